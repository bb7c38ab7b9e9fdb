import AlertDelivery
import FoundationEssentials
import StoryModel
import Testing

struct WebhookSignatureTests {
  static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
  static let other = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
  static let rotation = [secret, other]

  struct Vector: CustomTestStringConvertible {
    let secret: String
    let id: String
    let timestamp: Int
    let body: String
    let signature: String
    var testDescription: String { id + " " + body }
  }

  /// The first is in the suite of every official library; all were checked against the Python one.
  static let vectors = [
    Vector(
      secret: secret, id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: 1_614_265_330,
      body: #"{"test": 2432232314}"#,
      signature: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="),
    Vector(
      secret: secret, id: "swa_01", timestamp: 1_700_000_000, body: "{}",
      signature: "v1,MqBm6V8fHvek7zk0l+s74yHOpX+ZiCfFq1WqNh2ub38="),
    Vector(
      secret: secret, id: "swa_02", timestamp: 1_700_000_000, body: "",
      signature: "v1,ql3wVAHzJ3UgyQray4fCYQYXtnTmh0ZuWy4aCcF9lcY="),
    Vector(
      secret: other, id: "swa_01", timestamp: 1_700_000_000, body: "{}",
      signature: "v1,BW0bse9xeHOTXiAGXceeHJCXhfqVKZT4gZqdFZWHX/M="),
  ]

  @Test(arguments: vectors)
  func `the signature is the one of the published vectors`(_ vector: Vector) throws {
    let header = WebhookSignature.header(
      id: vector.id, timestamp: vector.timestamp, body: Array(vector.body.utf8),
      keys: [try .init(Secret(vector.secret))])
    #expect(header == vector.signature)
  }

  @Test func `prefix, padding and a last line break of a secret may differ`() throws {
    let key = try WebhookSignature.Key(Secret(Self.other))
    let bare = Self.other.dropFirst("whsec_".count)
    for text in [String(bare), "whsec_\(bare.dropLast())", String(bare.dropLast()) + "\r\n"] {
      #expect(try WebhookSignature.Key(Secret(text)) == key)
    }
  }

  @Test func `two keys are parted by exactly one space, the new one first`() throws {
    let keys = try Self.rotation.map { try WebhookSignature.Key(Secret($0)) }
    let header = WebhookSignature.header(
      id: "swa_01", timestamp: 1_700_000_000, body: Array("{}".utf8), keys: keys)
    #expect(header == Self.vectors[1].signature + " " + Self.vectors[3].signature)
  }

  @Test(arguments: [
    ("", "is empty"), ("whsec_", "is empty"), ("whsec_!!!", "is not base64"),
    ("whsec_c2hvcnQ=", "holds 5 bytes"), ("whsk_" + secret.dropFirst(6), "is an ed25519 key"),
    ("whsec_" + String(repeating: "AAAA", count: 22), "holds 66 bytes"),
  ])
  func `a secret that cannot sign is a problem in words without the secret`(
    _ secret: String, _ words: String
  ) throws {
    let problem = try #require(WebhookSignature.problem(in: Secret(secret)))
    #expect(problem.hasPrefix(words) && problem.contains("openssl rand"))
    #expect(secret.count < 7 || !problem.contains(secret.dropFirst(6)))
    #expect(WebhookSignature.problem(in: Secret(Self.secret)) == nil)
  }

  @Test func `a retry signs the same body under the same id with its own time`() throws {
    let endpoint = Samples.endpoint(.named("storywatch")!, keys: [try .init(Secret(Self.secret))])
    let alert = Samples.alert(.reported)
    let first = endpoint.message(for: alert, at: Samples.time)
    let second = endpoint.message(for: alert, at: Samples.time.addingTimeInterval(300))

    #expect(first.body == second.body)
    #expect(first.header("webhook-id") == Samples.id)
    #expect(first.header("webhook-id") == second.header("webhook-id"))
    #expect(first.header("webhook-timestamp") == "1766653964")
    #expect(second.header("webhook-timestamp") == "1766654264")
    #expect(first.header("webhook-signature") != second.header("webhook-signature"))
  }

  @Test func `the body is type, time and the alert`() throws {
    struct Body: Decodable {
      let type: String
      let timestamp: String
      let data: Alert
    }
    let alert = Samples.alert(.postponed)
    let message = Samples.endpoint(.named("storywatch")!).message(for: alert, at: Samples.time)
    let body = try JSONDecoder().decode(Body.self, from: Data(message.body))
    #expect(body.type == "development.postponed" && body.timestamp == "2025-12-25T09:12:44Z")
    #expect(body.data == alert)
  }
}
