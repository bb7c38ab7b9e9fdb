internal import AlertDelivery
internal import Dispatch
internal import DispatchActors
internal import FoundationEssentials
internal import HTTPTransport
package import Logging
internal import StateStore
internal import StoryModel

/// The daemon: builds the owners from the configuration, starts, reloads and stops them in order.
package actor Service {
  private let config: String?
  private let manager: ServiceManager
  let journal: Logger
  let clock: WallClock
  private let lock: InstanceLock
  let store: SQLiteStore
  let examiner: Examiner
  let courier: Courier
  let watch: Watch
  let subscriber: Subscriber
  let coverage: Coverage
  private let feedTransport: CurlTransport
  let hookTransport: CurlTransport
  private(set) var settings: Settings
  private var pulse: QueueTimer?
  private var beating: Task<Void, Never>?
  private var page: Task<Void, Never>?
  private var callback: Task<Void, Never>?
  private var stopping: Task<Void, Never>?
  private var lastTurns = (0, 0)
  /// Why the store did not answer the watchdog last; nil when it did.
  private var trouble: String?
  /// Why the last reload was refused; nil when it was not.
  private var refused: String?
  private let executor = QueueExecutor(label: "storywatch.service")
  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// Reads the configuration, opens state and logs, and takes up the work. Throws `ConfigError`
  /// or `Failure`; nothing found later ends the daemon.
  package init(
    config: String?, manager: ServiceManager, journal: Logger, clock: WallClock = .system
  ) async throws {
    self.config = config
    self.manager = manager
    self.journal = journal
    self.clock = clock
    settings = try Settings.load(config, for: .run, withSecrets: true)
    try Folders.make(for: settings)
    lock = try Self.lock(settings.state)
    store = try Self.open(settings.state, clock: clock, journal: journal)
    feedTransport = CurlTransport(
      limits: .init(connections: settings.polling.concurrency, spacing: .seconds(1)))
    hookTransport = CurlTransport(limits: .init(connections: 16, perHost: 4))
    examiner = Examiner(store: store, clock: clock, journal: journal)
    courier = Courier(store: store, clock: clock, journal: journal)
    watch = Watch(
      store: store, transport: feedTransport, examiner: examiner, clock: clock, journal: journal,
      onAlerts: { [courier] in await courier.turn() })
    subscriber = Subscriber(
      store: store, watch: watch, transport: feedTransport, clock: clock, journal: journal)
    coverage = Coverage(
      store: store,
      heartbeat: Heartbeat(
        transport: hookTransport, userAgent: settings.polling.userAgent ?? Product.userAgent),
      clock: clock, journal: journal,
      feeds: { [watch] in
        (await watch.overview.map(CoveredFeed.init), await watch.startIsOver)
      },
      onAlerts: { [courier] in await courier.turn() })

    let logs = makeLogs()
    for log in logs {
      do { try await log.check() } catch { throw Failure.state("\(error)") }
    }
    try await heal(from: logs)
    try await configure(logs)
    try await tellDamage()
    manager.ready(status: "watching \(settings.feeds.count) feeds")
    journal.notice(
      "storywatch is watching",
      metadata: [
        "version": "\(Product.version)", "feeds": "\(settings.feeds.count)",
        "stories": "\(settings.stories.count)", "endpoints": "\(settings.webhooks.count)",
      ])
  }

  /// Polls, examines and delivers until `stop`.
  package func start() async {
    await watch.start()
    await coverage.start()
    await openPage()
    await openCallback()
    await subscriber.start()
    pulse = QueueTimer(on: executor.queue) { [weak self] in
      self?.assumeIsolated { service in
        if service.beating == nil { service.beating = Task { await service.beat() } }
      }
    }
    pulse?.fire(every: .milliseconds(Int((manager.watchdogInterval ?? 10) * 1000)))
  }

  /// Tells the manager how things stand, and pings only when every owner made progress: the
  /// watch came round, the store answered, the courier came round.
  private func beat() async {
    defer { beating = nil }
    let turns = (await watch.turns, await courier.turns)
    do { try await store.ping() } catch { return tell(trouble: error) }
    trouble = nil
    guard turns.0 > lastTurns.0, turns.1 > lastTurns.1 else { return }
    lastTurns = turns
    manager.ping()
    manager.status(await statusLine())
  }

  /// The manager hears nothing else meanwhile, and restarts us in the end.
  private func tell(trouble error: StoreError) {
    manager.status("\(error)")
    if trouble == nil {
      journal.error(
        "the database does not answer; the watchdog is told nothing", metadata: ["why": "\(error)"])
    }
    trouble = "\(error)"
  }

  /// What matters, in a line.
  private func statusLine() async -> String {
    let (feeds, failing) = await watch.tally
    var parts = ["\(feeds - failing) of \(feeds) feeds well"]
    let last = try? await store.view.alerts(limit: 1).first
    parts.append(last.map { "last alert \($0.time.inWords)" } ?? "no alert yet")
    let pending = try? await store.view.outbox().filter { $0.state == .pending }
    if let count = pending?.map(\.count).reduce(0, +), count > 0 { parts.append("outbox \(count)") }
    if let refused { parts.append("reload refused: \(refused)") }
    if let trouble = await watch.trouble { parts.append(trouble) }
    return (parts + (await courier.troubles)).joined(separator: "; ")
  }

  /// Polls every feed once, examines, delivers what is due.
  package func runOnce() async throws {
    var trouble: Failure?
    do { try await watch.pollAllOnce() } catch { trouble = Failure.state("\(error)") }
    if stopping == nil { await coverage.turn() }
    // What was recorded goes out, whatever else went wrong.
    await courier.drain()
    if let trouble { throw trouble }
  }

  /// Reads the configuration anew; a bad one is refused and the old one kept.
  package func reload() async {
    manager.reloading()
    do {
      let next = try Settings.load(config, for: .run, withSecrets: true)
      guard next.state == settings.state else {
        throw Failure(
          "state: a running daemon keeps its database; restart to move it", exitCode: 78)
      }
      FaultPoint.reloadRead.pass()
      let isPageMoved = next.listen != settings.listen
      let isCallbackMoved = next.polling.callback?.listen != settings.polling.callback?.listen
      try Folders.make(for: next)
      try await take(next)
      if isPageMoved { await openPage() }
      if isCallbackMoved { await openCallback() }
      FaultPoint.reloadDone.pass()
      refused = nil
      journal.notice("configuration reloaded", metadata: ["feeds": "\(next.feeds.count)"])
      manager.ready(status: "watching \(next.feeds.count) feeds")
    } catch {
      refused = "\(error)"
      journal.error(
        "reload refused, the old configuration stays in force", metadata: ["why": "\(error)"])
      manager.ready(status: "reload refused, the old configuration stays in force: \(error)")
    }
  }

  /// Takes the configuration up, or stays with the old one.
  private func take(_ next: Settings) async throws {
    let old = settings
    settings = next
    do { try await configure(makeLogs()) } catch {
      settings = old
      try? await configure(makeLogs())
      throw error
    }
  }

  /// Opens the status page, anew where it was open.
  private func openPage() async {
    page?.cancel()
    await page?.value
    page = makePage()
  }

  private func openCallback() async {
    callback?.cancel()
    await callback?.value
    callback = makeCallback()
  }

  package func reopenLogs() async { await courier.reopenLogs() }

  /// No new polls, what runs is given up, what is due is in the outbox.
  package func stop() async {
    let stopping = stopping ?? Task { await stopAll() }
    self.stopping = stopping
    await stopping.value
  }

  private func stopAll() async {
    manager.stopping(status: "stopping")
    pulse = nil
    page?.cancel()
    callback?.cancel()
    await page?.value
    // Its heartbeat may hang at an address that does not answer, until the transport stops.
    async let covered: Void = coverage.stop()
    await subscriber.stop()
    await watch.stop()
    await callback?.value
    FaultPoint.pollsStopped.pass()
    await feedTransport.stop()
    await courier.stop(within: 5)
    await hookTransport.stop()
    await covered
    do { try await store.checkpoint() } catch {
      journal.warning("the database was not folded", metadata: ["why": "\(error)"])
    }
    FaultPoint.folded.pass()
    journal.notice("storywatch stopped")
  }
}
