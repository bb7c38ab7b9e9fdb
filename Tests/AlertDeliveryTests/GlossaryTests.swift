import FoundationEssentials
import StoryModel
import Testing

@testable import AlertDelivery

/// One word for one thing in each language, right with every figure, and no English left over.
struct GlossaryTests {
  private static let counts = [1, 2, 5, 11, 21]
  private typealias Told = WatchSentencesTests

  /// Every text that a message in `language` can have of its own.
  private static func texts(in language: MessageLanguage) -> [String] {
    var texts = Samples.alerts.flatMap { alert -> [String] in
      var alert = alert
      alert.notes = []
      let message = AlertMessage(alert, in: language)
      return [message.title] + message.sentences
    }
    texts += Told.reasons.map { language.reason(RecordedReason($0)) }
    texts += (language.watch as? RussianWatch).map { _ in RussianWatch.phrases.sentences } ?? []
    texts +=
      (language.watch as? AzerbaijaniWatch).map { _ in AzerbaijaniWatch.phrases.sentences } ?? []
    for count in counts {
      let feeds = [FeedTrouble(name: "А", since: Told.since, usualGap: count * 86_400)]
      for cause in CoverageCause.allCases {
        let news = Told.news(cause, feeds: feeds, count: count, alive: count)
        texts +=
          language.blind(news, stories: stories) + language.restored(news, after: count * 3600)
      }
      texts += language.digest(digest(count))
    }
    return texts
  }

  private static let stories = [
    Alert.StoryName(id: "a", title: "А"), Alert.StoryName(id: "b", title: "Б"),
  ]

  /// A digest in which every figure is `count`.
  private static func digest(_ count: Int) -> DigestNews {
    var news = Told.digest
    news.failing = []
    news.gaps = [FeedTrouble(name: "", since: Told.since)]
    news.covered.alive = count
    (news.failingCount, news.articles, news.onStory, news.onlyPromised) = (1, count, count, count)
    news.overdue?.days = count
    news.promise = nil
    news.lostCarriers = ["А"]
    news.lettersWithoutFeed = ["Cyrl"]
    return news
  }

  /// Words that were once used beside the one that is, by the language.
  private static let putAside = [
    "ru": ["истори", "издател", "уведомлен", "машин", "имён", "отозван", "говорит 1"],
    "az": ["hekayə", "xəbərdarlıq", "maşın", "ad xidmət", "söndür", "geri götürül", "bildirilib"],
  ]

  @Test(arguments: ["ru", "az"])
  func `one word for one thing`(_ code: String) throws {
    let texts = Self.texts(in: try #require(MessageLanguage.named(code)))
    // What an alert of a reversed report says of all that it may have been.
    let exception = code == "ru" ? "опровергнуто, отозвано или" : "təkzib edilib, geri götürülüb"
    for word in Self.putAside[code]! {
      let found = texts.first { $0.lowercased().contains(word) && !$0.contains(exception) }
      #expect(found == nil, "\(word): \(found ?? "")")
    }
  }

  /// What stays as it is in every language: names, units of the world, and what is typed.
  private static let ofAllLanguages: Set<String> = [
    "Storywatch", "HTTP", "http", "https", "JSON", "XML", "PDF", "ZIP", "TLS", "DNS", "UTC",
    "polling", "userAgent", "storywatch", "deliveries", "retry", "allowPrivate", "tass", "interfax",
    "desk", "swa_first", "Azerbaijan", "Airlines", "flight", "egemen", "x",
    "report", "az", "lada", "kz",
  ]

  @Test func `a Russian text holds no other letters`() {
    for text in Self.texts(in: .russian) {
      let words = text.split { !($0.isASCII && $0.isLetter) && $0 != "_" }.map(String.init)
      let foreign = words.filter { !Self.ofAllLanguages.contains($0) && $0 != "_" }
      #expect(foreign.isEmpty, "\(foreign): \(text)")
    }
  }

  @Test func `an Azerbaijani text holds no English words`() {
    let english: Set<String> = [
      "the", "of", "is", "was", "not", "no", "and", "in", "it", "to", "feed", "feeds", "story",
      "article", "articles", "alert", "since", "title", "body", "summary", "by", "with",
    ]
    for text in Self.texts(in: .azerbaijani) {
      let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
      #expect(words.isDisjoint(with: english), "\(text)")
    }
  }

  @Test(arguments: ["ru", "az"])
  func `what keeps an endpoint from its alerts is said in the language`(_ code: String) throws {
    let language = try #require(MessageLanguage.named(code))
    let statuses = [200, 301, 400, 401, 403, 404, 410, 413, 429]
    let reasons =
      TransportFailure.allCases.map(\.words)
      + statuses.map {
        RetryPolicy.reason(.answered(status: $0, isTaken: false, retryAfter: nil))
      }
    for reason in reasons {
      let said = language.technical(reason)
      #expect(said != reason, "\(reason)")
      let note = "Deliveries fail since 2026-03-01 12:00 UTC: \(reason)."
      #expect(language.technical(note).hasSuffix(": \(said)."))
    }
    // A span within a sentence, too.
    #expect(!language.technical("usually something new every 2 h").contains("2 h"))
  }

  /// The sentence of a fault, of what is still covered, and of a digest's feeds.
  @Test(arguments: [
    (1, "не отвечает 1 лента", "Сейчас читается 1 лента из 30", "на 1 день", "нет 1 ленты"),
    (2, "не отвечают 2 ленты", "Сейчас читаются 2 ленты из 30", "на 2 дня", "нет 2 лент"),
    (5, "не отвечают 5 лент", "Сейчас читаются 5 лент из 30", "на 5 дней", "нет 5 лент"),
    (11, "не отвечают 11 лент", "Сейчас читаются 11 лент из 30", "на 11 дней", "нет 11 лент"),
    (21, "не отвечает 21 лента", "Сейчас читается 21 лента из 30", "на 21 день", "нет 21 ленты"),
  ])
  func `Russian agrees with the figure`(
    _ count: Int, _ silent: String, _ covered: String, _ late: String, _ gone: String
  ) {
    let watch = RussianWatch()
    #expect(watch.sentence(.unreachable, count: count, since: "1 марта") == "С 1 марта \(silent)")
    #expect(watch.sentence(.gone, count: count, since: "1 марта").hasSuffix(gone))
    #expect(watch.covered(count, of: 30, in: [], not: []) == covered + ".")
    #expect(
      watch.overdue("А", by: "1 мая", days: count) == "Просрочено \(late): А, срок был 1 мая.")
  }

  @Test(arguments: [
    (0, "0-ı"), (1, "1-i"), (2, "2-si"), (5, "5-i"), (6, "6-sı"), (9, "9-u"), (10, "10-u"),
    (11, "11-i"), (20, "20-si"), (21, "21-i"), (40, "40-ı"), (57, "57-si"), (60, "60-ı"),
    (100, "100-ü"), (103, "103-ü"), (1000, "1000-i"),
  ])
  func `Azerbaijani agrees with the figure`(_ count: Int, _ ofThem: String) {
    #expect(AzerbaijaniWatch.ofThem(count) == ofThem)
    #expect(
      AzerbaijaniWatch().covered(count, of: 2000, in: ["az"], not: ["ru", "en"])
        == "İndi 2000 lentdən \(ofThem) oxunur: Azərbaycan dilində; rus, ingilis dillərində heç biri."
    )
  }
}

extension Phrasebook {
  fileprivate var sentences: [String] { phrases.map { $0.says.joined(separator: "1") } }
}
