import ArticleModel
import FoundationEssentials
import GRDB
import StoryModel
import Testing

@testable import StateStore

struct StateStoreTests {
  let now = Date(timeIntervalSince1970: 1_766_653_964)

  func article(_ id: String, title: String = "A title") -> Article {
    Article(
      id: id, url: "https://n.example/\(id)", title: title, summary: "S", body: ["one", "two"],
      published: now, language: "en", publisher: "n", feed: "https://n.example/rss",
      authors: ["A", "B"])
  }

  func fingerprint(_ id: String, guid: Int64?, title: Int64?) -> FingerprintRow {
    FingerprintRow(
      article: id, guid: guid, link: nil, title: title, content: [1, 2], revision: 7, edits: 0,
      seen: now)
  }

  func alert(_ id: String, story: String? = "s") -> Alert {
    Alert(
      id: id, type: .reported, time: now, story: story.map { .init(id: $0, title: $0) },
      config: "c")
  }

  func record(
    _ alert: Alert, for endpoints: [String], in store: SQLiteStore
  ) async throws -> [Alert] {
    try await store.record(
      Examination(alerts: [AlertEntry(alert: alert, endpoints: endpoints)]), now: now)
  }

  func feed(in store: SQLiteStore) async throws -> FeedRow {
    try await store.enrol(
      feeds: [("https://n.example/rss", now)], poll: "{}", health: "{}")[0]
  }

  @Test func `a feed keeps its state when it is enrolled again`() async throws {
    let store = try SQLiteStore.inMemory()
    var row = try await feed(in: store)
    row.due = now + 900
    row.poll = #"{"etag":"x"}"#
    try await store.settle([row])
    #expect(try await feed(in: store) == row)
  }

  @Test func `an article is kept whole, and an edit comes again at the end`() async throws {
    let store = try SQLiteStore.inMemory()
    let feed = try await feed(in: store)
    try await store.keep(
      Harvest(articles: [article("a"), article("b")], fingerprints: [], refreshed: []), of: feed,
      seen: now)
    try await store.keep(
      Harvest(articles: [article("a", title: "Edited")], fingerprints: [], refreshed: []),
      of: feed, seen: now + 60)
    let kept = try await store.articles(after: 0, upTo: .max, limit: 10)
    #expect(kept.map(\.article) == [article("b"), article("a", title: "Edited")])
    #expect(kept.map(\.change) == [2, 3])
    #expect(kept[1].seen == now)
    #expect(kept[1].edits == 1)
  }

  @Test func `a page that was read gives the article its text, to be examined again`()
    async throws
  {
    let store = try SQLiteStore.inMemory()
    let feed = try await feed(in: store)
    var bare = article("a")
    bare.body = []
    try await store.keep(
      Harvest(articles: [bare], fingerprints: [], refreshed: [], isBacklog: true), of: feed,
      seen: now)
    _ = try await store.record(Examination(pages: ["a"]), now: now)
    #expect(try await store.duePages(now: now, limit: 9).map(\.article) == [bare])
    try await store.settlePage(of: "a", next: now + 60)
    #expect(try await store.duePages(now: now, limit: 9).isEmpty)
    try await store.settlePage(enriching: article("a"))
    let kept = try await store.articles(after: 1, upTo: .max, limit: 9)
    #expect(kept.map(\.article) == [article("a")])
    #expect(kept.map(\.isBacklog) == [true])
    #expect(try await store.duePages(now: now + 60, limit: 9).isEmpty)
  }

