package import FoundationEssentials
internal import GRDB
package import StoryModel

/// One alert on its way to one endpoint.
package struct DeliveryRow: Sendable, Equatable, Codable {
  package enum State: String, Sendable, Codable { case pending, delivered, dead, held }

  package var alert: Alert
  package var endpoint: String
  package var state: State
  /// How often it was tried.
  package var attempts: Int
  /// The form in which it is sent; plainer after a refusal.
  package var form: String
  /// When it was tried first.
  package var first: Date?
  /// When it is tried next.
  package var next: Date
  /// The HTTP status of the last answer, when there was one.
  package var status: Int?
  package var reason: String?
}

extension SQLiteStore {
  /// Alerts numbered after `seq`, in order.
  package func alerts(after seq: Int, limit: Int) async throws(StoreError) -> [Alert] {
    try await read("read alerts") { db in
      try Self.alerts(
        try String.fetchAll(
          db, sql: "SELECT body FROM alert WHERE seq > ? ORDER BY seq LIMIT ?",
          arguments: [seq, limit]))
    }
  }

  /// The number of the last alert; 0 when there is none.
  package func lastSeq() async throws(StoreError) -> Int {
    try await read("read the last alert's number") { db in
      try Int.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'alert'") ?? 0
    }
  }

  /// Makes sure that no number up to `seq` is given again, after a restored backup.
  package func raiseSeq(to seq: Int) async throws(StoreError) {
    try await write("raise the alert number") { db in
      let last = try Int.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'alert'")
      if last == nil {
        try db.execute(
          sql: "INSERT INTO sqlite_sequence (name, seq) VALUES ('alert', ?)", arguments: [seq])
      } else {
        try db.execute(
          sql: "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'alert'",
          arguments: [seq])
      }
    }
  }

  /// Takes back alerts that a log shows and a restored backup does not know, under their numbers
  /// and with deliveries anew: the receivers know the ids. Returns how many were unknown.
  package func restore(_ alerts: [AlertEntry], now: Date) async throws(StoreError) -> Int {
    try await write("take alerts back from a log") { db in
      try alerts.count { try Self.insert($0, seq: $0.alert.seq, now: now, db) != nil }
    }
  }

