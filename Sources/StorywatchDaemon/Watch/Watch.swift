internal import Dispatch
internal import DispatchActors
internal import FoundationEssentials
internal import HTTPTransport
internal import HeapModule
package import Logging
package import StateStore

/// Polls the feeds when they are due, sees to it that what came is examined, and knows how they
/// are.
package actor Watch {
  private let executor = QueueExecutor(label: "storywatch.watch")
  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  private let store: any WatchStore
  private let transport: any HTTPExchange
  private let examiner: Examiner
  private let clock: WallClock
  private let journal: Logger
  /// Called after alerts were recorded.
  private let onAlerts: @Sendable () async -> Void

  private var polling = PollingSettings()
  private var feeds: [Int64: WatchedFeed] = [:]
  private var queue = Heap<Due>()
  private var running: [Int64: Task<Void, Never>] = [:]
  private var unwritten: [Int64: FeedRow] = [:]
  private var unanswered: Set<Int64> = []
  /// What goes on beside the polls; at most one of each at a time.
  private var starting: Task<Void, Never>?
  private var housework: Task<Void, Never>?
  private var reading: Task<Void, Never>?
  private var timer: QueueTimer?
  private var startedAt = Date.distantPast
  private var isStopping = false
  private var lastTick = Date.distantPast
  private var lastPrune = Date.distantPast
  private var storeTrouble: String?
  /// How often the watch came round; the watchdog wants to see it rise.
  package private(set) var turns = 0

  /// Seconds for which articles that no story speaks of are kept.
  private static let articleKeep: Double = 14 * 86_400
  /// Seconds for which an article is known again after the feed showed it last.
  private static let fingerprintKeep: Double = 185 * 86_400

  private struct Due: Comparable {
    let time: Date
    let feed: Int64

    static func < (left: Due, right: Due) -> Bool {
      (left.time, left.feed) < (right.time, right.feed)
    }
  }

  package init(
    store: any WatchStore, transport: any HTTPExchange, examiner: Examiner, clock: WallClock,
    journal: Logger, onAlerts: @escaping @Sendable () async -> Void
  ) {
    self.store = store
    self.transport = transport
    self.examiner = examiner
    self.clock = clock
    self.journal = journal
    self.onAlerts = onAlerts
  }

  /// Takes up the configured feeds. Those that were there keep their state; polls under way end
  /// as they would have.
  package func configure(
    feeds configured: [FeedSettings], polling: PollingSettings
  ) async throws(StoreError) {
    let now = clock.now()
    let rows = try await store.enrol(
      feeds: configured.map { ($0.url, now) }, poll: "", health: "")
    self.polling = polling
    var next: [Int64: WatchedFeed] = [:]
    for (row, settings) in zip(rows, configured) {
      let rules = PollRules(interval: settings.every ?? polling.every)
      if var feed = feeds[row.id] {
        let isQuicker = rules.interval < feed.rules.interval
        feed.settings = settings
        feed.rules = rules
        if isQuicker, feed.health.trouble == nil, feed.health.pausedUntil == nil {
          feed.due = min(feed.due, now.addingTimeInterval(rules.interval))
        }
        next[row.id] = feed
      } else {
        next[row.id] = WatchedFeed(row, settings: settings, rules: rules)
        unanswered.insert(row.id)
      }
    }
    let hosts = Dictionary(grouping: next.values, by: \.host).mapValues(\.count)
    for (id, feed) in next { next[id]?.sharesHost = hosts[feed.host, default: 0] > 1 }
    feeds = next
    unanswered.formIntersection(next.keys)
    spreadOverdue(now)
    if startedAt == .distantPast { startedAt = now }
    turn()
  }

  /// Begins to poll; until then nothing is asked.
  package func start() {
    timer = QueueTimer(on: executor.queue) { [weak self] in
      self?.assumeIsolated { $0.turn() }
    }
    turn()
  }

  /// Starts what is due and the work beside it, and sets the timer for the next look.
  private func turn() {
    guard timer != nil, !isStopping else { return }
    turns += 1
    timer?.fire(after: .milliseconds(250))
    if starting == nil { startDue() }
    let now = clock.now()
    guard now.timeIntervalSince(lastTick) >= 5 else { return }
    lastTick = now
    if housework == nil {
      housework = Task {
        await doHousework()
        housework = nil
      }
    }
    if reading == nil {
      reading = Task {
        await readPages()
        reading = nil
      }
    }
  }

  private func startDue() {
    let due = takeDue(clock.now())
    guard !due.isEmpty || !unwritten.isEmpty else { return }
    starting = Task {
      await write(claiming: due)
      starting = nil
      for id in due { poll(id) }
    }
  }

  private func takeDue(_ now: Date) -> [Int64] {
    var due: [Int64] = []
    while running.count + due.count < polling.concurrency, let first = queue.min,
      first.time <= now
    {
      _ = queue.popMin()
      guard let feed = feeds[first.feed], running[first.feed] == nil, feed.due <= now else {
        continue
      }
      due.append(first.feed)
    }
    return due
  }

  private func spreadOverdue(_ now: Date) {
    let ids = feeds.keys.sorted()
    let times = PollSpread.spread(ids.map { feeds[$0]!.due }, now: now, atMost: 60)
    queue = Heap()
    for (id, time) in zip(ids, times) {
      feeds[id]?.due = time
      queue.insert(Due(time: time, feed: id))
    }
  }
}

