internal import FoundationEssentials
internal import StoryModel

// What follows from promises, and from the clock.
extension DevelopmentProgress {
  mutating func hearPromise(_ hearing: Hearing) -> FollowOutcome {
    FollowOutcome(reason: .noTimeNamed)
  }

  /// Tells once when a deadline has passed with nothing reported: the story's own `due`, or the
  /// firmest promise.
  package mutating func tick(_ context: FollowContext) -> FollowOutcome {
    FollowOutcome(alerts: conclude(context), reason: .noDeadline)
  }
}
