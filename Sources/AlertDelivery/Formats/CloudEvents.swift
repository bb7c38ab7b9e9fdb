internal import ArticleModel
internal import StoryModel

extension AlertFormat {
  /// CloudEvents 1.0 over HTTP in structured mode; the event's id is the alert's.
  static let cloudevents = AlertFormat(
    name: "cloudevents",
    options: [
      Option("source", "the event's source, a URI reference; default /storywatch") { value in
        let isReference =
          !value.isEmpty && value.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 }
        return isReference ? nil : "must be a URI reference in ASCII, such as /newsroom/storywatch"
      }
    ],
    token: .bearer, forms: [.rich], secondsBetween: 0.05, carriesWebhookHeaders: true,
    contentType: "application/cloudevents+json; charset=UTF-8",
    body: { draft in
      .object(known: [
        ("specversion", "1.0"), ("id", .string(draft.alert.id)),
        ("source", .string(draft.option("source") ?? "/storywatch")),
        ("type", .string(draft.alert.type.rawValue)),
        ("subject", subject(of: draft.alert).map(JSONValue.string)),
        ("time", .string(RFC3339.string(from: draft.alert.time))),
        ("datacontenttype", "application/json"), ("data", draft.document),
      ])
    })

  private static func subject(of alert: Alert) -> String? {
    guard let story = alert.story else { return alert.endpoint }
    return story.id + (alert.development.map { "/" + $0.id } ?? "")
  }
}
