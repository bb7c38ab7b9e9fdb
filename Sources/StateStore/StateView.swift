package import FoundationEssentials
internal import GRDB
package import StoryModel

/// Looks at the state of a running or stopped daemon without changing it.
package final class StateView: Sendable {
  private let reader: any DatabaseReader

  init(_ reader: any DatabaseReader) { self.reader = reader }

  /// An on-story article as it was examined.
  package struct ReadArticle: Sendable, Equatable {
    package var id: String
    package var seen: Date
    package var published: Date?
    package var title: String
    package var url: String?
    package var publisher: String?
    package var why: [String]
    package var findings: [Finding]
    /// Why each finding raised an alert or did not.
    package var reasons: [RecordedReason]

    package init(
      id: String, seen: Date, published: Date?, title: String, url: String?, publisher: String?,
      why: [String], findings: [Finding], reasons: [RecordedReason]
    ) {
      self.id = id
      self.seen = seen
      self.published = published
      self.title = title
      self.url = url
      self.publisher = publisher
      self.why = why
      self.findings = findings
      self.reasons = reasons
    }
  }

  package struct OutboxCount: Sendable, Equatable, Codable {
    package var endpoint: String
    package var state: DeliveryRow.State
    package var count: Int
  }

  package func feeds() async throws(StoreError) -> [FeedRow] {
    try await read("read feeds") { db in
      try Row.fetchAll(db, sql: "SELECT id, url, due, poll, health FROM feed ORDER BY id").map(
        FeedRow.init)
    }
  }

  /// What is remembered of the developments; of one story when `story` is given.
  package func developments(
    of story: String? = nil
  ) async throws(StoreError) -> [DevelopmentRow] {
    try await read("read developments") { db in
      try Row.fetchAll(
        db,
        sql: "SELECT story, id, state, progress FROM development WHERE story = ifnull(?, story)",
        arguments: [story]
      ).map {
        DevelopmentRow(
          story: $0[0], id: $0[1], state: DevelopmentState(rawValue: $0[2]) ?? .awaited,
          progress: $0[3])
      }
    }
  }

  /// The last alerts, newest first; when `story` is given, those of the story and those that tell
  /// of several stories that they are covered no longer, or again.
  package func alerts(of story: String? = nil, limit: Int) async throws(StoreError) -> [Alert] {
    try await read("read alerts") { db in
      let bodies =
        if let story {
          try String.fetchAll(
            db,
            sql: """
              SELECT body FROM alert
              WHERE story = ? OR story IS NULL AND type IN ('watch.blind', 'watch.restored')
              ORDER BY seq DESC LIMIT ?
              """, arguments: [story, limit])
        } else {
          try String.fetchAll(
            db, sql: "SELECT body FROM alert ORDER BY seq DESC LIMIT ?", arguments: [limit])
        }
      return try SQLiteStore.alerts(bodies)
    }
  }

  static func articles(
    _ db: Database, _ sql: String, _ arguments: StatementArguments, story: String
  ) throws -> [ReadArticle] {
    let rows = try Row.fetchAll(db, sql: sql, arguments: arguments)
    let findings = try db.cachedStatement(
      sql: "SELECT body, reason, code FROM finding WHERE story = ? AND article = ?")
    let decoder = JSONDecoder()
    return try rows.map { row in
      let said = try Row.fetchAll(findings, arguments: [story, row[0] as String])
      return ReadArticle(
        id: row[0], seen: Date(stored: row[1]),
        published: (row[2] as Double?).map(Date.init(stored:)), title: row[3], url: row[4],
        publisher: row[5], why: (row[6] as String).split(separator: "\n").map(String.init),
        findings: try said.map {
          try decoder.decode(Finding.self, from: Data(($0[0] as String).utf8))
        }, reasons: said.map { RecordedReason($0[1], code: $0[2]) })
    }
  }

  /// How many articles a story's examination found on it since `since`.
  package func articleCount(of story: String, since: Date) async throws(StoreError) -> Int {
    try await read("count articles") {
      try Int.fetchOne(
        $0, sql: "SELECT count(*) FROM reading WHERE story = ? AND seen >= ?",
        arguments: [story, since.stored])!
    }
  }

  /// How many articles are kept that were seen since `since`.
  package func keptCount(since: Date) async throws(StoreError) -> Int {
    try await read("count kept articles") {
      try Int.fetchOne(
        $0, sql: "SELECT count(*) FROM article WHERE seen >= ?", arguments: [since.stored])!
    }
  }

  package func outbox() async throws(StoreError) -> [OutboxCount] {
    try await read("count deliveries") { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT endpoint, state, count(*) FROM delivery GROUP BY endpoint, state
          ORDER BY endpoint, state
          """
      ).map {
        OutboxCount(endpoint: $0[0], state: .init(rawValue: $0[1]) ?? .dead, count: $0[2])
      }
    }
  }

  /// The deliveries in any of `states`, oldest first.
  package func deliveries(
    in states: [DeliveryRow.State], limit: Int
  ) async throws(StoreError) -> [DeliveryRow] {
    try await read("read deliveries") { db in
      let marks = states.map { _ in "?" }.joined(separator: ", ")
      return try Row.fetchAll(
        db,
        sql: """
          SELECT d.*, a.body FROM delivery d JOIN alert a ON a.seq = d.alert
          WHERE d.state IN (\(marks)) ORDER BY d.alert, d.endpoint LIMIT ?
          """,
        arguments: StatementArguments(states.map(\.rawValue)) + [limit]
      ).map(SQLiteStore.delivery)
    }
  }

  package func endpoints() async throws(StoreError) -> [String: String] {
    try await read("read endpoints") { db in
      var all: [String: String] = [:]
      for row in try Row.fetchAll(db, sql: "SELECT id, health FROM endpoint") {
        all[row[0]] = row[1]
      }
      return all
    }
  }

  package func note(_ name: String) async throws(StoreError) -> String? {
    try await read("read a note") {
      try String.fetchOne($0, sql: "SELECT body FROM note WHERE name = ?", arguments: [name])
    }
  }

  func read<Result: Sendable>(
    _ doing: String, _ body: @escaping @Sendable (Database) throws -> Result
  ) async throws(StoreError) -> Result {
    do { return try await reader.read(body) } catch { throw StoreError(error, doing: doing) }
  }
}

extension SQLiteStore {
  /// The same looks, from inside the daemon.
  package var view: StateView { StateView(writer) }
}

extension StateView {
  /// When the article was first seen; nil when it is not kept.
  package func seen(_ article: String) async throws(StoreError) -> Date? {
    try await read("look an article up") {
      try Double.fetchOne(
        $0,
        sql: """
          SELECT seen FROM article WHERE id = ?1 OR url = ?1
          UNION SELECT seen FROM reading WHERE article = ?1 OR url = ?1 ORDER BY seen
          """, arguments: [article]
      ).map(Date.init(stored:))
    }
  }
}

extension StateView {
  package func hasAlert(_ id: String) async throws(StoreError) -> Bool {
    try await read("look an alert up") {
      try Bool.fetchOne(
        $0, sql: "SELECT EXISTS (SELECT 1 FROM alert WHERE id = ?)", arguments: [id])!
    }
  }
}

extension RecordedReason {
  /// As it stands in a row; `code` is the reason's JSON.
  init(_ text: String, code: String?) {
    self.init(
      text: text,
      reason: code.flatMap {
        try? JSONDecoder().decode(FollowReason.self, from: Data($0.utf8))
      })
  }
}
