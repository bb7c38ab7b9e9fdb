/// The W3C's profile of ISO 8601, and SQL's spelling with spaces. The text is in lower case.
extension FeedDate {
  static func w3c(_ text: String) -> Moment? {
    var parts = text.split(separator: "t", omittingEmptySubsequences: false)
    if parts.count == 1 { parts = text.split(whereSeparator: \.isWhitespace) }
    guard (1...3).contains(parts.count), let day = day(parts[0]) else { return nil }
    var moment = day
    guard parts.count > 1 else { return moment }
    let rest = parts[1...].joined(separator: " ").split(whereSeparator: \.isWhitespace).joined()
    let mark = rest.firstIndex { !($0.isNumber || $0 == ":" || $0 == "." || $0 == ",") }
    var time = rest[..<(mark ?? rest.endIndex)]
    if time.last == ":" { time.removeLast() }
    let fields = time.split(separator: ":", omittingEmptySubsequences: false)
    if fields.count == 4 { time = time[..<fields[2].endIndex] }
    guard read(time: time, into: &moment) else { return nil }
    guard let mark else { return moment }
    guard let offset = Zone.offset(of: rest[mark...]) else { return nil }
    moment.offsetMinutes = offset
    return moment
  }

  /// `2025-10-10`, `2025-10`, `2025`.
  private static func day(_ text: Substring) -> Moment? {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false)
    guard numbers.count <= 3, numbers[0].utf8.count == 4 else { return nil }
    let values = numbers.compactMap(digits)
    guard values.count == numbers.count else { return nil }
    return Moment(
      year: values[0], month: values.count > 1 ? values[1] : 1,
      day: values.count > 2 ? values[2] : 1)
  }

  /// `8:00`, `08:00:00`, `08:00:00.5`. False when there are more parts or other letters.
  static func read(time: some StringProtocol, into moment: inout Moment) -> Bool {
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), let hour = digits(parts[0]) else { return false }
    if parts.count == 1, parts[0].utf8.count > 2 { return read(compactTime: hour, into: &moment) }
    moment.hour = hour
    if parts.count > 1 {
      guard let minute = digits(parts[1].prefix { $0 != "." }) else { return false }
      moment.minute = minute
    }
    if parts.count > 2 {
      guard let second = digits(parts[2].prefix { $0 != "." && $0 != "," }) else { return false }
      moment.second = second
    }
    return true
  }

  /// `0800`, `080000`.
  private static func read(compactTime time: Int, into moment: inout Moment) -> Bool {
    let time = time < 10_000 ? time * 100 : time
    (moment.hour, moment.minute, moment.second) = (time / 10_000, time / 100 % 100, time % 100)
    return true
  }

  /// A number of at most nine ASCII digits, and nothing else.
  static func digits(_ text: some StringProtocol) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy(\.isDigit) else { return nil }
    return Int(text)
  }
}

/// ISO 8601's shorter forms: without hyphens, with two-digit years, by the day of the year.
extension FeedDate {
  static func iso8601(_ text: String) -> Moment? {
    let end = text.firstIndex { $0 == "t" || $0 == ":" } ?? text.endIndex
    var dateEnd = end
    if end < text.endIndex, text[end] == ":" {
      // The time may follow the date without a "t": two digits before the first colon are hours.
      guard text.distance(from: text.startIndex, to: end) > 2 else { return nil }
      dateEnd = text.index(end, offsetBy: -2)
    }
    guard var moment = shortDay(text[..<dateEnd]) else { return nil }
    var time = text[dateEnd...]
    if time.first == "t" { time = time.dropFirst() }
    guard !time.isEmpty else { return moment }
    let mark = time.firstIndex { $0 == "+" || $0 == "-" || $0 == "z" } ?? time.endIndex
    guard read(time: time[..<mark], into: &moment) else { return nil }
    if mark < time.endIndex {
      guard let offset = Zone.offset(of: time[mark...]) else { return nil }
      moment.offsetMinutes = offset
    }
    return moment
  }

  private static func shortDay(_ text: Substring) -> Moment? {
    let isCut = text.first == "-"
    let groups = text.split(separator: "-").map { ($0.utf8.count, digits($0)) }
    guard groups.allSatisfy({ $0.1 != nil }) else { return nil }
    let lengths = groups.map(\.0)
    let value = groups.reduce("") {
      $0 + String(repeating: "0", count: $1.0 - String($1.1!).count) + String($1.1!)
    }
    let all = Array(value)
    func piece(_ start: Int, _ count: Int) -> Int { Int(String(all[start..<start + count]))! }
    switch (isCut, all.count) {
    case (false, 8) where lengths[0] >= 4:
      return Moment(year: piece(0, 4), month: piece(4, 2), day: piece(6, 2))
    case (false, 7) where lengths[0] == 4 || lengths.count == 1:
      return ordinal(year: piece(0, 4), day: piece(4, 3))
    case (false, 6) where lengths.count != 2 || lengths[0] != 4:
      return Moment(year: 2000 + piece(0, 2), month: piece(2, 2), day: piece(4, 2))
    case (false, 5) where lengths.count == 2:
      return ordinal(year: 2000 + piece(0, 2), day: piece(2, 3))
    case (false, 5) where piece(2, 3) <= 366 && piece(0, 2) < 20 && lengths.count == 1:
      return ordinal(year: 2000 + piece(0, 2), day: piece(2, 3))
    case (true, 4): return Moment(year: 2000 + piece(0, 2), month: piece(2, 2), day: 1)
    case (true, 2) where text.dropFirst().first != "-":
      return Moment(year: 2000 + piece(0, 2), month: 1, day: 1)
    default: return nil
    }
  }

  private static func ordinal(year: Int, day: Int) -> Moment? {
    guard (1...366).contains(day) else { return nil }
    var rest = day
    for month in 1...12 {
      let length = Moment.length(ofMonth: month, year: year)
      if rest <= length { return Moment(year: year, month: month, day: rest) }
      rest -= length
    }
    return nil
  }
}
