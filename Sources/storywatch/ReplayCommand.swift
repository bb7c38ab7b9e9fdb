internal import AlertDelivery
internal import ArgumentParser
internal import ArticleModel
internal import FoundationEssentials
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
  @Argument(help: "Articles as JSON Lines; - for standard input.") var files: [String]

  func run() async throws {
    try await reportingFailures {
      let settings = try Settings.load(config.path, for: .whatItHolds, withSecrets: false)
      var articles: [Article] = []
      for file in files { articles += try await NamedInput.read(file).articles() }
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
