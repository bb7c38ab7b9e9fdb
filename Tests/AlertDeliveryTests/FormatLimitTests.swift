import AlertDelivery
import Foundation
import StoryModel
import Testing

/// Every format with every hostile text: valid JSON, within the service's limits, the link kept.
struct FormatLimitTests {
  struct Case: CustomTestStringConvertible {
    let format: AlertFormat
    let form: AlertFormat.Form
    var testDescription: String { "\(format.name) \(form.rawValue)" }
  }

  static let cases = AlertFormat.all.flatMap { format in
    format.forms.map { Case(format: format, form: $0) }
  }

  @Test(arguments: cases)
  func `hostile texts stay within the limits and keep the link`(_ example: Case) throws {
    for (name, text) in Samples.hostileTexts {
      try check(example, Samples.hostileAlert(text), name)
    }
  }

  @Test(arguments: cases)
  func `random mixtures of hostile texts stay within the limits`(_ example: Case) throws {
    var dice = Dice(seed: 8243)
    for round in 0..<10 {
      let text = (0..<Int.random(in: 1...60, using: &dice)).map { _ in
        let text = Samples.hostileTexts.randomElement(using: &dice)!.text
        return String(text.prefix(Int.random(in: 0...80, using: &dice)))
      }.joined()
      try check(example, Samples.hostileAlert(text), "round \(round)")
    }
  }

  private func check(_ example: Case, _ alert: Alert, _ name: String) throws {
    // The longest words are the Russian ones.
    let endpoint = Samples.endpoint(example.format, language: .russian)
    let message = endpoint.message(for: alert, form: example.form, at: Samples.time)
    let json = try JSONSerialization.jsonObject(with: Data(message.body)) as? [String: Any]
    let body = try #require(json, "\(name)")
    #expect(!message.body.contains { $0 < 0x20 || $0 == 0x7F }, "\(name)")

    let strings = Self.strings(in: body)
    let link = "example.org/news/8243?a=1&"
    #expect(
      strings.contains { $0.replacing("&amp;", with: "&").contains(link) }, "no link: \(name)")
    if !["storywatch", "cloudevents"].contains(example.format.name) {
      #expect(
        !strings.contains { $0.unicodeScalars.contains { Self.isStray($0.value) } }, "\(name)")
    }
    try Self.limits[example.format.name]?(body, message.body)
  }

  static let limits: [String: @Sendable ([String: Any], [UInt8]) throws -> Void] = [
    "slack": { body, _ in
      #expect((body["text"] as? String ?? "").utf16.count <= 4000)
      let blocks = body["blocks"] as? [[String: Any]] ?? []
      #expect(blocks.count <= 50)
      for block in blocks {
        let text = (block["text"] as? [String: Any])?["text"] as? String ?? "…"
        #expect(text.utf16.count <= (block["type"] as? String == "header" ? 150 : 3000))
        #expect(!text.isEmpty)
      }
      #expect(strings(in: blocks).reduce(0) { $0 + $1.utf16.count } <= 13_200)
    },
    "discord": { body, _ in
      let content = try #require(body["content"] as? String)
      #expect((1...2000).contains(content.utf16.count))
      #expect(((body["allowed_mentions"] as? [String: Any])?["parse"] as? [String]) == [])
      for embed in body["embeds"] as? [[String: Any]] ?? [] {
        let title = embed["title"] as? String ?? ""
        let description = embed["description"] as? String ?? ""
        let footer = (embed["footer"] as? [String: Any])?["text"] as? String ?? ""
        #expect(title.utf16.count <= 256 && description.utf16.count <= 4096)
        #expect(footer.utf16.count <= 2048)
        #expect(title.utf16.count + description.utf16.count + footer.utf16.count <= 6000)
      }
    },
    "telegram": { body, _ in
      let text = try #require(body["text"] as? String)
      #expect((1...4096).contains(text.utf16.count))
      #expect(body["parse_mode"] == nil && body["chat_id"] as? Int == -1_001_234_567_890)
      for entity in body["entities"] as? [[String: Any]] ?? [] {
        let offset = try #require(entity["offset"] as? Int)
        let length = try #require(entity["length"] as? Int)
        let start = String.Index(utf16Offset: offset, in: text)
        let end = String.Index(utf16Offset: offset + length, in: text)
        #expect(length > 0 && offset + length <= text.utf16.count)
        // On the borders of whole graphemes, so that no surrogate pair is cut.
        #expect(String(text[start..<end]).utf16.count == length)
        #expect(
          text.indices.contains(start) && (end == text.endIndex || text.indices.contains(end)))
      }
    },
    "ntfy": { body, bytes in
      #expect((body["message"] as? String ?? "").utf8.count <= 4096)
      #expect((body["title"] as? String ?? "").utf8.count <= 200)
      #expect((1...5).contains(body["priority"] as? Int ?? 3))
    },
    "matrix": { body, bytes in
      #expect(bytes.count <= 60_000)
      #expect(body["m.mentions"] as? [String: String] == [:])
    },
    "mattermost": { body, _ in
      #expect((1...16_383).contains((body["text"] as? String ?? "").unicodeScalars.count))
    },
    "teams": { _, bytes in #expect(bytes.count <= 28 * 1024) },
    "apprise": { body, bytes in
      #expect(!(body["body"] as? String ?? "").isEmpty && bytes.count <= 32_768)
    },
    "storywatch": { body, _ in #expect(body.keys.sorted() == ["data", "timestamp", "type"]) },
    "cloudevents": { body, _ in #expect(body["specversion"] as? String == "1.0") },
  ]

  @Test func `every format has its limits here`() {
    #expect(Self.limits.keys.sorted() == AlertFormat.all.map(\.name).sorted())
  }

  /// Controls and direction marks; our own line breaks are meant.
  static func isStray(_ value: UInt32) -> Bool {
    (value < 0x20 && value != 0x0A) || (0x7F...0x9F).contains(value)
      || [0x2028, 0x2029, 0x061C, 0x200E, 0x200F].contains(value)
      || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }

  static func strings(in value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(strings)
    case let object as [String: Any]: object.values.flatMap(strings)
    default: []
    }
  }
}

/// Numbers that look random and are the same in every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    // SplitMix64, Steele et al. 2014.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
