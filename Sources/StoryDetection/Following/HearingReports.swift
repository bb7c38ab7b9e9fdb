internal import FoundationEssentials
internal import StoryModel

// What follows from articles that say it happened, may have happened, or happened earlier.
extension DevelopmentProgress {
  mutating func hearHappened(_ hearing: Hearing) -> FollowOutcome {
    let points = hearing.finding.confidence
    guard points >= Limit.lead else {
      return FollowOutcome(reason: .tooWeak(confidence: points, needed: Limit.confidence))
    }
    if let began = hearing.context.story.began, hearing.published < began.start {
      return FollowOutcome(reason: .beforeStory(began))
    }
    if points < Limit.confidence { return hearLead(hearing) }
    if let phase = hearing.lowerPhase {
      let isAhead = state != .reported && state != .confirmed
      let promise = isAhead ? hearing.finding.promise : nil
      let promised = promise.map { notePromise($0, hearing).alerts } ?? []
      var outcome = hearLowerPhase(phase, hearing)
      outcome.alerts += promised
      return outcome
    }
    if hearing.namesNoPhase {
      if let told = shadow(over: hearing) { return FollowOutcome(reason: told) }
      // A headline alone does not show which phase its "report" is.
      if hearing.isHeadlineOnly { return hearRumour(hearing) }
    }
    if let reason = takenBackSince(hearing) { return FollowOutcome(reason: reason) }
    return count(hearing.voice, context: hearing.context)
  }

  /// A word in the lead alone reports nothing by itself, but confirms a report, and two of them by
  /// independent voices weigh as much as a headline.
  private mutating func hearLead(_ hearing: Hearing) -> FollowOutcome {
    let weak = FollowOutcome(
      reason: .tooWeak(confidence: hearing.finding.confidence, needed: Limit.confidence))
    guard hearing.lowerPhase == nil, !hearing.namesNoPhase, takenBackSince(hearing) == nil else {
      return weak
    }
    if state == .reported || state == .confirmed {
      return count(hearing.voice, context: hearing.context)
    }
    leads.removeAll { $0.article == hearing.voice.article }
    if leads.count < Limit.voices { leads.append(hearing.voice) }
    guard leads.independentCount >= 2 else { return weak }
    let heard = leads.independent
    leads = []
    let alerts = heard.flatMap { count($0, context: hearing.context).alerts }
    return FollowOutcome(
      alerts: alerts, reason: hearing.context.atStart ? .notedAtStart : .raised)
  }

  /// Counts one more article that says it happened, and tells what this changes.
  private mutating func count(_ voice: VoiceHeard, context: FollowContext) -> FollowOutcome {
    let same = voices.same(as: voice)
    remember(voice)
    var alerts: [Alert?] = []
    let isNew = state != .reported && state != .confirmed
    if isNew {
      alerts.append(
        raise(
          .reported, to: .reported, evidence: evidence, families: voices.families,
          context: context))
    }
    let have = voices.independentCount
    let need = context.development.confirm
    if state == .reported, have >= need || voices.contains(where: \.evidence.official) {
      alerts.append(
        raise(
          .confirmed, to: .confirmed, evidence: voices.independent.map(\.evidence),
          families: voices.independent.families, context: context))
    } else if !isNew {
      if state == .confirmed { return FollowOutcome(reason: .confirmedAlready) }
      if let (other, why) = same {
        return FollowOutcome(reason: .sameVoice(why, as: other.family))
      }
      return FollowOutcome(reason: .moreVoicesNeeded(have: have, need: need))
    }
    return outcome(alerts)
  }

  /// An edited article takes its own place; a full list keeps its first voices.
  private mutating func remember(_ voice: VoiceHeard) {
    if let index = voices.firstIndex(where: { $0.article == voice.article }) {
      voices[index] = voice
    } else if voices.count < Limit.voices {
      voices.append(voice)
    }
  }

