/// A weekday and a time of day in local time, written `Sun 09:00`.
package struct DigestTime: Sendable, Equatable {
  /// 1 is Sunday, 7 is Saturday, as `Calendar` counts.
  package let weekday: Int
  package let hour: Int
  package let minute: Int

  static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

  /// Nil when it is no weekday and time.
  package init?(_ text: String) {
    guard let match = text.wholeMatch(of: /([A-Za-z]{3}) ([0-9]{1,2}):([0-9]{2})/),
      let day = Self.days.firstIndex(where: { $0.lowercased() == match.1.lowercased() }),
      let hour = Int(match.2), hour < 24, let minute = Int(match.3), minute < 60
    else { return nil }
    (self.weekday, self.hour, self.minute) = (day + 1, hour, minute)
  }
}
