package import FoundationEssentials

/// The record of one change worth a message, raised once.
package struct Alert: Sendable, Equatable, Identifiable {
  /// Rises by one for each alert and never repeats; 0 until the store has recorded it.
  package var seq: Int
  /// The same on every delivery and after every restart.
  package var id: String
  package var type: AlertType
  package var time: Date
  package var story: StoryName?
  package var development: Change?
  package var evidence: [Evidence]
  /// The publisher families that say so, in the order of their word.
  package var families: [String]
  /// The id of the alert that this one takes back.
  package var undoes: String?
  /// The ids of the alerts of this development before this one, oldest first.
  package var earlier: [String]
  /// The fingerprint of the configuration that was in force.
  package var config: String
  package var test: Bool
  /// True when it was found on the first examination of its story: old news to the world.
  package var atStart: Bool
  /// For `development.postponed` and `.overdue`: the promise that moved or passed.
  package var promise: PromiseChange?
  /// For `watch.*` and `endpoint.*`: what is wrong, for people, a sentence each.
  package var notes: [String]
  /// For `endpoint.*`: the id of the endpoint.
  package var endpoint: String?
  /// For `watch.*` where several stories are concerned: those stories.
  package var stories: [StoryName]
  /// For `watch.blind` and `watch.restored`: the notes in names and figures.
  package var coverage: CoverageNews?
  /// For `watch.digest`: the notes in names and figures.
  package var digest: DigestNews?

  package init(
    seq: Int = 0, id: String, type: AlertType, time: Date, story: StoryName? = nil,
    development: Change? = nil, evidence: [Evidence] = [], families: [String] = [],
    undoes: String? = nil, earlier: [String] = [], config: String = "", test: Bool = false,
    atStart: Bool = false, promise: PromiseChange? = nil, notes: [String] = [],
    endpoint: String? = nil, stories: [StoryName] = [], coverage: CoverageNews? = nil,
    digest: DigestNews? = nil
  ) {
    self.seq = seq
    self.id = id
    self.type = type
    self.time = time
    self.story = story
    self.development = development
    self.evidence = evidence
    self.families = families
    self.undoes = undoes
    self.earlier = earlier
    self.config = config
    self.test = test
    self.atStart = atStart
    self.promise = promise
    self.notes = notes
    self.endpoint = endpoint
    self.stories = stories
    self.coverage = coverage
    self.digest = digest
  }

  /// The word that raised this alert: the last of those that speak; of two promises the new one,
  /// which stands before the old.
  package var voice: Evidence? { type == .postponed ? evidence.first : evidence.last }

  /// The ids of all stories that it concerns; empty for what concerns none in particular.
  package var storyIDs: [String] { story.map { [$0.id] } ?? stories.map(\.id) }

  package struct StoryName: Sendable, Equatable, Codable {
    package var id: String
    package var title: String

    package init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// Which development changed, and from which state to which.
  package struct Change: Sendable, Equatable, Codable {
    package var id: String
    package var title: String?
    package var kind: String?
    package var phase: Phase?
    package var from: DevelopmentState
    package var to: DevelopmentState

    package init(
      id: String, title: String? = nil, kind: String?, phase: Phase?, from: DevelopmentState,
      to: DevelopmentState
    ) {
      self.id = id
      self.title = title
      self.kind = kind
      self.phase = phase
      self.from = from
      self.to = to
    }
  }

  package struct PromiseChange: Sendable, Equatable, Codable {
    package var was: Promise?
    package var now: Promise?

    package init(was: Promise?, now: Promise?) {
      self.was = was
      self.now = now
    }
  }
}

/// The state of an awaited development.
package enum DevelopmentState: String, Sendable, Codable, CaseIterable {
  case awaited, rumoured
  /// One voice says that it happened.
  case reported
  /// Independent publisher families, or an official source, say so.
  case confirmed
  /// A report was denied, withdrawn or corrected.
  case reversed
}

package enum AlertType: String, Sendable, Codable, CaseIterable {
  case reported = "development.reported"
  case confirmed = "development.confirmed"
  case rumoured = "development.rumoured"
  case partial = "development.partial"
  case postponed = "development.postponed"
  case overdue = "development.overdue"
  case reversed = "development.reversed"
  case blind = "watch.blind"
  case restored = "watch.restored"
  case digest = "watch.digest"
  case endpointFailing = "endpoint.failing"
  case endpointDisabled = "endpoint.disabled"
  case ping = "test.ping"
}

/// The words that an alert rests on, and who said them.
package struct Evidence: Sendable, Equatable, Codable {
  package var quote: String
  package var language: String?
  package var title: String
  package var url: String?
  package var publisher: String
  /// True when the body itself speaks.
  package var official: Bool
  package var published: Date?
  /// When we first saw the article.
  package var seen: Date
  /// SHA-256 of title, summary and body, each on a line of its own.
  package var sha256: String

  package init(
    quote: String, language: String?, title: String, url: String?, publisher: String,
    official: Bool, published: Date?, seen: Date, sha256: String
  ) {
    self.quote = quote
    self.language = language
    self.title = title
    self.url = url
    self.publisher = publisher
    self.official = official
    self.published = published
    self.seen = seen
    self.sha256 = sha256
  }
}
