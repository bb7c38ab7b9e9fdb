internal import ArticleModel
package import FoundationEssentials
package import Logging
package import StateStore
package import StoryDetection
package import StoryModel

/// What the examiner needs remembered. Every call is one transaction.
package protocol ExaminerStore: Sendable {
  func enrol(stories: [(id: String, revision: String)]) async throws(StoreError) -> [StoryRow]
  func developments() async throws(StoreError) -> [DevelopmentRow]
  func note(_ name: String) async throws(StoreError) -> String?
  func lastChange() async throws(StoreError) -> Int64
  func articles(
    after change: Int64, upTo bound: Int64, limit: Int
  ) async throws(StoreError) -> [KeptArticle]
  func record(_ examination: Examination, now: Date) async throws(StoreError) -> [Alert]
}

extension SQLiteStore: ExaminerStore {}

/// Examines every kept article under every story, once for each revision, and records what came
/// of it in one step. Stopped halfway, it goes on from the first article not recorded.
package actor Examiner {
  private let store: any ExaminerStore
  private let clock: WallClock
  private let journal: Logger
  private let makeDetector: @Sendable ([Story]) -> Detector
  private var stories: [String: Story] = [:]
  private var rows: [String: StoryRow] = [:]
  private var officialFeeds: Set<String> = []
  private var pageFeeds: Set<String> = []
  private var routes = AlertRoutes(webhooks: [])
  private var followUp = FollowUp(of: [], config: "")
  /// By the stories they read for; they remember words.
  private var readers: [Set<String>: ArticleReader] = [:]
  /// How often the stories were configured: what began before the last time is not gone on with.
  private var edition = 0
  private var isRunning = false
  private var isWanted = false
  /// Deadlines are to be looked at between two batches: a backlog may take minutes.
  private var wantsTick = false
  private var isStopping = false

  /// How many articles one transaction settles.
  private static let batch = 200

  /// `makeDetector` is for tests that share compiled stories.
  package init(
    store: any ExaminerStore, clock: WallClock, journal: Logger,
    makeDetector: @escaping @Sendable ([Story]) -> Detector = { Detector(stories: $0) }
  ) {
    self.makeDetector = makeDetector
    self.store = store
    self.clock = clock
    self.journal = journal
  }

  /// Takes up the configured stories; one that is new or changed begins with the oldest article.
  /// `pageFeeds` are those whose articles' pages may be fetched.
  package func configure(
    stories: [Story], officialFeeds: Set<String>, pageFeeds: Set<String>, routes: AlertRoutes
  ) async throws(StoreError) {
    let rows = try await store.enrol(stories: stories.map { ($0.id, $0.revision) })
    let developments = try await store.developments()
    var terms: [String: FollowUp.LearnedTerms] = [:]
    for story in stories { terms[story.id] = try await self.terms(of: story.id) }
    edition += 1
    self.stories = Dictionary(uniqueKeysWithValues: stories.map { ($0.id, $0) })
    self.rows = Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0) })
    self.officialFeeds = officialFeeds
    self.pageFeeds = pageFeeds
    self.routes = routes
    readers = [Set(stories.map(\.id)): makeDetector(stories).reader()]
    followUp = FollowUp(
      of: stories, config: routes.config, progress: progress(from: developments), terms: terms)
  }

  /// What was learned of a story's terms; nil when nothing was.
  private func terms(of story: String) async throws(StoreError) -> FollowUp.LearnedTerms? {
    let text = try await store.note(FollowUp.termsNote(of: story))
    return text.flatMap(FollowUp.LearnedTerms.init(stored:))
  }

  /// Examines all that is kept and not yet examined. Returns how many alerts were recorded; 0 when
  /// an examination is under way, which then takes up what came.
  package func examineNew() async throws(StoreError) -> Int {
    isWanted = true
    guard !isRunning else { return 0 }
    isRunning = true
    defer { isRunning = false }
    var told = 0
    while isWanted {
      isWanted = false
      while !isStopping, let count = try await examineBatch() {
        told += count
        guard wantsTick else { continue }
        wantsTick = false
        told += try await tickNow()
      }
    }
    return told
  }

  /// Deadlines may have passed. With `startIsOver`, what was found in backlogs is told.
  package func tick(startIsOver: Bool) async throws(StoreError) -> Int {
    guard startIsOver else { return 0 }
    guard !isRunning else {
      wantsTick = true
      return 0
    }
    isRunning = true
    defer { isRunning = false }
    return try await tickNow()
  }

  /// No new batch; what is left is examined after the next start.
  package func stop() { isStopping = true }

  private func tickNow() async throws(StoreError) -> Int {
    let now = clock.now()
    var next = followUp
    var examination = Examination()
    for id in stories.keys.sorted() {
      guard let row = rows[id], row.examined >= row.caughtUp else { continue }
      examination.alerts += next.tick(id, now: now).map(routes.entry)
    }
    return try await record(&examination, next)
  }

  /// Nil when nothing is left, else the number of alerts recorded.
  private func examineBatch() async throws(StoreError) -> Int? {
    let edition = edition
    let last = try await store.lastChange()
    let marks = rows.values.map(\.examined)
    guard let mark = marks.min(), mark < last else { return nil }
    let lagging = Set(rows.values.filter { $0.examined == mark }.map(\.id))
    let bound = marks.filter { $0 > mark }.min() ?? last
    let articles = try await store.articles(after: mark, upTo: bound, limit: Self.batch)
    // Another definition of the story may begin with other articles.
    guard edition == self.edition else { return 0 }
    let reached = articles.count < Self.batch ? bound : articles[articles.count - 1].change

    var next = followUp
    var examination = Examination()
    let reader = reader(for: lagging)
    for kept in articles { examine(kept, by: reader, &next, &examination) }
    for id in lagging.sorted() {
      guard var row = rows[id] else { continue }
      row.examined = reached
      examination.stories.append(row)
    }
    return try await record(&examination, next)
  }

  private func examine(
    _ kept: KeptArticle, by reader: ArticleReader, _ next: inout FollowUp,
    _ examination: inout Examination
  ) {
    let now = clock.now()
    let (readings, lessons) = reader.examine(kept.article) { next.centroid(of: $0) }
    next.learn(lessons, from: kept.article, seen: kept.seen)
    if !readings.isEmpty, kept.article.body.isEmpty, kept.edits == 0,
      let feed = kept.article.feed, pageFeeds.contains(feed)
    {
      examination.pages.append(kept.article.id)
    }
    for var reading in readings {
      guard let row = rows[reading.story] else { continue }
      let outcome = next.follow(
        reading, of: kept.article, seen: kept.seen,
        isOfficial: kept.article.feed.map(officialFeeds.contains) ?? false, now: now,
        atStart: kept.isBacklog || kept.change <= row.caughtUp)
      reading.findings = outcome.findings
      examination.alerts += outcome.alerts.map(routes.entry)
      examination.readings.append(
        ReadingRow(
          reading: reading, article: kept.article, revision: row.revision, seen: kept.seen,
          reasons: outcome.reasons))
    }
  }

  /// Writes it down, and only then goes on from it.
  private func record(
    _ examination: inout Examination, _ next: FollowUp
  ) async throws(StoreError) -> Int {
    var next = next
    examination.developments = next.takeChanges().map { key, progress in
      DevelopmentRow(
        story: key.story, id: key.development, state: progress.state,
        // A value of strings, numbers and dates always encodes.
        progress: String(decoding: try! JSONEncoder().encode(progress), as: UTF8.self))
    }
    for (story, terms) in next.takeTerms() {
      examination.notes[FollowUp.termsNote(of: story)] = terms.stored
    }
    guard examination != Examination() else { return 0 }
    let edition = edition
    let alerts = try await store.record(examination, now: clock.now())
    for alert in alerts {
      journal.notice(
        "alert",
        metadata: [
          "seq": "\(alert.seq)", "type": "\(alert.type.rawValue)", "id": "\(alert.id)",
          "story": "\(alert.story?.id ?? "-")", "development": "\(alert.development?.id ?? "-")",
        ])
    }
    // A reload came in between: it goes on from what the store held, and what was written here
    // comes again, for alerts are recorded once.
    guard edition == self.edition else { return alerts.count }
    followUp = next
    for row in examination.stories { rows[row.id] = row }
    return alerts.count
  }

  private func reader(for ids: Set<String>) -> ArticleReader {
    if let reader = readers[ids] { return reader }
    // Stories that lag in ever other company must not fill the memory.
    if readers.count > 3 { readers = readers.filter { $0.key.count == stories.count } }
    let reader = makeDetector(ids.sorted().compactMap { stories[$0] }).reader()
    readers[ids] = reader
    return reader
  }

  private func progress(from rows: [DevelopmentRow]) -> [FollowUp.Key: DevelopmentProgress] {
    let remembered = RememberedProgress(rows)
    for key in remembered.unreadable {
      journal.error(
        "what was remembered of a development cannot be read; it begins anew",
        metadata: ["story": "\(key.story)", "development": "\(key.development)"])
    }
    return remembered.all
  }
}
