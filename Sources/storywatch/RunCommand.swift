internal import ArgumentParser
internal import Dispatch
internal import FoundationEssentials
internal import Glibc
internal import Logging
internal import StorywatchDaemon

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "The daemon, in the foreground.",
    discussion: """
      SIGTERM and SIGINT stop it cleanly, SIGHUP reloads the configuration, SIGUSR1 reopens the \
      logs. What it tells about itself goes to standard error or to the journal; alerts go to \
      their logs and webhooks.
      """)

  @OptionGroup var config: ConfigOption
  @Flag(help: "Poll every feed once, examine, deliver what is due, and end.") var once = false
  @Flag(help: "Tell of every poll and delivery.") var verbose = false

  func run() async throws {
    HeapArenas.limit()
    let queue = DispatchQueue(label: "storywatch.signals")
    let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
    let signals = Signals([SIGTERM, SIGINT, SIGHUP, SIGUSR1], on: queue) { number in
      continuation.yield(number)
    }
    defer { withExtendedLifetime(signals) {} }
    umask(0o077)
    let environment = ProcessInfo.processInfo.environment
    let way = Journal.way(environment: environment)
    let level: Logger.Level = verbose ? .debug : .notice
    // The HTTP server calls its own cancellation an error.
    LoggingSystem.bootstrap { label in
      Journal(way: way, level: label == "storywatch" ? level : .critical)
    }
    let journal = Logger(label: "storywatch")
    try await reportingFailures {
      let service = try await Service(
        config: config.path, manager: ServiceManager(environment: environment), journal: journal)
      if once { return try await runOnce(service, until: stream) }
      await service.start()
      for await number in stream {
        switch number {
        case SIGHUP: await service.reload()
        case SIGUSR1: await service.reopenLogs()
        default:
          await service.stop()
          return
        }
      }
    }
  }

  /// Ends before its time when a signal says so.
  private func runOnce(_ service: Service, until signals: AsyncStream<Int32>) async throws {
    let listening = Task {
      for await number in signals where number == SIGTERM || number == SIGINT {
        await service.stop()
      }
    }
    defer { listening.cancel() }
    let run = Task { try await service.runOnce() }
    let result = await run.result
    await service.stop()
    try result.get()
  }
}
