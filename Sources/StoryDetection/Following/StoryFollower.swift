package import ArticleModel
package import FoundationEssentials
package import StoryModel

/// The progress of all awaited developments of one story, moved by readings in order.
package struct StoryFollower: Sendable, Equatable {
  package let story: Story
  /// The fingerprint of the configuration in force.
  package let config: String
  /// By the id of the development; one that was never heard of has none.
  package private(set) var progress: [String: DevelopmentProgress]

  package init(
    story: Story, config: String = "", progress: [String: DevelopmentProgress] = [:]
  ) {
    self.story = story
    self.config = config
    self.progress = progress
  }

  /// What one article led to.
  package struct Step: Sendable, Equatable {
    /// The findings of the reading, each with the id of the last alert that it raised.
    package var findings: [Finding] = []
    /// Why each finding raised an alert or none, in the order of the findings.
    package var reasons: [FollowReason] = []
    package var alerts: [Alert] = []

    package init() {}
  }

  /// Follows what the story makes of one article.
  package mutating func follow(
    _ reading: StoryReading, of article: Article, seen: Date, isOfficial: Bool = false, now: Date,
    atStart: Bool = false
  ) -> Step {
    var step = Step()
    for var finding in reading.findings {
      guard let development = story.awaits.first(where: { $0.id == finding.development }) else {
        continue
      }
      let context = FollowContext(
        story: story, development: development, config: config, isOfficial: isOfficial, now: now,
        atStart: atStart)
      let outcome = progress[development.id, default: .init()].follow(
        finding, in: article, reading: reading, seen: seen, context: context)
      if outcome.reason == .raised { finding.alert = outcome.alerts.last?.id }
      step.findings.append(finding)
      step.reasons.append(outcome.reason)
      step.alerts += outcome.alerts
    }
    return step
  }

  /// Tells what the clock alone leads to, for every development in the story's order.
  package mutating func tick(now: Date) -> [Alert] {
    story.awaits.flatMap { development in
      progress[development.id, default: .init()].tick(
        FollowContext(story: story, development: development, config: config, now: now)
      ).alerts
    }
  }
}
