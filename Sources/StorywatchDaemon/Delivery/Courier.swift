internal import AlertDelivery
internal import Dispatch
internal import DispatchActors
internal import FoundationEssentials
package import Logging
package import StateStore
internal import StoryModel

/// Takes what the outbox holds to the logs and to the endpoints, each at its own pace: the trouble
/// of one delays no other.
package actor Courier {
  /// One endpoint at work.
  private struct Desk {
    var channel: WebhookChannel
    var breaker: Breaker
    /// The attempt under way.
    var attempt: Task<Void, Never>?
    var lastAttempt = Date.distantPast
  }

  /// A log at work.
  private struct Shelf {
    let log: AlertLog
    /// The writing under way.
    var writing: Task<Void, Never>?
    /// More may have come since the writing under way began.
    var isBehind = false
    var trouble: String?
    var retryAt = Date.distantPast
  }

  private let executor = QueueExecutor(label: "storywatch.courier")
  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  private let store: any CourierStore
  private let clock: WallClock
  private let journal: Logger
  private var desks: [String: Desk] = [:]
  private var shelves: [Shelf] = []
  private var routes: AlertRoutes
  private var timer: QueueTimer?
  private var isStopping = false
  /// How often the courier came round; the watchdog wants to see it rise.
  package private(set) var turns = 0

  /// How long a later alert of a story waits for an earlier one, in seconds.
  private static let hold: Double = 600
  /// How long until a log that could not be written is tried again, in seconds.
  private static let logPause: Double = 5

  package init(store: any CourierStore, clock: WallClock, journal: Logger) {
    self.store = store
    self.clock = clock
    self.journal = journal
    routes = AlertRoutes(webhooks: [])
  }

  /// Takes up the configured logs and endpoints; what is under way goes on. An endpoint that was
  /// disabled gets a new chance when its definition is given anew.
  package func configure(
    logs: [AlertLog], channels: [WebhookChannel], routes: AlertRoutes
  ) async throws(StoreError) {
    let health = try await store.endpoints()
    var next: [String: Desk] = [:]
    for channel in channels {
      let id = channel.endpoint.id
      var desk =
        desks[id] ?? Desk(channel: channel, breaker: Breaker(json: health[id]) ?? Breaker())
      if desk.channel.endpoint != channel.endpoint { desk.breaker.reset() }
      desk.channel = channel
      next[id] = desk
    }
    desks = next
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
    timer?.fire(after: .seconds(1))
    for index in shelves.indices { writeLog(index) }
    for id in desks.keys { work(id) }
  }

  /// Writes the logs and makes one attempt at everything that is due, and returns when that ended.
  package func drain() async {
    turn()
    while true {
      let tasks = shelves.compactMap(\.writing) + desks.values.compactMap(\.attempt)
      guard !tasks.isEmpty else { return }
      for task in tasks { await task.value }
    }
  }

  /// Writes the logs up to the last alert and ends; attempts under way are given up after
  /// `seconds`, and stay in the outbox.
  package func stop(within seconds: Double) async {
    isStopping = true
    let tasks = shelves.compactMap(\.writing) + desks.values.compactMap(\.attempt)
    timer = QueueTimer(on: executor.queue) { for task in tasks { task.cancel() } }
    timer?.fire(after: .milliseconds(Int(seconds * 1000)))
    for task in tasks { await task.value }
    timer = nil
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

  /// The endpoints that are not well, in words.
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
    guard clock.now() >= shelves[index].retryAt else { return }
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
      shelves[index].retryAt = clock.now() + Self.logPause
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
    if shelves[index].isBehind { writeLog(index) }
  }
}

// The endpoints.
extension Courier {
  private func work(_ id: String) {
    let now = clock.now()
    guard !isStopping, let desk = desks[id], desk.attempt == nil else { return }
    guard desk.breaker.nextAttempt(now: now) == now else { return reconsider(id) }
    guard now.timeIntervalSince(desk.lastAttempt) >= desk.channel.endpoint.format.secondsBetween
    else { return }
    desks[id]?.attempt = Task {
      var hasMore = false
      do {
        if let delivery = try await next(id) {
          try await attempt(delivery)
          hasMore = true
        }
      } catch {
        journal.error(
          "outbox cannot be read or written; it is tried again",
          metadata: ["endpoint": "\(id)", "why": "\(error)"])
      }
      desks[id]?.attempt = nil
      if hasMore { work(id) }
    }
  }

  /// An endpoint that is left alone gets a new chance once a person asked for a retry, which takes
  /// its health out of the store.
  private func reconsider(_ id: String) {
    desks[id]?.attempt = Task {
      if let health = try? await store.endpoints(), health[id] == nil { desks[id]?.breaker.reset() }
      desks[id]?.attempt = nil
    }
  }

