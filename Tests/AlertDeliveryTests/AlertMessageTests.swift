import AlertDelivery
import FoundationEssentials
import StoryModel
import Testing

struct AlertMessageTests {
  @Test(arguments: MessageLanguage.all.map(\.code))
  func `a language has words for every type, kind, phase and month`(_ code: String) throws {
    let language = try #require(MessageLanguage.named(code))
    for alert in Samples.alerts {
      let message = AlertMessage(alert, in: language)
      #expect(!message.title.hasPrefix(alert.type.rawValue))
      #expect(!message.sentences.isEmpty && message.sentences.allSatisfy { $0.hasSuffix(".") })
      #expect(!message.title.contains("%"))
    }
    for kind in Self.kinds {
      for phase in [nil] + Phase.allCases {
        var alert = Samples.alert(.reported)
        alert.development?.kind = kind
        alert.development?.phase = phase
        let title = AlertMessage(alert, in: language).title
        #expect(!title.contains("final-report") && !title.contains("%"), "\(kind)")
        #expect(!title.contains("()"), "\(kind)")
      }
    }
  }

  @Test func `no two languages say the same`() {
    for alert in Samples.alerts {
      let titles = MessageLanguage.all.map { AlertMessage(alert, in: $0).title }
      #expect(Set(titles).count == MessageLanguage.all.count)
      let sentences = MessageLanguage.all.map { AlertMessage(alert, in: $0).sentences[0] }
      #expect(Set(sentences).count == MessageLanguage.all.count)
    }
  }

  /// The kinds that ship.
  static let kinds = [
    "report-published", "results-declared", "verdict", "sentence", "charged", "arrest", "release",
    "compensation-paid", "damage-assessed", "resignation", "appointment", "agreement-signed",
    "ratified", "in-force", "ceasefire", "election-result", "date-set", "cancelled",
    "strike-started", "strike-ended", "recall", "fine", "ban-imposed", "ban-lifted",
    "cause-named", "recorders-found", "case-closed", "charges-dropped", "accession", "launch",
    "found", "admission", "apology", "vote-passed", "deal-reached",
  ]

  @Test(arguments: [
    (1, "Пока не подтверждено: сообщает 1 издание."), (2, "Надёжно: 2 независимых издания."),
    (4, "Надёжно: 4 независимых издания."), (5, "Надёжно: 5 независимых изданий."),
    (11, "Надёжно: 11 независимых изданий."), (12, "Надёжно: 12 независимых изданий."),
    (21, "Надёжно: 21 независимое издание."), (22, "Надёжно: 22 независимых издания."),
    (111, "Надёжно: 111 независимых изданий."),
  ])
  func `Russian counts as Russian does`(_ count: Int, _ sentence: String) {
    var alert = Samples.alert(.confirmed)
    alert.families = (1...count).map { "p\($0)" }
    #expect(AlertMessage(alert, in: .russian).sentences.contains(sentence))
  }

  @Test func `English and Azerbaijani count too`() {
    var alert = Samples.alert(.confirmed)
    for (count, english, azerbaijani) in [
      (1, "Not confirmed yet: 1 publisher says so.", "Hələ təsdiqlənməyib: 1 nəşr belə deyir."),
      (3, "Firm: 3 independent publishers say so.", "Etibarlıdır: 3 müstəqil nəşr belə deyir."),
    ] {
      alert.families = (1...count).map { "p\($0)" }
      #expect(AlertMessage(alert, in: .english).sentences.contains(english))
      #expect(AlertMessage(alert, in: .azerbaijani).sentences.contains(azerbaijani))
    }
  }

  @Test func `an official word is firm alone`() {
    var alert = Samples.alert(.confirmed)
    alert.evidence[1].official = true
    let sentences = AlertMessage(alert).sentences
    #expect(sentences.contains("It has happened: confirmed officially."))
    #expect(sentences.contains("Firm: an official source."))
  }

  @Test func `the user's own title names the development, else its kind, else its id`() {
    var alert = Samples.alert(.reported)
    #expect(AlertMessage(alert).title.contains("publication of the final report"))
    alert.development?.title = "the MAK report"
    #expect(AlertMessage(alert).title.contains("the MAK report"))
    alert.development?.title = nil
    alert.development?.kind = "unheard-of"
    #expect(AlertMessage(alert).title.contains("final-report"))
  }

  @Test func `a test and an old find are marked`() {
    var alert = Samples.alert(.reported)
    (alert.test, alert.atStart) = (true, true)
    let message = AlertMessage(alert, in: .russian)
    #expect(message.title.hasPrefix("[проверка] Сообщается"))
    #expect(message.sentences.contains { $0.hasPrefix("Найдено в начале") })
    #expect(AlertLine.text(alert).contains("tass, single source, found at start, test "))
  }

  @Test func `a promise without a day is told in its own words`() {
    var alert = Samples.alert(.postponed)
    alert.promise = .init(was: nil, now: Promise(by: nil, words: "весной"))
    #expect(
      AlertMessage(alert, in: .russian).sentences.contains(
        "Прежний срок: дата не названа. Новый срок: «весной»."))
    #expect(AlertLine.text(alert).contains("POSTPONED flight-8243/final-report ?→\"весной\" "))
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "", "https://", "data:text/html,x",
    "https://example.org/" + String(repeating: "a", count: 2000),
  ])
  func `only a web address of a sensible length is a link`(_ address: String) {
    var alert = Samples.alert(.reported)
    alert.evidence[0].url = address
    #expect(AlertMessage(alert).link == nil)
  }
}
