internal import AlertDelivery
internal import Logging
internal import StateStore
package import StatusPage
internal import StoryModel

// The status page.
extension Service {
  /// Serves the page until the task is cancelled; where it cannot listen, the watch goes on.
  func makePage() -> Task<Void, Never>? {
    guard let listen = settings.listen else { return nil }
    let page = StatusPage(
      source: .init(
        overview: { [weak self] in try await self.orStopped().overview() },
        story: { [weak self] id, page in try await self.orStopped().story(id, page: page) },
        alerts: { [store] limit in try await store.view.alerts(limit: limit) },
        speech: PageSpeech.named),
      now: clock.now)
    return Task { [journal] in
      do { try await page.serve(on: listen.forPage) } catch is CancellationError {} catch {
        journal.error("the status page cannot listen", metadata: ["why": "\(error)"])
      }
    }
  }

  private func overview() async throws -> WatchOverview {
    try await StatusReport(settings, store.view).overview(now: clock.now())
  }

  private func story(_ id: String, page: Int) async throws -> StoryDetail? {
    let count = StatusPage.articlesOnPage
    return try await StatusReport(settings, store.view).detail(
      of: id, articlesFrom: page * count, limit: count, now: clock.now())
  }
}

extension PageSpeech {
  /// In the language of that code, else in English.
  package static func named(_ code: String) -> PageSpeech {
    PageSpeech(MessageLanguage.named(code) ?? .english)
  }

  /// The words of the messages.
  init(_ language: MessageLanguage) {
    self.init(
      headline: { AlertMessage($0, in: language).title },
      development: language.development, notes: language.notes, reason: language.reason,
      technical: language.technical,
      span: language.span, language: language.language, quoted: language.quoted)
  }
}

extension Service? {
  fileprivate func orStopped() throws -> Service {
    guard let self else { throw CancellationError() }
    return self
  }
}

extension ListenAddress {
  fileprivate var forPage: StatusPage.Listen {
    switch self {
    case .tcp(let host, let port): .tcp(host: host, port: port)
    case .unix(let path): .unix(path)
    }
  }
}
