package import FoundationEssentials
internal import GRDB

/// A subscription to a feed at a WebSub hub. `standing` is one of the words of the policy.
package struct SubscriptionRow: Sendable, Equatable {
  /// The unguessable end of the callback address.
  package var token: String
  package var feed: Int64
  package var hub: String
  package var topic: String
  package var callback: String
  package var secret: String
  package var standing: String
  /// When the lease ends; nil while none was granted.
  package var until: Date?
  /// When something is to be done next.
  package var next: Date
  package var failures: Int
  /// True once the hub brought something, until the feed showed what it had not brought.
  package var isCarrying: Bool

  package init(
    token: String, feed: Int64, hub: String, topic: String, callback: String, secret: String,
    standing: String, until: Date? = nil, next: Date, failures: Int = 0, isCarrying: Bool = false
  ) {
    self.token = token
    self.feed = feed
    self.hub = hub
    self.topic = topic
    self.callback = callback
    self.secret = secret
    self.standing = standing
    self.until = until
    self.next = next
    self.failures = failures
    self.isCarrying = isCarrying
  }
}

extension StateView {
  package func subscriptions() async throws(StoreError) -> [SubscriptionRow] {
    try await read("read subscriptions") { db in
      try Row.fetchAll(db, sql: "SELECT * FROM subscription ORDER BY token")
        .map(SubscriptionRow.init)
    }
  }
}

extension SQLiteStore {
  package func subscriptions() async throws(StoreError) -> [SubscriptionRow] {
    try await view.subscriptions()
  }

  /// Writes subscriptions down, and forgets those under `tokens`.
  package func settle(
    subscriptions: [SubscriptionRow], forgetting tokens: [String]
  ) async throws(StoreError) {
    try await write("settle subscriptions") { db in
      for token in tokens {
        try db.cachedStatement(sql: "DELETE FROM subscription WHERE token = ?")
          .execute(arguments: [token])
      }
      for row in subscriptions {
        try db.cachedStatement(
          sql: "INSERT OR REPLACE INTO subscription VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
          row.token, row.feed, row.hub, row.topic, row.callback, row.secret, row.standing,
          row.until?.stored, row.next.stored, row.failures, row.isCarrying,
        ])
      }
    }
  }
}

extension SubscriptionRow {
  fileprivate init(_ row: Row) {
    self.init(
      token: row["token"], feed: row["feed"], hub: row["hub"], topic: row["topic"],
      callback: row["callback"], secret: row["secret"], standing: row["standing"],
      until: (row["until"] as Double?).map { Date(stored: $0) }, next: Date(stored: row["next"]),
      failures: row["failures"], isCarrying: row["carrying"])
  }
}
