package import FoundationEssentials

/// What an endpoint's last answers say about it; kept with the endpoint through restarts.
///
/// Closed, everything due is sent. After five failures in a row it opens: then only the oldest
/// delivery is tried, when its time has come. One success closes it.
package struct Breaker: Sendable, Equatable, Codable {
  /// Failures in a row open it.
  package static let limit = 5
  /// An outage shorter than this, in seconds, is not told to people unless only they can mend it.
  package static let patience: Double = 600

  package private(set) var failures = 0
  /// The first of the failures in a row; nil while all is well.
  package private(set) var failingSince: Date?
  /// While open, the next trial.
  package private(set) var probeAt: Date?
  /// The time that the service itself asked everybody to wait for.
  package private(set) var askedUntil: Date?
  /// Why the endpoint gets no more messages; nil while it does.
  package private(set) var disabled: String?
  /// True once this episode of failures was told.
  package private(set) var isTold = false
  /// When a refused message was last told; one that is refused stays so, whatever others do.
  package private(set) var refusalToldAt: Date?

  package init() {}

  package var isOpen: Bool { failures >= Breaker.limit }

  /// What people should be told, through the other endpoints and the logs.
  package enum Notice: Sendable, Equatable {
    case failing(because: String, since: Date)
    case disabled(because: String)
  }

  /// When the next delivery may be tried: the oldest if open, any that is due if not. Nil when
  /// the endpoint is disabled.
  package func nextAttempt(now: Date) -> Date? {
    guard disabled == nil else { return nil }
    let held = [probeAt, askedUntil].compactMap { $0 }.map { RetryPolicy.clamped($0, now: now) }
    return held.reduce(now, max)
  }

  /// True when a delivery may be tried now.
  package func admits(isOldest: Bool, now: Date) -> Bool {
    guard disabled == nil, isOldest || !isOpen else { return false }
    return nextAttempt(now: now) == now
  }

  /// Takes note of an attempt and gives what is now to be told, once for each episode.
  package mutating func record(
    _ outcome: DeliveryOutcome, of answer: DeliveryAnswer, now: Date
  ) -> Notice? {
    switch outcome {
    case .delivered:
      let told = refusalToldAt
      self = Breaker()
      refusalToldAt = told
      return nil
    case .degrade: return nil
    case .disable(let reason):
      guard disabled == nil else { return nil }
      disabled = reason
      return .disabled(because: reason)
    case .retry(_, let reason) where answer.refusesMessage,
      .dead(let reason) where answer.refusesMessage:
      return refusal(because: reason, now: now)
    case .retry(let next, let reason):
      fail(at: now, next: next)
      askedUntil = answer.asksToWait ? next : nil
      return notice(because: reason, answer: answer, now: now)
    case .dead(let reason):
      fail(at: now, next: now.addingTimeInterval(Breaker.probeAfterDeath))
      return notice(because: reason, answer: answer, now: now)
    }
  }

  /// Begins anew, as after a person changed the endpoint or asked for a retry.
  package mutating func reset() { self = Breaker() }

  /// A new alert is worth an early probe: the wait of an open breaker is cut to five minutes from
  /// now. What the service asked for stays.
  package mutating func expectNewAlert(now: Date) {
    probeAt = probeAt.map { min($0, now.addingTimeInterval(300)) }
  }

  /// Seconds between the end of one delivery's schedule and the trial of the next oldest.
  private static let probeAfterDeath: Double = 3600

  private mutating func fail(at now: Date, next: Date) {
    failures += 1
    // A beginning in the future is one of a clock that was put back.
    failingSince = min(failingSince ?? now, now)
    probeAt = isOpen ? next : nil
  }

  /// A refused message does not open the breaker: behind it, others would wait for days. It is
  /// told at once, and not again for as long as its schedule lasts.
  private mutating func refusal(because reason: String, now: Date) -> Notice? {
    if let told = refusalToldAt, now.timeIntervalSince(told) < RetryPolicy.length { return nil }
    refusalToldAt = now
    return .failing(because: reason, since: failingSince ?? now)
  }

  private mutating func notice(
    because reason: String, answer: DeliveryAnswer, now: Date
  ) -> Notice? {
    guard !isTold, let since = failingSince else { return nil }
    let isLong = isOpen && now.timeIntervalSince(since) >= Breaker.patience
    guard answer.needsPerson || isLong else { return nil }
    isTold = true
    return .failing(because: reason, since: since)
  }

  /// True when a delivery has waited behind an open breaker for as long as its own schedule would
  /// have lasted: the failures of others were its failures too.
  package func hasOutlasted(deliveryDueSince due: Date, now: Date) -> Bool {
    guard let since = failingSince, failures >= RetryPolicy.steps.count else { return false }
    return now.timeIntervalSince(max(since, due)) >= RetryPolicy.length
  }
}

extension DeliveryAnswer {
  /// True when the service asks every sender to wait, not only this message.
  fileprivate var asksToWait: Bool {
    guard case .answered(let status, _, let retryAfter) = self else { return false }
    return status == 429 || (status == 503 && retryAfter != nil)
  }
}
