import StoryDetection
import StoryModel
import Testing

/// The chronology of flight 8243 from the crash to March 2026, in sentences of our own.
struct PromiseLedgerTests {
  /// One day's word: who wrote it, what it says of the final report.
  struct Word: Sendable {
    var day: String
    var status: Finding.Status
    var phase: Phase? = .final
    var publisher: String
    var speaker: String? = nil
    var language = "ru"
    var quote: String
  }

  static let chronology: [Word] = [
    Word(
      day: "2024-12-30", status: .anticipated, phase: .preliminary, publisher: "trend.az",
      speaker: "Lastayev", language: "en", quote: "Preliminary results are due within 30 days"),
    Word(
      day: "2025-01-05", status: .anticipated, publisher: "trend.az",
      speaker: "Ministry of Transport",
      language: "en", quote: "The whole inquiry will be completed within 12 months of the crash"),
    Word(
      day: "2025-02-04", status: .happened, phase: .preliminary, publisher: "ng.ru",
      quote: "Минтранс Казахстана обнародовал предварительный отчёт"),
    Word(
      day: "2025-02-05", status: .happened, phase: .preliminary, publisher: "check-point.kz",
      quote: "Опубликован предварительный отчёт о крушении"),
    Word(
      day: "2025-02-19", status: .anticipated, publisher: "currenttime.tv", speaker: "Ластаев",
      quote: "Итоговый отчёт подготовят к декабрю 2025 года"),
    Word(
      day: "2025-05-12", status: .anticipated, publisher: "today.az", language: "en",
      quote: "The final report will be open to everyone"),
    Word(
      day: "2025-08-07", status: .anticipated, publisher: "interfax.ru", speaker: "Бозумбаев",
      quote: "Нужно ещё несколько месяцев, отчёт дадим до конца года"),
    Word(
      day: "2025-08-07", status: .anticipated, publisher: "kommersant.ru",
      quote: "Отчёт о крушении опубликуют до конца года"),
    Word(
      day: "2025-08-07", status: .anticipated, publisher: "baq.kz", speaker: "Қанат Бозымбаев",
      language: "kk", quote: "Есеп жыл соңына дейін жарияланады"),
    Word(
      day: "2025-08-08", status: .anticipated, publisher: "haqqin.az", speaker: "Bozumbayev",
      language: "az", quote: "Hesabat ilin sonunadək açıqlanacaq"),
    Word(
      day: "2025-10-10", status: .delayed, publisher: "vestikavkaza.ru", speaker: "Бозумбаев",
      quote: "Отчёт могут выпустить и в 2026 году"),
    Word(
      day: "2025-10-22", status: .delayed, publisher: "anewz.tv", speaker: "Kanat Bozumbayev",
      language: "en", quote: "The final report may come after New Year"),
    Word(
      day: "2025-11-25", status: .anticipated, publisher: "haqqin.az", speaker: "Калиакпаров",
      quote: "До конца года дадим информацию, но точную дату не гарантируем"),
    Word(
      day: "2025-12-03", status: .anticipated, publisher: "tass.ru", speaker: "Бозумбаев",
      quote: "Может быть, в этом году или в начале следующего"),
    Word(
      day: "2025-12-09", status: .anticipated, publisher: "1news.az",
      speaker: "Ministry of Transport",
      language: "en", quote: "The report will follow after two foreign laboratories answer"),
    Word(
      day: "2025-12-25", status: .happened, phase: .interim, publisher: "ria.ru",
      quote: "Казахстан опубликовал промежуточный отчёт"),
    Word(
      day: "2025-12-25", status: .anticipated, publisher: "kommersant.ru",
      speaker: "Министерство транспорта",
      quote: "Итоговый отчёт выйдет после завершения оставшихся исследований"),
    Word(
      day: "2025-12-26", status: .happened, phase: nil, publisher: "kommersant.ru",
      quote: "Минтранс Казахстана опубликовал отчёт"),
    Word(
      day: "2025-12-26", status: .happened, phase: .interim, publisher: "manevr.az", language: "az",
      quote: "Qazaxıstan aralıq hesabatı açıqladı"),
    Word(
      day: "2026-01-09", status: .recap, phase: .interim, publisher: "vesti.az",
      quote: "Промежуточный отчёт вышел в годовщину"),
    Word(
      day: "2026-03-03", status: .anticipated, publisher: "minval.az",
      quote: "Баку и Москва снова обсудили расследование"),
  ]

