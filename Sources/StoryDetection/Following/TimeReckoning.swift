internal import ArticleModel
internal import StoryModel

/// What the signs of one frame mean on the day of the word.
struct TimeReckoning {
  let frame: TimeFrame
  /// The day of the word.
  let said: CalendarDate
  /// The day from which spans are counted.
  let anchor: CalendarDate
  /// True when the clause moves something: "until" then names the new time.
  let isMove: Bool
  /// True in languages where "in" before a span means its end.
  let inIsThrough: Bool

  /// A span of days; vague when the words fix neither end.
  struct Span {
    var from: CalendarDate?
    var by: CalendarDate?
    var isVague = false
    /// Given by a rule that is quoted.
    var isRule = false
    /// How well the words fix it: the best of several frames is the promise.
    var rank = 1
  }

  /// Nil when the frame names no time, or one that is over.
  func span() -> Span? {
    guard !frame.has(.past) else { return nil }
    guard var span = relative() ?? calendar() else { return nil }
    if let by = span.by, by < said { return nil }
    if let from = span.from, from < said { span.from = nil }
    guard span.from != nil || span.by != nil else { return nil }
    return span
  }

  // MARK: Spans counted from the day of the word

  private func relative() -> Span? {
    if frame.has(.newYear) { return newYear() }
    if frame.has(.today) { return day(said, rank: 2) }
    if frame.has(.tomorrow) { return day(said.adding(days: 1), rank: 2) }
    if frame.has(.afterTomorrow) { return day(said.adding(days: 2), rank: 2) }
    guard let (unit, isPlural) = frame.unit, frame.months.isEmpty, frame.year == nil,
      frame.part == nil, !frame.has(.quarter), !frame.has(.half)
    else { return nil }
    let isSpan =
      frame.has(.within) || frame.has(.through) || frame.has(.after) || frame.has(.coming)
      || inIsThrough && frame.has(.at)
    if frame.has(.few)
      || frame.number == nil && isPlural && (frame.has(.coming) || frame.has(.next))
    {
      return vague(unit)
    }
    if let number = frame.number, !isGone {
      guard isSpan || frame.has(.next) || frame.has(.until) else { return nil }
      return counted(number, unit)
    }
    if frame.number == nil, isSpan, !frame.has(.this), !frame.has(.next) {
      guard !isPlural else { return nil }
      return frame.has(.coming) && unit == .year ? nil : counted(1, unit)
    }
    return nil
  }

  /// "iki gün əvvəl", "iki gün önce": a number of units before is past.
  private var isGone: Bool {
    frame.has(.until) && !frame.has(.within) && frame.signs.last == .until && frame.number != nil
      && !isLimitWord
  }

  /// Russian and English set "until" first: "до 30 дней".
  private var isLimitWord: Bool { frame.signs.first == .until || frame.signs.first == .at }

  private func counted(_ number: Int, _ unit: TimeSign.Unit) -> Span {
    let end = later(anchor, by: number, unit)
    return Span(from: anchor == said ? said : nil, by: end, rank: 3)
  }

  /// "In the coming weeks": a handful.
  private func vague(_ unit: TimeSign.Unit) -> Span {
    let number =
      switch unit {
      case .day: 7
      case .week, .fortnight: 4
      case .month, .quarter, .halfYear: 3
      case .year: 3
      }
    return Span(from: said, by: later(said, by: number, unit), isVague: true, rank: 2)
  }

  private func newYear() -> Span {
    let year = frame.year ?? said.year + 1
    let first = CalendarDate(year: year, month: 1, day: 1)!
    if frame.has(.after) || frame.has(.notBefore) { return Span(from: first, by: nil, rank: 3) }
    if frame.has(.until) || frame.has(.by) {
      return Span(from: nil, by: first.adding(days: -1), rank: 3)
    }
    return Span(from: first, by: nil, rank: 2)
  }

  private func day(_ day: CalendarDate, rank: Int) -> Span { Span(from: day, by: day, rank: rank) }

  // MARK: Periods of the calendar

  /// A named period and how the words of limit bend it.
  private struct Period {
    var from: CalendarDate
    var by: CalendarDate
    var kind: Kind

    enum Kind { case day, week, longer, end, early, middle }
  }

