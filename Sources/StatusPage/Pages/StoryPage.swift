internal import FoundationEssentials
internal import StateStore
internal import StoryModel

/// The page of a story: how it stands, what happened when, and what every article said.
struct StoryPage {
  let detail: StoryDetail
  let page: Int
  let text: PageText
  private var words: PageLanguage { text.language }

  /// How many articles one page shows.
  static let articles = 100

  var html: HTML {
    let story = detail.standing
    let rows = story.developments.map { DevelopmentText(text: text).row($0) }
    return text.page(
      "\(story.title) – Storywatch",
      """
      <p><a href="/?lang=\(words.code)">\(words.back)</a></p>
      <h1>\(story.title)</h1>
      \(text.coverage(of: story))
      <section aria-labelledby="awaited"><h2 id="awaited">\(words.developments)</h2>
      <ul class="developments">\(all: rows)</ul></section>
      <section aria-labelledby="timeline"><h2 id="timeline">\(words.timeline)</h2>
      \(timeline)</section>
      <section aria-labelledby="articles"><h2 id="articles">\(words.articles)</h2>
      <p class="small">\(words.articleCount(story.articles, story.articlesThisWeek))</p>
      \(articles)\(pages)</section>
      """)
  }

  private var timeline: HTML {
    guard !detail.timeline.isEmpty else { return "<p>\(words.nothingYet)</p>" }
    return "<ol class=\"timeline\">\(all: detail.timeline.map(entry))</ol>"
  }

  private func entry(_ entry: TimelineEntry) -> HTML {
    let title: HTML =
      switch entry.kind {
      case .began: "\(words.began)"
      case .alert:
        entry.alert.map { alert -> HTML in "<b>\(text.speech.headline(alert))</b>" } ?? ""
      case .promise: "\(name(entry.development)): \(words.promise) \(promise(entry.promise))"
      case .report: "\(name(entry.development)): \(words.said)"
      }
    return """
      <li class="\(entry.kind.rawValue)"><p>\(text.day(entry.time)) \(title)</p>
      \(text.quote(entry.evidence?.quote, entry.evidence?.language))\(text.source(entry.evidence))\
      \(text.notes(entry.alert))</li>

      """
  }

  private func name(_ development: String?) -> String {
    guard let standing = detail.standing.developments.first(where: { $0.id == development }) else {
      return development ?? ""
    }
    return DevelopmentText(text: text).name(standing)
  }

  private func promise(_ line: PromiseLine?) -> HTML {
    guard let line else { return "" }
    let ends = [line.promise.from, line.promise.by].compactMap { $0?.description }
    return
      "\(text.speech.quoted(line.promise.words)) \(ends.joined(separator: " – ")) (\(line.who))"
  }

  private var articles: HTML {
    guard !detail.articles.isEmpty else { return "<p>\(words.noArticles)</p>" }
    return "<ol class=\"articles\">\(all: detail.articles.map(article))</ol>"
  }

  private func article(_ article: StateView.ReadArticle) -> HTML {
    let findings = zip(article.findings, article.reasons).map { finding, reason -> HTML in
      """
      <li><b>\(name(finding.development))</b>: \(words.statuses[finding.status] ?? "") \
      \(text.quote(finding.quote, nil))<span class="why">\(text.speech.reason(reason))</span></li>

      """
    }
    return """
      <li><h3>\(text.link(article.title, to: article.url))</h3>
      <p class="small">\(text.time(article.published ?? article.seen)) · \
      \(article.publisher ?? "?")</p><ul>\(all: findings)</ul>
      <details><summary>\(words.why)</summary><p class="why">\
      \(article.why.map(text.speech.technical).joined(separator: "; "))</p></details></li>

      """
  }

  /// Links to the pages before and after this one.
  private var pages: HTML {
    let story = detail.standing
    let newer: HTML =
      page > 0
      ? "<a rel=\"prev\" href=\"/stories/\(story.id)?lang=\(words.code)&amp;page=\(page - 1)\">\(words.newer)</a> "
      : ""
    let older: HTML =
      (page + 1) * Self.articles < story.articles
      ? "<a rel=\"next\" href=\"/stories/\(story.id)?lang=\(words.code)&amp;page=\(page + 1)\">\(words.older)</a>"
      : ""
    return "<nav aria-label=\"\(words.articles)\">\(newer)\(older)</nav>"
  }
}
