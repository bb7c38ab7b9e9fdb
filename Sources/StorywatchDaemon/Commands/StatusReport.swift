internal import AlertDelivery
package import FoundationEssentials
package import StateStore
package import StatusPage
internal import StoryDetection
internal import StoryModel

/// Gathers how the watch stands from the state of a running or stopped daemon, changing nothing.
package struct StatusReport: Sendable {
  private let settings: Settings
  private let view: StateView
  private let place: LocalTime

  package init(_ settings: Settings, _ view: StateView, place: LocalTime = .system) {
    self.settings = settings
    self.view = view
    self.place = place
  }

  /// A sign of life older than this means that the daemon does not run: seconds.
  private static let signAge = 3 * Coverage.signEvery
  private static let week: Double = 7 * 86_400

  package func overview(now: Date) async throws(StoreError) -> WatchOverview {
    let sign = try await view.note(Coverage.signNote).flatMap(Double.init)
      .map(Date.init(timeIntervalSince1970:))
    let feeds = try await coveredFeeds()
    let faults = try await faults(of: feeds, now: now)
    let covered = FeedsCovered(feeds, faults: faults)
    let endpoints = try await endpoints()
    let isRunning = sign.map { abs(now.timeIntervalSince($0)) < Self.signAge } ?? false
    var overview = WatchOverview(
      time: now, version: Product.version, sign: sign, isRunning: isRunning,
      stories: try await stories(covered, now: now),
      feeds: standings(feeds, faults, covered, try await pushes(now: now)),
      languages: covered.languages,
      endpoints: endpoints, alerts: try await view.alerts(limit: 20),
      counts: .init(
        articles: try await view.keptCount(since: .distantPast),
        articlesThisWeek: try await view.keptCount(since: now.addingTimeInterval(-Self.week)),
        alertsByType: try await view.alertCounts()),
      nextDigest: settings.coverage.digest?.next(after: now, in: place))
    if !isRunning {
      overview.problems.append(
        .init(kind: .stopped, since: sign, why: "the daemon gives no sign of life"))
    }
    overview.problems += problems(faults, feeds, covered, now: now) + problems(endpoints)
    return overview
  }

  package func detail(
    of id: String, articlesFrom offset: Int = 0, limit: Int = 100, now: Date
  ) async throws(StoreError) -> StoryDetail? {
    guard let story = settings.stories.first(where: { $0.id == id }) else { return nil }
    let feeds = try await coveredFeeds()
    let faults = try await faults(of: feeds, now: now)
    let progress = try await RememberedProgress(view, of: id).of(id)
    return StoryDetail(
      standing: try await standing(
        story, progress, FeedsCovered(feeds, faults: faults), now: now),
      timeline: Timeline(
        of: story, progress: progress, alerts: try await view.alerts(of: id, limit: 1000)
      ).entries,
      articles: try await view.articles(of: id, skipping: offset, limit: limit))
  }

  /// With the beginning that was written down, where the fault was written down.
  private func faults(
    of feeds: [CoveredFeed], now: Date
  ) async throws(StoreError) -> [CoverageFault] {
    let open = try await view.faultRows(since: .distantFuture)
    return CoveragePolicy(blindAfter: settings.coverage.blindAfter).faults(of: feeds, now: now)
      .map { fault in
        var fault = fault
        let row = open.first {
          $0.subject == fault.subject && $0.faultKind?.slot == fault.slot && $0.until == nil
        }
        if let row { fault.since = min(fault.since, row.since) }
        return fault
      }
  }

  private func coveredFeeds() async throws(StoreError) -> [CoveredFeed] {
    let rows = Dictionary(
      try await view.feeds().map { ($0.url, $0) }, uniquingKeysWith: { $1 })
    return settings.feeds.map { feed in
      let row =
        rows[feed.url]
        ?? FeedRow(id: 0, url: feed.url, due: .distantPast, poll: "", health: "")
      return CoveredFeed(
        WatchedFeed(
          row, settings: feed, rules: PollRules(interval: feed.every ?? settings.polling.every)))
    }
  }
}

