/// Cuts text into tokens and folds their words.
enum Tokenizer {
  /// `dotted` says that I and İ are different letters, as in Turkish and Azerbaijani.
  static func tokens(of text: String, dotted: Bool) -> TokenisedText {
    var cutter = Cutter(dotted: dotted)
    cutter.result.folded.reserveCapacity(text.utf8.count)
    cutter.result.tokens.reserveCapacity(text.utf8.count / 5)
    for scalar in text.unicodeScalars { cutter.take(scalar.value) }
    cutter.endWord()
    return cutter.result
  }

  private struct Cutter {
    let dotted: Bool
    var result = TokenisedText()
    private var position = 0
    private var start = 0
    private var from = 0
    private var inWord = false
    private var capital = false
    private var digits = false
    private var letters = false
    private var latin = false
    private var cyrillic = false
    private var blankBefore = true

    init(dotted: Bool) { self.dotted = dotted }

    mutating func take(_ scalar: UInt32) {
      defer { position += 1 }
      if scalar >= 0x300 && scalar <= 0x36F {
        combine(scalar)
        return
      }
      if let letter = Letters.lower(scalar, dotted: dotted) {
        append(letter, isCapital: letter != scalar && scalar != 0x451)
        blankBefore = false
        return
      } else if scalar >= 0x30 && scalar <= 0x39 {
        append(scalar, isCapital: false)
        digits = true
        blankBefore = false
        return
      }
      mark(scalar)
    }

    /// Joins a combining mark with the letter before.
    private mutating func combine(_ scalar: UInt32) {
      guard inWord else { return }
      let last = result.folded.suffix(2)
      switch (scalar, Array(last)) {
      case (0x306, [0xD0, 0xB8]): result.folded[result.folded.count - 1] = 0xB9  // и + ˘ = й
      case (0x327, let pair) where pair.last == 0x63: replaceLast(with: [0xC3, 0xA7])  // ç
      case (0x327, let pair) where pair.last == 0x73: replaceLast(with: [0xC5, 0x9F])  // ş
      case (0x306, let pair) where pair.last == 0x67: replaceLast(with: [0xC4, 0x9F])  // ğ
      case (0x308, let pair) where pair.last == 0x6F: replaceLast(with: [0xC3, 0xB6])  // ö
      case (0x308, let pair) where pair.last == 0x75: replaceLast(with: [0xC3, 0xBC])  // ü
      default: break  // stress marks, the dot left over from İ, and ё written in two
      }
    }

    private mutating func replaceLast(with bytes: [UInt8]) {
      result.folded.removeLast()
      result.folded.append(contentsOf: bytes)
    }

    private mutating func append(_ scalar: UInt32, isCapital: Bool) {
      if !inWord {
        inWord = true
        start = position
        from = result.folded.count
        capital = isCapital
        digits = false
        letters = false
        latin = false
        cyrillic = false
      }
      if scalar > 0x39 {
        letters = true
        if scalar < 0x300 { latin = true } else if scalar < 0x530 { cyrillic = true }
      }
      if scalar < 0x80 {
        result.folded.append(UInt8(scalar))
      } else if scalar < 0x800 {
        result.folded.append(UInt8(0xC0 | scalar >> 6))
        result.folded.append(UInt8(0x80 | scalar & 0x3F))
      } else {
        result.folded.append(contentsOf: UTF8.encode(Unicode.Scalar(scalar)!)!)
      }
    }

    mutating func endWord() {
      guard inWord else { return }
      inWord = false
      if cyrillic && (latin || digits) { unmix() }
      result.tokens.append(
        Token(
          kind: letters ? .word : .number, isCapitalised: capital,
          bytes: from..<result.folded.count, range: start..<position))
    }

    /// Writes a word that mixes alphabets in one: with digits in Latin, else in that of most letters.
    private mutating func unmix() {
      let word = Array(result.folded[from...])
      let text = String(decoding: word, as: UTF8.self).unicodeScalars
      let toLatin: Bool
      if digits && !latin {
        toLatin = text.allSatisfy { $0.value < 0x80 || Letters.latinTwin($0.value) != nil }
      } else {
        let inLatin = text.count(where: { $0.value < 0x80 })
        toLatin = inLatin * 2 > text.count
      }
      result.folded.removeLast(result.folded.count - from)
      for scalar in text {
        let twin =
          toLatin ? Letters.latinTwin(scalar.value) : Letters.cyrillicTwin(scalar.value)
        let encoded = UTF8.encode(Unicode.Scalar(twin ?? scalar.value)!)!
        result.folded.append(contentsOf: encoded)
      }
    }

    private mutating func mark(_ scalar: UInt32) {
      let glued = inWord
      endWord()
      switch scalar {
      case 0x20, 0x09, 0xA0, 0x202F, 0x2009: blankBefore = true
      case 0x0A, 0x0D, 0x2028, 0x2029: add(.stop)
      case 0x2E where glued && digits && !letters: break  // 12.5, 04.02.2025
      case 0x2E where glued && isTitle: break
      case 0x2E, 0x21, 0x2026: add(.stop)
      case 0x3F: add(.question)
      case 0x2C where glued && digits && !letters: break  // 99,9
      case 0x2C: add(.comma)
      case 0x3B, 0x3A: add(.divider)
      case 0x27, 0x2019, 0x2BC, 0x60: add(glued ? .joint : .quote)
      case 0x2D, 0x2010, 0x2011: add(glued ? .joint : .divider)
      case 0x2012...0x2015, 0x2212: add(glued && !blankBefore ? .joint : .divider)
      case 0x22, 0xAB, 0xBB, 0x201A...0x201F, 0x2018: add(.quote)
      case 0xAD, 0x200B...0x200F, 0xFEFF: break
      default: blankBefore = true
      }
    }

    /// Whether the word just ended is a person's title cut short: "Doç. Dr. Selin Akman".
    private var isTitle: Bool {
      guard let last = result.tokens.last, last.bytes.count <= 5 else { return false }
      return Self.titles.contains(String(decoding: result.folded[last.bytes], as: UTF8.self))
    }

    private static let titles: Set<String> = ["dr", "doç", "prof", "av", "yrd", "akad"]

    private mutating func add(_ kind: Token.Kind) {
      blankBefore = true
      result.tokens.append(
        Token(
          kind: kind, isCapitalised: false, bytes: from..<from, range: position..<position + 1))
    }
  }
}
