/// English words between which and a name another statement begins: "Patel quits as Truss names her
/// cabinet" is not of Truss.
enum EnglishJoin {
  private static let joins: Set<String> = [
    "as", "while", "when", "after", "because", "before", "since", "amid", "despite",
  ]
  private static let articles: Set<String> = ["the", "a", "an", "its"]

  /// The word that parts a name from a mention which has a subject of its own; nil when none does.
  static func between(
    _ name: Range<Int>, _ mention: Mention, _ clause: Clause, _ field: FieldText
  ) -> Int? {
    let first = mention.trigger.lowerBound
    if name.upperBound <= first {
      return (name.upperBound..<first).last { index in
        isJoin(index, field) && hasSubject(index + 1..<first, field)
      }
    }
    guard mention.trigger.upperBound <= name.lowerBound,
      (clause.part.lowerBound..<first).contains(where: { field.tokens[$0].kind == .word })
    else { return nil }
    return (mention.trigger.upperBound..<name.lowerBound).first { isJoin($0, field) }
  }

  private static func isJoin(_ index: Int, _ field: FieldText) -> Bool {
    field.tokens[index].kind == .word && joins.contains(field.string(at: index))
  }

  /// Whether somebody is named behind the join, and the main clause has not gone on behind a comma.
  private static func hasSubject(_ range: Range<Int>, _ field: FieldText) -> Bool {
    guard let next = range.first, field.tokens[next].kind == .word,
      !range.contains(where: { field.tokens[$0].kind == .comma })
    else { return false }
    return field.tokens[next].isCapitalised
      || articles.contains(field.string(at: next))
  }
}
