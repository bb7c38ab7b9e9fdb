internal import StoryModel

// Conditional, asked, demanded.
extension StatusRule {
  static let conditions = [
    StatusRule("conditional", .anticipated) { look in
      if look.form == .conditional { return [] }
      if let token = look.conditionBefore { return [token] }
      if let token = look.opening(.condition) { return [token] }
      return look.nearest(.condition, within: 6).flatMap { $0 < look.mention.head ? [$0] : nil }
    },
    StatusRule("asked, and not known yet", .delayed) { look in
      guard let answer = look.unanswered, let clause = look.next,
        let yet = clause.tokens.first(where: { look.field.has(.yet, $0) }),
        clause.tokens.contains(where: { look.field.has(.not, $0) || look.field.has(.without, $0) })
      else { return nil }
      return [answer, yet]
    },
    StatusRule("asked, and to be answered", .anticipated) { look in
      look.unanswered.map { [$0] }
    },
    StatusRule("still to be learned", .anticipated) { look in
      guard look.language == .en, look.mention.style != .contrary, look.opening(.why) != nil,
        look.clauseIndex > 0
      else { return nil }
      let before = look.field.clauses[look.clauseIndex - 1]
      guard before.part == look.clause.part else { return nil }
      let open: [Cue] = [.will, .may, .await]
      return before.tokens.last { index in open.contains { look.field.has($0, index) } }
        .map { [$0] }
    },
    StatusRule("asked why: taken as known", .recap) { look in
      guard look.isFinite || look.isGoverned, look.tells else { return nil }
      if let token = look.opening(.why) { return [token] }
      guard look.clause.asks else { return nil }
      return look.nearest(.why).map { [$0] }
    },
    StatusRule("a question", .anticipated) { look in
      if let token = look.opening(.whether) { return [token] }
      // "На вопрос, правда ли, что он ушёл"
      if look.language == .ru, let token = look.ruling(.whether) { return [token] }
      // "Geçen yıl tutuklanan başkan aday olacak mı?": another thing is asked.
      if look.language.isTurkic, look.form == .attribute { return nil }
      if let token = look.nearest(.whether, within: 3) { return [token] }
      return look.clause.asks ? [] : nil
    },
  ]

  /// "Two years after the deal unions want more": the deal is not what they want.
  static let closeAfter = StatusRule("right after it", .recap) { look in
    guard look.isGoverned, look.language == .ru || look.language == .en else { return nil }
    let first = min(look.mention.trigger.lowerBound, look.mention.object?.lowerBound ?? .max)
    guard first > look.clause.tokens.lowerBound else { return nil }
    let before = max(look.clause.tokens.lowerBound, first - 2)..<first
    guard let token = before.last(where: { look.field.has(.after, $0) }) else { return nil }
    if look.isTopic(token) { return nil }
    let open: [Cue] = [.will, .may, .must, .soon]
    return open.contains { look.nearest($0) != nil } ? nil : [token]
  }

  static let demands = [
    StatusRule("demanded", .anticipated) { look in
      if look.form == .wish { return [] }
      if let token = look.ruling(.demand) { return [token] }
      // "Lawyers want charges dropped".
      if look.group.isBare, let token = look.nearest(.demand, within: 5),
        token < look.mention.head
      {
        return [token]
      }
      guard look.isGoverned else { return nil }
      return look.governing(.demand).map { [$0] }
    },
    StatusRule("a purpose", .anticipated) { look in
      look.opening(.purpose).map { [$0] }
    },
  ]
}
