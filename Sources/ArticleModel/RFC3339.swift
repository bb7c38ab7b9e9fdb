public import FoundationEssentials

/// Times as text: RFC 3339 in UTC with whole seconds.
public enum RFC3339 {
  /// Writes `2025-10-10T08:00:00Z`; fractions of a second are cut off.
  public static func string(from date: Date) -> String {
    let seconds = Int(date.timeIntervalSince1970.rounded(.down))
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let rest = seconds - day * 86_400
    let (year, month, dayOfMonth) = civil(fromDay: day)
    return pad(year, 4) + "-" + pad(month, 2) + "-" + pad(dayOfMonth, 2) + "T"
      + pad(rest / 3600, 2) + ":" + pad(rest / 60 % 60, 2) + ":" + pad(rest % 60, 2) + "Z"
  }

  /// Reads a full RFC 3339 time, with `T` or a space, any fraction, `Z` or an offset; without an
  /// offset it is taken as UTC, and a bare `2025-10-10` as its midnight. Nil when it is none.
  public static func date(from text: String) -> Date? {
    var rest = Array(text.utf8)[...]
    func number(_ digits: Int) -> Int? {
      guard rest.count >= digits else { return nil }
      var value = 0
      for byte in rest.prefix(digits) {
        guard byte >= 48, byte <= 57 else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      rest = rest.dropFirst(digits)
      return value
    }
    func skip(_ characters: String) -> Bool {
      guard let first = rest.first, characters.utf8.contains(first) else { return false }
      rest = rest.dropFirst()
      return true
    }
    guard let year = number(4), skip("-"), let month = number(2), skip("-"), let day = number(2),
      let days = days(year: year, month: month, day: day)
    else { return nil }
    var seconds = Double(days) * 86_400
    if rest.isEmpty { return Date(timeIntervalSince1970: seconds) }

    guard skip("Tt "), let hour = number(2), skip(":"), let minute = number(2), hour < 24,
      minute < 60
    else { return nil }
    seconds += Double(hour * 3600 + minute * 60)
    if skip(":") {
      guard let second = number(2), second <= 60 else { return nil }
      seconds += Double(second)
      if skip(".,") {
        var scale = 0.1
        while let digit = number(1) {
          seconds += Double(digit) * scale
          scale /= 10
        }
      }
    }
    if rest.isEmpty || skip("Zz") {
      return rest.isEmpty ? Date(timeIntervalSince1970: seconds) : nil
    }
    guard let sign = rest.first, skip("+-"), let hours = number(2), hours < 24 else { return nil }
    _ = skip(":")
    let minutes = rest.isEmpty ? 0 : number(2)
    guard let minutes, minutes < 60, rest.isEmpty else { return nil }
    let offset = Double(hours * 3600 + minutes * 60)
    return Date(timeIntervalSince1970: sign == 43 ? seconds - offset : seconds + offset)
  }

  /// Days since 1970-01-01 of a date of the Gregorian calendar; nil when there is no such date.
  public static func days(year: Int, month: Int, day: Int) -> Int? {
    guard (1...12).contains(month), day >= 1, day <= lengthOfMonth(month, year: year) else {
      return nil
    }
    // Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date of the Gregorian calendar `day` days after 1970-01-01.
  public static func civil(fromDay day: Int) -> (year: Int, month: Int, day: Int) {
    // The inverse of the above, civil_from_days.
    let z = day + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }

  /// The number of days of a month, 1 to 12.
  public static func lengthOfMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
