internal import ArticleModel
package import FoundationEssentials

/// Times as feeds write them: RFC 822 and its decay, W3C and ISO 8601 in their shortened forms,
/// asctime, and what people write by hand in a dozen languages.
///
/// A time that cannot be read is nil, never now: a made-up date is worse than none. Nothing that
/// needs today's date to be understood is understood.
package enum FeedDate {
  /// Longer texts are no dates.
  static let longest = 100

  package static func parse(_ text: String) -> Date? {
    var text = text
    return text.withUTF8(parse)
  }

  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Date? {
    let bytes = withoutZoneName(bytes.trimmed())
    // PHP writes the date that is none as 30 November of the year before the first.
    guard (2...longest).contains(bytes.count), !bytes.starts(with: "-000") else { return nil }
    if let date = unixTime(bytes) { return date }
    if let moment = fastW3C(bytes) ?? fastRFC822(bytes) { return moment.date }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    // Slashes between numbers are none of the standards'.
    if bytes.prefix(5).contains(UInt8(ascii: "/")) { return handwritten(text)?.date }
    for read in [w3c, rfc822, iso8601, asctime, handwritten] {
      if let date = read(text)?.date { return date }
    }
    return nil
  }

  /// `2025-10-10T08:00:00+03:00[Europe/Moscow]` as Java writes it: the offset says it all.
  private static func withoutZoneName(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    guard bytes.last == UInt8(ascii: "]"), let mark = bytes.lastIndex(of: UInt8(ascii: "["))
    else { return bytes }
    return UnsafeBufferPointer(rebasing: bytes[..<mark]).trimmed()
  }

  /// Seconds or milliseconds since 1970, of the years 2001 to 2033.
  private static func unixTime(_ bytes: UnsafeBufferPointer<UInt8>) -> Date? {
    guard bytes.count == 10 || bytes.count == 13, bytes[0] == UInt8(ascii: "1"),
      let seconds = number(bytes, 0, 10), bytes.allSatisfy(\.isDigit)
    else { return nil }
    return Date(timeIntervalSince1970: Double(seconds))
  }

  /// A moment in its parts; `date` checks them.
  struct Moment {
    var year: Int
    var month: Int
    var day: Int
    var hour = 0
    var minute = 0
    var second = 0
    /// East of Greenwich.
    var offsetMinutes = 0

    var date: Date? {
      guard (1...9999).contains(year),
        let days = RFC3339.days(year: year, month: month, day: day),
        (0..<24).contains(hour) || hour == 24 && minute + second == 0,
        (0..<60).contains(minute), (0...60).contains(second), abs(offsetMinutes) < 24 * 60
      else { return nil }
      let seconds = days * 86_400 + (hour * 60 + minute - offsetMinutes) * 60 + min(second, 59)
      return Date(timeIntervalSince1970: Double(seconds))
    }
  }
}

// MARK: The two forms that nearly all feeds use, read without an allocation

extension FeedDate {
  /// `2025-10-10T08:00:00Z`, with any fraction and offset.
  private static func fastW3C(_ bytes: UnsafeBufferPointer<UInt8>) -> Moment? {
    guard bytes.count >= 20, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"),
      let year = number(bytes, 0, 4), let month = number(bytes, 5, 2),
      let day = number(bytes, 8, 2), let hour = number(bytes, 11, 2),
      let minute = number(bytes, 14, 2), let second = number(bytes, 17, 2)
    else { return nil }
    var index = 19
    if bytes[index] == UInt8(ascii: ".") {
      index += 1
      while index < bytes.count, bytes[index].isDigit { index += 1 }
    }
    guard index < bytes.count, let offset = offset(bytes, index) else { return nil }
    return Moment(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      offsetMinutes: offset)
  }

  /// `Fri, 10 Oct 2025 08:00:00 +0300`, the day with one or two digits.
  private static func fastRFC822(_ bytes: UnsafeBufferPointer<UInt8>) -> Moment? {
    guard bytes.count >= 24, bytes[3] == UInt8(ascii: ","), bytes[4] == UInt8(ascii: " ") else {
      return nil
    }
    let short = bytes[6] == UInt8(ascii: " ")
    let at = short ? 7 : 8
    guard bytes.count >= at + 18, bytes[at - 1] == UInt8(ascii: " "),
      bytes[at + 3] == UInt8(ascii: " "), bytes[at + 8] == UInt8(ascii: " "),
      bytes[at + 11] == UInt8(ascii: ":"), bytes[at + 14] == UInt8(ascii: ":"),
      bytes[at + 17] == UInt8(ascii: " "),
      let day = number(bytes, 5, short ? 1 : 2), let month = englishMonth(bytes, at),
      let year = number(bytes, at + 4, 4), let hour = number(bytes, at + 9, 2),
      let minute = number(bytes, at + 12, 2), let second = number(bytes, at + 15, 2),
      let offset = offset(bytes, at + 18)
    else { return nil }
    return Moment(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      offsetMinutes: offset)
  }

  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ digits: Int
  ) -> Int? {
    var value = 0
    for index in start..<start + digits {
      guard bytes[index].isDigit else { return nil }
      value = value * 10 + Int(bytes[index] & 15)
    }
    return value
  }

  /// `Z`, `GMT`, `EST`, `EDT`, `±hhmm` or `±hh:mm` to the end; other forms are left to the slow readers.
  private static func offset(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    let rest = UnsafeBufferPointer(rebasing: bytes[start...])
    if rest.equals("GMT") || rest.equals("Z") || rest.equals("UTC") { return 0 }
    if rest.equals("EST") { return -300 }
    if rest.equals("EDT") { return -240 }
    guard rest.count == 5 || rest.count == 6 && rest[3] == UInt8(ascii: ":"),
      rest[0] == UInt8(ascii: "+") || rest[0] == UInt8(ascii: "-"),
      let hours = number(rest, 1, 2), let minutes = number(rest, rest.count - 2, 2)
    else { return nil }
    return (rest[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
  }

  private static func englishMonth(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    let letters =
      UInt32(bytes[start] | 32) << 16 | UInt32(bytes[start + 1] | 32) << 8
      | UInt32(bytes[start + 2] | 32)
    return englishMonths.firstIndex(of: letters).map { $0 + 1 }
  }

  private static let englishMonths: [UInt32] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
}
