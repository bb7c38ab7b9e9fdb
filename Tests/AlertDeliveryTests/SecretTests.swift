import AlertDelivery
import Foundation
import StoryModel
import Testing

struct SecretTests {
  static let canary = "canary-5f2b"

  @Test func `a secret shows itself in no way of printing`() throws {
    let secret = Secret("https://hooks.example.org/\(Self.canary)")
    let key = try WebhookSignature.Key(Secret(WebhookSignatureTests.secret))
    let endpoint = AlertEndpoint(
      id: "desk", url: secret, format: .named("slack")!, keys: [key], token: Secret(Self.canary))
    let message = endpoint.message(for: Samples.alert(.reported), at: Samples.time)
    var dumped = ""
    for value: Any in [
      secret, key, endpoint, message, [secret], ["a": secret], Optional(secret) as Any,
    ] {
      dump(value, to: &dumped)
      dumped += "\(value) \(String(describing: value)) \(String(reflecting: value))"
      dumped += String(format: "%@", "\(value)")
    }
    #expect(dumped.contains(Secret.mask))
    #expect(!dumped.contains(Self.canary) && !dumped.contains("services"))
    #expect(!dumped.contains("MfKQ9r8") && !dumped.contains("hooks.example.org"))
    #expect(!((secret as Any) is any Encodable))
  }

  @Test(arguments: [
    ("https://hooks.example.org/T0/B0?x=1", "hooks.example.org"),
    ("https://user:canary@Hooks.Example.org:8443/x", "hooks.example.org"),
    ("http://[2001:db8::1]:80/x", "[2001:db8::1]"), ("http://[::1]", "[::1]"),
    ("https://api.telegram.org/bot123:canary/sendMessage", "api.telegram.org"),
    ("https://a@b@c.example/x", "c.example"), ("HTTPS://X.example", "x.example"),
    ("https://x.example\\@canary/", "x.example"), ("https://x.example?canary@y", "x.example"),
    ("https://x.example#canary@y", "x.example"), ("https://новости.рф/x", "новости.рф"),
    ("canary", "?"), ("", "?"), ("ftp://canary/", "?"), ("https://", "?"),
    ("https://can\u{1B}ary/", "?"), ("https://can ary/", "?"), ("https:///canary", "?"),
  ])
  func `only the host of an address is shown`(_ address: String, _ host: String) {
    #expect(Secret(address).host == host)
  }
}
