internal import Glibc

extension UInt8 {
  @inline(__always)
  var isSpace: Bool { self == 32 || (self >= 9 && self <= 13) }
  @inline(__always)
  var isDigit: Bool { self &- 48 < 10 }
  @inline(__always)
  var isLetter: Bool { (self | 32) &- 97 < 26 }
}

extension UnsafeBufferPointer<UInt8> {
  @inline(__always)
  func equals(_ literal: StaticString) -> Bool {
    count == literal.utf8CodeUnitCount
      && (count == 0 || memcmp(baseAddress!, literal.utf8Start, count) == 0)
  }

  @inline(__always)
  func starts(with literal: StaticString) -> Bool {
    count >= literal.utf8CodeUnitCount
      && memcmp(baseAddress!, literal.utf8Start, literal.utf8CodeUnitCount) == 0
  }

  /// `literal` must be in lower case.
  func equalsIgnoringCase(_ literal: StaticString) -> Bool {
    count == literal.utf8CodeUnitCount && startsIgnoringCase(literal)
  }

  /// `literal` must be in lower case.
  func startsIgnoringCase(_ literal: StaticString) -> Bool {
    guard count >= literal.utf8CodeUnitCount else { return false }
    for index in 0..<literal.utf8CodeUnitCount {
      let byte = self[index]
      let lower = byte &- 65 < 26 ? byte | 32 : byte
      if lower != literal.utf8Start[index] { return false }
    }
    return true
  }

  func trimmed() -> UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = count
    while start < end, self[start].isSpace { start += 1 }
    while end > start, self[end - 1].isSpace { end -= 1 }
    return UnsafeBufferPointer(rebasing: self[start..<end])
  }

  /// The position of a byte at or after `start`, by the C library's search.
  @inline(__always)
  func position(of byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
    let end = end ?? count
    guard start < end, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  /// The position of one of two bytes in a part, or its end.
  @inline(__always)
  func position(ofEither a: UInt8, or b: UInt8, from start: Int, to end: Int) -> Int {
    var index = start
    let all: UInt64 = 0x0101_0101_0101_0101
    let (eightA, eightB) = (all &* UInt64(a), all &* UInt64(b))
    while index + 8 <= end {
      let word = word(at: index)
      // A bit for each byte found, and perhaps for some behind the first.
      let (x, y) = (word ^ eightA, word ^ eightB)
      let found = ((x &- all) & ~x | (y &- all) & ~y) & 0x8080_8080_8080_8080
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < end, self[index] != a, self[index] != b { index += 1 }
    return index
  }

  /// The position of a piece at or after `start`.
  func position(of piece: StaticString, from start: Int) -> Int? {
    let length = piece.utf8CodeUnitCount
    var index = start
    while let found = position(of: piece.utf8Start[0], from: index), found + length <= count {
      if memcmp(baseAddress! + found, piece.utf8Start, length) == 0 { return found }
      index = found + 1
    }
    return nil
  }
}

/// Line ends as XML 1.0, section 2.11, wants them: one line feed for what any system writes.
enum LineEnds {
  static func unified(_ text: [UInt8]) -> [UInt8] {
    text.withUnsafeBufferPointer { bytes in
      guard var mark = bytes.position(of: 13, from: 0) else { return text }
      var unified: [UInt8] = []
      unified.reserveCapacity(bytes.count)
      var start = 0
      while true {
        unified.append(contentsOf: bytes[start..<mark])
        unified.append(10)
        start = mark + 1 < bytes.count && bytes[mark + 1] == 10 ? mark + 2 : mark + 1
        guard let next = bytes.position(of: 13, from: start) else { break }
        mark = next
      }
      unified.append(contentsOf: bytes[start...])
      return unified
    }
  }
}

/// RFC 4648, lenient as MIME is: what is no letter of the alphabet is passed over. Nil when the
/// letters do not come out even: then it was no base64.
enum Base64 {
  static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var decoded: [UInt8] = []
    var bits: UInt32 = 0
    var held = 0
    var letters = 0
    for byte in text {
      let value: UInt8
      switch byte {
      case 65...90: value = byte - 65
      case 97...122: value = byte - 71
      case 48...57: value = byte + 4
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      case UInt8(ascii: "="):
        letters += 1
        continue
      default: continue
      }
      letters += 1
      bits = bits << 6 | UInt32(value)
      held += 6
      if held >= 8 {
        held -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
      }
    }
    return letters % 4 == 0 ? decoded : nil
  }
}
