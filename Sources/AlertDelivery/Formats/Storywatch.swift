internal import ArticleModel
internal import StoryModel

extension AlertFormat {
  /// Our own: the whole alert, under the headers of Standard Webhooks 1.0.0.
  static let storywatch = AlertFormat(
    name: "storywatch", token: .bearer, forms: [.rich], secondsBetween: 0.05,
    carriesWebhookHeaders: true,
    body: { draft in
      [
        "type": .string(draft.alert.type.rawValue),
        "timestamp": .string(RFC3339.string(from: draft.alert.time)),
        "data": draft.document,
      ]
    })
}
