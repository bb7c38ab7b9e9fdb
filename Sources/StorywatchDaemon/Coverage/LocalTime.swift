package import FoundationEssentials
internal import Glibc

/// The wall clock of the machine's place.
package struct LocalTime: Sendable {
  /// Seconds that local time is ahead of UTC at a moment.
  package var offset: @Sendable (Date) -> Double

  package init(offset: @escaping @Sendable (Date) -> Double) { self.offset = offset }

  /// By TZ or /etc/localtime.
  package static let system = LocalTime { date in
    var seconds = time_t(date.timeIntervalSince1970)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Double(parts.tm_gmtoff)
  }
}

extension DigestTime {
  /// The last moment not after `now` at which the clock showed this weekday and time.
  package func last(before now: Date, in place: LocalTime) -> Date {
    let found = moment(near: now, weeks: 0, in: place)
    return found <= now ? found : moment(near: now, weeks: -1, in: place)
  }

  package func next(after now: Date, in place: LocalTime) -> Date {
    let found = moment(near: now, weeks: 0, in: place)
    return found > now ? found : moment(near: now, weeks: 1, in: place)
  }

  /// This weekday and time in the local week of `now`, that many weeks on.
  private func moment(near now: Date, weeks: Int, in place: LocalTime) -> Date {
    let local = now.timeIntervalSince1970 + place.offset(now)
    let day = Int((local / 86_400).rounded(.down))
    let today = (day + 4) % 7 + 1  // 1970 began on a Thursday; 1 is Sunday
    let target =
      Double(day + weekday - today + 7 * weeks) * 86_400
      + Double(hour * 3600 + minute * 60)
    // The offset of the moment itself, where summer time begins or ends in between.
    let guess = Date(timeIntervalSince1970: target - place.offset(now))
    return Date(timeIntervalSince1970: target - place.offset(guess))
  }
}
