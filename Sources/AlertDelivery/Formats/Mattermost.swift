internal import FoundationEssentials

extension AlertFormat {
  /// Mattermost incoming webhook. The address is the secret.
  static let mattermost = AlertFormat(
    name: "mattermost",
    options: [.line("channel", "the channel, where the webhook is not bound to one")],
    body: { draft in
      let parts = MessageParts(draft.message, within: .utf16(12_000), escape: Mattermost.escape)
      let text =
        switch draft.form {
        case .rich: Mattermost.markdown(parts)
        case .plain: parts.text
        case .minimal: parts.minimalText
        }
      return .object(known: [
        ("text", .string(text)), ("username", "Storywatch"),
        ("channel", draft.option("channel").map(JSONValue.string)),
      ])
    })
}

/// Limit of Mattermost: 16,383 characters.
enum Mattermost {
  static func markdown(_ parts: MessageParts) -> String {
    var paragraphs = ["#### " + parts.title, parts.sentences.joined(separator: "\n")]
    if let quote = parts.quote { paragraphs.append("> " + quote) }
    if let link = parts.link, let title = parts.linkTitle {
      let address = link.replacing("(", with: "%28").replacing(")", with: "%29")
      paragraphs.append("[\(title)](\(address))")
    }
    return (paragraphs + [parts.footer]).joined(separator: "\n\n")
  }

  /// Backslashes for Markdown where Mattermost reads them. `@all` and Slack's `<!channel>`, which the server translates before
  /// it reads Markdown, are parted by a character that shows nothing.
  static func escape(_ text: String) -> String {
    text.backslashed("\\*_~`|>#[]()!-+").withoutMentions
      .replacing("<", with: "<\u{2060}")
  }
}
