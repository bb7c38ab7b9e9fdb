package import AlertDelivery

/// The names that a configuration may use and other parts of the program define.
package struct ConfigVocabulary: Sendable {
  /// The development kinds that ship.
  package var kinds: [Kind]
  package var formats: [AlertFormat]
  /// The languages in which messages can be written.
  package var messageLanguages: [MessageLanguage]

  package init(
    kinds: [Kind], formats: [AlertFormat] = AlertFormat.all,
    messageLanguages: [MessageLanguage] = MessageLanguage.all
  ) {
    self.kinds = kinds
    self.formats = formats
    self.messageLanguages = messageLanguages
  }

  package struct Kind: Sendable, Equatable {
    package let id: String
    /// True where preliminary and interim differ from final.
    package let hasPhases: Bool

    package init(_ id: String, hasPhases: Bool = false) {
      self.id = id
      self.hasPhases = hasPhases
    }
  }

  func kind(named id: String) -> Kind? { kinds.first { $0.id == id } }

  /// Beginnings and parts of the words that people use for the kinds; the first that fits counts.
  private static let meanings: [(word: String, kind: String)] = [
    ("compensat", "compensation-paid"), ("payment", "compensation-paid"),
    ("payout", "compensation-paid"), ("dropped", "charges-dropped"), ("charge", "charged"),
    ("indict", "charged"), ("accus", "charged"), ("punish", "sentence"), ("jail", "sentence"),
    ("prison", "sentence"), ("convict", "verdict"), ("judg", "verdict"), ("ruling", "verdict"),
    ("acquit", "verdict"), ("detain", "arrest"), ("detention", "arrest"), ("custody", "arrest"),
    ("freed", "release"), ("stepp", "resignation"), ("agree", "agreement-signed"),
    ("treaty", "agreement-signed"), ("truce", "ceasefire"), ("guilt", "admission"),
    ("responsib", "admission"), ("sorry", "apology"), ("closed", "case-closed"),
    ("cause", "cause-named"), ("blackbox", "recorders-found"), ("sanction", "ban-imposed"),
    ("election", "election-result"), ("report", "report-published"),
    ("investigation", "report-published"), ("inquiry", "report-published"),
    ("finding", "report-published"), ("result", "report-published"),
    ("publi", "report-published"),
  ]

  /// The kind that somebody meant who wrote `text`; nil when it cannot be guessed.
  func kind(meantBy text: String) -> String? {
    if let near = Suggestion.nearest(to: text, among: kinds.map(\.id)) { return near }
    let lower = text.lowercased()
    return Self.meanings.first { lower.contains($0.word) && kind(named: $0.kind) != nil }?.kind
  }
}
