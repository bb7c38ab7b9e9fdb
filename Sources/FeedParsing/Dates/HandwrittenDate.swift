/// Dates that follow no standard: month names in many languages, ordinals, am and pm, any order.
extension FeedDate {
  /// Nil unless year and month are certain, and the day too where a time is given.
  static func handwritten(_ text: String) -> Moment? {
    var reader = HandwrittenDate()
    for token in tokens(of: text) {
      guard reader.read(token) else { return nil }
    }
    return reader.moment
  }

  /// Parted at white space, commas and brackets; a time that touches its date is cut off it.
  private static func tokens(of text: String) -> [Substring] {
    var text = text
    if let bracket = text.firstIndex(of: "(") { text = String(text[..<bracket]) }
    return text.split { $0.isWhitespace || $0 == "," || $0 == "|" || $0 == "·" }
  }
}

private struct HandwrittenDate {
  private var year: Int?
  private var month: Int?
  private var day: Int?
  private var time: FeedDate.Moment?
  private var isAfternoon: Bool?
  private var offset = 0
  private var isKorean = false

  /// Takes one word in; false when it makes nonsense of the whole.
  mutating func read(_ word: Substring) -> Bool {
    if word.contains(":") || (word.first?.isNumber == true && isHour(word)) {
      return read(time: word)
    }
    if let half = Self.halves[String(word.trimmed(of: "."))] {
      isAfternoon = half
      return true
    }
    if word.first == "+" || word.first == "-", word.utf8.count > 1 { return read(zone: word) }
    if word.first?.isNumber == true { return read(number: word) }
    if let month = MonthName.number(of: word), self.month == nil {
      self.month = month
    } else if time != nil, year != nil || day != nil {
      offset = Zone.offset(of: word) ?? 0
    }
    return true
  }

  var moment: FeedDate.Moment? {
    guard let year, let month, day != nil || time == nil else { return nil }
    var moment = time ?? FeedDate.Moment(year: 0, month: 0, day: 0)
    (moment.year, moment.month, moment.day) = (year, month, day ?? 1)
    if let isAfternoon, moment.hour <= 12 {
      moment.hour = moment.hour % 12 + (isAfternoon ? 12 : 0)
    }
    moment.offsetMinutes = isKorean ? 540 : offset
    return moment
  }

  private static let halves = [
    "am": false, "pm": true, "a.m": false, "p.m": true, "오전": false, "오후": true,
  ]

  /// `3pm`.
  private func isHour(_ word: Substring) -> Bool { word.hasSuffix("am") || word.hasSuffix("pm") }

  private mutating func read(time word: Substring) -> Bool {
    var word = word
    // 2004-július-13t9:15-05:00
    if let mark = word.lastIndex(of: "t"), word[..<mark].contains(where: \.isNumber) {
      guard read(number: word[..<mark]) else { return false }
      word = word[word.index(after: mark)...]
    }
    for (half, isAfternoon) in [("am", false), ("pm", true)] where word.hasSuffix(half) {
      self.isAfternoon = isAfternoon
      word = word.dropLast(2)
    }
    if word.hasSuffix("z") { word = word.dropLast() }
    var found = FeedDate.Moment(year: 0, month: 0, day: 0)
    if let mark = word.firstIndex(where: { $0 == "+" || $0 == "-" }), mark > word.startIndex {
      guard read(zone: word[mark...]) else { return false }
      word = word[..<mark]
    }
    guard time == nil, FeedDate.read(time: word, into: &found) else { return false }
    time = found
    return true
  }

  private mutating func read(zone word: Substring) -> Bool {
    guard let minutes = Zone.offset(of: word) else { return false }
    offset = minutes
    return true
  }

  /// A year, a day, or a whole date in figures.
  private mutating func read(number word: Substring) -> Bool {
    let parts = word.split { $0 == "/" || $0 == "." || $0 == "-" }
    if parts.count == 3 { return read(date: parts, isSlashed: word.contains("/")) }
    guard parts.count == 1 else { return false }
    let figures = word.prefix { $0.isASCII && $0.isNumber }
    guard let value = FeedDate.digits(figures) else { return false }
    let suffix = word[figures.endIndex...].trimmed(of: ".")
    switch (figures.utf8.count, suffix) {
    case (4, ""), (4, "년"), (4, "年"), (4, "г"):
      guard year == nil else { return false }
      year = value
      isKorean = isKorean || suffix == "년"
    case (1...2, "월"), (1...2, "月"): month = value
    case (1...2, ""), (1...2, "st"), (1...2, "nd"), (1...2, "rd"), (1...2, "th"), (1...2, "일"),
      (1...2, "日"):
      guard day == nil else { return readShortYear(value) }
      day = value
    default: return false
    }
    return true
  }

  private mutating func readShortYear(_ value: Int) -> Bool {
    guard year == nil, month != nil else { return false }
    year = century(value)
    return true
  }

  private mutating func read(date parts: [Substring], isSlashed: Bool) -> Bool {
    guard year == nil, day == nil, let first = FeedDate.digits(parts[0]),
      let last = FeedDate.digits(parts[2])
    else { return false }
    guard let middle = FeedDate.digits(parts[1]) else {
      month = MonthName.number(of: parts[1])
      (year, day) = parts[0].utf8.count == 4 ? (first, last) : (century(last), first)
      return month != nil
    }
    if parts[0].utf8.count == 4 {
      (year, month, day) = (first, middle, last)
    } else if isSlashed, first <= 12 {
      // With slashes it is mostly American.
      (month, day, year) =
        middle > 12 || first <= 12 ? (first, middle, last) : (middle, first, last)
    } else {
      (day, month, year) = (first, middle, last)
    }
    year = year.map(century)
    return true
  }

  /// Two digits: the nineties, or this century.
  private func century(_ year: Int) -> Int {
    year < 100 ? year + (year < 90 ? 2000 : 1900) : year
  }
}
