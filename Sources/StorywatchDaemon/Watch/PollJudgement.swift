internal import FeedParsing
internal import FoundationEssentials
internal import HTTPTransport

extension HTTPResponse.Redirect {
  var isPermanent: Bool { status == 301 || status == 308 }
}

/// One poll being judged.
struct PollJudgement {
  let rules: PollRules
  let state: PollState
  let now: Date
  let dice: Double

  /// The server has nothing new: what it says of validators replaces the old, what it leaves out
  /// stays (RFC 9111 section 4.3.4).
  func notModified(
    _ headers: HTTPHeaders, _ redirects: [HTTPResponse.Redirect]
  ) -> PollDecision {
    guard state.etag != nil || state.lastModified != nil || state.bodySHA != nil else {
      return failed("the server says not modified, though nothing was ever read from it")
    }
    var next = state
    next.failures = 0
    next.etag = Self.validator(headers["ETag"]) ?? state.etag
    next.lastModified = Self.validator(headers["Last-Modified"]) ?? state.lastModified
    next.lastBody = state.lastBody ?? now
    next.asksWhole = isTimeForWhole(next)
    if next.asksWhole { next.lastWhole = now }
    next.sighting = sighting(redirects)
    return settled(next, .unchanged, headers)
  }

  /// A feed was read, or was byte for byte the last one (`hints` and `sha` nil): both validators are
  /// replaced, also by none.
  func read(
    _ headers: HTTPHeaders, _ redirects: [HTTPResponse.Redirect], hints: PollingHints?,
    sha: String?, mayHaveGap: Bool
  ) -> PollDecision {
    var next = state
    next.failures = 0
    next.etag = Self.validator(headers["ETag"])
    next.lastModified = Self.validator(headers["Last-Modified"])
    next.lastBody = now
    next.asksWhole = false
    if let hints { next.hints = PollHints(hints) }
    if let sha { next.bodySHA = sha }
    next.sighting = sighting(redirects)
    pace(&next, mayHaveGap)
    let notice = move(&next)
    var decision = settled(next, sha == nil ? .unchanged : .read, headers)
    decision.notice = notice
    return decision
  }

  func gone() -> PollDecision {
    var next = state
    next.isGone = true
    return PollDecision(
      state: next, outcome: .gone, reason: "the server says that the feed is gone for good",
      notice: state.isGone ? nil : "\(state.url) is gone for good (410) and is not polled any more")
  }

  /// An answer that is neither a document nor "not modified".
  func refused(_ status: Int, _ headers: HTTPHeaders) -> PollDecision {
    let sentence = "the server answers \(status)"
    let asked = CacheHeaders(headers: headers, now: now).retryAfter
      .map { min($0, rules.retryAfterCap) }
    // A blip of the server costs nothing at first; a refusal is waited out from the start.
    let isBlip = status >= 500 || status < 400 || [408, 421, 425].contains(status)
    var decision = failed(sentence, isBlip: isBlip)
    if let asked {
      let wait = jittered(max(asked, rules.leastWait))
      decision.set(
        wait, from: now, because: "\(sentence) and asks to wait \(PollWords.span(asked))")
    }
    if status == 429 {
      let pause = asked.map { max($0, 60) } ?? backoff(from: 600, decision.state.failures)
      decision.hostPause = jittered(pause)
    }
    return decision
  }

  func failed(_ sentence: String, isBlip: Bool = true) -> PollDecision {
    var next = state
    next.failures += 1
    next.asksWhole = false
    let wait = backoff(from: rules.leastWait, next.failures + (isBlip ? 0 : 1))
    var decision = PollDecision(state: next, outcome: .failed(sentence), reason: "")
    decision.set(
      jittered(wait), from: now,
      because: next.failures == 1 ? sentence : "failure \(next.failures) in a row: \(sentence)")
    return decision
  }

  private func backoff(from first: Double, _ failures: Int) -> Double {
    let cap = max(first, rules.backoffCap)
    return min(cap, first * Double(1 << min(failures - 1, 20)))
  }

  private func jittered(_ wait: Double) -> Double { wait * (1 + rules.jitter * dice) }

  private func isTimeForWhole(_ state: PollState) -> Bool {
    guard let lastBody = state.lastBody, now.timeIntervalSince(lastBody) >= rules.wholeAfter
    else { return false }
    guard let lastWhole = state.lastWhole else { return true }
    return now.timeIntervalSince(lastWhole) >= rules.wholeAgainAfter
  }