  private func calendar() -> Span? {
    guard let period = period() else { return nil }
    let limited = Span(from: nil, by: period.by, rank: 4)
    switch true {
    case frame.has(.after):
      return Span(from: period.by.adding(days: 1), by: nil, rank: 3)
    case frame.has(.notBefore): return Span(from: period.from, by: nil, rank: 3)
    case frame.has(.inclusive): return limited
    case frame.has(.until) && !isMove: return Span(from: nil, by: last(until: period), rank: 4)
    case frame.has(.by): return Span(from: nil, by: last(by: period), rank: 4)
    case frame.has(.within): return limited
    default:
      // A weekday beside a date is the same day, and less sure.
      let rank = period.kind != .day ? 2 : frame.months.isEmpty ? 0 : 1
      return Span(from: period.from, by: period.by, rank: isMove ? 4 : rank)
    }
  }

  /// The last day that "until" leaves: of a day and an end the day itself.
  private func last(until period: Period) -> CalendarDate {
    switch period.kind {
    case .day, .end: period.by
    case .middle: middle(of: period)
    case .week, .longer, .early: period.from.adding(days: -1)
    }
  }

  /// The last day that "by" leaves: of a year its first day; of a month or a week, whose names are
  /// used loosely, the last.
  private func last(by period: Period) -> CalendarDate {
    switch period.kind {
    case .day, .end, .week: period.by
    case .middle, .early: middle(of: period)
    case .longer: period.by.number - period.from.number < 31 ? period.by : period.from
    }
  }

  private func middle(of period: Period) -> CalendarDate {
    period.from.adding(days: (period.by.number - period.from.number) / 2)
  }

  private func period() -> Period? {
    if !frame.months.isEmpty { return monthPeriod() }
    if frame.has(.quarter) || frame.has(.half) { return fraction() }
    if let season = frame.season { return seasonPeriod(season) }
    if let weekday = frame.weekday { return weekdayPeriod(weekday) }
    if let year = frame.year { return yearPeriod(year) }
    guard let unit = frame.unit?.unit else {
      // "в начале следующего": the year is understood.
      guard frame.part != nil, frame.has(.next) || frame.has(.this) else { return nil }
      return part(of: .year)
    }
    return part(of: unit)
  }

  private func monthPeriod() -> Period? {
    let months = frame.months
    let days = frame.days
    guard let year = year(ofMonth: months[0], day: days.last, last: months.last!) else {
      return nil
    }
    if let first = days.first, let last = days.last {
      guard let from = CalendarDate(year: year, month: months[0], day: first),
        let by = CalendarDate(year: year, month: months[0], day: last)
      else { return nil }
      return Period(from: from, by: by, kind: .day)
    }
    let endYear = months.last! < months[0] ? year + 1 : year
    let whole = Period(
      from: CalendarDate(year: year, month: months[0], day: 1)!,
      by: lastDay(endYear, months.last!), kind: .longer)
    return cut(whole, by: .month)
  }

  /// The year of a month: as the words say, else that of the next such month.
  private func year(ofMonth month: Int, day: Int?, last: Int) -> Int? {
    if let year = frame.year { return year }
    if frame.has(.next) {
      if frame.unit?.unit == .year { return said.year + 1 }
      return month > said.month ? said.year : said.year + 1
    }
    if frame.has(.this), frame.unit?.unit == .year { return said.year }
    let end = last < month ? 12 : last
    let isOver = end < said.month || end == said.month && (day ?? 31) < said.day
    return isOver ? said.year + 1 : said.year
  }

  private func yearPeriod(_ year: Int) -> Period? {
    // A bare figure is no promise: "the 2026 budget".
    guard frame.signs.contains(where: { $0 != .link && $0 != .year(year) }) else { return nil }
    guard let from = CalendarDate(year: year, month: 1, day: 1) else { return nil }
    return cut(Period(from: from, by: lastDay(year, 12), kind: .longer), by: .year)
  }

  private func fraction() -> Period? {
    let isHalf = frame.has(.half)
    let length = isHalf ? 6 : 3
    if frame.number == nil { return currentFraction(length) }
    guard let ordinal = frame.number, (1...(12 / length)).contains(ordinal) else { return nil }
    let first = (ordinal - 1) * length + 1
    let last = first + length - 1
    if frame.has(.this), frame.year == nil || frame.unit?.unit == .year {
      return cut(months(said.year, first, last), by: .quarter)
    }
    guard let year = year(ofMonth: first, day: nil, last: last) else { return nil }
    return cut(months(year, first, last), by: .quarter)
  }

  /// "This quarter", "next quarter", "the end of the quarter".
  private func currentFraction(_ length: Int) -> Period? {
    guard frame.has(.this) || frame.has(.next) || frame.part != nil else { return nil }
    var first = (said.month - 1) / length * length + 1
    var year = said.year
    if frame.has(.next) {
      first += length
      if first > 12 { (first, year) = (1, year + 1) }
    }
    return cut(months(year, first, first + length - 1), by: .quarter)
  }

