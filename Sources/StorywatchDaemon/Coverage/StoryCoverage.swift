internal import FoundationEssentials
package import StatusPage
package import StoryModel

/// How well the feeds cover a story at a moment: which are alive, in which languages, of which
/// publisher families, and what is wrong with the others.
package struct StoryCoverage: Sendable, Equatable {
  package var alive: Int
  package var total: Int
  package var languages: [LanguageStanding]
  /// The families that carried the story before, and have no living feed now.
  package var lostCarriers: [String]

  /// True when no feed is alive: silence means nothing.
  package var isBlind: Bool { alive == 0 && total > 0 }

  /// - Parameter carriers: the publisher families that carried the story before.
  package init(
    of story: Story, feeds: FeedsCovered, carriers: Set<String> = []
  ) {
    alive = feeds.alive.count
    total = feeds.total
    languages = feeds.languages
    lostCarriers = carriers.filter { feeds.families.contains($0) && !feeds.living.contains($0) }
      .sorted()
  }
}

/// What the feeds cover together; computed once for all stories.
package struct FeedsCovered: Sendable, Equatable {
  package let total: Int
  package let alive: Set<String>
  package let languages: [LanguageStanding]
  /// All publisher families, and those with a living feed.
  package let families: Set<String>
  package let living: Set<String>

  /// A feed with an open fault, other than a past gap, or never read, is not alive.
  package init(_ feeds: [CoveredFeed], faults: [CoverageFault]) {
    let dead = Set(faults.filter { $0.slot == .trouble || $0.slot == .frozen }.map(\.subject))
    let living = feeds.filter { $0.health.lastRead != nil && !dead.contains($0.url) }
    total = feeds.count
    alive = Set(living.map(\.url))
    families = Set(feeds.map(\.publisher))
    self.living = Set(living.map(\.publisher))
    languages = Self.languages(feeds, alive)
  }

  private static func languages(
    _ feeds: [CoveredFeed], _ alive: Set<String>
  ) -> [LanguageStanding] {
    let groups = Dictionary(grouping: feeds, by: \.language)
    return groups.sorted { ($0.key ?? "~") < ($1.key ?? "~") }.map { language, feeds in
      let living = feeds.filter { alive.contains($0.url) }
      return LanguageStanding(
        language: language, alive: living.count, total: feeds.count,
        families: Set(living.map(\.publisher)).sorted())
    }
  }
}
