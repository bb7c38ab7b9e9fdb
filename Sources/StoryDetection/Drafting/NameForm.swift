/// Forms of a name: the one of a dictionary, and whether two are one to the gate.
enum NameForm {
  /// A Russian name in the nominative where the endings of its words tell it; else as it is. Turkic
  /// suffixes that the article glues on are taken off. What comes out is one with `name` to the gate.
  static func dictionary(_ name: String, _ language: LanguageCode) -> String {
    guard language == .ru else { return name }
    let words = name.split(separator: " ").map(String.init)
    guard words.count >= 2, let ending = adjective(words[0]) else { return name }
    let noun = words[1...].map { ending.noun($0) ?? $0 }
    let form = ([ending.word] + noun).joined(separator: " ")
    return isOne(name, form, Stemmers()) ? form : name
  }

  /// The name of a place without the ending that says where: Gəncədə, Rizedeki.
  static func place(_ name: String, _ language: LanguageCode) -> String {
    guard language != .ru, language != .en else { return dictionary(name, language) }
    let endings =
      ["dəki", "dakı", "deki", "daki", "дағы", "дегі", "тағы", "тегі", "də", "da", "de"]
      + ["ta", "te", "да", "де", "та", "те"]
    for ending in endings where name.hasSuffix(ending) && name.count >= ending.count + 4 {
      let bare = String(name.dropLast(ending.count))
      return isOne(bare, name, Stemmers()) ? bare : name
    }
    return name
  }

  /// The adjective in the nominative, and what its case makes of a noun.
  private static func adjective(_ word: String) -> (word: String, noun: (String) -> String?)? {
    func cut(_ count: Int, _ ending: String) -> String { String(word.dropLast(count)) + ending }
    if word.hasSuffix("их") || word.hasSuffix("ых") {
      return (cut(1, "е"), plural)
    }
    if word.hasSuffix("ого") || word.hasSuffix("его") {
      let stem = word.dropLast(3)
      let isSoft = stem.last.map { "кгхшщжч".contains($0) } ?? false
      return (stem + (isSoft || word.hasSuffix("его") ? "ий" : "ый"), masculine)
    }
    if word.hasSuffix("ской") || word.hasSuffix("ной") { return (cut(2, "ая"), feminine) }
    return nil
  }

  private static func plural(_ noun: String) -> String? {
    if noun.hasSuffix("ий") { return noun.dropLast(1) + "и" }
    if noun.hasSuffix("ов") { return noun.dropLast(2) + "ы" }
    return nil
  }

  private static func masculine(_ noun: String) -> String? {
    noun.hasSuffix("а") && noun.count > 4 ? String(noun.dropLast()) : nil
  }

  private static func feminine(_ noun: String) -> String? {
    if noun.hasSuffix("ии") { return noun.dropLast(1) + "я" }
    if noun.hasSuffix("ы") { return noun.dropLast(1) + "а" }
    return nil
  }

  /// True when the gate takes both for one name.
  static func isOne(_ left: String, _ right: String, _ stemmers: Stemmers) -> Bool {
    var table = PhraseTable()
    guard table.add(left, stemmers: stemmers) != nil else { return false }
    let language = LanguageGuess.language(of: right, declared: nil)
    let text = Tokenizer.tokens(of: right, dotted: language.isDotted)
    let numbers = text.tokens.map { token in
      token.kind == .word || token.kind == .number
        ? table.numbers(of: text.word(token), language, stemmers) : []
    }
    return !table.hits(in: text.tokens, numbers: numbers).isEmpty
  }
}
