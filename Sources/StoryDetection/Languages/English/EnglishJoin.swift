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
    if let token = object(name, clause, field) ?? list(behind: name, before: first, field) {
      return token
    }
    if name.upperBound <= first {
      return (name.upperBound..<first).last { index in
        isJoin(index, field) && hasSubject(index + 1..<first, field)
      }
    }
    guard mention.trigger.upperBound <= name.lowerBound,
      (clause.part.lowerBound..<first).contains(where: { field.tokens[$0].kind == .word })
    else { return nil }
    // "was arrested over claims that he warned Dubey"
    let isPassive = (max(0, first - 3)..<first).contains { field.has(.be, $0) }
    return (mention.trigger.upperBound..<name.lowerBound).first { index in
      isJoin(index, field) || ["over", "that", "who"].contains(field.word(at: index))
        || isPassive && field.word(at: index) == "for"
    }
  }

  /// The verb in -ing whose object the name is: "man accused of killing Patel arrested".
  private static func object(_ name: Range<Int>, _ clause: Clause, _ field: FieldText) -> Int? {
    var index = name.lowerBound - 1
    while index > clause.part.lowerBound, index > name.lowerBound - 9 {
      let token = field.tokens[index]
      guard token.kind == .word || token.kind == .joint else { return nil }
      let word = field.word(at: index)
      if word.hasSuffix("ing"), word.count > 5, governors.contains(field.word(at: index - 1)) {
        return index
      }
      index -= 1
    }
    return nil
  }
  private static let governors: Set<String> = ["of", "for", "over", "with"]

  /// The word that begins a subject of its own behind the last comma: "Dubey on the run, three
  /// aides arrested"; not "Dubey, two others arrested".
  private static func list(
    behind name: Range<Int>, before first: Int, _ field: FieldText
  ) -> Int? {
    guard name.upperBound < first,
      let comma = (name.upperBound..<first).last(where: { field.tokens[$0].kind == .comma }),
      comma > name.upperBound, (comma + 2...comma + 6).contains(first)
    else { return nil }
    let words = (comma + 1..<first).map { field.word(at: $0) }
    guard let opener = words.first, several.contains(opener),
      !words.contains(where: { ["others", "other", "more", "is", "was", "are"].contains($0) })
    else { return nil }
    return comma + 1
  }
  private static let several = EnglishWords.counts.union([
    "dozens", "several", "his", "her", "their", "another",
  ])

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
