internal import StoryDetection

/// The development kinds that ship, for people and for programs.
package struct KindsReport: Sendable, Equatable, Encodable {
  package let kinds: [Kind]

  package struct Kind: Sendable, Equatable, Encodable {
    package let id: String
    package let title: String
    package let hasPhases: Bool
    /// BCP 47.
    package let languages: [String]
    /// Sentences that say it has happened, by language.
    package let examples: [String: String]
  }

  /// Every kind, or those whose id or title holds `word`.
  package init(holding word: String? = nil) {
    let word = word?.lowercased()
    kinds = DevelopmentKind.all
      .map {
        Kind(
          id: $0.id, title: $0.title, hasPhases: $0.hasPhases, languages: $0.languages,
          examples: $0.examples)
      }
      .filter { kind in
        word.map { kind.id.contains($0) || kind.title.lowercased().contains($0) } ?? true
      }
  }

  /// A paragraph for each kind: its id, what it is, then an example in each language.
  package var text: String { kinds.map(\.paragraph).joined(separator: "\n\n") }
}

extension KindsReport.Kind {
  fileprivate var paragraph: String {
    let phases = hasPhases ? "; has phases: preliminary, interim, final" : ""
    let sentences = languages.map { "  \($0)  \(examples[$0] ?? "")" }
    return (["\(id): \(title)\(phases)"] + sentences).joined(separator: "\n")
  }
}
