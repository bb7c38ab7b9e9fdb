internal import StoryModel

/// What a sentence tells of a development that it names by its scene alone: by the people, places
/// and things of its kind, with no word for the event itself.
///
/// Such a sentence never tells that it has happened, raises nothing and promises nothing.
struct Outlook {
  var status: Finding.Status
  var rule: String
  /// The tokens it rests on besides the scene's.
  var cues: [Int]

  /// Nil when nothing in the range says how it stands.
  init?(
    of scene: FieldText.PhraseHit, in range: Range<Int>, of field: FieldText,
    language: LanguageCode, months: [Int: Int], day: CalendarDate?
  ) {
    let signs = OutlookSigns(
      scene: scene, range: range, field: field, language: language, months: months, day: day)
    guard let (status, why, cue) = signs.reading else { return nil }
    self.status = status
    rule = "its scene alone, \(why)"
    cues = cue.map { [$0] } ?? []
  }
}

/// The signs beside a scene, each the token that it rests on.
struct OutlookSigns {
  let scene: FieldText.PhraseHit
  let range: Range<Int>
  let field: FieldText
  let language: LanguageCode
  let months: [Int: Int]
  let day: CalendarDate?

  /// In order: the first that is there decides.
  var reading: (status: Finding.Status, why: String, cue: Int?)? {
    if let token = background { return (.recap, "told as earlier", token) }
    if let token = doubtful { return (.rumoured, "nobody stands by it", token) }
    if asks { return (.anticipated, "in a question", nil) }
    if let token = late { return (.delayed, "put off or not there yet", token) }
    if let token = unrefused { return (.anticipated, "not refused", token) }
    if let token = refused { return (.denied, "refused or denied", token) }
    if let token = ahead { return (.anticipated, "lies ahead", token) }
    if let token = past(in: range) { return (.recap, "told as earlier", token) }
    return hedged.map { (.rumoured, "hedged", $0) }
  }

  /// A past year or "earlier" in the same describing clause as the scene.
  private var background: Int? {
    let clause = field.clauseIndex(holding: scene.head).map { field.clauses[$0] }
    if let token = ownYear ?? anniversary { return token }
    guard let clause, clause.opening == .relative || clause.opening == .after else { return nil }
    return past(in: clause.tokens)
  }

  /// The year right before an English scene: "its 2007 recall".
  private var ownYear: Int? {
    guard language == .en, let day else { return nil }
    let start = scene.tokens.lowerBound
    return (max(range.lowerBound + 1, start - 4)..<max(range.lowerBound + 1, start)).last { index in
      guard let year = field.number(at: index), year >= 1800, year <= day.year - 2 else {
        return false
      }
      return start == index + 1 || ["the", "its", "his", "her", "their"].contains(word(index - 1))
    }
  }

  /// "forty years since", "last made news in 1994, when …"
  private var anniversary: Int? {
    guard language == .en else { return nil }
    return range.first { index in
      // "Elected in 2019, she …"
      if index == range.lowerBound, word(index + 1) == "in", word(index).hasSuffix("ed"), let day,
        let year = range.contains(index + 2) ? field.number(at: index + 2) : nil, year >= 1800,
        year < day.year
      {
        return true
      }
      if ["years", "decades"].contains(word(index)), word(index + 1) == "since" { return true }
      guard word(index) == "when", index > range.lowerBound, let day else { return false }
      return (max(range.lowerBound, index - 2)..<index).contains {
        field.number(at: $0).map { $0 >= 1800 && $0 < day.year } ?? false
      }
    }
  }

  private var asks: Bool {
    field.clauses.contains { $0.asks && range.contains($0.tokens.lowerBound) }
  }

  private var doubtful: Int? {
    language == .en ? EnglishDoubt.sign(in: range, field) : nil
  }

  private var late: Int? {
    if language == .en, let token = EnglishDelay.sign(in: range, field) { return token }
    if let token = first(.delay, .lagging, where: { !isShielded($0) }) { return token }
    guard let yet = first(.yet) else { return nil }
    if let token = first(.not, .without), abs(token - yet) <= 12 { return yet }
    let waits = first(.await) { isWaiting($0) && abs($0 - yet) <= 3 }
    return waits == nil ? nil : yet
  }

