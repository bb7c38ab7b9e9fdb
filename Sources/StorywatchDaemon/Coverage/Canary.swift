package import FoundationEssentials

/// The words of a document's titles: all of them, and the commonest.
package struct TitleWords: Sendable, Equatable {
  package let all: Set<String>
  /// At most twenty, each in at least two titles, the commonest first.
  package let commonest: [String]

  package init(_ titles: [String] = []) {
    var counts: [String: Int] = [:]
    for title in titles { for word in Set(Self.words(title)) { counts[word, default: 0] += 1 } }
    all = Set(counts.keys)
    commonest = counts.filter { $0.value >= 2 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(20).map(\.key)
  }

  /// Runs of ASCII letters and of whatever is not ASCII; short words are the best canaries.
  private static func words(_ title: String) -> [String] {
    title.utf8.split { byte in
      !(byte >= 0x80 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20)
    }.filter { $0.count < 48 }.map { String(Substring($0)) }
  }
}

/// What a feed publishes day by day: the words that its titles hold on nearly every day. While
/// some of them are seen it is still what it was, and not a page of another owner that happens to
/// be a feed.
package struct Canary: Sendable, Equatable, Codable {
  /// On how many days a word was among the commonest; older days count less.
  private var words: [String: Word] = [:]
  private var days: Double = 0
  private var day = 0
  /// When a good part of its daily words was seen last; nil until they are known.
  package private(set) var seen: Date?

  package init() {}

  private struct Word: Sendable, Equatable, Codable {
    var days: Double
    var day: Int
  }

  /// How many words are remembered.
  private static let limit = 40
  /// What a day counts after another: half after two weeks.
  private static let fading = 0.95
  /// The least number of days, faded, after which its daily words are known: a fortnight.
  private static let knownAfter = 10.0
  /// A word of so many of the days is a daily one.
  private static let daily = 0.75

  /// The words of nearly every day; empty until they are known.
  package var dailyWords: [String] {
    guard days >= Self.knownAfter else { return [] }
    let daily = words.filter { $0.value.days >= Self.daily * days }.map(\.key)
    return daily.count >= 3 ? daily.sorted() : []
  }

  /// A document was read at `now`.
  mutating func hear(_ document: TitleWords, now: Date) {
    let daily = dailyWords
    if !daily.isEmpty, daily.count(where: document.all.contains) * 3 >= daily.count { seen = now }
    guard !document.commonest.isEmpty else { return }
    let today = Int((now.timeIntervalSince1970 / 86_400).rounded(.down))
    if today > day {
      days = days * Self.fading + 1
      for word in words.keys { words[word]!.days *= Self.fading }
      day = today
    }
    for word in document.commonest { note(word, today) }
  }

  private mutating func note(_ word: String, _ today: Int) {
    if let known = words[word] {
      if known.day < today { words[word] = Word(days: known.days + 1, day: today) }
      return
    }
    if words.count >= Self.limit {
      let rarest = words.min { ($0.value.days, $0.key) < ($1.value.days, $1.key) }!
      // A word of today is not put out by another of today.
      guard rarest.value.day < today else { return }
      words[rarest.key] = nil
    }
    words[word] = Word(days: 1, day: today)
  }
}
