import Testing

@testable import HTTPTransport

@Suite struct HostQueueTests {
  let start = ContinuousClock.now

  @Test func `one host has one at a time, and hosts take turns`() {
    var queue = HostQueue(total: 8, perHost: 1, spacing: .zero)
    for id: UInt64 in 1...3 { queue.add(id, host: "a") }
    queue.add(4, host: "b")
    #expect(queue.next(now: start) == 1)
    #expect(queue.next(now: start) == 4)
    #expect(queue.next(now: start) == nil)
    queue.finish(host: "a", now: start)
    #expect(queue.next(now: start) == 2)
    #expect(queue.next(now: start) == nil)
  }

  @Test func `no more than the total run`() {
    var queue = HostQueue(total: 2, perHost: 5, spacing: .zero)
    for id: UInt64 in 1...4 { queue.add(id, host: "h\(id % 2)") }
    #expect(queue.next(now: start) == 1)
    #expect(queue.next(now: start) == 2)
    #expect(queue.next(now: start) == nil)
    queue.finish(host: "h1", now: start)
    #expect(queue.next(now: start) == 3)
  }

  @Test func `a host rests between two requests, also when nobody waited in between`() {
    var queue = HostQueue(total: 8, perHost: 1, spacing: .seconds(1))
    queue.add(1, host: "a")
    #expect(queue.next(now: start) == 1)
    queue.finish(host: "a", now: start)
    queue.add(2, host: "a")
    queue.add(3, host: "b")
    #expect(queue.next(now: start) == 3)
    #expect(queue.next(now: start) == nil)
    #expect(queue.wake == start + .seconds(1))
    #expect(queue.next(now: start + .milliseconds(999)) == nil)
    #expect(queue.next(now: start + .seconds(1)) == 2)
    #expect(queue.wake == nil)
  }

  @Test func `with several at once a host rests from the last one's end`() {
    var queue = HostQueue(total: 8, perHost: 2, spacing: .seconds(1))
    for id: UInt64 in 1...3 { queue.add(id, host: "a") }
    #expect(queue.next(now: start) == 1)
    #expect(queue.next(now: start) == 2)
    queue.finish(host: "a", now: start)
    queue.finish(host: "a", now: start + .milliseconds(500))
    #expect(queue.next(now: start + .milliseconds(1200)) == nil)
    #expect(queue.next(now: start + .milliseconds(1500)) == 3)
  }

  @Test func `one that was cancelled is not started and keeps nobody waiting`() {
    var queue = HostQueue(total: 1, perHost: 1, spacing: .zero)
    queue.add(1, host: "a")
    queue.add(2, host: "a")
    queue.cancel(1, host: "a")
    #expect(queue.next(now: start) == 2)
    queue.finish(host: "a", now: start)
    #expect(queue.next(now: start) == nil)
  }
}
