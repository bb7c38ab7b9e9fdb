internal import FoundationEssentials
package import StatusPage
package import StoryModel

/// How well the feeds cover a story at a moment.
package struct StoryCoverage: Sendable, Equatable {
  package var alive: Int
  package var total: Int
  /// The families that wrote about the story before, and have no living feed now.
  package var lostCarriers: [String]
  /// The alphabets (ISO 15924) of the story's names that no feed is written in.
  package var lettersWithoutFeed: [String]

  /// True when no feed is alive: silence means nothing.
  package var isBlind: Bool { alive == 0 && total > 0 }

  /// - Parameter carriers: the publisher families that wrote about the story before.
  package init(of story: Story, feeds: FeedsCovered, carriers: Set<String> = []) {
    alive = feeds.alive.count
    total = feeds.total
    lostCarriers = carriers.intersection(feeds.lost).sorted()
    lettersWithoutFeed = StoryLetters.missing(of: story, in: feeds.languages.map(\.language))
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
    let dead = Set(faults.filter { $0.kind.isBlinding }.map(\.subject))
    let living = feeds.filter { $0.health.lastRead != nil && !dead.contains($0.url) }
    total = feeds.count
    alive = Set(living.map(\.url))
    families = Set(feeds.map(\.publisher))
    self.living = Set(living.map(\.publisher))
    languages = Self.languages(feeds, alive)
  }

  /// The families that have feeds, and none that is alive.
  package var lost: Set<String> { families.subtracting(living) }

  /// As an alert tells it.
  package var now: CoveredNow {
    let named = languages.filter { $0.language != nil }
    return CoveredNow(
      alive: alive.count, total: total,
      languages: named.filter { $0.alive > 0 }.compactMap(\.language),
      lostLanguages: named.filter { $0.alive == 0 }.compactMap(\.language))
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
