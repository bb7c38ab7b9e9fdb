/// The languages that have words of their own.
enum LanguageCode: UInt8, CaseIterable, Sendable {
  case ru, en, az, tr, kk

  var name: String { "\(self)" }
  /// True where I and İ are different letters.
  var isDotted: Bool { self == .az || self == .tr }
  var isCyrillic: Bool { self == .ru || self == .kk }

  /// Endings with which a noun's stem is tried besides the bare one.
  var nounEndings: [String] {
    switch self {
    case .ru, .en: [""]
    case .az, .tr: ["", "ı", "i", "u", "ü", "ını", "ini", "unu", "ünü"]
    case .kk: ["", "ы", "і", "ын", "ін"]
    }
  }

  /// Reads the first part of a BCP 47 name.
  init?(tag: String?) {
    guard let first = tag?.split(whereSeparator: { $0 == "-" || $0 == "_" }).first else {
      return nil
    }
    let lower = first.lowercased()
    guard let code = Self.allCases.first(where: { $0.name == lower }) else { return nil }
    self = code
  }
}

/// Tells the language of an article by letters and frequent words; the declared one breaks ties.
enum LanguageGuess {
  static func language(of text: String, declared: LanguageCode?) -> LanguageCode {
    let count = letters(in: text)
    if count.cyrillic > count.latin {
      if count.kazakh > 0 && (count.kazakh * 60 > count.cyrillic || declared == .kk) { return .kk }
      if declared == .kk && count.cyrillic < 40 && count.russian == 0 { return .kk }
      return .ru
    }
    if count.schwa > 0 && count.schwa * 200 > count.latin { return .az }
    let words = frequentWords(in: text)
    let turkic = count.turkish * 2 + words.az + words.tr
    if turkic > 0 && (turkic > words.en * 2 || (declared?.isDotted ?? false)) {
      if let declared, declared.isDotted { return declared }
      // Azerbaijani of any length has an ə.
      return words.az > words.tr && count.latin < 40 ? .az : .tr
    }
    if words.en == 0, let declared, !declared.isCyrillic { return declared }
    return .en
  }

  private struct Letter {
    var latin = 0
    var cyrillic = 0
    var kazakh = 0
    var russian = 0
    var schwa = 0
    var turkish = 0
  }

  private static func letters(in text: String) -> Letter {
    var count = Letter()
    for scalar in text.unicodeScalars.prefix(1_500) {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A: count.latin += 1
      case 0x259, 0x18F:
        count.schwa += 1
        count.latin += 1
      case 0x131, 0x130, 0x11E, 0x11F, 0x15E, 0x15F:
        count.turkish += 1
        count.latin += 1
      case 0x410...0x44F:
        count.cyrillic += 1
        if scalar.value == 0x44A || scalar.value == 0x449 { count.russian += 1 }
      case 0x4D8, 0x4D9, 0x492, 0x493, 0x49A, 0x49B, 0x4A2, 0x4A3, 0x4E8, 0x4E9, 0x4B0, 0x4B1,
        0x4AE, 0x4AF, 0x4BA, 0x4BB, 0x406, 0x456:
        count.kazakh += 1
        count.cyrillic += 1
      default: break
      }
    }
    return count
  }

  private static let english: Set<String> = [
    "the", "of", "and", "to", "in", "for", "on", "over", "after", "with", "by", "is", "was", "has",
    "as", "at", "from", "be", "will", "not", "says", "said", "that", "its", "his",
  ]
  private static let turkish: Set<String> = [
    "ve", "bir", "için", "ile", "olarak", "sonra", "da", "de", "bu", "olan", "yeni", "göre",
    "dedi", "etti", "oldu", "kadar", "değil", "ilgili", "davasında", "hakkında", "yıl",
  ]
  private static let azerbaijani: Set<String> = [
    "və", "bir", "üçün", "ilə", "olaraq", "sonra", "da", "bu", "olan", "yeni", "görə", "edib",
    "olub", "üzrə", "edildi", "olundu", "haqqında", "dair", "deyil", "il", "saylı",
  ]

  private static func frequentWords(in text: String) -> (en: Int, az: Int, tr: Int) {
    var count = (en: 0, az: 0, tr: 0)
    for piece in text.prefix(600).split(whereSeparator: { !$0.isLetter }).prefix(80) {
      let word = piece.lowercased()
      if english.contains(word) { count.en += 1 }
      if turkish.contains(word) { count.tr += 1 }
      if azerbaijani.contains(word) { count.az += 1 }
    }
    return count
  }
}
