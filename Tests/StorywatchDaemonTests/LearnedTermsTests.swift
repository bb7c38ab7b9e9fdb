import ArticleModel
import Foundation
import StateStore
import StoryDetection
import StoryModel
import Testing

@testable import StorywatchDaemon

/// What a story learns of its articles, kept through a restart.
struct LearnedTermsTests {
  private static let story = Story(
    id: "wreck", title: "The wreck", names: ["Calder Bay"], context: ["trawler", "sinking"],
    awaits: [AwaitedDevelopment(id: "report", kind: "report-published")])

  private static func article(
    _ id: String, _ title: String, _ summary: String, from family: String, on day: String
  ) throws -> Article {
    Article(
      id: id, title: title, summary: summary, published: try #require(CalendarDate(day)).start,
      language: "en", publisher: family)
  }

  /// Three articles teach; the fourth, without a context word, is known by what they taught.
  private static func articles() throws -> [Article] {
    try [
      article(
        "1", "Calder Bay trawler lost with nine crew off Orkney",
        "Salvage vessel Norsund searches near Orkney; inspector Margaret Holloway leads the inquiry.",
        from: "north", on: "2025-03-01"),
      article(
        "2", "What sank the Calder Bay? Holloway examines trawler",
        "The salvage vessel Norsund filmed the hull near Orkney, and Holloway heard survivors.",
        from: "coast", on: "2025-03-04"),
      article(
        "3", "Calder Bay sinking: survivors tell their story",
        "Survivors brought to Orkney thanked the Norsund, the salvage vessel; Holloway took notes.",
        from: "herald", on: "2025-03-09"),
      article(
        "4", "Calder Bay: Holloway to raise the hull in June",
        "The salvage vessel Norsund returns to Orkney, where survivors wait for the inspector.",
        from: "north", on: "2025-03-20"),
    ]
  }

  /// The ids of the articles found on the story when the examiner begins anew before each batch.
  private func found(in batches: [[Article]], _ room: Newsroom) async throws -> [String] {
    let feed = try await room.store.enrol(
      feeds: [(Newsroom.tass, room.clock.now)], poll: "", health: "")[0]
    for batch in batches {
      try await room.store.keep(
        Harvest(articles: batch, fingerprints: [], refreshed: []), of: feed, seen: room.clock.now)
      let examiner = Examiner(
        store: room.store, clock: room.clock.wall,
        journal: Journal(way: .plain) { _ in }.logger, makeDetector: Compiled.detector)
      try await examiner.configure(
        stories: [Self.story], officialFeeds: [], pageFeeds: [], routes: AlertRoutes(webhooks: []))
      _ = try await examiner.examineNew()
    }
    return try await room.store.view.articles(of: "wreck", limit: 9).map(\.id).sorted()
  }

  @Test func `a restart between two articles changes nothing`() async throws {
    let articles = try Self.articles()
    let (one, many) = (try Newsroom(), try Newsroom())
    #expect(try await found(in: [articles], one) == ["1", "2", "3", "4"])
    #expect(try await found(in: articles.map { [$0] }, many) == ["1", "2", "3", "4"])
    let name = FollowUp.termsNote(of: "wreck")
    let learned = try await [one, many].asyncMap { room in
      try JSONDecoder().decode(
        FollowUp.LearnedTerms.self, from: Data(try #require(try await room.store.note(name)).utf8))
    }
    #expect(learned[0] == learned[1])
  }

  @Test func `another definition of the story learns anew`() throws {
    var changed = Self.story
    changed.names.append("The Calder")
    var first = FollowUp(of: [Self.story], config: "")
    let reader = Detector(stories: [Self.story]).reader()
    for article in try Self.articles() {
      let lessons = reader.examine(article) { _ in nil }.lessons
      first.learn(lessons, from: article, seen: try #require(article.published))
    }
    let terms = first.takeTerms()
    let same = FollowUp(of: [Self.story], config: "", terms: terms)
    #expect(same.centroid(of: "wreck")?.articles == 3)
    let other = FollowUp(of: [changed], config: "", terms: terms)
    #expect(other.centroid(of: "wreck")?.articles == 0)
  }
}

extension Array {
  fileprivate func asyncMap<Value>(_ body: (Element) async throws -> Value) async throws -> [Value]
  {
    var values: [Value] = []
    for element in self { values.append(try await body(element)) }
    return values
  }
}
