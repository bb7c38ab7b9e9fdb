/// What `watch.blind` and `watch.restored` tell, in names and figures that any language can say.
package struct CoverageNews: Sendable, Equatable, Codable {
  package var cause: CoverageCause
  package var since: Timestamp
  /// The feeds concerned, at most five of them; none where the clock is at fault.
  package var feeds: [FeedTrouble]
  /// How many feeds are concerned in all.
  package var feedCount: Int
  package var covered: CoveredNow
  /// Those of the feeds whose publishers have written about the story before.
  package var carriers: [String]
  /// Seconds by which other machines' clocks are ahead of ours, where that is the fault.
  package var clockAhead: Int?

  package init(
    cause: CoverageCause, since: Timestamp, feeds: [FeedTrouble], feedCount: Int,
    covered: CoveredNow, carriers: [String] = [], clockAhead: Int? = nil
  ) {
    self.cause = cause
    self.since = since
    self.feeds = feeds
    self.feedCount = feedCount
    self.covered = covered
    self.carriers = carriers
    self.clockAhead = clockAhead
  }
}

/// A feed that was not read as it should be.
package struct FeedTrouble: Sendable, Equatable, Codable {
  /// Its name, else its address.
  package var name: String
  /// What was seen, as a clause in English; nil where the figures below say it.
  package var why: String?
  package var since: Timestamp
  /// Nil while it lasts.
  package var until: Timestamp?
  /// Seconds that usually pass between two new articles, for a frozen feed.
  package var usualGap: Int?
  /// The time in which articles may have come and gone unseen.
  package var lost: LostTime?

  package init(
    name: String, why: String? = nil, since: Timestamp, until: Timestamp? = nil,
    usualGap: Int? = nil, lost: LostTime? = nil
  ) {
    self.name = name
    self.why = why
    self.since = since
    self.until = until
    self.usualGap = usualGap
    self.lost = lost
  }
}

/// A time of which the documents did not tell all.
package struct LostTime: Sendable, Equatable, Codable {
  package var from: Timestamp
  package var to: Timestamp
  /// How many gaps followed each other.
  package var count: Int

  package init(from: Timestamp, to: Timestamp, count: Int = 1) {
    self.from = from
    self.to = to
    self.count = count
  }
}

/// What the feeds cover together at a moment.
package struct CoveredNow: Sendable, Equatable, Codable {
  package var alive: Int
  package var total: Int
  /// The languages with a living feed, and those whose feeds are all dead.
  package var languages: [String]
  package var lostLanguages: [String]

  package init(alive: Int, total: Int, languages: [String] = [], lostLanguages: [String] = []) {
    self.alive = alive
    self.total = total
    self.languages = languages
    self.lostLanguages = lostLanguages
  }
}
