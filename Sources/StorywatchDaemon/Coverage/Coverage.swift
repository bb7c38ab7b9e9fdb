internal import AlertDelivery
internal import Dispatch
internal import DispatchActors
package import FoundationEssentials
package import Logging
package import StateStore
package import StoryModel

/// What coverage needs remembered. Every call is one transaction.
package protocol CoverageStore: Sendable {
  func openFaults() async throws(StoreError) -> [FaultRow]
  func lastFaults(kind: String) async throws(StoreError) -> [String: Date]
  func record(_ change: CoverageChange, now: Date) async throws(StoreError) -> [Alert]
  func pruneFaults(told: Date, untold: Date) async throws(StoreError)
  func unexaminedCount() async throws(StoreError) -> Int
  func note(_ name: String) async throws(StoreError) -> String?
  var view: StateView { get }
}

extension SQLiteStore: CoverageStore {}

/// Proves the silence: writes down what keeps the watch from seeing, tells when it lasts and when
/// it is over, sends the digest, and keeps the heartbeat.
package actor Coverage {
  private let executor = QueueExecutor(label: "storywatch.coverage")
  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  private let store: any CoverageStore
  private let clock: WallClock
  private let place: LocalTime
  private let journal: Logger
  private let heartbeat: Heartbeat
  /// Every feed as it stands, and whether each was asked since the start.
  private let feeds: @Sendable () async -> (feeds: [CoveredFeed], startIsOver: Bool)
  /// Called after alerts were recorded.
  private let onAlerts: @Sendable () async -> Void

  private var settings = CoverageSettings()
  private var stories: [Story] = []
  private var routes = AlertRoutes(webhooks: [])
  private var book: CoverageBook?
  /// Since when somebody is awake: faults that were seen last before it may have healed.
  private var watching: Date
  private var lastTurn = Date.distantPast
  private var lastSign = Date.distantPast
  /// What `elapsed` was at the last sign of life.
  private var lastElapsed: Double = 0
  private var lastBeat = Date.distantPast
  private var lastPrune = Date.distantPast
  private var backlog = 0
  private var beatTrouble: String?
  private var storeTrouble: String?
  private var timer: QueueTimer?
  private var turning: Task<Void, Never>?

  /// The names of the notes: a sign of life, and how far the digests are.
  package static let signNote = "sign"
  package static let digestNote = "digest"
  /// Seconds between two signs of life.
  package static let signEvery: Double = 60

  package init(
    store: any CoverageStore, heartbeat: Heartbeat, clock: WallClock,
    place: LocalTime = .system, journal: Logger,
    feeds: @escaping @Sendable () async -> (feeds: [CoveredFeed], startIsOver: Bool),
    onAlerts: @escaping @Sendable () async -> Void
  ) {
    self.store = store
    self.heartbeat = heartbeat
    self.clock = clock
    self.place = place
    self.journal = journal
    self.feeds = feeds
    self.onAlerts = onAlerts
    watching = clock.now()
  }

  package func configure(
    _ settings: CoverageSettings, stories: [Story], routes: AlertRoutes
  ) {
    self.settings = settings
    self.stories = stories
    self.routes = routes
  }

  /// Looks regularly, until `stop`.
  package func start() {
    timer = QueueTimer(on: executor.queue) { [weak self] in
      self?.assumeIsolated { coverage in
        guard coverage.turning == nil else { return }
        coverage.turning = Task {
          await coverage.turn()
          coverage.turning = nil
        }
      }
    }
    timer?.fire(every: .milliseconds(Int(min(2, max(0.25, settings.blindAfter / 4)) * 1000)))
  }

  package func stop() async {
    timer = nil
    await turning?.value
  }

  /// One look at how things stand.
  package func turn() async {
    let (feeds, startIsOver) = await feeds()
    let now = clock.now()
    // Who polled since may have been awake a moment sooner.
    if now.timeIntervalSince(lastTurn) > WallClock.nap, lastTurn != .distantPast {
      watching = now.addingTimeInterval(-WallClock.nap)
    }
    lastTurn = now
    do throws(StoreError) {
      var told = 0
      let notes = try await signOfLife(now)
      if startIsOver {
        told += try await look(at: feeds, notes, now)
      } else if !notes.notes.isEmpty {
        _ = try await store.record(notes, now: now)
      }
      if startIsOver { told += try await tellDigests(feeds, now) }
      if told > 0 { await onAlerts() }
      if now.timeIntervalSince(lastPrune) > 86_400 {
        lastPrune = now
        try await store.pruneFaults(
          told: now.addingTimeInterval(-400 * 86_400), untold: now.addingTimeInterval(-60 * 86_400))
      }
      try await beat(feeds, now)
      storeTrouble = nil
    } catch { note(error) }
  }

  private func note(_ error: StoreError) {
    guard storeTrouble != "\(error)" else { return }
    storeTrouble = "\(error)"
    journal.error(
      "coverage cannot be written down; it is tried again", metadata: ["why": "\(error)"])
  }
}

