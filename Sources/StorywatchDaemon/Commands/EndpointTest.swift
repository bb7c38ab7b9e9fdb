internal import AlertDelivery
internal import FoundationEssentials
internal import HTTPTransport
internal import StoryModel

/// Sends one marked alert to one endpoint by the way that real ones take: the same message,
/// signature, addresses and reading of the answer. It gets no number and is not recorded.
package struct EndpointTest {
  private let webhook: WebhookSettings
  private let settings: Settings

  package struct Outcome: Sendable {
    package let isTaken: Bool
    package let text: String
  }

  /// Fails with 64 when the configuration has no such endpoint.
  package init(of id: String, settings: Settings) throws {
    guard let webhook = settings.webhooks.first(where: { $0.id == id }) else {
      let known = settings.webhooks.map(\.id).joined(separator: ", ")
      throw Failure(
        "there is no endpoint \"\(id)\"; "
          + (known.isEmpty ? "none is configured" : "there is \(known)"),
        exitCode: 64)
    }
    self.webhook = webhook
    self.settings = settings
  }

  package func run(clock: WallClock = .system) async throws -> Outcome {
    guard let endpoint = webhook.endpoint else {
      throw Failure("the format \(webhook.format) does not ship", exitCode: 70)
    }
    let transport = CurlTransport()
    let channel = WebhookChannel(
      endpoint: endpoint, addresses: webhook.addresses,
      userAgent: settings.polling.userAgent ?? Product.userAgent, transport: transport)
    let now = clock.now()
    let alert = Alert(
      id: Fingerprint.alertID(for: "test|\(webhook.id)|\(now.timeIntervalSince1970)"),
      type: .ping, time: now, config: settings.fingerprint, test: true,
      notes: ["This is a test. Nothing has happened."], endpoint: webhook.id)
    let answer = await channel.send(alert, form: .rich, now: now)
    await transport.stop()
    let outcome = RetryPolicy(format: endpoint.format).outcome(
      of: answer, form: .rich, attempts: 1, firstAttempt: now, now: now, jitter: 0.5)
    let place = "\(webhook.id) (\(webhook.format) at \(webhook.url.host))"
    return switch outcome {
    case .delivered: Outcome(isTaken: true, text: "\(place) took the test alert \(alert.id)")
    case .degrade(_, let why), .retry(_, let why), .disable(let why), .dead(let why):
      Outcome(isTaken: false, text: "\(place) did not take it: \(why)")
    }
  }
}
