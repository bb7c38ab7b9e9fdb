/// Text that went through the wrong decoder on its way into the feed.
enum Mojibake {
  /// Whether the bytes may need repair: they hold C1 control characters, or what a letter of two
  /// bytes becomes when it is taken for Latin-1 and encoded again. Wrong only to the safe side.
  @inline(__always)
  static func isPossible(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    holds(0xc2, before: { $0[0] & 0xe0 == 0x80 }, distance: 1, in: bytes)
      || holds(0xc3, before: { $0[0] == 0xc2 }, distance: 2, in: bytes)
  }

  private static func holds(
    _ lead: UInt8, before matches: (UnsafePointer<UInt8>) -> Bool, distance: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var index = 0
    while let found = bytes.position(of: lead, from: index), found + distance < bytes.count {
      if matches(bytes.baseAddress! + found + distance) { return true }
      index = found + 2
    }
    return false
  }

  /// Undoes UTF-8 that was read as Latin-1 and encoded again, and gives the C1 controls the
  /// meaning that Windows gives them; anything else is returned as it is.
  static func repaired(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    if let latin = latin1(bytes), Charset.isUTF8(latin), latin.contains(where: { $0 >= 0x80 }) {
      return latin
    }
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0xc2, index + 1 < bytes.count, 0x80...0x9f ~= bytes[index + 1],
        let character = windows(UInt32(bytes[index + 1])).flatMap(Unicode.Scalar.init)
      {
        repaired.append(contentsOf: String(character).utf8)
        index += 2
      } else {
        repaired.append(bytes[index])
        index += 1
      }
    }
    return repaired
  }

  /// The text as Latin-1; nil when it holds other characters.
  private static func latin1(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var latin: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        latin.append(byte)
      } else if byte == 0xc2 || byte == 0xc3, index + 1 < bytes.count {
        index += 1
        latin.append((byte & 3) << 6 | bytes[index] & 0x3f)
      } else {
        return nil
      }
      index += 1
    }
    return latin
  }

  /// The character that Windows-1252 has from 0x80 to 0x9F.
  static func windows(_ byte: UInt32) -> UInt32? {
    table[Int(byte - 0x80)]?.unicodeScalars.first?.value
  }

  private static let table: [Character?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]
}
