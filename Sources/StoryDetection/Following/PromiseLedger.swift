package import StoryModel

/// What was promised about one awaited development, by whom, where and when.
package struct PromiseLedger: Sendable, Equatable, Codable {
  /// Oldest word first.
  package internal(set) var entries: [PromiseEntry] = []

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
    /// True when the finding was firm enough to count for `postponed` and `overdue`.
    package internal(set) var counts: Bool

    /// Who promised, as the clause names them; else the publisher that wrote so.
    package var who: String { promise.speaker ?? evidence.publisher }
  }
}
