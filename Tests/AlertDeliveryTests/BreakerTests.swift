import AlertDelivery
import Foundation
import Testing

struct BreakerTests {
  let start = Samples.time
  let bad = DeliveryAnswer.answered(status: 500, isTaken: false, retryAfter: nil)

  private func after(_ seconds: Double) -> Date { start.addingTimeInterval(seconds) }

  private func retry(at seconds: Double) -> DeliveryOutcome {
    .retry(at: after(seconds), because: "HTTP 500")
  }

  /// A breaker after `count` failures, a second apart, whose next attempt is an hour on.
  private func breaker(failures count: Int) -> Breaker {
    var breaker = Breaker()
    for second in 0..<count {
      _ = breaker.record(retry(at: 3600), of: bad, now: after(Double(second)))
    }
    return breaker
  }

  @Test func `five failures in a row open it, one success closes it`() {
    var breaker = breaker(failures: 4)
    #expect(!breaker.isOpen && breaker.admits(isOldest: false, now: after(4)))
    _ = breaker.record(retry(at: 3600), of: bad, now: after(4))
    #expect(breaker.isOpen && breaker.failingSince == start)
    #expect(breaker.record(.delivered, of: bad, now: after(5)) == nil)
    #expect(breaker == Breaker())
  }

  @Test func `open, it tries the oldest when its time has come`() {
    let breaker = breaker(failures: 5)
    #expect(breaker.nextAttempt(now: after(10)) == after(3600))
    #expect(!breaker.admits(isOldest: true, now: after(3599)))
    #expect(!breaker.admits(isOldest: false, now: after(3600)))
    #expect(breaker.admits(isOldest: true, now: after(3600)))
  }

  @Test func `a new alert brings the trial forward, but not before what the service asked`() {
    var breaker = breaker(failures: 5)
    breaker.expectNewAlert(now: after(10))
    #expect(breaker.nextAttempt(now: after(10)) == after(310))

    let throttled = DeliveryAnswer.answered(status: 503, isTaken: false, retryAfter: 7200)
    _ = breaker.record(retry(at: 7200), of: throttled, now: after(11))
    breaker.expectNewAlert(now: after(12))
    #expect(breaker.nextAttempt(now: after(12)) == after(7200))
  }

  @Test func `too many messages hold the whole endpoint`() {
    var breaker = Breaker()
    let throttled = DeliveryAnswer.answered(status: 429, isTaken: false, retryAfter: 30)
    _ = breaker.record(retry(at: 30), of: throttled, now: start)
    #expect(!breaker.isOpen && !breaker.admits(isOldest: true, now: after(29)))
    #expect(breaker.admits(isOldest: false, now: after(30)))
  }

  @Test func `an outage is told once, when it has lasted`() {
    var breaker = breaker(failures: 5)
    #expect(breaker.record(retry(at: 700), of: bad, now: after(599)) == nil)
    #expect(
      breaker.record(retry(at: 900), of: bad, now: after(600))
        == .failing(because: "HTTP 500", since: start))
    #expect(breaker.record(retry(at: 9000), of: bad, now: after(900)) == nil)

