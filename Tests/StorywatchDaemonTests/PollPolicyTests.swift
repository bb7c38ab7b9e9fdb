import FeedParsing
import FoundationEssentials
import HTTPTransport
import Testing

@testable import StorywatchDaemon

/// Monday, 1 June 2026, 12:00 UTC.
private let now = Date(timeIntervalSince1970: 1_780_315_200)
private let hour = 3600.0
private let address = "https://feeds.example/rss.xml"

private func known(failures: Int = 0) -> PollState {
  var state = PollState(url: address)
  state.etag = "W/\"a-1\""
  state.lastModified = "Mon, 1 Jun 26 09:00:00 +0200"
  state.bodySHA = "old"
  state.failures = failures
  return state
}

private func feed(
  _ change: (inout PollingHints) -> Void = { _ in }, isWhole: Bool = true, mayHaveGap: Bool = false
) -> PollBody {
  var hints = PollingHints()
  change(&hints)
  return .feed(hints, sha: "new", isWhole: isWhole, mayHaveGap: mayHaveGap)
}

private func decide(
  _ status: Int, _ headers: HTTPHeaders = [:], _ body: PollBody = .ignored,
  redirects: [(Int, String)] = [], after state: PollState = known(), dice: Double = 0,
  at moment: Date = now
) -> PollDecision {
  PollPolicy(PollRules(interval: hour)).decide(
    .answered(
      status: status, headers: headers,
      redirects: redirects.map { .init(status: $0, url: $1) }, body: body),
    after: state, now: moment, dice: dice)
}

private func sent(_ state: PollState) -> HTTPHeaders {
  PollPolicy(PollRules(interval: hour)).headers(for: state)
}

struct Wait: Sendable {
  let headers: HTTPHeaders
  let hours: Double

  init(_ headers: HTTPHeaders, _ hours: Double) {
    self.headers = headers
    self.hours = hours
  }
}

@Suite struct PollPolicyWaitTests {
  @Test(arguments: [
    Wait([:], 1),
    Wait(["Cache-Control": "max-age=14400"], 4),
    Wait(["cache-control": "public, MAX-AGE=\"14400\""], 4),
    Wait(["Cache-Control": "private", "CACHE-CONTROL": "max-age=7200"], 2),
    Wait(["Cache-Control": "max-age=600"], 1),
    Wait(["Cache-Control": "max-age=99999999999999999999999"], 24),
    Wait(["Cache-Control": "no-cache, max-age=14400"], 1),
    Wait(["Cache-Control": "no-store, max-age=14400"], 1),
    Wait(["Cache-Control": "no-cache=\"Set-Cookie, Vary\", max-age=14400"], 4),
    Wait(["Cache-Control": "s-maxage=14400"], 1),
    Wait(["Cache-Control": "max-age=-5"], 1),
    Wait(["Cache-Control": "max-age=four"], 1),
    Wait(["Cache-Control": "max-age=14400", "Age": "3600"], 3),
    Wait(["Cache-Control": "max-age=14400", "Age": "99999"], 1),
    Wait(["Expires": "Mon, 01 Jun 2026 15:00:00 GMT"], 3),
    Wait(["Expires": "Monday, 01-Jun-26 15:00:00 GMT"], 3),
    Wait(["Expires": "Mon Jun  1 15:00:00 2026"], 3),
    Wait(
      ["Date": "Wed, 03 Jun 2026 12:00:00 GMT", "Expires": "Wed, 03 Jun 2026 15:00:00 GMT"], 3),
    Wait(["Expires": "0"], 1),
    Wait(["Expires": "Mon, 01 Jun 2020 15:00:00 GMT"], 1),
    Wait(["Cache-Control": "max-age=7200", "Expires": "Tue, 02 Jun 2026 12:00:00 GMT"], 2),
  ])
  func `a server's word on freshness lengthens the wait`(_ example: Wait) {
    for decision in [decide(200, example.headers, feed()), decide(304, example.headers)] {
      #expect(decision.wait == example.hours * hour)
      #expect(decision.due == now.addingTimeInterval(example.hours * hour))
    }
  }

