package import ArticleModel
package import FoundationEssentials
internal import GRDB
package import StoryModel

/// A judgement, with the alert that it is about where one was raised.
package struct MarkRow: Sendable, Equatable {
  /// The id of an alert, or the id or address of an article that should have raised one.
  package var subject: String
  package var judgement: String
  package var time: Date
  /// The alert as it was recorded; nil for an article.
  package var alert: Alert?

  package init(subject: String, judgement: String, time: Date, alert: Alert?) {
    self.subject = subject
    self.judgement = judgement
    self.time = time
    self.alert = alert
  }
}

extension StateView {
  /// Every judgement, oldest first.
  package func marks() async throws(StoreError) -> [MarkRow] {
    try await read("read marks") { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT m.alert, m.judgement, m.time, a.body FROM mark m LEFT JOIN alert a ON a.id = m.alert
          ORDER BY m.time, m.alert
          """
      ).map { row in
        MarkRow(
          subject: row[0], judgement: row[1], time: Date(stored: row[2]),
          alert: try (row[3] as String?).flatMap { try SQLiteStore.alerts([$0]).first })
      }
    }
  }

  /// The articles that are kept, in the order of their dates.
  package func keptArticles() async throws(StoreError) -> [Article] {
    try await read("read kept articles") { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(KeptArticle.columns) FROM article a LEFT JOIN feed f ON f.id = a.feed
          ORDER BY coalesce(a.published, a.seen), a.change
          """
      ).map { row in
        let kept = KeptArticle(row)
        var article = kept.article
        // One without a date counts as of the day on which it was seen.
        article.published = article.published ?? kept.seen
        return article
      }
    }
  }
}
