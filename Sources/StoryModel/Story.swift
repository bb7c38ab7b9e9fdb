/// Something that happened and is not over: what its articles are known by, and what it awaits.
///
/// All phrases are plain, in any language and alphabet.
package struct Story: Sendable, Equatable, Identifiable, Codable {
  package var id: String
  package var title: String
  package var began: CalendarDate?
  /// One of these is enough to know an article by.
  package var identifiers: [String]
  /// One of these together with one of `context` is enough; with no `context`, a name alone.
  package var names: [String]
  package var context: [String]
  /// Look-alikes: a match that one of these explains better does not count.
  package var not: [String]
  package var awaits: [AwaitedDevelopment]

  package init(
    id: String, title: String, began: CalendarDate? = nil, identifiers: [String] = [],
    names: [String] = [], context: [String] = [], not: [String] = [],
    awaits: [AwaitedDevelopment]
  ) {
    self.id = id
    self.title = title
    self.began = began
    self.identifiers = identifiers
    self.names = names
    self.context = context
    self.not = not
    self.awaits = awaits
  }
}

/// A follow-up that a story awaits: by the kind that ships, or by the user's own words.
package struct AwaitedDevelopment: Sendable, Equatable, Identifiable, Codable {
  package var id: String
  package var title: String?
  /// The name of a `DevelopmentKind`; nil when `words` say what is awaited.
  package var kind: String?
  /// Own phrases that state the development as done.
  package var words: [String]
  /// The phase awaited: a lower one never satisfies it. Nil accepts any.
  package var phase: Phase?
  /// Who must have done it; empty accepts anybody.
  package var by: [String]
  /// Whom or what it concerns; empty accepts anything.
  package var who: [String]
  package var due: CalendarDate?
  /// How many publisher families make it confirmed.
  package var confirm: Int

  package init(
    id: String, title: String? = nil, kind: String? = nil, words: [String] = [],
    phase: Phase? = nil, by: [String] = [], who: [String] = [], due: CalendarDate? = nil,
    confirm: Int = 2
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.words = words
    self.phase = phase
    self.by = by
    self.who = who
    self.due = due
    self.confirm = confirm
  }
}

/// How far a document or decision has come: a lower phase never satisfies a higher one.
package enum Phase: String, Sendable, Codable, CaseIterable, Comparable {
  case preliminary, interim, final

  package static func < (left: Phase, right: Phase) -> Bool {
    allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
  }
}
