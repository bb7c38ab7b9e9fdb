package import StoryModel

/// What was promised about one awaited development, by whom, where and when.
package struct PromiseLedger: Sendable, Equatable, Codable {
  /// By the day of the word; at most `limit`.
  package private(set) var entries: [PromiseEntry] = []
  /// Where the promise in force stands in time: the last end that counts, and the last firm one.
  package private(set) var standing: PromiseEntry?
  package private(set) var firm: PromiseEntry?

  static let limit = 64
  /// Within so many days the same promise is one statement, whoever relays it.
  static let newsCycle = 3

  package init() {}

  /// One promise of the ledger.
  package struct PromiseEntry: Sendable, Equatable, Codable {
    package internal(set) var promise: Promise
    /// The day of the word, in UTC.
    package internal(set) var said: CalendarDate
    /// The quote, and where it stands.
    package internal(set) var evidence: Evidence
    /// The last day on which it was repeated.
    package internal(set) var repeated: CalendarDate

    /// Who promised, as the clause names them; else the publisher that wrote so.
    package var who: String { promise.speaker ?? evidence.publisher }

    package init(promise: Promise, said: CalendarDate, evidence: Evidence) {
      self.promise = promise
      self.said = said
      self.evidence = evidence
      repeated = said
    }
  }

  /// What a promise means beside those that are known.
  package enum Note: Sendable, Equatable {
    /// The first with a date.
    case first
    case repeated
    /// New, and not later than what stands, or not firm enough to move it.
    case noted
    /// It moves the one that stood to a later time.
    case moved(from: PromiseEntry)
  }

  /// Enters a promise, once for all who relay it; `counts` says that it may move what stands.
  package mutating func note(_ entry: PromiseEntry, counts: Bool) -> Note {
    if let index = entries.lastIndex(where: { $0.isRepeated(by: entry) }) {
      entries[index].repeated = max(entries[index].repeated, entry.said)
      if entries[index].promise.speaker == nil {
        entries[index].promise.speaker = entry.promise.speaker
      }
      return .repeated
    }
    insert(entry)
    guard counts, entry.promise.isDated else { return .noted }
    return stand(entry)
  }

  private mutating func insert(_ entry: PromiseEntry) {
    let place = entries.firstIndex { $0.said > entry.said } ?? entries.endIndex
    entries.insert(entry, at: place)
    // The first promise stays: it is what the story began with.
    if entries.count > Self.limit { entries.remove(at: 1) }
  }

  /// Compares with what stands, and takes its place when later.
  ///
  /// A word older than the one that stands moves nothing. A time earlier than what stands is noted
  /// and moves nothing either: most are old promises told again.
  private mutating func stand(_ entry: PromiseEntry) -> Note {
    var moved: PromiseEntry?
    if entry.promise.isFirm {
      if let firm, entry.moves(firm) { moved = firm }
      if firm.map({ entry.outlasts($0) }) ?? true { firm = entry }
    }
    guard let standing else {
      self.standing = entry
      return .first
    }
    if entry.moves(standing) { moved = standing }
    if entry.outlasts(standing) { self.standing = entry }
    return moved.map(Note.moved) ?? .noted
  }

  /// The last day that a promise sets: of the firm ones the last, else of the hedged ones.
  package var deadline: PromiseEntry? {
    if let firm, firm.promise.by != nil { return firm }
    return standing.flatMap { $0.promise.by == nil ? nil : $0 }
  }
}

extension PromiseLedger.PromiseEntry {
  /// True when `other` is this promise told again.
  ///
  /// In one news cycle the same time is one statement. Later it is a repetition, unless another
  /// speaker gives it as their own, or it has become firm or ceased to be.
  func isRepeated(by other: Self) -> Bool {
    guard promise.isSameTime(as: other.promise, said, other.said) else { return false }
    if abs(other.said.number - said.number) <= PromiseLedger.newsCycle { return true }
    guard promise.isFirm == other.promise.isFirm else { return false }
    guard let mine = promise.speaker, let theirs = other.promise.speaker else { return true }
    return Self.lastName(mine) == Self.lastName(theirs)
  }

  /// Surnames written in several alphabets have the same consonants.
  private static func lastName(_ name: String) -> String {
    let last = name.split(separator: " ").last ?? name[...]
    return Transliteration.skeleton(last)
  }

  /// True when this promise sets a time clearly later than `old` did, and was said no earlier.
  func moves(_ old: Self) -> Bool {
    guard said >= old.said else { return false }
    guard let end = promise.by else {
      guard let from = promise.from else { return false }
      return from > (old.promise.by ?? old.promise.from ?? from)
    }
    guard let oldEnd = old.promise.by else {
      guard let oldFrom = old.promise.from else { return false }
      return (promise.from ?? end).number > oldFrom.number + 183
    }
    return end.number > oldEnd.number + slack(after: old, oldEnd)
  }

  /// How many days later is still the same time.
  ///
  /// Two named days: none. Words that count from their own day ("in the coming weeks") creep along
  /// as they are repeated: half of their span. Else a tenth of the way that was left, for a date
  /// far ahead is given roughly.
  private func slack(after old: Self, _ oldEnd: CalendarDate) -> Int {
    if promise.isDay, old.promise.isDay { return 0 }
    if promise.from == said, let end = promise.by {
      return max(14, (end.number - said.number) / 2)
    }
    return max(3, (oldEnd.number - said.number) / 10)
  }

  /// True when this promise reaches further than `other`.
  func outlasts(_ other: Self) -> Bool {
    let mine = promise.by ?? promise.from
    let theirs = other.promise.by ?? other.promise.from
    guard let mine, let theirs else { return theirs == nil }
    return mine > theirs
  }
}

extension Promise {
  var isDated: Bool { from != nil || by != nil }

  /// A day is named, not a span.
  var isDay: Bool { from != nil && from == by }

  /// True when both mean one time: the same ends, one of which may be left open; a few days apart
  /// when counted from the day of the word; the same words when there is no date.
  func isSameTime(
    as other: Promise, _ said: CalendarDate, _ otherSaid: CalendarDate
  ) -> Bool {
    guard isDated, other.isDated else {
      guard !isDated, !other.isDated else { return false }
      return PlainWord.fold(words) == PlainWord.fold(other.words) || said == otherSaid
    }
    if from == said, other.from == otherSaid, let by, let end = other.by {
      let (span, otherSpan) = (by.number - said.number, end.number - otherSaid.number)
      return span == otherSpan && abs(said.number - otherSaid.number) <= max(3, span / 2)
    }
    if by == nil || other.by == nil { return from != nil && from == other.from }
    return by == other.by
  }
}
