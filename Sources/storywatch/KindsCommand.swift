internal import ArgumentParser
internal import StorywatchDaemon

struct KindsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinds",
    abstract: "Lists the development kinds that ship, their languages and example sentences.")

  @Flag(help: "Print one JSON object for programs.") var json = false
  @Argument(help: "Only kinds whose id or title holds this word.") var word: String?

  func run() async throws {
    try await reportingFailures {
      let report = KindsReport(holding: word)
      print(json ? try JSONText.line(report) : report.text)
    }
  }
}
