internal import ArgumentParser
internal import FoundationEssentials
internal import StateStore
internal import StorywatchDaemon

struct MarkCommand: AsyncParsableCommand {
  enum Judgement: String, ExpressibleByArgument, CaseIterable { case `false`, missed, right }

  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Records a judgement on an alert; `replay --marks` checks it again.")

  @OptionGroup var config: ConfigOption
  @Argument(help: "The id of an alert; for `missed`, the id or address of an article.")
  var alert: String
  @Argument(help: "false, missed or right.") var judgement: Judgement

  func run() async throws {
    try await reportingFailures {
      let settings = try Settings.load(config.path, for: .whatItHolds, withSecrets: false)
      guard let view = try settings.view() else {
        throw Failure.input("\(settings.state) does not exist: the daemon has not run yet")
      }
      let isKnown =
        judgement == .missed
        ? try await view.seen(alert) != nil : try await view.hasAlert(alert)
      guard isKnown else {
        throw Failure.input(
          "the daemon knows no \(judgement == .missed ? "article" : "alert") \"\(alert)\"")
      }
      try await SQLiteStore(path: settings.state).mark(alert, judgement.rawValue, now: Date())
      print("marked \(alert) as \(judgement.rawValue)")
    }
  }
}
