package import FoundationEssentials
internal import Hummingbird
package import StoryModel

/// The read-only page: how the watch stands, over HTTP, from what `source` tells.
package struct StatusPage: Sendable {
  /// Where the page takes what it shows.
  package struct Source: Sendable {
    package var overview: @Sendable () async throws -> WatchOverview
    /// A story with one page of its articles, counted from 0; nil when there is no such story.
    package var story: @Sendable (_ id: String, _ page: Int) async throws -> StoryDetail?
    /// The last alerts, newest first.
    package var alerts: @Sendable (_ limit: Int) async throws -> [Alert]
    /// How alerts and reasons are said in a language, by its code.
    package var speech: @Sendable (_ language: String) -> PageSpeech

    package init(
      overview: @escaping @Sendable () async throws -> WatchOverview,
      story: @escaping @Sendable (String, Int) async throws -> StoryDetail?,
      alerts: @escaping @Sendable (Int) async throws -> [Alert],
      speech: @escaping @Sendable (String) -> PageSpeech
    ) {
      self.overview = overview
      self.story = story
      self.alerts = alerts
      self.speech = speech
    }
  }

  package enum Listen: Sendable, Equatable {
    case tcp(host: String, port: Int)
    /// The path of a Unix socket; a file that was left there is replaced.
    case unix(String)
  }

  let source: Source
  let now: @Sendable () -> Date

  package init(source: Source, now: @escaping @Sendable () -> Date) {
    self.source = source
    self.now = now
  }

  /// How many articles of a story one page shows.
  package static let articlesOnPage = StoryPage.articles

  /// Answers requests until the task is cancelled. Throws when the address cannot be bound.
  package func serve(
    on listen: Listen, onReady: @escaping @Sendable () async -> Void = {}
  ) async throws {
    let router = Router()
    router.get("**") { request, _ in
      await answer(PageRequest(request, listen)).response
    }
    router.get("/") { request, _ in await answer(PageRequest(request, listen)).response }
    let address: BindAddress =
      switch listen {
      case .tcp(let host, let port): .hostname(host, port: port)
      case .unix(let path): .unixDomainSocket(path: path)
      }
    let application = Application(
      router: router, configuration: .init(address: address, backlog: 64),
      onServerRunning: { _ in await onReady() })
    try await application.run()
  }
}
