internal import FoundationEssentials

extension AlertFormat {
  /// Telegram bot. The text is sent as it is, with `entities` that say in UTF-16 units what is bold
  /// or a link: no parse mode, so nothing in a headline can break the message.
  static let telegram = AlertFormat(
    name: "telegram",
    options: [
      Option("chat_id", required: true, "the chat: a number, or @channel") { value in
        Telegram.isChat(value) ? nil : "must be a number such as -1001234567890, or @channelname"
      },
      Option("message_thread_id", "the topic of a forum: a number") { value in
        Int(value).map({ $0 > 0 }) == true ? nil : "must be a number above 0"
      },
    ],
    token: .path,
    address: { draft in
      let token = draft.endpoint.token?.revealed ?? ""
      let path = "/bot\(token)/sendMessage"
      return AddressText.appending(path, to: draft.endpoint.url.revealed)
    },
    body: { draft in
      let (text, entities) = Telegram.text(of: draft.message, form: draft.form)
      let chat = draft.option("chat_id") ?? ""
      return .object(known: [
        ("chat_id", Int(chat).map(JSONValue.number) ?? .string(chat)),
        (
          "message_thread_id",
          draft.option("message_thread_id").flatMap(Int.init).map(JSONValue.number)
        ),
        ("text", .string(text)),
        ("entities", entities.isEmpty ? nil : .array(entities)),
        ("link_preview_options", ["is_disabled": true]),
      ])
    },
    isTaken: { _, body in ServiceAnswer(body)?.isGood ?? true },
    waitInBody: { $0.parameters?.wait })
}

/// Limit of Telegram: 4096 UTF-16 units of text.
enum Telegram {
  static func text(
    of message: AlertMessage, form: AlertFormat.Form
  ) -> (text: String, entities: [JSONValue]) {
    let parts = MessageParts(message, within: .utf16(4096), escape: \.withoutMentions)
    switch form {
    case .rich: return rich(parts)
    case .plain: return (parts.text, [])
    case .minimal: return (parts.minimalText, [])
    }
  }

  private static func rich(_ parts: MessageParts) -> (text: String, entities: [JSONValue]) {
    var text = ""
    var entities: [JSONValue] = []
    func append(_ part: String, as type: JSONValue? = nil, url: String? = nil) {
      if !text.isEmpty { text += "\n\n" }
      if let type {
        entities.append(
          .object(known: [
            ("type", type), ("offset", .number(text.utf16.count)),
            ("length", .number(part.utf16.count)), ("url", url.map(JSONValue.string)),
          ]))
      }
      text += part
    }
    append(parts.title, as: "bold")
    append(parts.sentences.joined(separator: "\n"))
    if let quote = parts.quote { append(quote, as: "blockquote") }
    if let link = parts.link, let title = parts.linkTitle {
      append(title, as: "text_link", url: link)
    }
    append(parts.footer)
    return (text, entities)
  }

  static func isChat(_ value: String) -> Bool {
    if Int(value) != nil { return value != "0" && !value.hasPrefix("+") }
    let name = value.dropFirst()
    return value.hasPrefix("@") && (4...32).contains(name.utf8.count)
      && name.utf8.allSatisfy { isWordByte($0) && $0 != 0x2D }
  }

  static func isToken(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].utf8.count >= 20
      && parts[0].utf8.allSatisfy { (0x30...0x39).contains($0) }
      && parts[1].utf8.allSatisfy(isWordByte)
  }

  /// ASCII letters, digits, `_` and `-`.
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
    default: false
    }
  }
}