  private func seasonPeriod(_ season: TimeSign.Season) -> Period? {
    let first = season.rawValue
    func period(_ year: Int) -> Period {
      let endYear = season == .winter ? year + 1 : year
      return Period(
        from: CalendarDate(year: year, month: first, day: 1)!,
        by: lastDay(endYear, season == .winter ? 2 : first + 2), kind: .longer)
    }
    if let year = frame.year { return cut(period(year), by: .quarter) }
    if frame.has(.next), frame.unit?.unit == .year {
      return cut(period(said.year + 1), by: .quarter)
    }
    var year = said.year - 1
    while period(year).by < said { year += 1 }
    if frame.has(.next), period(year).from <= said { year += 1 }
    return cut(period(year), by: .quarter)
  }

  private func weekdayPeriod(_ weekday: Int) -> Period? {
    let today = (said.number + 3) % 7 + 1
    var ahead = (weekday - today + 7) % 7
    if frame.has(.next) {
      if frame.unit?.unit == .week { ahead = 7 - today + weekday } else if ahead == 0 { ahead = 7 }
    }
    let day = said.adding(days: ahead)
    return Period(from: day, by: day, kind: .day)
  }

  /// "The end of the year", "next month", "this week".
  private func part(of unit: TimeSign.Unit) -> Period? {
    guard frame.part != nil || frame.has(.this) || frame.has(.next) || frame.has(.coming) else {
      return nil
    }
    let isNext = frame.has(.next)
    switch unit {
    case .day: return nil
    case .week, .fortnight:
      let monday = said.adding(days: -((said.number + 3) % 7) + (isNext ? 7 : 0))
      return cut(Period(from: monday, by: monday.adding(days: 6), kind: .week), by: .week)
    case .month:
      let (year, month) =
        isNext && said.month == 12 ? (said.year + 1, 1) : (said.year, said.month + (isNext ? 1 : 0))
      return cut(months(year, month, month), by: .month)
    case .quarter, .halfYear: return currentFraction(unit == .quarter ? 3 : 6)
    case .year:
      let year = said.year + (isNext ? 1 : 0)
      return cut(months(year, 1, 12), by: .year)
    }
  }

  /// The beginning, the middle or the end of a period, as people mean it: of a year a quarter at
  /// the beginning, two months in the middle, the last month at the end.
  private func cut(_ whole: Period, by unit: TimeSign.Unit) -> Period {
    guard let part = frame.part else { return whole }
    let days = whole.by.number - whole.from.number + 1
    switch part {
    case .early:
      let length = unit == .year ? 90 : max(2, days / 3)
      let end = unit == .year ? lastDay(whole.from.year, 3) : whole.from.adding(days: length - 1)
      return Period(from: whole.from, by: end, kind: .early)
    case .middle:
      return Period(
        from: whole.from.adding(days: days * 5 / 12), by: whole.from.adding(days: days * 7 / 12),
        kind: .middle)
    default:
      let length = unit == .year ? 31 : max(2, days / 3)
      return Period(from: whole.by.adding(days: 1 - length), by: whole.by, kind: .end)
    }
  }

  // MARK: The calendar

  private func months(_ year: Int, _ first: Int, _ last: Int) -> Period {
    Period(
      from: CalendarDate(year: year, month: first, day: 1)!, by: lastDay(year, last), kind: .longer)
  }

  private func lastDay(_ year: Int, _ month: Int) -> CalendarDate {
    CalendarDate(
      year: year, month: month, day: RFC3339.lengthOfMonth(month, year: year))!
  }

  private func later(_ day: CalendarDate, by number: Int, _ unit: TimeSign.Unit) -> CalendarDate {
    let number = min(max(number, 0), 1000)
    switch unit {
    case .day: return day.adding(days: number)
    case .week: return day.adding(days: 7 * number)
    case .fortnight: return day.adding(days: 14 * number)
    case .month: return months(number, after: day)
    case .quarter: return months(3 * number, after: day)
    case .halfYear: return months(6 * number, after: day)
    case .year: return months(12 * min(number, 100), after: day)
    }
  }

  /// The same day of a later month, or its last where it has no such day.
  private func months(_ number: Int, after day: CalendarDate) -> CalendarDate {
    let total = day.year * 12 + day.month - 1 + number
    let (year, month) = (total / 12, total % 12 + 1)
    let length = RFC3339.lengthOfMonth(month, year: year)
    return CalendarDate(year: year, month: month, day: min(day.day, length))!
  }
}
