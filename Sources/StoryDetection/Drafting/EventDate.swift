internal import FoundationEssentials
internal import StoryModel

/// Reads the day of an event out of the sentences that name it.
enum EventDate {
  /// The day that stands in a sentence: "25 декабря 2024 года", "December 25", "25 Aralık 2024".
  ///
  /// Without a year the last such day up to `published`. Nil when there is none, or it is later
  /// than `published`.
  static func read(_ sentence: String, _ language: LanguageCode, published: Date) -> CalendarDate? {
    let time = TimeLanguage.named(language.name, for: sentence)
    let words = PlainWord.words(of: sentence)
    let last = CalendarDate(published)
    for (index, _) in words.enumerated() {
      guard let month = month(at: index, in: words, time), let day = day(beside: index, in: words)
      else { continue }
      if let year = year(near: index, in: words) {
        guard let date = CalendarDate(year: year, month: month, day: day), date <= last else {
          continue
        }
        return date
      }
      for year in [last.year, last.year - 1] {
        if let date = CalendarDate(year: year, month: month, day: day), date <= last { return date }
      }
    }
    return nil
  }

  private static func month(at index: Int, in words: [PlainWord], _ time: TimeLanguage) -> Int? {
    guard let signs = time.signs(at: index, in: words)?.signs else { return nil }
    for case .month(let month) in signs { return month }
    return nil
  }

  private static func day(beside index: Int, in words: [PlainWord]) -> Int? {
    for near in [index - 1, index + 1] where words.indices.contains(near) {
      if let number = words[near].number, (1...31).contains(number), words[near].text.count <= 2 {
        return number
      }
    }
    return nil
  }

  private static func year(near index: Int, in words: [PlainWord]) -> Int? {
    for near in [index + 1, index + 2, index - 1, index - 2, index - 3]
    where words.indices.contains(near) {
      if let number = words[near].number, (1950...2100).contains(number) { return number }
    }
    return nil
  }
}