  private var refused: Int? {
    first(.refuse, .deny, .failing) {
      !isShielded($0)
        && !(language == .en && EnglishOutlook.isBuilding(word($0 - 1), word($0)))
    } ?? first(.not, .without, where: isNegation)
  }

  /// A refusal that is itself negated: "has not ruled out".
  private var unrefused: Int? {
    first(.refuse, .deny) { token in
      (max(range.lowerBound, token - 3)..<token).contains {
        field.has(.not, $0) || field.has(.without, $0)
      }
    }
  }

  private var ahead: Int? {
    let cues = first(
      .demand, .await, .plan, .may, .must, .will, .condition, .whether, .soon, .purpose, .ahead,
      where: isAhead)
    return cues ?? infinitive ?? coming
  }

  private var hedged: Int? { first(.hedge) }

  // MARK: Signs

  private func first(_ cues: Cue..., where fits: (Int) -> Bool = { _ in true }) -> Int? {
    let bits = cues.reduce(0) { $0 | $1.bit }
    return range.first { index in
      guard field.cues[index] & bits != 0, fits(index) else { return false }
      // A search is awaited by its own word, a bill is no plan of itself.
      return !scene.tokens.contains(index) || field.has(.await, index) || field.has(.ahead, index)
    }
  }

  private func word(_ index: Int) -> String {
    range.contains(index) ? field.string(at: index) : ""
  }

  /// Whether it is only said that it will, may or should come to this: "could delay", "to reject".
  private func isShielded(_ index: Int) -> Bool {
    // "call for halt to shelling"
    if language == .en, word(index - 1) == "for" { return true }
    if language == .en, word(index) == "doubt", word(index - 1) == "in" { return true }
    return (max(range.lowerBound, index - 3)..<index).contains {
      field.isModal($0)
        || field.has(.condition, $0) || field.has(.whether, $0)
        || language == .en && $0 == index - 1 && word($0) == "to" && !isForced(index)
    }
  }

  /// "Weather forces the crew to put off the flight"
  private func isForced(_ index: Int) -> Bool {
    (index - 5..<index).contains { ["forces", "forced"].contains(word($0)) }
  }

  private func isWaiting(_ index: Int) -> Bool {
    language != .en || word(index).hasPrefix("wait") || word(index).hasPrefix("await")
  }

  private func isNegation(_ index: Int) -> Bool {
    language != .en || EnglishOutlook.isNegation(word(index - 1), word(index), word(index + 1))
  }

  private func isAhead(_ index: Int) -> Bool {
    guard language == .en else { return true }
    let isMonth = field.tokens[index].isCapitalised && index > range.lowerBound
    return EnglishOutlook.isAhead(word(index - 1), word(index), word(index + 1), isMonth: isMonth)
  }

  private var infinitive: Int? {
    guard language == .en else { return nil }
    return range.first { index in
      word(index) == "to" && range.contains(index + 1) && field.tokens[index + 1].kind == .word
        && !field.tokens[index + 1].isCapitalised
        && EnglishOutlook.isInfinitive(word(index - 1), word(index + 1))
    }
  }

  /// A date after the article's day.
  private var coming: Int? {
    guard let day else { return nil }
    return range.first { index in
      guard let number = field.number(at: index) else { return false }
      if (1950...2100).contains(number) { return number > day.year }
      guard (1...31).contains(number), let month = months[index + 1] ?? months[index - 1] else {
        return false
      }
      return (month - day.month + 12) % 12 <= 6
        && (month != day.month || number > day.day)
        && past(in: index - 2..<index + 4) == nil
    }
  }

  /// A year before the article's that tells when, or a word for earlier.
  private func past(in range: Range<Int>) -> Int? {
    range.clamped(to: self.range).first { index in
      if field.has(.earlier, index) { return true }
      guard let day, let number = field.number(at: index), number >= 1900, number < day.year else {
        return false
      }
      return ClauseTime.isDate(index, field, language)
    }
  }
}
