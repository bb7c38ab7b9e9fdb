internal import AlertDelivery
internal import ArgumentParser
internal import ArticleModel
internal import FoundationEssentials
internal import StateStore
internal import StoryModel
internal import StorywatchDaemon

struct ReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Examines dated articles in order and prints the alerts they would have raised.",
    discussion: """
      The clock follows the articles, nothing is kept and nothing is sent. Try a story on the \
      past before you trust it with the future.
      """)

  @OptionGroup var config: ConfigOption
  @Flag(help: "Print each alert as a JSON line.") var json = false
  @Option(help: "Write every finding to this file, a JSON line each.") var findings: String?
  @Option(help: "Show what would change under this other configuration.") var compare: String?
  @Flag(
    help: ArgumentHelp(
      "Check the judgements recorded with `mark`; ends with 1 when one is broken.",
      discussion: "Without files the articles that the daemon keeps are replayed."))
  var marks = false
  @Argument(help: "Articles as JSON Lines; - for standard input.") var files: [String] = []

  func validate() throws {
    if files.isEmpty, !marks { throw ValidationError("name a file of articles, or - to read them") }
    if marks, compare != nil { throw ValidationError("--marks and --compare do not go together") }
  }

  func run() async throws {
    try await reportingFailures {
      let settings = try Settings.load(config.path, for: .whatItHolds, withSecrets: false)
      guard !marks else { return try await checkMarks(under: settings) }
      let articles = try await readArticles()
      guard let compare else { return try show(articles, under: settings) }
      let other = try Settings.load(compare, for: .whatItHolds, withSecrets: false)
      let before = try alerts(of: articles, under: settings, writing: findings)
      let after = try alerts(of: articles, under: other, writing: nil)
      print(ReplayComparison(before: before, after: after).text)
    }
  }

  private func checkMarks(under settings: Settings) async throws {
    guard let view = try settings.view() else {
      throw Failure.input("\(settings.state) does not exist: no mark was recorded yet")
    }
    var check = MarkCheck(marks: try await view.marks())
    let articles = files.isEmpty ? try await view.keptArticles() : try await readArticles()
    if files.isEmpty { warnOfDisorder(articles) }
    try replay(articles, under: settings, writing: findings) { check.note($0, $1) }
    if json {
      for result in check.results { print(try JSONText.line(result)) }
    } else {
      print(check.text)
    }
    if !check.isKept { throw ExitCode(1) }
  }

  private func readArticles() async throws -> [Article] {
    var articles: [Article] = []
    for file in files { articles += try await NamedInput.read(file).articles() }
    warnOfDisorder(articles)
    return articles
  }

  /// Articles are taken in the order given: one from before the last counts for its own day, but the
  /// clock does not go back.
  private func warnOfDisorder(_ articles: [Article]) {
    let dates = articles.compactMap(\.published)
    let late = zip(dates, dates.dropFirst()).count { $0 > $1.addingTimeInterval(86_400) }
    guard late > 0 else { return }
    complain(
      "note: \(late) of \(articles.count) articles are more than a day older than the one before them; sort them by "
        + "date for a true replay")
  }

  private func show(_ articles: [Article], under settings: Settings) throws {
    let replay = try replay(articles, under: settings, writing: findings) { _, step in
      for alert in step.alerts { print(json ? AlertLine.json(alert) : AlertLine.text(alert)) }
    }
    if !json { print(replay.summary.text) }
  }

  private func alerts(
    of articles: [Article], under settings: Settings, writing findings: String?
  ) throws -> [Alert] {
    var told: [Alert] = []
    try replay(articles, under: settings, writing: findings) { told += $1.alerts }
    return told
  }

  /// Examines the articles in the order given, each finding to the file `findings`.
  @discardableResult private func replay(
    _ articles: [Article], under settings: Settings, writing findings: String?,
    each: (Article, Replay.Step) throws -> Void
  ) throws -> Replay {
    var replay = Replay(
      stories: settings.stories, officialFeeds: settings.officialFeeds,
      config: settings.fingerprint)
    let output = try findings.map(FindingsFile.init)
    for article in articles {
      let step = replay.examine(article)
      try each(article, step)
      for reading in step.readings { try output?.write(reading.findings) }
    }
    try output?.close()
    return replay
  }
}
