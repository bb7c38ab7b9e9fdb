internal import FoundationEssentials

extension AlertFormat {
  /// Microsoft Teams through a Workflows webhook: an adaptive card. The address is the secret.
  static let teams = AlertFormat(
    name: "teams",
    body: { draft in
      switch draft.form {
      case .rich: Teams.card(draft.message)
      case .plain:
        Teams.envelope([Teams.text(MessageParts(draft.message, within: .bytes(12_000)).text)])
      case .minimal:
        Teams.envelope([Teams.text(MessageParts(draft.message, within: .bytes(12_000)).minimalText)]
        )
      }
    },
    // The retired connectors answered 200 with this text when they failed.
    isTaken: { _, body in !body.starts(with: "Webhook message delivery failed".utf8) })
}

/// Limit of Teams: a message of 28 KB.
enum Teams {
  static func card(_ message: AlertMessage) -> JSONValue {
    let parts = MessageParts(message, within: .bytes(12_000))
    var body = [text(parts.title, weight: "bolder", size: "medium")]
    body += parts.sentences.map { text($0) }
    if let quote = parts.quote { body.append(text(quote, italic: true)) }
    body.append(text(parts.footer, size: "small"))
    guard let link = parts.link, let title = parts.linkTitle else { return envelope(body) }
    return envelope(
      body,
      actions: [
        ["type": "Action.OpenUrl", "title": .string(title), "url": .string(link)]
      ])
  }

  static func envelope(_ body: [JSONValue], actions: [JSONValue] = []) -> JSONValue {
    let card: JSONValue = .object(known: [
      ("$schema", "http://adaptivecards.io/schemas/adaptive-card.json"),
      ("type", "AdaptiveCard"), ("version", "1.2"), ("body", .array(body)),
      ("actions", actions.isEmpty ? nil : .array(actions)), ("msteams", ["width": "full"]),
    ])
    return [
      "type": "message",
      "attachments": [
        [
          "contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": nil,
          "content": card,
        ]
      ],
    ]
  }

  /// A text run, which unlike `TextBlock` knows no Markdown: nothing needs escaping.
  static func text(
    _ text: String, weight: String? = nil, size: String? = nil, italic: Bool = false
  ) -> JSONValue {
    let run: JSONValue = .object(known: [
      ("type", "TextRun"), ("text", .string(text)), ("weight", weight.map(JSONValue.string)),
      ("size", size.map(JSONValue.string)), ("italic", italic ? true : nil),
    ])
    return ["type": "RichTextBlock", "inlines": [run]]
  }
}
