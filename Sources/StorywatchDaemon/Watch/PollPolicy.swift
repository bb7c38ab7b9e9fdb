package import FoundationEssentials
package import HTTPTransport

/// When a feed is asked again and how, from what came of asking it.
///
/// Hints of server and feed lengthen the wait and never shorten it, failures double it, a server
/// that names a time is obeyed; validators are kept to the letter, and only of what was read.
package struct PollPolicy: Sendable {
  package let rules: PollRules

  package init(_ rules: PollRules) { self.rules = rules }

  /// The headers by which the next request differs from others.
  package func headers(for state: PollState) -> HTTPHeaders {
    var headers: HTTPHeaders = [
      "Accept":
        "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, "
        + "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5"
    ]
    guard !state.asksWhole else { return headers }
    if let etag = state.etag { headers.add("If-None-Match", etag) }
    if let lastModified = state.lastModified { headers.add("If-Modified-Since", lastModified) }
    return headers
  }

  /// Whether the body of an answer is worth reading.
  package static func isToBeRead(status: Int, sha: String, after state: PollState) -> Bool {
    isSuccess(status) && sha != state.bodySHA
  }

  /// `dice` is a number from 0 up to 1.
  package func decide(
    _ answer: PollAnswer, after state: PollState, now: Date, dice: Double
  ) -> PollDecision {
    let poll = PollJudgement(rules: rules, state: state, now: now, dice: dice)
    switch answer {
    case .failed(let sentence): return poll.failed(sentence)
    case .answered(304, let headers, let redirects, .ignored):
      return poll.notModified(headers, redirects)
    case .answered(410, _, let redirects, _) where redirects.allSatisfy(\.isPermanent):
      return poll.gone()
    case .answered(let status, let headers, _, _) where !Self.isSuccess(status):
      return poll.refused(status, headers)
    case .answered(_, let headers, let redirects, .same):
      return poll.read(headers, redirects, hints: nil, sha: nil, mayHaveGap: false)
    case .answered(_, let headers, let redirects, .feed(let hints, let sha, true, let mayHaveGap)):
      return poll.read(headers, redirects, hints: hints, sha: sha, mayHaveGap: mayHaveGap)
    case .answered(_, _, _, .feed): return poll.failed("the transfer was cut off")
    case .answered(_, _, _, .unreadable(let sentence)): return poll.failed(sentence)
    case .answered(_, _, _, .empty), .answered(_, _, _, .ignored):
      return poll.failed("the answer was empty")
    }
  }

  private static func isSuccess(_ status: Int) -> Bool { status == 200 || status == 203 }
}
