internal import ArgumentParser
internal import HTTPTransport
internal import StorywatchDaemon

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reads the configuration and prints every problem.",
    discussion: """
      Each problem comes with its place and a way out. Needs no secrets and no network. Ends with \
      0, or with 78 when there is a problem.

      With --online each feed is asked once, and those that cannot be read are named with the \
      reason; where a web page stands in a feed's place, the feeds that it offers. Ends with 1 \
      when a feed cannot be read, with 69 when none could be reached.
      """)

  @OptionGroup var config: ConfigOption
  @Flag(help: "Ask each feed once.") var online = false
  @Flag(help: "Print one JSON object for programs.") var json = false

  func run() async throws {
    try await reportingFailures {
      do {
        let file = try ConfigFile.open(config.path)
        let settings = try file.settings(
          in: .process(for: file), vocabulary: .shipped, purpose: .whatItHolds)
        var report = ConfigReport(settings, in: file.path)
        if online { report.online = try await ask(settings, in: file) }
        print(json ? try JSONText.line(report) : report.text)
        let code = report.online?.exitCode ?? 0
        if code != 0 { throw ExitCode(code) }
      } catch let error as ConfigError {
        if json { print(try JSONText.line(ConfigReport(error))) }
        throw error
      }
    }
  }

  private func ask(
    _ settings: Settings, in file: ConfigFile
  ) async throws -> [FeedCheck.Verdict] {
    let settings = try settings.resolveFeedHeaders(
      at: file.path, environment: .process(for: file))
    let transport = CurlTransport(
      limits: .init(connections: settings.polling.concurrency, spacing: .seconds(1)))
    let verdicts = await FeedCheck(transport: transport, polling: settings.polling)
      .run(settings.feeds)
    await transport.stop()
    return verdicts
  }
}
