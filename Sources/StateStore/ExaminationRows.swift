package import ArticleModel
package import FoundationEssentials
internal import GRDB
package import StoryModel

/// An article as it was kept, with its place in the order of changes.
package struct KeptArticle: Sendable, Equatable {
  package var change: Int64
  package var article: Article
  /// When it was first seen.
  package var seen: Date
  /// How often the feed changed it since.
  package var edits: Int
  /// True when it came with the first document of its feed: old news.
  package var isBacklog: Bool
}

/// How far a story has examined the kept articles.
package struct StoryRow: Sendable, Equatable {
  package var id: String
  package var revision: String
  /// The change up to which all articles were examined.
  package var examined: Int64
  /// The change up to which articles were there before this revision: old news.
  package var caughtUp: Int64

  package init(id: String, revision: String, examined: Int64, caughtUp: Int64) {
    self.id = id
    self.revision = revision
    self.examined = examined
    self.caughtUp = caughtUp
  }
}

/// What is remembered of one awaited development; `progress` is JSON of the state machine.
package struct DevelopmentRow: Sendable, Equatable {
  package var story: String
  package var id: String
  package var state: DevelopmentState
  package var progress: String

  package init(story: String, id: String, state: DevelopmentState, progress: String) {
    self.story = story
    self.id = id
    self.state = state
    self.progress = progress
  }
}

/// What one article said to one story, to be written down with the reasons.
package struct ReadingRow: Sendable, Equatable {
  package var reading: StoryReading
  package var article: Article
  package var revision: String
  package var seen: Date
  /// Why each finding raised an alert or did not, in the order of the findings.
  package var reasons: [FollowReason]

  package init(
    reading: StoryReading, article: Article, revision: String, seen: Date,
    reasons: [FollowReason]
  ) {
    self.reading = reading
    self.article = article
    self.revision = revision
    self.seen = seen
    self.reasons = reasons
  }
}

/// An alert to be recorded, with the endpoints that shall hear of it.
package struct AlertEntry: Sendable, Equatable {
  package var alert: Alert
  package var endpoints: [String]

  package init(alert: Alert, endpoints: [String]) {
    self.alert = alert
    self.endpoints = endpoints
  }
}

/// What an examination came to: readings, developments, alerts with their outbox, and how far the
/// stories are with it.
package struct Examination: Sendable, Equatable {
  package var readings: [ReadingRow] = []
  package var developments: [DevelopmentRow] = []
  package var alerts: [AlertEntry] = []
  package var stories: [StoryRow] = []
  /// The ids of articles whose page is to be fetched, because a story wants their text.
  package var pages: [String] = []
  /// Single values to be kept by name with it.
  package var notes: [String: String] = [:]

  package init(
    readings: [ReadingRow] = [], developments: [DevelopmentRow] = [], alerts: [AlertEntry] = [],
    stories: [StoryRow] = [], pages: [String] = [], notes: [String: String] = [:]
  ) {
    self.readings = readings
    self.developments = developments
    self.alerts = alerts
    self.stories = stories
    self.pages = pages
    self.notes = notes
  }
}

extension SQLiteStore {
  /// The stories of the configuration as they stand. A story that is new, or whose revision
  /// changed, begins again with the first article that is kept; what is there by now is old news.
  package func enrol(
    stories: [(id: String, revision: String)]
  ) async throws(StoreError) -> [StoryRow] {
    try await write("enrol stories") { db in
      let last = try Int64.fetchOne(db, sql: "SELECT value FROM counter WHERE name = 'change'")!
      for story in stories {
        try db.execute(
          sql: """
            INSERT INTO story (id, revision, examined, caught_up) VALUES (?, ?, 0, ?)
            ON CONFLICT (id) DO UPDATE
              SET revision = excluded.revision, examined = 0, caught_up = excluded.caught_up
              WHERE revision <> excluded.revision
            """, arguments: [story.id, story.revision, last])
      }
      // A story taken out of the configuration holds nothing back, and begins anew if it returns.
      let marks = stories.map { _ in "?" }.joined(separator: ", ")
      try db.execute(
        sql: "DELETE FROM story WHERE id NOT IN (\(marks))",
        arguments: StatementArguments(stories.map(\.id)))
      return try stories.map { story in
        let row = try Row.fetchOne(
          db, sql: "SELECT revision, examined, caught_up FROM story WHERE id = ?",
          arguments: [story.id])!
        return StoryRow(id: story.id, revision: row[0], examined: row[1], caughtUp: row[2])
      }
    }
  }

