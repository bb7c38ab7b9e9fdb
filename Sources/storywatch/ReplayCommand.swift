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
      var articles: [Article] = []
      for file in files { articles += try await NamedInput.read(file).articles() }
      warnOfDisorder(articles)
      let output = try findings.map(FindingsFile.init)
      let told = try replay(articles, under: settings, writing: output, printing: compare == nil)
      try output?.close()
      if let compare {
        let other = try Settings.load(compare, for: .whatItHolds, withSecrets: false)
        let toldThen = try replay(articles, under: other, writing: nil, printing: false)
        print(ReplayComparison(before: told, after: toldThen).text)
      }
    }
  }

  private func checkMarks(under settings: Settings) async throws {
    guard let view = try settings.view() else {
      throw Failure.input("\(settings.state) does not exist: no mark was recorded yet")
    }
    var check = MarkCheck(marks: try await view.marks())
    var articles: [Article] = []
    for file in files { articles += try await NamedInput.read(file).articles() }
    if files.isEmpty { articles = try await view.keptArticles() }
    warnOfDisorder(articles)
    let output = try findings.map(FindingsFile.init)
    var replay = Replay(
      stories: settings.stories, officialFeeds: settings.officialFeeds,
      config: settings.fingerprint)
    for article in articles {
      let step = replay.examine(article)
      check.note(article, step)
      for reading in step.readings { try output?.write(reading.findings) }
    }
    try output?.close()
    if json {
      for result in check.results { print(try JSONText.line(result)) }
    } else {
      print(check.text)
    }
    if !check.isKept { throw ExitCode(1) }
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

  private func replay(
    _ articles: [Article], under settings: Settings, writing output: FindingsFile?, printing: Bool
  ) throws -> [Alert] {
    var replay = Replay(
      stories: settings.stories, officialFeeds: settings.officialFeeds,
      config: settings.fingerprint)
    var told: [Alert] = []
    for article in articles {
      let step = replay.examine(article)
      told += step.alerts
      if printing {
        for alert in step.alerts { print(json ? AlertLine.json(alert) : AlertLine.text(alert)) }
      }
      for reading in step.readings { try output?.write(reading.findings) }
    }
    if printing, !json { print(replay.summary.text) }
    return told
  }
}
