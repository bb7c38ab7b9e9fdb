internal import ArgumentParser
internal import FoundationEssentials
internal import StateStore
internal import StorywatchDaemon

struct DeliveriesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deliveries",
    abstract: "Shows what is pending, dead or held, and begins it anew.",
    subcommands: [ListDeliveries.self, RetryDeliveries.self],
    defaultSubcommand: ListDeliveries.self)
}

struct ListDeliveries: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Pending, dead and held deliveries.")

  @OptionGroup var config: ConfigOption
  @Flag(help: "Print each as a JSON line.") var json = false

  func run() async throws {
    try await reportingFailures {
      let settings = try Settings.load(config.path, for: .whatItHolds, withSecrets: false)
      guard let view = try settings.view() else {
        throw Failure.input("\(settings.state) does not exist: the daemon has not run yet")
      }
      let deliveries = try await view.deliveries(in: [.pending, .dead, .held], limit: 1000)
      let report = DeliveryReport(deliveries)
      print(json ? try report.lines.joined(separator: "\n") : report.text)
    }
  }
}

struct RetryDeliveries: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry", abstract: "Makes deliveries that have not arrived due now.")

  @OptionGroup var config: ConfigOption
  @Option(help: "Only those of this endpoint.") var endpoint: String?
  @Flag(help: "All that have not arrived.") var all = false
  @Argument(help: "Ids of alerts.") var ids: [String] = []

  func validate() throws {
    guard all || endpoint != nil || !ids.isEmpty else {
      throw ValidationError("Name the ids of alerts, an --endpoint, or --all.")
    }
  }

  func run() async throws {
    try await reportingFailures {
      let settings = try Settings.load(config.path, for: .whatItHolds, withSecrets: false)
      guard try settings.view() != nil else {
        throw Failure.input("\(settings.state) does not exist: the daemon has not run yet")
      }
      let store = try SQLiteStore(path: settings.state)
      let count = try await store.retry(alertIDs: ids, endpoint: endpoint, now: Date())
      print(count == 1 ? "1 delivery is due again" : "\(count) deliveries are due again")
      if count == 0 { throw ExitCode(1) }
    }
  }
}
