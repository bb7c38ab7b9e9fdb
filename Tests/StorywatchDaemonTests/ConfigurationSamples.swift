import AlertDelivery
import FoundationEssentials
import StorywatchDaemon

/// Configurations as text, and how the tests read them.
enum Samples {
  static let vocabulary = ConfigVocabulary.shipped

  static let feed = #"{"url": "https://tass.com/rss/v2.xml"}"#

  static let awaited = #"{"id": "report", "kind": "report-published"}"#

  static let story = #"{"id": "one", "title": "One", "names": ["AZAL"], "awaits": [\#(awaited)]}"#

  /// A whole configuration around `keys`; the smallest feeds and stories where they have none.
  static func whole(_ keys: String, without left: Set<String> = []) -> String {
    var parts = keys.isEmpty ? [] : [keys]
    if !left.contains("feeds") { parts.append(#""feeds": [\#(feed)]"#) }
    if !left.contains("stories") { parts.append(#""stories": [\#(story)]"#) }
    return "{" + parts.joined(separator: ", ") + "}"
  }

  /// A configuration with one webhook of these keys beside its id.
  static func webhook(_ keys: String) -> String {
    whole(#""alerts": {"webhooks": [{"id": "desk", \#(keys)}]}"#)
  }

  static let environment = ConfigEnvironment(configDirectory: "/etc/storywatch")

  static func settings(
    _ text: String, for purpose: Settings.Purpose = .run,
    in environment: ConfigEnvironment = environment
  ) throws(ConfigError) -> Settings {
    try Settings.read(
      Array(text.utf8), at: "config.json", environment: environment, vocabulary: vocabulary,
      purpose: purpose)
  }

  /// The problems of a configuration, a line each, as they are printed.
  static func problems(_ text: String, for purpose: Settings.Purpose = .run) -> [String] {
    do {
      _ = try settings(text, for: purpose)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  /// The text of a file of the project, by its path from the top.
  static func file(_ path: String) throws -> String {
    var top = URL(filePath: #filePath)
    for _ in 0..<3 { top.deleteLastPathComponent() }
    return try String(contentsOf: top.appending(path: path), encoding: .utf8)
  }
}
