/// Who does it and to whom, which English tells by the order of words alone.
enum EnglishRoles {
  /// Whether the names that a phrase has for its subject have that role beside a verb of the text:
  /// they stand before it, or are its object. "8 killed by Roe" is not "Roe killed".
  static func fit(
    _ subject: Set<Int32>, _ verb: FieldText.PhraseHit, _ clause: Clause, _ field: FieldText
  ) -> Bool {
    let names = field.phraseHits.filter {
      subject.contains($0.phrase) && clause.part.contains($0.head)
    }.map(\.head).sorted()
    guard let first = names.first, let last = names.last else { return true }
    if verb.form == .gerund || verb.form == .nominal { return isOf(verb, names, field) }
    if let before = names.last(where: { $0 < verb.tokens.lowerBound }) {
      guard isSubject(before, of: clause) else { return false }
      let start = names.filter { $0 < before }.reversed().reduce(before) { start, name in
        name == start - 1 ? name : start
      }
      return !isOwner(before, field) && !follows(start, clause, field)
        && !isAnother(between: before, verb, field) && !takesAnother(verb, clause, field)
    }
    return isObject(first, last, verb, field)
  }

  /// Whether a name before a clause may be what the clause tells of: "Roe, who was killed" and a
  /// main clause that goes on, but not "Roe says that five were killed".
  private static func isSubject(_ name: Int, of clause: Clause) -> Bool {
    switch clause.opening {
    case nil, .splitter: true
    case .relative: name >= clause.tokens.lowerBound - 2
    default: clause.tokens.contains(name)
    }
  }

  /// "The killing of Roe", "Roe's killing"
  private static func isOf(
    _ verb: FieldText.PhraseHit, _ names: [Int], _ field: FieldText
  ) -> Bool {
    let head = verb.head
    if field.word(at: head + 1) == "of" {
      return names.contains { (head + 2...head + 5).contains($0) }
    }
    return names.contains { $0 < head && $0 >= head - 3 && isOwner($0, field) }
  }

  /// Whether the name is another's owner, or a part of a word: "Roe's aide", "Roe-linked".
  private static func isOwner(_ name: Int, _ field: FieldText) -> Bool {
    name + 1 < field.tokens.count && field.tokens[name + 1].kind == .joint
  }

  /// Whether a preposition stands before a run of names: "aide of Roe killed".
  private static func follows(_ name: Int, _ clause: Clause, _ field: FieldText) -> Bool {
    guard name > clause.part.lowerBound else { return false }
    if isPreposition(name - 1, field) { return true }
    // "of slain gangster John Roe", but "in Ohio John Roe"
    var index = name - 1
    while index > clause.part.lowerBound, index >= name - 3, field.tokens[index].kind == .word {
      index -= 1
      if ["of", "to", "with", "for", "by", "against", "about"].contains(field.word(at: index)) {
        return true
      }
    }
    return false
  }

  /// Whether others stand between a name and its verb: "as 8 cops killed".
  private static func isAnother(
    between name: Int, _ verb: FieldText.PhraseHit, _ field: FieldText
  ) -> Bool {
    let between = name + 1..<max(name + 1, verb.tokens.lowerBound)
    return between.contains { ["as", "while", "when", "after"].contains(field.word(at: $0)) }
  }

  /// Whether a verb that was done to the name has another object: "Roe killed 8 policemen".
  private static func takesAnother(
    _ verb: FieldText.PhraseHit, _ clause: Clause, _ field: FieldText
  ) -> Bool {
    guard verb.form == .pastOrParticiple, victims.contains(field.word(at: verb.head)) else {
      return false
    }
    if field.has(.be, max(verb.tokens.lowerBound - 1, 0)) { return false }
    let next = verb.tokens.upperBound
    guard clause.tokens.contains(next), clause.tokens.contains(next + 1) else { return false }
    let isCount = field.tokens[next].kind == .number || counts.contains(field.word(at: next))
    guard isCount, field.tokens[next + 1].kind == .word else { return false }
    let counted = field.word(at: next + 1)
    return !times.contains(counted) && !EnglishCalendar.months.contains(counted)
  }

  /// What is done to a person, in the form that is past and participle.
  private static let victims: Set<String> = [
    "killed", "shot", "murdered", "arrested", "attacked", "stabbed", "kidnapped", "poisoned",
    "injured", "captured", "assassinated",
  ]

  private static let counts = EnglishWords.counts.union([
    "dozens", "his", "her", "their", "several", "many",
  ])

  private static let times: Set<String> = [
    "days", "day", "hours", "hour", "weeks", "week", "months", "month", "years", "year", "minutes",
    "times", "miles", "am", "pm",
  ]

  /// Whether names behind an active verb are its object: "Police kill gangster John Roe".
  private static func isObject(
    _ first: Int, _ last: Int, _ verb: FieldText.PhraseHit, _ field: FieldText
  ) -> Bool {
    let between = verb.tokens.upperBound..<max(verb.tokens.upperBound, first)
    return between.count <= 4 && !isOwner(last, field)
      && between.allSatisfy { index in
        field.tokens[index].kind == .word && !isPreposition(index, field)
          && field.word(at: index) != "and"
      }
  }

  private static func isPreposition(_ index: Int, _ field: FieldText) -> Bool {
    field.has(.oblique, index) || field.word(at: index) == "by"
  }
}