  /// The kept articles changed after `change`, up to and with `bound`, in order.
  package func articles(
    after change: Int64, upTo bound: Int64, limit: Int
  ) async throws(StoreError) -> [KeptArticle] {
    try await read("read kept articles") { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(KeptArticle.columns) FROM article a LEFT JOIN feed f ON f.id = a.feed
          WHERE a.change > ? AND a.change <= ? ORDER BY a.change LIMIT ?
          """, arguments: [change, bound, limit]
      ).map(KeptArticle.init)
    }
  }

  /// The last change of any article.
  package func lastChange() async throws(StoreError) -> Int64 {
    try await read("read the last change") {
      try Int64.fetchOne($0, sql: "SELECT value FROM counter WHERE name = 'change'")!
    }
  }

  package func developments() async throws(StoreError) -> [DevelopmentRow] {
    try await read("read developments") { db in
      try Row.fetchAll(db, sql: "SELECT story, id, state, progress FROM development").map {
        guard let state = DevelopmentState(rawValue: $0[2]) else {
          throw StoreError.unreadable("state \($0[2] as String)", doing: "read developments")
        }
        return DevelopmentRow(story: $0[0], id: $0[1], state: state, progress: $0[3])
      }
    }
  }

  /// Writes down in one step what an examination came to. An alert recorded before is left as it
  /// is. Returns the alerts that are new, with their numbers.
  package func record(_ examination: Examination, now: Date) async throws(StoreError) -> [Alert] {
    let new = try await write("record an examination") { db in
      for row in examination.readings { try Self.write(row, db) }
      for row in examination.developments { try Self.write(row, db) }
      let new = try examination.alerts.compactMap { try Self.insert($0, now: now, db) }
      for story in examination.stories {
        try db.execute(
          sql: "UPDATE story SET examined = ? WHERE id = ? AND revision = ?",
          arguments: [story.examined, story.id, story.revision])
      }
      for (name, body) in examination.notes {
        try db.execute(
          sql: "INSERT OR REPLACE INTO note VALUES (?, ?)", arguments: [name, body])
      }
      for article in examination.pages {
        try db.execute(
          sql: "INSERT OR IGNORE INTO page (article, due, attempts) VALUES (?, ?, 0)",
          arguments: [article, now.stored])
      }
      if !new.isEmpty { FaultPoint.alertUncommitted.pass() }
      return new
    }
    if !new.isEmpty { FaultPoint.alertRecorded.pass() }
    return new
  }

  private static func write(_ row: ReadingRow, _ db: Database) throws {
    let (reading, article) = (row.reading, row.article)
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      reading.story, article.id, row.revision, row.seen.stored, article.published?.stored,
      article.title, article.url, article.publisher, reading.why.joined(separator: "\n"),
    ])
    let encoder = JSONEncoder()
    for (finding, reason) in zip(reading.findings, row.reasons) {
      try db.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO finding
            (story, article, development, status, seen, alert, reason, body, code, near)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        reading.story, article.id, finding.development, finding.status.rawValue, row.seen.stored,
        finding.alert, reason.description,
        String(decoding: try encoder.encode(finding), as: UTF8.self),
        String(decoding: try encoder.encode(reason), as: UTF8.self), reason.isNearMiss,
      ])
    }
  }

  private static func write(_ row: DevelopmentRow, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO development VALUES (?, ?, ?, ?)",
      arguments: [row.story, row.id, row.state.rawValue, row.progress])
  }

  /// The alert with its number, or nil when it was recorded before.
  static func insert(
    _ entry: AlertEntry, seq: Int? = nil, now: Date, _ db: Database
  ) throws -> Alert? {
    var alert = entry.alert
    // Asked first: an insert that finds a conflict would use up a number.
    let isTold = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM alert WHERE id = ?)", arguments: [alert.id])!
    guard !isTold else { return nil }
    try db.execute(
      sql: """
        INSERT INTO alert (seq, id, type, story, development, time, body)
        VALUES (?, ?, ?, ?, ?, ?, '')
        """,
      arguments: [
        seq, alert.id, alert.type.rawValue, alert.story?.id, alert.development?.id,
        alert.time.stored,
      ])
    alert.seq = Int(db.lastInsertedRowID)
    let body = String(decoding: try JSONEncoder().encode(alert), as: UTF8.self)
    try db.execute(sql: "UPDATE alert SET body = ? WHERE seq = ?", arguments: [body, alert.seq])
    FaultPoint.alertHalfRecorded.pass()
    for endpoint in entry.endpoints {
      try db.execute(
        sql: "INSERT INTO delivery (alert, endpoint, state, next) VALUES (?, ?, 'pending', ?)",
        arguments: [alert.seq, endpoint, now.stored])
    }
    return alert
  }
}

extension KeptArticle {
  /// What a query of articles `a` and their feeds `f` asks for; `init` reads it by position, since
  /// looking columns up by name takes longer than reading them.
  static let columns = """
    a.change, a.id, a.url, a.title, a.summary, a.body, a.published, a.updated, a.language, \
    a.publisher, f.url, a.authors, a.categories, a.seen, a.edits, a.backlog
    """

  /// Reads a row that begins with `columns`.
  init(_ row: Row) {
    func list(_ column: Int) -> [String] {
      (row[column] as String).split(separator: "\n").map(String.init)
    }
    func time(_ column: Int) -> Date? { (row[column] as Double?).map(Date.init(stored:)) }
    self.init(
      change: row[0],
      article: Article(
        id: row[1], url: row[2], title: row[3], summary: row[4], body: list(5),
        published: time(6), updated: time(7), language: row[8], publisher: row[9], feed: row[10],
        authors: list(11), categories: list(12)),
      seen: Date(stored: row[13]), edits: row[14], isBacklog: row[15])
  }
}