  private func play(due: String?) -> ScriptedStory {
    var story = ScriptedStory(phase: .final, due: due)
    for word in Self.chronology {
      story.clock(word.day)
      story.hear(
        word.status, from: word.publisher, on: word.day, phase: word.phase, quote: word.quote,
        speaker: word.speaker, language: word.language)
    }
    story.clock("2026-03-04")
    return story
  }

  @Test(arguments: [nil, "2025-12-31"])
  func `the chronology of the flight is two partials, one postponement and one overdue`(
    _ due: String?
  ) {
    let story = play(due: due)
    #expect(story.types == [.partial, .postponed, .partial, .overdue])
    #expect(
      story.alerts.map { CalendarDate($0.time).description } == [
        "2025-02-04", "2025-10-10", "2025-12-25", "2026-01-09",
      ])
    #expect(story.progress.state == .awaited)
    let moved = story.alerts[1].promise
    #expect(moved?.was?.by == CalendarDate("2025-12-31"))
    #expect(moved?.now?.from == CalendarDate("2026-01-01"))
    #expect(moved?.now?.by == CalendarDate("2026-12-31"))
    let overdue = story.alerts[3].promise
    #expect(overdue?.was?.by == CalendarDate("2025-12-31"))
    #expect(overdue?.was?.speaker == "Ластаев", "who named the day first")
    #expect(overdue?.now?.by == CalendarDate("2026-12-31"))
  }

  @Test func `the ledger of the flight comes out as it was promised`() {
    let rows = play(due: nil).progress.ledger.entries.map { entry in
      let promise = entry.promise
      return [
        entry.said.description, entry.who,
        "\(promise.from?.description ?? "")…\(promise.by?.description ?? "")",
        promise.isFirm ? "firm" : "hedged", promise.words,
      ]
    }
    #expect(
      rows == [
        ["2025-01-05", "Ministry of Transport", "…2025-12-25", "firm", "within 12 months"],
        ["2025-02-19", "Ластаев", "…2025-12-31", "firm", "к декабрю 2025 года"],
        ["2025-08-07", "Бозумбаев", "…2025-12-31", "firm", "до конца года"],
        ["2025-10-10", "Бозумбаев", "2026-01-01…2026-12-31", "hedged", "в 2026 году"],
        ["2025-11-25", "Калиакпаров", "…2025-12-31", "hedged", "До конца года"],
        [
          "2025-12-03", "Бозумбаев", "…2026-03-31", "hedged",
          "в этом году или в начале следующего",
        ],
        [
          "2025-12-09", "Ministry of Transport", "…", "hedged",
          "after two foreign laboratories answer",
        ],
        [
          "2025-12-25", "Министерство транспорта", "…", "hedged",
          "после завершения оставшихся исследований",
        ],
      ])
  }

  @Test func `each row says where it stands, and when it was last repeated`() throws {
    let entries = play(due: nil).progress.ledger.entries
    #expect(entries.allSatisfy { $0.evidence.url?.hasPrefix("https://") == true })
    let august = try #require(entries.first { $0.said.description == "2025-08-07" })
    #expect(august.repeated == CalendarDate("2025-08-08"))
    #expect(august.evidence.publisher == "interfax.ru")
    let october = try #require(entries.first { $0.said.description == "2025-10-10" })
    #expect(october.repeated == CalendarDate("2025-10-22"))
  }

  @Test func `the headline that drops the word interim is held back with its reason`() {
    var story = ScriptedStory(phase: .final)
    for word in Self.chronology.prefix(while: { $0.day <= "2025-12-25" }) {
      story.hear(
        word.status, from: word.publisher, on: word.day, phase: word.phase, quote: word.quote,
        speaker: word.speaker, language: word.language)
    }
    let before = story.alerts.count
    story.hear(
      .happened, from: "manevr.az", on: "2025-12-26", title: "Qazaxıstan hesabatı açıqladı",
      lead: "")
    #expect(story.alerts.count == before)
    #expect(
      story.reason?.description
        == "held back: it names no phase, and the interim one of 2025-12-25 explains it")
  }
}
