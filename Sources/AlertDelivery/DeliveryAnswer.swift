/// How one attempt ended, as the transport saw it.
package enum DeliveryAnswer: Sendable, Equatable {
  /// The service answered. `retryAfter` in seconds, nil or not above 0 when it named no time.
  case answered(status: Int, isTaken: Bool, retryAfter: Double?)
  case failed(TransportFailure)

  /// Reads an answer as the format does: `retryAfter` of the header, else of the body.
  package static func reading(
    status: Int, body: [UInt8], retryAfter: Double?, as format: AlertFormat
  ) -> DeliveryAnswer {
    let wait = retryAfter.flatMap { $0 > 0 ? $0 : nil }
    return .answered(
      status: status, isTaken: format.accepts(status, body),
      retryAfter: wait ?? format.retryAfter(inBody: body))
  }

  /// True when the service found fault with the message, not with the moment: other messages may
  /// well be taken.
  var refusesMessage: Bool {
    guard case .answered(let status, _, _) = self else { return false }
    return RetryPolicy.refusals.contains(status)
  }

  /// True when only a person can mend it: the token, the address or the permission is wrong.
  package var needsPerson: Bool {
    switch self {
    case .answered(let status, _, _): [401, 403, 404, 410].contains(status)
    case .failed(let failure): failure == .forbiddenAddress || failure == .badAddress
    }
  }
}

/// Why no answer came.
package enum TransportFailure: String, Sendable, Codable, CaseIterable {
  case resolve, connect, tls, timeout, broken, forbiddenAddress, badAddress, answerTooLarge

  /// For people; holds nothing of the address.
  package var words: String {
    switch self {
    case .resolve: "the host name was not found"
    case .connect: "no connection"
    case .tls: "the TLS connection was not trusted"
    case .timeout: "no answer in time"
    case .broken: "the connection broke"
    case .forbiddenAddress: "the address is private; name it in allowPrivate if that is meant"
    case .badAddress: "the address is no http or https address"
    case .answerTooLarge: "the answer was too large"
    }
  }
}
