internal import FoundationEssentials
internal import StoryModel

/// The shape in which an endpoint wants its alerts. Adding one: a file in `Formats/`, its name in
/// `all`, a golden file.
package struct AlertFormat: Sendable {
  /// As written in the configuration.
  package let name: String
  package let options: [Option]
  package let token: TokenUse
  /// The forms it can take, richest first; a refused one is sent again in the next.
  package let forms: [Form]
  /// The least time between two messages to one endpoint, in seconds.
  package let secondsBetween: Double
  /// True when each message carries `webhook-id` and `webhook-timestamp` even without a secret.
  let carriesWebhookHeaders: Bool
  let method: DeliveryMessage.Method
  let contentType: String
  /// The address of one message, from the configured one.
  let address: @Sendable (Draft) -> String
  let body: @Sendable (Draft) -> JSONValue
  /// Reads an answer with a status of 2xx: true when the message was taken.
  let isTaken: @Sendable (_ status: Int, _ body: [UInt8]) -> Bool
  /// The seconds that the body of a refusal asks to wait.
  let waitInBody: @Sendable (ServiceAnswer) -> Double?

  init(
    name: String, options: [Option] = [], token: TokenUse = .unused,
    forms: [Form] = Form.allCases, secondsBetween: Double = 1,
    carriesWebhookHeaders: Bool = false, method: DeliveryMessage.Method = .post,
    contentType: String = "application/json",
    address: @escaping @Sendable (Draft) -> String = { $0.endpoint.url.revealed },
    body: @escaping @Sendable (Draft) -> JSONValue,
    isTaken: @escaping @Sendable (Int, [UInt8]) -> Bool = { _, _ in true },
    waitInBody: @escaping @Sendable (ServiceAnswer) -> Double? = { _ in nil }
  ) {
    self.name = name
    self.options = options
    self.token = token
    self.forms = forms
    self.secondsBetween = secondsBetween
    self.carriesWebhookHeaders = carriesWebhookHeaders
    self.method = method
    self.contentType = contentType
    self.address = address
    self.body = body
    self.isTaken = isTaken
    self.waitInBody = waitInBody
  }

  package static let all: [AlertFormat] = [
    storywatch, cloudevents, slack, discord, telegram, ntfy, matrix, mattermost, teams, apprise,
  ]

  /// The format of that name; nil when there is none.
  package static func named(_ name: String) -> AlertFormat? { all.first { $0.name == name } }

  /// True when the answer means that the service has taken the message: 2xx, and what else the
  /// service wants seen. A redirect never does.
  package func accepts(_ status: Int, _ body: [UInt8]) -> Bool {
    (200..<300).contains(status) && isTaken(status, body)
  }

  /// The seconds that a refusal's body asks to wait, where the service says it there.
  package func retryAfter(inBody body: [UInt8]) -> Double? {
    guard let answer = ServiceAnswer(body), let seconds = waitInBody(answer), seconds > 0 else {
      return nil
    }
    return seconds
  }

  /// How much of an alert a message tries to show.
  package enum Form: String, Sendable, Codable, CaseIterable {
    /// With headings, links and colours.
    case rich
    /// The same words as plain text.
    case plain
    /// The headline and the link.
    case minimal
  }

  /// The form to try after `form` was refused; nil when there is no plainer one.
  package func form(after form: Form) -> Form? {
    guard let index = forms.firstIndex(of: form), index + 1 < forms.count else { return nil }
    return forms[index + 1]
  }
}

extension AlertFormat: Equatable {
  package static func == (left: AlertFormat, right: AlertFormat) -> Bool {
    left.name == right.name
  }
}

/// One message to be written: what of, how rich, for whom.
struct Draft: Sendable {
  let alert: Alert
  let form: AlertFormat.Form
  let endpoint: AlertEndpoint

  var message: AlertMessage { AlertMessage(alert, in: endpoint.language) }

  /// The whole alert for programs, its sentences in the reader's language.
  var document: JSONValue { JSONValue(endpoint.language.said(alert)) }

  /// The value of an option, nil when it is not set.
  func option(_ name: String) -> String? { endpoint.options[name] }
}

/// What services say in the body of a refusal.
struct ServiceAnswer: Decodable {
  var isGood: Bool?
  /// Seconds.
  var wait: Double?
  /// Milliseconds.
  var waitInMilliseconds: Double?
  var parameters: Parameters?

  struct Parameters: Decodable {
    /// Seconds.
    var wait: Double?

    enum CodingKeys: String, CodingKey { case wait = "retry_after" }
  }

  enum CodingKeys: String, CodingKey {
    case isGood = "ok"
    case wait = "retry_after"
    case waitInMilliseconds = "retry_after_ms"
    case parameters
  }

  init?(_ body: [UInt8]) {
    guard let answer = try? JSONDecoder().decode(ServiceAnswer.self, from: Data(body)) else {
      return nil
    }
    self = answer
  }
}