  /// While the breaker is open only the oldest is tried.
  private func next(_ id: String) async throws(StoreError) -> DeliveryRow? {
    if desks[id]?.breaker.isOpen == true { return try await store.oldestDelivery(of: id) }
    return try await store.dueDelivery(of: id, now: clock.now(), hold: Self.hold)
  }

  private func attempt(_ delivery: DeliveryRow) async throws(StoreError) {
    guard let channel = desks[delivery.endpoint]?.channel else { return }
    let started = clock.now()
    let form = AlertFormat.Form(rawValue: delivery.form) ?? .rich
    let answer = await channel.send(delivery.alert, form: form, now: started)
    // Given up because we stop: nothing is known, so nothing is written, and it is sent again.
    guard !Task.isCancelled, !isStopping || answer != .failed(.broken) else { return }

    let now = clock.now()
    var settled = delivery
    settled.attempts += 1
    settled.first = settled.first ?? started
    if case .answered(let status, _, _) = answer { settled.status = status }
    let outcome = RetryPolicy(format: channel.endpoint.format).outcome(
      of: answer, form: form, attempts: settled.attempts, firstAttempt: settled.first ?? started,
      now: now, jitter: clock.jitter())
    apply(outcome, to: &settled, now: now)

    var breaker = desks[delivery.endpoint]?.breaker ?? Breaker()
    let notice = breaker.record(outcome, of: answer, now: now)
    let alerts = notice.map { [self.alert(about: $0, delivery.endpoint, now: now)] } ?? []
    let isDisabled = breaker.disabled != nil
    let told = try await store.settle(
      settled, health: breaker.json, holding: isDisabled, alerts: alerts, now: now)
    desks[delivery.endpoint]?.breaker = breaker
    desks[delivery.endpoint]?.lastAttempt = now
    report(settled, outcome)
    if !told.isEmpty { turn() }
  }

  private func apply(
    _ outcome: DeliveryOutcome, to delivery: inout DeliveryRow, now: Date
  ) {
    switch outcome {
    case .delivered:
      delivery.state = .delivered
      delivery.reason = nil
    case .degrade(let form, let reason):
      delivery.form = form.rawValue
      delivery.next = now
      delivery.reason = reason
    case .retry(let next, let reason):
      delivery.next = next
      delivery.reason = reason
    case .disable(let reason):
      delivery.state = .held
      delivery.reason = reason
    case .dead(let reason):
      delivery.state = .dead
      delivery.reason = reason
    }
  }

  private func report(_ delivery: DeliveryRow, _ outcome: DeliveryOutcome) {
    let fields: Logger.Metadata = [
      "endpoint": "\(delivery.endpoint)", "alert": "\(delivery.alert.id)",
      "attempts": "\(delivery.attempts)", "why": "\(delivery.reason ?? "-")",
    ]
    switch outcome {
    case .delivered: journal.info("alert delivered", metadata: fields)
    case .degrade: journal.warning("message refused; sent in a plainer form", metadata: fields)
    case .retry: journal.warning("delivery failed; it is tried again", metadata: fields)
    case .disable:
      journal.error(
        "endpoint disabled; its deliveries are held until `deliveries retry`", metadata: fields)
    case .dead: journal.error("delivery abandoned; see `deliveries`", metadata: fields)
    }
  }

  private func alert(about notice: Breaker.Notice, _ endpoint: String, now: Date) -> AlertEntry {
    let (type, note): (AlertType, String) =
      switch notice {
      case .failing(let reason, let since):
        (.endpointFailing, "Deliveries fail since \(since.inWords): \(reason).")
      case .disabled(let reason):
        (
          .endpointDisabled,
          "\(reason). Its deliveries are held; mend the endpoint, then `deliveries retry`."
        )
      }
    let key = "endpoint|\(endpoint)|\(type.rawValue)|\(Int(now.timeIntervalSince1970))"
    let alert = Alert(
      id: Fingerprint.alertID(for: key), type: type, time: now, config: routes.config,
      notes: [note], endpoint: endpoint)
    return AlertEntry(
      alert: alert, endpoints: routes.endpoints(for: alert).filter { $0 != endpoint })
  }
}

extension Breaker {
  fileprivate init?(json: String?) {
    guard let json, let breaker = try? JSONDecoder().decode(Self.self, from: Data(json.utf8))
    else { return nil }
    self = breaker
  }

  fileprivate var json: String {
    // A struct of numbers, dates and strings always encodes.
    String(decoding: try! JSONEncoder().encode(self), as: UTF8.self)
  }
}
