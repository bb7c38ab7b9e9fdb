/// The words of a text as hashes: letters and digits only, lower case, ё as е, so that spelling,
/// spacing and punctuation do not tell two texts apart.
enum WordStream {
  /// The hashes of the words in order, at most `limit` of them.
  static func hashes(of text: String, limit: Int = .max) -> [UInt64] {
    var words: [UInt64] = []
    append(text, to: &words, limit: limit)
    return words
  }

  static func append(_ text: String, to words: inout [UInt64], limit: Int = .max) {
    var word = StableHash()
    var isOpen = false
    for scalar in text.unicodeScalars {
      if words.count >= limit { return }
      if let folded = fold(scalar) {
        word.add(UInt64(folded))
        isOpen = true
      } else if isOpen, !isInvisible(scalar) {
        words.append(word.value)
        word = StableHash()
        isOpen = false
      }
    }
    if isOpen, words.count < limit { words.append(word.value) }
  }

  @inline(__always)
  private static func fold(_ scalar: Unicode.Scalar) -> UInt32? {
    guard scalar.value < 0x80 else { return foldBeyondASCII(scalar) }
    let lower = scalar.value | 0x20
    if lower >= 0x61, lower <= 0x7a { return lower }
    return scalar.value >= 0x30 && scalar.value <= 0x39 ? scalar.value : nil
  }

  private static func foldBeyondASCII(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x401, 0x451: return 0x435
    case 0x410...0x42f: return scalar.value + 32
    case 0x430...0x44f: return scalar.value
    default:
      let properties = scalar.properties
      guard properties.isAlphabetic || properties.numericType != nil else { return nil }
      return properties.lowercaseMapping.unicodeScalars.first?.value
    }
  }

  /// Soft hyphens, joiners and combining marks stand inside words.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xad, 0x200b...0x200d, 0x2060, 0xfeff, 0x300...0x36f: true
    default: false
    }
  }
}
