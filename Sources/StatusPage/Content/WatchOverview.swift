package import FoundationEssentials
package import StateStore
package import StoryModel

/// How the watch stands at one moment: what the page, the metrics and `storywatch status` show.
package struct WatchOverview: Sendable, Equatable, Encodable {
  package var time: Date
  package var version: String
  /// When the daemon last said that it works; nil when it never did.
  package var sign: Date?
  package var isRunning: Bool
  /// What is wrong, the worst first; empty when all is well.
  package var problems: [Problem]
  package var stories: [StoryStanding]
  package var feeds: [FeedStanding]
  package var languages: [LanguageStanding]
  package var endpoints: [EndpointStanding]
  /// The last alerts, newest first.
  package var alerts: [Alert]
  package var counts: Counts
  /// When the next digest is due; nil when none is configured.
  package var nextDigest: Date?

  package init(
    time: Date, version: String, sign: Date? = nil, isRunning: Bool = true,
    problems: [Problem] = [], stories: [StoryStanding] = [], feeds: [FeedStanding] = [],
    languages: [LanguageStanding] = [], endpoints: [EndpointStanding] = [], alerts: [Alert] = [],
    counts: Counts = Counts(), nextDigest: Date? = nil
  ) {
    self.time = time
    self.version = version
    self.sign = sign
    self.isRunning = isRunning
    self.problems = problems
    self.stories = stories
    self.feeds = feeds
    self.languages = languages
    self.endpoints = endpoints
    self.alerts = alerts
    self.counts = counts
    self.nextDigest = nextDigest
  }

  package var isWell: Bool { problems.isEmpty }

  /// How many feeds have a subscription at a hub, by how it stands; empty where none has.
  package var pushes: [PushStanding: Int] {
    feeds.reduce(into: [:]) { counts, feed in
      if let push = feed.push { counts[push, default: 0] += 1 }
    }
  }

  /// Something that a person should know of.
  package struct Problem: Sendable, Equatable, Codable {
    package var kind: Kind
    /// A feed's name, an endpoint's id, a language; empty when it concerns the whole.
    package var subject: String
    package var since: Date?
    /// A sentence or clause for people, in English.
    package var why: String

    package init(kind: Kind, subject: String = "", since: Date? = nil, why: String = "") {
      self.kind = kind
      self.subject = subject
      self.since = since
      self.why = why
    }
  }

  /// What can be wrong. The first are faults of coverage, the others of the way to the receivers.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    case stopped, network, gone, refusing, noFeed, unreachable, cutOff, frozen, strange, gap
    case language, clock
    case endpointFailing, endpointDisabled, deadDeliveries
  }

  /// Totals since the database was made, or of the moment.
  package struct Counts: Sendable, Equatable, Codable {
    /// Articles kept at the moment.
    package var articles: Int
    /// Articles kept that were seen in the last seven days.
    package var articlesThisWeek: Int
    package var alertsByType: [String: Int]

    package init(
      articles: Int = 0, articlesThisWeek: Int = 0, alertsByType: [String: Int] = [:]
    ) {
      self.articles = articles
      self.articlesThisWeek = articlesThisWeek
      self.alertsByType = alertsByType
    }
  }
}

/// How a feed covers.
package struct FeedStanding: Sendable, Equatable, Encodable {
  package var url: String
  package var name: String
  package var language: String?
  package var publisher: String
  package var isAlive: Bool
  /// What is wrong, since when; nil while all is well.
  package var problem: WatchOverview.Problem?
  package var lastRead: Date?
  package var lastNew: Date?
  /// The usual span between two new articles, in seconds.
  package var usualGap: Double?
  /// How far back its document reaches, in seconds before the last reading.
  package var window: Double?
  /// When it is asked next.
  package var next: Date?
  /// The last span in which articles may have come and gone unseen.
  package var gapFrom: Date?
  package var gapTo: Date?
  /// How its subscription at a hub stands; nil while there is none.
  package var push: PushStanding?

  package init(
    url: String, name: String, language: String?, publisher: String, isAlive: Bool,
    problem: WatchOverview.Problem? = nil, lastRead: Date? = nil, lastNew: Date? = nil,
    usualGap: Double? = nil, window: Double? = nil, next: Date? = nil, gapFrom: Date? = nil,
    gapTo: Date? = nil, push: PushStanding? = nil
  ) {
    self.url = url
    self.name = name
    self.language = language
    self.publisher = publisher
    self.isAlive = isAlive
    self.problem = problem
    self.lastRead = lastRead
    self.lastNew = lastNew
    self.usualGap = usualGap
    self.window = window
    self.next = next
    self.gapFrom = gapFrom
    self.gapTo = gapTo
    self.push = push
  }
}

/// How a feed's subscription at its hub stands. Polls go on, whatever it is.
package enum PushStanding: String, Sendable, Codable, CaseIterable {
  /// The hub brings what is new.
  case pushed
  /// It is asked for, and the hub has not agreed yet.
  case asked
  /// Its lease ran out, and the hub has granted no other.
  case lapsed
  /// The hub cannot be reached, or does not want to.
  case failing
}

/// How a language is covered; `language` is nil for feeds that name none.
package struct LanguageStanding: Sendable, Equatable, Codable {
  package var language: String?
  package var alive: Int
  package var total: Int
  /// The publisher families with a living feed.
  package var families: [String]

  package init(language: String?, alive: Int, total: Int, families: [String]) {
    self.language = language
    self.alive = alive
    self.total = total
    self.families = families
  }
}

package struct EndpointStanding: Sendable, Equatable, Encodable {
  package var id: String
  package var counts: [DeliveryRow.State: Int]
  /// Deliveries fail since then; nil while all is well.
  package var failingSince: Date?
  /// Why it is not sent to any more; nil while it is.
  package var disabled: String?

  package init(
    id: String, counts: [DeliveryRow.State: Int] = [:], failingSince: Date? = nil,
    disabled: String? = nil
  ) {
    self.id = id
    self.counts = counts
    self.failingSince = failingSince
    self.disabled = disabled
  }

  private enum CodingKeys: String, CodingKey {
    case id, pending, delivered, dead, held, failingSince, disabled
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(counts[.pending] ?? 0, forKey: .pending)
    try values.encode(counts[.delivered] ?? 0, forKey: .delivered)
    try values.encode(counts[.dead] ?? 0, forKey: .dead)
    try values.encode(counts[.held] ?? 0, forKey: .held)
    try values.encode(failingSince, forKey: .failingSince)
    try values.encode(disabled, forKey: .disabled)
  }
}
