internal import ArgumentParser

/// Measures the parts, for checkers that drive it by JSON Lines. Not installed with the product.
@main
struct Lab: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "storywatch-lab", abstract: "Measures conformance and throughput.",
    subcommands: [
      FeedsCommand.self, DatesCommand.self, IdentityCommand.self, PollingCommand.self,
      FetchCommand.self, ThroughputCommand.self, YearCommand.self,
    ])
}