  @Test func `a feed's own word does too, and stays in force while nothing is modified`() {
    let ttl = decide(200, [:], feed { $0.ttl = 180 })
    #expect(ttl.wait == 3 * hour)
    #expect(decide(304, after: ttl.state).wait == 3 * hour)
    #expect(decide(200, [:], .same, after: ttl.state).wait == 3 * hour)
    #expect(decide(200, [:], feed(), after: ttl.state).wait == hour)
    #expect(decide(200, [:], feed { $0.ttl = 525_600 }).wait == 24 * hour)
    #expect(decide(200, [:], feed { $0.ttl = -180 }).wait == hour)
    let twiceDaily = decide(
      200, [:],
      feed {
        $0.updatePeriod = "daily"
        $0.updateFrequency = 2
      })
    #expect(twiceDaily.wait == 12 * hour)
    #expect(decide(200, ["Cache-Control": "max-age=7200"], feed { $0.ttl = 180 }).wait == 3 * hour)
  }

  @Test func `skipped hours and days are passed over, unless all are`() {
    #expect(decide(200, [:], feed { $0.skipHours = [13, 14, 15] }).wait == 4 * hour)
    #expect(decide(200, [:], feed { $0.skipHours = Array(0...23) }).wait == hour)
    #expect(decide(200, [:], feed { $0.skipHours = Array(13...24) }).wait == 13 * hour)
    #expect(decide(200, [:], feed { $0.skipDays = ["monday"] }).wait == 12 * hour)
    #expect(decide(200, [:], feed { $0.skipDays = ["Tuesday"] }).wait == hour)
    #expect(decide(200, [:], feed { $0.skipDays = ["Monday", "Tuesday"] }).wait == 24 * hour)
  }

  @Test func `chance adds up to a tenth`() {
    #expect(decide(304, dice: 0.5).wait == hour * 1.05)
    #expect(decide(500, dice: 0.5).wait == hour * 1.05)
  }

  @Test func `a gap shortens the wait, not below the server's word, and for a day`() {
    let gap = decide(200, [:], feed(mayHaveGap: true))
    #expect(gap.wait == hour / 2)
    let second = decide(200, [:], feed(mayHaveGap: true), after: gap.state)
    #expect(second.wait == hour / 4)
    #expect(decide(304, ["Cache-Control": "max-age=7200"], after: gap.state).wait == 2 * hour)
    let later = decide(200, [:], feed(), after: gap.state, at: now.addingTimeInterval(25 * hour))
    #expect(later.wait == hour)
  }
}

@Suite struct PollPolicyFailureTests {
  @Test(arguments: [(0, 1.0), (1, 2), (3, 8), (4, 16), (8, 24), (100_000, 24)])
  func `errors of the server double the wait up to a day, for ever`(_ before: Int, hours: Double) {
    for status in [500, 502, 504] {
      let decision = decide(status, after: known(failures: before))
      #expect(decision.wait == hours * hour)
      #expect(decision.isFailure)
      #expect(decision.state.failures == before + 1)
    }
  }

  @Test(arguments: [401, 403, 404, 451])
  func `a refusal waits twice as long from the start`(_ status: Int) {
    #expect(decide(status).wait == 2 * hour)
  }

