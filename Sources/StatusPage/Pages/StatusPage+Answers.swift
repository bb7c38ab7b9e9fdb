internal import FoundationEssentials
internal import StoryModel

extension StatusPage {
  /// The answer to a request, whatever carried it.
  package func answer(_ request: PageRequest) async -> PageAnswer {
    guard !request.isForeign else {
      return .text(421, "This page is asked for under a name of another machine.\n")
    }
    do { return try await page(request) } catch {
      return .text(503, "The state cannot be read: \(error)\n")
    }
  }

  private func page(_ request: PageRequest) async throws -> PageAnswer {
    switch request.path {
    case "/": return .html(try await overviewPage(request))
    case "/style.css": return PageAnswer("text/css; charset=utf-8", StyleSheet.text)
    case "/alerts.atom":
      return PageAnswer("application/atom+xml; charset=utf-8", try await feeds(request).atom.text)
    case "/alerts.json":
      return PageAnswer("application/feed+json; charset=utf-8", try await feeds(request).json)
    case "/metrics":
      let metrics = Metrics(overview: try await source.overview())
      return PageAnswer("text/plain; version=0.0.4; charset=utf-8", metrics.text)
    case "/healthz": return try await health()
    case "/robots.txt": return .text("User-agent: *\nDisallow: /\n")
    default: return try await storyPage(request)
    }
  }

  private func words(_ request: PageRequest) -> PageLanguage {
    .chosen(query: request.query["lang"], acceptLanguage: request.acceptLanguage)
  }

  private func overviewPage(_ request: PageRequest) async throws -> HTML {
    let overview = try await source.overview()
    let language = words(request)
    return OverviewPage(
      overview: overview,
      text: PageText(
        language: language, speech: source.speech(language.code), now: overview.time, path: "/")
    ).html
  }

  private func storyPage(_ request: PageRequest) async throws -> PageAnswer {
    let parts = request.path.split(separator: "/", omittingEmptySubsequences: false)
    let page = min(max(request.query["page"].flatMap { Int($0) } ?? 0, 0), 1_000_000)
    let language = words(request)
    guard parts.count == 3, parts[1] == "stories",
      let detail = try await source.story(String(parts[2]), page)
    else {
      let text = PageText(
        language: language, speech: source.speech(language.code), now: now(), path: "/")
      return .html(404, text.page("404", "<h1>\(language.notFound)</h1>"))
    }
    let text = PageText(
      language: language, speech: source.speech(language.code), now: now(),
      path: "/stories/\(detail.standing.id)")
    return .html(StoryPage(detail: detail, page: page, text: text).html)
  }

  private func feeds(_ request: PageRequest) async throws -> AlertFeeds {
    let language = words(request)
    return AlertFeeds(
      alerts: try await source.alerts(50), language: language,
      speech: source.speech(language.code))
  }

  /// 200 while the daemon gives signs of life; whether the feeds are well, the page says.
  private func health() async throws -> PageAnswer {
    let overview = try await source.overview()
    guard overview.isRunning else { return .text(503, "stopped\n") }
    return .text(overview.isWell ? "ok\n" : "ok, with problems\n")
  }
}
