package import FoundationEssentials
internal import GRDB

extension SQLiteStore {
  /// A single value kept by name, as JSON.
  package func note(_ name: String) async throws(StoreError) -> String? {
    try await read("read a note") {
      try String.fetchOne($0, sql: "SELECT body FROM note WHERE name = ?", arguments: [name])
    }
  }

  package func setNote(_ name: String, _ body: String) async throws(StoreError) {
    try await write("write a note") {
      try $0.execute(sql: "INSERT OR REPLACE INTO note VALUES (?, ?)", arguments: [name, body])
    }
  }

  /// Records a judgement on an alert or, for what was missed, on an article's id.
  package func mark(
    _ alert: String, _ judgement: String, now: Date
  ) async throws(StoreError) {
    try await write("record a mark") {
      try $0.execute(
        sql: "INSERT OR REPLACE INTO mark VALUES (?, ?, ?)",
        arguments: [alert, judgement, now.stored])
    }
  }

  /// Forgets articles seen before `articles` that no story speaks of, and fingerprints last seen
  /// before `fingerprints`. At most `limit` rows of each in one call; returns how many went.
  package func prune(
    articles: Date, fingerprints: Date, limit: Int
  ) async throws(StoreError) -> Int {
    let gone = try await write("forget old articles") { db in
      try db.execute(
        sql: """
          DELETE FROM article WHERE change IN (
            SELECT a.change FROM article a WHERE a.seen < ?
              AND a.change <= (SELECT coalesce(min(examined), 0) FROM story)
              AND a.id NOT IN (SELECT article FROM reading)
            ORDER BY a.seen LIMIT ?)
          """, arguments: [articles.stored, limit])
      var gone = db.changesCount
      try db.execute(
        sql: """
          DELETE FROM fingerprint WHERE id IN (
            SELECT id FROM fingerprint WHERE seen < ? LIMIT ?)
          """, arguments: [fingerprints.storedDay, limit])
      gone += db.changesCount
      return gone
    }
    FaultPoint.pruned.pass()
    return gone
  }
}
