/// English signs that what was promised is not there, or has been moved to a later day.
///
/// Each needs two words that belong together, the one that moves or is missing and the one that says
/// until when or since when: no word puts anything off by itself.
enum EnglishDelay {
  /// The first token of a sign in a range; nil when nothing there is late.
  static func sign(in range: Range<Int>, _ field: FieldText) -> Int? {
    let sentence = Words(field: field, range: range)
    return range.first { index in
      field.tokens[index].kind == .word && starts(index, sentence) && isMain(index, field)
    }
  }

  /// The words of a range; empty outside it and for marks.
  private struct Words {
    let field: FieldText
    let range: Range<Int>

    subscript(_ index: Int) -> String {
      guard range.contains(index) else { return "" }
      let token = field.tokens[index]
      return token.kind == .word || token.kind == .number ? field.text.string(token) : ""
    }

    /// The first of some words behind a token, in the same clause of commas.
    func first(_ words: Set<String>, from start: Int, within reach: Int) -> Int? {
      for index in start..<min(start + reach, max(start, range.upperBound)) {
        if range.contains(index), field.tokens[index].kind == .divider { return nil }
        if words.contains(self[index]) { return index }
      }
      return nil
    }
  }

  /// A clause of cause or description tells of something else: "after talks dragged on".
  private static func isMain(_ index: Int, _ field: FieldText) -> Bool {
    guard let clause = field.clauseIndex(holding: index).map({ field.clauses[$0] }) else {
      return false
    }
    switch clause.opening {
    case .after, .relative, .condition:
      // "Families who lost homes will have to wait": the main verb again.
      let start = clause.tokens.lowerBound
      if clause.opening == .relative,
        clause.tokens.contains(where: { $0 > start + 2 && $0 < index && field.has(.will, $0) })
      {
        return true
      }
      return clause.tokens.prefix(while: { $0 < index }).contains {
        field.tokens[$0].kind == .comma
      }
    default: return true
    }
  }

  private static func starts(_ index: Int, _ words: Words) -> Bool {
    let word = words[index]
    if movers.contains(word) { return isMoved(index, words) }
    if stopped.contains(word) {
      guard let until = words.first(limits, from: index + 1, within: 12) else { return false }
      return isTime(until + 1, words)
    }
    switch word {
    case "not", "t":
      // "counting does not start until Thursday" is a plan.
      return !["do", "does", "did", "don", "doesn", "didn"].contains(words[index - 1])
        && isNotBefore(index, words)
    case "still", "remain", "remains", "remained": return isStillLacking(index, words)
    case "yet": return words[index + 1] == "to" && owes.contains(words[index - 1])
    case "deadline", "deadlines": return isMissed(index, words)
    case "overrun", "overruns", "overran": return true
    case "drag", "drags", "dragged", "dragging": return words[index + 1] == "on"
    case "wait", "waits", "waiting", "await", "awaits":
      return isLongWait(index, words) || isKept(index, words)
    case "asked", "asks", "ask", "need", "needs", "want", "wants", "sought", "seeks", "requested":
      return words[index + 1] == "for" && isLonger(index + 2, words)
    case "longer", "later":
      return words[index + 1] == "than" && forecasts.contains(words[index + 2])
    default: return false
    }
  }

  /// "keeps applicants waiting for another year"
  private static func isKept(_ index: Int, _ words: Words) -> Bool {
    (index - 5..<index).contains {
      ["keep", "keeps", "kept", "leaves", "left"].contains(words[$0])
    }
      && (index + 1...index + 5).contains { isLonger($0, words) }
  }

  // MARK: Moved later

  private static let movers: Set<String> = [
    "put", "puts", "putting", "push", "pushes", "pushed", "pushing", "move", "moves", "moved",
    "set", "sets", "shift", "shifts", "shifted", "knocked", "kick", "kicks", "kicked", "bump",
    "bumps", "bumped", "rolled", "carried", "slip", "slips", "slipped", "slide", "slides", "slid",
    "held", "hold", "holds", "drift", "drifts", "drifted",
  ]

  /// "set back 48 hours", "moves back a year", "kicked into next year", "held over to April".
  private static func isMoved(_ index: Int, _ words: Words) -> Bool {
    if let back = words.first(["back", "over"], from: index + 1, within: 6) {
      if isSpan(back + 1, words) { return true }
      if let until = words.first(targets, from: back + 1, within: 8) {
        return isTime(until + 1, words) || isSpan(until + 1, words)
      }
      return false
    }
    // "pushes lander mission into next year"
    if let into = words.first(["into", "until", "till"], from: index + 1, within: 7),
      isTime(into + 1, words)
    {
      return true
    }
    guard let until = words.first(targets, from: index + 1, within: 2) else { return false }
    return words[until] != "by" && isTime(until + 1, words)
  }

  private static let targets: Set<String> = [
    "to", "into", "until", "till", "by", "past", "beyond", "towards",
  ]
  private static let limits: Set<String> = ["until", "till"]

