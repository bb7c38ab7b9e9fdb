internal import FoundationEssentials
internal import StoryModel

extension AlertFormat {
  /// Apprise API, `/notify/KEY`: one format for a hundred services, plain text for all of them.
  static let apprise = AlertFormat(
    name: "apprise",
    options: [.line("tag", "notify only the services with this tag")],
    token: .bearer, forms: [.plain, .minimal],
    body: { draft in
      let parts = MessageParts(draft.message, within: .bytes(8000))
      let isMinimal = draft.form == .minimal
      return .object(known: [
        ("title", isMinimal ? nil : .string(parts.title)),
        ("body", .string(isMinimal ? parts.minimalText : parts.textBelowTitle)),
        ("type", .string(Apprise.type(AlertTone(draft.alert.type)))), ("format", "text"),
        ("tag", draft.option("tag").map(JSONValue.string)),
      ])
    },
    // 204 says that nothing is configured under the key.
    isTaken: { status, _ in status != 204 })
}

enum Apprise {
  /// One of the four that Apprise knows.
  static func type(_ tone: AlertTone) -> String {
    switch tone {
    case .news: "success"
    case .doubt, .quiet: "info"
    case .warning: "warning"
    case .trouble: "failure"
    }
  }
}
