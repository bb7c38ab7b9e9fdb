internal import FoundationEssentials
internal import StoryModel

// What follows from articles that deny, withdraw or correct a report.
extension DevelopmentProgress {
  mutating func hearDenial(_ hearing: Hearing) -> FollowOutcome {
    if let phase = hearing.lowerPhase {
      return FollowOutcome(reason: .concernsLowerPhase(phase))
    }
    guard state == .reported || state == .confirmed else {
      return FollowOutcome(reason: .nothingToTakeBack)
    }
    let points = hearing.finding.confidence
    guard points >= Limit.confidence else {
      return FollowOutcome(reason: .tooWeak(confidence: points, needed: Limit.confidence))
    }
    guard hearing.published >= firstReport else {
      return FollowOutcome(reason: .denialOlderThanReport)
    }
    return takeBack(hearing)
  }

  /// An article that was counted and now says something else takes its word back; nil when
  /// nothing is taken back.
  ///
  /// When it was the only voice, the report falls with it. An edited article that has moved on to
  /// another subject, or tells it as background, takes nothing back.
  mutating func hearCorrection(_ hearing: Hearing) -> FollowOutcome? {
    guard [.anticipated, .delayed, .rumoured].contains(hearing.finding.status),
      let index = voices.firstIndex(where: { $0.article == hearing.voice.article }),
      voices[index].evidence.sha256 != hearing.voice.evidence.sha256
    else { return nil }
    guard state == .reported, voices.count == 1 else {
      if voices.count > 1 { withdrawn.append(voices.remove(at: index)) }
      return nil
    }
    return takeBack(hearing)
  }

  private mutating func takeBack(_ hearing: Hearing) -> FollowOutcome {
    // A report that was found at the start and is not told yet has nothing to undo.
    let undone = told.last { [.reported, .confirmed, .reversed].contains($0.type) }
      .flatMap { $0.type == .reversed ? nil : $0 }
    withdrawn = Array((withdrawn + voices).suffix(Limit.voices))
    voices = []
    deniedOn = hearing.published
    let alert = raise(
      .reversed, to: .reversed, evidence: [hearing.voice.evidence],
      families: [hearing.voice.family], undoes: undone?.id, context: hearing.context)
    return outcome([alert])
  }

  private var firstReport: Date {
    voices.map { $0.evidence.published ?? $0.evidence.seen }.min() ?? .distantPast
  }
}
