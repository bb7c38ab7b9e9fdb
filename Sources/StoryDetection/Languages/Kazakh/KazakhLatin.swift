/// Kazakh in Latin letters: the alphabet of 2021 (jariialady, bılım) and that of 2018 with acutes
/// (jarııalady, bilim), which some sites still print.
enum KazakhLatin {
  /// Whether words look Kazakh: endings and little words that Turkish and Azerbaijani do not have.
  static func isKazakh(_ words: [String], declared: Bool) -> Bool {
    guard declared || words.contains(where: { $0.contains(where: ownLetters.contains) }) else {
      return false
    }
    var signs = 0
    for word in words {
      if littleWords.contains(word) { signs += 1 }
      if word.count > 4, endings.contains(where: word.hasSuffix) { signs += 1 }
    }
    return signs >= (declared ? 1 : 2) && signs * 8 >= words.count
  }

  /// Letters that tell it from English; Turkish has no q, ä, ñ.
  private static let ownLetters: Set<Character> = [
    "q", "ä", "ñ", "ū", "ǵ", "ń", "ý", "á", "ş", "ğ",
  ]

  private static let littleWords: Set<String> = [
    "jäne", "jáne", "turaly", "týraly", "üşın", "úshin", "boiynşa", "boıynsha", "jyly", "jylğy",
    "jylǵy",
    "dep", "jaña", "jańa", "qazaqstan", "áli", "älı", "joq", "jäńa", "ötemaqy", "ótemaqy",
  ]

  private static let endings = [
    "lady", "landy", "ledı", "lendı", "nyñ", "nyń", "nıñ", "niń", "ndy", "ady", "yldy", "ılı",
    "ǵan", "qan", "yndy", "ylyp", "aryn", "syn", "ǵa", "dağy", "daǵy", "ldy", "qty",
  ]

  /// The text with its Latin words in Cyrillic letters; a text in Cyrillic comes back as it is.
  static func inCyrillic(_ text: TokenisedText) -> TokenisedText {
    let words = text.tokens.filter { $0.kind == .word }
    let latin = words.count { text.folded[$0.bytes.lowerBound] < 0xD0 }
    guard latin * 2 > words.count else { return text }
    let isOld = text.tokens.contains { token in
      text.string(token).unicodeScalars.contains { "áǵńóúý".unicodeScalars.contains($0) }
    }
    var made = TokenisedText()
    made.folded.reserveCapacity(text.folded.count * 2)
    for token in text.tokens {
      var token = token
      let start = made.folded.count
      let word = text.string(token)
      made.folded.append(contentsOf: (token.kind == .word ? cyrillic(word, isOld) : word).utf8)
      token.bytes = start..<made.folded.count
      made.tokens.append(token)
    }
    return made
  }

  /// One folded word, letter by letter; я and ю are written with two letters in Latin.
  static func cyrillic(_ word: String, _ isOld: Bool) -> String {
    var made = ""
    var rest = Substring(word)
    while let first = rest.first {
      if let (pair, letters) = pairs.first(where: { rest.hasPrefix($0.0) }) {
        made += letters
        rest = rest.dropFirst(pair.count)
        continue
      }
      rest = rest.dropFirst()
      let isVowelBefore = made.last.map { "аәеоөұүыіуюя".contains($0) } ?? false
      switch first {
      case "i" where isOld, "ı" where !isOld: made += "і"
      case "i", "ı": made += isVowelBefore ? "й" : "и"
      default: made += letters[first].map(String.init) ?? String(first)
      }
    }
    return made
  }

  private static let pairs = [
    ("iia", "ия"), ("ııa", "ия"), ("iiu", "ию"), ("ııý", "ию"), ("ia", "я"), ("ıa", "я"),
    ("iu", "ю"), ("ıý", "ю"), ("sh", "ш"), ("ch", "ч"),
  ]

  private static let letters: [Character: Character] = {
    var letters: [Character: Character] = [:]
    let pairs =
      "aа äә áә bб cц çч dд eе fф gг ğғ ǵғ hх jж kк qқ lл mм nн ñң ńң oо öө óө pп rр sс şш tт uу ýу "
      + "ūұ üү úү vв wв xх yы zз"
    for pair in pairs.split(separator: " ") { letters[pair.first!] = pair.last! }
    return letters
  }()
}
