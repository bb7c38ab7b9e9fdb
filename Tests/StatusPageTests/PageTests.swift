import Foundation
import StateStore
import StoryModel
import Testing

@testable import StatusPage

/// A watch whose every text is hostile.
enum Hostile {
  static let text = #"</title></p><script>alert(1)</script><img src=x onerror="a()"> ' & "#
  static let now = Date(timeIntervalSince1970: 1_772_366_400)
  static let evidence = Evidence(
    quote: text, language: "ru\" onload=\"x", title: text, url: "javascript:alert(1)",
    publisher: text, official: false, published: now, seen: now, sha256: "")
  static let alert = Alert(
    seq: 1, id: "swa_x", type: .reported, time: now, story: .init(id: "s", title: text),
    development: .init(id: text, kind: nil, phase: nil, from: .awaited, to: .reported),
    evidence: [evidence], notes: [text])
  static let promise = PromiseLine(
    promise: Promise(by: CalendarDate("2025-12-31"), words: text, speaker: text), who: text,
    said: CalendarDate("2025-08-01")!, repeated: CalendarDate("2025-08-01")!, evidence: evidence)
  static let standing = StoryStanding(
    id: "s", title: text,
    developments: [
      DevelopmentStanding(
        id: "d", title: text, state: .reported, since: now, promise: promise, overdueDays: 3)
    ], articles: 5000, articlesThisWeek: 1)

  static let overview = WatchOverview(
    time: now, version: "1", problems: [.init(kind: .gone, subject: text, since: now, why: text)],
    stories: [standing],
    feeds: [
      FeedStanding(
        url: text, name: text, language: text, publisher: text, isAlive: false,
        problem: .init(kind: .frozen, subject: text, why: text))
    ], languages: [.init(language: text, alive: 0, total: 1, families: [text])],
    endpoints: [EndpointStanding(id: text, counts: [.dead: 2], disabled: text)],
    alerts: [alert])

  static func articles(_ count: Int) -> [StateView.ReadArticle] {
    (0..<count).map { number in
      StateView.ReadArticle(
        id: "\(number)", seen: now, published: now, title: text, url: "https://n.example/\(number)",
        publisher: text, why: [text, text],
        findings: (0..<3).map { _ in
          Finding(
            article: "\(number)", story: "s", development: text, status: .anticipated, quote: text)
        }, reasons: Array(repeating: RecordedReason(text: text, reason: nil), count: 3))
    }
  }

  static var page: StatusPage {
    StatusPage(
      source: .init(
        overview: { overview },
        story: { id, _ in
          guard id == "s" else { return nil }
          return StoryDetail(
            standing: standing,
            timeline: [
              TimelineEntry(time: now, kind: .began),
              TimelineEntry(
                time: now, kind: .promise, development: text, promise: promise, evidence: evidence),
              TimelineEntry(time: now, kind: .alert, alert: alert, evidence: evidence),
            ], articles: articles(StatusPage.articlesOnPage))
        },
        alerts: { _ in [alert] },
        speech: { _ in
          PageSpeech(
            headline: { $0.notes[0] }, development: { $0 ?? $3 }, notes: \.notes, reason: \.text,
            technical: { $0 }, span: { "\($0)" }, language: { $0 }, quoted: { "“\($0)”" })
        }),
      now: { now })
  }
}

struct PageTests {
  @Test(arguments: ["/", "/stories/s", "/alerts.atom", "/nothing"])
  func `a hostile text is only ever text`(_ path: String) async throws {
    let answer = await Hostile.page.answer(PageRequest(path))
    for mark in ["<script", "<img", "onerror=\"", "javascript:alert(1)\"", "onload=\"x"] {
      #expect(!answer.body.contains(mark), "\(mark)")
    }
    guard path != "/nothing" else { return }
    #expect(answer.body.contains("&lt;script&gt;"))
  }

  /// Every page is written so that it is also well-formed XML.
  @Test(arguments: ["/", "/stories/s", "/alerts.atom", "/nothing"], PageLanguage.all.map(\.code))
  func `every page is well-formed`(_ path: String, _ language: String) async throws {
    let answer = await Hostile.page.answer(PageRequest(path, query: ["lang": language]))
    #expect(answer.body.contains("lang=\"\(language)\""))
    #expect(Tags.unbalanced(in: answer.body) == nil)
  }

  @Test func `nothing is loaded from elsewhere`() async throws {
    for path in ["/", "/stories/s"] {
      let body = await Hostile.page.answer(PageRequest(path)).body
      for start in ["src=\"", "<link rel=\"stylesheet\" href=\"http", "url(", "@import"] {
        #expect(!body.contains(start), "\(start)")
      }
    }
    #expect(!StyleSheet.text.contains("url("))
    let policy = try #require(PageAnswer.safety.first { $0.0 == "Content-Security-Policy" }?.1)
    #expect(policy.hasPrefix("default-src 'none'; style-src 'self';"))
    #expect(!policy.contains("unsafe"))
  }

  @Test(
    arguments: [
      (nil, "", "en"), (nil, "ru", "ru"), (nil, "de, az-Latn;q=0.3, ru;q=0.8", "ru"),
      (nil, "en;q=0, az", "az"), ("az", "ru", "az"), ("xx", "ru", "ru"), (nil, "de", "en"),
    ] as [(String?, String, String)])
  func `the page speaks the reader's language`(
    _ query: String?, _ header: String, _ language: String
  ) {
    #expect(PageLanguage.chosen(query: query, acceptLanguage: header).code == language)
  }

