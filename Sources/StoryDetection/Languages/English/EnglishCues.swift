/// English cues whose sense depends on what follows them.
enum EnglishCues {
  /// Takes back the cues that a word has in another sense: "over 80,000 candidates", "back in the
  /// water".
  static func settle(_ field: inout FieldText) {
    for index in field.tokens.indices {
      if field.has(.after, index), isMoreThan(index, field) {
        field.cues[index] &= ~Cue.after.bit
      } else if field.has(.earlier, index), isReturn(index, field) {
        field.cues[index] &= ~Cue.earlier.bit
      }
    }
    // "won't": no victory.
    field.phraseHits = field.phraseHits.filter {
      $0.form == .plain || !isNegatedWill($0.head, field)
    }
  }

  private static func isNegatedWill(_ index: Int, _ field: FieldText) -> Bool {
    index + 2 < field.tokens.count && field.text.string(field.tokens[index]) == "won"
      && field.tokens[index + 1].kind == .joint && field.text.string(field.tokens[index + 2]) == "t"
  }

  /// Whether "over" opens a statement before a number.
  private static func isMoreThan(_ index: Int, _ field: FieldText) -> Bool {
    let next = index + 1
    guard field.text.string(field.tokens[index]) == "over", next < field.tokens.count,
      field.tokens[next].kind == .number
    else { return false }
    return index == 0 || field.tokens[index - 1].kind != .word
  }

  /// Whether "back in" tells where, and not when: no figure and no month follows.
  private static func isReturn(_ index: Int, _ field: FieldText) -> Bool {
    func word(_ index: Int) -> String {
      index < field.tokens.count ? field.text.string(field.tokens[index]) : ""
    }
    guard word(index) == "back", word(index + 1) == "in" else { return false }
    let following = [word(index + 2), word(index + 3)]
    return !following.contains { word in
      word.contains(where: \.isNumber) || months.contains(word) || word == "day"
    }
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "spring", "summer", "autumn", "winter", "days",
  ]
}
