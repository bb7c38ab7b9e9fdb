import AlertDelivery
import ArticleModel
import FoundationEssentials
import StoryModel

/// Alerts, texts and endpoints that the tests share.
enum Samples {
  static let time = RFC3339.date(from: "2025-12-25T09:12:44Z")!
  static let id = "swa_zklycewkdo64v6wcggzzui64jw"

  /// One alert of each type, as the watch would raise it.
  static let alerts = AlertType.allCases.enumerated().map { index, type in
    alert(type, seq: 412 + index)
  }

  static func alert(_ type: AlertType, seq: Int = 412, title: String? = nil) -> Alert {
    var alert = Alert(
      seq: seq, id: id, type: type, time: time, config: "sha256:9f2c", test: type == .ping)
    if type.rawValue.hasPrefix("endpoint.") {
      alert.endpoint = "desk"
      alert.notes = ["Deliveries fail since 25 December, 06:00 UTC: HTTP 404."]
      return alert
    }
    if type == .ping { return alert }
    alert.story = .init(id: "flight-8243", title: title ?? "Azerbaijan Airlines flight 8243")
    if type.rawValue.hasPrefix("watch.") {
      tellOfTheWatch(&alert)
      return alert
    }
    alert.development = .init(
      id: "final-report", kind: "report-published", phase: .final, from: .awaited, to: .reported)
    alert.evidence = [evidence(by: "tass", title: title)]
    alert.families = ["tass"]
    complete(&alert)
    return alert
  }

  private static func tellOfTheWatch(_ alert: inout Alert) {
    if alert.type == .digest {
      alert.digest = WatchSentencesTests.digest
    } else {
      var news = WatchSentencesTests.news(.refusing)
      news.since = Timestamp(time.addingTimeInterval(-8 * 3600))
      news.carriers = ["Вестник"]
      alert.coverage = news
    }
    alert.notes = AlertMessage(alert).sentences
  }

  private static func complete(_ alert: inout Alert) {
    let before = Promise(by: CalendarDate("2025-12-31"), words: "до конца года")
    switch alert.type {
    case .confirmed:
      alert.evidence.append(evidence(by: "interfax", title: nil))
      alert.families = ["tass", "interfax"]
      alert.earlier = ["swa_first"]
    case .postponed:
      let after = Promise(by: CalendarDate("2026-03-31"), words: "в первом квартале")
      alert.promise = .init(was: before, now: after)
    case .overdue: alert.promise = .init(was: before, now: nil)
    case .reversed: alert.undoes = "swa_first"
    default: break
    }
  }

  static func evidence(by publisher: String, title: String?) -> Evidence {
    Evidence(
      quote: "Опубликован окончательный отчёт о крушении самолёта", language: "ru",
      title: title ?? "Отчёт о крушении под Актау опубликован",
      url: "https://example.org/news/8243?a=1&b=(2)", publisher: publisher, official: false,
      published: time.addingTimeInterval(-600), seen: time, sha256: "00ff")
  }

  static func endpoint(
    _ format: AlertFormat, language: MessageLanguage = .english,
    keys: [WebhookSignature.Key] = []
  ) -> AlertEndpoint {
    AlertEndpoint(
      id: "desk", url: Secret("https://hooks.example.org/services/T0/B0"), format: format,
      keys: keys, token: format.token == .unused ? nil : Secret(token),
      options: options[format.name] ?? [:], language: language)
  }

  static let token = "123456:AAcanaryAAcanaryAAcanaryAAcanary"

  static let options = [
    "telegram": ["chat_id": "-1001234567890"], "ntfy": ["topic": "flight-8243"],
    "matrix": ["room": "!abc:example.org"], "apprise": ["tag": "desk"],
  ]

  /// Texts made to break messages, each with a name.
  static let hostileTexts: [(name: String, text: String)] = [
    ("long Cyrillic", String(repeating: "Опубликован окончательный отчёт. ", count: 160)),
    ("emoji families", String(repeating: "👨‍👩‍👧‍👦", count: 300)),
    ("flags", String(repeating: "🇦🇿🏴󠁧󠁢󠁥󠁮󠁧󠁿", count: 300)),
    ("right-to-left override", "Report \u{202E}dehsilbup\u{202C} \u{2066}x\u{2069}\u{061C}"),
    ("combining marks", "a" + String(repeating: "\u{0301}", count: 9000) + " b"),
    ("one mark on each", String(repeating: "e\u{0301}", count: 4500)),
    ("line breaks", "One\r\nTwo\nThree\rFour\u{2028}Five\u{2029}Six\u{0B}\u{0C}\u{85}Seven"),
    ("terminal", "\u{1B}[31mred\u{1B}[0m\u{07}\u{00}\u{9B}2J\u{7F}"),
    ("Slack", "<!channel> <!here|x> <@U123> <https://evil.example|click> & *b* `c`"),
    ("mentions", "@everyone @here @all @channel <@&123> <#456> /shrug"),
    ("Markdown", "[click](https://evil.example) **b** # h\n> q ![i](x) `c` ~~s~~ ||spoiler|| :x:"),
    ("HTML", "<script>alert(1)</script><a href=\"javascript:x\">'&quot;</a><img src=x>"),
    ("JSON", #""}],"chat_id":1,"\u0000\"\\"#),
    ("backslashes", String(repeating: "\\", count: 6000)),
    ("ampersands", String(repeating: "&<>", count: 4000)),
    ("empty", ""), ("only controls", "\u{00}\u{01}\n\r\u{202E}"),
  ]

  /// A confirmed alert in which every text is `text`.
  static func hostileAlert(_ text: String) -> Alert {
    var alert = alert(.confirmed)
    alert.story?.title = text
    alert.development?.title = text
    for index in alert.evidence.indices {
      alert.evidence[index].quote = text
      alert.evidence[index].title = text
      alert.evidence[index].publisher = text
    }
    alert.families = [text, "tass"]
    alert.notes = [text]
    return alert
  }
}
