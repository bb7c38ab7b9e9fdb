internal import AlertDelivery
internal import FoundationEssentials
internal import Logging
internal import StateStore

// The endpoints.
extension Courier {
  /// How long a later alert of a story waits for an earlier one, in seconds.
  private static let hold: Double = 600

  /// Makes one attempt for the endpoint, if it is time for one.
  func work(_ id: String) {
    guard !isStopping, let desk = desks[id], desk.attempt == nil, .now >= desk.retryAt else {
      return
    }
    if desk.unsettled == nil {
      let now = clock.now()
      guard desk.breaker.nextAttempt(now: now) == now else { return reconsider(id) }
      guard .now >= desk.free else { return turn(at: desk.free) }
    }
    desks[id]?.attempt = Task {
      let hasMore = await step(id)
      desks[id]?.attempt = nil
      if hasMore { work(id) }
    }
  }

  /// True when something is due: it waits for the pace of its endpoint alone.
  func hasDue() async -> Bool {
    for (id, desk) in desks where .now >= desk.retryAt {
      let now = clock.now()
      guard desk.breaker.nextAttempt(now: now) == now else { continue }
      if (try? await next(id)) != nil { return true }
    }
    return false
  }

  /// False when nothing is left to do for now.
  private func step(_ id: String) async -> Bool {
    do throws(StoreError) {
      if let unsettled = desks[id]?.unsettled {
        try await settle(unsettled)
      } else if let delivery = try await next(id) {
        try await attempt(delivery)
      } else {
        desks[id]?.trouble = nil
        return false
      }
      desks[id]?.trouble = nil
      return true
    } catch {
      rest(id, error)
      return false
    }
  }

  private func rest(_ id: String, _ error: StoreError) {
    guard let desk = desks[id], !isStopping else { return }
    if desk.trouble == nil {
      journal.error(
        "outbox cannot be read or written; it is tried again every 5 s and nothing is lost",
        metadata: ["endpoint": "\(id)", "why": "\(error)"])
    }
    desks[id]?.trouble = "\(error)"
    desks[id]?.retryAt = .now + Self.pause
  }

  /// An endpoint that is left alone gets a new chance once a person asked for a retry, which takes
  /// its health out of the store, and an earlier one for each new alert.
  private func reconsider(_ id: String) {
    desks[id]?.attempt = Task {
      await lookAgain(at: id)
      desks[id]?.attempt = nil
    }
  }

  private func lookAgain(at id: String) async {
    guard let health = try? await store.endpoints() else { return }
    guard health[id] != nil else {
      desks[id]?.breaker.reset()
      return
    }
    guard let newest = try? await store.newestUntried(of: id), let desk = desks[id],
      newest > desk.expected
    else { return }
    desks[id]?.expected = newest
    desks[id]?.breaker.expectNewAlert(now: clock.now())
  }

  /// While the breaker is open, one that was tried least: where a single message fails for ever, a
  /// new one gets through and closes it.
  private func next(_ id: String) async throws(StoreError) -> DeliveryRow? {
    if desks[id]?.breaker.isOpen == true { return try await store.leastTriedDelivery(of: id) }
    let now = clock.now()
    return try await store.dueDelivery(
      of: id, now: now, hold: Self.hold,
      horizon: RetryPolicy.clamped(.distantFuture, now: now))
  }

  private func attempt(_ delivery: DeliveryRow) async throws(StoreError) {
    let id = delivery.endpoint
    guard let channel = desks[id]?.channel else { return }
    let started = clock.now()
    let form = AlertFormat.Form(rawValue: delivery.form) ?? .rich
    FaultPoint.deliveryChosen.pass()
    let answer = await channel.send(delivery.alert, form: form, now: started)
    FaultPoint.webhookSent.pass()
    desks[id]?.free = .now + .seconds(channel.endpoint.format.secondsBetween)
    // Given up because we stop: nothing is known, so nothing is written, and it is sent again.
    guard !Task.isCancelled, !isStopping || answer != .failed(.broken) else { return }

    let settlement = Settlement(
      of: delivery, to: channel.endpoint, started: started, answer: answer,
      breaker: desks[id]?.breaker ?? Breaker(), now: clock.now(), jitter: clock.jitter())
    // What the endpoint said before it was given anew counts only where it took the message.
    guard desks[id]?.channel.endpoint == channel.endpoint || settlement.isDelivered else { return }
    desks[id]?.unsettled = settlement
    try await settle(settlement)
  }

  func settle(_ settlement: Settlement) async throws(StoreError) {
    let id = settlement.endpoint.id
    // Refused by an endpoint that has been given anew since: it gets its new chance.
    if let now = desks[id]?.channel.endpoint, now != settlement.endpoint, !settlement.isDelivered {
      desks[id]?.unsettled = nil
      return
    }
    let told = try await store.settle(
      settlement.delivery, health: settlement.health.json,
      holding: settlement.breaker.disabled != nil, alerts: settlement.alerts(routes),
      now: settlement.time)
    desks[id]?.unsettled = nil
    // A reload that came in between has begun with a breaker of its own.
    if desks[id]?.channel.endpoint == settlement.endpoint {
      desks[id]?.breaker = settlement.breaker
    }
    settlement.report(to: journal)
    if !told.isEmpty { turn() }
    if let time = settlement.outlasted { try await abandon(settlement, raisedUpTo: time) }
  }

  private func abandon(
    _ settlement: Settlement, raisedUpTo time: Date
  ) async throws(StoreError) {
    let reason = "waited behind a failing endpoint for as long as deliveries are tried"
    let count = try await store.abandon(
      of: settlement.endpoint.id, raisedUpTo: time, because: reason, now: settlement.time)
    guard count > 0 else { return }
    journal.error(
      "deliveries abandoned behind a failing endpoint; see `deliveries`",
      metadata: ["endpoint": "\(settlement.endpoint.id)", "count": "\(count)"])
  }
}
