internal import CXML2
internal import Glibc

/// HTML's named characters.
enum HTMLEntities {
  /// The character that `name` stands for; nil for an unknown name.
  static func character(named name: UnsafeBufferPointer<UInt8>) -> UInt32? {
    guard (2...8).contains(name.count) else { return nil }
    let name = Name(name)
    return common(name.letters) ?? table[name]
  }

  /// The few that make up nearly all.
  @inline(__always)
  private static func common(_ name: UInt64) -> UInt32? {
    switch name {
    case 0x6c74: 0x3c  // lt
    case 0x6774: 0x3e  // gt
    case 0x61_6d70: 0x26  // amp
    case 0x7175_6f74: 0x22  // quot
    case 0x6e62_7370: 0xa0  // nbsp
    default: nil
    }
  }

  /// The character with this number, with the meaning browsers give to the C1 controls; 0 for
  /// what is no character or must not stand in text.
  static func character(numbered number: UInt32) -> UInt32 {
    if 0x80...0x9f ~= number { return Mojibake.windows(number) ?? 0 }
    guard number >= 32 || number == 9 || number == 10 || number == 13, number & 0xfffe != 0xfffe,
      Unicode.Scalar(number) != nil
    else { return 0 }
    return number
  }

  /// Reads the reference that starts with the `&` at `start`.
  ///
  /// - Returns: the character, 0 for one that must not stand in text, and where the reference
  ///   ends; nil when it is none.
  static func reference(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (character: UInt32, end: Int)? {
    var index = start + 1
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "#") { return numeric(in: bytes, at: index + 1) }
    let nameStart = index
    while index < bytes.count, index - nameStart < 10, bytes[index].isLetter || bytes[index].isDigit
    {
      index += 1
    }
    guard index < bytes.count, bytes[index] == UInt8(ascii: ";"),
      let character = character(
        named: UnsafeBufferPointer(rebasing: bytes[nameStart..<index]))
    else { return nil }
    return (character, index + 1)
  }

  private static func numeric(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (character: UInt32, end: Int)? {
    var index = start
    let isHexadecimal = index < bytes.count && bytes[index] | 32 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let digitsStart = index
    var number: UInt32 = 0
    while index < bytes.count, index - digitsStart < 8,
      let digit = digit(bytes[index], isHexadecimal)
    {
      number = number &* (isHexadecimal ? 16 : 10) &+ digit
      index += 1
    }
    guard index > digitsStart else { return nil }
    if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
    return (character(numbered: number), index)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if byte.isDigit { return UInt32(byte & 15) }
    guard isHexadecimal, (byte | 32) &- 97 < 6 else { return nil }
    return UInt32((byte | 32) - 87)
  }

  /// A name of at most eight letters, packed.
  private struct Name: Hashable {
    let letters: UInt64

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      letters = bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  private static let table: [Name: UInt32] = {
    var table: [Name: UInt32] = [:]
    for code in 34..<10_000 as Range<UInt32> {
      guard let found = htmlEntityValueLookup(code), let name = found.pointee.name else {
        continue
      }
      let length = strlen(name)
      name.withMemoryRebound(to: UInt8.self, capacity: length) {
        table[Name(UnsafeBufferPointer(start: $0, count: length))] = code
      }
    }
    for (name, code) in [("apos", 39), ("hyphen", 0x2010), ("lsqb", 91), ("rsqb", 93)] {
      Array(name.utf8).withUnsafeBufferPointer { table[Name($0)] = UInt32(code) }
    }
    return table
  }()
}
