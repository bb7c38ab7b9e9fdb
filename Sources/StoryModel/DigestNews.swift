/// What `watch.digest` tells of a story, in names and figures that any language can say.
package struct DigestNews: Sendable, Equatable, Codable {
  package var from: Timestamp
  package var to: Timestamp
  /// What was told of the story's developments in that time.
  package var came: [News]
  /// The names of the developments still awaited.
  package var open: [String]
  /// What those are that are named by their id alone; nil in alerts of earlier versions.
  package var kinds: [Kind]?
  package var covered: CoveredNow
  /// The feeds that were not alive all the time, at most four of them, and how many in all.
  package var failing: [FeedTrouble]
  package var failingCount: Int
  /// The times in which something may have been missed, at most three, and how many in all.
  package var gaps: [FeedTrouble]
  package var gapCount: Int
  /// Articles that all feeds brought, those on the story, and those of them that only promise.
  package var articles: Int
  package var onStory: Int
  package var onlyPromised: Int
  /// The publishers that wrote about the story before and are not read now.
  package var lostCarriers: [String]
  /// Alphabets (ISO 15924) that the story's phrases are written in and no feed is.
  package var lettersWithoutFeed: [String]
  package var promise: Word?
  package var overdue: Overdue?
  package var nearMisses: [NearMiss]

  package init(
    from: Timestamp, to: Timestamp, came: [News], open: [String], kinds: [Kind]? = nil,
    covered: CoveredNow,
    failing: [FeedTrouble], failingCount: Int, gaps: [FeedTrouble], gapCount: Int, articles: Int,
    onStory: Int, onlyPromised: Int, lostCarriers: [String] = [],
    lettersWithoutFeed: [String] = [], promise: Word? = nil, overdue: Overdue? = nil,
    nearMisses: [NearMiss] = []
  ) {
    self.from = from
    self.to = to
    self.came = came
    self.open = open
    self.kinds = kinds
    self.covered = covered
    self.failing = failing
    self.failingCount = failingCount
    self.gaps = gaps
    self.gapCount = gapCount
    self.articles = articles
    self.onStory = onStory
    self.onlyPromised = onlyPromised
    self.lostCarriers = lostCarriers
    self.lettersWithoutFeed = lettersWithoutFeed
    self.promise = promise
    self.overdue = overdue
    self.nearMisses = nearMisses
  }

  /// A development without a title of its own.
  package struct Kind: Sendable, Equatable, Codable {
    package var name: String
    package var kind: String
    package var phase: Phase?

    package init(name: String, kind: String, phase: Phase?) {
      self.name = name
      self.kind = kind
      self.phase = phase
    }
  }

  /// A change of a development that was told.
  package struct News: Sendable, Equatable, Codable {
    package var name: String
    package var type: AlertType
    package var day: CalendarDate

    package init(name: String, type: AlertType, day: CalendarDate) {
      self.name = name
      self.type = type
      self.day = day
    }
  }

  /// The latest promise.
  package struct Word: Sendable, Equatable, Codable {
    package var quote: String
    package var who: String
    package var day: CalendarDate

    package init(quote: String, who: String, day: CalendarDate) {
      self.quote = quote
      self.who = who
      self.day = day
    }
  }

  /// The development whose day passed longest ago.
  package struct Overdue: Sendable, Equatable, Codable {
    package var name: String
    package var by: CalendarDate
    package var days: Int

    package init(name: String, by: CalendarDate, days: Int) {
      self.name = name
      self.by = by
      self.days = days
    }
  }

  /// An article that came close to raising an alert.
  package struct NearMiss: Sendable, Equatable, Codable {
    package var title: String
    package var url: String?
    /// The development's id; nil in alerts of earlier versions.
    package var development: String?
    package var day: CalendarDate
    package var reason: RecordedReason

    package init(
      title: String, url: String? = nil, development: String? = nil, day: CalendarDate,
      reason: RecordedReason
    ) {
      self.title = title
      self.url = url
      self.development = development
      self.day = day
      self.reason = reason
    }
  }
}

/// Why a finding raised an alert or did not, as it was written down when it was examined: the one
/// record that the page, `explain` and the digest speak from.
package struct RecordedReason: Sendable, Equatable, Codable {
  /// In English.
  package var text: String
  /// Nil for what an earlier version wrote.
  package var reason: FollowReason?

  package init(text: String, reason: FollowReason?) {
    self.text = text
    self.reason = reason
  }

  package init(_ reason: FollowReason) { self.init(text: reason.description, reason: reason) }

  /// The stable name of the reason, for programs; nil for what an earlier version wrote.
  package var code: String? { reason?.code }
}
