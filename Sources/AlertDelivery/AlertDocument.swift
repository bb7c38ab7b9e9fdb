internal import ArticleModel
internal import StoryModel

extension JSONValue {
  /// The alert with its keys in the order of the contract; read back it is equal.
  init(_ alert: Alert) {
    self = .object(known: [
      ("seq", .number(alert.seq)), ("id", .string(alert.id)),
      ("type", .string(alert.type.rawValue)),
      ("time", .string(RFC3339.string(from: alert.time))),
      ("story", alert.story.map(JSONValue.init) ?? .null),
      ("development", alert.development.map(JSONValue.init) ?? .null),
      ("evidence", .array(alert.evidence.map(JSONValue.init))),
      ("families", .array(alert.families.map(JSONValue.string))),
      ("undoes", .text(alert.undoes)),
      ("earlier", .array(alert.earlier.map(JSONValue.string))),
      ("config", .string(alert.config)), ("test", .bool(alert.test)),
      ("atStart", alert.atStart ? .bool(true) : nil),
      ("promise", alert.promise.map(JSONValue.init)),
      ("notes", alert.notes.isEmpty ? nil : .array(alert.notes.map(JSONValue.string))),
      ("endpoint", alert.endpoint.map(JSONValue.string)),
      ("stories", alert.stories.isEmpty ? nil : .array(alert.stories.map(JSONValue.init))),
      ("coverage", alert.coverage.map(JSONValue.init)),
      ("digest", alert.digest.map(JSONValue.init)),
    ])
  }

  private init(_ story: Alert.StoryName) {
    self = ["id": .string(story.id), "title": .string(story.title)]
  }

  private init(_ change: Alert.Change) {
    self = .object(known: [
      ("id", .string(change.id)), ("title", change.title.map(JSONValue.string)),
      ("kind", .text(change.kind)), ("phase", .text(change.phase?.rawValue)),
      ("from", .string(change.from.rawValue)), ("to", .string(change.to.rawValue)),
    ])
  }

  private init(_ evidence: Evidence) {
    self = [
      "quote": .string(evidence.quote), "language": .text(evidence.language),
      "title": .string(evidence.title), "url": .text(evidence.url),
      "publisher": .string(evidence.publisher), "official": .bool(evidence.official),
      "published": .text(evidence.published.map(RFC3339.string)),
      "seen": .string(RFC3339.string(from: evidence.seen)), "sha256": .string(evidence.sha256),
    ]
  }

  private init(_ change: Alert.PromiseChange) {
    self = .object(known: [
      ("was", change.was.map(JSONValue.init)), ("now", change.now.map(JSONValue.init)),
    ])
  }

  private init(_ promise: Promise) {
    self = .object(known: [
      ("from", (promise.from?.description).map(JSONValue.string)),
      ("by", (promise.by?.description).map(JSONValue.string)),
      ("words", .string(promise.words)), ("speaker", promise.speaker.map(JSONValue.string)),
      ("isFirm", .bool(promise.isFirm)),
    ])
  }
}
