internal import FoundationEssentials
internal import HTTPTransport

/// Asks a hub to begin, renew or end a subscription (WebSub, section 5.1).
struct HubRequest {
  let transport: any HTTPExchange
  let userAgent: String

  /// The hub's answer as a failure; nil when it takes the request and will ask back.
  func send(_ subscription: Subscription, from feedHost: String) async -> String? {
    var url = subscription.offer.hub
    for _ in 0..<4 {
      let response: HTTPResponse
      do throws(TransportError) {
        response = try await transport.perform(request(to: url, subscription, feedHost))
      } catch { return error.sentence }
      switch response.status {
      case 200..<300: return nil
      case 307, 308:
        guard let next = Self.redirect(from: url, response) else {
          return "the hub redirects to where it cannot be followed"
        }
        url = next
      default: return "the hub answers \(response.status)"
      }
    }
    return "the hub redirects too often"
  }

  /// The request carries the secret: it never goes from https to http.
  private static func redirect(from url: String, _ response: HTTPResponse) -> String? {
    guard let here = WebAddress(url),
      let target = response.headers["Location"].flatMap(here.resolving),
      target.scheme == "https" || here.scheme == "http"
    else { return nil }
    return target.text
  }

  private func request(
    to url: String, _ subscription: Subscription, _ feedHost: String
  ) -> HTTPRequest {
    let isEnd = subscription.standing == .leaving
    var fields = [
      ("hub.mode", isEnd ? "unsubscribe" : "subscribe"), ("hub.topic", subscription.offer.topic),
      ("hub.callback", subscription.callback),
      // Asked for by hubs of PubSubHubbub 0.3; others leave it alone.
      ("hub.verify", "async"),
    ]
    if !isEnd {
      fields.append(("hub.lease_seconds", "\(Int(Subscription.lease))"))
      fields.append(("hub.secret", subscription.secret))
    }
    let body = fields.map { "\($0)=\(Self.encoded($1))" }.joined(separator: "&")
    var request = HTTPRequest(
      .post, url, headers: ["Content-Type": "application/x-www-form-urlencoded"],
      body: Array(body.utf8), userAgent: userAgent)
    request.maxBody = 64 << 10
    request.cutsBody = true
    request.timeout = .seconds(20)
    request.reusesConnection = false
    // A feed names its hub: it may lead nowhere that the feed itself does not.
    request.addresses = WebAddress(url)?.host == feedHost ? .configured : .openOnly
    return request
  }

  private static func encoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, 45, 46, 95, 126:
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += digits.count < 2 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return encoded
  }
}
