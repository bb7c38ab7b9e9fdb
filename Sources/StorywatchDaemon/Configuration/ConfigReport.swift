internal import StoryModel

/// What a check of the configuration has to say.
package struct ConfigReport: Sendable, Equatable, Encodable {
  /// The path of the file, as the user knows it.
  package let file: String
  package let ok: Bool
  package let problems: [Remark]
  package let notes: [Remark]
  /// What the configuration holds; nil when it has problems.
  package let holds: Holding?
  /// What the feeds answered; nil when they were not asked.
  package var online: [FeedCheck.Verdict]?

  package struct Remark: Sendable, Equatable, Encodable {
    package let path: String
    package let line: Int?
    package let text: String

    init(_ problem: ConfigProblem) {
      (path, line, text) = (problem.path, problem.place?.line, problem.text)
    }
  }

  package struct Holding: Sendable, Equatable, Encodable {
    package let feeds: Int
    package let publishers: Int
    package let stories: Int
    package let developments: Int
    package let logs: Int
    package let webhooks: Int
    package let fingerprint: String
  }

  package init(_ settings: Settings, in file: String) {
    self.file = file
    ok = true
    problems = []
    notes = settings.notes.map(Remark.init)
    holds = Holding(
      feeds: settings.feeds.count, publishers: Set(settings.feeds.map(\.publisher)).count,
      stories: settings.stories.count,
      developments: settings.stories.reduce(0) { $0 + $1.awaits.count },
      logs: settings.logs.count, webhooks: settings.webhooks.count,
      fingerprint: settings.fingerprint)
  }

  package init(_ error: ConfigError) {
    file = error.file
    ok = false
    problems = error.problems.map(Remark.init)
    notes = []
    holds = nil
  }

  /// For people: what the configuration holds, then the notes. Empty when it has problems, which
  /// are told on standard error.
  package var text: String {
    guard let holds else { return "" }
    let sums = [
      Self.count(holds.feeds, "feed") + " of " + Self.count(holds.publishers, "publisher"),
      Self.count(holds.stories, "story", "stories") + " awaiting "
        + Self.count(holds.developments, "development"),
      Self.count(holds.logs, "log"), Self.count(holds.webhooks, "webhook"),
    ]
    let lines = ["\(file) is good: \(sums.joined(separator: ", "))"] + notes.map(\.sentence)
    return (lines + [online?.text].compactMap(\.self)).joined(separator: "\n")
  }

  private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    number == 1 ? "1 \(one)" : "\(number) \(many ?? one + "s")"
  }
}

extension ConfigReport.Remark {
  fileprivate var sentence: String {
    let place = path.isEmpty ? "" : "\(path): "
    return "  note: \(place)\(text)" + (line.map { path.isEmpty ? "" : " (line \($0))" } ?? "")
  }
}
