package import FoundationEssentials
internal import HTTPTransport
package import StateStore

/// A feed under watch: what is configured and what is remembered of it.
package struct WatchedFeed: Sendable {
  package let id: Int64
  package var settings: FeedSettings
  package var rules: PollRules
  package var state: PollState
  package var health: FeedHealth
  package var due: Date
  /// True when other feeds of the configuration live on the same host.
  var sharesHost = false

  /// What was remembered, or a new beginning where it cannot be read.
  init(_ row: FeedRow, settings: FeedSettings, rules: PollRules) {
    id = row.id
    self.settings = settings
    self.rules = rules
    state = Self.read(row.poll) ?? PollState(url: settings.url)
    health = Self.read(row.health) ?? FeedHealth()
    due = row.due
  }

  /// The host that is asked.
  package var host: String { WebAddress(state.url)?.host ?? state.url }

  package var row: FeedRow {
    FeedRow(
      id: id, url: settings.url, due: due, poll: Self.write(state), health: Self.write(health))
  }

  private static func read<Value: Decodable>(_ json: String) -> Value? {
    try? JSONDecoder().decode(Value.self, from: Data(json.utf8))
  }

  private static func write(_ value: some Encodable) -> String {
    // Structs of strings, numbers and dates always encode.
    String(decoding: try! JSONEncoder().encode(value), as: UTF8.self)
  }
}