// Problems.
extension StatusReport {
  /// The faults that last long enough to be worth a message, and that nothing at all is read.
  private func problems(
    _ faults: [CoverageFault], _ feeds: [CoveredFeed], _ covered: FeedsCovered, now: Date
  ) -> [WatchOverview.Problem] {
    let names = Dictionary(feeds.map { ($0.url, $0.name) }, uniquingKeysWith: { $1 })
    let lasting = faults.filter {
      $0.kind == .gap || now.timeIntervalSince($0.since) >= settings.coverage.blindAfter
    }
    let problems = lasting.map { $0.problem(names) }
    guard covered.alive.isEmpty, covered.total > 0 else { return problems }
    let outage = WatchOverview.Problem(
      kind: .network, since: faults.map(\.since).min(),
      why: "none of the \(covered.total) feeds can be read")
    // Many lines about one dead network would hide what else there is.
    let unreached = lasting.filter { $0.kind == .unresolved || $0.kind == .unreachable }
    guard unreached.count > 1 else { return problems.isEmpty ? [outage] : problems }
    return [outage]
      + lasting.filter { ![.unresolved, .unreachable, .language].contains($0.kind) }
      .map { $0.problem(names) }
  }

  private func problems(_ endpoints: [EndpointStanding]) -> [WatchOverview.Problem] {
    endpoints.flatMap { endpoint in
      var problems: [WatchOverview.Problem] = []
      if let why = endpoint.disabled {
        problems.append(.init(kind: .endpointDisabled, subject: endpoint.id, why: why))
      } else if let since = endpoint.failingSince {
        problems.append(
          .init(
            kind: .endpointFailing, subject: endpoint.id, since: since,
            why: "\(endpoint.counts[.pending] ?? 0) pending"))
      }
      if let dead = endpoint.counts[.dead], dead > 0 {
        problems.append(
          .init(
            kind: .deadDeliveries, subject: endpoint.id,
            why: "\(dead) given up; see `storywatch deliveries`"))
      }
      return problems
    }
  }

  private func endpoints() async throws(StoreError) -> [EndpointStanding] {
    let health = try await view.endpoints()
    let counts = Dictionary(grouping: try await view.outbox(), by: \.endpoint)
    return settings.webhooks.map { webhook in
      var standing = EndpointStanding(id: webhook.id)
      for count in counts[webhook.id] ?? [] { standing.counts[count.state] = count.count }
      if let breaker = EndpointHealth(json: health[webhook.id])?.breaker {
        standing.disabled = breaker.disabled
        standing.failingSince = breaker.isOpen ? breaker.failingSince : nil
      }
      return standing
    }
  }
}

// Feeds and stories.
extension StatusReport {
  /// How the subscriptions stand, by the feeds' addresses; none while pushes are off.
  private func pushes(now: Date) async throws(StoreError) -> [String: PushStanding] {
    guard settings.polling.callback != nil else { return [:] }
    let subscriptions = try await view.subscriptions().compactMap(Subscription.init)
    guard !subscriptions.isEmpty else { return [:] }
    let urls = Dictionary(uniqueKeysWithValues: try await view.feeds().map { ($0.id, $0.url) })
    return subscriptions.reduce(into: [:]) { pushes, subscription in
      guard let url = urls[subscription.feed], let standing = subscription.pushStanding(now)
      else { return }
      pushes[url] = standing
    }
  }

  private func standings(
    _ feeds: [CoveredFeed], _ faults: [CoverageFault], _ covered: FeedsCovered,
    _ pushes: [String: PushStanding]
  ) -> [FeedStanding] {
    let bySubject = Dictionary(grouping: faults, by: \.subject)
    return feeds.map { feed in
      let health = feed.health
      let window = health.reachesBack.flatMap { back in
        health.lastRead.map { max(0, $0.timeIntervalSince(back)) }
      }
      return FeedStanding(
        url: feed.url, name: feed.name, language: feed.language, publisher: feed.publisher,
        isAlive: covered.alive.contains(feed.url),
        problem: bySubject[feed.url]?.first?.problem([feed.url: feed.name]),
        lastRead: health.lastRead, lastNew: health.lastNew, usualGap: health.usualGap,
        window: window, next: feed.isGone ? nil : feed.due, gapFrom: health.gap?.from,
        gapTo: health.gap?.to, push: pushes[feed.url])
    }
  }

