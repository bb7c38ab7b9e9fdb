internal import Hummingbird

/// What is asked for.
package struct PageRequest: Sendable, Equatable {
  package var path: String
  package var query: [String: String]
  /// The header `Accept-Language`.
  package var acceptLanguage: String
  /// True when a page of another site may be asking through this machine's browser: the name in
  /// `Host` is not one that a loopback address has.
  package var isForeign: Bool

  package init(
    _ path: String, query: [String: String] = [:], acceptLanguage: String = "",
    isForeign: Bool = false
  ) {
    self.path = path
    self.query = query
    self.acceptLanguage = acceptLanguage
    self.isForeign = isForeign
  }

  init(_ request: Request, _ listen: StatusPage.Listen) {
    path = request.uri.path
    query = [:]
    for (name, value) in request.uri.queryParameters { query[String(name)] = String(value) }
    acceptLanguage = request.headers[.acceptLanguage] ?? ""
    isForeign = Self.isForeign(request.head.authority ?? "", listen)
  }

  /// A name under which a foreign site is led to this machine (DNS rebinding) is no name of a
  /// loopback address.
  static func isForeign(_ authority: String, _ listen: StatusPage.Listen) -> Bool {
    guard case .tcp(let host, _) = listen, isLoopback(host) else { return false }
    return !authority.isEmpty && !isLoopback(hostName(authority))
  }

  private static func hostName(_ authority: String) -> String {
    if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
      return String(authority[authority.index(after: authority.startIndex)..<end])
    }
    return String(authority.prefix { $0 != ":" })
  }

  private static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host == "::1" || host == "[::1]"
      || host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." }
  }
}

/// What is answered.
package struct PageAnswer: Sendable, Equatable {
  package var status: Int
  package var contentType: String
  package var body: String

  init(_ status: Int, _ contentType: String, _ body: String) {
    self.status = status
    self.contentType = contentType
    self.body = body
  }

  init(_ contentType: String, _ body: String) { self.init(200, contentType, body) }

  static func html(_ page: HTML) -> PageAnswer { .html(200, page) }

  static func html(_ status: Int, _ page: HTML) -> PageAnswer {
    PageAnswer(status, "text/html; charset=utf-8", page.text)
  }

  static func text(_ text: String) -> PageAnswer { .text(200, text) }

  static func text(_ status: Int, _ text: String) -> PageAnswer {
    PageAnswer(status, "text/plain; charset=utf-8", text)
  }

  /// The headers that go with every answer: nothing is loaded from elsewhere, nothing runs, no
  /// page frames it, nothing is kept.
  package static let safety = [
    (
      "Content-Security-Policy",
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cache-Control", "no-store"),
    ("Vary", "Accept-Language"),
  ]

  var response: Response {
    var headers = HTTPFields()
    headers[.contentType] = contentType
    for (name, value) in Self.safety { headers[.init(name)!] = value }
    return Response(
      status: .init(code: status), headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
  }
}
