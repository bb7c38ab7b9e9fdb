/// A kind of development that a story can await.
package struct DevelopmentKind: Sendable, Identifiable {
  /// The name used in configurations.
  package let id: String
  /// The name for people.
  package let title: String
  /// True where preliminary and interim differ from final.
  package let hasPhases: Bool
  /// Example sentences that say it has happened, by language.
  package var examples: [String: String] { Self.sentences[id] ?? [:] }

  /// BCP 47 names of the languages that have words for this kind.
  package var languages: [String] { examples.keys.sorted() }

  init(_ id: String, _ title: String, hasPhases: Bool = false) {
    self.id = id
    self.title = title
    self.hasPhases = hasPhases
  }
}

extension DevelopmentKind {
  /// Every kind that ships.
  package static let all: [DevelopmentKind] = [
    .init("report-published", "report published", hasPhases: true),
    .init("results-declared", "results declared", hasPhases: true),
    .init("verdict", "verdict given"),
    .init("sentence", "sentence passed"),
    .init("charged", "charges brought"),
    .init("arrest", "arrest made"),
    .init("release", "released from custody"),
    .init("compensation-paid", "compensation paid"),
    .init("damage-assessed", "damage assessed"),
    .init("resignation", "resignation"),
    .init("appointment", "appointment made"),
    .init("agreement-signed", "agreement signed"),
    .init("ratified", "ratified"),
    .init("in-force", "in force"),
    .init("ceasefire", "ceasefire agreed"),
    .init("election-result", "election result declared", hasPhases: true),
    .init("date-set", "date set"),
    .init("cancelled", "cancelled"),
    .init("strike-started", "strike started"),
    .init("strike-ended", "strike ended"),
    .init("recall", "product recalled"),
    .init("fine", "fine imposed"),
    .init("ban-imposed", "ban imposed"),
    .init("ban-lifted", "ban lifted"),
    .init("cause-named", "cause named", hasPhases: true),
    .init("recorders-found", "flight recorders found"),
    .init("case-closed", "case closed"),
    .init("charges-dropped", "charges dropped"),
    .init("accession", "accession"),
    .init("launch", "launched"),
    .init("found", "found"),
    .init("admission", "responsibility admitted"),
    .init("apology", "apology made"),
    .init("vote-passed", "vote passed"),
    .init("deal-reached", "deal reached"),
  ]
}

extension DevelopmentKind {
  /// By kind and language, as the language files give them.
  private static let sentences: [String: [String: String]] = {
    var sentences: [String: [String: String]] = [:]
    for language in Language.all {
      for words in language.kinds {
        sentences[words.kind, default: [:]][language.code.name] = words.example
      }
    }
    return sentences
  }()

  private static let numbers = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) })

  /// The place of a kind in `all`.
  static func number(of id: String) -> Int? { numbers[id] }
}
