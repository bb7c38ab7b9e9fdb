import ArticleModel
import Foundation
import StoryDetection
import StoryModel
import Testing

/// Stories proposed from articles of our own, in `Cases/Drafts`.
struct DraftTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let file: String
    /// Names that must be proposed.
    let names: [String]
    /// Words one of which must be among the context.
    let context: String
    /// Every development that must be proposed, with its due date.
    let awaits: [String: String?]
    /// Kinds that may be proposed besides.
    var others: Set<String> = []
    var not: [String] = []
    var identifiers: [String] = []
    var began: String?
    var testDescription: String { file }
  }

  static let examples = [
    Example(
      file: "trial-en", names: ["Daniel Ashworth"], context: "trial",
      awaits: ["verdict": "2025-03-23", "sentence": nil]),
    Example(
      file: "merger-en", names: ["Harbour Foods", "Nordlake"], context: "merger",
      awaits: ["agreement-signed": "2025-07-31"]),
    Example(
      file: "recall-en", names: ["Kitewell"], context: "recall",
      awaits: ["recall": "2025-11-16", "fine": nil]),
    Example(
      file: "strike-ru", names: ["Северная сталь", "Уральский металлург"], context: "забастовка",
      awaits: ["strike-started": "2025-05-05", "agreement-signed": "2025-04-30"],
      others: ["deal-reached"], not: ["Южный прокат"]),
    Example(
      file: "ship-ru", names: ["Мыс Юноны"], context: "поиски",
      awaits: ["found": "2025-09-25", "report-published": "2025-12-01", "cause-named": nil],
      identifiers: ["IMO 8721345"], began: "2025-09-15"),
    Example(
      file: "treaty-az", names: ["Mavi Dəhliz"], context: "saziş",
      awaits: [
        "agreement-signed": "2025-06-30", "ratified": "2025-11-30", "report-published": nil,
      ]),
    Example(
      file: "poisoning-az", names: ["Şirin Dad"], context: "Gəncə",
      awaits: ["fine": nil, "recall": nil, "cause-named": nil], others: ["arrest"],
      began: "2025-02-26"),
    Example(
      file: "mine-kk", names: ["Тасқын"], context: "апат",
      awaits: ["report-published": "2025-03-31", "sentence": nil, "compensation-paid": nil],
      began: "2025-02-03"),
    Example(
      file: "trial-kk", names: ["Нұрлан Жақсыбеков"], context: "сот",
      awaits: ["verdict": "2025-10-20"], others: ["sentence"]),
    Example(
      file: "election-tr", names: ["Yeşil Yol Partisi"], context: "Karaova",
      awaits: ["election-result": "2025-07-06"], others: ["verdict"]),
    Example(
      file: "bridge-tr", names: ["Aksu Köprüsü"], context: "çökme",
      awaits: [
        "report-published": "2025-09-30", "arrest": nil, "compensation-paid": nil, "sentence": nil,
      ], began: "2025-08-02"),
  ]

  static func article(_ name: String) throws -> Article {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Cases/Drafts")
    let text = try String(contentsOf: folder.appending(path: "\(name).txt"), encoding: .utf8)
    return try #require(Article(plainText: text, id: name))
  }

  @Test(arguments: examples)
  func `a story is proposed with its names, its words and what it awaits`(_ example: Example)
    throws
  {
    let draft = try Drafter.draft(Self.article(example.file))
    let story = draft.story
    for name in example.names { #expect(story.names.contains(name), "\(story.names)") }
    #expect(story.context.contains(example.context), "\(story.context)")
    #expect(story.identifiers == example.identifiers)
    #expect(story.not == example.not)
    #expect(story.began?.description == example.began)
    let kinds = Set(story.awaits.compactMap(\.kind))
    #expect(kinds.isSuperset(of: example.awaits.keys), "\(kinds)")
    #expect(kinds.subtracting(example.awaits.keys).isSubset(of: example.others), "\(kinds)")
    for development in story.awaits {
      guard let due = example.awaits[development.id] else { continue }
      #expect(development.due?.description == due, "\(development.id)")
    }
  }

  @Test(arguments: examples.map(\.file))
  func `the article is on its own story, and what is proposed lies ahead in it`(_ name: String)
    throws
  {
    try Self.expectOnOwnStory(Self.article(name))
  }

  static func expectOnOwnStory(_ article: Article) throws {
    let story = try Drafter.draft(article).story
    let reading = try #require(Detector(stories: [story]).explain(article).first)
    #expect(reading.on, "\(reading.why)")
    #expect(reading.findings.count == story.awaits.count)
    for finding in reading.findings {
      #expect(
        [.anticipated, .delayed, .rumoured].contains(finding.status),
        "\(finding.development) \(finding.status)")
    }
  }

  @Test(.enabled(if: hasSeedArticle, "the shared data are not beside the project"))
  func `the first article of the first story gives that story`() throws {
    let article = try Self.seedArticle()
    try Self.expectOnOwnStory(article)
    let story = try Drafter.draft(article).story
    #expect(story.names == ["Азербайджанские авиалинии"])
    #expect(story.context.contains("Актау"))
    let kinds = Set(story.awaits.compactMap(\.kind))
    #expect(kinds.isSuperset(of: ["report-published", "sentence", "compensation-paid"]))
    #expect(story.awaits.first { $0.kind == "report-published" }?.phase == .final)
  }

  private static let seed: URL = {
    let shared = ProcessInfo.processInfo.environment["STORYWATCH_SHARED"].map { URL(filePath: $0) }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let beside = root.deletingLastPathComponent().appending(path: "shared")
    return (shared ?? beside).appending(path: "data/seed-article.txt")
  }()

  static var hasSeedArticle: Bool { FileManager.default.fileExists(atPath: seed.path) }

  static func seedArticle() throws -> Article {
    let text = try String(contentsOf: seed, encoding: .utf8)
    return try #require(Article(plainText: text, id: "seed"))
  }

  @Test(arguments: ["nothing-en", "nothing-ru"])
  func `an article that awaits nothing gives no story`(_ name: String) throws {
    let article = try Self.article(name)
    let refusal = #expect(throws: DraftRefusal.self) { try Drafter.draft(article) }
    guard case .nothingAwaited? = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(refusal?.description.contains("names nothing to await") == true)
  }

  @Test func `an article that tells all as done says so`() throws {
    let article = try Self.article("done-ru")
    let refusal = #expect(throws: DraftRefusal.self) { try Drafter.draft(article) }
    #expect(refusal?.description.contains("it tells as happened: verdict") == true)
  }

  @Test func `an article without names gives no story`() {
    let article = Article(id: "a", title: "Отчёт комиссии опубликуют завтра")
    #expect(throws: DraftRefusal.noName) { try Drafter.draft(article) }
    #expect(throws: DraftRefusal.noText) { try Drafter.draft(Article(id: "a", title: "")) }
  }

  @Test func `flights, registrations and case numbers are identifiers, models are none`() throws {
    let article = Article(
      id: "a", title: "Катастрофа рейса J2-8243: отчёт опубликуют в декабре",
      summary: "Самолёт Embraer 190 с номером 4K-AZ65 (рейс 8243) разбился, дело № 1-23/2024.",
      body: ["Ранее в крае разбился Ан-24, похожий на Ту-154."],
      published: CalendarDate("2025-10-10")?.start)
    let story = try Drafter.draft(article).story
    #expect(Set(story.identifiers) == ["J2-8243", "4K-AZ65", "рейс 8243", "1-23/2024"])
  }

  @Test func `an article without a date says why nothing is due`() throws {
    var article = try Self.article("mine-kk")
    article.published = nil
    let draft = try Drafter.draft(article)
    #expect(draft.story.awaits.allSatisfy { $0.due == nil })
    #expect(draft.notes.contains { $0.contains("has no date") })
  }

  @Test func `context is proposed in the languages of the feeds`() throws {
    let article = try Self.article("mine-kk")
    let draft = try Drafter.draft(article, languages: ["kk", "tr-TR"])
    #expect(draft.languages == ["kk", "tr"])
    #expect(draft.story.context.contains("maden kazası"))
    #expect(!draft.story.context.contains("mine explosion"))
  }

  @Test func `a name that the gate would not know in other letters is given in both`() throws {
    let article = Article(
      id: "a", title: "Щукин: приговор вынесут завтра",
      summary: "Суд вынесет приговор Юлию Щукину 12 октября. Прокурор просит для Щукина 6 лет.",
      published: CalendarDate("2025-10-10")?.start)
    let story = try Drafter.draft(article).story
    let english = Article(id: "b", title: "Shchukin trial: court to pass verdict", language: "en")
    #expect(!Detector(stories: [story]).examine(english).isEmpty, "\(story.names)")
  }
}
