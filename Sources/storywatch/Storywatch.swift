internal import ArgumentParser
internal import StorywatchDaemon

@main
struct Storywatch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "storywatch",
    abstract: "Reads news feeds and says once, reliably, that what was awaited has happened.",
    version: Product.version,
    subcommands: [
      RunCommand.self, CheckCommand.self, KindsCommand.self, ParseCommand.self,
      ExplainCommand.self, ReplayCommand.self, StatusCommand.self, TimelineCommand.self,
      DeliveriesCommand.self, TestEndpointCommand.self, DraftCommand.self, MarkCommand.self,
    ])
}
