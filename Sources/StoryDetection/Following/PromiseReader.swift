package import FoundationEssentials
package import StoryModel

/// Reads promised times in the five languages.
package enum PromiseReader {
  /// The time that a clause promises, in the calendar of `said`; nil when it names none.
  package static func read(
    _ clause: String, language: String, said: Date, began: CalendarDate? = nil
  ) -> Promise? { nil }
}
