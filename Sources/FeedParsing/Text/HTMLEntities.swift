internal import CXML2
internal import Glibc

/// HTML's named characters.
enum HTMLEntities {
  /// The character that `name` stands for, as UTF-8; nil for an unknown name.
  static func character(named name: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard (2...8).contains(name.count) else { return nil }
    return table[Name(name)]
  }

  /// The character with this number, with the meaning browsers give to the C1 controls; nil for
  /// what is no character or must not stand in text.
  static func character(numbered number: UInt32) -> [UInt8]? {
    var buffer: [UInt8] = [0xc2, UInt8(truncatingIfNeeded: number)]
    if 0x80...0x9f ~= number { return buffer.withUnsafeBufferPointer(Mojibake.repaired) }
    guard number >= 32 || number == 9 || number == 10 || number == 13,
      number & 0xfffe != 0xfffe, let scalar = Unicode.Scalar(number)
    else { return nil }
    buffer = Array(String(scalar).utf8)
    return buffer
  }

  /// Reads the reference that starts with the `&` at `start`.
  ///
  /// - Returns: the character and where the reference ends; nil when it is none.
  static func reference(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (character: [UInt8], end: Int)? {
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
  ) -> (character: [UInt8], end: Int)? {
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
    return (character(numbered: number) ?? [], index)
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

  private static let table: [Name: [UInt8]] = {
    var table: [Name: [UInt8]] = [:]
    for code in 34..<10_000 as Range<UInt32> {
      guard let found = htmlEntityValueLookup(code), let name = found.pointee.name,
        let scalar = Unicode.Scalar(code)
      else { continue }
      let length = strlen(name)
      name.withMemoryRebound(to: UInt8.self, capacity: length) {
        table[Name(UnsafeBufferPointer(start: $0, count: length))] = Array(String(scalar).utf8)
      }
    }
    for (name, text) in [("apos", "'"), ("hyphen", "‐"), ("lsqb", "["), ("rsqb", "]")] {
      Array(name.utf8).withUnsafeBufferPointer { table[Name($0)] = Array(text.utf8) }
    }
    return table
  }()
}