  @Test(arguments: [
    Wait(["Retry-After": "14400"], 4), Wait(["Retry-After": "432000"], 120),
    Wait(["Retry-After": "999999999"], 720), Wait(["Retry-After": "5"], 1),
    Wait(["Retry-After": "Mon, 01 Jun 2026 19:00:00 GMT"], 7),
    Wait(
      ["Date": "Tue, 02 Jun 2026 12:00:00 GMT", "Retry-After": "Tue, 02 Jun 2026 19:00:00 GMT"], 7),
  ])
  func `a server that names a time is obeyed`(_ example: Wait) {
    for status in [429, 503] {
      #expect(
        decide(status, example.headers, after: known(failures: 5)).wait == example.hours * hour)
    }
  }

  @Test func `too many requests pause the whole host`() {
    #expect(decide(429, ["Retry-After": "14400"]).hostPause == 4 * hour)
    #expect(decide(429).hostPause == 600)
    #expect(decide(429, after: known(failures: 2)).hostPause == 2400)
    #expect(decide(503, ["Retry-After": "14400"]).hostPause == nil)
    #expect(decide(429, ["Retry-After": "soon"]).wait == 2 * hour)
  }

  @Test(arguments: [
    PollBody.empty, .unreadable("HTML page titled 'Sign in'"), feed(isWhole: false), .ignored,
  ])
  func `what is no whole feed is a failure, and nothing of it is kept`(_ body: PollBody) {
    let decision = decide(200, ["ETag": "\"error\""], body)
    var expected = known()
    expected.failures = 1
    #expect(decision.state == expected)
    #expect(decision.isFailure)
  }

  @Test func `a transfer that failed keeps everything`() {
    let decision = PollPolicy(PollRules(interval: hour)).decide(
      .failed("no answer"), after: known(failures: 2), now: now, dice: 0)
    #expect(decision.state == known(failures: 3))
    #expect(decision.wait == 4 * hour)
    #expect(decision.outcome == .failed("no answer"))
  }

  @Test func `one success ends a row of failures`() {
    #expect(decide(200, [:], feed(), after: known(failures: 9)).state.failures == 0)
    #expect(decide(304, after: known(failures: 9)).wait == hour)
  }

  @Test func `gone is gone, and told once`() {
    let gone = decide(410)
    #expect(gone.outcome == .gone)
    #expect(gone.due == nil)
    #expect(gone.state.isGone)
    #expect(gone.notice != nil)
    #expect(decide(410, after: gone.state).notice == nil)
    #expect(decide(410, redirects: [(302, "https://login.example/")]).isFailure)
  }
}

@Suite struct PollPolicyRequestTests {
  @Test func `validators are sent back to the letter`() {
    let headers = sent(known())
    #expect(headers["If-None-Match"] == "W/\"a-1\"")
    #expect(headers["If-Modified-Since"] == "Mon, 1 Jun 26 09:00:00 +0200")
    for name in ["Cache-Control", "Cookie", "Referer", "Pragma"] { #expect(headers[name] == nil) }
    #expect(sent(PollState(url: address))["If-None-Match"] == nil)
  }

  @Test func `a document replaces both validators, also by none, also when it is the same`() {
    for body in [feed(), .same] {
      let both = decide(200, ["ETag": "b", "Last-Modified": "then"], body).state
      #expect(both.etag == "b")
      #expect(both.lastModified == "then")
      let none = decide(200, [:], body).state
      #expect(none.etag == nil)
      #expect(none.lastModified == nil)
    }
  }

  @Test func `not modified replaces only what it names`() {
    let etag = decide(304, ["ETag": "b"]).state
    #expect(etag.etag == "b")
    #expect(etag.lastModified == known().lastModified)
    #expect(decide(304).state.etag == known().etag)
  }

  @Test func `a validator that cannot be sent back is not kept`() {
    for text in ["", "a\u{1}b", "\u{FFFD}", String(repeating: "a", count: 2000)] {
      #expect(decide(200, ["ETag": text], feed()).state.etag == nil)
    }
  }

  @Test func `not modified from a server never read is a failure`() {
    #expect(decide(304, after: PollState(url: address)).isFailure)
  }

  @Test func `after eight days without a body the whole is asked for, once a week`() {
    var state = known()
    state.lastBody = now.addingTimeInterval(-8 * 24 * hour)
    let first = decide(304, after: state)
    #expect(sent(first.state)["If-None-Match"] == nil)
    #expect(sent(first.state)["If-Modified-Since"] == nil)
    let second = decide(304, after: first.state, at: now.addingTimeInterval(hour))
    #expect(sent(second.state)["If-None-Match"] == known().etag)
    let failed = decide(500, after: first.state, at: now.addingTimeInterval(hour))
    #expect(sent(failed.state)["If-None-Match"] == known().etag)
    let third = decide(304, after: second.state, at: now.addingTimeInterval(8 * 24 * hour))
    #expect(sent(third.state)["If-None-Match"] == nil)
  }

  @Test func `a body is read unless it is the last one or no answer's`() {
    #expect(PollPolicy.isToBeRead(status: 200, sha: "new", after: known()))
    #expect(!PollPolicy.isToBeRead(status: 200, sha: "old", after: known()))
    #expect(!PollPolicy.isToBeRead(status: 404, sha: "new", after: known()))
  }

  @Test func `the state survives as JSON`() throws {
    let state = decide(
      200, ["ETag": "b"], feed { $0.skipDays = ["Sunday"] },
      redirects: [(301, "https://feeds.example/new")]
    ).state
    let stored = try JSONEncoder().encode(state)
    #expect(try JSONDecoder().decode(PollState.self, from: stored) == state)
  }
}

@Suite struct PollPolicyMoveTests {
  private let target = "https://feeds.example/new.xml"

