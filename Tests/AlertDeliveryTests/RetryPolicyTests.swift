import AlertDelivery
import FoundationEssentials
import Testing

struct RetryPolicyTests {
  static let start = Samples.time
  let policy = RetryPolicy(format: .named("storywatch")!)

  private func answer(_ status: Int, retryAfter: Double? = nil) -> DeliveryAnswer {
    .answered(
      status: status, isTaken: (200..<300).contains(status), retryAfter: retryAfter)
  }

  private func first(_ answer: DeliveryAnswer, as format: String = "storywatch")
    -> DeliveryOutcome
  {
    RetryPolicy(format: .named(format)!).outcome(
      of: answer, form: .rich, attempts: 1, firstAttempt: Self.start, now: Self.start,
      jitter: 0.5)
  }

  /// The whole table: each status has one of these ends after the first attempt.
  @Test(arguments: 100...599)
  func `each status has its outcome`(_ status: Int) {
    let outcome = first(answer(status))
    switch status {
    case 200..<300: #expect(outcome == .delivered)
    case 410:
      #expect(outcome == .disable(because: "HTTP 410: the service wants no more messages"))
    default:
      guard case .retry(let next, let reason) = outcome else {
        Issue.record("\(status): \(outcome)")
        return
      }
      #expect(next == Self.start.addingTimeInterval(5))
      #expect(reason.hasPrefix("HTTP \(status)"))
      if (300..<400).contains(status) { #expect(reason.contains("never followed")) }
    }
  }

  @Test(arguments: 100...599)
  func `a chat is sent a plainer form of what it does not take`(_ status: Int) {
    let outcome = first(answer(status), as: "slack")
    if [400, 413, 415, 422].contains(status) {
      #expect(
        outcome
          == .degrade(to: .plain, because: "HTTP \(status): the service does not take the message"))
    } else {
      #expect(outcome == first(answer(status)))
    }
  }

  @Test func `the ladder goes from rich to plain to minimal to the schedule`() {
    let policy = RetryPolicy(format: .named("discord")!)
    var form = AlertFormat.Form.rich
    var forms = [form]
    while case .degrade(let next, _) = policy.outcome(
      of: answer(400), form: form, attempts: forms.count, firstAttempt: Self.start,
      now: Self.start, jitter: 0)
    {
      form = next
      forms.append(form)
    }
    #expect(forms == [.rich, .plain, .minimal])
  }

