internal import ArgumentParser
internal import ArticleModel
internal import FoundationEssentials
internal import StateStore
internal import StorywatchDaemon

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows what every story makes of one article, and why.",
    discussion: """
      On story or not, the finding for each awaited development with the clause and the words that \
      decided, and what would follow: also why nothing would. The article is JSON in the shape of \
      the article model, a web page, or plain text.
      """)

  @OptionGroup var config: ConfigOption
  @Flag(help: "Print one JSON object for programs.") var json = false
  @Argument(help: "A file, an address, or - for standard input.") var article: String

  func run() async throws {
    try await reportingFailures {
      let settings = try Settings.load(config.path, for: .whatItHolds, withSecrets: false)
      let article = try await NamedInput.read(article).article()
      let view = try settings.view()
      var recorded = try await view?.reasons(of: article.id) ?? [:]
      if recorded.isEmpty, let url = article.url {
        recorded = try await view?.reasons(of: url) ?? [:]
      }
      let explanation = Explanation(
        of: article, settings: settings, progress: try await FollowUp(of: settings, in: view),
        acquaintance: try await Explanation.Acquaintance(with: article, in: view),
        recorded: recorded, now: Date())
      print(
        json
          ? try JSONText.line(explanation)
          : ExplanationText(explanation, style: .terminal).text)
    }
  }
}