    _ = breaker.record(.delivered, of: bad, now: after(1000))
    for second in 0..<5 {
      _ = breaker.record(retry(at: 2000), of: bad, now: after(1001 + Double(second)))
    }
    #expect(
      breaker.record(retry(at: 3000), of: bad, now: after(2000))
        == .failing(because: "HTTP 500", since: after(1001)))
  }

  @Test(arguments: [401, 403, 404])
  func `what only a person can mend is told at once`(_ status: Int) {
    var breaker = Breaker()
    let answer = DeliveryAnswer.answered(status: status, isTaken: false, retryAfter: nil)
    #expect(
      breaker.record(.retry(at: after(5), because: "x"), of: answer, now: start)
        == .failing(because: "x", since: start))
    #expect(breaker.record(.retry(at: after(9), because: "x"), of: answer, now: after(5)) == nil)
  }

  @Test func `an address that may not be reached is told at once`() {
    var breaker = Breaker()
    let notice = breaker.record(retry(at: 5), of: .failed(.forbiddenAddress), now: start)
    #expect(notice == .failing(because: "HTTP 500", since: start))
  }

  @Test func `disabled, it tries nothing and is told once`() {
    var breaker = Breaker()
    let gone = DeliveryAnswer.answered(status: 410, isTaken: false, retryAfter: nil)
    let outcome = DeliveryOutcome.disable(because: "gone")
    #expect(breaker.record(outcome, of: gone, now: start) == .disabled(because: "gone"))
    #expect(breaker.record(outcome, of: gone, now: start) == nil)
    #expect(breaker.nextAttempt(now: .distantFuture) == nil)
    #expect(!breaker.admits(isOldest: true, now: .distantFuture))
    breaker.reset()
    #expect(breaker.admits(isOldest: true, now: start))
  }

  @Test(arguments: [400, 413, 415, 422])
  func `a message that is refused does not stop the others, and is told once`(_ status: Int) {
    let refused = DeliveryAnswer.answered(status: status, isTaken: false, retryAfter: nil)
    var breaker = Breaker()
    #expect(
      breaker.record(retry(at: 5), of: refused, now: start)
        == .failing(because: "HTTP 500", since: start))
    for hour in 1...9 {
      let now = after(Double(hour) * 3600)
      #expect(breaker.record(retry(at: 5), of: refused, now: now) == nil)
      _ = breaker.record(.delivered, of: bad, now: now)
    }
    let dead = DeliveryOutcome.dead(because: "x")
    #expect(breaker.record(dead, of: refused, now: after(270_000)) == nil)
    #expect(!breaker.isOpen && breaker.admits(isOldest: false, now: after(270_000)))
    #expect(breaker.record(retry(at: 5), of: refused, now: after(300_000)) != nil)
  }

  @Test func `a plainer form is no failure`() {
    var breaker = Breaker()
    _ = breaker.record(.degrade(to: .plain, because: "x"), of: bad, now: start)
    #expect(breaker == Breaker())
  }

  @Test func `it survives a restart`() throws {
    var disabled = breaker(failures: 6)
    _ = disabled.record(.disable(because: "gone"), of: bad, now: start)
    for breaker in [Breaker(), breaker(failures: 3), breaker(failures: 7), disabled] {
      let data = try JSONEncoder().encode(breaker)
      #expect(try JSONDecoder().decode(Breaker.self, from: data) == breaker)
    }
  }

  @Test func `a clock that jumped back leaves no failures in the future`() {
    var breaker = Breaker()
    let later = start.addingTimeInterval(86_400)
    for now in [later, start] {
      _ = breaker.record(
        .retry(at: now.addingTimeInterval(5), because: "HTTP 500"),
        of: .answered(status: 500, isTaken: false, retryAfter: nil), now: now)
    }
    #expect(breaker.failingSince == start)
  }

  @Test func `a clock that jumped back holds nothing for longer than a step`() {
    let breaker = breaker(failures: 5)
    let now = start.addingTimeInterval(-30 * 86_400)
    #expect(breaker.nextAttempt(now: now) == now.addingTimeInterval(103_680))
  }

  @Test func `deliveries behind an outage as long as their schedule are over with it`() {
    let breaker = breaker(failures: 12)
    let whole = 272_105.0
    #expect(!breaker.hasOutlasted(deliveryDueSince: start, now: after(whole - 1)))
    #expect(breaker.hasOutlasted(deliveryDueSince: start, now: after(whole)))
    #expect(!breaker.hasOutlasted(deliveryDueSince: after(100), now: after(whole)))
    #expect(!self.breaker(failures: 5).hasOutlasted(deliveryDueSince: start, now: after(whole)))
  }
}
