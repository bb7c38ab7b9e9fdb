/// A user's own phrase, taken apart: the verb that states it, and the words that must stand with it.
struct UserPhrase {
  var language: LanguageCode
  /// In dictionary form when `isVerb`.
  var trigger: String
  var isVerb: Bool
  var words: [String]
  /// Those of `words` that are written with a capital.
  var names: Set<String>
  /// The names that an English phrase has for the subject of its verb: "Jane Roe arrested".
  var subject: Set<String> = []

  /// Nil when the phrase has no word of more than two letters.
  init?(_ phrase: String) {
    language = LanguageGuess.language(of: phrase, declared: nil)
    let text = Tokenizer.tokens(of: phrase, dotted: language.isDotted)
    var parts = text.tokens.filter { $0.kind == .word && $0.range.count > 2 || $0.kind == .number }
      .map { text.string($0) }
    parts.removeAll { Self.stopWords.contains($0) }
    guard !parts.isEmpty else { return nil }
    let verb = Self.verb(of: parts, in: text, language)
    names = Set(
      text.tokens.filter { $0.isCapitalised && $0.range.lowerBound > 0 }.map { text.string($0) })
    if let first = text.tokens.first, language == .ru || language == .kk || language == .en,
      first.isCapitalised, verb.map({ parts[$0.index] != text.string(first) }) ?? true
    {
      names.insert(text.string(first))
    }
    guard let verb else {
      (trigger, isVerb, words) = (parts.removeFirst(), false, parts)
      return
    }
    if language == .en { subject = Self.subject(before: parts[verb.index], names, text) }
    parts.remove(at: verb.index)
    (trigger, isVerb, words) = (verb.lemma, true, parts)
  }

  /// The word that states the phrase, by its place among the words. A capitalised word is the verb
  /// only where no other is: "Байден помиловал".
  private static func verb(
    of parts: [String], in text: TokenisedText, _ language: LanguageCode
  ) -> (index: Int, lemma: String)? {
    let order =
      language.isDotted || language == .kk ? Array(parts.indices.reversed()) : Array(parts.indices)
    let verbs = order.compactMap { index -> (index: Int, lemma: String)? in
      guard index > 0 || parts.count == 1 || language == .ru else { return nil }
      return dictionaryForm(of: parts[index], language).map { (index, $0) }
    }
    func isCapitalised(_ word: String) -> Bool {
      text.tokens.contains { $0.isCapitalised && text.string($0) == word }
    }
    return verbs.first { !isCapitalised(parts[$0.index]) } ?? verbs.first
      ?? present(of: parts, isCapitalised, language)
  }

  /// The present of an English headline: "Senate expels Jane Roe", "Jane Roe resigns".
  private static func present(
    of parts: [String], _ isCapitalised: (String) -> Bool, _ language: LanguageCode
  ) -> (index: Int, lemma: String)? {
    guard language == .en else { return nil }
    let found = parts.indices.dropFirst().first { index in
      guard !isCapitalised(parts[index]), parts[index].hasSuffix("s") else { return false }
      if index + 1 < parts.count { return isCapitalised(parts[index + 1]) }
      return endings.contains(parts[index])
    }
    guard let found, let lemma = EnglishVerb.lemma(ofPresent: parts[found]) else { return nil }
    return (found, lemma)
  }

  /// Presents that end a headline and are no plurals.
  private static let endings: Set<String> = [
    "resigns", "dies", "quits", "wins", "loses", "ends", "begins", "opens", "closes", "lands",
    "collapses", "sinks", "surrenders", "reopens", "retires", "confesses", "apologises",
    "apologizes", "escapes",
  ]

  /// The names right before the verb where the phrase has no other: those to whom it happens, or
  /// who do it.
  private static func subject(
    before verb: String, _ names: Set<String>, _ text: TokenisedText
  ) -> Set<String> {
    let words = text.tokens.filter { $0.kind == .word }
    guard let place = words.firstIndex(where: { text.string($0) == verb }) else { return [] }
    func isName(_ token: Token) -> Bool { names.contains(text.string(token)) }
    guard !words[(place + 1)...].contains(where: isName) else { return [] }
    let auxiliaries: Set<String> = ["was", "were", "is", "are", "has", "have", "been", "gets"]
    let before = words[..<place].reversed().drop { auxiliaries.contains(text.string($0)) }
    let run = before.prefix(while: isName)
    let opens: Set<String> = [
      "against", "from", "with", "over", "for", "of", "to", "in", "on", "by", "at", "about",
    ]
    guard
      !before.dropFirst(run.count).prefix(1).contains(where: { opens.contains(text.string($0)) })
    else { return [] }
    return Set(run.map { text.string($0) })
  }

  private static let stopWords: Set<String> = [
    "the", "and", "for", "its", "has", "have", "was", "were", "been", "will", "что", "как", "его",
    "был", "была", "было", "были", "для", "при", "после", "over", "with", "that", "from", "against",
    "üçün", "ilə", "için", "ile", "және", "туралы", "туралы", "üzrə",
  ]

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

  /// Russian pasts without the usual vowel before л, and their verbs.
  private static let irregular = [
    "умер": "умереть/умер/умр", "погиб": "погибнуть", "исчез": "исчезнуть", "достиг": "достигнуть",
    "спас": "спасти/спас", "вынес": "вынести", "привез": "привезти/привез", "сбежа": "сбежать",
    "помог": "помочь", "смог": "смочь", "возник": "возникнуть", "отверг": "отвергнуть/отверг",
  ]

  private static func russian(_ word: String) -> String? {
    for ending in ["ла", "ло", "ли", ""] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      if let verb = irregular[stem] { return verb }
    }
    for ending in ["шел", "шла", "шло", "шли"] where word.hasSuffix(ending) && word.count > 3 {
      let verb = word.dropLast(ending.count) + "йти"
      return ["найти", "уйти", "выйти", "прийти", "дойти", "зайти", "перейти", "сойти", "пройти"]
        .contains(verb) ? String(verb) : nil
    }
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
