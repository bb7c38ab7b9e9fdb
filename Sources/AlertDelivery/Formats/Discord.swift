internal import ArticleModel
internal import FoundationEssentials
internal import StoryModel

extension AlertFormat {
  /// Discord webhook. The address is the secret. No mention is ever allowed.
  static let discord = AlertFormat(
    name: "discord",
    options: [
      Option("thread_id", "the thread to post in; digits") { value in
        let isNumber = !value.isEmpty && value.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isNumber && value.utf8.count <= 20 ? nil : "must be a number of up to 20 digits"
      }
    ],
    address: { draft in
      let url = draft.endpoint.url.revealed
      guard let thread = draft.option("thread_id") else { return url }
      return url + (url.contains("?") ? "&" : "?") + "thread_id=" + AddressText.pathSegment(thread)
    },
    body: { draft in
      switch draft.form {
      case .rich: Discord.embed(draft.message, of: draft.alert)
      case .plain: Discord.content(Discord.parts(draft.message).text)
      case .minimal: Discord.content(Discord.parts(draft.message).minimalText)
      }
    },
    // Fractional seconds.
    waitInBody: { $0.wait })
}

/// Limits of Discord: content 2000 characters, embed title 256, description 4096, footer 2048,
/// all embeds together 6000.
enum Discord {
  static func parts(_ message: AlertMessage) -> MessageParts {
    MessageParts(message, within: .utf16(2000), escape: escape)
  }

  static func embed(_ message: AlertMessage, of alert: Alert) -> JSONValue {
    let parts = MessageParts(message, within: .utf16(4000), escape: escape)
    let words = parts.sentences + [parts.quote.map { "> " + $0 }].compactMap { $0 }
    let embed: JSONValue = .object(known: [
      ("title", parts.linkTitle.map(JSONValue.string)),
      ("url", parts.link.map(JSONValue.string)),
      ("description", .string(words.joined(separator: "\n"))),
      ("color", .number(AlertTone(alert.type).colour)),
      ("footer", ["text": .string(message.footer.fitted(.utf16(100)))]),
      ("timestamp", .string(RFC3339.string(from: alert.time))),
    ])
    return [
      "username": "Storywatch", "content": .string("**\(parts.title)**"), "embeds": [embed],
      "allowed_mentions": noMentions,
    ]
  }

  static func content(_ text: String) -> JSONValue {
    ["content": .string(text), "allowed_mentions": noMentions]
  }

  private static let noMentions: JSONValue = ["parse": []]

  /// A backslash before all that Discord's Markdown, mentions, emoji or links could begin with.
  static func escape(_ text: String) -> String { text.backslashed("\\*_~`|<>@#[]()-:") }
}
