/// A user's own phrase, taken apart: the verb that states it, and the words that must stand with it.
struct UserPhrase {
  var language: LanguageCode
  /// In dictionary form when `isVerb`.
  var trigger: String
  var isVerb: Bool
  var words: [String]
  /// Those of `words` that are written with a capital.
  var names: Set<String>

  /// Nil when the phrase has no word of more than two letters.
  init?(_ phrase: String) {
    language = LanguageGuess.language(of: phrase, declared: nil)
    let text = Tokenizer.tokens(of: phrase, dotted: language.isDotted)
    var parts = text.tokens.filter { $0.kind == .word && $0.range.count > 2 || $0.kind == .number }
      .map { text.string($0) }
    parts.removeAll { Self.stopWords.contains($0) }
    guard !parts.isEmpty else { return nil }
    names = Set(
      text.tokens.filter { $0.isCapitalised && $0.range.lowerBound > 0 }.map { text.string($0) })
    if let first = text.tokens.first, language == .ru || language == .kk || language == .en,
      first.isCapitalised, !Self.looksLikeVerb(text.string(first), language)
    {
      names.insert(text.string(first))
    }
    let order =
      language.isDotted || language == .kk ? Array(parts.indices.reversed()) : Array(parts.indices)
    for index in order {
      guard index > 0 || parts.count == 1 || language == .ru,
        let verb = Self.dictionaryForm(of: parts[index], language)
      else { continue }
      parts.remove(at: index)
      (trigger, isVerb, words) = (verb, true, parts)
      return
    }
    (trigger, isVerb, words) = (parts.removeFirst(), false, parts)
  }

  private static let stopWords: Set<String> = [
    "the", "and", "for", "its", "has", "have", "was", "were", "been", "will", "что", "как", "его",
    "был", "была", "было", "были", "для", "при", "после", "over", "with", "that", "from", "against",
    "üçün", "ilə", "için", "ile", "және", "туралы", "туралы", "üzrə",
  ]

  private static func looksLikeVerb(_ word: String, _ language: LanguageCode) -> Bool {
    dictionaryForm(of: word, language) != nil
  }

  private static func dictionaryForm(of word: String, _ language: LanguageCode) -> String? {
    switch language {
    case .ru: russian(word)
    case .en: EnglishVerb.lemma(of: word)
    case .tr: turkic(word, ["dı", "di", "du", "dü", "tı", "ti", "tu", "tü", "mış", "miş"], "mak")
    case .az:
      turkic(word, ["dı", "di", "du", "dü", "ıb", "ib", "ub", "üb", "mışdır", "mişdir"], "maq")
    case .kk: turkic(word, ["ды", "ді", "ты", "ті", "ған", "ген", "қан", "кен"], "у")
    }
  }

  private static func turkic(_ word: String, _ endings: [String], _ infinitive: String) -> String? {
    for ending in endings where word.hasSuffix(ending) && word.count > ending.count + 1 {
      return word.dropLast(ending.count) + infinitive
    }
    return nil
  }

  private static func russian(_ word: String) -> String? {
    for ending in ["л", "ла", "ло", "ли", "лся", "лась", "лось", "лись"]
    where word.hasSuffix(ending) && word.count > ending.count + 3 {
      let stem = word.dropLast(ending.count)
      guard let last = stem.last, "аиеяу".contains(last) else { continue }
      return stem + "ть"
    }
    for ending in ["", "а", "о", "ы"] where word.hasSuffix(ending) && word.count > 5 {
      let stem = word.dropLast(ending.count)
      if stem.hasSuffix("ан") || stem.hasSuffix("ян") { return stem.dropLast() + "ть" }
      guard stem.hasSuffix("ен") else { continue }
      let root = String(stem.dropLast(2))
      for (mutated, plain) in [("жд", "д"), ("щ", "т"), ("пл", "п"), ("бл", "б"), ("вл", "в")]
      where root.hasSuffix(mutated) {
        return root.dropLast(mutated.count) + plain + "ить/" + root
      }
      return root + "ить"
    }
    return nil
  }
}