  /// The first delivery of `endpoint` that is due. A later alert of a story waits for the earlier
  /// one, but no longer than `hold` seconds. A time beyond `horizon` is due as well: no wait is so
  /// long, so the clock was wrong when it was written.
  package func dueDelivery(
    of endpoint: String, now: Date, hold: Double, horizon: Date
  ) async throws(StoreError) -> DeliveryRow? {
    try await read("read due deliveries") { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT d.*, a.body FROM delivery d JOIN alert a ON a.seq = d.alert
          WHERE d.endpoint = ?1 AND d.state = 'pending' AND (d.next <= ?2 OR d.next > ?4)
            AND NOT EXISTS (
              SELECT 1 FROM delivery e JOIN alert b ON b.seq = e.alert
              WHERE e.endpoint = ?1 AND e.state = 'pending' AND e.alert < d.alert
                AND b.story IS a.story AND e.next > ?2 AND a.time > ?2 - ?3)
          ORDER BY d.alert LIMIT 1
          """, arguments: [endpoint, now.stored, hold, horizon.stored]
      ).map(Self.delivery)
    }
  }

  /// The pending delivery of `endpoint` that was tried least, the oldest of those, whether it is
  /// due or not: no message that is refused for ever stands before the others.
  package func leastTriedDelivery(
    of endpoint: String
  ) async throws(StoreError) -> DeliveryRow? {
    try await read("read the least tried delivery") { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT d.*, a.body FROM delivery d JOIN alert a ON a.seq = d.alert
          WHERE d.endpoint = ? AND d.state = 'pending' ORDER BY d.attempts, d.alert LIMIT 1
          """, arguments: [endpoint]
      ).map(Self.delivery)
    }
  }

  /// The number of the newest alert of which nothing was sent to `endpoint` yet; nil when there is
  /// none.
  package func newestUntried(of endpoint: String) async throws(StoreError) -> Int? {
    try await read("read what was not tried yet") { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT max(alert) FROM delivery WHERE endpoint = ? AND state = 'pending' AND attempts = 0
          """, arguments: [endpoint])
    }
  }

  /// Gives the pending deliveries of `endpoint` up whose alerts were raised up to `time`. Returns
  /// how many.
  package func abandon(
    of endpoint: String, raisedUpTo time: Date, because reason: String, now: Date
  ) async throws(StoreError) -> Int {
    try await write("give deliveries up") { db in
      try db.execute(
        sql: """
          UPDATE delivery SET state = 'dead', settled = ?, reason = ?
          WHERE endpoint = ? AND state = 'pending'
            AND alert IN (SELECT seq FROM alert WHERE time <= ?)
          """, arguments: [now.stored, reason, endpoint, time.stored])
      return db.changesCount
    }
  }

  /// Gives the pending deliveries to endpoints up that are not among `known`. Returns how many.
  package func abandon(
    exceptOf known: [String], because reason: String, now: Date
  ) async throws(StoreError) -> Int {
    try await write("give deliveries up") { db in
      let marks = known.map { _ in "?" }.joined(separator: ", ")
      try db.execute(
        sql: """
          UPDATE delivery SET state = 'dead', settled = ?, reason = ?
          WHERE state = 'pending' AND endpoint NOT IN (\(marks))
          """, arguments: [now.stored, reason] + StatementArguments(known))
      return db.changesCount
    }
  }

  /// Writes down how an attempt ended, with the endpoint's health after it, and alerts about the
  /// endpoint itself if it came to that. With `holding`, all its pending deliveries are held.
  package func settle(
    _ delivery: DeliveryRow, health: String, holding: Bool, alerts: [AlertEntry], now: Date
  ) async throws(StoreError) -> [Alert] {
    let told = try await write("settle a delivery") { db in
      try db.execute(
        sql: """
          UPDATE delivery SET state = ?, attempts = ?, form = ?, first = ?, next = ?, settled = ?,
            status = ?, reason = ? WHERE alert = ? AND endpoint = ?
          """,
        arguments: [
          delivery.state.rawValue, delivery.attempts, delivery.form, delivery.first?.stored,
          delivery.next.stored,
          delivery.state == .pending ? nil : now.stored, delivery.status, delivery.reason,
          delivery.alert.seq, delivery.endpoint,
        ])
      try db.execute(
        sql: "INSERT OR REPLACE INTO endpoint VALUES (?, ?)",
        arguments: [delivery.endpoint, health])
      if holding {
        try db.execute(
          sql: "UPDATE delivery SET state = 'held' WHERE endpoint = ? AND state = 'pending'",
          arguments: [delivery.endpoint])
      }
      let told = try alerts.compactMap { try Self.insert($0, now: now, db) }
      FaultPoint.settlementUncommitted.pass()
      return told
    }
    FaultPoint.settled.pass()
    return told
  }

  /// The health of each endpoint as its policy wrote it.
  package func endpoints() async throws(StoreError) -> [String: String] {
    try await read("read endpoints") { db in
      var all: [String: String] = [:]
      for row in try Row.fetchAll(db, sql: "SELECT id, health FROM endpoint") {
        all[row[0]] = row[1]
      }
      return all
    }
  }

  /// Makes what was held for `endpoint` due now, with its whole schedule before it, and forgets how
  /// the endpoint was.
  package func release(of endpoint: String, now: Date) async throws(StoreError) {
    try await write("release an endpoint") { db in
      try db.execute(
        sql: """
          UPDATE delivery SET state = 'pending', attempts = 0, first = NULL, next = ?,
            settled = NULL
          WHERE endpoint = ? AND state = 'held'
          """, arguments: [now.stored, endpoint])
      try db.execute(sql: "DELETE FROM endpoint WHERE id = ?", arguments: [endpoint])
    }
  }

  /// Makes deliveries that have not arrived due now, with their whole schedule before them, and
  /// gives their endpoints a new chance. With no ids: all of them. Returns how many.
  package func retry(
    alertIDs: [String], endpoint: String?, now: Date
  ) async throws(StoreError) -> Int {
    let count = try await write("retry deliveries") { db in
      var sql = """
        UPDATE delivery SET state = 'pending', attempts = 0, form = 'rich', first = NULL, next = ?,
          settled = NULL
        WHERE state <> 'delivered'
        """
      var arguments: StatementArguments = [now.stored]
      if !alertIDs.isEmpty {
        let marks = alertIDs.map { _ in "?" }.joined(separator: ", ")
        sql += " AND alert IN (SELECT seq FROM alert WHERE id IN (\(marks)))"
        arguments += StatementArguments(alertIDs)
      }
      if let endpoint {
        sql += " AND endpoint = ?"
        arguments += [endpoint]
      }
      sql += " RETURNING endpoint"
      let endpoints = try String.fetchAll(db, sql: sql, arguments: arguments)
      for endpoint in Set(endpoints) {
        try db.execute(sql: "DELETE FROM endpoint WHERE id = ?", arguments: [endpoint])
      }
      FaultPoint.retryUncommitted.pass()
      return endpoints.count
    }
    FaultPoint.retried.pass()
    return count
  }

  static func alerts(_ bodies: [String]) throws -> [Alert] {
    let decoder = JSONDecoder()
    return try bodies.map { try decoder.decode(Alert.self, from: Data($0.utf8)) }
  }

  static func delivery(_ row: Row) throws -> DeliveryRow {
    DeliveryRow(
      alert: try alerts([row["body"]])[0], endpoint: row["endpoint"],
      state: DeliveryRow.State(rawValue: row["state"]) ?? .dead, attempts: row["attempts"],
      form: row["form"], first: (row["first"] as Double?).map(Date.init(stored:)),
      next: Date(stored: row["next"]), status: row["status"], reason: row["reason"])
  }
}
