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

  /// What followed from one article or from the clock.
  package struct Outcome: Sendable, Equatable {
    package var alerts: [Alert] = []
    /// The findings, with the id of the alert that each raised.
    package var findings: [Finding] = []
    /// Why each finding raised an alert or did not.
    package var reasons: [FollowReason] = []
  }

  package private(set) var progress: [Key: DevelopmentProgress]
  /// What changed since `takeChanges` was asked last.
  private var changed: Set<Key> = []

  package init(progress: [Key: DevelopmentProgress] = [:]) { self.progress = progress }

  /// An article was read by a story.
  package mutating func follow(
    _ reading: StoryReading, of story: Story, in article: Article, seen: Date,
    isOfficial: Bool = false, config: String, now: Date, atStart: Bool = false
  ) -> Outcome {
    var outcome = Outcome()
    for (development, finding) in zip(story.awaits, reading.findings) {
      let context = FollowContext(
        story: story, development: development, config: config, isOfficial: isOfficial, now: now,
        atStart: atStart)
      var finding = finding
      let followed = update(story, development) {
        $0.follow(finding, in: article, reading: reading, seen: seen, context: context)
      }
      finding.alert = followed.alerts.first?.id
      outcome.alerts += followed.alerts
      outcome.findings.append(finding)
      outcome.reasons.append(followed.reason)
    }
    return outcome
  }

  /// Time went by: deadlines may have passed, and what was found at the start may be told.
  package mutating func tick(_ story: Story, config: String, now: Date) -> [Alert] {
    story.awaits.flatMap { development in
      let context = FollowContext(
        story: story, development: development, config: config, now: now)
      return update(story, development) { $0.tick(context).alerts }
    }
  }

  /// The developments that changed since the last call.
  package mutating func takeChanges() -> [Key: DevelopmentProgress] {
    defer { changed = [] }
    return progress.filter { changed.contains($0.key) }
  }

  private mutating func update<Result>(
    _ story: Story, _ development: AwaitedDevelopment,
    _ body: (inout DevelopmentProgress) -> Result
  ) -> Result {
    let key = Key(story: story.id, development: development.id)
    let before = progress[key]
    var after = before ?? DevelopmentProgress()
    let result = body(&after)
    if after != before {
      progress[key] = after
      changed.insert(key)
    }
    return result
  }
}
