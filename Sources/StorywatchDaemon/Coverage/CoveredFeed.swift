package import FoundationEssentials

/// A feed as coverage sees it.
package struct CoveredFeed: Sendable, Equatable {
  package var url: String
  package var name: String
  package var host: String
  /// The primary language subtag, as configured or as the document names it.
  package var language: String?
  package var publisher: String
  package var health: FeedHealth
  /// When it is asked next.
  package var due: Date
  /// True when its server said that it is gone for good, so that it is not asked any more.
  package var isGone: Bool

  package init(
    url: String, name: String, host: String, language: String?, publisher: String,
    health: FeedHealth, due: Date = .distantPast, isGone: Bool = false
  ) {
    self.url = url
    self.name = name
    self.host = host
    self.language = language.map(Self.primary)
    self.publisher = publisher
    self.health = health
    self.due = due
    self.isGone = isGone
  }

  package init(_ feed: WatchedFeed) {
    self.init(
      url: feed.settings.url, name: feed.settings.name ?? feed.settings.url, host: feed.host,
      language: feed.settings.language ?? feed.health.language,
      publisher: feed.settings.publisher, health: feed.health, due: feed.due,
      isGone: feed.state.isGone)
  }

  /// `az` for `az-Latn-AZ`.
  private static func primary(_ tag: String) -> String {
    tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }
}
