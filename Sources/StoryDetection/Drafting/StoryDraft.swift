package import StoryModel

/// A story proposed from one article, with what it rests on and what is unsure about it.
package struct StoryDraft: Sendable, Equatable {
  package let story: Story
  /// For each awaited development the clause that speaks of it, in the story's order.
  package let grounds: [Ground]
  /// BCP 47 names of the languages in which the story has words.
  package let languages: [String]
  /// What the user should look at, a sentence each.
  package let notes: [String]

  /// The clause for which a development was proposed.
  package struct Ground: Sendable, Equatable, Codable {
    /// The id of the development.
    package let development: String
    package let status: Finding.Status
    package let quote: String
    /// Where it stands.
    package let field: Finding.Field
  }
}

/// Why no story can be proposed from an article.
package enum DraftRefusal: Error, Sendable, Equatable {
  /// It has no words at all.
  case noText
  /// It speaks of nothing that lies ahead; what it tells as news, kind and clause.
  case nothingAwaited(told: [Told])
  /// It speaks of developments that lie ahead, but says as a whole something else; a sentence each.
  case unclear([String])
  /// It names nobody and nothing that articles of the story could be known by.
  case noName

  /// A development that the article tells as happened.
  package struct Told: Sendable, Equatable {
    package let kind: String
    package let quote: String
  }
}

extension DraftRefusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noText: "the article has no text"
    case .unclear(let reasons):
      "the article is unclear about what it awaits: " + reasons.joined(separator: "; ")
    case .noName:
      "the article names nobody and nothing that further articles could be known by; write the "
        + "story's \"names\" yourself"
    case .nothingAwaited(let told) where told.isEmpty:
      "the article names nothing to await: no report, verdict, payment or other development that "
        + "lies ahead (storywatch kinds lists them); say what you await in own \"words\""
    case .nothingAwaited(let told):
      "the article names nothing to await; it tells as happened: "
        + told.prefix(3).map { "\($0.kind) (“\($0.quote)”)" }.joined(separator: ", ")
    }
  }
}
