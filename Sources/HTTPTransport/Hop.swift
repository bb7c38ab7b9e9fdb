/// One request on the way along its redirects.
struct Hop {
  let request: HTTPRequest
  let url: WebAddress
  private(set) var redirects: [HTTPResponse.Redirect] = []
  private(set) var timeLeft: Duration
  /// Where the first hop arrived; nil while it is under way.
  private(set) var entry: AddressScope?
  private let origin: WebAddress

  init(_ request: HTTPRequest) throws(TransportError) {
    guard let url = WebAddress(request.url) else {
      throw TransportError(
        .badURL, "not an address of http or https (keys belong into headers, not into the address)")
    }
    var sent = request.headers
    sent.add(request.originHeaders)
    if let problem = sent.problem { throw TransportError(.badRequest, problem) }
    if request.userAgent.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
      || request.userAgent.utf8.count > 1024
    {
      throw TransportError(.badRequest, "the user agent holds control characters or is too long")
    }
    self.request = request
    self.url = url
    origin = url
    timeLeft = request.timeout
  }

  private init(_ previous: Hop, to url: WebAddress, after reply: Reply) {
    request = previous.request
    origin = previous.origin
    self.url = url
    redirects = previous.redirects + [.init(status: reply.status, url: url.text)]
    timeLeft = previous.timeLeft - reply.timing.total
    entry = previous.entry ?? reply.peer
  }

  var headers: HTTPHeaders {
    var headers = request.headers
    if url.sharesOrigin(with: origin) { headers.add(request.originHeaders) }
    return headers
  }

  /// The hop that the answer asks for; nil when the answer is the last one.
  func next(after reply: Reply) throws(TransportError) -> Hop? {
    guard case .follow(let max) = request.redirects,
      request.method == .get || request.method == .head,
      [301, 302, 303, 307, 308].contains(reply.status),
      let location = reply.headers["Location"], !location.isEmpty
    else { return nil }
    guard let target = url.resolving(location) else {
      throw failure("redirected to what is no address of http or https")
    }
    guard target.scheme == "https" || url.scheme == "http" else {
      throw failure("redirected from https to http, to \(target.host)")
    }
    let next = Hop(self, to: target, after: reply)
    guard redirects.count < max else { throw next.failure("redirected more than \(max) times") }
    guard next.timeLeft > .zero else {
      throw TransportError(
        .timeout, "no answer in \(request.timeout), redirects included", redirects: next.redirects)
    }
    return next
  }

  private func failure(_ sentence: String) -> TransportError {
    TransportError(.redirect, sentence, redirects: redirects)
  }

  func response(from reply: Reply) -> HTTPResponse {
    HTTPResponse(
      status: reply.status, headers: reply.headers, body: reply.body, isComplete: reply.isComplete,
      url: url.text, redirects: redirects, timing: reply.timing)
  }
}

/// What one hop brought.
struct Reply {
  let status: Int
  let headers: HTTPHeaders
  let body: [UInt8]
  let isComplete: Bool
  let timing: HTTPResponse.Timing
  let peer: AddressScope?
}
