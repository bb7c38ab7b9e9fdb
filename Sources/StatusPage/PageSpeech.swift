package import StoryModel

/// How the page says, in one language, what messages say too: the same words in both.
package struct PageSpeech: Sendable {
  /// A line for people about an alert: what is new.
  package var headline: @Sendable (Alert) -> String
  /// What the watch says of itself in an alert, a sentence each.
  package var notes: @Sendable (Alert) -> [String]
  /// Why a finding raised an alert or did not.
  package var reason: @Sendable (RecordedReason) -> String
  /// What was seen of a feed or an endpoint.
  package var technical: @Sendable (String) -> String

  package init(
    headline: @escaping @Sendable (Alert) -> String,
    notes: @escaping @Sendable (Alert) -> [String],
    reason: @escaping @Sendable (RecordedReason) -> String,
    technical: @escaping @Sendable (String) -> String
  ) {
    self.headline = headline
    self.notes = notes
    self.reason = reason
    self.technical = technical
  }
}
