package import FoundationEssentials
internal import GRDB
package import StoryModel

/// A fault of coverage with its beginning, its reason and its end.
package struct FaultRow: Sendable, Equatable {
  /// 0 until the store has kept it.
  package var id: Int64
  /// A feed's address, or the name of what is at fault.
  package var subject: String
  package var kind: String
  package var since: Date
  /// Nil while it lasts.
  package var until: Date?
  package var why: String
  /// The id of the alert that told it; nil when none did.
  package var told: String?

  package init(
    id: Int64 = 0, subject: String, kind: String, since: Date, until: Date? = nil, why: String,
    told: String? = nil
  ) {
    self.id = id
    self.subject = subject
    self.kind = kind
    self.since = since
    self.until = until
    self.why = why
    self.told = told
  }
}

/// What a look at the coverage came to.
package struct CoverageChange: Sendable, Equatable {
  /// Rows without an id are new, the others have changed.
  package var faults: [FaultRow] = []
  package var alerts: [AlertEntry] = []
  /// Single values by name.
  package var notes: [String: String] = [:]

  package init(
    faults: [FaultRow] = [], alerts: [AlertEntry] = [], notes: [String: String] = [:]
  ) {
    self.faults = faults
    self.alerts = alerts
    self.notes = notes
  }

  package var isEmpty: Bool { faults.isEmpty && alerts.isEmpty && notes.isEmpty }
}

extension SQLiteStore {
  /// The faults that last, and those told together with one that lasts, oldest first.
  package func openFaults() async throws(StoreError) -> [FaultRow] {
    try await read("read faults") { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM fault WHERE until IS NULL
            OR told IN (SELECT told FROM fault WHERE until IS NULL AND told IS NOT NULL)
          ORDER BY since, id
          """
      ).map(FaultRow.init)
    }
  }

  /// The beginning of the last fault of that kind of each subject.
  package func lastFaults(kind: String) async throws(StoreError) -> [String: Date] {
    try await read("read faults") { db in
      var last: [String: Date] = [:]
      let rows = try Row.fetchAll(
        db, sql: "SELECT subject, max(since) FROM fault WHERE kind = ? GROUP BY subject",
        arguments: [kind])
      for row in rows { last[row[0]] = Date(stored: row[1]) }
      return last
    }
  }

  /// Writes down faults, what was told of them and notes in one step. An alert recorded before is
  /// left as it is. Returns the alerts that are new.
  package func record(_ change: CoverageChange, now: Date) async throws(StoreError) -> [Alert] {
    try await write("record the coverage") { db in
      // Ends come first: the same fault may begin anew in one step.
      for row in change.faults.sorted(by: { ($0.until != nil ? 0 : 1) < ($1.until != nil ? 0 : 1) })
      {
        try Self.write(row, db)
      }
      for (name, body) in change.notes {
        try db.execute(
          sql: "INSERT OR REPLACE INTO note VALUES (?, ?)", arguments: [name, body])
      }
      return try change.alerts.compactMap { try Self.insert($0, now: now, db) }
    }
  }

  private static func write(_ row: FaultRow, _ db: Database) throws {
    guard row.id == 0 else {
      try db.cachedStatement(
        sql: "UPDATE fault SET kind = ?, until = ?, why = ?, told = ? WHERE id = ?"
      ).execute(arguments: [row.kind, row.until?.stored, row.why, row.told, row.id])
      return
    }
    try db.cachedStatement(
      sql: """
        INSERT INTO fault (story, subject, kind, since, until, why, told)
        VALUES ('', ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      row.subject, row.kind, row.since.stored, row.until?.stored, row.why, row.told,
    ])
  }

  /// Forgets faults that ended long ago: before `told` those that were told, before `untold` the
  /// others.
  package func pruneFaults(told: Date, untold: Date) async throws(StoreError) {
    try await write("forget old faults") { db in
      try db.execute(
        sql: """
          DELETE FROM fault
          WHERE (told IS NULL AND until < ?) OR (told IS NOT NULL AND until < ?)
          """, arguments: [untold.stored, told.stored])
    }
  }

