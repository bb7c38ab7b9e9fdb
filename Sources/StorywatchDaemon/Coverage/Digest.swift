internal import AlertDelivery
package import FoundationEssentials
package import StateStore
package import StoryDetection
package import StoryModel

/// The regular word on a story: nothing yet, or what came, and why it may be believed.
package struct Digest: Sendable {
  package var story: Story
  package var from: Date
  package var to: Date
  /// The alerts on the story's developments in the span.
  package var alerts: [Alert] = []
  package var progress: [String: DevelopmentProgress] = [:]
  package var covered: FeedsCovered
  package var coverage: StoryCoverage
  /// The feeds by their addresses.
  package var feeds: [String: CoveredFeed] = [:]
  /// The faults of the span.
  package var faults: [FaultRow] = []
  package var blindAfter: Double
  /// Articles that all feeds brought, and those on the story.
  package var articles = 0
  package var counts = StateView.ReadingCounts()
  package var nearMisses: [StateView.NearMiss] = []

  package init(
    story: Story, from: Date, to: Date, covered: FeedsCovered, carriers: Set<String> = [],
    blindAfter: Double
  ) {
    self.story = story
    self.from = from
    self.to = to
    self.covered = covered
    coverage = StoryCoverage(of: story, feeds: covered, carriers: carriers)
    self.blindAfter = blindAfter
  }

  package func alert(config: String) -> Alert {
    let key = "digest|\(story.id)|\(Int(to.timeIntervalSince1970))"
    var alert = Alert(
      id: Fingerprint.alertID(for: key), type: .digest, time: to,
      story: .init(id: story.id, title: story.title), config: config, digest: news)
    alert.notes = AlertMessage(alert).sentences
    return alert
  }

  /// All that it tells.
  package var news: DigestNews {
    let failing = failing
    let gaps = gaps
    return DigestNews(
      from: Timestamp(from), to: Timestamp(to), came: came,
      open: story.awaits.filter { !isHere($0.id) }.map { $0.title ?? $0.id }, kinds: kinds,
      covered: covered.now,
      failing: failing.prefix(4).map { FeedTrouble($0, feeds[$0.subject]) },
      failingCount: failing.count, gaps: gaps.prefix(3).map(gap), gapCount: gaps.count,
      articles: articles, onStory: counts.onStory, onlyPromised: counts.onlyPromised,
      lostCarriers: coverage.lostCarriers, lettersWithoutFeed: coverage.lettersWithoutFeed,
      promise: latestPromise, overdue: overdue,
      nearMisses: nearMisses.prefix(3).map {
        DigestNews.NearMiss(
          title: String($0.title.prefix(120)), url: $0.url, development: $0.development,
          day: CalendarDate($0.seen), reason: $0.reason)
      })
  }

  private var kinds: [DigestNews.Kind] {
    story.awaits.compactMap { development in
      guard development.title == nil, let kind = development.kind else { return nil }
      return .init(name: development.id, kind: kind, phase: development.phase)
    }
  }

  private var came: [DigestNews.News] {
    alerts.compactMap { alert in
      alert.development.map {
        DigestNews.News(name: $0.title ?? $0.id, type: alert.type, day: CalendarDate(alert.time))
      }
    }
  }

  private func isHere(_ id: String) -> Bool {
    [.reported, .confirmed].contains(progress[id]?.state ?? .awaited)
  }

  /// The feeds that had a fault worth a message in the span.
  private var failing: [FaultRow] {
    var seen: Set<String> = []
    return faults.filter { fault in
      guard let kind = fault.faultKind, kind.isBlinding || kind == .cutOff,
        feeds[fault.subject] != nil
      else { return false }
      return lasted(fault) >= blindAfter && seen.insert(fault.subject).inserted
    }
  }

  private var gaps: [FaultRow] {
    faults.filter {
      $0.faultKind == .gap || $0.faultKind == .stopped && lasted($0) >= blindAfter
    }
  }

  private func lasted(_ fault: FaultRow) -> Double {
    (fault.until ?? to).timeIntervalSince(fault.since)
  }

  /// One without a name is of the watch itself.
  private func gap(_ fault: FaultRow) -> FeedTrouble {
    var gap = FeedTrouble(fault, feeds[fault.subject])
    if fault.faultKind == .stopped { gap.name = "" }
    return gap
  }

  private var latestPromise: DigestNews.Word? {
    let entries = progress.values.flatMap(\.ledger.entries)
    guard let last = entries.max(by: { ($0.repeated, $0.said) < ($1.repeated, $1.said) })
    else { return nil }
    let quote = last.evidence.quote.isEmpty ? last.promise.words : last.evidence.quote
    return .init(quote: String(quote.prefix(200)), who: last.who, day: last.repeated)
  }

  private var overdue: DigestNews.Overdue? {
    let today = CalendarDate(to)
    let late = story.awaits.compactMap { development -> (String, CalendarDate)? in
      guard !isHere(development.id), let day = Self.deadline(of: development, progress),
        day < today
      else { return nil }
      return (development.title ?? development.id, day)
    }
    guard let (name, day) = late.min(by: { $0.1 < $1.1 }) else { return nil }
    return .init(name: name, by: day, days: today.number - day.number)
  }

  /// The last day that stands: the user's own, or that of the promise in force.
  static func deadline(
    of development: AwaitedDevelopment, _ progress: [String: DevelopmentProgress]
  ) -> CalendarDate? {
    development.due ?? progress[development.id]?.ledger.deadline?.promise.by
  }
}
