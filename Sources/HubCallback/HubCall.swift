/// What a hub says to us, by WebSub (W3C Recommendation of 23 January 2018).
package enum HubCall: Sendable, Equatable {
  /// A question or a refusal, in the query of a GET (sections 5.2 and 5.3).
  case question([String: String])
  /// A document, in the body of a POST (section 7).
  case document(HubDocument)
}

/// A document that a hub brings.
package struct HubDocument: Sendable, Equatable {
  package var body: [UInt8]
  package var contentType: String?
  /// The header `X-Hub-Signature`.
  package var signature: String?

  package init(body: [UInt8], contentType: String? = nil, signature: String? = nil) {
    self.body = body
    self.contentType = contentType
    self.signature = signature
  }
}

/// What the hub is answered.
package struct HubAnswer: Sendable, Equatable {
  package var status: Int
  /// Plain text.
  package var body: String

  package init(_ status: Int, _ body: String = "") {
    self.status = status
    self.body = body
  }

  /// Agrees to what was asked: the challenge comes back.
  package static func agreed(to challenge: String) -> HubAnswer { HubAnswer(200, challenge) }
  package static let taken = HubAnswer(202)
  package static let unknown = HubAnswer(404)
  /// The hub may end the subscription (section 7).
  package static let gone = HubAnswer(410)
  /// Not written down: the hub is to come again.
  package static let later = HubAnswer(503)
}