  /// A validator that can be sent back as it came; one that cannot would end every later request.
  private static func validator(_ text: String?) -> String? {
    guard let text, !text.isEmpty, text.utf8.count <= 1024,
      !text.unicodeScalars.contains(where: {
        $0.value < 0x20 || $0.value == 0x7F || $0 == "\u{FFFD}"
      })
    else { return nil }
    return text
  }
}

extension PollJudgement {
  /// The wait after a poll that succeeded.
  private func settled(
    _ next: PollState, _ outcome: PollDecision.Outcome, _ headers: HTTPHeaders
  ) -> PollDecision {
    let cache = CacheHeaders(headers: headers, now: now).freshness
    let own = max(rules.floor, rules.leastWait / Double(1 << next.halvings))
    let hint = min([cache, next.hints.interval].compactMap(\.self).max() ?? 0, rules.hintCap)
    let net = rules.isPushed && next.halvings == 0 ? rules.netWait : own
    let wait = jittered(max(net, hint))
    let reason =
      if net > own, hint <= net {
        "a hub brings the feed"
      } else if hint <= own {
        next.halvings > 0 ? "entries may have been missed" : "the configured interval"
      } else if hint == cache.map({ min($0, rules.hintCap) }) {
        "the server keeps its answer for \(PollWords.span(hint))"
      } else {
        "the feed asks for \(PollWords.span(hint))"
      }
    var decision = PollDecision(state: next, outcome: outcome, reason: reason)
    decision.state.dueAlone =
      net > own ? now.addingTimeInterval(jittered(max(own, hint))) : nil
    decision.set(wait, from: now, because: reason)
    avoidSkipped(&decision, from: max(net, hint))
    return decision
  }

  /// Moves the poll past the hours and days that the feed skips, and off the full hour.
  private func avoidSkipped(_ decision: inout PollDecision, from wait: Double) {
    guard let due = decision.due else { return }
    let limit = now.addingTimeInterval(max(wait, rules.hintCap))
    let calendar = PollCalendar(decision.state.hints)
    let open = calendar.firstOpen(from: due, limit: max(due, limit))
    guard open > due else { return }
    let offset = min(rules.leastWait * rules.jitter, 1800) * dice
    decision.set(
      open.timeIntervalSince(now) + offset, from: now, because: "the feed skips the hours before")
  }

  /// Polls twice as often where entries may have been missed, and less again a day later.
  private func pace(_ next: inout PollState, _ mayHaveGap: Bool) {
    if mayHaveGap {
      next.halvings = min(state.halvings + 1, 3)
      next.lastGap = now
    } else if state.halvings > 0, let lastGap = state.lastGap,
      now.timeIntervalSince(lastGap) >= 86_400
    {
      next.halvings -= 1
      next.lastGap = now
    }
  }

  /// Counts a permanent redirect; any hop that is not one, or leads to plain http, counts as none.
  private func sighting(_ redirects: [HTTPResponse.Redirect]) -> PollState.Sighting? {
    guard let target = redirects.last?.url, redirects.allSatisfy(\.isPermanent),
      target != state.url,
      target.hasPrefix("https:") || !state.url.hasPrefix("https:")
    else { return nil }
    if var seen = state.sighting, seen.target == target {
      seen.count += 1
      return seen
    }
    return PollState.Sighting(target: target, count: 1, first: now)
  }

  /// Moves the feed once its redirect has proven itself; the sentence to tell.
  private func move(_ next: inout PollState) -> String? {
    guard let seen = next.sighting, seen.count >= rules.movedSightings,
      now.timeIntervalSince(seen.first) >= rules.movedSpan
    else { return nil }
    next.url = seen.target
    next.sighting = nil
    return "\(state.url) has moved for good to \(seen.target) and is polled there from now on"
  }
}

extension PollDecision {
  fileprivate init(state: PollState, outcome: Outcome, reason: String, notice: String? = nil) {
    self.init(
      state: state, outcome: outcome, wait: nil, due: nil, hostPause: nil, reason: reason,
      notice: notice)
  }

  fileprivate mutating func set(_ wait: Double, from now: Date, because reason: String) {
    self.wait = wait
    self.reason = reason
    due = now.addingTimeInterval(wait)
  }
}
