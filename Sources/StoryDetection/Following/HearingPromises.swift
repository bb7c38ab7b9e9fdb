internal import FoundationEssentials
internal import StoryModel

// What follows from promises, and from the clock.
extension DevelopmentProgress {
  mutating func hearPromise(_ hearing: Hearing) -> FollowOutcome {
    if let phase = hearing.lowerPhase { return FollowOutcome(reason: .promisesLowerPhase(phase)) }
    if state == .reported || state == .confirmed {
      return FollowOutcome(reason: .promiseAfterReport)
    }
    guard let promise = promise(of: hearing) else { return FollowOutcome(reason: .noTimeNamed) }
    return notePromise(promise, hearing)
  }

  /// Enters it in the ledger, and tells when it moves what stood.
  mutating func notePromise(_ promise: Promise, _ hearing: Hearing) -> FollowOutcome {
    let said = CalendarDate(hearing.published)
    if let by = promise.by, by < said { return FollowOutcome(reason: .promiseIsOver(by)) }
    let entry = PromiseLedger.PromiseEntry(
      promise: promise, said: said, evidence: hearing.voice.evidence)
    let isFirm = hearing.finding.confidence >= Limit.confidence
    switch ledger.note(entry, counts: isFirm) {
    case .repeated: return FollowOutcome(reason: .promiseRepeated)
    case .first: return FollowOutcome(reason: .promiseNoted)
    case .noted:
      return FollowOutcome(
        reason: promise.isDated && ledger.standing != entry ? .promiseNotLater : .promiseNoted)
    case .moved(let old): return tellMove(from: old, to: entry, hearing)
    }
  }

  /// As the detector read it, else as the quote says.
  private func promise(of hearing: Hearing) -> Promise? {
    let quote = hearing.finding.quote ?? ""
    let language = hearing.voice.evidence.language ?? ""
    var promise =
      hearing.finding.promise
      ?? PromiseReader.read(
        quote, language: language, said: hearing.published, began: hearing.context.story.began)
      ?? PromiseReader.undated(quote, language: language)
    if promise != nil, promise?.speaker == nil {
      promise?.speaker = PromiseReader.speaker(in: quote, language: language)
    }
    return promise
  }

  private mutating func tellMove(
    from old: PromiseLedger.PromiseEntry, to new: PromiseLedger.PromiseEntry, _ hearing: Hearing
  ) -> FollowOutcome {
    // What old articles promised is history at the start: the ledger has it.
    guard !hearing.context.atStart else { return FollowOutcome(reason: .promiseNoted) }
    let day = new.promise.by ?? new.promise.from
    let alert = raise(
      .postponed, key: day?.description, evidence: [new.evidence, old.evidence],
      families: [new.evidence.publisher],
      promise: .init(was: old.promise, now: new.promise), context: hearing.context)
    return alert.map { FollowOutcome(alerts: [$0], reason: .raised) }
      ?? FollowOutcome(reason: .promiseRepeated)
  }

  /// Tells once when a deadline has passed with nothing reported: the story's own `due`, or the
  /// firmest promise. A day has passed when it is over in UTC.
  package mutating func tick(_ context: FollowContext) -> FollowOutcome {
    var alerts = conclude(context)
    let ends = deadlines(context).filter { !settled.contains($0.day) }
    let passed = ends.filter { $0.day.end <= context.now }
    guard !passed.isEmpty else {
      guard let next = ends.map(\.day).min() else {
        return FollowOutcome(alerts: alerts, reason: .noDeadline)
      }
      return FollowOutcome(alerts: alerts, reason: .notDue(next))
    }
    guard !context.atStart else { return FollowOutcome(reason: .notedAtStart) }
    settled = (settled + passed.map(\.day)).suffix(Limit.settled)
    if state == .reported || state == .confirmed {
      return FollowOutcome(alerts: alerts, reason: .deadlineMet(passed[0].day))
    }
    for (day, entry) in passed { alerts += tellOverdue(day, entry, context) }
    return FollowOutcome(alerts: alerts, reason: .raised)
  }

  /// The days in force, the earliest first; `due` and a promise of the same day are one.
  private func deadlines(
    _ context: FollowContext
  ) -> [(day: CalendarDate, entry: PromiseLedger.PromiseEntry?)] {
    var days: [(day: CalendarDate, entry: PromiseLedger.PromiseEntry?)] = []
    let promised = ledger.deadline
    if let day = promised?.promise.by { days.append((day, promised)) }
    if let due = context.development.due, due != promised?.promise.by { days.append((due, nil)) }
    return days.sorted { $0.day < $1.day }
  }

  /// Names the promise that passed, and the later one that stands, when there is one.
  private mutating func tellOverdue(
    _ day: CalendarDate, _ entry: PromiseLedger.PromiseEntry?, _ context: FollowContext
  ) -> [Alert] {
    let was = entry?.promise ?? Promise(by: day, words: day.description)
    let later = ledger.standing.map(\.promise).flatMap { standing in
      (standing.by ?? standing.from).flatMap { $0 > day ? standing : nil }
    }
    let alert = raise(
      .overdue, key: day.description, evidence: entry.map { [$0.evidence] } ?? [], families: [],
      promise: .init(was: was, now: later), context: context)
    return alert.map { [$0] } ?? []
  }
}
