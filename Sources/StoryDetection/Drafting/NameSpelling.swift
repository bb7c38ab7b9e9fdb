/// Names in the letters of another alphabet.
enum NameSpelling {
  /// The name in the other alphabet, as newspapers write it; nil for what has none of its own.
  ///
  /// Out of Cyrillic by the usual English rules; into Russian from Azerbaijani and Turkish, whose
  /// letters have one sound each. English spelling does not tell the sound, so it is left alone.
  static func other(_ name: String, _ language: LanguageCode) -> String? {
    let spelled =
      switch language {
      case .ru, .kk: spell(name, latin)
      case .az, .tr: spell(name, language == .tr ? cyrillic.merging(turkish) { $1 } : cyrillic)
      case .en: name
      }
    return spelled == name ? nil : spelled
  }

  private static func spell(_ name: String, _ table: [Character: String]) -> String {
    var result = ""
    for character in name {
      let lower = character.lowercased().first ?? character
      guard let letters = table[character == "I" ? "ı" : lower] else {
        result.append(character)
        continue
      }
      result +=
        character.isUppercase ? letters.prefix(1).uppercased() + letters.dropFirst() : letters
    }
    return result
  }

  private static let latin: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "ә": "a", "ғ": "g",
    "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i",
  ]

  private static let cyrillic: [Character: String] = [
    "a": "а", "b": "б", "c": "дж", "ç": "ч", "d": "д", "e": "е", "ə": "а", "f": "ф", "g": "г",
    "ğ": "г", "h": "х", "x": "х", "ı": "ы", "i": "и", "j": "ж", "k": "к", "q": "г", "l": "л",
    "m": "м", "n": "н", "o": "о", "ö": "о", "p": "п", "r": "р", "s": "с", "ş": "ш", "t": "т",
    "u": "у", "ü": "ю", "v": "в", "y": "й", "z": "з",
  ]

  private static let turkish: [Character: String] = ["e": "е", "ö": "ё", "ğ": "", "h": "х"]
}
