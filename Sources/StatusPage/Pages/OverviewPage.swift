internal import FoundationEssentials
internal import StateStore
internal import StoryModel

/// The first page: is all well, how do the stories stand, what covers them, what was told last.
struct OverviewPage {
  let overview: WatchOverview
  let text: PageText
  private var words: PageLanguage { text.language }

  var html: HTML {
    text.page(
      "Storywatch",
      """
      \(verdict)
      <section aria-labelledby="stories"><h2 id="stories">\(words.stories)</h2>
      \(all: overview.stories.map(story))
      </section>
      <section aria-labelledby="alerts"><h2 id="alerts">\(words.lastAlerts)</h2>
      \(alerts)
      </section>
      <section aria-labelledby="feeds"><h2 id="feeds">\(words.feeds)</h2>
      \(languages)
      \(pushes)
      \(feeds)
      </section>
      \(endpoints)
      """)
  }

  private var verdict: HTML {
    let alive = overview.feeds.count(where: \.isAlive)
    guard !overview.isWell else {
      return
        "<h1 class=\"well\">\(words.allWell)</h1><p>\(words.feeds): \(alive)/\(overview.feeds.count) \(words.alive)</p>"
    }
    let items = overview.problems.prefix(50).map { problem -> HTML in
      "<li>\(text.problem(problem))</li>\n"
    }
    return
      "<h1 class=\"unwell\">\(words.notWell(overview.problems.count))</h1>\n<ul class=\"problems\">\(all: items)</ul>"
  }

  private func story(_ story: StoryStanding) -> HTML {
    let rows = story.developments.map { DevelopmentText(text: text).row($0) }
    return """
      <article><h3><a href="/stories/\(story.id)?lang=\(words.code)">\(story.title)</a></h3>
      \(text.coverage(of: story))<ul class="developments">\(all: rows)</ul>
      <p class="small">\(words.articleCount(story.articles, story.articlesThisWeek))</p></article>

      """
  }

  private var alerts: HTML {
    guard !overview.alerts.isEmpty else { return "<p>\(words.noAlerts)</p>" }
    let items = overview.alerts.map { alert -> HTML in
      let voice = alert.voice
      return """
        <li id="\(alert.id)"><p>\(text.time(alert.time)) <b>\(text.speech.headline(alert))</b></p>
        \(text.quote(voice?.quote, voice?.language))\(text.source(voice))\(text.notes(alert))</li>

        """
    }
    return "<ol class=\"alerts\">\(all: items)</ol>"
  }

  private var languages: HTML {
    let items = overview.languages.map { language -> HTML in
      let mark: HTML = language.alive == 0 ? " class=\"unwell\"" : ""
      return
        "<li\(mark)>\(language.language.map(text.speech.language) ?? "?"): \(language.alive)/\(language.total)</li>"
    }
    return "<ul class=\"languages\" aria-label=\"\(words.languages)\">\(all: items)</ul>"
  }

  private var pushes: HTML {
    let counts = overview.pushes
    guard !counts.isEmpty else { return "" }
    let parts = PushStanding.allCases.compactMap { standing -> String? in
      guard standing == .pushed || counts[standing] != nil else { return nil }
      let all = standing == .pushed ? "/\(overview.feeds.count)" : ""
      return "\(words.pushes[standing] ?? ""): \(counts[standing] ?? 0)\(all)"
    }
    return "<p class=\"small\">\(parts.joined(separator: " · "))</p>"
  }

  private var feeds: HTML {
    let rows = overview.feeds.sorted { !$0.isAlive && $1.isAlive }.prefix(500).map(row)
    return """
      <div class="wide" role="region" aria-labelledby="feeds" tabindex="0"><table>
      <thead><tr><th scope="col">\(words.feed)</th><th scope="col">\(words.state)</th>
      <th scope="col">\(words.language)</th><th scope="col">\(words.publisher)</th>
      <th scope="col">\(words.lastRead)</th><th scope="col">\(words.lastNew)</th>
      <th scope="col">\(words.window)</th></tr></thead>
      <tbody>\(all: rows)</tbody></table></div>
      """
  }

  private func row(_ feed: FeedStanding) -> HTML {
    let state: HTML =
      if let problem = feed.problem {
        "<span class=\"unwell\">\(words.problems[problem.kind] ?? "")</span> <span class=\"why\">\(text.speech.technical(problem.why))</span>"
      } else {
        feed.isAlive ? "\(words.alive)" : "\(words.notAlive)"
      }
    return """
      <tr><th scope="row">\(feed.name)</th><td>\(state)</td><td>\(feed.language.map(text.speech.language) ?? "?")</td>
      <td>\(feed.publisher)</td><td>\(text.time(feed.lastRead))</td>
      <td>\(text.time(feed.lastNew))</td><td>\(feed.window.map(text.speech.span) ?? "?")</td></tr>

      """
  }

  private var endpoints: HTML {
    guard !overview.endpoints.isEmpty else { return "" }
    let items = overview.endpoints.map { endpoint -> HTML in
      let trouble: HTML =
        if endpoint.disabled != nil {
          " <span class=\"unwell\">\(words.problems[.endpointDisabled] ?? "")</span>"
        } else if let since = endpoint.failingSince {
          " <span class=\"unwell\">\(words.problems[.endpointFailing] ?? "")</span> \(words.since) \(text.time(since))"
        } else {
          ""
        }
      return """
        <li><b>\(endpoint.id)</b>\(trouble) \(words.pending): \(endpoint.counts[.pending] ?? 0), \
        \(words.dead): \((endpoint.counts[.dead] ?? 0) + (endpoint.counts[.held] ?? 0))</li>

        """
    }
    return """
      <section aria-labelledby="endpoints"><h2 id="endpoints">\(words.endpoints)</h2>
      <ul>\(all: items)</ul></section>
      """
  }
}

/// An awaited development on one line.
struct DevelopmentText {
  let text: PageText

  func row(_ development: DevelopmentStanding) -> HTML {
    let words = text.language
    let since: HTML =
      development.since.map { date -> HTML in " \(words.since) \(text.day(date))" } ?? ""
    return """
      <li><b>\(name(development))</b> <span class="state \(development.state.rawValue)">\
      \(words.states[development.state] ?? "")</span>\(since)\(deadline(development))</li>

      """
  }

  func name(_ development: DevelopmentStanding) -> String {
    let title = development.title == development.id ? nil : development.title
    return text.speech.development(title, development.kind, development.phase, development.id)
  }

  private func deadline(_ development: DevelopmentStanding) -> HTML {
    let words = text.language
    var html = HTML()
    if let due = development.due { html += " · \(words.due) \(text.day(due.start))" }
    if let promise = development.promise {
      html +=
        " · \(words.promised): \(text.speech.quoted(promise.promise.words)) (\(promise.who), \(text.day(promise.said.start)))"
    }
    if let days = development.overdueDays {
      html += " · <span class=\"unwell\">\(words.overdue(days))</span>"
    }
    return html
  }
}
