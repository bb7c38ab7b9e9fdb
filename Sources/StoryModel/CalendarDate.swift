internal import ArticleModel
package import FoundationEssentials

/// A date of the Gregorian calendar without a time, written `2025-12-31`.
package struct CalendarDate: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil when the calendar has no such date.
  package init?(year: Int, month: Int, day: Int) {
    guard RFC3339.days(year: year, month: month, day: day) != nil else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day on which `date` falls in UTC.
  package init(_ date: Date) {
    let day = Int((date.timeIntervalSince1970 / 86_400).rounded(.down))
    (year, month, self.day) = RFC3339.civil(fromDay: day)
  }

  /// Reads `2025-12-31`; nil when it is no date.
  package init?(_ text: String) {
    guard text.utf8.count == 10, let date = RFC3339.date(from: text) else { return nil }
    self.init(date)
  }

  /// Midnight in UTC at which the day begins.
  package var start: Date { Date(timeIntervalSince1970: Double(number) * 86_400) }

  /// Midnight in UTC at which the day is over.
  package var end: Date { Date(timeIntervalSince1970: Double(number + 1) * 86_400) }

  /// Days since 1970-01-01.
  package var number: Int { RFC3339.days(year: year, month: month, day: day)! }

  /// The date `days` later, or earlier when negative.
  package func adding(days: Int) -> CalendarDate {
    CalendarDate(Date(timeIntervalSince1970: Double(number + days) * 86_400))
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  package var description: String { String(RFC3339.string(from: start).prefix(10)) }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\"\(text)\" is no date; write it as 2025-12-31")
    }
    self = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