  @Test(arguments: TransportFailure.allCases)
  func `a failure without an answer is tried again`(_ failure: TransportFailure) {
    let reason = failure.words
    #expect(
      first(.failed(failure))
        == .retry(at: Self.start.addingTimeInterval(5), because: reason))
  }

  @Test func `an answer that the service did not mean is tried again`() {
    let outcome = first(.answered(status: 200, isTaken: false, retryAfter: nil))
    #expect(
      outcome
        == .retry(
          at: Self.start.addingTimeInterval(5),
          because: "HTTP 200, but the service did not take the message"))
  }

  /// Runs a schedule on a virtual clock: the seconds after the first attempt at which each was
  /// made, and the last outcome.
  private func run(
    _ answer: DeliveryAnswer, jitter: (Int) -> Double, limit: Int = 100_000
  ) -> (attempts: [Double], end: DeliveryOutcome) {
    var now = Self.start
    var attempts: [Double] = []
    while attempts.count < limit {
      attempts.append(now.timeIntervalSince(Self.start))
      let outcome = policy.outcome(
        of: answer, form: .rich, attempts: attempts.count, firstAttempt: Self.start, now: now,
        jitter: jitter(attempts.count))
      guard case .retry(let next, _) = outcome else { return (attempts, outcome) }
      now = next
    }
    return (attempts, .delivered)
  }

  @Test func `the schedule is the one of Standard Webhooks, 75 hours`() {
    let (attempts, end) = run(answer(500)) { _ in 0.5 }
    #expect(
      attempts == [
        0, 5, 305, 2105, 9305, 27_305, 63_305, 113_705, 185_705, 272_105,
      ])
    #expect(attempts.last! / 3600 > 75 && attempts.last! / 3600 < 76)
    #expect(end == .dead(because: "HTTP 500; tried 10 times over 75 hours"))
  }

  @Test func `with any jitter it is ten attempts, each step near its length`() {
    var dice = Dice(seed: 1)
    for round in 0..<300 {
      let extremes: [Double] = [0, 0.999_999]
      let (attempts, end) = run(answer(503)) { _ in
        round < 2 ? extremes[round] : Double.random(in: 0..<1, using: &dice)
      }
      #expect(attempts.count == 10)
      guard case .dead = end else {
        Issue.record("\(end)")
        return
      }
      for (index, pair) in zip(attempts, attempts.dropFirst()).enumerated() {
        let step = RetryPolicy.steps[index + 1]
        let spread = step < 3600 ? 0.5 : 0.2
        #expect(abs((pair.1 - pair.0) / step - 1) <= spread + 1e-9)
      }
    }
  }

  @Test(
    arguments: [
      // status, asked, seconds waited after the first attempt
      (429, 0.53, 5), (429, 30, 30), (503, 3600, 3600), (503, 1_000_000, 86_400),
      (500, 1, 5), (500, 60, 60), (404, 7200, 7200), (429, nil, 5), (503, -5, 5),
    ] as [(Int, Double?, Double)])
  func `a named wait is kept, up to a day`(_ status: Int, _ asked: Double?, _ waited: Double) {
    guard case .retry(let next, _) = first(answer(status, retryAfter: asked)) else {
      Issue.record("no retry")
      return
    }
    #expect(next == Self.start.addingTimeInterval(waited))
  }

  @Test func `a service that keeps asking for a second is waited out, and ends`() {
    let (attempts, end) = run(answer(429, retryAfter: 1)) { _ in 0.5 }
    let gaps = zip(attempts, attempts.dropFirst()).map { $1 - $0 }
    #expect(gaps.allSatisfy { $0 <= 60 } && gaps.dropFirst().allSatisfy { $0 == 60 })
    // As long as the shortest that the jittered schedule can be.
    #expect((59.0...76.0).contains(attempts.last! / 3600))
    guard case .dead = end else {
      Issue.record("\(end)")
      return
    }
  }

  @Test func `early attempts do not use the schedule up`() {
    let outcome = policy.outcome(
      of: answer(500), form: .rich, attempts: 50, firstAttempt: Self.start,
      now: Self.start.addingTimeInterval(400), jitter: 0.5)
    #expect(
      outcome == .retry(at: Self.start.addingTimeInterval(2200), because: "HTTP 500"))
  }

  @Test func `time in which we did not run does not use it up either`() {
    let now = Self.start.addingTimeInterval(10 * 86_400)
    let outcome = policy.outcome(
      of: answer(500), form: .rich, attempts: 2, firstAttempt: Self.start, now: now, jitter: 0.5)
    #expect(outcome == .retry(at: now.addingTimeInterval(300), because: "HTTP 500"))
  }

  @Test func `a time read back is never further away than the longest step`() {
    let now = Self.start
    let soon = now.addingTimeInterval(60)
    #expect(RetryPolicy.clamped(soon, now: now) == soon)
    #expect(RetryPolicy.clamped(.distantFuture, now: now) == now.addingTimeInterval(103_680))
    #expect(RetryPolicy.clamped(.distantPast, now: now) == .distantPast)
  }

  /// Attempts made, and the seconds to the next: neither an end nor a hail of attempts.
  @Test(arguments: [(1, 5.0), (2, 300), (3, 1800), (9, 86_400), (12, 86_400)])
  func `a clock that went backwards does not end a delivery`(_ attempts: Int, _ wait: Double) {
    let now = Self.start.addingTimeInterval(-86_400)
    let outcome = policy.outcome(
      of: answer(500), form: .rich, attempts: attempts, firstAttempt: Self.start, now: now,
      jitter: 0.5)
    #expect(outcome == .retry(at: now.addingTimeInterval(wait), because: "HTTP 500"))
  }
}
