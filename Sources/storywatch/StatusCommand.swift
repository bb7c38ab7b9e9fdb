internal import ArgumentParser
internal import FoundationEssentials
internal import Glibc
internal import StateStore
internal import StatusPage
internal import StorywatchDaemon

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Shows how the watch stands: is all well?",
    discussion: """
      Reads the state of a running or stopped daemon and changes nothing. The exit code is 0 when \
      all is well, else 1.
      """)

  @OptionGroup var config: ConfigOption
  @Flag(help: "Print all of it as one JSON object.") var json = false

  func run() async throws {
    try await reportingFailures {
      let settings = try Settings.load(config.path, for: .whatItHolds, withSecrets: false)
      guard let view = try settings.view() else {
        throw Failure.input("\(settings.state) does not exist: the daemon has not run yet")
      }
      let overview = try await StatusReport(settings, view).overview(now: Date())
      print(json ? try overview.json : StatusText(overview, style: .terminal).text)
      if !overview.isWell { throw ExitCode(1) }
    }
  }
}

extension TextStyle {
  /// Colour on a terminal that wants it (no-color.org).
  static var terminal: TextStyle {
    TextStyle(hasColour: isatty(1) == 1 && getenv("NO_COLOR") == nil)
  }
}
