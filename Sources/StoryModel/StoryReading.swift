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

  package init(
    story: String, on: Bool, why: [String], findings: [Finding] = [], origin: String? = nil,
    voice: [UInt64] = []
  ) {
    self.story = story
    self.on = on
    self.why = why
    self.findings = findings
    self.origin = origin
    self.voice = voice
  }
}
