internal import FeedParsing
package import FoundationEssentials

/// What is remembered of a feed between two polls, as JSON in the store.
package struct PollState: Sendable, Equatable, Codable {
  /// Where the feed is asked: as configured, or where it moved for good.
  package var url: String
  /// The validators of the last document read, to the letter.
  package var etag: String?
  package var lastModified: String?
  /// SHA-256 of the last body that was a feed.
  package var bodySHA: String?
  /// Polls that failed since the last that did not.
  package var failures = 0
  /// The server said that the feed is gone for good.
  package var isGone = false
  /// A permanent redirect that may become the feed's address.
  package var sighting: Sighting?
  /// What the last document asked of pollers.
  var hints = PollHints()
  /// When a body last came.
  package var lastBody: Date?
  /// When the whole was last asked for although there were validators.
  package var lastWhole: Date?
  /// Whether the next request asks for the whole.
  package var asksWhole = false
  /// How often the interval is halved because entries may have been missed.
  package var halvings = 0
  package var lastGap: Date?
  /// The hub that the last document named.
  package var offer: HubOffer?
  /// When the next poll would be due if no hub brought the feed; nil when none does.
  package var dueAlone: Date?

  package init(url: String) { self.url = url }

  package struct Sighting: Sendable, Equatable, Codable {
    package var target: String
    package var count: Int
    package var first: Date

    package init(target: String, count: Int, first: Date) {
      self.target = target
      self.count = count
      self.first = first
    }
  }
}

/// What a document asks of pollers, as far as it is kept: a "not modified" brings none.
struct PollHints: Sendable, Equatable, Codable {
  /// The longer one of `ttl` and `sy:`, in seconds.
  var interval: Double?
  /// Hours of the day in UTC.
  var skipHours: [Int] = []
  /// Days of the week, Monday 0.
  var skipDays: [Int] = []

  init() {}

  init(_ hints: PollingHints) {
    interval = [hints.ttl.map { Double($0) * 60 }, hints.updateInterval.map(Double.init)]
      .compactMap(\.self).filter { $0 > 0 }.max()
    skipHours = Set(hints.skipHours.filter { 0...24 ~= $0 }.map { $0 % 24 }).sorted()
    skipDays = Set(hints.skipDays.compactMap(Self.day)).sorted()
  }

  private static func day(_ name: String) -> Int? {
    let start = name.drop(while: \.isWhitespace).prefix(3).lowercased()
    return ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].firstIndex(of: start)
  }
}
