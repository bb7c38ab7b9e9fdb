internal import ArgumentParser
internal import ArticleModel
internal import FoundationEssentials
internal import StateStore
internal import StatusPage
internal import StoryModel
internal import StorywatchDaemon

/// `throughput page`: what it costs to know how the watch stands, and to show it.
struct ThroughputPage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Coverage of many feeds and stories, and the page of a story, from SQLite.")

  @Option(help: "How many articles the story has.") var articles = 5000
  @Option(help: "How many feeds are followed; each tenth of them in trouble.") var feeds = 1000
  @Option(help: "How many stories are followed.") var stories = 100
  @Option(help: "Runs, of which the median is told.") var runs = 31

  private static let now = Date(timeIntervalSince1970: 1_772_366_400)

  func run() async throws {
    let path =
      "\(FileManager.default.temporaryDirectory.path)/storywatch-lab-\(UInt64.random(in: 0...UInt64.max)).sqlite"
    defer {
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + suffix)
      }
    }
    let store = try SQLiteStore(path: path)
    try await fill(store)
    var settings = Settings()
    settings.stories = watched
    settings.feeds = (0..<feeds).map {
      FeedSettings(url: "https://paper\($0).example/rss", publisher: "paper\($0)")
    }
    let report = StatusReport(settings, store.view)
    let page = StatusPage(
      source: .init(
        overview: { try await report.overview(now: Self.now) },
        story: { id, page in
          try await report.detail(
            of: id, articlesFrom: page * StatusPage.articlesOnPage,
            limit: StatusPage.articlesOnPage, now: Self.now)
        }, alerts: { try await store.view.alerts(limit: $0) }, speech: PageSpeech.named),
      now: { Self.now })
    coverage()
    for path in ["/stories/story-0", "/", "/metrics"] {
      try await time("GET \(path)") { _ = await page.answer(PageRequest(path)) }
    }
    try await time("GET /stories/story-0, last page") {
      _ = await page.answer(
        PageRequest(
          "/stories/story-0", query: ["page": "\((articles - 1) / StatusPage.articlesOnPage)"]))
    }
  }

  private var watched: [Story] {
    (0..<stories).map { number in
      Story(
        id: "story-\(number)", title: "Story \(number)", names: ["Имя \(number)"],
        awaits: ["report", "payment", "verdict"].map {
          AwaitedDevelopment(id: $0, kind: "report-published")
        })
    }
  }

  /// The faults of all feeds, what they cover together, and what that means for each story.
  private func coverage() {
    let covered = (0..<feeds).map { number in
      var health = FeedHealth().after(
        .read(new: 1, entries: 30, reachesBack: Self.now - 86_400, mayHaveGap: false),
        now: Self.now - 3600)
      if number % 10 == 0 {
        health = health.after(.failed(.refusing, why: "HTTP 403"), now: Self.now - 1800)
      }
      return CoveredFeed(
        url: "https://paper\(number).example/rss", name: "Paper \(number)",
        host: "paper\(number).example", language: ["ru", "az", "en", "kk"][number % 4],
        publisher: "paper\(number)", health: health)
    }
    let (stories, clock) = (watched, ContinuousClock())
    let times = (0..<runs).map { _ in
      clock.measure {
        let faults = CoveragePolicy(blindAfter: 21_600).faults(of: covered, now: Self.now)
        let together = FeedsCovered(covered, faults: faults)
        let standing = stories.map { StoryCoverage(of: $0, feeds: together) }
        precondition(standing.count == stories.count && together.alive.count < feeds)
      }
    }
    tell("coverage of \(feeds) feeds and \(stories.count) stories", times)
  }

  private func time(_ what: String, _ body: () async -> Void) async throws {
    let clock = ContinuousClock()
    var times: [Duration] = []
    for _ in 0..<runs { times.append(await clock.measure { await body() }) }
    tell(what, times)
  }

  private func tell(_ what: String, _ times: [Duration]) {
    let sorted = times.sorted()
    let median = Double(Int(sorted[sorted.count / 2] / .microseconds(1))) / 1000
    print(
      "\(what): median \(median) ms of \(runs), longest \(Double(Int(sorted.last! / .microseconds(1))) / 1000) ms"
    )
  }

  /// The readings of one story, and some of each other.
  private func fill(_ store: SQLiteStore) async throws {
    _ = try await store.enrol(stories: watched.map { ($0.id, "1") })
    for story in watched {
      let count = story.id == "story-0" ? articles : 20
      for start in stride(from: 0, to: count, by: 500) {
        let rows = (start..<min(count, start + 500)).map { row(story, $0) }
        _ = try await store.record(Examination(readings: rows), now: Self.now)
      }
    }
  }

  private func row(_ story: Story, _ number: Int) -> ReadingRow {
    let seen = Self.now - Double(number) * 600
    let article = Article(
      id: "\(story.id)-\(number)", url: "https://paper.example/news/\(number)",
      title: "Отчёт о крушении номер \(number) опубликуют до конца года", published: seen,
      language: "ru", publisher: "paper\(number % 50)")
    let findings = story.awaits.map {
      Finding(
        article: article.id, story: story.id, development: $0.id, status: .anticipated,
        confidence: 4, quote: "отчёт о крушении опубликуют до конца года", field: .title,
        cues: ["отчёт", "опубликуют"], rule: "future")
    }
    return ReadingRow(
      reading: StoryReading(
        story: story.id, on: true, why: ["name “Имя” with “крушение”"], findings: findings),
      article: article, revision: "1", seen: seen,
      reasons: findings.map { _ in .promiseRepeated })
  }
}
