package import FoundationEssentials

/// What becomes of a delivery after an attempt.
package enum DeliveryOutcome: Sendable, Equatable {
  case delivered
  /// The service does not take this form: send it again in a plainer one, at once.
  case degrade(to: AlertFormat.Form, because: String)
  case retry(at: Date, because: String)
  /// The endpoint wants no more messages: hold them all until a person changes something.
  case disable(because: String)
  /// The schedule is over. `deliveries retry` can begin it anew.
  case dead(because: String)
}

/// The rules of delivery: which answers are tried again, and when.
///
/// The steps are those of Standard Webhooks 1.0.0; ten attempts over 75 hours.
package struct RetryPolicy: Sendable {
  /// The seconds before each attempt: 0, 5 s, 5 m, 30 m, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h.
  package static let steps: [Double] = [
    0, 5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400,
  ]

  /// How long a delivery is tried, in seconds: 75 hours and some minutes.
  package static let length = steps.reduce(0, +)

  /// The longest that any answer can make a delivery wait, in seconds.
  package static let longestWait: Double = 86_400

  package let format: AlertFormat

  package init(format: AlertFormat) { self.format = format }

  /// Decides after an attempt.
  ///
  /// - Parameters:
  ///   - form: what was sent.
  ///   - attempts: the attempts made so far, with this one.
  ///   - firstAttempt: when the first of them was made.
  ///   - jitter: a fraction in 0..<1 chosen by the caller.
  package func outcome(
    of answer: DeliveryAnswer, form: AlertFormat.Form, attempts: Int, firstAttempt: Date,
    now: Date, jitter: Double
  ) -> DeliveryOutcome {
    let reason = Self.reason(answer)
    var asked: Double?
    var isThrottled = false
    if case .answered(let status, let isTaken, let retryAfter) = answer {
      if isTaken { return .delivered }
      if status == 410 { return .disable(because: reason) }
      if Self.refusals.contains(status), let plainer = format.form(after: form) {
        return .degrade(to: plainer, because: reason)
      }
      asked = retryAfter.map { min(max($0, 1), Self.longestWait) }
      isThrottled = status == 429 || status == 503
    }

    let age = now.timeIntervalSince(firstAttempt)
    guard let step = Self.step(attempts: attempts, age: age) else {
      return .dead(because: "\(reason); tried \(attempts) times over \(Self.span(age))")
    }
    var wait = Self.jittered(step, by: jitter)
    if let asked {
      // A service that says when wants that time: no sooner, but not hours later either.
      wait = isThrottled ? max(asked, min(wait, 60)) : max(asked, wait)
    }
    return .retry(at: now.addingTimeInterval(wait), because: reason)
  }

  /// The statuses that say "not in this form".
  static let refusals: Set<Int> = [400, 413, 415, 422]

  /// The time of the next attempt as read back from the store: the clock may have jumped since,
  /// so it is never further away than the longest step can be.
  package static func clamped(_ next: Date, now: Date) -> Date {
    min(next, now.addingTimeInterval(longestWait * 1.2))
  }

  /// The seconds to the next attempt, without jitter; nil when the schedule is over.
  ///
  /// Both must have advanced: attempts made early (a wait that the service named, a probe, a
  /// person's retry) do not use the schedule up, nor does time in which we did not run.
  static func step(attempts: Int, age: Double) -> Double? {
    // The clock was put back since: only the attempts can be counted, and time ends nothing.
    guard age >= 0 else { return steps[min(max(attempts, 1), steps.count - 1)] }
    var earliest = 0.0
    var reached = 0
    for step in steps {
      earliest += jittered(step, by: 0)
      guard age >= earliest else { break }
      reached += 1
    }
    let next = min(max(attempts, 1), max(reached, 1))
    return next < steps.count ? steps[next] : nil
  }

  /// Half as long to half as long again for steps below an hour, 20 % off for the others.
  static func jittered(_ step: Double, by jitter: Double) -> Double {
    let spread = step < 3600 ? 0.5 : 0.2
    return step * (1 - spread + 2 * spread * jitter)
  }

  static func reason(_ answer: DeliveryAnswer) -> String {
    switch answer {
    case .failed(let failure): failure.words
    case .answered(let status, _, _):
      switch status {
      case 200..<300: "HTTP \(status), but the service did not take the message"
      case 300..<400: "HTTP \(status): it redirects, which is never followed; update the url"
      case 400, 413, 415, 422: "HTTP \(status): the service does not take the message"
      case 401, 403: "HTTP \(status): the token or the permission is wrong"
      case 404: "HTTP 404: nothing is at this address"
      case 410: "HTTP 410: the service wants no more messages"
      case 429: "HTTP 429: too many messages"
      default: "HTTP \(status)"
      }
    }
  }

  private static func span(_ seconds: Double) -> String {
    seconds < 7200 ? "\(Int(seconds / 60)) minutes" : "\(Int(seconds / 3600)) hours"
  }
}
