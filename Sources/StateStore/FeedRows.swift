package import ArticleModel
package import FoundationEssentials
internal import GRDB

/// What is remembered of a feed. `poll` and `health` are JSON that belongs to the policies.
package struct FeedRow: Sendable, Equatable {
  package var id: Int64
  package var url: String
  package var due: Date
  package var poll: String
  package var health: String

  package init(id: Int64, url: String, due: Date, poll: String, health: String) {
    self.id = id
    self.url = url
    self.due = due
    self.poll = poll
    self.health = health
  }
}

/// What an article of a feed is known again by; the hashes belong to the identity policy.
package struct FingerprintRow: Sendable, Equatable {
  /// 0 until the store has kept it.
  package var id: Int64
  /// The id of the article.
  package var article: String
  package var guid: Int64?
  package var link: Int64?
  package var title: Int64?
  package var content: [UInt8]?
  package var revision: Int64
  /// How often the article was edited when this was taken.
  package var edits: Int
  /// When the feed last showed it, give or take some days.
  package var seen: Date

  package init(
    id: Int64 = 0, article: String, guid: Int64?, link: Int64?, title: Int64?, content: [UInt8]?,
    revision: Int64, edits: Int, seen: Date
  ) {
    self.id = id
    self.article = article
    self.guid = guid
    self.link = link
    self.title = title
    self.content = content
    self.revision = revision
    self.edits = edits
    self.seen = seen
  }
}

/// What a fetched document came to.
package struct Harvest: Sendable, Equatable {
  /// New and edited articles, in the order in which they are to be examined.
  package var articles: [Article]
  /// Fingerprints to be kept beside those there are.
  package var fingerprints: [FingerprintRow]
  /// Fingerprints that the feed still shows.
  package var refreshed: [Int64]
  /// True for the first document of a feed: what it holds is old news.
  package var isBacklog: Bool

  package init(
    articles: [Article], fingerprints: [FingerprintRow], refreshed: [Int64],
    isBacklog: Bool = false
  ) {
    self.isBacklog = isBacklog
    self.articles = articles
    self.fingerprints = fingerprints
    self.refreshed = refreshed
  }
}

extension SQLiteStore {
  /// Some feeds give one guid or link to all their entries: of so many only the latest are looked
  /// at.
  private static let mostUnderOneKey = 512

  /// Makes a row for each address not met before, due at its date, and returns the rows of all of
  /// them in the order asked.
  package func enrol(
    feeds: [(url: String, due: Date)], poll: String, health: String
  ) async throws(StoreError) -> [FeedRow] {
    try await write("enrol feeds") { db in
      let insert = try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO feed (url, due, poll, health) VALUES (?, ?, ?, ?)")
      let find = try db.cachedStatement(
        sql: "SELECT id, url, due, poll, health FROM feed WHERE url = ?")
      return try feeds.map { feed in
        try insert.execute(arguments: [feed.url, feed.due.stored, poll, health])
        return FeedRow(try Row.fetchOne(find, arguments: [feed.url])!)
      }
    }
  }

  /// Writes down how polls without news ended.
  package func settle(_ feeds: [FeedRow]) async throws(StoreError) {
    try await write("settle polls") { db in for feed in feeds { try Self.settle(feed, db) } }
    FaultPoint.pollSettled.pass()
  }

  /// Each part by its index: without the conditions all fingerprints of all feeds are gone through.
  static let isKnown = ["guid", "link", "title"].map {
    "EXISTS (SELECT 1 FROM fingerprint WHERE feed = ?1 AND \($0) IS NOT NULL)"
  }.reduce("SELECT 0") { "\($0) OR \($1)" }

  /// Finds the fingerprints of a feed by one of their hashes: feed, hash, how many.
  static func fingerprints(by column: String) -> String {
    """
    SELECT * FROM fingerprint
    WHERE feed = ?1 AND \(column) IS NOT NULL AND \(column) & 2147483647 = ?2 & 2147483647
      -- The plus keeps SQLite from putting ?2 into the term before, which then has no index.
      AND +\(column) = ?2
    ORDER BY id DESC LIMIT ?3
    """
  }

  /// The fingerprints of a feed whose guid, link or title is one of `keys`, oldest first, and
  /// whether the feed has any fingerprint at all.
  package func fingerprints(
    of feed: Int64, sharing keys: Set<Int64>
  ) async throws(StoreError) -> (rows: [FingerprintRow], feedIsKnown: Bool) {
    try await read("look fingerprints up") { db in
      let statements = try ["guid", "link", "title"].map {
        try db.cachedStatement(sql: Self.fingerprints(by: $0))
      }
      let isKnown = try Bool.fetchOne(db.cachedStatement(sql: Self.isKnown), arguments: [feed])!
      guard isKnown else { return ([], false) }
      var found: [Int64: FingerprintRow] = [:]
      for key in keys {
        for statement in statements {
          let rows = try Row.fetchCursor(statement, arguments: [feed, key, Self.mostUnderOneKey])
          while let row = try rows.next() {
            let id: Int64 = row[0]
            if found[id] == nil { found[id] = FingerprintRow(row) }
          }
        }
      }
      return (found.values.sorted { $0.id < $1.id }, true)
    }
  }

