internal import FoundationEssentials
package import StoryDetection
internal import StoryModel

/// A drafted story as a configuration to paste, and what is to be said about it.
package struct DraftReport: Sendable {
  private let draft: StoryDraft
  /// The feeds of the configuration in the languages of the story.
  private let feeds: [FeedSettings]
  /// The languages of the story that no configured feed has; nil when no configuration was read.
  private let uncovered: [String]?

  /// - Parameter feeds: those of the configuration; nil when there is none.
  package init(_ draft: StoryDraft, feeds: [FeedSettings]?) {
    self.draft = draft
    self.feeds = (feeds ?? []).filter { feed in
      Self.primary(feed.language).map(draft.languages.contains) ?? false
    }
    let covered = Set(self.feeds.compactMap { Self.primary($0.language) })
    uncovered = feeds.map { _ in draft.languages.filter { !covered.contains($0) } }
  }

  /// The language of a BCP 47 name without its region.
  package static func primary(_ language: String?) -> String? {
    language?.split(separator: "-").first?.lowercased()
  }

  /// The configuration: the story, with the feeds that cover it.
  package var document: String {
    var parts = [#"  "stories": ["# + "\n\(story)\n  ]"]
    if !feeds.isEmpty {
      let lines = feeds.map { "    \(Self.object(feedPairs($0)))" }
      parts.insert(#"  "feeds": ["# + "\n\(lines.joined(separator: ",\n"))\n  ]", at: 0)
    }
    return "{\n\(parts.joined(separator: ",\n"))\n}"
  }

  private func feedPairs(_ feed: FeedSettings) -> [(String, String)] {
    var pairs = [("url", Self.string(feed.url))]
    if let name = feed.name { pairs.append(("name", Self.string(name))) }
    if let language = feed.language { pairs.append(("language", Self.string(language))) }
    pairs.append(("publisher", Self.string(feed.publisher)))
    if feed.official { pairs.append(("official", "true")) }
    return pairs
  }

  private var story: String {
    let story = draft.story
    var pairs = [("id", Self.string(story.id)), ("title", Self.string(story.title))]
    if let began = story.began { pairs.append(("began", Self.string(began.description))) }
    for (key, words) in [
      ("identifiers", story.identifiers), ("names", story.names), ("context", story.context),
      ("not", story.not),
    ] where !words.isEmpty {
      pairs.append((key, Self.list(words, indent: 8)))
    }
    let awaits = story.awaits.map { "        \(Self.object(awaitedPairs($0)))" }
    pairs.append(("awaits", "[\n\(awaits.joined(separator: ",\n"))\n      ]"))
    let lines = pairs.map { "      \(Self.string($0.0)): \($0.1)" }
    return "    {\n\(lines.joined(separator: ",\n"))\n    }"
  }

  private func awaitedPairs(_ development: AwaitedDevelopment) -> [(String, String)] {
    var pairs = [("id", Self.string(development.id))]
    if let kind = development.kind { pairs.append(("kind", Self.string(kind))) }
    if let phase = development.phase { pairs.append(("phase", Self.string(phase.rawValue))) }
    if !development.who.isEmpty { pairs.append(("who", Self.list(development.who, indent: 10))) }
    if let due = development.due { pairs.append(("due", Self.string(due.description))) }
    return pairs
  }

  private static func object(_ pairs: [(String, String)]) -> String {
    "{ " + pairs.map { "\(string($0.0)): \($0.1)" }.joined(separator: ", ") + " }"
  }

  /// On one line, or on several when it is long.
  private static func list(_ words: [String], indent: Int) -> String {
    let items = words.map(string)
    let line = "[" + items.joined(separator: ", ") + "]"
    guard line.count > 80 else { return line }
    let blank = String(repeating: " ", count: indent)
    return "[\n" + items.map { blank + $0 }.joined(separator: ",\n") + "\n"
      + blank.dropLast(2) + "]"
  }

  private static func string(_ text: String) -> String {
    // A string always encodes.
    try! JSONText.line(text)
  }

  /// What is to be said beside it: what it rests on, the feeds, what is unsure.
  package var remarks: String {
    let style = TextStyle(hasColour: false)
    var lines = ["Proposed; look it over, then paste it into \"stories\" of your configuration."]
    lines.append("It rests on:")
    for ground in draft.grounds {
      lines.append(
        "  \(ground.development): \(ground.status.words), in the \(ground.field.rawValue)")
      lines += style.wrapped("“\(ground.quote)”", indent: 4)
    }
    if let uncovered {
      let names = feeds.map { "\($0.name ?? $0.url) (\($0.language ?? "?"))" }
      lines += style.wrapped(
        names.isEmpty
          ? "No feed of your configuration has one of its languages."
          : "Feeds that cover it: \(names.joined(separator: ", ")).", indent: 0)
      if !uncovered.isEmpty, !names.isEmpty {
        lines += style.wrapped("No feed in: \(uncovered.joined(separator: ", ")).", indent: 0)
      }
      if feeds.contains(where: { !$0.headers.isEmpty }) {
        lines.append("Feeds with headers are given without them: keep your own entries.")
      }
    }
    guard !draft.notes.isEmpty else { return lines.joined(separator: "\n") }
    lines.append("Unsure:")
    for note in draft.notes { lines += style.wrapped("- \(note)", indent: 2) }
    return lines.joined(separator: "\n")
  }

  /// Everything, for programs.
  package var json: String {
    get throws {
      try JSONText.line(
        Document(
          story: draft.story, grounds: draft.grounds, languages: draft.languages,
          feeds: feeds.map(\.url), notes: draft.notes))
    }
  }

  private struct Document: Encodable {
    let story: Story
    let grounds: [StoryDraft.Ground]
    let languages: [String]
    let feeds: [String]
    let notes: [String]
  }
}

extension Settings {
  /// The configuration whose feeds a draft is to lean on; nil when no path is given and none lies in
  /// the usual places, or only the blank file that `storywatch draft … > config.json` begins with.
  package static func loadIfThere(_ path: String?) throws(ConfigError) -> Settings? {
    if path == nil {
      guard let found = ConfigFile.usualPaths.first(where: ConfigFile.exists),
        !ConfigFile.isBlank(found)
      else { return nil }
    }
    return try load(path, for: .whatItHolds, withSecrets: false)
  }
}
