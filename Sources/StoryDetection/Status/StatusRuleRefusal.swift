internal import StoryModel

// Negated, put off, refused.
extension StatusRule {
  static let negations = [
    StatusRule("promised, and not there", .delayed) { look in
      guard look.tells || look.mention.style == .thing, look.mention.style != .contrary else {
        return nil
      }
      return (look.belied ?? look.unkept).map { [$0] }
    },
    StatusRule("promised, and put off", .delayed) { look in
      look.putOffAfterPromise.map { [$0] }
    },
    StatusRule("not yet", .delayed) { look in
      if look.language.isTurkic, look.mention.style == .contrary, look.isFinite,
        let yet = look.nearest(.yet, within: 8)
      {
        return [yet]
      }
      guard let negation = negation(of: look) else { return nil }
      if look.field.has(.yet, negation) { return [negation] }
      // "no nearer to catching"
      // "вместо пятницы"
      if !look.language.isTurkic, look.field.has(.delay, negation) { return [negation] }
      return look.lateness(of: negation).map { [negation, $0] }
    },
    StatusRule("negated", .denied) { look in
      guard look.mention.style != .contrary else { return nil }
      return negation(of: look).map { [$0] }
    },
  ]

  private static func negation(of look: Look) -> Int? {
    if let token = look.group.negation { return token }
    if let token = look.negatedBehind { return token }
    switch look.form {
    case .negatedPast, .negatedFuture, .negatedNominal: return look.mention.head
    case .infinitive:
      if look.language == .en, let yet = look.nearest(.yet, within: 2), yet < look.mention.head {
        return yet
      }
    default: break
    }
    // "No arrests made", "No one will be charged".
    let first = min(
      look.mention.trigger.lowerBound, look.mention.object?.lowerBound ?? .max,
      look.group.cues.min() ?? .max)
    if look.language == .en, look.mention.style != .state {
      let before =
        max(look.clause.tokens.lowerBound, first - 3)..<max(first, look.clause.tokens.lowerBound)
      if let token = before.last(where: { look.field.has(.without, $0) }) { return token }
    }
    // "has no declared winner"
    let before = look.mention.trigger.lowerBound - 1
    if look.language == .en, look.clause.tokens.contains(before),
      look.field.word(at: before) == "no"
    {
      return before
    }
    if let token = look.needless ?? look.nobody ?? look.notOne { return token }
    guard look.isGoverned, look.mention.style != .state else { return nil }
    let reach = look.mention.style == .thing ? 6 : 3
    if look.mention.style == .thing, let token = look.nearest(.not, within: reach),
      look.nearest(.yet, within: 8) != nil
    {
      return token
    }
    guard let token = look.nearest(.without, within: reach) else { return look.negatedEnd }
    // "Отчёта всё ещё нет" may stand behind, "arrest without incident" may not.
    let mayFollow = look.language != .en && look.mention.style == .thing
    if look.language == .en || look.language == .ru, token > look.mention.head, !mayFollow {
      return nil
    }
    return token
  }

  /// The negated word of planning that governs: "не собирается", "imzalamak istemiyor", "açıklaması
  /// beklenmiyor".
  private static func unmeant(_ look: Look) -> Int? {
    guard look.isGoverned else { return nil }
    let wishes: [Cue] = look.language.isTurkic ? [.demand, .await] : []
    return ([Cue.plan, .may, .will, .must] + wishes).lazy.compactMap { cue in
      look.governing(cue, within: look.language == .ru ? 12 : 8)
    }.first { look.isNegated($0) }
  }

  static let refusals = [
    StatusRule("not done, and put off", .delayed) { look in
      guard let token = unmeant(look), let later = look.putOffBehind(token) else { return nil }
      return [token, later]
    },
    StatusRule("not meant to be", .denied) { look in unmeant(look).map { [$0] } },
    StatusRule("put off", .delayed) { look in
      guard look.isGoverned || look.form == .fact || look.form == .future else { return nil }
      if let token = look.turnedBack(.delay) { return [token] }
      if let token = look.governing(.delay, within: 10), !look.isInTime(token),
        !look.isOverdue(token)
      {
        return [token]
      }
      if let token = look.putOffFarBehind, !look.isInTime(token), !look.isOverdue(token) {
        return [token]
      }
      // "Karar 3 Şubat'a kaldı"
      if look.language.isTurkic,
        let token = look.clause.tokens.first(where: {
          $0 > look.mention.head && look.isMovedToDay($0)
        })
      {
        return [token]
      }
      // "Оценить ущерб пока невозможно"
      if look.language == .ru, look.form == .infinitive, look.nearest(.yet) != nil,
        let token = look.nearest(.delay)
      {
        return [token]
      }
      // "Families still waiting for payouts"
      guard let wait = look.governing(.await, within: 8), !look.isNegated(wait),
        look.isWaiting(wait)
      else { return nil }
      return (look.nearest(.yet, within: 12) ?? look.duration(before: wait)).map { [$0, wait] }
    },
    StatusRule("refused or denied", .denied) { look in
      if let token = look.ruling(.refuse) ?? look.turnedBack(.refuse) { return [token] }
      if look.isFinite || look.form == .future, let token = look.nearest(.deny, within: 10),
        token < look.mention.head
      {
        return [token]
      }
      if look.isFinite, let token = look.quotedAndRefused { return [token] }
      if let token = look.disbelieved { return [token] }
      // "алып жатқанын жоққа шығарды": a Kazakh auxiliary in a clause that is denied.
      let isDenied = look.language == .kk && look.form == .present
      guard look.isGoverned || look.form == .fact || isDenied else { return nil }
      // "не исключают отмены", "does not rule out": possible after all.
      return look.governing(.refuse, within: 10).flatMap { look.isNegated($0) ? nil : [$0] }
    },
  ]
}