  private mutating func hearLowerPhase(_ phase: Phase, _ hearing: Hearing) -> FollowOutcome {
    if let index = phases.firstIndex(where: { $0.phase == phase }) {
      // Later articles about the same document lengthen its shadow no further.
      if phases[index].isTold || hearing.context.atStart {
        return FollowOutcome(reason: phases[index].isTold ? .phaseTold(phase) : .notedAtStart)
      }
      phases[index].isTold = true
    } else {
      phases.append(
        PhaseHeard(
          phase: phase, published: hearing.published, voice: hearing.voice,
          isTold: !hearing.context.atStart))
    }
    let alert = raise(
      .partial, key: phase.rawValue, evidence: [hearing.voice.evidence],
      families: [hearing.voice.family], context: hearing.context)
    return outcome([alert])
  }

  /// The reason why a report without a phase is about a lower phase that was told shortly before.
  private func shadow(over hearing: Hearing) -> FollowReason? {
    let day = CalendarDate(hearing.published).number
    let last = phases.last {
      (-1...Limit.shadow).contains(day - CalendarDate($0.published).number)
    }
    return last.map { .phaseUnclear(told: $0.phase, on: CalendarDate($0.published)) }
  }

  /// After a reversal only a new word counts: published later, and no copy of the withdrawn one.
  private func takenBackSince(_ hearing: Hearing) -> FollowReason? {
    guard state == .reversed, let deniedOn else { return nil }
    let isCopy = withdrawn.contains { Voice.areOne($0.sketch, hearing.voice.sketch) }
    guard hearing.published <= deniedOn || isCopy else { return nil }
    return .takenBackSince(CalendarDate(deniedOn))
  }

  mutating func hearRumour(_ hearing: Hearing) -> FollowOutcome {
    if hearing.finding.status == .rumoured, let phase = hearing.lowerPhase {
      return FollowOutcome(reason: .concernsLowerPhase(phase))
    }
    let points = hearing.finding.confidence
    guard points >= Limit.rumour else {
      return FollowOutcome(reason: .tooWeak(confidence: points, needed: Limit.rumour))
    }
    guard state == .awaited else { return FollowOutcome(reason: .rumourAlreadyTold) }
    if hearing.namesNoPhase, let told = shadow(over: hearing) {
      return FollowOutcome(reason: told)
    }
    // A rumour among old articles is no news at the start.
    guard !hearing.context.atStart else { return FollowOutcome(reason: .rumourAlreadyTold) }
    let alert = raise(
      .rumoured, to: .rumoured, evidence: [hearing.voice.evidence],
      families: [hearing.voice.family], context: hearing.context)
    return outcome([alert])
  }

  /// Background raises nothing, except about what was never told: the watch was blind, or the
  /// story is new. Then one firm article is enough at the start, and two voices later.
  mutating func hearRecap(_ hearing: Hearing) -> FollowOutcome {
    if let phase = hearing.lowerPhase {
      return FollowOutcome(reason: .concernsLowerPhase(phase))
    }
    lastRecap = max(lastRecap ?? hearing.published, hearing.published)
    guard state == .awaited || state == .rumoured else {
      return FollowOutcome(reason: .recapOfKnown)
    }
    let points = hearing.finding.confidence
    guard points >= Limit.confidence else {
      return FollowOutcome(reason: .tooWeak(confidence: points, needed: Limit.confidence))
    }
    if let told = phases.last, hearing.namesNoPhase {
      return FollowOutcome(
        reason: .phaseUnclear(told: told.phase, on: CalendarDate(told.published)))
    }
    recalled.removeAll { $0.article == hearing.voice.article }
    recalled.append(hearing.voice)
    recalled.removeFirst(max(0, recalled.count - Limit.voices))
    let isEnough =
      hearing.context.atStart || hearing.context.isOfficial || recalled.independentCount >= 2
    guard isEnough else { return FollowOutcome(reason: .recapAlone) }
    voices += recalled.dropLast()
    voices.removeFirst(max(0, voices.count - Limit.voices + 1))
    recalled = []
    return count(hearing.voice, context: hearing.context)
  }

  /// The outcome of alerts of which some are kept back until the first examination ends.
  func outcome(_ alerts: [Alert?]) -> FollowOutcome {
    let raised = alerts.compactMap(\.self)
    return FollowOutcome(alerts: raised, reason: raised.isEmpty ? .notedAtStart : .raised)
  }
}