// Polling.
extension Watch {
  private func poll(_ id: Int64) {
    guard let feed = feeds[id], running[id] == nil, !isStopping else { return }
    let poll = FeedPoll(store: store, transport: transport, clock: clock, polling: polling)
    running[id] = Task {
      do throws(StoreError) {
        await finish(try await poll.run(feed))
      } catch {
        await giveUp(feed, error)
      }
    }
  }

  private func finish(_ outcome: FeedPoll.Outcome) async {
    let id = outcome.feed.id
    running[id] = nil
    unanswered.remove(id)
    guard let current = feeds[id] else { return }
    var feed = outcome.feed
    // A reload may have come in between.
    (feed.settings, feed.rules, feed.sharesHost) =
      (current.settings, current.rules, current.sharesHost)
    feeds[id] = feed
    if !outcome.isWritten || feed.row != outcome.feed.row { unwritten[id] = feed.row }
    queue.insert(Due(time: feed.due, feed: id))
    if let pause = outcome.decision.hostPause { self.pause(host: feed.host, for: pause) }
    report(outcome)
    if unanswered.isEmpty { firstRoundEnded() }
    turn()
    if outcome.news > 0 { await examine() }
  }

  /// The store could not take what came: nothing is advanced, so it comes again.
  private func giveUp(_ feed: WatchedFeed, _ error: StoreError) async {
    running[feed.id] = nil
    unanswered.remove(feed.id)
    noteStore(error)
    guard feeds[feed.id] != nil else { return }
    let due = clock.now().addingTimeInterval(60)
    feeds[feed.id]?.due = due
    queue.insert(Due(time: due, feed: feed.id))
  }

  /// A server that asks one feed to wait means all feeds of its host.
  private func pause(host: String, for seconds: Double) {
    let until = clock.now().addingTimeInterval(seconds)
    for (id, feed) in feeds where feed.host == host && feed.due < until {
      feeds[id]?.due = until
      feeds[id]?.health.pausedUntil = until
      queue.insert(Due(time: until, feed: id))
      unwritten[id] = feeds[id]?.row
    }
  }

  private func report(_ outcome: FeedPoll.Outcome) {
    let feed = outcome.feed
    var fields: Logger.Metadata = [
      "feed": "\(feed.settings.url)", "next": "\(outcome.decision.reason)",
    ]
    if let notice = outcome.decision.notice {
      journal.notice("feed", metadata: ["feed": "\(feed.settings.url)", "why": "\(notice)"])
    }
    switch outcome.decision.outcome {
    case .failed(let why):
      fields["why"] = "\(why)"
      // Told when it begins; coverage tells when it matters.
      if feed.state.failures == 1 {
        journal.warning("feed cannot be read; it is tried again", metadata: fields)
      } else {
        journal.debug("feed still cannot be read", metadata: fields)
      }
    case .gone: journal.warning("feed is gone for good and is not asked again", metadata: fields)
    case .read:
      fields["new"] = "\(outcome.news)"
      journal.debug("feed read", metadata: fields)
    case .unchanged: journal.debug("feed unchanged", metadata: fields)
    }
  }

