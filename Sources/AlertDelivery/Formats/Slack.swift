internal import FoundationEssentials

extension AlertFormat {
  /// Slack incoming webhook. The address is the secret. Untrusted text stands in `plain_text`
  /// objects, which know no markup; where markup is needed, `&`, `<` and `>` are escaped.
  static let slack = AlertFormat(
    name: "slack", secondsBetween: 1.2,
    body: { draft in
      switch draft.form {
      case .rich: Slack.blocks(draft.message)
      case .plain: Slack.text(Slack.parts(draft.message).text)
      case .minimal: Slack.text(Slack.parts(draft.message).minimalText)
      }
    },
    isTaken: { _, body in body == Array("ok".utf8) })
}

/// Limits of Slack: header 150 characters, section 3000, 50 blocks, 13,200 in all.
enum Slack {
  static func parts(_ message: AlertMessage) -> MessageParts {
    var parts = MessageParts(message, within: .utf16(3000), escape: escape)
    parts.link = parts.link.map(escape)
    return parts
  }

  static func blocks(_ message: AlertMessage) -> JSONValue {
    let plain = MessageParts(message, within: .utf16(4000))
    let escaped = parts(message)
    var blocks: [JSONValue] = [
      ["type": "header", "text": plainText(message.title.fitted(.utf16(150)))],
      section(plainText(plain.sentences.joined(separator: "\n"))),
    ]
    if let quote = plain.quote { blocks.append(section(plainText(quote))) }
    if let link = escaped.link, let title = escaped.linkTitle {
      let words = "<\(link)|\(title.replacing("|", with: "¦"))>"
      blocks.append(section(["type": "mrkdwn", "text": .string(words), "verbatim": true]))
    }
    blocks.append(["type": "context", "elements": [plainText(plain.footer)]])
    return [
      "text": .string(escaped.minimalText), "blocks": .array(blocks), "unfurl_links": false,
      "unfurl_media": false,
    ]
  }

  static func text(_ text: String) -> JSONValue {
    ["text": .string(text), "mrkdwn": false, "unfurl_links": false, "unfurl_media": false]
  }

  /// What Slack asks to be escaped, and nothing else.
  static func escape(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private static func section(_ text: JSONValue) -> JSONValue {
    ["type": "section", "text": text]
  }

  /// `emoji: false` leaves `:smile:` as it is written.
  private static func plainText(_ text: String) -> JSONValue {
    ["type": "plain_text", "text": .string(text.isEmpty ? "…" : text), "emoji": false]
  }
}