  /// How many kept articles some story has not examined yet.
  package func unexaminedCount() async throws(StoreError) -> Int {
    try await read("count what is not examined") { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT (SELECT value FROM counter WHERE name = 'change')
            - coalesce((SELECT min(examined) FROM story),
                (SELECT value FROM counter WHERE name = 'change'))
          """)!
    }
  }
}

extension StateView {
  /// What a story's articles of a span came to.
  package struct ReadingCounts: Sendable, Equatable {
    /// Articles on the story.
    package var onStory = 0
    /// Those that only promise something of it, or tell of a delay.
    package var onlyPromised = 0

    package init(onStory: Int = 0, onlyPromised: Int = 0) {
      self.onStory = onStory
      self.onlyPromised = onlyPromised
    }
  }

  package func readingCounts(
    of story: String, from: Date, to: Date
  ) async throws(StoreError) -> ReadingCounts {
    try await read("count readings") { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT count(*), coalesce(sum(
            EXISTS (SELECT 1 FROM finding f WHERE f.story = r.story AND f.article = r.article
              AND f.status IN ('anticipated', 'delayed'))
            AND NOT EXISTS (SELECT 1 FROM finding f WHERE f.story = r.story
              AND f.article = r.article AND f.status NOT IN ('anticipated', 'delayed', 'none'))), 0)
          FROM reading r WHERE story = ? AND seen > ? AND seen <= ?
          """, arguments: [story, from.stored, to.stored])!
      return ReadingCounts(onStory: row[0], onlyPromised: row[1])
    }
  }

  /// A finding that came close to raising an alert.
  package struct NearMiss: Sendable, Equatable {
    package var development: String
    package var title: String
    package var url: String?
    package var reason: RecordedReason
    package var seen: Date

    package init(
      development: String, title: String, url: String?, reason: RecordedReason, seen: Date
    ) {
      self.development = development
      self.title = title
      self.url = url
      self.reason = reason
      self.seen = seen
    }
  }

  /// The near misses of a story, newest first.
  package func nearMisses(
    of story: String, from: Date, to: Date, limit: Int
  ) async throws(StoreError) -> [NearMiss] {
    try await read("read near misses") { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT f.development, r.title, r.url, f.reason, f.code, f.seen FROM finding f
          JOIN reading r ON r.story = f.story AND r.article = f.article
          WHERE f.near = 1 AND f.story = ? AND f.seen > ? AND f.seen <= ?
          ORDER BY f.seen DESC LIMIT ?
          """, arguments: [story, from.stored, to.stored, limit]
      ).map {
        NearMiss(
          development: $0[0], title: $0[1], url: $0[2], reason: RecordedReason($0[3], code: $0[4]),
          seen: Date(stored: $0[5]))
      }
    }
  }

  /// What was written down of an article when it was examined: by story and development, with the
  /// time it was first seen.
  package func reasons(
    of article: String
  ) async throws(StoreError) -> [String: [String: RecordedReason]] {
    try await read("read what was recorded of an article") { db in
      var reasons: [String: [String: RecordedReason]] = [:]
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT f.story, f.development, f.reason, f.code FROM finding f
          WHERE f.article IN (
            SELECT ?1 UNION SELECT id FROM article WHERE url = ?1
            UNION SELECT article FROM reading WHERE url = ?1)
          """, arguments: [article])
      for row in rows {
        reasons[row[0], default: [:]][row[1]] = RecordedReason(row[2], code: row[3])
      }
      return reasons
    }
  }

  /// The publisher families that wrote about any of the stories.
  ///
  /// Goes through `reading_by_publisher` from one publisher to the next, so that the cost grows with
  /// publishers and not with articles.
  package func carriers(of stories: [String]) async throws(StoreError) -> Set<String> {
    try await read("read who wrote about the stories") { db in
      let asked = try db.cachedStatement(sql: Self.carriers)
      return try stories.reduce(into: []) { families, story in
        families.formUnion(try String.fetchAll(asked, arguments: [story]))
      }
    }
  }

  static let carriers = """
    WITH RECURSIVE family (name) AS (
      SELECT min(publisher) FROM reading WHERE story = ?1
      UNION ALL
      SELECT (SELECT min(publisher) FROM reading WHERE story = ?1 AND publisher > name)
      FROM family WHERE name NOTNULL)
    SELECT name FROM family WHERE name NOTNULL
    """

  /// How many articles some story was found in, in all, and when the last of them was seen.
  package func storyArticles(
    _ story: String
  ) async throws(StoreError) -> (count: Int, last: Date?) {
    try await read("count a story's articles") { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT count(*), max(seen) FROM reading WHERE story = ?", arguments: [story])!
      return (row[0], (row[1] as Double?).map(Date.init(stored:)))
    }
  }

  /// One page of the on-story articles, newest first.
  package func articles(
    of story: String, skipping offset: Int = 0, limit: Int
  ) async throws(StoreError) -> [ReadArticle] {
    try await read("read articles of a story") { db in
      try Self.articles(
        db,
        """
        SELECT article, seen, published, title, url, publisher, why FROM reading
        WHERE story = ? ORDER BY seen DESC, article LIMIT ? OFFSET ?
        """, [story, limit, offset], story: story)
    }
  }

  package func alertCounts() async throws(StoreError) -> [String: Int] {
    try await read("count alerts") { db in
      var counts: [String: Int] = [:]
      for row in try Row.fetchAll(db, sql: "SELECT type, count(*) FROM alert GROUP BY type") {
        counts[row[0]] = row[1]
      }
      return counts
    }
  }

  /// The alerts of a story after `from`, up to and with `to`, oldest first.
  package func alerts(
    of story: String, from: Date, to: Date
  ) async throws(StoreError) -> [Alert] {
    try await read("read alerts") { db in
      try SQLiteStore.alerts(
        String.fetchAll(
          db,
          sql: "SELECT body FROM alert WHERE story = ? AND time > ? AND time <= ? ORDER BY seq",
          arguments: [story, from.stored, to.stored]))
    }
  }

  /// The faults that lasted at some time after `since`, oldest first.
  package func faultRows(since: Date) async throws(StoreError) -> [FaultRow] {
    try await read("read faults") { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM fault WHERE until IS NULL OR until >= ? ORDER BY since, id",
        arguments: [since.stored]
      ).map(FaultRow.init)
    }
  }
}

extension FaultRow {
  fileprivate init(_ row: Row) {
    self.init(
      id: row["id"], subject: row["subject"], kind: row["kind"], since: Date(stored: row["since"]),
      until: (row["until"] as Double?).map(Date.init(stored:)), why: row["why"], told: row["told"])
  }
}
