/// Names of one person or publisher in several alphabets, folded to compare.
enum Transliteration {
  /// Plain Latin letters and digits: "ТАСС", "TASS" and "TAСС" all become "tas".
  static func latin(_ text: some StringProtocol) -> String {
    var folded = ""
    for scalar in text.lowercased().unicodeScalars {
      if let letters = letters[scalar] {
        folded += letters
      } else if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        folded.unicodeScalars.append(scalar)
      }
    }
    return squeezed(folded)
  }

  /// The consonants alone: "Бозумбаев", "Bozymbaev" and "Bozumbayev" are one.
  static func skeleton(_ text: some StringProtocol) -> String {
    latin(text).filter { !"aeiouh".contains($0) }
  }

  /// Without doubled letters, and with the spellings of one sound made one. Doubled digits stay:
  /// "Channel 11" is not "Channel 1".
  private static func squeezed(_ text: String) -> String {
    var result: [Character] = []
    for character in text where character != result.last || character.isNumber {
      // "Bozumbayev" and "Бозумбаев", "Karabaev" and "Karabayev".
      if character == "e", result.last == "i", result.dropLast().last.map("aeou".contains) == true {
        result.removeLast()
      }
      // "kh" and "х" are both written "h".
      if character == "h", result.last == "k" { result.removeLast() }
      result.append(character)
    }
    return String(result)
  }

  private static let letters: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    let cyrillic = "абвгдезийклмнопрстуфхыэёіәғқңөұүһ"
    let latin = "abvgdeziiklmnoprstufhieeiagknouuh"
    for (from, to) in zip(cyrillic.unicodeScalars, latin) { table[from] = String(to) }
    for (from, to) in zip("yqwâáäəéğıñöóúüûý".unicodeScalars, "ikvaaaaeginoouuui") {
      table[from] = String(to)
    }
    let pairs: [(Unicode.Scalar, String)] = [
      ("ж", "zh"), ("ц", "ts"), ("ч", "ch"), ("ш", "sh"), ("щ", "sh"), ("ъ", ""), ("ь", ""),
      ("ю", "iu"), ("я", "ia"), ("ç", "ch"), ("ş", "sh"), ("x", "ks"), ("ў", "u"), ("є", "e"),
      ("ї", "i"),
    ]
    for (from, to) in pairs { table[from] = to }
    return table
  }()
}
