internal import ArgumentParser

/// `throughput`: how fast a part works, on one thread.
struct ThroughputCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "throughput", abstract: "How fast a part works, on one thread.",
    subcommands: [ThroughputDetect.self, ThroughputParse.self, ThroughputPage.self])
}
