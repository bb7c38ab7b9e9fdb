internal import AlertDelivery
internal import FoundationEssentials

/// What is remembered of an endpoint: its breaker, and of which definition it tells.
struct EndpointHealth: Codable, Sendable {
  var breaker: Breaker
  /// The fingerprint of the endpoint that was tried.
  var definition: String

  init(_ breaker: Breaker, of endpoint: AlertEndpoint) {
    self.breaker = breaker
    definition = endpoint.fingerprint
  }

  /// As the store keeps it; nil when nothing is kept, or what nobody can read.
  init?(json: String?) {
    guard let json, let health = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)) else {
      return nil
    }
    self = health
  }

  var json: String {
    // A struct of numbers, dates and strings always encodes.
    String(decoding: try! JSONEncoder().encode(self), as: UTF8.self)
  }
}
