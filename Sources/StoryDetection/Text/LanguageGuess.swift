/// The languages that have words of their own.
enum LanguageCode: UInt8, CaseIterable, Sendable {
  case ru, en, az, tr, kk

  var name: String { "\(self)" }
  /// One bit for each language.
  var bit: UInt8 { 1 << rawValue }
  /// True where I and İ are different letters.
  var isDotted: Bool { self == .az || self == .tr }
  var isTurkic: Bool { self == .az || self == .tr || self == .kk }
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
    language(of: [text], declared: declared)
  }

  /// Reads the first 1,500 scalars of the texts, one after the other.
  static func language(of texts: [String], declared: LanguageCode?) -> LanguageCode {
    var count = Census()
    for text in texts { count.read(text) }
    if count.latin > count.cyrillic, count.schwa == 0, count.englishWords == 0,
      isLatinKazakh(texts, declared)
    {
      return .kk
    }
    return language(by: count, declared: declared)
  }

  private static func language(by count: Census, declared: LanguageCode?) -> LanguageCode {
    if count.cyrillic > count.latin {
      if count.kazakh > 0 && (count.kazakh * 60 > count.cyrillic || declared == .kk) { return .kk }
      if declared == .kk && count.cyrillic < 160 && count.russian == 0 { return .kk }
      return .ru
    }
    if count.schwa > 0 && count.schwa * 200 > count.latin { return .az }
    let turkic = count.turkish * 2 + count.azerbaijaniWords + count.turkishWords
    if turkic > 0 && (turkic > count.englishWords * 2 || (declared?.isDotted ?? false)) {
      if let declared, declared.isDotted { return declared }
      // Azerbaijani of any length has an ə.
      return count.azerbaijaniWords > count.turkishWords && count.latin < 40 ? .az : .tr
    }
    if count.englishWords == 0, let declared, !declared.isCyrillic { return declared }
    return .en
  }

  private static func isLatinKazakh(_ texts: [String], _ declared: LanguageCode?) -> Bool {
    guard declared == nil || declared == .kk else { return false }
    let words = texts.flatMap { text in
      text.prefix(600).split(whereSeparator: { !$0.isLetter }).prefix(80).map { $0.lowercased() }
    }
    return KazakhLatin.isKazakh(words, declared: declared == .kk)
  }

  /// Letters and frequent words, counted in one pass over the scalars.
  private struct Census {
    var latin = 0
    var cyrillic = 0
    var kazakh = 0
    var russian = 0
    var schwa = 0
    var turkish = 0
    var englishWords = 0
    var turkishWords = 0
    var azerbaijaniWords = 0
    private var lettersLeft = 1_500
    private var wordsLeft = 80
    private var word = WordHash()
    private var length = 0

    mutating func read(_ text: String) {
      for scalar in text.unicodeScalars {
        guard lettersLeft > 0 else { break }
        lettersLeft -= 1
        take(scalar.value)
      }
      endWord()
    }

    private mutating func take(_ scalar: UInt32) {
      if scalar < 0x80 {
        let lower = scalar | 0x20
        guard lower >= 0x61 && lower <= 0x7A else { return endWord() }
        latin += 1
        word.add(UInt8(lower))
        length += 1
        return
      }
      note(scalar)
      guard let lower = Letters.lower(scalar, dotted: false) else { return endWord() }
      length += 1
      guard wordsLeft > 0, lower < 0x400 else { return }
      word.add(UInt8(0xC0 | lower >> 6))
      word.add(UInt8(0x80 | lower & 0x3F))
    }

    private mutating func note(_ scalar: UInt32) {
      switch scalar {
      case 0x410...0x44F:
        cyrillic += 1
        if scalar == 0x44A || scalar == 0x449 { russian += 1 }
      case 0x259, 0x18F:
        schwa += 1
        latin += 1
      case 0x131, 0x130, 0x11E, 0x11F, 0x15E, 0x15F:
        turkish += 1
        latin += 1
      case 0x4D8, 0x4D9, 0x492, 0x493, 0x49A, 0x49B, 0x4A2, 0x4A3, 0x4E8, 0x4E9, 0x4B0, 0x4B1,
        0x4AE, 0x4AF, 0x4BA, 0x4BB, 0x406, 0x456:
        kazakh += 1
        cyrillic += 1
      default: break
      }
    }

    private mutating func endWord() {
      guard length > 0 else { return }
      defer {
        word = WordHash()
        length = 0
      }
      guard wordsLeft > 0 else { return }
      wordsLeft -= 1
      guard length <= 10, let languages = LanguageGuess.frequent[word.value] else { return }
      if languages & LanguageCode.en.bit != 0 { englishWords += 1 }
      if languages & LanguageCode.tr.bit != 0 { turkishWords += 1 }
      if languages & LanguageCode.az.bit != 0 { azerbaijaniWords += 1 }
    }
  }

  /// Frequent words by their hash, with the bits of the languages that have them.
  private static let frequent: [UInt64: UInt8] = {
    var table: [UInt64: UInt8] = [:]
    for (language, words) in [(LanguageCode.en, english), (.tr, turkish), (.az, azerbaijani)] {
      for word in words.split(separator: " ") {
        table[WordHash(word.utf8).value, default: 0] |= language.bit
      }
    }
    return table
  }()

  private static let english = """
    the of and to in for on over after with by is was has as at from be will not says said that its \
    his
    """
  private static let turkish = """
    ve bir için ile olarak sonra da de bu olan yeni göre dedi etti oldu kadar değil ilgili davasında \
    hakkında yıl
    """
  private static let azerbaijani = """
    və bir üçün ilə olaraq sonra da bu olan yeni görə edib olub üzrə edildi olundu haqqında dair \
    deyil il saylı
    """
}
