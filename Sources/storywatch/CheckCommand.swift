internal import ArgumentParser
internal import StorywatchDaemon

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reads the configuration and prints every problem.",
    discussion: """
      Each problem comes with its place and a way out. Needs no secrets and no network. Ends with \
      0, or with 78 when there is a problem.
      """)

  @OptionGroup var config: ConfigOption
  @Flag(help: "Print one JSON object for programs.") var json = false

  func run() async throws {
    try await reportingFailures {
      do {
        let file = try ConfigFile.open(config.path)
        let settings = try file.settings(
          in: .process(for: file), vocabulary: .shipped, purpose: .whatItHolds)
        let report = ConfigReport(settings, in: file.path)
        print(json ? try JSONText.line(report) : report.text)
      } catch let error as ConfigError {
        if json { print(try JSONText.line(ConfigReport(error))) }
        throw error
      }
    }
  }
}
