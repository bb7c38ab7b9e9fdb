internal import AlertDelivery
internal import FoundationEssentials
internal import Logging
internal import StateStore
internal import StoryModel

/// How one attempt ended and what follows from it, until the store has it.
struct Settlement: Sendable {
  let endpoint: AlertEndpoint
  private(set) var delivery: DeliveryRow
  let outcome: DeliveryOutcome
  private(set) var breaker: Breaker
  /// What people should be told of the endpoint, through the others.
  let notice: Breaker.Notice?
  let time: Date

  /// Judges the answer to an attempt that began at `started`; `jitter` is a fraction in 0..<1.
  init(
    of delivery: DeliveryRow, to endpoint: AlertEndpoint, started: Date,
    answer: DeliveryAnswer, breaker: Breaker, now: Date, jitter: Double
  ) {
    var settled = delivery
    settled.attempts += 1
    // A first attempt in the future is one of a clock that was put back.
    settled.first = min(settled.first ?? started, started)
    if case .answered(let status, _, _) = answer { settled.status = status }
    let form = AlertFormat.Form(rawValue: delivery.form) ?? .rich
    func judge(attempts: Int, since first: Date) -> DeliveryOutcome {
      RetryPolicy(format: endpoint.format).outcome(
        of: answer, form: form, attempts: attempts, firstAttempt: first, now: now, jitter: jitter)
    }
    let outcome = judge(attempts: settled.attempts, since: settled.first ?? started)
    var breaker = breaker
    var toNote = outcome
    // Where everything fails, the endpoint is tried at the pace of its own failures: each new
    // message would begin with the shortest wait.
    if breaker.isOpen, case .retry = outcome {
      toNote = judge(attempts: breaker.failures + 1, since: breaker.failingSince ?? started)
    }
    notice = breaker.record(toNote, of: answer, now: now)
    // It answers, and finds fault with this message alone: others may well be taken.
    if breaker.isOpen, let status = settled.status, [400, 413, 415, 422].contains(status),
      case .answered = answer
    {
      _ = breaker.record(.delivered, of: answer, now: now)
    }
    self.outcome = outcome
    self.endpoint = endpoint
    self.delivery = settled
    self.breaker = breaker
    time = now
    apply()
  }

  /// What the store is to remember of the endpoint.
  var health: EndpointHealth { EndpointHealth(breaker, of: endpoint) }

  var isDelivered: Bool { outcome == .delivered }

  /// The alerts raised up to then have waited behind a failing endpoint for as long as they would
  /// have been tried themselves; nil while there are none.
  var outlasted: Date? {
    guard breaker.hasOutlasted(deliveryDueSince: .distantPast, now: time) else { return nil }
    return time.addingTimeInterval(-RetryPolicy.length)
  }

  /// The alert that tells of the endpoint, for those that hear of it; none where all is as it was.
  func alerts(_ routes: AlertRoutes) -> [AlertEntry] {
    guard let notice else { return [] }
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
    let key = "endpoint|\(endpoint.id)|\(type.rawValue)|\(Int(time.timeIntervalSince1970))"
    let alert = Alert(
      id: Fingerprint.alertID(for: key), type: type, time: time, config: routes.config,
      notes: [note], endpoint: endpoint.id)
    let others = routes.endpoints(for: alert).filter { $0 != endpoint.id }
    return [AlertEntry(alert: alert, endpoints: others)]
  }

  func report(to journal: Logger) {
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

  private mutating func apply() {
    switch outcome {
    case .delivered:
      delivery.state = .delivered
      delivery.reason = nil
    case .degrade(let form, let reason):
      delivery.form = form.rawValue
      delivery.next = time
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
}
