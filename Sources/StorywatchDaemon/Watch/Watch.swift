internal import Dispatch
internal import DispatchActors
internal import FoundationEssentials
internal import HTTPTransport
internal import HeapModule
package import HubCallback
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
  /// The feeds of each host.
  private var hosts: [String: Set<Int64>] = [:]
  private var queue = Heap<Due>()
  private var running: [Int64: Task<Void, Never>] = [:]
  private var unwritten: [Int64: FeedRow] = [:]
  private var unanswered: Set<Int64> = []
  /// Feeds whose hub is to be looked at.
  private var withNewOffer: Set<Int64> = []
  /// What goes on beside the polls; at most one of each at a time.
  private var starting: Task<Void, Never>?
  private var housework: Task<Void, Never>?
  private var reading: Task<Void, Never>?
  private var examining: Task<Void, Never>?
  private var isExaminationWanted = false
  private var timer: QueueTimer?
  private var reachability = Reachability()
  /// When the watch began, or was awake again.
  private var startedAt = Date.distantPast
  /// Whether the start was over at the last housework.
  private var startWasOver = false
  private var isStopping = false
  private var lastTick = Date.distantPast
  private var lastPrune = Date.distantPast
  private var lastTrim = Date.distantPast
  private var lastTurn = Date.distantPast
  private var storeTrouble: String?
  private var storeTold = Date.distantPast
  /// Until then nothing is begun that the store would refuse to write down.
  private var storeRests = ContinuousClock.now
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
      var rules = PollRules(interval: settings.every ?? polling.every)
      if var feed = feeds[row.id] {
        rules.isPushed = feed.rules.isPushed
        let isQuicker = rules.interval < feed.rules.interval
        feed.settings = settings
        feed.rules = rules
        if isQuicker, feed.health.trouble == nil, feed.health.pausedUntil == nil {
          feed.due = min(feed.due, now.addingTimeInterval(rules.interval))
        }
        next[row.id] = feed
      } else {
        var feed = WatchedFeed(row, settings: settings, rules: rules)
        feed.checkClock(now)
        next[row.id] = feed
        unanswered.insert(row.id)
      }
    }
    hosts = Dictionary(grouping: next.values, by: \.host).mapValues { Set($0.map(\.id)) }
    for ids in hosts.values { for id in ids { next[id]?.sharesHost = ids.count > 1 } }
    feeds = next
    withNewOffer.formUnion(next.keys)
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
    let now = clock.now()
    let passed = now.timeIntervalSince(lastTurn)
    if passed < -5 { follow(clockPutBackBy: -passed) }
    if passed > WallClock.nap, lastTurn != .distantPast { wake(after: passed, now) }
    lastTurn = now
    tellOfLoss(roundIsOver: false)
    if starting == nil, .now >= storeRests { startDue() }
    // What was found at the start is told as soon as that is over.
    let isFoundUntold = startIsOver && !startWasOver
    guard isFoundUntold || now.timeIntervalSince(lastTick) >= 5 else { return }
    lastTick = now
    if housework == nil {
      startWasOver = startIsOver
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
      let isClaimed = await write(claiming: due)
      starting = nil
      FaultPoint.pollClaimed.pass()
      // What could not be kept is not asked for.
      if isClaimed { for id in due { poll(id) } } else { putBack(due) }
    }
  }

  private func putBack(_ due: [Int64]) {
    storeRests = .now + .seconds(5)
    for id in due { if let feed = feeds[id] { queue.insert(Due(time: feed.due, feed: id)) } }
  }

  /// All that was to come at a time comes as much sooner: else the watch would wait until the
  /// clock is there again.
  private func follow(clockPutBackBy seconds: Double) {
    journal.warning(
      "the clock was put back; all feeds follow it", metadata: ["seconds": "\(Int(seconds))"])
    for id in feeds.keys {
      feeds[id]?.follow(clockPutBackBy: seconds)
      unwritten[id] = feeds[id]?.row
    }
    queue = Heap(feeds.values.map { Due(time: $0.due, feed: $0.id) })
    startedAt.addTimeInterval(-seconds)
    (lastTick, lastPrune, lastTrim) = (.distantPast, .distantPast, .distantPast)
    storeTold = .distantPast
  }

  /// As after a start: what fell due meanwhile is asked in turn, and nothing is told of what is still
  /// missing until it was.
  private func wake(after seconds: Double, _ now: Date) {
    journal.notice(
      "the machine slept, or its clock was put ahead; feeds that fell due are asked in turn",
      metadata: ["for": "\(PollWords.span(seconds))"])
    unanswered.formUnion(feeds.values.filter { $0.due <= now }.map(\.id))
    startedAt = now
    spreadOverdue(now)
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
        if let outcome = try await poll.run(feed) { finish(outcome) } else { comeAgain(id) }
      } catch {
        giveUp(feed, error)
      }
    }
  }

  private func finish(_ outcome: FeedPoll.Outcome) {
    let id = outcome.feed.id
    running[id] = nil
    let isLastAnswer = unanswered.remove(id) != nil && unanswered.isEmpty
    guard let current = feeds[id] else { return }
    var feed = outcome.feed
    // Its host asked for a pause while it ran.
    if let until = current.health.pausedUntil, until > clock.now(), until > feed.due {
      (feed.due, feed.health.pausedUntil) = (until, until)
    }
    if feed.host != current.host {
      hosts[current.host]?.remove(id)
      hosts[feed.host, default: []].insert(id)
    }
    // A reload may have come in between.
    (feed.settings, feed.rules, feed.sharesHost) =
      (current.settings, current.rules, current.sharesHost)
    if feed.state.offer != current.state.offer { withNewOffer.insert(id) }
    feeds[id] = feed
    if outcome.unknown > 0, current.health.lastRead != nil { rely(on: false, for: id) }
    if !outcome.isWritten || feed.row != outcome.feed.row { unwritten[id] = feed.row }
    queue.insert(Due(time: feed.due, feed: id))
    if let pause = outcome.decision.hostPause { self.pause(host: feed.host, for: pause) }
    report(outcome)
    tellOfLoss(roundIsOver: isLastAnswer)
    turn()
    if outcome.news > 0, timer != nil { examine() }
  }

  /// The poll was given up before it had an answer.
  private func comeAgain(_ id: Int64) {
    running[id] = nil
    unanswered.remove(id)
    queueAgain(id)
  }

  private func queueAgain(_ id: Int64) {
    if let feed = feeds[id] { queue.insert(Due(time: feed.due, feed: id)) }
  }

  /// The store could not take what came: nothing is advanced, so it comes again, no sooner than
  /// the feed may be asked.
  private func giveUp(_ feed: WatchedFeed, _ error: StoreError) {
    noteStore(error)
    feeds[feed.id]?.due = clock.now().addingTimeInterval(max(feed.rules.interval, feed.rules.floor))
    comeAgain(feed.id)
  }

  /// A server that asks one feed to wait means all feeds of its host.
  private func pause(host: String, for seconds: Double) {
    let until = clock.now().addingTimeInterval(seconds)
    for id in hosts[host] ?? [] {
      guard let feed = feeds[id], feed.due < until else { continue }
      feeds[id]?.due = until
      feeds[id]?.health.pausedUntil = until
      queue.insert(Due(time: until, feed: id))
      unwritten[id] = feeds[id]?.row
      // It waits for its place behind the one that was refused.
      running[id]?.cancel()
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
    if outcome.isAnswered { tellOfSilent() }
    switch outcome.decision.outcome {
    case .failed(let why):
      fields["why"] = "\(why)"
      // Told when it begins; coverage tells when it matters.
      if feed.state.failures == 1, !outcome.isAnswered {
        reachability.missed(feed.id, why: why, now: clock.now())
      } else if feed.state.failures == 1 {
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

  /// A server answered, so there is a network: those that gave no answer are named each.
  private func tellOfSilent() {
    for (id, why) in reachability.answered() {
      guard let feed = feeds[id] else { continue }
      journal.warning(
        "feed cannot be reached; it is tried again",
        metadata: ["feed": "\(feed.settings.url)", "why": "\(why)"])
    }
  }

  private func tellOfLoss(roundIsOver: Bool) {
    guard let count = reachability.loss(now: clock.now(), roundIsOver: roundIsOver) else { return }
    let next = feeds.values.map(\.due).min() ?? clock.now()
    let wait = max(0, next.timeIntervalSince(clock.now()))
    journal.warning(
      """
      none of the \(count) feeds asked could be reached; trying again in \
      \(PollWords.span(wait)). Is there a network? `storywatch status` tells why for each; to \
      see it at work without a network: scripts/try
      """)
  }
}

// What hubs bring.
extension Watch {
  /// The feeds whose hub changed since the last call, those that are gone for good without one.
  package func takeOffers() -> [(feed: Int64, host: String, offer: HubOffer?)] {
    defer { withNewOffer = [] }
    return withNewOffer.sorted().compactMap { id in
      feeds[id].map { (id, $0.host, $0.state.isGone ? nil : $0.state.offer) }
    }
  }

  package func isWatched(_ id: Int64) -> Bool { feeds[id] != nil }

  /// Whether a feed is polled as a safety net only: off again once a poll finds what no hub brought.
  package func isRelying(on id: Int64) -> Bool { feeds[id]?.rules.isPushed ?? false }

  /// A feed that a hub brings is polled more slowly; one that none brings any more, as before.
  package func rely(on isPushed: Bool, for id: Int64) {
    guard var feed = feeds[id], feed.rules.isPushed != isPushed else { return }
    feed.rules.isPushed = isPushed
    if !isPushed, let alone = feed.state.dueAlone, alone < feed.due,
      feed.health.pausedUntil == nil
    {
      feed.due = alone
      feed.state.dueAlone = nil
      queue.insert(Due(time: feed.due, feed: id))
      unwritten[id] = feed.row
    }
    feeds[id] = feed
  }

  /// Keeps what a hub brought; it is written down when this returns. Polls of the feed wait.
  package func take(
    _ document: HubDocument, of id: Int64, topic: String
  ) async -> PushOutcome {
    while let poll = running[id] { await poll.value }
    guard let feed = feeds[id], !isStopping else { return .refused }
    let reading = PushReading(store: store, clock: clock)
    let work = Task { () async -> Result<PushReading.Outcome, StoreError> in
      do throws(StoreError) {
        return .success(try await reading.run(document, of: feed, topic: topic))
      } catch { return .failure(error) }
    }
    running[id] = Task { _ = await work.value }
    let result = await work.value
    running[id] = nil
    switch result {
    case .failure(let error):
      noteStore(error)
      queueAgain(id)
      return .refused
    case .success(let outcome): return finish(outcome)
    }
  }

  private func finish(_ push: PushReading.Outcome) -> PushOutcome {
    let id = push.feed.id
    if feeds[id] != nil {
      feeds[id]?.health = push.feed.health
      // A pause or a reload may have come in between.
      unwritten[id] = feeds[id]?.row
    }
    queueAgain(id)
    if push.news > 0, timer != nil { examine() }
    return push.fault.map(PushOutcome.unreadable) ?? .kept(push.news)
  }
}

// What comes after polling.
extension Watch {
  private func examine() {
    isExaminationWanted = true
    guard examining == nil else { return }
    examining = Task {
      while isExaminationWanted, !isStopping {
        isExaminationWanted = false
        await examineNew()
      }
      examining = nil
    }
  }

  private func examineNew() async {
    do throws(StoreError) {
      if try await examiner.examineNew() > 0 { await onAlerts() }
    } catch { noteStore(error) }
  }

  /// Writes down the polls that ended, and that the feeds about to be asked are not asked again
  /// at once if we die meanwhile. False when the store refused.
  @discardableResult
  private func write(claiming due: [Int64]) async -> Bool {
    let ended = unwritten
    var rows = ended
    unwritten = [:]
    for id in due {
      guard var row = feeds[id]?.row else { continue }
      row.due = clock.now().addingTimeInterval(min(60, feeds[id]?.rules.interval ?? 60))
      rows[id] = row
    }
    guard !rows.isEmpty else { return true }
    do throws(StoreError) {
      try await store.settle(rows.values.sorted { $0.id < $1.id })
      storeTrouble = nil
      return true
    } catch {
      unwritten.merge(ended) { newer, _ in newer }
      noteStore(error)
      return false
    }
  }

  private func doHousework() async {
    let now = clock.now()
    // What came before it was over is examined before anything is called overdue.
    let startIsOver = startIsOver
    do throws(StoreError) {
      var told = try await examiner.examineNew()
      told += try await examiner.tick(startIsOver: startIsOver)
      if told > 0 { await onAlerts() }
      trimHeap(now)
      guard now.timeIntervalSince(lastPrune) > 3600 else { return }
      lastPrune = now
      _ = try await store.prune(
        articles: now.addingTimeInterval(-Self.articleKeep),
        fingerprints: now.addingTimeInterval(-Self.fingerprintKeep), limit: 50_000)
    } catch { noteStore(error) }
  }

  private func trimHeap(_ now: Date) {
    guard now.timeIntervalSince(lastTrim) > 600 else { return }
    lastTrim = now
    HeapArenas.trim()
  }

  private func readPages() async {
    let pages = PageReader(
      store: store, transport: transport, clock: clock, journal: journal,
      userAgent: polling.userAgent ?? Product.userAgent)
    do throws(StoreError) {
      if try await pages.readDue() > 0 { await examineNew() }
    } catch { noteStore(error) }
  }

  private func noteStore(_ error: StoreError) {
    guard !isStopping else { return }
    let text = "\(error)"
    storeTrouble = text
    // A full disk takes one thing and refuses the next: that is no news each time.
    guard clock.now().timeIntervalSince(storeTold) > 600 else { return }
    storeTold = clock.now()
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
    while !isStopping, !waiting.isEmpty || !running.isEmpty {
      while running.count < polling.concurrency, let id = waiting.popFirst() {
        // Its host may have asked for a pause since.
        if feeds[id]?.health.pausedUntil.map({ $0 <= clock.now() }) ?? true { poll(id) }
      }
      if let task = running.values.first { await task.value }
    }
    guard !isStopping else { return }
    await write(claiming: [])
    while let examining { await examining.value }
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
    await examiner.stop()
    let tasks = Array(running.values)
    for task in tasks { task.cancel() }
    reading?.cancel()
    let others = [starting, housework, reading, examining].compactMap(\.self)
    for task in tasks + others { await task.value }
    await write(claiming: [])
  }

  /// Every feed as it stands.
  package var overview: [WatchedFeed] { feeds.keys.sorted().compactMap { feeds[$0] } }

  /// True once every feed was asked since the start, or had a minute for it.
  package var startIsOver: Bool {
    unanswered.isEmpty || clock.now().timeIntervalSince(startedAt) > 60
  }

  /// How many feeds there are, and how many of them are in trouble.
  package var tally: (feeds: Int, failing: Int) {
    (feeds.count, feeds.values.count { $0.health.trouble != nil })
  }

  /// What keeps the database from being used; nil while all is well.
  package var trouble: String? { storeTrouble }
}
