package import ArticleModel
package import FoundationEssentials
internal import GRDB

/// A page to be fetched for an article that came without a text.
package struct PageRow: Sendable, Equatable {
  package var article: Article
  package var due: Date
  package var attempts: Int
}

extension SQLiteStore {
  /// The pages that are due, oldest first.
  package func duePages(now: Date, limit: Int) async throws(StoreError) -> [PageRow] {
    try await read("read due pages") { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(KeptArticle.columns), p.due, p.attempts FROM page p
          JOIN article a ON a.id = p.article LEFT JOIN feed f ON f.id = a.feed
          WHERE p.due <= ? ORDER BY p.due LIMIT ?
          """, arguments: [now.stored, limit]
      ).map {
        PageRow(
          article: KeptArticle($0).article, due: Date(stored: $0["due"]), attempts: $0["attempts"])
      }
    }
  }

  /// The page was read: it fills in what the article lacks, to be examined again. What the feed
  /// has changed meanwhile stays.
  package func settlePage(enriching article: Article) async throws(StoreError) {
    try await write("enrich an article") { db in
      try db.execute(
        sql: """
          UPDATE article SET change = ?, body = ?,
            summary = CASE summary WHEN '' THEN ? ELSE summary END,
            published = coalesce(published, ?), language = coalesce(language, ?)
          WHERE id = ? AND body = ''
          """,
        arguments: [
          try Self.nextChanges(1, db).lowerBound, article.bodyText, article.summary,
          article.published?.stored, article.language, article.id,
        ])
      try db.execute(sql: "DELETE FROM page WHERE article = ?", arguments: [article.id])
    }
  }

  /// The page could not be read: it is tried again at `next`, or never when that is nil.
  package func settlePage(of article: String, next: Date?) async throws(StoreError) {
    try await write("settle a page") { db in
      if let next {
        try db.execute(
          sql: "UPDATE page SET due = ?, attempts = attempts + 1 WHERE article = ?",
          arguments: [next.stored, article])
      } else {
        try db.execute(sql: "DELETE FROM page WHERE article = ?", arguments: [article])
      }
    }
  }
}
