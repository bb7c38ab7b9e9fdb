internal import AlertDelivery
internal import Dispatch
internal import DispatchActors
internal import FoundationEssentials
package import Logging
package import StateStore

/// Takes what the outbox holds to the logs and to the endpoints, each at its own pace: the trouble
/// of one delays no other.
package actor Courier {
  /// One endpoint at work.
  struct Desk {
    var channel: WebhookChannel
    var breaker: Breaker
    /// The attempt under way.
    var attempt: Task<Void, Never>?
    /// When the next message may follow the last.
    var free = ContinuousClock.now
    /// How the last attempt ended, while the store refuses to write it down: the message is not
    /// sent again for that.
    var unsettled: Settlement?
    /// The last alert for which an open breaker was asked to try sooner.
    var expected = 0
    /// Why the store could not be used, and when it is tried again.
    var trouble: String?
    var retryAt = ContinuousClock.now
  }

  /// A log at work.
  struct Shelf {
    let log: AlertLog
    /// The writing under way.
    var writing: Task<Void, Never>?
    /// More may have come since the writing under way began.
    var isBehind = false
    var trouble: String?
    var retryAt = ContinuousClock.now
  }

  private let executor = QueueExecutor(label: "storywatch.courier")
  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  let store: any CourierStore
  let clock: WallClock
  let journal: Logger
  var desks: [String: Desk] = [:]
  var shelves: [Shelf] = []
  var routes: AlertRoutes
  var isStopping = false
  private var timer: QueueTimer?
  private var wakesAt = ContinuousClock.now
  private var waiters: [CheckedContinuation<Void, Never>] = []
  /// How often the courier came round; the watchdog wants to see it rise.
  package private(set) var turns = 0

  /// How long until a log or the store is tried again.
  static let pause: Duration = .seconds(5)

  package init(store: any CourierStore, clock: WallClock, journal: Logger) {
    self.store = store
    self.clock = clock
    self.journal = journal
    routes = AlertRoutes(webhooks: [])
  }

  /// Takes up the configured logs and endpoints; what is under way goes on. An endpoint whose
  /// definition is another than before, also before a restart, gets a new chance, and what was
  /// held for it goes out.
  package func configure(
    logs: [AlertLog], channels: [WebhookChannel], routes: AlertRoutes
  ) async throws(StoreError) {
    let health = try await store.endpoints().compactMapValues { EndpointHealth(json: $0) }
    let changed = channels.map(\.endpoint).filter { endpoint in
      let old = desks[endpoint.id]?.channel.endpoint.fingerprint ?? health[endpoint.id]?.definition
      return old != nil && old != endpoint.fingerprint
    }.map(\.id)
    for id in changed { try await store.release(of: id, now: clock.now()) }
    let gone = try await store.abandon(
      exceptOf: channels.map(\.endpoint.id), because: "the endpoint is not configured any more",
      now: clock.now())
    if gone > 0 {
      journal.error(
        "deliveries abandoned, their endpoint is not configured any more; see `deliveries`",
        metadata: ["count": "\(gone)"])
    }
    // Two writers of one file would each write a line.
    while let writing = shelves.lazy.compactMap(\.writing).first { await writing.value }
    let old = shelves
    shelves = []
    do throws(StoreError) {
      for log in logs { try await log.begin() }
    } catch {
      shelves = old
      throw error
    }
    desks = Dictionary(
      uniqueKeysWithValues: channels.map { channel in
        let id = channel.endpoint.id
        var desk = desks[id] ?? Desk(channel: channel, breaker: health[id]?.breaker ?? Breaker())
        if changed.contains(id) { desk.breaker.reset() }
        desk.channel = channel
        return (id, desk)
      })
    shelves = logs.map { Shelf(log: $0) }
    self.routes = routes
    if timer == nil {
      timer = QueueTimer(on: executor.queue) { [weak self] in
        self?.assumeIsolated { $0.turn() }
      }
    }
    turn()
  }

  /// Something may have become due.
  package func turn() {
    guard !isStopping else { return }
    turns += 1
    wakesAt = .now
    timer?.fire(after: .seconds(1))
    wakesAt += .seconds(1)
    for index in shelves.indices { writeLog(index) }
    for id in desks.keys { work(id) }
    for waiter in waiters { waiter.resume() }
    waiters = []
  }

  /// Comes round at `time`, when that is sooner than the next turn.
  func turn(at time: ContinuousClock.Instant) {
    guard time < wakesAt else { return }
    wakesAt = time
    let wait = max(.zero, ContinuousClock.now.duration(to: time))
    timer?.fire(after: .milliseconds(Int(wait / .milliseconds(1)) + 1))
  }

  /// Writes the logs and makes one attempt at everything that is due, and returns when that ended.
  package func drain() async {
    turn()
    while !isStopping {
      let tasks = shelves.compactMap(\.writing) + desks.values.compactMap(\.attempt)
      for task in tasks { await task.value }
      guard tasks.isEmpty else { continue }
      guard await hasDue() else { return }
      await withCheckedContinuation { waiters.append($0) }
    }
  }

  /// Writes the logs up to the last alert and ends; attempts under way are given up after
  /// `seconds`, and stay in the outbox.
  package func stop(within seconds: Double) async {
    isStopping = true
    for waiter in waiters { waiter.resume() }
    waiters = []
    let attempts = desks.values.compactMap(\.attempt)
    timer = QueueTimer(on: executor.queue) { for attempt in attempts { attempt.cancel() } }
    timer?.fire(after: .milliseconds(Int(seconds * 1000)))
    // The writing of a log is not cut off: it waits for nobody but the disk.
    for task in attempts + shelves.compactMap(\.writing) { await task.value }
    timer = nil
    for settlement in desks.values.compactMap(\.unsettled) { try? await settle(settlement) }
    for shelf in shelves {
      do { try await shelf.log.catchUp() } catch {
        journal.error("alert log is behind; the next start goes on", metadata: ["why": "\(error)"])
      }
    }
  }

  /// Finds the log files anew before the next line.
  package func reopenLogs() async {
    for shelf in shelves { await shelf.log.reopen() }
  }

  /// The endpoints and logs that are not well, in words.
  package var troubles: [String] {
    let endpoints = desks.sorted { $0.key < $1.key }.compactMap { id, desk -> String? in
      if desk.breaker.disabled != nil { return "endpoint \(id) disabled" }
      guard desk.breaker.isOpen, let since = desk.breaker.failingSince else { return nil }
      return "endpoint \(id) failing since \(since.inWords)"
    }
    return shelves.compactMap(\.trouble) + endpoints
  }
}

// The logs.
extension Courier {
  private func writeLog(_ index: Int) {
    guard shelves[index].writing == nil else {
      shelves[index].isBehind = true
      return
    }
    guard .now >= shelves[index].retryAt else { return }
    shelves[index].isBehind = false
    let log = shelves[index].log
    shelves[index].writing = Task {
      var trouble: String?
      do { try await log.catchUp() } catch { trouble = "\(error)" }
      wrote(log, trouble: trouble)
    }
  }

  private func wrote(_ log: AlertLog, trouble: String?) {
    guard let index = shelves.firstIndex(where: { $0.log === log }) else { return }
    if let trouble {
      shelves[index].retryAt = .now + Self.pause
      if shelves[index].trouble == nil {
        journal.error(
          "alert log cannot be written; it is tried again every 5 s and nothing is lost",
          metadata: ["log": "\(log.path)", "why": "\(trouble)"])
      }
    } else if shelves[index].trouble != nil {
      journal.notice("alert log is written again", metadata: ["log": "\(log.path)"])
    }
    shelves[index].trouble = trouble
    shelves[index].writing = nil
    if shelves[index].isBehind, !isStopping { writeLog(index) }
  }
}
