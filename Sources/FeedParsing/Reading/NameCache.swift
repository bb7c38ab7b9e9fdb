internal import Glibc

/// What names mean, looked up once in a document and found again by how they are written.
struct NameCache<Meaning> {
  private struct Slot {
    /// Zero in a slot that holds nothing.
    var count: Int32 = 0
    var scope: Int32 = 0
    var word: UInt64 = 0
    var start = 0
    var localOffset: Int32 = 0
    var meaning: Meaning
  }

  private static var size: Int { 128 }
  private var slots: [Slot]

  /// `nothing` is never found; it fills the cache at first.
  init(nothing: Meaning) {
    slots = [Slot](repeating: Slot(meaning: nothing), count: Self.size)
  }

  /// - Parameters:
  ///   - word: the name's first eight bytes.
  ///   - scope: the names in scope; the same spelling means something else in another.
  @inline(__always)
  func find(
    _ written: Range<Int>, _ word: UInt64, scope: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (meaning: Meaning, localOffset: Int)? {
    let slot = slots[Self.slot(word, written.count)]
    guard slot.word == word, Int(slot.scope) == scope, Int(slot.count) == written.count,
      written.count <= 8
        || bytes.areEqual(slot.start..<slot.start + written.count, written)
    else { return nil }
    return (slot.meaning, Int(slot.localOffset))
  }

  mutating func keep(
    _ meaning: Meaning, localOffset: Int, of written: Range<Int>, _ word: UInt64, scope: Int
  ) {
    guard let count = Int32(exactly: written.count), let scope = Int32(exactly: scope) else {
      return
    }
    slots[Self.slot(word, written.count)] = Slot(
      count: count, scope: scope, word: word, start: written.lowerBound,
      localOffset: Int32(localOffset), meaning: meaning)
  }

  @inline(__always)
  private static func slot(_ word: UInt64, _ count: Int) -> Int {
    let mixed = (word ^ UInt64(truncatingIfNeeded: count)) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: mixed >> 57)
  }
}

/// Names in a document's bytes.
extension UnsafeBufferPointer<UInt8> {
  /// Eight bytes; there must be as many.
  @inline(__always)
  func word(at start: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawPointer(baseAddress!).loadUnaligned(
        fromByteOffset: start, as: UInt64.self))
  }

  /// The first eight bytes of a range, or all it has and zeros.
  @inline(__always)
  func word(of range: Range<Int>) -> UInt64 {
    if range.lowerBound + 8 <= count {
      let word = word(at: range.lowerBound)
      return range.count >= 8 ? word : word & ~(~0 << UInt64(8 * range.count))
    }
    var word: UInt64 = 0
    for (place, byte) in self[range].prefix(8).enumerated() {
      word |= UInt64(byte) << UInt64(8 * place)
    }
    return word
  }

  @inline(__always)
  func areEqual(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.count == b.count
      && memcmp(baseAddress! + a.lowerBound, baseAddress! + b.lowerBound, a.count) == 0
  }

  /// Where the name at `start` ends, always before the end; nil when there is none.
  @inline(__always)
  func nameEnd(from start: Int) -> Int? {
    guard start < count,
      self[start].isLetter || self[start] >= 0x80
        || self[start] == UInt8(ascii: "_") || self[start] == UInt8(ascii: ":")
    else { return nil }
    var index = start + 1
    while index < count, self[index].isOfName { index += 1 }
    return index < count ? index : nil
  }

  /// The name behind its prefix.
  func localName(of written: Range<Int>) -> Range<Int> {
    guard
      let colon = position(of: UInt8(ascii: ":"), from: written.lowerBound, to: written.upperBound),
      colon > written.lowerBound, colon + 1 < written.upperBound
    else { return written }
    return colon + 1..<written.upperBound
  }

  /// `xmlns` or `xmlns:…`.
  @inline(__always)
  func isNamespaceDeclaration(_ name: Range<Int>) -> Bool {
    guard name.count >= 5, self[name.lowerBound] == UInt8(ascii: "x") else { return false }
    return UnsafeBufferPointer(rebasing: self[name]).starts(with: "xmlns")
      && (name.count == 5 || self[name.lowerBound + 5] == UInt8(ascii: ":"))
  }
}

extension UInt8 {
  /// Whether a name may go on with this byte; all that is not ASCII is taken.
  @inline(__always)
  fileprivate var isOfName: Bool {
    self >= 0x80 || isLetter || self &- 45 < 14 && self != 47 || self == UInt8(ascii: "_")
  }
}
