package import FoundationEssentials

/// Which faults the feeds have, from what their polls showed.
package struct CoveragePolicy: Sendable {
  /// Seconds after which a fault is worth a message.
  package var blindAfter: Double

  package init(blindAfter: Double) { self.blindAfter = blindAfter }

  /// Nothing new for so many times the usual gap is a frozen feed.
  static let frozenTimes: Double = 5
  /// While a feed's weeks are not known yet, no shorter silence is one: a weekend with its nights.
  static let frozenFloor: Double = 72 * 3600
  /// Once two weeks of it are known, with their longest silence.
  static let knownFor: Double = 14 * 86_400
  static let knownFloor: Double = 24 * 3600
  /// A feed whose daily words are not seen for so long, while new articles come, is another one.
  static let strangeAfter: Double = 72 * 3600
  /// From this difference on, in seconds, a clock is wrong.
  static let clockLimit: Double = 300

  /// The faults of all feeds, and of what they are together.
  package func faults(of feeds: [CoveredFeed], now: Date) -> [CoverageFault] {
    var faults: [CoverageFault] = []
    for feed in feeds { faults += self.faults(of: feed, now: now) }
    faults += languageFaults(feeds, faults)
    if let clock = clockFault(feeds, now: now) { faults.append(clock) }
    return faults
  }

  /// What is wrong with one feed: at most one fault of each slot.
  package func faults(of feed: CoveredFeed, now: Date) -> [CoverageFault] {
    [trouble(of: feed), frozen(feed), strange(feed), gap(of: feed)].compactMap(\.self)
  }

  private func trouble(of feed: CoveredFeed) -> CoverageFault? {
    guard let trouble = feed.health.trouble else { return nil }
    return CoverageFault(
      subject: feed.url, kind: .init(trouble.kind), since: trouble.since, why: trouble.why,
      // Not asked any more, so nothing newer will be seen.
      seen: feed.isGone ? .distantFuture : trouble.seen)
  }

  /// Measured up to the last reading: while the feed is not read, nothing is known.
  private func frozen(_ feed: CoveredFeed) -> CoverageFault? {
    let health = feed.health
    guard health.trouble == nil, let lastRead = health.lastRead,
      let limit = Self.patience(with: health),
      let last = health.lastNew, lastRead.timeIntervalSince(last) > limit
    else { return nil }
    let why = health.usualGap.map { "usually something new every \(PollWords.span($0))" }
    return CoverageFault(
      subject: feed.url, kind: .frozen, since: last, why: why ?? "nothing new", seen: lastRead)
  }

  /// Measured, as for a frozen feed, up to the last reading.
  private func strange(_ feed: CoveredFeed) -> CoverageFault? {
    let health = feed.health
    guard health.trouble == nil, let seen = health.canary?.seen, let lastRead = health.lastRead,
      let lastNew = health.lastNew, lastRead.timeIntervalSince(seen) > Self.strangeAfter,
      lastNew > seen
    else { return nil }
    return CoverageFault(
      subject: feed.url, kind: .strange, since: seen,
      why: "none of its daily words since \(seen.inWords)", seen: lastRead)
  }

  /// Seconds of silence that this feed is known for; nil while that is not known.
  package static func patience(with health: FeedHealth) -> Double? {
    guard let usual = health.usualGap else { return nil }
    let known = health.firstRead.flatMap { first in
      health.lastRead.map { $0.timeIntervalSince(first) }
    }
    let longest = health.longestGap ?? usual
    let floor = (known ?? 0) >= knownFor ? max(knownFloor, 2 * longest) : frozenFloor
    return max(frozenTimes * usual, floor, 1.5 * longest)
  }

  /// A gap counts when it, or a run of them, is as long as a fault worth a message. It is over
  /// when the feed is followed again: at the next reading, after a run a calm while later.
  private func gap(of feed: CoveredFeed) -> CoverageFault? {
    guard let gap = feed.health.gap, gap.to.timeIntervalSince(gap.since) >= blindAfter,
      let lastRead = feed.health.lastRead
    else { return nil }
    let calm = gap.count > 1 ? min(FeedHealth.gapRun, blindAfter) : 0
    guard lastRead.timeIntervalSince(gap.to) <= calm else { return nil }
    return Self.fault(gap, of: feed)
  }

  static func fault(_ gap: FeedHealth.Gap, of feed: CoveredFeed) -> CoverageFault {
    let why =
      gap.count == 1
      ? "not read from \(gap.from.inWords), and its document reaches back to \(end(of: gap).inWords) only"
      : "\(gap.count) times its document was all new since the last poll"
    return CoverageFault(
      subject: feed.url, kind: .gap, since: gap.since, why: why, seen: gap.to)
  }

  /// The oldest entry of the document that ended the gap says how far it makes the loss good.
  static func end(of gap: FeedHealth.Gap) -> Date {
    gap.reached.map { $0 > gap.from && $0 < gap.to ? $0 : gap.to } ?? gap.to
  }

  private func languageFaults(
    _ feeds: [CoveredFeed], _ faults: [CoverageFault]
  ) -> [CoverageFault] {
    let dead = Dictionary(
      faults.filter { $0.kind.isBlinding }.map { ($0.subject, $0) },
      uniquingKeysWith: { first, _ in first })
    var byLanguage: [String: [CoverageFault?]] = [:]
    for feed in feeds {
      if let language = feed.language { byLanguage[language, default: []].append(dead[feed.url]) }
    }
    return byLanguage.sorted { $0.key < $1.key }.compactMap { language, faults in
      let dead = faults.compactMap(\.self)
      // Since the last of its feeds went.
      guard dead.count == faults.count, let last = dead.max(by: { $0.since < $1.since })
      else { return nil }
      return CoverageFault(
        subject: CoverageFault.language(language), kind: .language, since: last.since,
        why: faults.count == 1
          ? "its only feed is not alive" : "none of its \(faults.count) feeds is alive",
        seen: last.seen)
    }
  }

  private func clockFault(_ feeds: [CoveredFeed], now: Date) -> CoverageFault? {
    guard let (ahead, servers) = Self.clockAhead(feeds, now: now) else { return nil }
    let why =
      "\(servers) servers say that it is \(PollWords.span(abs(ahead))) "
      + (ahead > 0 ? "behind" : "ahead")
    return CoverageFault(
      subject: CoverageFault.clock, kind: .clock, since: now, why: why, seen: now)
  }

  /// By how many seconds other machines' clocks are ahead of ours, and how many say so; nil while
  /// ours is right. Servers that do not know each other and agree against us are right.
  static func clockAhead(
    _ feeds: [CoveredFeed], now: Date
  ) -> (seconds: Double, servers: Int)? {
    let recent = feeds.filter {
      $0.health.lastRead.map { abs(now.timeIntervalSince($0)) < 86_400 } ?? false
    }
    let wrong = recent.compactMap { feed in
      feed.health.clockAhead.flatMap { abs($0) > Self.clockLimit ? (feed.host, $0) : nil }
    }
    guard Set(wrong.map(\.0)).count >= 2, wrong.count * 2 > recent.count else { return nil }
    return (wrong.map(\.1).sorted()[wrong.count / 2], wrong.count)
  }
}
