internal import StoryModel

/// What the dates in a clause say of the event beside them.
struct ClauseTime {
  /// The token of a date well before the article's day, near the event.
  var past: Int?
  /// The token of a date after the article's day.
  var ahead: Int?

  /// The token of a day of a month after the article's day, also where the day is the news.
  private(set) var day: Int?

  private static let goals: Set<String> = ["на", "до", "for", "until", "till", "by", "к"]

  /// "15 Eylül'e kadar", "15 қыркүйекке дейін"
  private static func isDeadline(_ index: Int, _ field: FieldText) -> Bool {
    let behind = index + 1..<min(index + 5, field.tokens.count)
    return (behind.isEmpty ? nil : behind)?.contains {
      ["kadar", "dek", "değin", "qədər", "kimi", "dək", "дейін", "шейін"]
        .contains(field.string(at: $0))
    } ?? false
  }

  /// The token of any day of a month.
  private(set) var dayOfMonth: Int?

  /// The token of any month that the clause names.
  private(set) var month: Int?

  /// Whether the year of the past date is only supposed.
  var isOfUnknownYear = false

  /// The year of the article.
  private(set) var year: Int?

  /// Days that news stays news.
  private static let fresh = 10

  /// A month that an English clause names with neither day nor year: "in September".
  private(set) var bareMonth: Int?

  /// Whether a month stands beside a number or describes a noun: "in October sale".
  private static func describes(_ month: Int, _ field: FieldText) -> Bool {
    let next = month + 1
    guard next < field.tokens.count else { return false }
    if field.tokens[next].kind == .number { return true }
    guard field.tokens[next].kind == .word else { return false }
    return ![
      "after", "as", "under", "with", "despite", "across", "for", "when", "unless", "if", "and",
      "but", "says", "say", "said", "at", "to", "on", "over", "amid",
    ].contains(field.string(at: next))
  }

  /// "Russia signs treaty agreed in April": the month of what was done before.
  private static func isOfParticiple(
    _ index: Int, _ mention: Mention, _ field: FieldText
  ) -> Bool {
    index > mention.head && !mention.trigger.contains(index)
      && EnglishVerb.looksPast(field.word(at: index))
  }

  init() {}

  init(
    of mention: Mention, clause: Clause, field: FieldText, months: [Int: Int], day: CalendarDate?,
    language: LanguageCode
  ) {
    month = months.keys.min()
    guard let day else { return }
    year = day.year
    if language == .ru {
      past = Self.month(before: day, mention, clause, field, months)
      isOfUnknownYear = past != nil
    }
    if language == .en {
      bareMonth = months.keys.sorted().first { index in
        index > clause.tokens.lowerBound
          && ["in", "from", "next"].contains(field.string(at: index - 1))
          && !Self.describes(index, field)
          && !Self.isOfParticiple(index - 2, mention, field)
      }
    }
    for index in clause.tokens {
      guard field.tokens[index].kind == .number else { continue }
      let number = Int(field.string(at: index)) ?? 0
      let distance = index - mention.head
      let isNear = abs(distance) <= 6 || index <= clause.tokens.lowerBound + 2
      if number >= 1950 && number <= 2100 || isOldYear(number, index, field, language) {
        let month = Self.month(beside: index, months)
        if month == nil, number < day.year, isNear, Self.isDate(index, field, language) {
          past = index
        }
        if let month, isNear, (day.year - number) * 12 + day.month - month > 1 { past = index }
        if number > day.year { ahead = index }
        continue
      }
      guard (1...31).contains(number), let month = Self.month(beside: index, months) else {
        continue
      }
      let year = Self.year(after: index, clause, field) ?? Self.year(of: month, near: day)
      guard let date = CalendarDate(year: year, month: month, day: number) else { continue }
      dayOfMonth = index
      if date.number > day.number {
        ahead = index
        self.day = index
      }
      let isClose = abs(distance) <= 6 || index <= clause.tokens.lowerBound + 3
      // "на 1 июля", "until 31 July": when it will be or end, not when it was done.
      let start = months[index - 1] == nil ? index : index - 1
      let isGoal =
        start > 0 && Self.goals.contains(field.string(at: start - 1))
        || language.isTurkic && Self.isDeadline(index, field)
      if date.number < day.number - Self.fresh, isClose, !isGoal {
        past = index
        isOfUnknownYear = Self.year(after: index, clause, field) == nil
      }
    }
  }

