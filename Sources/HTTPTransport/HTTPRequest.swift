/// One request for `CurlTransport`.
package struct HTTPRequest: Equatable, Sendable {
  package enum Method: String, Sendable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
  }

  package enum Redirects: Equatable, Sendable {
    /// A redirect is the answer.
    case none
    /// GET and HEAD follow, never from https to http; more than `max` hops are an error.
    case follow(max: Int)
  }

  package var method: Method
  package var url: String
  /// Sent on every hop.
  package var headers: HTTPHeaders
  /// Sent to the origin of `url` only, wherever a redirect may lead: keys and tokens.
  package var originHeaders: HTTPHeaders = [:]
  package var body: [UInt8]?
  package var userAgent: String
  /// For the exchange with all its redirects, not counting the wait for a free place.
  package var timeout: Duration = .seconds(30)
  package var connectTimeout: Duration = .seconds(8)
  /// An answer that brings less than 100 bytes a second for so long is given up.
  package var patience: Duration = .seconds(10)
  /// Bytes of the decoded body.
  package var maxBody = 10 << 20
  /// A body that grows past `maxBody` is cut off there, and is not complete, instead of being an
  /// error: for those who need the status, whatever follows it.
  package var cutsBody = false
  package var redirects = Redirects.none
  package var addresses = AddressAllowance.openOnly
  /// Whether the connection is kept for a later request to the same host. Off for hosts that are
  /// asked for one document now and then: libcurl 7.88 searches its connections and names one by
  /// one for every transfer, which with ten thousand hosts costs three times the transfer.
  package var reusesConnection = true

  package init(
    _ method: Method = .get, _ url: String, headers: HTTPHeaders = [:], body: [UInt8]? = nil,
    userAgent: String
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.userAgent = userAgent
  }
}
