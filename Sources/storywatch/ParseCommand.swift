internal import ArgumentParser
internal import FeedParsing
internal import StorywatchDaemon

struct ParseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Shows what a feed holds, as articles.")

  @Flag(help: "Print each article as a JSON line.") var json = false
  @Argument(help: "A file, an address, or - for standard input.") var feed: String

  func run() async throws {
    try await reportingFailures {
      let input = try await NamedInput.read(feed)
      let report = try FeedReport(input)
      print(json ? try report.lines.joined(separator: "\n") : report.text)
    }
  }
}
