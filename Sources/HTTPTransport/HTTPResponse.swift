/// The answer to an `HTTPRequest`, after its redirects.
package struct HTTPResponse: Equatable, Sendable {
  package let status: Int
  package let headers: HTTPHeaders
  /// Decoded from its content encodings.
  package let body: [UInt8]
  /// Off where the connection ended before the announced length: the body is a beginning.
  package let isComplete: Bool
  /// The address that gave this answer.
  package let url: String
  package let redirects: [Redirect]
  package let timing: Timing

  /// One hop: the status that sent us on, and where to.
  package struct Redirect: Equatable, Sendable {
    package let status: Int
    package let url: String

    package init(status: Int, url: String) {
      self.status = status
      self.url = url
    }
  }

  /// Of the last hop.
  package struct Timing: Equatable, Sendable {
    package let firstByte: Duration
    package let total: Duration
    /// As they came over the wire, before decoding.
    package let bodyBytes: Int
  }
}
