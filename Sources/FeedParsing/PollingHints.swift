/// What a feed itself asks of those who poll it.
package struct PollingHints: Sendable, Equatable {
  /// `ttl`, in minutes.
  package var ttl: Int?
  /// `sy:updatePeriod` in lower case: hourly, daily, weekly, monthly, yearly.
  package var updatePeriod: String?
  /// `sy:updateFrequency`: updates in one period.
  package var updateFrequency: Int?
  /// Hours in UTC, 0…23, in which nobody need come.
  package var skipHours: [Int] = []
  /// English names of weekdays as written.
  package var skipDays: [String] = []

  package init() {}

  /// The interval that `sy:` asks for, in seconds.
  package var updateInterval: Int? {
    guard let updatePeriod else {
      return updateFrequency.map { 86_400 / max(1, $0) }
    }
    let seconds: [String: Int] = [
      "hourly": 3_600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000,
      "yearly": 31_536_000,
    ]
    return seconds[updatePeriod].map { $0 / max(1, updateFrequency ?? 1) }
  }
}
