internal import FoundationEssentials
internal import StoryModel

/// The frame of every page, and the pieces that pages share.
struct PageText {
  let language: PageLanguage
  let speech: PageSpeech
  let now: Date
  /// The path of this page, for its links to other languages.
  let path: String

  func page(_ title: String, _ body: HTML) -> HTML {
    """
    <!doctype html>
    <html lang="\(language.code)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(title)</title>
    <link rel="stylesheet" href="/style.css">
    <link rel="alternate" type="application/atom+xml" title="\(language.lastAlerts)" href="/alerts.atom?lang=\(language.code)">
    <link rel="alternate" type="application/feed+json" title="\(language.lastAlerts)" href="/alerts.json?lang=\(language.code)">
    </head>
    <body>
    <a class="skip" href="#content">\(language.skip)</a>
    <header><a href="/?lang=\(language.code)">Storywatch</a> \(languages)</header>
    <main id="content">
    \(body)
    </main>
    <footer><p>\(language.asOf) \(time(now)) · <a href="/alerts.atom?lang=\(language.code)">\(language.follow)</a></p></footer>
    </body>
    </html>

    """
  }

  private var languages: HTML {
    let links = PageLanguage.all.map { other -> HTML in
      other.code == language.code
        ? "<span aria-current=\"true\">\(other.name)</span> "
        : "<a href=\"\(path)?lang=\(other.code)\" hreflang=\"\(other.code)\" lang=\"\(other.code)\">\(other.name)</a> "
    }
    return "<nav aria-label=\"\(language.language)\">\(all: links)</nav>"
  }

  /// A moment, to the minute, in UTC.
  func time(_ date: Date) -> HTML {
    let full = date.formatted(.iso8601)
    return
      "<time datetime=\"\(full)\">\(String(full.prefix(10))) \(String(full.dropFirst(11).prefix(5))) UTC</time>"
  }

  func day(_ date: Date) -> HTML {
    let day = CalendarDate(date).description
    return "<time datetime=\"\(day)\">\(day)</time>"
  }

  func time(_ date: Date?) -> HTML { date.map(time) ?? "\(language.never)" }

  /// A link to the world outside, which is opened only by a click; text alone where the address is
  /// none of http.
  func link(_ text: String, to address: String?) -> HTML {
    guard let address, Self.isWebAddress(address) else { return "\(text)" }
    return "<a href=\"\(address)\" rel=\"noreferrer noopener nofollow\">\(text)</a>"
  }

  static func isWebAddress(_ address: String) -> Bool {
    let start = address.prefix(8).lowercased()
    return (start.hasPrefix("http://") || start.hasPrefix("https://"))
      && !address.utf8.contains { $0 <= 0x20 || $0 == 0x7F }
  }

  /// A quotation in its own language.
  func quote(_ text: String?, _ quoted: String?) -> HTML {
    guard let text, !text.isEmpty else { return HTML() }
    let code = quoted.flatMap {
      $0.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") } ? $0 : nil
    }
    guard let code else { return "<blockquote>\(text)</blockquote>" }
    return "<blockquote lang=\"\(code)\">\(text)</blockquote>"
  }

  func problem(_ problem: WatchOverview.Problem) -> HTML {
    let name = problem.kind == .language ? speech.language(problem.subject) : problem.subject
    let subject: HTML = name.isEmpty ? "" : "<b>\(name)</b>: "
    let since: HTML = problem.since.map { date -> HTML in " \(language.since) \(time(date))" } ?? ""
    let why: HTML =
      problem.why.isEmpty
      ? "" : " <span class=\"why\">\(speech.technical(problem.why))</span>"
    return "\(subject)\(language.problems[problem.kind] ?? problem.kind.rawValue)\(since)\(why)"
  }

  /// Who said it, with a link to where.
  func source(_ evidence: Evidence?) -> HTML {
    guard let evidence else { return "" }
    return "<p class=\"small\">\(evidence.publisher): \(link(evidence.title, to: evidence.url))</p>"
  }

  /// What the watch says of itself.
  func notes(_ alert: Alert?) -> HTML {
    guard let notes = alert.map(speech.notes), !notes.isEmpty else { return "" }
    return "<ul class=\"notes small\">\(all: notes.map { note -> HTML in "<li>\(note)</li>" })</ul>"
  }

  /// What a story's silence is worth less for; nothing while all is covered.
  func coverage(of story: StoryStanding) -> HTML {
    var html = HTML()
    if story.isBlind { html += "<p class=\"unwell\">\(language.blind)</p>" }
    if !story.lostCarriers.isEmpty {
      html += """
        <p class="unwell">\(language.lostCarriers): \(story.lostCarriers.joined(separator: ", "))</p>
        """
    }
    if !story.lettersWithoutFeed.isEmpty { html += "<p>\(language.letters)</p>" }
    return html
  }
}
