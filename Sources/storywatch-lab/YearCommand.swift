internal import ArgumentParser
internal import ArticleModel
internal import FeedParsing
internal import FoundationEssentials
internal import Glibc
internal import StateStore
internal import StoryModel

/// `year`: what a store becomes that follows many feeds for long; a JSON line for each month.
struct YearCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "year", abstract: "A year of many feeds on the store, in minutes.",
    discussion: """
      Each simulated day every feed brings its articles in two polls, each shows the last 20, a story \
      examines them, one article in a thousand is on the story, one alert is told and delivered, and \
      what is old is forgotten as the daemon forgets it.
      """)

  @Option(help: "How many feeds.") var feeds = 1000
  @Option(help: "How many days.") var days = 365
  @Option(help: "New articles of a feed in a day.") var articles = 20
  @Option(help: "The database; it must not be there yet.") var state: String

  /// As the watch keeps them, in seconds.
  private static let articleKeep: Double = 14 * 86_400
  private static let fingerprintKeep: Double = 185 * 86_400
  private static let shown = 20

  private struct Month: Encodable {
    let day: Int
    let megabytes: Double
    /// Medians and the 99th of a hundred, in milliseconds: what a poll with news costs the store.
    let poll: Double
    let poll99: Double
    let examine: Double
    let pruneSeconds: Double
  }

  func run() async throws {
    let store = try SQLiteStore(path: state)
    let start = Date(timeIntervalSince1970: 1_735_689_600)
    var rows = try await store.enrol(
      feeds: (0..<feeds).map { ("https://paper-\($0).example/rss", start) }, poll: "{}",
      health: "{}")
    var story = try await store.enrol(stories: [("s", "r")])[0]
    var words = Words()
    var latest = [[Entry]](repeating: [], count: feeds)
    var polls: [Double] = []
    var examinations: [Double] = []
    var pruning = 0.0
    for day in 1...days {
      for half in 0..<2 {
        let now = start + Double(day) * 86_400 + Double(half) * 43_200
        for feed in rows.indices {
          let new = (0..<articles / 2).map { _ in words.entry(of: rows[feed].url, at: now) }
          latest[feed] = Array((new + latest[feed]).prefix(Self.shown))
          rows[feed].due = now + 900
          polls.append(
            try await milliseconds {
              try await keep(new, shown: latest[feed], of: rows[feed], now, store)
            })
        }
        examinations.append(
          try await milliseconds { story = try await examine(from: story, now, store) })
        try await tell(day * 2 + half, now, store)
        pruning += try await milliseconds { try await prune(now, store) } / 1000
      }
      guard day % 30 == 0 || day == days else { continue }
      let month = Month(
        day: day, megabytes: megabytes, poll: Self.quantile(0.5, of: polls),
        poll99: Self.quantile(0.99, of: polls), examine: Self.quantile(0.5, of: examinations),
        pruneSeconds: (pruning * 100).rounded() / 100)
      print(String(decoding: try JSONEncoder().encode(month), as: UTF8.self))
      // At once, also into a file: the whole takes the better part of an hour.
      fflush(nil)
      (polls, examinations, pruning) = ([], [], 0)
    }
    try await store.checkpoint()
    let check = try await milliseconds { _ = try SQLiteStore(path: state) }
    print("{\"megabytes\":\(megabytes),\"openedAndCheckedInSeconds\":\(Int(check) / 1000)}")
  }

  private func keep(
    _ new: [Entry], shown: [Entry], of feed: FeedRow, _ now: Date, _ store: SQLiteStore
  ) async throws {
    _ = try await store.fingerprints(
      of: feed.id, sharing: Set(shown.flatMap(\.fingerprint.lookupKeys)))
    let kept = new.map { entry in
      FingerprintRow(
        article: entry.article.id, guid: entry.fingerprint.guid, link: entry.fingerprint.link,
        title: entry.fingerprint.title, content: entry.fingerprint.content?.bytes,
        revision: entry.fingerprint.revision, edits: 0, seen: now)
    }
    try await store.keep(
      Harvest(articles: new.map(\.article), fingerprints: kept, refreshed: []), of: feed, seen: now)
  }

  private func examine(
    from row: StoryRow, _ now: Date, _ store: SQLiteStore
  ) async throws -> StoryRow {
    var row = row
    let last = try await store.lastChange()
    while row.examined < last {
      let batch = try await store.articles(after: row.examined, upTo: last, limit: 200)
      row.examined = batch.last?.change ?? last
      let readings = batch.filter { $0.change % 1000 == 0 }.map { kept in
        ReadingRow(
          reading: StoryReading(story: "s", on: true, why: ["a name"]), article: kept.article,
          revision: "r", seen: now, reasons: [])
      }
      _ = try await store.record(Examination(readings: readings, stories: [row]), now: now)
    }
    return row
  }

  private func tell(_ number: Int, _ now: Date, _ store: SQLiteStore) async throws {
    let alert = Alert(
      id: Fingerprint.alertID(for: "\(number)"), type: .reported, time: now,
      story: .init(id: "s", title: "S"))
    _ = try await store.record(
      Examination(alerts: [AlertEntry(alert: alert, endpoints: ["desk"])]), now: now)
    guard
      var delivery = try await store.dueDelivery(
        of: "desk", now: now, hold: 600, horizon: now + 90_000)
    else { return }
    delivery.state = .delivered
    _ = try await store.settle(delivery, health: "{}", holding: false, alerts: [], now: now)
  }

  private func prune(_ now: Date, _ store: SQLiteStore) async throws {
    while try await store.prune(
      articles: now - Self.articleKeep, fingerprints: now - Self.fingerprintKeep, limit: 50_000)
      > 0
    {}
  }

  private var megabytes: Double {
    let sizes = [state, state + "-wal"].map { path in
      (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }
    return (Double(sizes.reduce(0, +)) / 1e5).rounded() / 10
  }

  private func milliseconds(_ work: () async throws -> Void) async throws -> Double {
    let begin = ContinuousClock.now
    try await work()
    return begin.duration(to: .now) / .milliseconds(1)
  }

  private static func quantile(_ share: Double, of values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    return (sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))] * 1000).rounded()
      / 1000
  }
}

private struct Entry {
  let article: Article
  let fingerprint: EntryFingerprint
}

/// Articles made of invented words, of the size that feeds have: a headline of nine words and a lead of 45.
private struct Words {
  private var seed: UInt64 = 1
  private var count = 0

  private mutating func next() -> UInt64 {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return seed >> 33
  }

  private mutating func text(_ count: Int) -> String {
    (0..<count).map { _ in "w" + String(next() % 50_000, radix: 36) + "en" }.joined(separator: " ")
  }

  mutating func entry(of feed: String, at now: Date) -> Entry {
    count += 1
    let address = "https://n.example/2025/\(count)-\(String(next(), radix: 36)).html"
    let id = Fingerprint.sha256(address).prefix(32)
    let article = Article(
      id: String(id), url: address, title: text(9), summary: text(45), published: now,
      language: "en", publisher: "n", feed: feed)
    return Entry(article: article, fingerprint: EntryFingerprint(of: article, guid: address))
  }
}
