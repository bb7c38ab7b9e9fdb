internal import StoryModel

/// The signs of one promised time in the order of the words.
///
/// What they mean together does not depend on their order: "к концу 2025 года", "2025-ci ilin
/// sonunadək" and "by the end of 2025" are one frame.
struct TimeFrame {
  var signs: [TimeSign]
  /// The words they stand in.
  var words: Range<Int>

  func has(_ sign: TimeSign) -> Bool { signs.contains(sign) }

  var hasTime: Bool { signs.contains(where: \.isTime) }

  private func first<Value>(_ read: (TimeSign) -> Value?) -> Value? {
    for sign in signs { if let value = read(sign) { return value } }
    return nil
  }

  var year: Int? { first { if case .year(let year) = $0 { year } else { nil } } }
  var weekday: Int? { first { if case .weekday(let day) = $0 { day } else { nil } } }
  var season: TimeSign.Season? { first { if case .season(let s) = $0 { s } else { nil } } }
  var months: [Int] { signs.compactMap { if case .month(let m) = $0 { m } else { nil } } }
  var number: Int? { first { if case .number(let number) = $0 { number } else { nil } } }

  /// The unit and whether it stands in the plural.
  ///
  /// "year" gives way to a smaller unit: "the last week of the year" is a week.
  var unit: (unit: TimeSign.Unit, isPlural: Bool)? {
    var found: (unit: TimeSign.Unit, isPlural: Bool)?
    for sign in signs {
      switch sign {
      case .unit(let unit) where found == nil || found?.unit == .year: found = (unit, false)
      case .units(let unit): found = (unit, true)
      default: break
      }
    }
    return found
  }

  var part: TimeSign? { [.end, .early, .middle].first(where: has) }

  /// Numbers that can be days of a month, next to the month: one, or the two ends of a span.
  var days: [Int] {
    guard let place = signs.firstIndex(where: { if case .month = $0 { true } else { false } })
    else { return [] }
    func day(_ index: Int) -> Int? {
      guard signs.indices.contains(index), case .number(let number) = signs[index],
        (1...31).contains(number)
      else { return nil }
      return number
    }
    // Links ("-го", "of", "the") may stand between.
    let before = signs[..<place].lastIndex { $0 != .link && $0 != .at }
    let after = signs[(place + 1)...].firstIndex { $0 != .link && $0 != .at }
    if let before, let last = day(before) {
      let earlier = signs[..<before].lastIndex { ![.link, .at, .until].contains($0) }
      if let earlier, let first = day(earlier), first < last { return [first, last] }
      return [last]
    }
    if let after, let first = day(after) {
      let later = signs[(after + 1)...].firstIndex { $0 != .link }
      if let later, let last = day(later), first < last { return [first, last] }
      return [first]
    }
    return []
  }
}

extension TimeFrame {
  /// The frames of a clause: runs of signs with nothing else between.
  static func frames(of words: [PlainWord], in language: TimeLanguage) -> [TimeFrame] {
    var frames: [TimeFrame] = []
    var current = TimeFrame(signs: [], words: 0..<0)
    func close() {
      if current.hasTime { frames.append(current.trimmed()) }
      current = TimeFrame(signs: [], words: 0..<0)
    }
    var index = 0
    while index < words.count {
      if current.isBroken(by: index, in: words) { close() }
      guard let (signs, length) = signs(at: index, in: words, after: current, language) else {
        close()
        index += 1
        continue
      }
      if signs == [.or] { close() }
      if current.signs.isEmpty { current.words = index..<index }
      current.signs += signs
      current.words = current.words.lowerBound..<(index + length)
      index += length
    }
    close()
    return frames
  }

  /// A pause breaks a frame, except before a year: "December 31, 2025".
  private func isBroken(by index: Int, in words: [PlainWord]) -> Bool {
    guard !signs.isEmpty else { return false }
    let word = words[index]
    if word.gap == .stop {
      // "Nov. 20": the month is cut short.
      guard case .month = signs.last else { return true }
      return !Self.shortMonths.contains(words[index - 1].fold) || word.number == nil
    }
    return word.gap == .pause && !(word.number.map { (1990...2100).contains($0) } ?? false)
  }

