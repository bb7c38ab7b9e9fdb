import AlertDelivery
import Foundation
import StoryModel
import Testing

struct AlertFormatTests {
  @Test func `the ten formats of the contract are there`() {
    #expect(
      AlertFormat.all.map(\.name) == [
        "storywatch", "cloudevents", "slack", "discord", "telegram", "ntfy", "matrix",
        "mattermost", "teams", "apprise",
      ])
    #expect(AlertFormat.named("pager") == nil)
  }

  struct Answer: CustomTestStringConvertible {
    let format: String
    let status: Int
    let body: String
    let isTaken: Bool
    var testDescription: String { "\(format) \(status) \(body)" }
  }

  static let answers = [
    Answer(format: "slack", status: 200, body: "ok", isTaken: true),
    Answer(format: "slack", status: 200, body: "invalid_blocks", isTaken: false),
    Answer(format: "slack", status: 200, body: "", isTaken: false),
    Answer(format: "slack", status: 500, body: "ok", isTaken: false),
    Answer(format: "discord", status: 204, body: "", isTaken: true),
    Answer(format: "discord", status: 200, body: "{}", isTaken: true),
    Answer(format: "telegram", status: 200, body: #"{"ok":true}"#, isTaken: true),
    Answer(format: "telegram", status: 200, body: #"{"ok":false}"#, isTaken: false),
    Answer(format: "teams", status: 202, body: "", isTaken: true),
    Answer(
      format: "teams", status: 200, isTaken: false,
      "Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP 429"),
    Answer(format: "apprise", status: 200, body: "", isTaken: true),
    Answer(format: "apprise", status: 204, body: "", isTaken: false),
    Answer(format: "apprise", status: 424, body: "", isTaken: false),
    Answer(format: "matrix", status: 200, body: #"{"event_id":"$a"}"#, isTaken: true),
    Answer(format: "storywatch", status: 299, body: "nonsense", isTaken: true),
    Answer(format: "storywatch", status: 302, body: "", isTaken: false),
  ]

  @Test(arguments: answers)
  func `an answer is read as the service means it`(_ answer: Answer) throws {
    let format = try #require(AlertFormat.named(answer.format))
    #expect(format.accepts(answer.status, Array(answer.body.utf8)) == answer.isTaken)
  }

  @Test(arguments: [
    ("discord", #"{"retry_after":0.53,"global":false}"#, 0.53),
    ("telegram", #"{"ok":false,"parameters":{"retry_after":35}}"#, 35),
    ("matrix", #"{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":1500}"#, 1.5),
    ("discord", "<html>", nil), ("discord", #"{"retry_after":-1}"#, nil),
    ("discord", #"{"retry_after":"x"}"#, nil), ("slack", #"{"retry_after":3}"#, nil),
  ])
  func `a wait is read from the body where the service puts it`(
    _ name: String, _ body: String, _ seconds: Double?
  ) throws {
    let format = try #require(AlertFormat.named(name))
    #expect(format.retryAfter(inBody: Array(body.utf8)) == seconds)
    let answer = DeliveryAnswer.reading(
      status: 429, body: Array(body.utf8), retryAfter: nil, as: format)
    #expect(answer == .answered(status: 429, isTaken: false, retryAfter: seconds))
  }

  @Test func `each message goes where its service takes it`() {
    func address(_ name: String, _ url: String, _ options: [String: String] = [:]) -> String {
      let endpoint = AlertEndpoint(
        id: "e", url: Secret(url), format: .named(name)!, token: Secret("1:t"), options: options)
      return endpoint.message(for: Samples.alert(.reported), at: Samples.time).url.revealed
    }
    #expect(
      address("telegram", "https://api.telegram.org/")
        == "https://api.telegram.org/bot1:t/sendMessage")
    #expect(
      address("matrix", "https://m.example/", ["room": "!a/b:m.example"])
        == "https://m.example/_matrix/client/v3/rooms/%21a%2Fb%3Am.example/send/m.room.message/"
        + Samples.id)
    #expect(address("ntfy", "https://ntfy.sh/news", ["topic": "news"]) == "https://ntfy.sh")
    #expect(address("ntfy", "https://ntfy.sh/", ["topic": "news"]) == "https://ntfy.sh")
    #expect(
      address("discord", "https://d.example/x?wait=true", ["thread_id": "42"])
        == "https://d.example/x?wait=true&thread_id=42")
    #expect(address("slack", "https://h.example/T/B?x#y") == "https://h.example/T/B?x#y")
  }

  @Test func `a token goes into a header only as printable ASCII`() {
    let endpoint = AlertEndpoint(
      id: "e", url: Secret("https://x.example"), format: .named("ntfy")!,
      token: Secret("tk\r\nx-evil: 1\u{00}é"), options: ["topic": "t"])
    let message = endpoint.message(for: Samples.alert(.reported), at: Samples.time)
    #expect(message.header("authorization") == "Bearer tkx-evil: 1")
  }

  struct Options: CustomTestStringConvertible {
    let format: String
    var options: [String: String] = [:]
    var hasToken = false
    let problems: [String]
    var testDescription: String { "\(format) \(options)" }
  }

  static let options = [
    Options(format: "storywatch", problems: []),
    Options(format: "storywatch", hasToken: true, problems: []),
    Options(format: "storywatch", options: ["x": "1"], problems: ["options.x is unknown"]),
    Options(
      format: "telegram", problems: ["options.chat_id is missing", "token is missing"]),
    Options(
      format: "telegram", options: ["chat_id": "x", "message_thread_id": "-1"], hasToken: true,
      problems: ["options.chat_id must be", "options.message_thread_id must be"]),
    Options(
      format: "telegram", options: ["chat_id": "@channel_1", "message_thread_id": "7"],
      hasToken: true, problems: []),
    Options(format: "ntfy", problems: ["options.topic is missing"]),
    Options(format: "ntfy", options: ["topic": "a b"], problems: ["options.topic must be"]),
    Options(
      format: "ntfy", options: ["topic": "a-b_1", "priority": "6"],
      problems: ["options.priority must be"]),
    Options(format: "matrix", options: ["room": "#x:y"], problems: ["options.room", "token"]),
    Options(format: "matrix", options: ["room": "!x:y"], hasToken: true, problems: []),
    Options(format: "slack", hasToken: true, problems: ["token is not used"]),
    Options(
      format: "discord", options: ["thread_id": "1&wait=1"],
      problems: ["options.thread_id must be"]),
    Options(
      format: "cloudevents", options: ["source": "a b"], problems: ["options.source must be"]),
    Options(format: "apprise", options: ["tag": "a\nb"], problems: ["options.tag must be"]),
  ]

  @Test(arguments: options)
  func `what a format needs is asked for with its place`(_ example: Options) throws {
    let format = try #require(AlertFormat.named(example.format))
    let problems = format.optionProblems(example.options, hasToken: example.hasToken)
    let lines = problems.map { "\($0.place) \($0.problem)" }
    #expect(lines.count == example.problems.count, "\(lines)")
    for (line, start) in zip(lines, example.problems) { #expect(line.hasPrefix(start)) }
  }

  @Test func `a token is checked without being shown`() throws {
    let telegram = try #require(AlertFormat.named("telegram"))
    #expect(telegram.tokenProblem(Secret(Samples.token)) == nil)
    for wrong in ["canary", "12:canary", "canary:AAAAAAAAAAAAAAAAAAAAAAAA", "", "a\ncanary"] {
      let problem = try #require(telegram.tokenProblem(Secret(wrong)))
      #expect(!problem.contains("canary"))
    }
    #expect(AlertFormat.named("ntfy")?.tokenProblem(Secret("tk_abc")) == nil)
    #expect(AlertFormat.named("ntfy")?.tokenProblem(Secret("tk abc")) != nil)
  }
}

extension AlertFormatTests.Answer {
  init(format: String, status: Int, isTaken: Bool, _ body: String) {
    self.init(format: format, status: status, body: body, isTaken: isTaken)
  }
}
