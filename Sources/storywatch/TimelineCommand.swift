internal import ArgumentParser
internal import FoundationEssentials
internal import StateStore
internal import StoryModel
internal import StorywatchDaemon

struct TimelineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Shows every state change, promise and piece of evidence of a story in order.")

  @OptionGroup var config: ConfigOption
  @Flag(help: "Print all of it as one JSON object.") var json = false
  @Argument(help: "The id of the story.") var story: String

  func run() async throws {
    try await reportingFailures {
      let settings = try Settings.load(config.path, for: .whatItHolds, withSecrets: false)
      guard let view = try settings.view() else {
        throw Failure.input("\(settings.state) does not exist: the daemon has not run yet")
      }
      guard
        let detail = try await StatusReport(settings, view).detail(of: story, limit: 0, now: Date())
      else {
        let ids = settings.stories.map(\.id).joined(separator: ", ")
        throw Failure("there is no story \"\(story)\"; the configuration has \(ids)", exitCode: 64)
      }
      let report = TimelineReport(detail, style: .terminal)
      print(json ? try report.json : report.text)
    }
  }
}