  @Test func `whether a feed is known is told without going through the others`() async throws {
    let steps = try await SQLiteStore.inMemory().writer.read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN \(SQLiteStore.isKnown)", arguments: [1]
      ).map { $0["detail"] as String }
    }
    let searches = steps.filter { $0.contains("fingerprint") }
    #expect(!searches.isEmpty && searches.allSatisfy { $0.hasPrefix("SEARCH") })
  }

  @Test func `fingerprints are found by any key within their feed`() async throws {
    let store = try SQLiteStore.inMemory()
    let feed = try await feed(in: store)
    #expect(try await store.fingerprints(of: feed.id, sharing: [1]).feedIsKnown == false)
    let rows = [fingerprint("a", guid: 1, title: 10), fingerprint("b", guid: 2, title: nil)]
    try await store.keep(
      Harvest(articles: [], fingerprints: rows, refreshed: []), of: feed, seen: now)
    let byTitle = try await store.fingerprints(of: feed.id, sharing: [10, 1])
    #expect(byTitle.rows.map(\.article) == ["a"])
    #expect(byTitle.rows[0].content == [1, 2])
    #expect(try await store.fingerprints(of: feed.id, sharing: [99]).feedIsKnown)
    #expect(try await store.fingerprints(of: feed.id + 1, sharing: [1]).rows.isEmpty)
  }

  @Test(arguments: [
    "0123456789abcdef0123456789abcdef", "0123456789ABCDEF0123456789abcdef", "x", "",
  ])
  func `a fingerprint names its article in whatever letters`(_ id: String) async throws {
    let store = try SQLiteStore.inMemory()
    let feed = try await feed(in: store)
    let keys: [Int64] = [-1, .min, .max, 0x7fff_ffff, 0x1_0000_0001]
    let rows = keys.map { fingerprint(id, guid: $0, title: nil) }
    try await store.keep(
      Harvest(articles: [], fingerprints: rows, refreshed: []), of: feed, seen: now)
    for key in keys {
      let found = try await store.fingerprints(of: feed.id, sharing: [key]).rows
      #expect(found.map(\.article) == [id] && found.map(\.guid) == [key])
      #expect(abs(found[0].seen.timeIntervalSince(now)) < 86_400)
    }
    #expect(try await store.fingerprints(of: feed.id, sharing: [1]).rows.isEmpty, "half a key")
  }

  @Test(arguments: ["guid", "link", "title"])
  func `a fingerprint is found by its index`(_ column: String) async throws {
    let store = try SQLiteStore.inMemory()
    let plan = try await store.writer.read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN " + SQLiteStore.fingerprints(by: column),
        arguments: [1, 2, 3]
      ).map { $0["detail"] as String }
    }
    #expect(
      plan == ["SEARCH fingerprint USING INDEX fingerprint_by_\(column) (feed=? AND <expr>=?)"])
  }

  @Test func `who wrote about a story is found from one publisher to the next`() async throws {
    let store = try SQLiteStore.inMemory()
    let written = [
      ("s", "tass"), ("s", "apa"), ("s", "tass"), ("s", nil), ("t", "azertag"), ("u", "kazinform"),
      ("s", "report"),
    ]
    let readings = written.enumerated().map { number, row in
      var article = article("a\(number)")
      article.publisher = row.1
      return ReadingRow(
        reading: StoryReading(story: row.0, on: true, why: []), article: article, revision: "r",
        seen: now, reasons: [])
    }
    _ = try await store.record(Examination(readings: readings), now: now)
    #expect(try await store.view.carriers(of: ["s"]) == ["tass", "apa", "report"])
    #expect(try await store.view.carriers(of: ["t", "s"]) == ["azertag", "tass", "apa", "report"])
    #expect(try await store.view.carriers(of: ["none"]).isEmpty)
    #expect(try await store.view.carriers(of: []).isEmpty)
    let steps = try await store.writer.read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(StateView.carriers)", arguments: ["s"])
        .map { $0["detail"] as String }
    }
    // Each step is one search in the index: articles cost nothing, publishers a step each.
    let searches = steps.filter { $0.contains("reading") }
    #expect(searches.count == 2)
    let walk = "SEARCH reading USING COVERING INDEX reading_by_publisher (story=?"
    #expect(searches.allSatisfy { $0.hasPrefix(walk) }, "\(searches)")
  }

  @Test func `what the first version kept is known to this one`() async throws {
    let path = FileManager.default.temporaryDirectory.path + "/storywatch-\(UUID()).sqlite"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let old = try DatabaseQueue(path: path)
    try Schema.migrator.migrate(old, upTo: "1 the watch")
    try await old.write { [now] db in
      try db.execute(
        sql: """
          INSERT INTO feed VALUES (1, 'https://n.example/rss', 0, '{}', '{}');
          INSERT INTO fingerprint VALUES (1, 1, 'a', 17, NULL, 18, x'01', 7, 2, \(now.stored));
          """)
    }
    try old.close()
    let store = try SQLiteStore(path: path)
    let found = try await store.fingerprints(of: 1, sharing: [18]).rows
    #expect(found.map(\.article) == ["a"] && found.map(\.edits) == [2])
    #expect(found[0].content == [1] && abs(found[0].seen.timeIntervalSince(now)) < 86_400)
  }

  @Test func `a changed story examines from the beginning`() async throws {
    let store = try SQLiteStore.inMemory()
    let feed = try await feed(in: store)
    try await store.keep(
      Harvest(articles: [article("a")], fingerprints: [], refreshed: []), of: feed, seen: now)
    let first = try await store.enrol(stories: [("s", "r1")])
    #expect(first == [StoryRow(id: "s", revision: "r1", examined: 0, caughtUp: 1)])
    let done = StoryRow(id: "s", revision: "r1", examined: 1, caughtUp: 1)
    _ = try await store.record(Examination(stories: [done]), now: now)
    #expect(try await store.enrol(stories: [("s", "r1")]) == [done])
    let changed = StoryRow(id: "s", revision: "r2", examined: 0, caughtUp: 1)
    #expect(try await store.enrol(stories: [("s", "r2")]) == [changed])
  }

  @Test func `alert, deliveries and mark are one step, and an alert is recorded once`()
    async throws
  {
    let store = try SQLiteStore.inMemory()
    _ = try await store.enrol(stories: [("s", "r")])
    let entry = AlertEntry(alert: alert("swa_1"), endpoints: ["desk", "chat"])
    let new = try await store.record(Examination(alerts: [entry]), now: now)
    #expect(new.map(\.seq) == [1])
    let again = try await store.record(Examination(alerts: [entry]), now: now)
    #expect(again.isEmpty)
    #expect(try await store.alerts(after: 0, limit: 9).map(\.id) == ["swa_1"])
    #expect(try await store.view.outbox().map(\.count) == [1, 1])
  }

  @Test func `a refused duplicate leaves no hole in the numbers`() async throws {
    let store = try SQLiteStore.inMemory()
    for id in ["swa_1", "swa_1", "swa_2"] {
      _ = try await record(alert(id), for: [], in: store)
    }
    #expect(try await store.alerts(after: 0, limit: 9).map(\.seq) == [1, 2])
  }

  @Test func `numbers raised after a restored backup are not given again`() async throws {
    let store = try SQLiteStore.inMemory()
    try await store.raiseSeq(to: 40)
    try await store.raiseSeq(to: 30)
    let new = try await record(alert("swa_1"), for: [], in: store)
    #expect(new.map(\.seq) == [41])
  }

  @Test func `a later alert of a story waits for the earlier, another story does not`()
    async throws
  {
    let store = try SQLiteStore.inMemory()
    for (id, story) in [("swa_1", "s"), ("swa_2", "s"), ("swa_3", "t")] {
      _ = try await record(alert(id, story: story), for: ["desk"], in: store)
    }
    var first = try #require(
      try await store.dueDelivery(of: "desk", now: now, hold: 600, horizon: .distantFuture))
    #expect(first.alert.id == "swa_1")
    first.next = now + 3600
    first.attempts = 1
    _ = try await store.settle(first, health: "{}", holding: false, alerts: [], now: now)
    #expect(
      try await store.dueDelivery(of: "desk", now: now, hold: 600, horizon: .distantFuture)?.alert
        .id == "swa_3")
    #expect(
      try await store.dueDelivery(of: "desk", now: now + 601, hold: 600, horizon: .distantFuture)?
        .alert.id == "swa_2")
  }

  @Test func `held deliveries come back when retried`() async throws {
    let store = try SQLiteStore.inMemory()
    _ = try await record(alert("swa_1"), for: ["desk"], in: store)
    var row = try #require(
      try await store.dueDelivery(of: "desk", now: now, hold: 600, horizon: .distantFuture))
    row.state = .dead
    _ = try await store.settle(row, health: "{}", holding: false, alerts: [], now: now)
    #expect(try await store.leastTriedDelivery(of: "desk") == nil)
    #expect(try await store.retry(alertIDs: ["swa_1"], endpoint: nil, now: now) == 1)
    let again = try await store.leastTriedDelivery(of: "desk")
    #expect(again?.next == now && again?.attempts == 0)
  }

  @Test func `old articles are forgotten, those on a story are not`() async throws {
    let store = try SQLiteStore.inMemory()
    let feed = try await feed(in: store)
    try await store.keep(
      Harvest(
        articles: [article("a"), article("b"), article("c")],
        fingerprints: [fingerprint("a", guid: 1, title: 2)], refreshed: []), of: feed, seen: now)
    _ = try await store.enrol(stories: [("s", "r")])
    let reading = StoryReading(story: "s", on: true, why: ["a name"])
    let row = ReadingRow(
      reading: reading, article: article("b"), revision: "r", seen: now, reasons: [])
    let story = StoryRow(id: "s", revision: "r", examined: 2, caughtUp: 0)
    _ = try await store.record(Examination(readings: [row], stories: [story]), now: now)
    _ = try await store.prune(articles: now + 1, fingerprints: now - 1, limit: 100)
    let left = try await store.articles(after: 0, upTo: .max, limit: 9)
    #expect(left.map(\.article.id) == ["b", "c"], "c was not examined yet")
    #expect(try await store.fingerprints(of: feed.id, sharing: [1]).rows.count == 1)
  }

  @Test func `a file that is no database is named as such`() async throws {
    let path = FileManager.default.temporaryDirectory.path + "/storywatch-\(UUID()).sqlite"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(String(repeating: "no database ", count: 500).utf8).write(
      to: URL(filePath: path))
    #expect {
      _ = try SQLiteStore(path: path)
    } throws: { ($0 as? StoreError)?.isCorruption == true }
  }
}