  private static let stopped: Set<String> = [
    "shelve", "shelves", "shelved", "suspended", "suspends", "frozen", "freezes", "froze", "paused",
    "pauses", "parked", "parks", "defers", "deferred", "adjourned", "adjourns", "postponed",
    "postpones", "delayed", "delays", "stalled", "stayed", "halts", "halted",
  ]

  /// Words of a time to come: a month, a season, a weekday, "next", "after the election".
  private static func isTime(_ index: Int, _ words: Words) -> Bool {
    let word = words[index]
    if times.contains(word) { return true }
    if let number = Int(word) { return number > 0 }
    guard ["the", "at", "early", "late", "mid", "new", "end"].contains(word) else { return false }
    return (index + 1...index + 3).contains {
      times.contains(words[$0]) || ends.contains(words[$0])
    }
  }

  private static let ends: Set<String> = [
    "year", "earliest", "end", "least", "holidays", "session",
  ]
  private static let times = EnglishCalendar.months.union(EnglishCalendar.weekdays)
    .union(EnglishCalendar.seasons)
    .union([
      "fall", "easter", "christmas", "ramadan", "next", "later", "after", "tomorrow", "further",
      "midsummer", "lent", "eid",
    ])

  /// "48 hours", "by six weeks", "a month".
  private static func isSpan(_ index: Int, _ words: Words) -> Bool {
    (index...index + 3).contains { spans.contains(words[$0]) }
  }
  private static let spans: Set<String> = [
    "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years",
    "fortnight", "decade",
  ]

  // MARK: Not there

  private static let forecasts: Set<String> = [
    "planned", "expected", "promised", "scheduled", "thought", "forecast", "hoped", "anticipated",
  ]

  /// "another 12 months", "at least two more weeks".
  static func isLonger(_ index: Int, _ range: Range<Int>, _ field: FieldText) -> Bool {
    isLonger(index, Words(field: field, range: range))
  }

  private static func isLonger(_ index: Int, _ words: Words) -> Bool {
    words.first(["another", "further", "more", "longer"], from: index, within: 4) != nil
      && (index...index + 4).contains { spans.contains(words[$0]) }
  }

  /// "will now not come before August", "not expected until spring", "not for another year".
  private static func isNotBefore(_ index: Int, _ words: Words) -> Bool {
    if let span = words.first(["for"], from: index + 1, within: 6), isLonger(span + 1, words) {
      return true
    }
    let bounds: Set<String> = ["before", "until", "till"]
    guard let until = words.first(bounds, from: index + 1, within: 8) else { return false }
    return isTime(until + 1, words)
  }

  /// "still eludes", "still out of pocket", "remains unpaid".
  private static func isStillLacking(_ index: Int, _ words: Words) -> Bool {
    let next = words[index + 1]
    if lacking.contains(next) || next == "no" { return true }
    if next == "can" { return ["t", "not"].contains(words[index + 2]) }
    if next == "at" { return words[index + 2] == "large" && words[index] == "still" }
    if next == "out" {
      return words[index + 2] == "of" && ["pocket", "reach"].contains(words[index + 3])
    }
    if next == "to" { return words[index + 2] == "come" || words[index + 2] == "be" }
    return next.hasPrefix("un") && ["ed", "id", "gn"].contains(where: next.hasSuffix)
      && !open.contains(next)
  }

  private static let lacking: Set<String> = [
    "pending", "eludes", "elude", "elusive", "outstanding", "awaited", "awaiting", "waiting",
    "overdue", "owed", "stuck", "stalled", "cannot", "unable", "lacks", "lack",
  ]
  /// What nobody promised to find out is no delay.
  private static let open: Set<String> = [
    "unsolved", "unexplained", "united", "unidentified", "unearthed", "uncovered", "unveiled",
    "unchanged", "undefeated", "unaffected", "unmoved",
  ]

  private static let owes: Set<String> = ["has", "have", "had", "is", "are", "was", "were"]

  /// "misses its own deadline", "months after the deadline", "deadline passes".
  private static func isMissed(_ index: Int, _ words: Words) -> Bool {
    let before = index - 5..<index
    if before.contains(where: { missed.contains(words[$0]) }) { return true }
    return ["passes", "passed", "lapses", "lapsed", "slips", "slipped", "missed"].contains(
      words[index + 1])
  }
  private static let missed: Set<String> = [
    "miss", "misses", "missed", "missing", "overshoots", "past", "blows", "blew",
  ]

  /// "will have to wait", "must wait", "the wait goes on".
  private static func isLongWait(_ index: Int, _ words: Words) -> Bool {
    let next = words[index + 1]
    if ["goes", "drags", "continues"].contains(next) { return true }
    // "wait for compensation a year after the blast"
    if let span = words.first(spans, from: index + 1, within: 8),
      ["after", "on", "since"].contains(words[span + 1])
    {
      return true
    }
    if ["must", "longer", "further", "another"].contains(words[index - 1]) { return true }
    return words[index - 1] == "to"
      && ["have", "has", "had", "made", "forced"].contains(words[index - 2])
  }
}
