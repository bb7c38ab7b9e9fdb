/// What one story makes of one article: on it or not and why, and a finding for each development.
package struct StoryReading: Sendable, Equatable, Codable {
  /// The id of the story.
  package var story: String
  package var on: Bool
  /// The reasons in words for people: which forms matched, or what was missing.
  package var why: [String]
  /// One for each awaited development, in the story's order; empty when `on` is false.
  package var findings: [Finding]
  /// What the article cites as its source ("ТАСС", "Reuters"), folded for comparison.
  package var origin: String?
  /// Near-equal texts have near-equal voices; empty when the text is too short to tell.
  package var voice: [UInt64]
  /// Only when an explanation was asked for: every clause that might have told of a development.
  package var candidates: [Candidate]

  /// A clause that might have told of a development, and what became of it.
  package struct Candidate: Sendable, Equatable, Codable {
    /// The id of the development.
    package var development: String
    package var quote: String
    package var field: Finding.Field
    /// Unicode scalars of the field.
    package var range: Range<Int>
    /// What the clause by itself says; nil when it was refused.
    package var status: Finding.Status?
    /// The rule and its words, or why it was refused.
    package var why: String

    package init(
      development: String, quote: String, field: Finding.Field, range: Range<Int>,
      status: Finding.Status?, why: String
    ) {
      self.development = development
      self.quote = quote
      self.field = field
      self.range = range
      self.status = status
      self.why = why
    }
  }

  package init(
    story: String, on: Bool, why: [String], findings: [Finding] = [], origin: String? = nil,
    voice: [UInt64] = [], candidates: [Candidate] = []
  ) {
    self.story = story
    self.on = on
    self.why = why
    self.findings = findings
    self.origin = origin
    self.voice = voice
    self.candidates = candidates
  }
}
