/// English words by which a sentence itself leaves open whether its news is true.
enum EnglishDoubt {
  static func sign(in range: Range<Int>, _ field: FieldText) -> Int? {
    func word(_ index: Int) -> String {
      range.contains(index) ? field.word(at: index) : ""
    }
    return range.first { index in
      switch word(index) {
      case "confirm", "confirmed", "verify", "verified", "authenticate", "authenticated",
        "corroborate", "corroborated", "substantiate", "substantiated":
        // "would not confirm his name": it is the name that is left open.
        let next = word(index + 1)
        let isOpen =
          next.isEmpty || ["it", "this", "the", "or", "nor", "that", "by"].contains(next)
        return isOpen && isNegated(index, word)
      case "so": return word(index - 1) == "say" && isNegated(index - 1, word)
      case "swear", "swears": return next(index, word)
      case "shown", "produced", "provided", "offered":
        return (index - 3..<index).contains { ["nobody", "none", "nothing"].contains(word($0)) }
      case "told", "said", "say":
        // "her office would not say"
        if word(index) == "say", word(index - 1) == "not" { return word(index + 1).isEmpty }
        // ", three diplomats told the paper"
        return unnamed.contains(word(index - 1)) && counts.contains(word(index - 2))
      case "have", "has", "had": return word(index + 1) == "it" && word(index + 2) == "that"
      case "according":
        return (index + 2..<index + 6).contains { weak.contains(word($0)) }
      case "talk", "talked", "speak", "spoke", "speaks":
        return word(index + 1) == "of"
          && (index + 2..<index + 9).contains {
            ["having", "being"].contains(word($0))
          }
      default: return false
      }
    }
  }

  private static func next(_ index: Int, _ word: (Int) -> String) -> Bool {
    !["in", "at", "allegiance", "oath", "to", "loyalty"].contains(word(index + 1))
  }

  private static func isNegated(_ index: Int, _ word: (Int) -> String) -> Bool {
    (index - 5..<index).contains {
      [
        "not", "t", "nobody", "none", "neither", "no", "without", "cannot", "never", "refused",
        "declined", "un",
      ].contains(word($0))
    }
  }

  /// Those who speak without a name, and how many of them: one alone is often named before.
  private static let unnamed: Set<String> = [
    "diplomats", "people", "sources", "insiders", "aides", "officials", "executives", "persons",
    "lawmakers", "ministers", "employees", "bankers", "advisers",
  ]
  private static let counts: Set<String> = [
    "two", "three", "four", "five", "several", "multiple", "some",
  ]

  /// Voices that answer for nothing.
  private static let weak: Set<String> = [
    "chatter", "gossip", "rumour", "rumours", "rumors", "whispers", "post", "posts", "message",
    "messages", "people", "insiders", "sources", "anonymous", "unnamed", "leaked", "bloggers",
    "channel", "channels",
  ]
}