  private func seen(_ count: Int, hoursAgo: Double, at target: String? = nil) -> PollState {
    var state = known()
    state.sighting = .init(
      target: target ?? self.target, count: count, first: now.addingTimeInterval(-hoursAgo * hour))
    return state
  }

  @Test(arguments: [301, 308])
  func `a feed moves after three sightings over a day`(_ status: Int) {
    let redirects = [(status, target)]
    let moved = decide(
      200, ["ETag": "b"], feed(), redirects: redirects, after: seen(2, hoursAgo: 25))
    #expect(moved.state.url == target)
    #expect(moved.state.etag == "b")
    #expect(moved.notice != nil)
    #expect(moved.state.sighting == nil)
    for state in [known(), seen(1, hoursAgo: 25), seen(2, hoursAgo: 23)] {
      let stays = decide(200, [:], feed(), redirects: redirects, after: state)
      #expect(stays.state.url == address)
      #expect(stays.notice == nil)
      #expect(stays.state.sighting?.count == (state.sighting?.count ?? 0) + 1)
    }
  }

  @Test func `not modified behind a redirect is a sighting, but moves nothing`() {
    let decision = decide(304, redirects: [(301, target)], after: seen(5, hoursAgo: 50))
    #expect(decision.state.url == address)
    #expect(decision.state.sighting?.count == 6)
  }

  @Test func `temporary hops, plain http and pages that are no feed never move it`() {
    let ready = seen(5, hoursAgo: 50)
    for redirects in [
      [(302, target)], [(302, "https://a.example/"), (301, target)], [(307, target)],
    ] {
      let decision = decide(200, [:], feed(), redirects: redirects, after: ready)
      #expect(decision.state.url == address)
      #expect(decision.state.sighting == nil)
    }
    let plain = "http://feeds.example/rss.xml"
    let downgraded = decide(
      200, [:], feed(), redirects: [(301, plain)], after: seen(5, hoursAgo: 50, at: plain))
    #expect(downgraded.state.url == address)
    let page = decide(200, [:], .unreadable("a page"), redirects: [(301, target)], after: ready)
    #expect(page.state.url == address)
    #expect(page.isFailure)
  }

  @Test func `another target is counted anew, and a plain answer ends the count`() {
    let ready = seen(5, hoursAgo: 50)
    let other = decide(
      200, [:], feed(), redirects: [(301, "https://other.example/")], after: ready)
    #expect(other.state.sighting == .init(target: "https://other.example/", count: 1, first: now))
    #expect(decide(200, [:], feed(), after: ready).state.sighting == nil)
    #expect(decide(500, after: ready).state.sighting == ready.sighting)
  }
}

@Suite struct PollSpreadTests {
  @Test func `overdue feeds are spread, longest due first, and the others stay`() {
    let due = [10.0, -20, -30, 0, 50].map { now.addingTimeInterval($0) }
    let spread = PollSpread.spread(due, now: now, rate: 2, atMost: 900)
    #expect(spread.map { $0.timeIntervalSince(now) } == [10, 0.5, 0, 1, 50])
  }

  @Test func `new feeds are spread although their time comes back from the store a little off`() {
    let due = Array(repeating: now.addingTimeInterval(1e-6), count: 100)
    #expect(Set(PollSpread.spread(due, now: now, atMost: 60)).count == 100)
  }

  @Test func `five thousand take a hundred seconds, or less where the interval is shorter`() {
    let due = Array(repeating: now, count: 5000)
    let spread = PollSpread.spread(due, now: now, atMost: 900)
    #expect(spread.max()!.timeIntervalSince(now) < 100)
    #expect(Set(spread).count == 5000)
    let short = PollSpread.spread(due, now: now, atMost: 10)
    #expect(short.max()!.timeIntervalSince(now) < 10)
  }
}
