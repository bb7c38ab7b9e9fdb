internal import FoundationEssentials
internal import StoryModel

extension AlertFormat {
  /// Matrix client API. The transaction id is the alert's id, so the server itself drops repeats.
  static let matrix = AlertFormat(
    name: "matrix",
    options: [
      Option("room", required: true, "the room's id, beginning with !") { value in
        let isRoom =
          value.hasPrefix("!") && (2...255).contains(value.utf8.count)
          && value.onOneLine == value && !value.contains(" ")
        return isRoom ? nil : "must be a room id such as !abc:example.org, not an alias"
      }
    ],
    token: .bearerRequired, method: .put,
    address: { draft in
      let room = AddressText.pathSegment(draft.option("room") ?? "")
      let transaction = AddressText.pathSegment(draft.alert.id)
      return AddressText.appending(
        "/_matrix/client/v3/rooms/\(room)/send/m.room.message/\(transaction)",
        to: draft.endpoint.url.revealed)
    },
    body: { Matrix.event($0.message, form: $0.form) },
    waitInBody: { $0.waitInMilliseconds.map { $0 / 1000 } })
}

/// Limit of Matrix: an event of 65,536 bytes.
enum Matrix {
  /// `m.text` rather than `m.notice`: the default push rules keep notices from people's phones.
  static func event(_ message: AlertMessage, form: AlertFormat.Form) -> JSONValue {
    let plain = MessageParts(message, within: .bytes(12_000))
    let body = form == .minimal ? plain.minimalText : plain.text
    return .object(known: [
      ("msgtype", "m.text"), ("body", .string(body)),
      ("format", form == .rich ? "org.matrix.custom.html" : nil),
      ("formatted_body", form == .rich ? .string(html(message)) : nil),
      // Without it, servers look for @room and names in the text.
      ("m.mentions", [:]),
    ])
  }

  private static func html(_ message: AlertMessage) -> String {
    let parts = MessageParts(message, within: .bytes(12_000), escape: \.asHTML)
    var html = "<p><strong>\(parts.title)</strong></p>"
    html += "<p>\(parts.sentences.joined(separator: "<br/>"))</p>"
    if let quote = parts.quote { html += "<blockquote>\(quote)</blockquote>" }
    if let link = parts.link, let title = parts.linkTitle {
      html += "<p><a href=\"\(link.asHTML)\">\(title)</a></p>"
    }
    return html + "<p>\(parts.footer)</p>"
  }
}
