internal import StoryModel

/// What is found out once of an article, however many mentions ask for it.
///
/// Without it a long paragraph that repeats itself costs time in the square of its length.
final class ArticleMemory {
  private struct Place: Hashable {
    let field: Int
    let tokens: Range<Int>
  }

  private var delays: [Place: Int?] = [:]
  private var doubts: [Place: Int?] = [:]
  private var phases: [Int: Phase?] = [:]

  /// The sign that what an English sentence promised is late.
  func delay(in tokens: Range<Int>, of number: Int, _ field: FieldText) -> Int? {
    Self.recall(Place(field: number, tokens: tokens), in: &delays) {
      EnglishDelay.sign(in: tokens, field)
    }
  }

  /// The sign that nobody stands by what an English sentence tells.
  func doubt(in tokens: Range<Int>, of number: Int, _ field: FieldText) -> Int? {
    Self.recall(Place(field: number, tokens: tokens), in: &doubts) {
      EnglishDoubt.sign(in: tokens, field)
    }
  }

  /// The phase that the article names first beside a thing of a kind.
  func phase(of kind: Int, or find: () -> Phase?) -> Phase? {
    Self.recall(kind, in: &phases, or: find)
  }

  private static func recall<Key: Hashable, Answer>(
    _ key: Key, in known: inout [Key: Answer?], or find: () -> Answer?
  ) -> Answer? {
    if let answer = known[key] { return answer }
    let answer = find()
    known[key] = .some(answer)
    return answer
  }
}
