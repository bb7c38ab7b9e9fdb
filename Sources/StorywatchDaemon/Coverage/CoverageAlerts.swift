internal import AlertDelivery
package import FoundationEssentials
internal import StateStore
package import StoryModel

/// The messages about coverage: what is wrong, what is still covered, what to do.
package struct CoverageAlerts: Sendable {
  /// By their addresses; one that is not in it is configured no more.
  let feeds: [String: CoveredFeed]
  let covered: FeedsCovered
  let stories: [Alert.StoryName]
  /// The publisher families that wrote about one of the stories before.
  let carriers: Set<String>
  let config: String
  let now: Date

  package init(
    feeds: [CoveredFeed], covered: FeedsCovered, stories: [Alert.StoryName],
    carriers: Set<String> = [], config: String, now: Date
  ) {
    self.feeds = Dictionary(feeds.map { ($0.url, $0) }, uniquingKeysWith: { $1 })
    self.covered = covered
    self.stories = stories
    self.carriers = carriers
    self.config = config
    self.now = now
  }

  /// How many feeds a message names.
  private static let named = 5

  /// The same for the same episode, whenever it is told.
  static func id(_ cause: CoverageCause, _ first: FaultRow) -> String {
    let since = Int(first.since.timeIntervalSince1970)
    return Fingerprint.alertID(for: "blind|\(cause.rawValue)|\(first.subject)|\(since)")
  }

  package func blind(_ episode: CoverageBook.Episode) -> Alert {
    alert(.blind, id: episode.alert, news(episode.cause, episode.faults))
  }

  /// Nil when the feeds of the episode were taken out of the configuration.
  package func restored(_ episode: CoverageBook.Episode) -> Alert? {
    let faults = episode.faults.filter { feeds[$0.subject] != nil || $0.faultKind == .clock }
    guard !faults.isEmpty else { return nil }
    var alert = alert(
      .restored, id: Fingerprint.alertID(for: "restored|\(episode.alert)"),
      news(episode.cause, faults))
    alert.earlier = [episode.alert]
    return alert
  }

  private func news(_ cause: CoverageCause, _ faults: [FaultRow]) -> CoverageNews {
    var seen: Set<String> = []
    // The gap that an outage left is told with its end, beside the feed's own trouble.
    let faults = faults.filter { $0.faultKind != .clock && seen.insert($0.key).inserted }
      .sorted { ($0.order, $0.since, $0.subject) < ($1.order, $1.since, $1.subject) }
    let subjects = Set(faults.map(\.subject))
    let carriers = subjects.filter {
      feeds[$0].map { self.carriers.contains($0.publisher) } ?? false
    }
    let since = faults.map(\.since).min() ?? now
    return CoverageNews(
      cause: cause, since: Timestamp(since),
      feeds: faults.prefix(Self.named).map { FeedTrouble($0, feeds[$0.subject]) },
      feedCount: faults.count, covered: covered.now,
      carriers: carriers.compactMap { feeds[$0]?.name }.sorted().prefix(Self.named).map(\.self),
      clockAhead: cause == .clock
        ? CoveragePolicy.clockAhead(Array(feeds.values), now: now).map { Int($0.seconds) } : nil)
  }

  private func alert(_ type: AlertType, id: String, _ news: CoverageNews) -> Alert {
    var alert = Alert(
      id: id, type: type, time: now, story: stories.count == 1 ? stories[0] : nil, config: config,
      stories: stories.count > 1 ? stories : [], coverage: news)
    alert.notes = AlertMessage(alert).sentences
    return alert
  }
}

extension FaultRow {
  fileprivate var order: Int { faultKind == .gap ? 0 : 1 }
  fileprivate var key: String { "\(order) \(subject)" }
}

extension FeedTrouble {
  /// - Parameter feed: nil when it is configured no more.
  init(_ row: FaultRow, _ feed: CoveredFeed?) {
    self.init(
      name: feed?.name ?? row.subject, why: row.why, since: Timestamp(row.since),
      until: row.until.map(Timestamp.init))
    switch row.faultKind {
    case .frozen: usualGap = feed?.health.usualGap.map { Int($0.rounded()) }
    case .gap: lost = feed.flatMap { LostTime(row, $0) }
    default: break
    }
  }
}

extension LostTime {
  /// Nil when the feed has had another gap since.
  fileprivate init?(_ row: FaultRow, _ feed: CoveredFeed) {
    guard let gap = feed.health.gap, row.began(at: gap.since) else { return nil }
    self.init(
      from: Timestamp(gap.since), to: Timestamp(CoveragePolicy.end(of: gap)),
      count: gap.count)
  }
}
