internal import FoundationEssentials

/// The hours and days in which a feed says that nobody need come.
struct PollCalendar {
  private let hours: Set<Int>
  private let days: Set<Int>

  /// A feed that skips every hour or every day is not believed.
  init(_ hints: PollHints) {
    hours = hints.skipHours.count < 24 ? Set(hints.skipHours) : []
    days = hints.skipDays.count < 7 ? Set(hints.skipDays) : []
  }

  /// The first moment from `date` on that is not skipped, but not after `limit`.
  func firstOpen(from date: Date, limit: Date) -> Date {
    var date = date
    while isSkipped(date), date < limit { date = Self.nextHour(after: date) }
    return min(date, limit)
  }

  private func isSkipped(_ date: Date) -> Bool {
    let hour = Int((date.timeIntervalSince1970 / 3600).rounded(.down))
    let day = Int((date.timeIntervalSince1970 / 86_400).rounded(.down))
    return hours.contains(hour % 24) || days.contains((day + 3) % 7)  // 1970 began on a Thursday
  }

  private static func nextHour(after date: Date) -> Date {
    Date(timeIntervalSince1970: ((date.timeIntervalSince1970 / 3600).rounded(.down) + 1) * 3600)
  }
}
