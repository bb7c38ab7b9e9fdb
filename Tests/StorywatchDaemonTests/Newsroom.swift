import AlertDelivery
import ArticleModel
import Foundation
import StateStore
import StoryDetection
import StoryModel
import Synchronization

@testable import HTTPTransport
@testable import StorywatchDaemon

/// A clock moved by hand; it begins on 25 December 2025 at nine.
final class MovedClock: Sendable {
  private let time = Mutex(Date(timeIntervalSince1970: 1_766_653_200))

  var now: Date { time.withLock { $0 } }
  var wall: WallClock { WallClock(now: { self.now }, jitter: { 0.5 }) }

  func advance(_ seconds: Double) { time.withLock { $0.addTimeInterval(seconds) } }
}

/// Opens once, for all who wait before it and come after.
actor Gate {
  private var isOpen = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func pass() async {
    if !isOpen { await withCheckedContinuation { waiting.append($0) } }
  }

  func open() {
    isOpen = true
    for continuation in waiting { continuation.resume() }
    waiting = []
  }
}

/// The world outside: what each address answers, and what it was asked.
final class ScriptedWeb: HTTPExchange {
  enum Answer: Sendable {
    case says(Int, HTTPHeaders = [:], String = "")
    case cutOff(String)
    case fails(TransportError.Reason)
    /// The status that the request deserves.
    case judges(@Sendable (HTTPRequest) -> Int)
    /// No answer until the request is cancelled.
    case hangs
    /// Answers once the gate is open.
    case behind(Gate, Int, HTTPHeaders = [:], String = "")
  }

  private let answers = Mutex<[String: [Answer]]>([:])
  private let asked = Mutex<[HTTPRequest]>([])

  /// From now on the address gives these answers in turn, and the last one for ever.
  func script(_ url: String, _ next: Answer...) { answers.withLock { $0[url] = next } }

  func requests(_ url: String) -> [HTTPRequest] { asked.withLock { $0.filter { $0.url == url } } }

  /// The ids of the alerts that an endpoint was sent, in order.
  func received(_ url: String) -> [String] {
    requests(url).compactMap { $0.originHeaders["webhook-id"] }
  }

  func perform(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    asked.withLock { $0.append(request) }
    let answer = answers.withLock { answers -> Answer in
      guard let list = answers[request.url], let first = list.first else { return .says(404) }
      if list.count > 1 { answers[request.url] = Array(list.dropFirst()) }
      return first
    }
    switch answer {
    case .says(let status, let headers, let body):
      return response(to: request, status, headers, body)
    case .judges(let status): return response(to: request, status(request), [:], "")
    case .cutOff(let body): return response(to: request, 200, [:], body, isComplete: false)
    case .fails(let reason): throw TransportError(reason, "it fails: \(reason)")
    case .hangs:
      try? await Task.sleep(for: .seconds(600))
      throw TransportError(.cancelled, "cancelled")
    case .behind(let gate, let status, let headers, let body):
      await gate.pass()
      return response(to: request, status, headers, body)
    }
  }

  private func response(
    to request: HTTPRequest, _ status: Int, _ headers: HTTPHeaders, _ body: String,
    isComplete: Bool = true
  ) -> HTTPResponse {
    HTTPResponse(
      status: status, headers: headers, body: Array(body.utf8), isComplete: isComplete,
      url: request.url, redirects: [],
      timing: .init(firstByte: .zero, total: .zero, bodyBytes: body.utf8.count))
  }
}

/// What was written to the journal.
final class Lines: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock { $0 } }
  func add(_ line: String) { lines.withLock { $0.append(line) } }
  func count(_ part: String) -> Int { all.count { $0.contains(part) } }
}

/// Our one fake world: scripted feeds and receivers, a store in memory, a clock moved by hand.
/// Each `Shift` is one life of the daemon in it.
struct Newsroom {
  let clock = MovedClock()
  let web = ScriptedWeb()
  let lines = Lines()
  let store: SQLiteStore
  var feeds: [FeedSettings]
  var stories: [Story]
  var webhooks: [WebhookSettings]

  static let tass = "https://tass.example/rss"
  static let apa = "https://apa.example/rss"
  static let desk = "https://desk.example/hook"

  init(
    feeds: [FeedSettings] = [.of(tass)], stories: [Story] = [.flight],
    webhooks: [WebhookSettings] = []
  ) throws {
    store = try SQLiteStore.inMemory()
    self.feeds = feeds
    self.stories = stories
    self.webhooks = webhooks
  }

  /// Begins a life of the daemon, over the room's store or one that stands before it.
  func begin(
    over store: (any NewsroomStore)? = nil, log path: String? = nil,
    polling: PollingSettings = PollingSettings()
  ) async throws -> Shift {
    let shift = Shift(self, store: store ?? self.store, log: path)
    try await shift.configure(self, polling: polling)
    return shift
  }