  private func stories(
    _ covered: FeedsCovered, now: Date
  ) async throws(StoreError) -> [StoryStanding] {
    let progress = try await RememberedProgress(view)
    var standings: [StoryStanding] = []
    for story in settings.stories {
      standings.append(try await standing(story, progress.of(story.id), covered, now: now))
    }
    return standings
  }

  private func standing(
    _ story: Story, _ progress: [String: DevelopmentProgress], _ covered: FeedsCovered,
    now: Date
  ) async throws(StoreError) -> StoryStanding {
    let articles = try await view.storyArticles(story.id)
    let coverage = StoryCoverage(
      of: story, feeds: covered,
      carriers: covered.lost.isEmpty ? [] : try await view.carriers(of: [story.id]))
    return StoryStanding(
      id: story.id, title: story.title,
      developments: story.awaits.map { development in
        Self.standing(development, progress[development.id], now: now)
      },
      articles: articles.count,
      articlesThisWeek: try await view.articleCount(
        of: story.id, since: now.addingTimeInterval(-Self.week)),
      lastArticle: articles.last,
      isBlind: coverage.isBlind, lostCarriers: coverage.lostCarriers,
      lettersWithoutFeed: coverage.lettersWithoutFeed)
  }

  private static func standing(
    _ development: AwaitedDevelopment, _ progress: DevelopmentProgress?, now: Date
  ) -> DevelopmentStanding {
    let state = progress?.state ?? .awaited
    let deadline = development.due ?? progress?.ledger.deadline?.promise.by
    let isHere = state == .reported || state == .confirmed
    let late = deadline.map { CalendarDate(now).number - $0.number } ?? 0
    return DevelopmentStanding(
      id: development.id, title: development.title ?? development.id, kind: development.kind,
      phase: development.phase, state: state, since: progress?.since, due: development.due,
      promise: (progress?.ledger.deadline ?? progress?.ledger.entries.last).map(PromiseLine.init),
      overdueDays: !isHere && late > 0 ? late : nil)
  }
}

extension PromiseLine {
  init(_ entry: PromiseLedger.PromiseEntry) {
    self.init(
      promise: entry.promise, who: entry.who, said: entry.said, repeated: entry.repeated,
      evidence: entry.evidence)
  }
}

extension WatchOverview {
  /// All of it as one JSON object, times in RFC 3339; `well` answers the first question.
  package var json: String {
    get throws { try StatusJSON.line(Document(overview: self)) }
  }

  private struct Document: Encodable {
    let overview: WatchOverview

    private enum CodingKeys: CodingKey { case well }

    func encode(to encoder: any Encoder) throws {
      try overview.encode(to: encoder)
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(overview.isWell, forKey: .well)
    }
  }
}

enum StatusJSON {
  static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

extension CoverageFault {
  /// As the page and `status` show it.
  func problem(_ names: [String: String]) -> WatchOverview.Problem {
    let kind: WatchOverview.Kind =
      switch kind {
      case .gone, .unresolved: .gone
      case .refusing: .refusing
      case .noFeed: .noFeed
      case .unreachable: .unreachable
      case .cutOff: .cutOff
      case .frozen: .frozen
      case .strange: .strange
      case .gap: .gap
      case .language: .language
      case .clock: .clock
      case .stopped: .stopped
      }
    let name =
      kind == .language ? String(subject.dropFirst("language:".count)) : names[subject] ?? subject
    return WatchOverview.Problem(kind: kind, subject: name, since: since, why: why)
  }
}