  /// Keeps what a poll brought and writes down how the poll ended; `seen` is when it came.
  package func keep(
    _ harvest: Harvest, of feed: FeedRow, seen: Date
  ) async throws(StoreError) {
    try await write("keep articles") { db in
      let changes = try Self.nextChanges(harvest.articles.count, db)
      for (article, change) in zip(harvest.articles, changes) {
        try Self.keep(
          article, change: change, feed: feed.id, backlog: harvest.isBacklog, seen: seen, db)
      }
      for row in harvest.fingerprints { try Self.keep(row, feed: feed.id, db) }
      let refresh = try db.cachedStatement(sql: "UPDATE fingerprint SET seen = ? WHERE id = ?")
      for id in harvest.refreshed { try refresh.execute(arguments: [seen.storedDay, id]) }
      try Self.settle(feed, db)
      FaultPoint.pollUncommitted.pass()
    }
    FaultPoint.pollKept.pass()
  }

  /// As many numbers of changes, in rising order, as are asked for.
  static func nextChanges(_ count: Int, _ db: Database) throws -> Range<Int64> {
    let last = try Int64.fetchOne(
      db.cachedStatement(
        sql: "UPDATE counter SET value = value + ? WHERE name = 'change' RETURNING value"),
      arguments: [count])!
    return last + 1 - Int64(count)..<last + 1
  }

  private static func settle(_ feed: FeedRow, _ db: Database) throws {
    try db.cachedStatement(
      sql: "UPDATE feed SET due = ?, poll = ?, health = ? WHERE id = ?"
    ).execute(arguments: [feed.due.stored, feed.poll, feed.health, feed.id])
  }

  private static func keep(_ row: FingerprintRow, feed: Int64, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO fingerprint (feed, article, guid, link, title, content, revision, edits, seen)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      feed, row.article.packed, row.guid, row.link, row.title, row.content.map { Data($0) },
      row.revision, row.edits, row.seen.storedDay,
    ])
  }

  private static func keep(
    _ article: Article, change: Int64, feed: Int64, backlog: Bool, seen: Date, _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO article (change, id, feed, seen, backlog, url, title, summary, body, published, updated,
          language, publisher, authors, categories)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET change = excluded.change, edits = edits + 1,
          backlog = min(backlog, excluded.backlog),
          url = excluded.url, title = excluded.title, summary = excluded.summary,
          body = excluded.body, published = excluded.published, updated = excluded.updated,
          language = excluded.language, authors = excluded.authors,
          categories = excluded.categories
        """
    ).execute(arguments: [
      change, article.id, feed, seen.stored, backlog, article.url, article.title, article.summary,
      article.bodyText, article.published?.stored, article.updated?.stored, article.language,
      article.publisher, article.authors.joined(separator: "\n"),
      article.categories.joined(separator: "\n"),
    ])
  }
}

extension FeedRow {
  init(_ row: Row) {
    self.init(
      id: row[0], url: row[1], due: Date(stored: row[2]), poll: row[3], health: row[4])
  }
}

extension FingerprintRow {
  fileprivate init(_ row: Row) {
    self.init(
      id: row["id"], article: String(packed: row["article"]), guid: row["guid"], link: row["link"],
      title: row["title"], content: (row["content"] as Data?).map { [UInt8]($0) },
      revision: row["revision"], edits: row["edits"], seen: Date(storedDay: row["seen"]))
  }
}

extension Date {
  /// Days since 1970.
  var storedDay: Int { Int((timeIntervalSince1970 / 86_400).rounded(.down)) }

  fileprivate init(storedDay day: Int) { self.init(stored: Double(day) * 86_400) }
}

extension String {
  /// As bytes where this is an 32 lower-case hexadecimal digits, else as it is.
  fileprivate var packed: DatabaseValue {
    let digits = utf8.map { Self.digits.firstIndex(of: $0) }
    guard digits.count == 32, !digits.contains(nil) else { return databaseValue }
    let bytes = stride(from: 0, to: 32, by: 2).map { UInt8(digits[$0]! << 4 | digits[$0 + 1]!) }
    return Data(bytes).databaseValue
  }

  fileprivate init(packed value: DatabaseValue) {
    guard case .blob(let bytes) = value.storage else {
      self = String.fromDatabaseValue(value) ?? ""
      return
    }
    let digits = bytes.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] }
    self = String(decoding: digits, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
