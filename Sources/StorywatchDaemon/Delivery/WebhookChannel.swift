package import AlertDelivery
package import FoundationEssentials
package import HTTPTransport
package import StoryModel

/// Carries one alert to one webhook by one HTTP request.
package struct WebhookChannel: Sendable {
  package let endpoint: AlertEndpoint
  let addresses: AddressAllowance
  let userAgent: String
  let transport: any HTTPExchange

  package init(
    endpoint: AlertEndpoint, addresses: AddressAllowance, userAgent: String,
    transport: any HTTPExchange
  ) {
    self.endpoint = endpoint
    self.addresses = addresses
    self.userAgent = userAgent
    self.transport = transport
  }

  /// Sends the alert in `form` and says how it was answered. The transport is given 20 s, as
  /// Standard Webhooks advises 15 to 30.
  package func send(
    _ alert: Alert, form: AlertFormat.Form, now: Date
  ) async -> DeliveryAnswer {
    let message = endpoint.message(for: alert, form: form, at: now)
    var request = HTTPRequest(
      message.method == .put ? .put : .post, message.url.revealed, body: message.body,
      userAgent: userAgent)
    for header in message.headers {
      request.originHeaders.add(header.name, header.value.revealed)
    }
    request.timeout = .seconds(20)
    request.patience = .seconds(20)
    request.maxBody = 64 << 10
    request.cutsBody = true
    request.addresses = addresses
    do throws(TransportError) {
      let response = try await transport.perform(request)
      return .reading(
        status: response.status, body: response.body,
        retryAfter: CacheHeaders(headers: response.headers, now: now).retryAfter,
        as: endpoint.format)
    } catch {
      return .failed(TransportFailure(error.reason))
    }
  }
}

/// One HTTP exchange: what feeds and webhooks need of a transport.
package protocol HTTPExchange: Sendable {
  func perform(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse
}

extension CurlTransport: HTTPExchange {}

extension TransportFailure {
  fileprivate init(_ reason: TransportError.Reason) {
    self =
      switch reason {
      case .resolve: .resolve
      case .connect: .connect
      case .tls: .tls
      case .timeout, .tooSlow: .timeout
      case .refusedAddress: .forbiddenAddress
      case .badURL, .badRequest: .badAddress
      case .tooLarge, .headersTooLarge: .answerTooLarge
      default: .broken
      }
  }
}
