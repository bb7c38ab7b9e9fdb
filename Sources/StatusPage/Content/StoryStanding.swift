package import FoundationEssentials
package import StateStore
package import StoryModel

/// How a story stands.
package struct StoryStanding: Sendable, Equatable, Encodable {
  package var id: String
  package var title: String
  package var developments: [DevelopmentStanding]
  /// Articles found on the story, in all and in the last seven days.
  package var articles: Int
  package var articlesThisWeek: Int
  /// When the last of them was seen.
  package var lastArticle: Date?
  /// True while no feed covers it.
  package var isBlind: Bool
  /// The publishers that wrote about it before and have no living feed now.
  package var lostCarriers: [String]
  /// Alphabets (ISO 15924) that its names are in and no feed is.
  package var lettersWithoutFeed: [String]

  package init(
    id: String, title: String, developments: [DevelopmentStanding] = [], articles: Int = 0,
    articlesThisWeek: Int = 0, lastArticle: Date? = nil, isBlind: Bool = false,
    lostCarriers: [String] = [], lettersWithoutFeed: [String] = []
  ) {
    self.id = id
    self.title = title
    self.developments = developments
    self.articles = articles
    self.articlesThisWeek = articlesThisWeek
    self.lastArticle = lastArticle
    self.isBlind = isBlind
    self.lostCarriers = lostCarriers
    self.lettersWithoutFeed = lettersWithoutFeed
  }
}

/// How an awaited development stands.
package struct DevelopmentStanding: Sendable, Equatable, Encodable {
  package var id: String
  /// The user's title, else the id.
  package var title: String
  package var kind: String?
  package var phase: Phase?
  package var state: DevelopmentState
  package var since: Date?
  /// The date in the configuration.
  package var due: CalendarDate?
  /// The promise that stands, who made it, and the day of the word.
  package var promise: PromiseLine?
  /// How many days ago the last deadline passed; nil when none did.
  package var overdueDays: Int?

  package init(
    id: String, title: String, kind: String? = nil, phase: Phase? = nil, state: DevelopmentState,
    since: Date? = nil, due: CalendarDate? = nil, promise: PromiseLine? = nil,
    overdueDays: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.phase = phase
    self.state = state
    self.since = since
    self.due = due
    self.promise = promise
    self.overdueDays = overdueDays
  }
}

/// What was promised, by whom, where and when.
package struct PromiseLine: Sendable, Equatable, Encodable {
  package var promise: Promise
  package var who: String
  package var said: CalendarDate
  package var repeated: CalendarDate
  package var evidence: Evidence

  package init(
    promise: Promise, who: String, said: CalendarDate, repeated: CalendarDate, evidence: Evidence
  ) {
    self.promise = promise
    self.who = who
    self.said = said
    self.repeated = repeated
    self.evidence = evidence
  }
}

/// One thing that happened in a story's life, as `timeline` and the story's page tell it.
package struct TimelineEntry: Sendable, Equatable, Encodable {
  package enum Kind: String, Sendable, Codable { case began, alert, promise, report }

  package var time: Date
  package var kind: Kind
  /// The development's id; nil when it concerns the story.
  package var development: String?
  package var alert: Alert?
  package var promise: PromiseLine?
  package var evidence: Evidence?

  package init(
    time: Date, kind: Kind, development: String? = nil, alert: Alert? = nil,
    promise: PromiseLine? = nil, evidence: Evidence? = nil
  ) {
    self.time = time
    self.kind = kind
    self.development = development
    self.alert = alert
    self.promise = promise
    self.evidence = evidence
  }
}

/// All that the page of a story shows.
package struct StoryDetail: Sendable, Equatable {
  package var standing: StoryStanding
  /// Oldest first.
  package var timeline: [TimelineEntry]
  /// On-story articles with their findings and the reasons, newest first: one page of them.
  package var articles: [StateView.ReadArticle]

  package init(
    standing: StoryStanding, timeline: [TimelineEntry], articles: [StateView.ReadArticle]
  ) {
    self.standing = standing
    self.timeline = timeline
    self.articles = articles
  }
}