// Faults.
extension Coverage {
  private func look(
    at feeds: [CoveredFeed], _ change: CoverageChange, _ now: Date
  ) async throws(StoreError) -> Int {
    let book: CoverageBook
    if let known = self.book {
      book = known
    } else {
      book = CoverageBook(
        open: try await store.openFaults(),
        lastGaps: try await store.lastFaults(kind: CoverageFault.Kind.gap.rawValue))
    }
    let policy = CoveragePolicy(blindAfter: settings.blindAfter)
    let faults = policy.faults(of: feeds, now: now)
    let covered = FeedsCovered(feeds, faults: faults)
    let turn = book.turn(
      faults, hosts: Dictionary(feeds.map { ($0.url, $0.host) }, uniquingKeysWith: { $1 }),
      living: covered.alive.count, blindAfter: settings.blindAfter, watching: watching, now: now)
    self.book = book
    guard !turn.isEmpty || !change.isEmpty else { return 0 }
    let alerts = CoverageAlerts(
      feeds: feeds, covered: covered, stories: stories.map { .init(id: $0.id, title: $0.title) },
      carriers: turn.began.isEmpty
        ? [] : try await store.view.carriers(of: stories.map(\.id)),
      config: routes.config, now: now)
    var change = change
    change.faults += turn.rows
    change.alerts += (turn.began.map(alerts.blind) + turn.ended.compactMap(alerts.restored))
      .map(routes.entry)
    let told = try await store.record(change, now: now)
    let open = try await store.openFaults()
    self.book?.settle(turn, open: open)
    report(told)
    return told.count
  }

  private func report(_ alerts: [Alert]) {
    for alert in alerts {
      journal.notice(
        "alert",
        metadata: [
          "seq": "\(alert.seq)", "type": "\(alert.type.rawValue)", "id": "\(alert.id)",
          "story": "\(alert.story?.id ?? "-")", "why": "\(alert.notes.first ?? "-")",
        ])
    }
  }

  /// Says now and then that we are awake; the first one after a stop or a sleep finds out for how
  /// long we were not.
  private func signOfLife(_ now: Date) async throws(StoreError) -> CoverageChange {
    var change = CoverageChange()
    let elapsed = clock.elapsed()
    guard abs(now.timeIntervalSince(lastSign)) >= Self.signEvery else { return change }
    var was = now.addingTimeInterval(lastElapsed - elapsed)
    if lastSign == .distantPast {
      let last = try await store.note(Self.signNote).flatMap(Double.init)
      was = last.map(Date.init(timeIntervalSince1970:)) ?? now
    }
    if now.timeIntervalSince(was) > 10 * Self.signEvery {
      change.faults.append(
        FaultRow(
          subject: CoverageFault.watch, kind: CoverageFault.Kind.stopped.rawValue, since: was,
          until: now, why: "the watch did not run"))
    }
    change.notes[Self.signNote] = "\(now.timeIntervalSince1970)"
    (lastSign, lastElapsed) = (now, elapsed)
    return change
  }

  private func beat(_ feeds: [CoveredFeed], _ now: Date) async throws(StoreError) {
    guard let address = settings.heartbeat, now.timeIntervalSince(lastBeat) >= Heartbeat.every
    else { return }
    lastBeat = now
    let count = try await store.unexaminedCount()
    let obstacle = Heartbeat.obstacle(feeds: feeds, backlog: (backlog, count), now: now)
    backlog = count
    let trouble: String?
    if let obstacle { trouble = obstacle } else { trouble = await heartbeat.send(to: address) }
    if let trouble, trouble != beatTrouble {
      journal.warning("no heartbeat", metadata: ["why": "\(trouble)"])
    }
    beatTrouble = trouble
  }
}

// The digest.
extension Coverage {
  /// Once for each slot, also over restarts: the note that it was sent is written with it.
  private func tellDigests(
    _ feeds: [CoveredFeed], _ now: Date
  ) async throws(StoreError) -> Int {
    guard let digest = settings.digest else { return 0 }
    let slot = digest.last(before: now, in: place)
    let done = try await store.note(Self.digestNote).flatMap(Double.init)
      .map(Date.init(timeIntervalSince1970:))
    var change = CoverageChange(
      notes: [Self.digestNote: "\(slot.timeIntervalSince1970)"])
    guard let done else {
      // The first one comes a while after the start, not at once.
      _ = try await store.record(change, now: now)
      return 0
    }
    guard slot > done else { return 0 }
    let from = max(done, slot.addingTimeInterval(-7 * 86_400))
    let progress = try await RememberedProgress(store.view)
    for story in stories {
      var digest = try await self.digest(of: story, feeds, from: from, to: slot, now: now)
      digest.progress = progress.of(story.id)
      change.alerts.append(routes.entry(digest.alert(config: routes.config)))
    }
    let told = try await store.record(change, now: now)
    report(told)
    return told.count
  }

  private func digest(
    of story: Story, _ feeds: [CoveredFeed], from: Date, to: Date, now: Date
  ) async throws(StoreError) -> Digest {
    let view = store.view
    let faults = CoveragePolicy(blindAfter: settings.blindAfter).faults(of: feeds, now: now)
    let covered = FeedsCovered(feeds, faults: faults)
    var digest = Digest(
      story: story, from: from, to: to, covered: covered,
      carriers: covered.lost.isEmpty ? [] : try await view.carriers(of: [story.id]),
      blindAfter: settings.blindAfter)
    digest.feeds = Dictionary(feeds.map { ($0.url, $0) }, uniquingKeysWith: { $1 })
    digest.faults = try await view.faultRows(since: from)
    digest.alerts = try await view.alerts(of: story.id, from: from, to: to)
    digest.articles = try await view.keptCount(since: from)
    digest.counts = try await view.readingCounts(of: story.id, from: from, to: to)
    digest.nearMisses = try await view.nearMisses(of: story.id, from: from, to: to, limit: 3)
    return digest
  }
}
