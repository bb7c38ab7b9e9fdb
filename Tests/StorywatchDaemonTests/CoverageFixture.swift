import FoundationEssentials
import HTTPTransport
import Logging
import StateStore
import StoryModel
import Synchronization

@testable import StorywatchDaemon

/// A watch of a few feeds without a network: a clock moved by hand, polls told one by one.
actor QuietNewsroom {
  static let start = Date(timeIntervalSince1970: 1_772_366_400)  // Sunday 2026-03-01 12:00 UTC
  static let hour: Double = 3600
  static let day: Double = 86_400

  let store: SQLiteStore
  private(set) var feeds: [CoveredFeed]
  private(set) var now = QuietNewsroom.start
  private let clock = HandClock(QuietNewsroom.start)
  /// What no one can set; it stands still but for sleep, so that no poll looks like one.
  private let elapsed = HandClock(Date(timeIntervalSince1970: 0))
  private var coverage: Coverage?
  private let settings: CoverageSettings
  private let requests = RecordedRequests()

  init(
    feeds count: Int = 3, settings: CoverageSettings = CoverageSettings(blindAfter: 6 * hour)
  ) throws {
    store = try SQLiteStore.inMemory()
    self.settings = settings
    let languages = ["ru", "az", "en"]
    feeds = (0..<count).map { index in
      CoveredFeed(
        url: "https://paper\(index).example/rss", name: "Paper \(index)",
        host: "paper\(index).example", language: languages[index % 3],
        publisher: "paper\(index)", health: FeedHealth())
    }
  }

  static let story = Story(
    id: "flight-8243", title: "Flight 8243",
    awaits: [AwaitedDevelopment(id: "final-report", kind: "report-published")])

  /// What each feed's next polls show.
  enum Poll {
    case news, nothing, gap
    case failed(FeedHealth.Kind, String)
  }

  /// `hours` of polls, one each quarter of an hour, of which feed `index` shows `poll(index)`.
  func pass(hours: Double, _ poll: @Sendable (Int) -> Poll = { _ in .news }) async {
    let end = now.addingTimeInterval(hours * Self.hour)
    while now < end {
      move(900)
      for index in feeds.indices { note(poll(index), index) }
      await turn()
    }
  }

  /// Time without anybody awake; when the machine sleeps, the daemon does not end.
  func sleep(hours: Double) {
    move(hours * Self.hour)
    elapsed.set(Date(timeIntervalSince1970: elapsed.now.timeIntervalSince1970 + hours * Self.hour))
  }

  /// Somebody sets the clock.
  func putAhead(hours: Double) { move(hours * Self.hour) }

  private func move(_ seconds: Double) {
    now.addTimeInterval(seconds)
    clock.set(now)
  }

  private func note(_ poll: Poll, _ index: Int) {
    let health = feeds[index].health
    let event: FeedHealth.Event =
      switch poll {
      case .news: .read(new: 1, entries: 20, reachesBack: now - 86_400, mayHaveGap: false)
      case .nothing: .unchanged
      case .gap: .read(new: 20, entries: 20, reachesBack: now - 600, mayHaveGap: true)
      case .failed(let kind, let why): .failed(kind, why: why)
      }
    feeds[index].health = health.after(event, now: now)
    feeds[index].due = now.addingTimeInterval(900)
  }

  func turn() async {
    if coverage == nil { coverage = await makeCoverage() }
    await coverage?.turn()
  }

  /// The daemon dies and comes back.
  func restart() { coverage = nil }

  func remove(_ index: Int) { feeds.remove(at: index) }

  private func makeCoverage() async -> Coverage {
    let clock = WallClock(
      now: { [clock] in clock.now }, jitter: { 0 },
      elapsed: { [elapsed] in elapsed.now.timeIntervalSince1970 })
    let coverage = Coverage(
      store: store, heartbeat: Heartbeat(transport: requests, userAgent: "test"), clock: clock,
      place: LocalTime { _ in 4 * 3600 }, journal: Logger(label: "test") { _ in SwallowedLog() },
      feeds: { [weak self] in (await self?.feeds ?? [], true) }, onAlerts: {})
    await coverage.configure(
      settings, stories: [Self.story], routes: AlertRoutes(webhooks: [], config: "c"))
    return coverage
  }

  var alerts: [Alert] {
    get async throws { try await store.alerts(after: 0, limit: 1000) }
  }

  var types: [String] { get async throws { try await alerts.map(\.type.rawValue) } }

  nonisolated var heartbeats: Int { requests.count }
}

/// A clock that a test sets, in whole seconds.
final class HandClock: Sendable {
  private let seconds: Atomic<Int>

  init(_ now: Date) { seconds = Atomic(Int(now.timeIntervalSince1970)) }

  var now: Date { Date(timeIntervalSince1970: Double(seconds.load(ordering: .relaxed))) }

  func set(_ now: Date) { seconds.store(Int(now.timeIntervalSince1970), ordering: .relaxed) }
}

/// Counts the requests and answers none.
final class RecordedRequests: HTTPExchange {
  private let seen = Atomic(0)

  var count: Int { seen.load(ordering: .relaxed) }

  func perform(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    seen.add(1, ordering: .relaxed)
    throw TransportError(.stopped, "counted")
  }
}

struct SwallowedLog: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.critical

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {}
}