  private func firstRoundEnded() {
    guard feeds.values.allSatisfy({ $0.health.lastRead == nil }), !feeds.isEmpty else { return }
    let next = feeds.values.map(\.due).min() ?? clock.now()
    let wait = max(0, next.timeIntervalSince(clock.now()))
    journal.warning(
      """
      none of the \(feeds.count) feeds could be reached; trying again in \(PollWords.span(wait)). \
      Is there a network? To see it at work without one: scripts/try
      """)
  }
}

// What comes after polling.
extension Watch {
  private func examine() async {
    do throws(StoreError) {
      if try await examiner.examineNew() > 0 { await onAlerts() }
      storeTrouble = nil
    } catch { noteStore(error) }
  }

  /// Writes down the polls that ended, and that the feeds about to be asked are not asked again
  /// at once if we die meanwhile.
  private func write(claiming due: [Int64]) async {
    var rows = unwritten
    unwritten = [:]
    for id in due {
      guard var row = feeds[id]?.row else { continue }
      row.due = clock.now().addingTimeInterval(min(60, feeds[id]?.rules.interval ?? 60))
      rows[id] = row
    }
    guard !rows.isEmpty else { return }
    do throws(StoreError) {
      try await store.settle(rows.values.sorted { $0.id < $1.id })
      storeTrouble = nil
    } catch {
      unwritten.merge(rows) { newer, _ in newer }
      noteStore(error)
    }
  }

  private func doHousework() async {
    let now = clock.now()
    do throws(StoreError) {
      var told = try await examiner.examineNew()
      told += try await examiner.tick(startIsOver: startIsOver)
      if told > 0 { await onAlerts() }
      guard now.timeIntervalSince(lastPrune) > 3600 else { return }
      lastPrune = now
      _ = try await store.prune(
        articles: now.addingTimeInterval(-Self.articleKeep),
        fingerprints: now.addingTimeInterval(-Self.fingerprintKeep), limit: 50_000)
    } catch { noteStore(error) }
  }

  private func readPages() async {
    let pages = PageReader(
      store: store, transport: transport, clock: clock, journal: journal,
      userAgent: polling.userAgent ?? Product.userAgent)
    do throws(StoreError) {
      if try await pages.readDue() > 0 { await examine() }
    } catch { noteStore(error) }
  }

  private func noteStore(_ error: StoreError) {
    let text = "\(error)"
    guard storeTrouble != text else { return }
    storeTrouble = text
    journal.error(
      "the database cannot be used; nothing is lost, and it is tried again",
      metadata: ["why": "\(text)"])
  }

  /// Polls every feed once, whatever its due time, unless its server asked to wait.
  package func pollAllOnce() async throws(StoreError) {
    let now = clock.now()
    var waiting = feeds.values.filter { feed in
      !feed.state.isGone && feed.health.pausedUntil.map { $0 <= now } ?? true
    }.map(\.id).sorted()[...]
    unanswered = Set(waiting)
    while !waiting.isEmpty || !running.isEmpty {
      while running.count < polling.concurrency, let id = waiting.popFirst() { poll(id) }
      if let task = running.values.first { await task.value }
    }
    await write(claiming: [])
    _ = try await examiner.examineNew()
    await readPages()
    _ = try await examiner.tick(startIsOver: true)
    if let storeTrouble {
      throw .unreadable(storeTrouble, doing: "write down what the polls brought")
    }
  }

  /// No new polls; those under way are given up and come again.
  package func stop() async {
    isStopping = true
    timer = nil
    let tasks = Array(running.values)
    for task in tasks { task.cancel() }
    reading?.cancel()
    for task in tasks + [starting, housework, reading].compactMap(\.self) { await task.value }
    await write(claiming: [])
  }

  /// Every feed as it stands.
  package var overview: [WatchedFeed] { feeds.values.sorted { $0.id < $1.id } }

  /// True once every feed was asked since the start, or had a minute for it.
  package var startIsOver: Bool {
    unanswered.isEmpty || clock.now().timeIntervalSince(startedAt) > 60
  }

  /// What keeps the database from being used; nil while all is well.
  package var trouble: String? { storeTrouble }
}
