internal import FoundationEssentials

extension StatusPage {
  /// The answer to a request, whatever carried it.
  package func answer(_ request: PageRequest) async -> PageAnswer {
    guard !request.isForeign else {
      return .text(421, "This address is no name of this machine.\n")
    }
    do {
      return try await page(request)
    } catch {
      return .text(503, "The state cannot be read: \(error)\n")
    }
  }

  private func page(_ request: PageRequest) async throws -> PageAnswer {
    switch request.path {
    case "/healthz":
      let overview = try await source.overview()
      return .text(overview.isRunning ? 200 : 503, overview.isRunning ? "ok\n" : "stopped\n")
    default: return .text(404, "There is no such page.\n")
    }
  }
}
