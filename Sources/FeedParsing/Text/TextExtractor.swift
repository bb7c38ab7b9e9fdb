/// One pass over HTML that gathers its text.
struct TextExtractor: ~Copyable {
  /// Whether the text holds what looks like a tag that was escaped once more.
  private(set) var sawEscapedMarkup = false
  private var breaks = PlainText.Breaks.blankLines
  private var readsMarkup = true
  private var text = ByteStack()
  /// Where each paragraph ends in `text`.
  private var ends: [Int] = []
  private var start = 0
  private var sawBlock = false
  private var sawNewline = false
  private var newlines = 0
  private var hasSpace = false
  /// False once a comment was met that never ends; looking again would take quadratic time.
  private var commentsEnd = true

  /// Reads a text from its beginning; what was read before is forgotten.
  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, breaks: PlainText.Breaks = .blankLines, readsMarkup: Bool
  ) {
    self.breaks = breaks
    self.readsMarkup = readsMarkup
    text.cut(to: 0)
    ends.removeAll(keepingCapacity: true)
    (start, newlines, commentsEnd) = (0, 0, true)
    (sawBlock, sawNewline, hasSpace, sawEscapedMarkup) = (false, false, false, false)
    readAll(bytes)
    endParagraph()
  }

  private mutating func readAll(_ bytes: UnsafeBufferPointer<UInt8>) {
    Self.ordinary.withUnsafeBufferPointer { ordinary in
      var index = 0
      while index < bytes.count {
        let start = index
        if ordinary[Int(bytes[index])] {
          index = Self.endOfRun(bytes, from: index, ordinary)
          append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
        }
        if index < bytes.count { index = special(bytes, at: index) }
      }
    }
  }

  /// The end of a run of ordinary bytes with single spaces between them, and perhaps one behind.
  @inline(__always)
  private static func endOfRun(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ ordinary: UnsafeBufferPointer<Bool>
  ) -> Int {
    var index = start
    // Words are short, and a branch at each of their ends costs more than all else here: so
    // eight bytes are judged at once.
    while index + 9 <= bytes.count {
      if needsLook(bytes.word(at: index), next: bytes.word(at: index + 1)) { break }
      index += 8
    }
    while index < bytes.count {
      if ordinary[Int(bytes[index])] {
        index += 1
      } else if bytes[index] == 32, bytes[index - 1] != 32 {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// Whether there may be a byte that is not ordinary among eight, or two spaces among nine.
  @inline(__always)
  static func needsLook(_ piece: UInt64, next: UInt64) -> Bool {
    let doubleSpaces = zeros(piece ^ 0x2020_2020_2020_2020) & below(0x2121_2121_2121_2121, next)
    let stops =
      below(0x2020_2020_2020_2020, piece) | zeros(piece ^ 0x3c3c_3c3c_3c3c_3c3c)
      | zeros(piece ^ 0x2626_2626_2626_2626)
      | zeros((piece & 0xdfdf_dfdf_dfdf_dfdf) ^ 0xc2c2_c2c2_c2c2_c2c2)
      | zeros(piece ^ 0xefef_efef_efef_efef)
    return stops | doubleSpaces != 0
  }

  /// A bit for each byte that is zero, and perhaps for some above one.
  @inline(__always)
  private static func zeros(_ bytes: UInt64) -> UInt64 { below(0x0101_0101_0101_0101, bytes) }

  /// A bit for each byte below `limit`'s, and perhaps for some above one.
  @inline(__always)
  private static func below(_ limit: UInt64, _ bytes: UInt64) -> UInt64 {
    (bytes &- limit) & ~bytes & 0x8080_8080_8080_8080
  }

  /// The paragraphs read so far.
  func paragraphs() -> [String] {
    var paragraphs: [String] = []
    paragraphs.reserveCapacity(ends.count)
    var start = 0
    for end in ends {
      append(text.bytes(start..<end), to: &paragraphs)
      start = end
    }
    return paragraphs
  }

  /// Where no block element parts the text, its line breaks do.
  private func append(_ piece: UnsafeBufferPointer<UInt8>, to paragraphs: inout [String]) {
    guard sawNewline, piece.contains(10) else {
      return paragraphs.append(String(utf8: piece))
    }
    if sawBlock {
      paragraphs.append(String(decoding: piece.map { $0 == 10 ? 32 : $0 }, as: UTF8.self))
    } else {
      for line in piece.split(separator: 10) {
        paragraphs.append(String(decoding: line, as: UTF8.self))
      }
    }
  }

  /// Letters and signs that are copied as they are; the others are looked at.
  private static let ordinary: [Bool] = (0...255).map { (byte: UInt8) in
    switch byte {
    case 0...32, 0xc2, 0xe2, 0xef, UInt8(ascii: "<"), UInt8(ascii: "&"): false
    default: true
    }
  }

  @inline(__always)
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if hasSpace { appendSpace() }
    text.append(bytes)
  }

  private mutating func appendSpace() {
    if text.count > start {
      let isBreak = newlines >= (breaks == .lines ? 1 : 2)
      if isBreak { sawNewline = true }
      if text.last == 32 { text.cut(to: text.count - 1) }
      if text.count > start { text.append(isBreak ? 10 : 32) }
    }
    (hasSpace, newlines) = (false, 0)
  }

  private mutating func endParagraph() {
    (hasSpace, newlines) = (false, 0)
    if text.count > start, text.last == 32 { text.cut(to: text.count - 1) }
    guard text.count > start else { return }
    start = text.count
    ends.append(start)
  }

  /// Reads what is no ordinary byte; returns where to go on.
  private mutating func special(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "<"): return tag(bytes, at: index)
    case UInt8(ascii: "&"): return reference(bytes, at: index)
    case 10:
      hasSpace = true
      newlines += 1
      return index + 1
    case ...32:
      hasSpace = true
      return index + 1
    default: break
    }
    let length = byte == 0xc2 ? 2 : 3
    guard index + length <= bytes.count else { return literal(bytes, index) }
    let scalar = length == 2 ? UInt32(bytes[index + 1]) : Self.scalar(bytes, index)
    if !appendInvisible(scalar) {
      append(UnsafeBufferPointer(rebasing: bytes[index..<index + length]))
    }
    return index + length
  }

  /// Three bytes of UTF-8 as a number.
  @inline(__always)
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 {
    UInt32(bytes[index] & 15) << 12 | UInt32(bytes[index + 1] & 63) << 6
      | UInt32(bytes[index + 2] & 63)
  }

  /// Takes characters that are not seen: spaces of all kinds, joiners, marks. False for others.
  private mutating func appendInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 9, 32, 0xa0: hasSpace = true
    case 10, 13, 0x2028, 0x2029:
      hasSpace = true
      newlines += 1
    case 0xad, 0x200b...0x200f, 0x2060, 0xfeff, 0x7f, 0: break
    default: return false
    }
    return true
  }

  private mutating func reference(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard let (character, end) = HTMLEntities.reference(in: bytes, at: index) else {
      return literal(bytes, index)
    }
    if appendInvisible(character) { return end }
    if character == 0x3c, end < bytes.count,
      bytes[end].isLetter || bytes[end] == UInt8(ascii: "/")
    {
      sawEscapedMarkup = true
    }
    if hasSpace { appendSpace() }
    text.append(scalar: character)
    return end
  }

  private mutating func tag(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    guard readsMarkup, start + 1 < bytes.count else { return literal(bytes, start) }
    var index = start + 1
    if bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "?") {
      return declaration(bytes, at: start)
    }
    let isEnd = bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    guard index < bytes.count, bytes[index].isLetter else { return literal(bytes, start) }
    var name: UInt64 = 0
    while index < bytes.count, bytes[index].isLetter || bytes[index].isDigit {
      name = name << 8 | UInt64(bytes[index] | 32)
      index += 1
    }
    let end = bytes.position(of: UInt8(ascii: ">"), from: index).map { $0 + 1 } ?? bytes.count
    switch HTMLTag.kind(name) {
    case .block:
      sawBlock = true
      endParagraph()
    case .cell: hasSpace = true
    case .hidden where !isEnd: return HTMLTag.end(of: name, in: bytes, from: end)
    default: break
    }
    return end
  }

  private mutating func literal(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    append(UnsafeBufferPointer(rebasing: bytes[start..<start + 1]))
    return start + 1
  }

  private mutating func declaration(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let rest = UnsafeBufferPointer(rebasing: bytes[start...])
    if rest.starts(with: "<!--") {
      guard commentsEnd, let end = bytes.position(of: "-->", from: start + 4) else {
        commentsEnd = false
        return start + 4
      }
      return end + 3
    }
    if rest.starts(with: "<![CDATA[") { return start + 9 }
    return bytes.position(of: UInt8(ascii: ">"), from: start).map { $0 + 1 } ?? bytes.count
  }
}
