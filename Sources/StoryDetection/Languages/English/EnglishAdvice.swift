/// English headlines that explain, advise or count, and tell of no single event.
enum EnglishAdvice {
  /// Whether a headline advises or explains: "How to …", "What are your rights if …".
  static func isAdvice(_ title: FieldText) -> Bool {
    let parts = Set(title.clauses.map(\.part))
    return parts.contains { opens($0, title) } || teaches(title)
  }

  /// Whether a headline counts many events: "Average prison terms have lengthened", "Fines hurt the
  /// poor, study of 60 libraries finds".
  static func isStatistic(_ title: FieldText) -> Bool {
    ["average", "median", "typical"].contains(title.word(at: 0)) || isStudied(title)
  }

  private static func isStudied(_ title: FieldText) -> Bool {
    guard let comma = title.tokens.indices.last(where: { title.tokens[$0].kind == .comma }),
      ["finds", "find", "shows", "show", "suggests", "suggest", "says"].contains(
        title.word(at: title.tokens.count - 1))
    else { return false }
    return (comma + 1...comma + 3).contains {
      ["study", "survey", "figures", "research", "poll", "data"].contains(title.word(at: $0))
    }
  }

  private static func opens(_ part: Range<Int>, _ title: FieldText) -> Bool {
    let start = part.first { title.tokens[$0].kind == .word } ?? part.lowerBound
    let (first, second) = (title.word(at: start), title.word(at: start + 1))
    if first == "how" {
      return second == "to"
        || title.clauses.allSatisfy { !$0.asks } && plain.contains(title.word(at: start + 2))
    }
    if first == "what", ["to", "your", "are", "is"].contains(second) {
      return second == "to" || part.contains { ["your", "you"].contains(title.word(at: $0)) }
    }
    if ["opinion", "comment", "editorial", "column", "analysis"].contains(first) {
      return title.tokens.indices.contains(start + 1) && title.tokens[start + 1].kind == .divider
    }
    return first == "quiz" || first == "explainer" || first == "tips"
  }

  /// Verbs of a plain present behind "how black boxes …".
  private static let plain: Set<String> = ["work", "works", "boxes", "votes", "bans"]

  /// "A handbook explains when charges can be dropped"
  private static func teaches(_ title: FieldText) -> Bool {
    title.tokens.indices.contains { index in
      sources.contains(title.word(at: index))
        && (index + 1...index + 2).contains { teaching.contains(title.word(at: $0)) }
    }
  }

  private static let sources: Set<String> = [
    "handbook", "guide", "leaflet", "textbook", "museum", "app", "booklet", "video", "course",
    "elections", "lesson", "lessons", "website", "manual",
  ]
  private static let teaching: Set<String> = [
    "explains", "explain", "teaches", "teach", "shows", "show",
  ]
}
