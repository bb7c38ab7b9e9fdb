internal import FoundationEssentials
internal import StoryModel

extension AlertFormat {
  /// ntfy: JSON to the root of the server, the topic in the body.
  static let ntfy = AlertFormat(
    name: "ntfy",
    options: [
      Option("topic", required: true, "the topic: 1 to 64 letters, digits, _ or -") { value in
        let isTopic =
          (1...64).contains(value.utf8.count) && value.utf8.allSatisfy(Telegram.isWordByte)
        return isTopic ? nil : "must be 1 to 64 letters, digits, _ or -"
      },
      Option("priority", "1 to 5, for every alert; by its type when not set") { value in
        ["1", "2", "3", "4", "5"].contains(value) ? nil : "must be 1, 2, 3, 4 or 5"
      },
    ],
    token: .bearer,
    // People copy the address of the topic's page; JSON goes to the root of the server.
    address: { draft in
      let url = AddressText.appending("", to: draft.endpoint.url.revealed)
      let suffix = "/" + (draft.option("topic") ?? "")
      return url.hasSuffix(suffix) ? String(url.dropLast(suffix.count)) : url
    },
    body: { Ntfy.body($0) })
}

/// Limits of ntfy: message 4096 bytes, more becomes an attachment; title 200 characters.
enum Ntfy {
  static func body(_ draft: Draft) -> JSONValue {
    let message = draft.message
    let parts = MessageParts(message, within: .bytes(4096))
    let isRich = draft.form == .rich
    let text = draft.form == .minimal ? parts.minimalText : parts.textBelowTitle
    return .object(known: [
      ("topic", .string(draft.option("topic") ?? "")),
      ("title", draft.form == .minimal ? nil : .string(message.title.fitted(.bytes(200)))),
      ("message", .string(text)),
      ("priority", isRich ? .number(priority(of: draft)) : nil),
      ("tags", isRich ? [.string(tag(AlertTone(draft.alert.type)))] : nil),
      ("click", isRich ? parts.link.map(JSONValue.string) : nil),
    ])
  }

  /// 1 to 5; 3 is ntfy's own default.
  private static func priority(of draft: Draft) -> Int {
    if let wanted = draft.option("priority").flatMap(Int.init) { return wanted }
    return switch draft.alert.type {
    case .confirmed, .reversed: 5
    case .reported, .overdue, .blind, .endpointFailing, .endpointDisabled: 4
    case .rumoured, .partial, .postponed, .restored, .ping: 3
    case .digest: 2
    }
  }

  /// Short codes of emoji, which ntfy shows before the title.
  private static func tag(_ tone: AlertTone) -> String {
    switch tone {
    case .news: "newspaper"
    case .doubt: "grey_question"
    case .quiet: "information_source"
    case .warning: "hourglass"
    case .trouble: "warning"
    }
  }
}
