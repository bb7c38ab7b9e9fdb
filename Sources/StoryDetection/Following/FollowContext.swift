package import FoundationEssentials
package import StoryModel

/// What is known around one article when its finding is followed.
package struct FollowContext: Sendable {
  package var story: Story
  package var development: AwaitedDevelopment
  /// The fingerprint of the configuration in force.
  package var config: String
  /// True when the article comes by a feed whose own word confirms.
  package var isOfficial: Bool
  package var now: Date
  /// True on the first examination of the story: what is found is old news to the world.
  package var atStart: Bool

  package init(
    story: Story, development: AwaitedDevelopment, config: String = "", isOfficial: Bool = false,
    now: Date, atStart: Bool = false
  ) {
    self.story = story
    self.development = development
    self.config = config
    self.isOfficial = isOfficial
    self.now = now
    self.atStart = atStart
  }
}

/// What followed from a finding or from the clock, with the reason in both cases.
package struct FollowOutcome: Sendable, Equatable {
  /// In the order in which they are to be told; usually none.
  package var alerts: [Alert]
  package var reason: FollowReason

  package init(alerts: [Alert] = [], reason: FollowReason) {
    self.alerts = alerts
    self.reason = reason
  }
}