  /// A document with these entries, newest first, in Atom.
  func atom(_ entries: Entry...) -> String { atom(entries) }

  func atom(_ entries: [Entry]) -> String {
    let items = entries.map { entry in
      let date = RFC3339.string(from: entry.published ?? clock.now)
      let id = entry.guid.map { "<id>\($0)</id>" } ?? ""
      return """
        <entry>\(id)<title>\(entry.title)</title><link href="\(entry.link)"/>
        <published>\(date)</published><updated>\(date)</updated>
        <summary>\(entry.summary)</summary></entry>
        """
    }
    return """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>\(items.joined())</feed>
      """
  }
}

struct Entry: Sendable {
  var guid: String?
  var title: String
  var link: String
  var summary: String
  var published: Date?

  init(_ name: String, _ title: String, summary: String = "", published: Date? = nil) {
    guid = "urn:\(name)"
    self.title = title
    self.summary = summary
    self.published = published
    link = "https://news.example/\(name)"
  }
}

extension FeedSettings {
  static func of(_ url: String, every: Double? = nil) -> FeedSettings {
    FeedSettings(
      url: url, language: "en", publisher: String(url.dropFirst(8).prefix { $0 != "." }),
      every: every)
  }
}

extension Story {
  static let flight = Story(
    id: "flight", title: "Flight 8243", names: ["AZAL"],
    awaits: [AwaitedDevelopment(id: "admission", words: ["Russia admitted responsibility"])])

  static let report = Story(
    id: "report", title: "The report", names: ["AZAL"],
    awaits: [AwaitedDevelopment(id: "final", kind: "report-published", phase: .final)])
}

extension WebhookSettings {
  static func at(_ url: String, id: String = "desk", format: String = "storywatch")
    -> WebhookSettings
  {
    WebhookSettings(id: id, url: Secret(url), format: format)
  }
}

/// Detectors by their stories: compiling one takes longer than most tests.
enum Compiled {
  private static let detectors = Mutex<[String: Detector]>([:])

  @Sendable static func detector(_ stories: [Story]) -> Detector {
    let key = stories.map(\.revision).joined(separator: " ")
    return detectors.withLock { detectors in
      if let detector = detectors[key] { return detector }
      let detector = Detector(stories: stories)
      detectors[key] = detector
      return detector
    }
  }
}

typealias NewsroomStore = CourierStore & ExaminerStore & LogStore & WatchStore

/// One life of the daemon.
struct Shift {
  let watch: Watch
  let examiner: Examiner
  let courier: Courier
  let store: any NewsroomStore
  let logs: [AlertLog]

  init(_ room: Newsroom, store: any NewsroomStore, log path: String?) {
    let (clock, lines) = (room.clock.wall, room.lines)
    let journal = Journal(way: .prefixed) { lines.add($0) }.logger
    let examiner = Examiner(
      store: store, clock: clock, journal: journal, makeDetector: Compiled.detector)
    let courier = Courier(store: store, clock: clock, journal: journal)
    self.store = store
    self.examiner = examiner
    self.courier = courier
    watch = Watch(
      store: store, transport: room.web, examiner: examiner, clock: clock, journal: journal,
      onAlerts: { await courier.turn() })
    logs =
      path.map { [AlertLog(path: $0, format: .text, rotateAt: 0, keep: 1, store: store)] } ?? []
  }

  /// Takes up the room as it now is, as a reload does.
  func configure(_ room: Newsroom, polling: PollingSettings = PollingSettings()) async throws {
    let routes = AlertRoutes(webhooks: room.webhooks, config: "sha256:test")
    try await examiner.configure(
      stories: room.stories, officialFeeds: Set(room.feeds.filter(\.official).map(\.url)),
      pageFeeds: Set(room.feeds.filter { $0.readPages == .onStory }.map(\.url)), routes: routes)
    let channels = room.webhooks.map {
      WebhookChannel(
        endpoint: $0.endpoint!, addresses: .openOnly, userAgent: "test", transport: room.web)
    }
    try await courier.configure(logs: logs, channels: channels, routes: routes)
    try await watch.configure(feeds: room.feeds, polling: polling)
  }

  /// Polls every feed, examines what came, delivers what is due.
  func round() async throws {
    try await watch.pollAllOnce()
    await courier.drain()
  }

  func end() async {
    await watch.stop()
    await courier.stop(within: 1)
  }
}

/// Looks again until it is so; false after ten seconds.
func eventually(_ isSo: () async throws -> Bool) async rethrows -> Bool {
  let end = ContinuousClock.now + .seconds(60)
  while ContinuousClock.now < end {
    if try await isSo() { return true }
    try? await Task.sleep(for: .milliseconds(5))
  }
  return try await isSo()
}

extension SQLiteStore {
  func told() async throws -> [AlertType] { try await alerts(after: 0, limit: 99).map(\.type) }

  func kept() async throws -> [KeptArticle] {
    try await articles(after: 0, upTo: .max, limit: 999)
  }
}
