internal import ArgumentParser
internal import StoryDetection
internal import StorywatchDaemon

struct DraftCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Proposes a story for the configuration from one article.",
    discussion: """
      What the article awaits, by whom and what further articles will be known, and the feeds of \
      your configuration in its languages. The configuration goes to standard output, what it \
      rests on and what is unsure to standard error. The article is a web page, plain text, or \
      JSON in the shape of the article model. Ends with 1 when the article awaits nothing.
      """)

  @OptionGroup var config: ConfigOption
  @Flag(help: "Print one JSON object for programs.") var json = false
  @Argument(help: "A file, an address, or - for standard input.") var article: String

  func run() async throws {
    try await reportingFailures {
      let settings = try Settings.loadIfThere(config.path)
      let article = try await NamedInput.read(
        article, userAgent: settings?.polling.userAgent ?? Product.userAgent
      ).article()
      do throws(DraftRefusal) {
        let draft = try Drafter.draft(
          article, languages: settings?.feeds.compactMap(\.language) ?? [])
        show(DraftReport(draft, feeds: settings?.feeds))
      } catch {
        complain("no story: \(error)")
        throw ExitCode(1)
      }
    }
  }

  private func show(_ report: DraftReport) {
    guard !json else {
      // A value of strings, numbers and dates always encodes.
      print(try! report.json)
      return
    }
    complain(report.remarks + "\n")
    print(report.document)
  }
}
