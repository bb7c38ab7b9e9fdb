package import StoryModel

/// How the page says, in one language, what messages say too: the same words in both.
package struct PageSpeech: Sendable {
  /// A line for people about an alert: what is new.
  package var headline: @Sendable (Alert) -> String
  /// What is awaited: the user's title, else what its kind is called, else the id.
  package var development:
    @Sendable (_ title: String?, _ kind: String?, Phase?, _ id: String) -> String
  /// What the watch says of itself in an alert, a sentence each.
  package var notes: @Sendable (Alert) -> [String]
  /// Why a finding raised an alert or did not.
  package var reason: @Sendable (RecordedReason) -> String
  /// What was seen of a feed or an endpoint, or why an article is on a story.
  package var technical: @Sendable (String) -> String
  /// A span of so many seconds.
  package var span: @Sendable (Double) -> String
  /// The name of a language by its code.
  package var language: @Sendable (String) -> String
  /// In quotation marks.
  package var quoted: @Sendable (String) -> String

  package init(
    headline: @escaping @Sendable (Alert) -> String,
    development: @escaping @Sendable (String?, String?, Phase?, String) -> String,
    notes: @escaping @Sendable (Alert) -> [String],
    reason: @escaping @Sendable (RecordedReason) -> String,
    technical: @escaping @Sendable (String) -> String,
    span: @escaping @Sendable (Double) -> String,
    language: @escaping @Sendable (String) -> String,
    quoted: @escaping @Sendable (String) -> String
  ) {
    self.headline = headline
    self.development = development
    self.notes = notes
    self.reason = reason
    self.technical = technical
    self.span = span
    self.language = language
    self.quoted = quoted
  }
}
