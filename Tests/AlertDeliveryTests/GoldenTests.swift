import AlertDelivery
import Foundation
import StoryModel
import Testing

/// Golden files: what goes out for each type of alert. To write them anew after a wanted change,
/// run the tests with `STORYWATCH_GOLDEN=write` and read the difference before it is committed.
struct GoldenTests {
  @Test(arguments: AlertFormat.all.map(\.name))
  func `a format writes each type of alert as its golden file shows`(_ name: String) throws {
    let format = try #require(AlertFormat.named(name))
    // Our own format shows a rotation: signed by the new key and by the one before.
    let secrets = name == "storywatch" ? WebhookSignatureTests.rotation : []
    let keys = try secrets.map { try WebhookSignature.Key(Secret($0)) }
    let endpoint = Samples.endpoint(format, keys: keys)
    try compare(
      Samples.alerts.map { alert in
        let message = endpoint.message(for: alert, at: Samples.time)
        return "## \(alert.type.rawValue)\n" + written(message)
      }.joined(separator: "\n"), with: "format-\(name).txt")
  }

  @Test(arguments: MessageLanguage.all.map(\.code))
  func `a language tells each type of alert as its golden file shows`(_ code: String) throws {
    let language = try #require(MessageLanguage.named(code))
    try compare(
      Samples.alerts.map { alert in
        let message = AlertMessage(alert, in: language)
        let lines = [message.title] + message.sentences
        return lines.joined(separator: "\n") + "\n"
      }.joined(separator: "\n"), with: "language-\(code).txt")
  }

  @Test func `the text log has a line for each type of alert`() throws {
    try compare(
      Samples.alerts.map { AlertLine.text($0) + "\n" }.joined(), with: "alerts.log")
  }

  @Test func `the JSON log has a line for each type of alert`() throws {
    try compare(
      Samples.alerts.map { AlertLine.json($0) + "\n" }.joined(), with: "alerts.jsonl")
  }

  private func written(_ message: DeliveryMessage) -> String {
    let headers = message.headers.map { "\($0.name): \($0.value.revealed)\n" }.joined()
    let body = String(decoding: message.body, as: UTF8.self)
    return "\(message.method.rawValue) \(message.url.revealed)\n\(headers)\n\(body)\n"
  }

  private func compare(_ text: String, with file: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    if ProcessInfo.processInfo.environment["STORYWATCH_GOLDEN"] == "write" {
      try Data(text.utf8).write(to: folder.appending(path: file))
    }
    let golden = Bundle.module.bundleURL.appending(path: "Golden/\(file)")
    #expect(String(decoding: try Data(contentsOf: golden), as: UTF8.self) == text)
  }
}
