package import ArticleModel
package import FoundationEssentials
package import StateStore

/// What the watch needs remembered. Every call is one transaction.
package protocol WatchStore: Sendable {
  func enrol(
    feeds: [(url: String, due: Date)], poll: String, health: String
  ) async throws(StoreError) -> [FeedRow]
  func settle(_ feeds: [FeedRow]) async throws(StoreError)
  func fingerprints(
    of feed: Int64, sharing keys: Set<Int64>
  ) async throws(StoreError) -> (rows: [FingerprintRow], feedIsKnown: Bool)
  func keep(_ harvest: Harvest, of feed: FeedRow, seen: Date) async throws(StoreError)
  func duePages(now: Date, limit: Int) async throws(StoreError) -> [PageRow]
  func settlePage(enriching article: Article) async throws(StoreError)
  func settlePage(of article: String, next: Date?) async throws(StoreError)
  func prune(articles: Date, fingerprints: Date, limit: Int) async throws(StoreError) -> Int
}

extension SQLiteStore: WatchStore {}