  private static let shortMonths: Set<String> = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  private static func signs(
    at index: Int, in words: [PlainWord], after frame: TimeFrame, _ language: TimeLanguage
  ) -> (signs: [TimeSign], length: Int)? {
    let word = words[index]
    if let date = numericDate(at: index, in: words) { return date }
    if let number = word.number {
      return ([(1990...2100).contains(number) ? .year(number) : .number(number)], 1)
    }
    if let roman = roman(at: index, in: words, language) { return ([.number(roman)], 1) }
    if let found = language.signs(at: index, in: words) {
      if language.code == "en", isEnglishVerb(found.signs, at: index, in: words, after: frame) {
        return nil
      }
      return withLimit(found, word, language)
    }
    // Turkish "2026'da": in 2026.
    if word.gap == .joined, ["da", "de", "ta", "te"].contains(word.fold) { return ([.at], 1) }
    // An ending on a number or a name of a month: "4-й", "2026-cı", "Aralık'ta".
    if word.gap == .joined, word.text.count <= 4, !frame.signs.isEmpty { return ([.link], 1) }
    if language.code == "az", let limited = untilEnding(word.fold, language) {
      return ([limited, .until], 1)
    }
    return nil
  }

  /// Azerbaijani writes "until" as an ending: "dekabradək", "sonunadək".
  private static func withLimit(
    _ found: (signs: [TimeSign], length: Int), _ word: PlainWord, _ language: TimeLanguage
  ) -> (signs: [TimeSign], length: Int) {
    guard language.code == "az", word.fold.hasSuffix("dək"), found.signs != [.until] else {
      return found
    }
    return (found.signs + [.until], found.length)
  }

  private static func untilEnding(_ word: String, _ language: TimeLanguage) -> TimeSign? {
    guard word.hasSuffix("dək"), word.count > 5 else { return nil }
    let bare = PlainWord(text: word.dropLast(3), fold: String(word.dropLast(3)), gap: .space)
    return language.signs(at: 0, in: [bare])?.signs.first
  }

  /// "may", "march", "fall", "spring" are months and seasons only in capitals or after a word of
  /// time.
  private static func isEnglishVerb(
    _ signs: [TimeSign], at index: Int, in words: [PlainWord], after frame: TimeFrame
  ) -> Bool {
    let word = words[index]
    switch word.fold {
    case "may", "march", "mar", "sep", "dec", "jan":
      return !word.startsUpper || index == 0 && frame.signs.isEmpty
    case "end", "start", "beginning", "close":
      let isNoun = index + 1 < words.count && words[index + 1].fold == "of"
      return !isNoun && frame.unit == nil
    case "fall", "spring": return frame.signs.isEmpty
    case "second":
      return index + 1 < words.count
        && !["quarter", "half", "week"].contains(
          words[index + 1].fold)
    default: return false
    }
  }

  /// "31.12.2025", "31/12/2025" and "2025-12-31".
  private static func numericDate(at index: Int, in words: [PlainWord]) -> (
    signs: [TimeSign], length: Int
  )? {
    guard index + 2 < words.count, let first = words[index].number,
      let second = words[index + 1].number, let third = words[index + 2].number,
      words[index + 1].gap == .joined || isSlash(words, index + 1),
      words[index + 2].gap == .joined || isSlash(words, index + 2), (1...12).contains(second)
    else { return nil }
    if (1990...2100).contains(third), (1...31).contains(first) {
      return ([.number(first), .month(second), .year(third)], 3)
    }
    if (1990...2100).contains(first), (1...31).contains(third) {
      return ([.number(third), .month(second), .year(first)], 3)
    }
    return nil
  }

  private static func isSlash(_ words: [PlainWord], _ index: Int) -> Bool {
    let text = words[index].text
    return text.base[words[index - 1].text.endIndex..<text.startIndex] == "/"
  }

  private static func roman(
    at index: Int, in words: [PlainWord], _ language: TimeLanguage
  ) -> Int? {
    let values = ["I": 1, "II": 2, "III": 3, "IV": 4, "І": 1, "ІІ": 2, "ІІІ": 3, "ІV": 4]
    guard let value = values[String(words[index].text)] else { return nil }
    let near = words[(index + 1)...].prefix(2)
    let isOrdinal = near.indices.contains { at in
      let signs = language.signs(at: at, in: words)?.signs ?? []
      return signs.contains(.quarter) || signs.contains(.half)
    }
    return isOrdinal ? value : nil
  }

  /// Without the links around it.
  private func trimmed() -> TimeFrame {
    var frame = self
    while let last = frame.signs.last, [.link, .at, .or].contains(last) {
      if last == .at, case .year = frame.signs.dropLast().last { break }
      frame.signs.removeLast()
      frame.words =
        frame.words
        .lowerBound..<max(
          frame.words.lowerBound + 1, frame.words.upperBound - 1)
    }
    while frame.signs.first == .link, frame.words.count > 1 {
      frame.signs.removeFirst()
      frame.words = (frame.words.lowerBound + 1)..<frame.words.upperBound
    }
    return frame
  }
}
