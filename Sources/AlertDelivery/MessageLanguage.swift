internal import FoundationEssentials
package import StoryModel

/// The words of messages in one language. Adding one: a file in `Languages/`, its name in `all`.
package struct MessageLanguage: Sendable {
  /// As written in the configuration: BCP 47.
  package let code: String
  /// Opening and closing quotation marks.
  let quotes: (open: String, close: String)
  /// One or two words for each type of alert.
  let headlines: [AlertType: String]
  /// What a kind of development awaits, as a noun phrase; `%` is where a phase goes.
  let kinds: [String: String]
  /// A phase as it stands in the phrase of a kind, with the space after it.
  let phases: [Phase: String]
  /// A phase on its own, after a dash or in brackets.
  let phaseNames: [Phase: String]
  /// The twelve months as they stand in a date.
  let months: [String]
  /// What has happened, in one sentence; `official` when the body itself says so.
  let event: @Sendable (_ type: AlertType, _ official: Bool) -> String
  /// "First to say so: …"
  let first: @Sendable (_ publisher: String, _ time: String) -> String
  /// "Source: …", of a promise or a denial.
  let source: @Sendable (_ publisher: String, _ time: String) -> String
  /// "Then also: …"
  let others: @Sendable (_ publishers: String) -> String
  /// How many independent publishers say it, and how firm that makes it.
  let firmness: @Sendable (_ count: Int, _ official: Bool) -> String
  let promised: @Sendable (_ was: String, _ now: String) -> String
  let passed: @Sendable (_ day: String) -> String
  /// When no day is known.
  let unknownDay: String
  let stillAwaited: @Sendable (_ phase: String) -> String
  let undoes: @Sendable (_ alert: String) -> String
  let atStart: String
  let test: String
  let endpoint: @Sendable (_ id: String) -> String
  /// The text of a link when the article has no title.
  let readMore: String
  /// What the watch says of itself.
  let watch: any WatchWords

  package static let all: [MessageLanguage] = [english, russian, azerbaijani]

  /// The language of that code; nil when there is none.
  package static func named(_ code: String) -> MessageLanguage? { all.first { $0.code == code } }

  /// What is awaited: the user's own title, else the words of the kind, else the id.
  package func development(title: String?, kind: String?, phase: Phase?, id: String) -> String {
    if let title, !title.isEmpty { return title }
    guard let words = kind.flatMap({ kinds[$0] }) else { return id }
    guard let phase else { return words.replacing("%", with: "") }
    guard words.contains("%") else { return "\(words) (\(phaseNames[phase] ?? ""))" }
    return words.replacing("%", with: phases[phase] ?? "")
  }

  /// `25 December 2025`, in the order that all three languages share.
  func written(_ day: CalendarDate) -> String {
    "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  /// `25 December 2025, 09:12 UTC`.
  func written(_ time: Date) -> String {
    let day = CalendarDate(time)
    let minutes = Int(time.timeIntervalSince(day.start)) / 60
    let clock = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(written(day)), \(clock.joined(separator: ":")) UTC"
  }
}

extension MessageLanguage: Equatable {
  package static func == (left: MessageLanguage, right: MessageLanguage) -> Bool {
    left.code == right.code
  }
}
