/// Why an exchange brought no answer.
package struct TransportError: Error, Equatable, Sendable {
  package enum Reason: String, Codable, Sendable, CaseIterable {
    case badRequest, badURL, resolve, connect, refusedAddress, tls, timeout, tooSlow, tooLarge
    case headersTooLarge, encoding, broken, notHTTP, redirect, cancelled, stopped, other
  }

  package let reason: Reason
  /// For people; names the host at most, never path, query or header.
  package let sentence: String
  /// The hops until then.
  package let redirects: [HTTPResponse.Redirect]

  package init(
    _ reason: Reason, _ sentence: String, redirects: [HTTPResponse.Redirect] = []
  ) {
    self.reason = reason
    self.sentence = sentence
    self.redirects = redirects
  }
}

extension TransportError: CustomStringConvertible {
  package var description: String { sentence }
}
