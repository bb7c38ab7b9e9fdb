internal import StoryModel

// A version of a cause is not the cause.
extension Look {
  /// The word that makes of a cause a version of it: "основная версия причины", "working theory".
  var onlyVersion: Int? {
    guard namesItsKind("cause-named"), mention.style == .verb || mention.style == .noun else {
      return nil
    }
    let own = mention.object ?? mention.trigger
    let start = max(clause.tokens.lowerBound, min(own.lowerBound, mention.trigger.lowerBound) - 3)
    let end = min(clause.tokens.upperBound, max(own.upperBound, mention.trigger.upperBound) + 2)
    let range = language.isTurkic ? start..<min(end, mention.trigger.upperBound) : start..<end
    guard let signs = Self.versions[language] else { return nil }
    if language == .ru, let cause = range.first(where: { field.word(at: $0).hasPrefix("причин") }),
      Self.likely.contains(where: field.word(at: cause - 1).hasPrefix)
    {
      return cause - 1
    }
    return range.first { index in
      let word = field.word(at: index)
      return !word.isEmpty && signs.contains(where: word.hasPrefix)
        && !isParted(index, from: own)
    }
  }

  /// Whether a comma stands between a word and the cause.
  private func isParted(_ index: Int, from own: Range<Int>) -> Bool {
    let between = index < own.lowerBound ? index..<own.lowerBound : own.upperBound - 1..<index + 1
    return between.contains { field.tokens[$0].kind == .comma }
  }

  private static let likely = ["возможн", "вероятн", "предполагаем", "предварительн"]

  private static let versions: [LanguageCode: [String]] = [
    .ru: ["верси", "гипотез", "предположени"],
    .en: ["theory", "theories", "hypothes"],
    .az: ["versiya", "fərziyyə", "ehtimal"],
    .tr: ["teori", "hipotez", "varsayım", "ihtimal"],
    .kk: ["нұсқа", "болжам", "ықтимал", "верси"],
  ]
}