  @Test(arguments: PageLanguage.all.map(\.code))
  func `every language has a word for everything`(_ code: String) throws {
    let language = try #require(PageLanguage.named(code))
    #expect(Set(language.problems.keys) == Set(WatchOverview.Kind.allCases))
    #expect(Set(language.states.keys) == Set(DevelopmentState.allCases))
    #expect(Set(language.statuses.keys) == Set(Finding.Status.allCases))
    #expect(Set(language.pushes.keys) == Set(PushStanding.allCases))
  }

  /// The words that messages do not use either; see `GlossaryTests`.
  @Test(arguments: [
    ("ru", ["истори", "издател", "уведомлен", "машин", "имён ", "отозван"]),
    (
      "az", ["hekayə", "xəbərdarlıq", "maşın", "ad xidmət", "söndür", "geri götürül", "bildirilib"]
    ),
  ])
  func `the page uses the words of the messages`(_ code: String, _ putAside: [String]) async {
    for path in ["/", "/stories/s", "/nothing"] {
      let page = await Hostile.page.answer(PageRequest(path, query: ["lang": code])).body
      for word in putAside { #expect(!page.lowercased().contains(word), "\(word)") }
    }
    for kind in WatchOverview.Kind.allCases {
      let words = PageLanguage.named(code)?.problems[kind]
      for word in putAside { #expect(words?.contains(word) == false, "\(word)") }
    }
  }

  @Test func `how feeds are pushed is told in each language and to Prometheus`() async throws {
    var overview = Hostile.overview
    overview.feeds = [PushStanding.pushed, .pushed, .lapsed, nil].map { push in
      FeedStanding(url: "u", name: "n", language: "ru", publisher: "p", isAlive: true, push: push)
    }
    let (standing, page) = (overview, Hostile.page)
    let told = StatusPage(
      source: .init(
        overview: { standing }, story: page.source.story, alerts: page.source.alerts,
        speech: page.source.speech), now: page.now)
    for (code, words) in [
      ("en", "pushed by hubs: 2/4 · lapsed: 1"),
      ("ru", "приходят по подписке: 2/4 · подписка истекла: 1"),
      ("az", "abunə ilə gəlir: 2/4 · abunənin vaxtı bitib: 1"),
    ] {
      let body = await told.answer(PageRequest("/", query: ["lang": code])).body
      #expect(body.contains("<p class=\"small\">\(words)</p>"))
    }
    let metrics = await told.answer(PageRequest("/metrics")).body
    #expect(metrics.contains("storywatch_push_subscriptions{state=\"lapsed\"} 1"))
    #expect(metrics.contains("storywatch_push_subscriptions{state=\"failing\"} 0"))
    let none = await Hostile.page.answer(PageRequest("/metrics")).body
    #expect(!none.contains("storywatch_push"))
  }

  @Test(arguments: [
    ("127.0.0.1:8424", false), ("localhost:8424", false), ("[::1]:8424", false), ("", false),
    ("evil.example", true), ("evil.example:8424", true), ("127.0.0.1.evil.example", true),
  ])
  func `a name led to this machine from outside is refused`(_ host: String, _ isForeign: Bool) {
    #expect(
      PageRequest.isForeign(host, .tcp(host: "127.0.0.1", port: 8424)) == isForeign)
    #expect(!PageRequest.isForeign(host, .unix("/run/page.sock")))
    #expect(!PageRequest.isForeign(host, .tcp(host: "0.0.0.0", port: 8424)))
  }

  @Test func `an address that is none of the web is no link`() {
    for address in ["javascript:alert(1)", "data:text/html,x", "/etc", "https://a b", ""] {
      #expect(!PageText.isWebAddress(address), "\(address)")
    }
    #expect(PageText.isWebAddress("HTTPS://n.example/1"))
  }

  @Test func `the alerts are a JSON feed`() async throws {
    let answer = await Hostile.page.answer(PageRequest("/alerts.json"))
    let feed = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any])
    #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
    let item = try #require((feed["items"] as? [[String: Any]])?.first)
    #expect(item["id"] as? String == "swa_x")
    #expect(item["url"] == nil)
    #expect((item["content_text"] as? String)?.contains("<script>") == true)
  }

  @Test func `the metrics are what Prometheus reads`() async throws {
    let body = await Hostile.page.answer(PageRequest("/metrics")).body
    let sample = /[a-z_]+(\{([a-z]+="([^"\\\n]|\\.)*",?)*\})? -?[0-9.e+-]+/
    for line in body.split(separator: "\n") where !line.hasPrefix("#") {
      #expect(line.wholeMatch(of: sample) != nil, "\(line)")
    }
    #expect(body.contains("storywatch_feed_up{"))
  }

  @Test func `the page of a story costs little`() async {
    let page = Hostile.page
    let clock = ContinuousClock()
    var best = Duration.seconds(9)
    for _ in 0..<5 {
      let start = clock.now
      _ = await page.answer(PageRequest("/stories/s"))
      best = min(best, clock.now - start)
    }
    print("page of a story with \(StatusPage.articlesOnPage) of its articles: \(best)")
    #expect(best < .milliseconds(500))
  }
}

/// Looks for a tag that is not closed, or closed out of turn.
enum Tags {
  private static let empty: Set<Substring> = ["meta", "link", "!doctype", "?xml"]

  static func unbalanced(in html: String) -> String? {
    var open: [Substring] = []
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      guard let end = rest[start...].firstIndex(of: ">") else { return String(rest[start...]) }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let name = tag.prefix { !$0.isWhitespace && $0 != ">" }
      if tag.hasPrefix("/") {
        guard open.popLast() == name.dropFirst() else { return String(tag) }
      } else if !empty.contains(name.lowercased()[...]), !tag.hasSuffix("/") {
        open.append(name)
      }
    }
    return open.last.map(String.init)
  }
}
