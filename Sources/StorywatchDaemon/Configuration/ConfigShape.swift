/// The keys that one kind of object in the configuration may have.
package struct ConfigShape: Sendable {
  /// What the object is called in messages.
  package let name: String
  /// The definition in `docs/config.schema.json`; empty for the whole configuration.
  package let definition: String
  package let required: [String]
  package let optional: [String]

  package var keys: [String] { required + optional }

  package static let all = [
    configuration, feed, story, awaited, alerts, log, rotation, webhook, polling, callback,
    coverage,
    status,
  ]

  package static let configuration = ConfigShape(
    name: "the configuration", definition: "", required: ["stories"],
    optional: ["$schema", "feeds", "alerts", "polling", "coverage", "status", "state"])

  package static let feed = ConfigShape(
    name: "a feed", definition: "feed", required: ["url"],
    optional: ["name", "language", "publisher", "official", "every", "headers", "readPages"])

  package static let story = ConfigShape(
    name: "a story", definition: "story", required: ["id", "title", "awaits"],
    optional: ["began", "identifiers", "names", "context", "not"])

  package static let awaited = ConfigShape(
    name: "an awaited development", definition: "awaited", required: ["id"],
    optional: ["title", "kind", "words", "phase", "by", "who", "due", "confirm"])

  package static let alerts = ConfigShape(
    name: "alerts", definition: "alerts", required: [], optional: ["logs", "webhooks"])

  package static let log = ConfigShape(
    name: "a log", definition: "log", required: ["path"], optional: ["format", "rotate"])

  package static let rotation = ConfigShape(
    name: "rotate", definition: "rotation", required: ["size"], optional: ["keep"])

  package static let webhook = ConfigShape(
    name: "a webhook", definition: "webhook", required: ["id", "url"],
    optional: [
      "format", "secret", "previousSecret", "token", "options", "language", "stories", "types",
      "allowPrivate",
    ])

  package static let polling = ConfigShape(
    name: "polling", definition: "polling", required: [],
    optional: ["every", "concurrency", "timeout", "maxBody", "userAgent", "callback"])

  package static let callback = ConfigShape(
    name: "callback", definition: "callback", required: ["url"], optional: ["listen"])

  package static let coverage = ConfigShape(
    name: "coverage", definition: "coverage", required: [],
    optional: ["blindAfter", "digest", "heartbeat"])

  package static let status = ConfigShape(
    name: "status", definition: "status", required: [], optional: ["listen"])
}
