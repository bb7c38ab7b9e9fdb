package import FoundationEssentials
package import StoryModel

/// A configured destination of alerts, with its secrets read.
package struct AlertEndpoint: Sendable, Equatable, Identifiable {
  package let id: String
  package let url: Secret
  package let format: AlertFormat
  /// The signing keys, the newest first; two during rotation.
  package let keys: [WebhookSignature.Key]
  package let token: Secret?
  package let options: [String: String]
  package let language: MessageLanguage

  /// The options and the token must have been checked by the format's `optionProblems` and
  /// `tokenProblem`.
  package init(
    id: String, url: Secret, format: AlertFormat, keys: [WebhookSignature.Key] = [],
    token: Secret? = nil, options: [String: String] = [:], language: MessageLanguage = .english
  ) {
    self.id = id
    self.url = url
    self.format = format
    self.keys = keys
    self.token = token
    self.options = options
    self.language = language
  }

  /// Tells one definition from another, also after a restart; no secret can be read out of it.
  package var fingerprint: String {
    let parts =
      [id, url.revealed, format.name, token?.revealed ?? "", language.code]
      + keys.map(\.fingerprint) + options.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    return String(Fingerprint.sha256(parts.joined(separator: "\u{0}")).prefix(32))
  }

  /// The message for one attempt, made at `now`. Its body depends on the alert, the form and the
  /// endpoint alone, so every attempt sends the same bytes under the same id.
  package func message(
    for alert: Alert, form: AlertFormat.Form = .rich, at now: Date
  ) -> DeliveryMessage {
    let draft = Draft(alert: alert, form: form, endpoint: self)
    let body = format.body(draft).bytes
    var headers = [DeliveryMessage.Header("content-type", format.contentType)]
    if let token, format.token == .bearer || format.token == .bearerRequired {
      headers.append(.init("authorization", "Bearer " + token.revealed))
    }
    headers += webhookHeaders(id: alert.id, body: body, at: now)
    return DeliveryMessage(
      method: format.method, url: Secret(format.address(draft)), headers: headers, body: body)
  }

  private func webhookHeaders(
    id: String, body: [UInt8], at now: Date
  ) -> [DeliveryMessage.Header] {
    guard format.carriesWebhookHeaders || !keys.isEmpty else { return [] }
    let timestamp = Int(now.timeIntervalSince1970.rounded(.down))
    var headers: [DeliveryMessage.Header] = [
      .init("webhook-id", id), .init("webhook-timestamp", String(timestamp)),
    ]
    if !keys.isEmpty {
      let signature = WebhookSignature.header(
        id: id, timestamp: timestamp, body: body, keys: keys)
      headers.append(.init("webhook-signature", signature))
    }
    return headers
  }
}