  /// A year of long ago, which English tells from a figure by "in": "in 1912".
  private func isOldYear(
    _ number: Int, _ index: Int, _ field: FieldText, _ language: LanguageCode
  ) -> Bool {
    guard language == .en, (1700..<1950).contains(number), index > 0 else { return false }
    return ["in", "since", "until"].contains(field.string(at: index - 1))
  }

  /// "В марте", told in October beside the event: two months ago or more.
  private static func month(
    before day: CalendarDate, _ mention: Mention, _ clause: Clause, _ field: FieldText,
    _ months: [Int: Int]
  ) -> Int? {
    months.keys.sorted().first { index in
      let month = months[index] ?? day.month
      guard index > clause.tokens.lowerBound, field.string(at: index - 1) == "в"
      else { return false }
      guard abs(index - mention.head) <= 3 || index <= clause.tokens.lowerBound + 2 else {
        return false
      }
      let next = index + 1
      if next < field.tokens.count, field.tokens[next].kind == .number { return false }
      let ago = (day.year - year(of: month, near: day)) * 12 + day.month - month
      return ago >= 2
    }
  }

  /// Whether a year tells when: "in 2011", "в 2011 году"; not "the 2011 quake", "дело 2011 года".
  static func isDate(
    _ index: Int, _ field: FieldText, _ language: LanguageCode
  ) -> Bool {
    func word(_ index: Int) -> String? {
      guard field.tokens.indices.contains(index), field.tokens[index].kind == .word else {
        return nil
      }
      return field.string(at: index)
    }
    // "2024 raporları": only with an ending or a word for the year it tells when.
    if language.isTurkic, let after = word(index + 1) {
      return ["yılı", "ilində", "жылы"].contains(where: after.hasPrefix)
    }
    if let after = word(index + 1), after.hasPrefix("год") || after == "г" {
      return after == "году" || word(index - 1).map { seasons.contains($0) } ?? false
    }
    guard let before = word(index - 1) else { return true }
    // "shelve 1994 murder file": the year of the file.
    if language == .en, let after = word(index + 1), !parting.contains(after) {
      return dating.contains(before)
    }
    return !attributed.contains(before)
  }

  /// English words before a year that tell when, and words behind one that begin something new.
  private static let dating: Set<String> = [
    "in", "since", "by", "until", "till", "during", "early", "late", "mid", "back", "around",
  ]
  private static let parting: Set<String> = [
    "after", "as", "and", "but", "when", "while", "over", "for", "with", "without", "in", "on",
    "at", "by", "to", "from", "because", "that", "who", "which", "following", "amid", "under",
  ]

  private static let seasons: Set<String> = [
    "с", "летом", "осенью", "весной", "зимой", "начале", "конце", "середине",
  ]

  /// Words between which and a noun a year only describes it.
  private static let attributed: Set<String> = [
    "the", "a", "of", "on", "for", "over", "his", "her", "their", "its", "this", "s", "from",
    "into", "about", "after", "to", "with", "against",
  ]

  /// Leaves only what a year before the article's tells.
  mutating func forgetDays() {
    ahead = nil
    if isOfUnknownYear { past = nil }
  }

  private static func month(beside index: Int, _ months: [Int: Int]) -> Int? {
    months[index + 1] ?? months[index - 1]
  }

  private static func year(after index: Int, _ clause: Clause, _ field: FieldText) -> Int? {
    for next in index + 1..<min(index + 4, clause.tokens.upperBound)
    where field.tokens[next].kind == .number {
      if let number = Int(field.string(at: next)), number > 1950 { return number }
    }
    return nil
  }

  /// The year in which a bare month lies closest to the article's day.
  private static func year(of month: Int, near day: CalendarDate) -> Int {
    if month - day.month > 6 { return day.year - 1 }
    if day.month - month > 8 { return day.year + 1 }
    return day.year
  }
}
