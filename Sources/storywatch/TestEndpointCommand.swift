internal import ArgumentParser
internal import StorywatchDaemon

struct TestEndpointCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test-endpoint",
    abstract: "Sends a marked test alert over the real path, once.",
    discussion: "Exit 0 when the endpoint took it, 1 when it did not.")

  @OptionGroup var config: ConfigOption
  @Argument(help: "The id of the endpoint.") var id: String

  func run() async throws {
    try await reportingFailures {
      let settings = try Settings.load(config.path, for: .whatItHolds, withSecrets: true)
      let outcome = try await EndpointTest(of: id, settings: settings).run()
      print(outcome.text)
      if !outcome.isTaken { throw ExitCode(1) }
    }
  }
}
