package import FoundationEssentials
internal import HTTPTransport
package import StateStore

/// A feed under watch: what is configured and what is remembered of it.
package struct WatchedFeed: Sendable {
  package let id: Int64
  package var settings: FeedSettings
  package var rules: PollRules
  package var state: PollState {
    didSet { if state.url != oldValue.url { host = Self.host(of: state.url) } }
  }
  /// The host that is asked.
  package private(set) var host: String
  package var health: FeedHealth
  package var due: Date
  /// True when other feeds of the configuration live on the same host.
  var sharesHost = false

  /// What was remembered, or a new beginning where it cannot be read.
  init(_ row: FeedRow, settings: FeedSettings, rules: PollRules) {
    id = row.id
    self.settings = settings
    self.rules = rules
    let state = Self.read(row.poll) ?? PollState(url: settings.url)
    self.state = state
    host = Self.host(of: state.url)
    health = Self.read(row.health) ?? FeedHealth()
    due = row.due
  }

  /// The last poll, as far as it is remembered.
  private var lastPoll: Date? { [health.lastRead, health.trouble?.seen].compactMap(\.self).max() }

  /// The clock was put back by so many seconds: what lies ahead comes as much sooner.
  mutating func follow(clockPutBackBy seconds: Double) {
    guard !state.isGone else { return }
    due.addTimeInterval(-seconds)
    health.pausedUntil?.addTimeInterval(-seconds)
  }

  /// What was remembered under a clock that was ahead is brought to `now`.
  mutating func checkClock(_ now: Date) {
    if let lastPoll, lastPoll.timeIntervalSince(now) > 60 {
      follow(clockPutBackBy: lastPoll.timeIntervalSince(now))
    }
    // No rule makes a wait that long.
    if !state.isGone, due.timeIntervalSince(now) > 2 * rules.retryAfterCap { due = now }
  }

  package var row: FeedRow {
    FeedRow(
      id: id, url: settings.url, due: due, poll: Self.write(state), health: Self.write(health))
  }

  private static func host(of url: String) -> String { WebAddress(url)?.host ?? url }

  private static func read<Value: Decodable>(_ json: String) -> Value? {
    try? JSONDecoder().decode(Value.self, from: Data(json.utf8))
  }

  private static func write(_ value: some Encodable) -> String {
    // Structs of strings, numbers and dates always encode.
    String(decoding: try! JSONEncoder().encode(value), as: UTF8.self)
  }
}
