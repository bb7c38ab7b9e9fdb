package import ArticleModel
package import FoundationEssentials
package import StoryModel

extension DevelopmentProgress {
  /// Follows the finding of one article: what it changes is remembered, what is to be told returned.
  ///
  /// The same article may come again, edited or not; articles may come in any order.
  package mutating func follow(
    _ finding: Finding, in article: Article, reading: StoryReading, seen: Date,
    context: FollowContext
  ) -> FollowOutcome {
    let hearing = Hearing(finding, in: article, reading: reading, seen: seen, context: context)
    let before = conclude(context)
    let outcome = hear(hearing)
    return FollowOutcome(alerts: before + outcome.alerts, reason: outcome.reason)
  }

  private mutating func hear(_ hearing: Hearing) -> FollowOutcome {
    // What only the scene tells changes nothing; what happened is heard by how firm it is.
    if hearing.finding.status != .happened, hearing.finding.confidence == 0 {
      return FollowOutcome(reason: .saysNothing)
    }
    if let outcome = hearCorrection(hearing) { return outcome }
    return switch hearing.finding.status {
    case .happened: hearHappened(hearing)
    case .rumoured: hearRumour(hearing)
    case .anticipated, .delayed: hearPromise(hearing)
    case .denied: hearDenial(hearing)
    case .recap: hearRecap(hearing)
    case .none: FollowOutcome(reason: .saysNothing)
    }
  }
}
