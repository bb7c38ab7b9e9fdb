/// The names that a configuration may use and other parts of the program define.
package struct ConfigVocabulary: Sendable {
  /// The ids of the development kinds that ship.
  package var kinds: [String]
  package var formats: [Format]
  /// The languages in which messages can be written.
  package var messageLanguages: [String]

  package init(
    kinds: [String], formats: [Format], messageLanguages: [String] = ["en", "ru", "az"]
  ) {
    self.kinds = kinds
    self.formats = formats
    self.messageLanguages = messageLanguages
  }

  /// What a webhook format needs from the configuration.
  package struct Format: Sendable {
    package var name: String
    package var requiredOptions: [String]
    package var otherOptions: [String]
    package var needsToken: Bool

    package init(
      name: String, requiredOptions: [String] = [], otherOptions: [String] = [],
      needsToken: Bool = false
    ) {
      self.name = name
      self.requiredOptions = requiredOptions
      self.otherOptions = otherOptions
      self.needsToken = needsToken
    }

    /// What is wrong with an option of this name; nil when the format knows it.
    func unknown(option: String) -> String? {
      let known = requiredOptions + otherOptions
      if known.contains(option) { return nil }
      if known.isEmpty { return "is unknown; the format \"\(name)\" has no options" }
      let way =
        Suggestion.nearest(to: option, among: known).map { "did you mean \"\($0)\"?" }
        ?? "the format \"\(name)\" has \(known.quoted(or: "and"))"
      return "is unknown; \(way)"
    }
  }

  func format(named name: String) -> Format? { formats.first { $0.name == name } }

  /// Words that people use for the kinds, in the order in which they are tried.
  private static let meanings: [(word: String, kind: String)] = [
    ("compensat", "compensation-paid"), ("pay", "compensation-paid"), ("paid", "compensation-paid"),
    ("dropped", "charges-dropped"), ("charge", "charged"), ("indict", "charged"),
    ("accus", "charged"), ("sentence", "verdict"), ("convict", "verdict"), ("judg", "verdict"),
    ("ruling", "verdict"), ("acquit", "verdict"), ("detain", "arrest"), ("custody", "arrest"),
    ("freed", "release"), ("pardon", "release"), ("resign", "resignation"),
    ("step", "resignation"), ("agree", "agreement-signed"), ("treaty", "agreement-signed"),
    ("deal", "agreement-signed"), ("sign", "agreement-signed"), ("admi", "admission"),
    ("guilt", "admission"), ("apolog", "admission"), ("close", "case-closed"),
    ("terminat", "case-closed"), ("cause", "cause-named"), ("report", "report-published"),
    ("investigation", "report-published"), ("result", "report-published"),
    ("finding", "report-published"), ("publi", "report-published"),
  ]

  /// The kind that somebody meant who wrote `text`; nil when it cannot be guessed.
  func kind(meantBy text: String) -> String? {
    if let near = Suggestion.nearest(to: text, among: kinds) { return near }
    let lower = text.lowercased()
    return Self.meanings.first { lower.contains($0.word) && kinds.contains($0.kind) }?.kind
  }
}
