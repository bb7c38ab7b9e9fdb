package import ArticleModel
package import FoundationEssentials
package import StoryDetection
package import StoryModel

/// Where the awaited developments of all stories stand, and what follows from each new reading.
///
/// A value: whoever cannot write down what came of it goes on with the one before.
package struct FollowUp: Sendable {
  /// A development of a story.
  package struct Key: Sendable, Hashable {
    package var story: String
    package var development: String

    package init(story: String, development: String) {
      self.story = story
      self.development = development
    }
  }

  private var followers: [String: StoryFollower]
  /// What changed since `takeChanges` was asked last.
  private var changed: Set<Key> = []
  /// By story; with the revision under which they were learned.
  private var centroids: [String: LearnedTerms]
  private var taught: Set<String> = []

  /// What was learned of a story's terms under one revision of its definition.
  package struct LearnedTerms: Sendable, Equatable, Codable {
    package var revision: String
    package var centroid: TermCentroid

    package init(revision: String, centroid: TermCentroid) {
      self.revision = revision
      self.centroid = centroid
    }

    /// Reads what `stored` wrote; nil when another version wrote it.
    package init?(stored text: String) {
      guard let terms = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)) else {
        return nil
      }
      self = terms
    }

    /// As the store keeps it.
    package var stored: String {
      // Strings and finite numbers can always be written.
      String(decoding: try! JSONEncoder().encode(self), as: UTF8.self)
    }
  }

  /// - Parameter config: the fingerprint of the configuration in force.
  package init(
    of stories: [Story], config: String, progress: [Key: DevelopmentProgress] = [:],
    terms: [String: LearnedTerms] = [:]
  ) {
    followers = [:]
    centroids = [:]
    for story in stories {
      var own: [String: DevelopmentProgress] = [:]
      for development in story.awaits {
        own[development.id] = progress[Key(story: story.id, development: development.id)]
      }
      followers[story.id] = StoryFollower(story: story, config: config, progress: own)
      // Another definition begins anew, as its examination does.
      let revision = story.revision
      centroids[story.id] =
        terms[story.id].flatMap { $0.revision == revision ? $0 : nil }
        ?? LearnedTerms(revision: revision, centroid: TermCentroid())
    }
  }

  package func progress(_ story: String, _ development: String) -> DevelopmentProgress {
    followers[story]?.progress[development] ?? DevelopmentProgress()
  }

  /// The name under which the store keeps a story's terms.
  package static func termsNote(of story: String) -> String { "terms:\(story)" }

  /// What the certain articles of a story speak of.
  package func centroid(of story: String) -> TermCentroid? { centroids[story]?.centroid }

  /// Learns what an article teaches about the terms of stories.
  package mutating func learn(
    _ lessons: [TermCentroid.Lesson], from article: Article, seen: Date
  ) {
    guard !lessons.isEmpty else { return }
    let family = Voice.canonical(Voice.family(of: article))
    let sketch = Voice.sketch(of: article)
    let day = CalendarDate(article.published.map { min($0, seen) } ?? seen)
    for lesson in lessons {
      let before = centroids[lesson.story]
      centroids[lesson.story]?.centroid.learn(lesson, family: family, day: day, sketch: sketch)
      if centroids[lesson.story] != before { taught.insert(lesson.story) }
    }
  }

  /// The terms of stories that changed since the last call.
  package mutating func takeTerms() -> [String: LearnedTerms] {
    defer { taught = [] }
    return centroids.filter { taught.contains($0.key) }
  }

  /// An article was read by a story.
  package mutating func follow(
    _ reading: StoryReading, of article: Article, seen: Date, isOfficial: Bool = false,
    now: Date, atStart: Bool = false
  ) -> StoryFollower.Step {
    update(reading.story) {
      $0.follow(
        reading, of: article, seen: seen, isOfficial: isOfficial, now: now, atStart: atStart)
    } ?? StoryFollower.Step()
  }

  /// Time went by: deadlines may have passed, and what was found at the start may be told.
  package mutating func tick(_ story: String, now: Date) -> [Alert] {
    update(story) { $0.tick(now: now) } ?? []
  }

  /// The developments that changed since the last call.
  package mutating func takeChanges() -> [Key: DevelopmentProgress] {
    defer { changed = [] }
    var changes: [Key: DevelopmentProgress] = [:]
    for key in changed { changes[key] = progress(key.story, key.development) }
    return changes
  }

  private mutating func update<Result>(
    _ story: String, _ body: (inout StoryFollower) -> Result
  ) -> Result? {
    guard var follower = followers[story] else { return nil }
    let before = follower.progress
    let result = body(&follower)
    for (development, progress) in follower.progress where before[development] != progress {
      changed.insert(Key(story: story, development: development))
    }
    followers[story] = follower
    return result
  }
}
