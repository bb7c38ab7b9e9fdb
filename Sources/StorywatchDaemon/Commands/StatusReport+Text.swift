internal import AlertDelivery
internal import FoundationEssentials
internal import StateStore
package import StatusPage
internal import StoryModel

/// How text for a terminal is laid out: in 80 columns, with colour only where it is wanted.
package struct TextStyle: Sendable {
  package let hasColour: Bool
  static let width = 80

  package init(hasColour: Bool) { self.hasColour = hasColour }

  func bold(_ text: String) -> String { marked(text, "1") }
  func dim(_ text: String) -> String { marked(text, "2") }
  func good(_ text: String) -> String { marked(text, "32") }
  func bad(_ text: String) -> String { marked(text, "31") }

  private func marked(_ text: String, _ code: String) -> String {
    hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// On one line, cut to the width; what could drive the terminal is escaped.
  func fitted(_ text: String, _ width: Int = TextStyle.width) -> String {
    let line = LineText.escaped(text)
    guard line.count > width else { return line }
    return line.prefix(width - 1) + "…"
  }

  func padded(_ text: String, _ width: Int) -> String {
    let line = fitted(text, width)
    return line + String(repeating: " ", count: max(0, width - line.count))
  }

  func indented(_ text: String, by indent: Int) -> String {
    String(repeating: " ", count: indent) + fitted(text, Self.width - indent)
  }

  /// The words on as many lines as they need.
  func wrapped(_ text: String, indent: Int) -> [String] {
    var lines = [""]
    for word in LineText.escaped(text).split(separator: " ") {
      if lines[lines.count - 1].count + word.count + 1 > Self.width - indent,
        !lines[lines.count - 1].isEmpty
      {
        lines.append("")
      }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines.filter { !$0.isEmpty }.map { indented($0, by: indent) }
  }
}

/// How the watch stands, in one screen; the first line answers: is all well?
package struct StatusText: Sendable {
  private let overview: WatchOverview
  private let style: TextStyle

  package init(_ overview: WatchOverview, style: TextStyle) {
    self.overview = overview
    self.style = style
  }

  package var text: String {
    ([headline] + problems + stories + feeds + endpoints + alerts).joined(separator: "\n")
  }

  private var headline: String {
    let alive = overview.feeds.count(where: \.isAlive)
    let feeds = "\(alive) of \(overview.feeds.count) feeds alive"
    guard overview.isWell else {
      let count = overview.problems.count
      return style.bad(
        style.fitted("Not well: \(count) problem\(count == 1 ? "" : "s"); \(feeds)"))
    }
    let alert = overview.alerts.first.map { "last alert \($0.time.inWords)" } ?? "no alert yet"
    return style.good(style.fitted("All is well: \(feeds), \(alert)"))
  }

  private var problems: [String] {
    let lines = overview.problems.prefix(12).flatMap { problem in
      let since = problem.since.map { " since \($0.inWords)" } ?? ""
      let subject = problem.subject.isEmpty ? "" : "\(problem.subject): "
      return style.wrapped(
        "- \(subject)\(PageLanguage.words(of: problem.kind))\(since): \(problem.why)", indent: 2)
    }
    let rest = overview.problems.count - 12
    return lines + (rest > 0 ? ["  and \(rest) more"] : [])
  }

  private var stories: [String] {
    overview.stories.flatMap { story -> [String] in
      let articles = story.articles == 1 ? "1 article" : "\(story.articles) articles"
      let count = "\(articles), \(story.articlesThisWeek) this week"
      return ["", style.bold(style.fitted("\(story.title) (\(story.id))")), "  \(count)"]
        + coverage(of: story) + story.developments.map { "  \(Self.line($0, style))" }
    }
  }

  private func coverage(of story: StoryStanding) -> [String] {
    var lines: [String] = []
    if !story.lostCarriers.isEmpty {
      let names = story.lostCarriers.joined(separator: ", ")
      lines += style.wrapped("wrote about it and cannot be read now: \(names)", indent: 2)
    }
    if !story.lettersWithoutFeed.isEmpty {
      lines += style.wrapped("no feed is written in the letters of its names", indent: 2)
    }
    return lines
  }

  /// A development on one line, at most 78 columns.
  static func line(_ development: DevelopmentStanding, _ style: TextStyle) -> String {
    let state =
      style.padded(development.title, 26) + " " + style.padded(development.state.rawValue, 10)
    let dates = [
      development.overdueDays.map { "overdue by \($0) d" }
        ?? development.due.map { "due \($0)" },
      development.promise.map { line in
        // The end alone: the line is short.
        "promised \(line.promise.by.map { "by \($0)" } ?? line.promise.inWords)"
      },
    ].compactMap(\.self)
    let text = dates.isEmpty ? state : "\(state) \(dates.joined(separator: "; "))"
    return style.fitted(text, 78)
  }

  private var feeds: [String] {
    guard !overview.feeds.isEmpty else { return [] }
    let languages = overview.languages.map { "\($0.language ?? "?") \($0.alive)/\($0.total)" }
    var lines = ["", style.fitted("Feeds by language: \(languages.joined(separator: ", "))")]
    lines += pushes
    // The dead ones first: one screen has no room for all.
    let shown = overview.feeds.sorted { !$0.isAlive && $1.isAlive }.prefix(10)
    lines += shown.map { feed in
      let last = feed.lastNew.map { "new \(Self.ago($0, overview.time))" } ?? "nothing new yet"
      let state =
        feed.isAlive ? last : feed.problem.map { PageLanguage.words(of: $0.kind) } ?? "not read yet"
      return style.fitted(
        "  \(feed.isAlive ? "+" : "-") \(style.padded(feed.name, 34)) "
          + "\(style.padded(feed.language ?? "?", 4)) \(state)")
    }
    let rest = overview.feeds.count - shown.count
    return lines + (rest > 0 ? ["  and \(rest) more"] : [])
  }

  private var pushes: [String] {
    let counts = overview.pushes
    guard !counts.isEmpty else { return [] }
    let others = [PushStanding.asked, .lapsed, .failing].compactMap { standing in
      counts[standing].map { "\($0) \(standing.rawValue)" }
    }
    let pushed = "Pushed by hubs: \(counts[.pushed] ?? 0) of \(overview.feeds.count) feeds"
    return [style.fitted(([pushed] + others).joined(separator: ", "))]
  }

  private static func ago(_ date: Date, _ now: Date) -> String {
    "\(PollWords.span(max(0, now.timeIntervalSince(date)))) ago"
  }

  private var endpoints: [String] {
    guard !overview.endpoints.isEmpty else { return [] }
    return ["", "Endpoints"]
      + overview.endpoints.map { endpoint in
        let counts = [DeliveryRow.State.pending, .dead, .held].compactMap { state in
          endpoint.counts[state].map { "\($0) \(state.rawValue)" }
        }
        let state =
          endpoint.disabled.map { "disabled: \($0)" }
          ?? endpoint.failingSince.map { "failing since \($0.inWords)" } ?? "well"
        return style.fitted(
          "  \(style.padded(endpoint.id, 20)) \(([state] + counts).joined(separator: ", "))")
      }
  }

  private var alerts: [String] {
    guard !overview.alerts.isEmpty else { return [] }
    return ["", "Last alerts"]
      + overview.alerts.prefix(5).map { style.fitted("  " + AlertLine.text($0)) }
  }
}
