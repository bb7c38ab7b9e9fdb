/// Plain text out of what feeds call text: HTML, escaped HTML, or plain text already.
enum PlainText {
  /// What parts paragraphs in a text without block elements.
  enum Breaks {
    case blankLines, lines
  }

  /// The paragraphs, none of them empty: block elements and line breaks part them; scripts, styles
  /// and comments are left out.
  static func paragraphs(
    _ bytes: UnsafeBufferPointer<UInt8>, isPlain: Bool = false, breaks: Breaks = .blankLines
  ) -> [String] {
    var extractor = TextExtractor(breaks: breaks, readsMarkup: !isPlain || looksLikeMarkup(bytes))
    extractor.read(bytes)
    let paragraphs = extractor.paragraphs()
    guard extractor.sawEscapedMarkup else { return paragraphs }
    return paragraphs.flatMap { paragraph in
      // Some systems escape twice.
      var paragraph = paragraph
      return paragraph.withUTF8 { looksLikeMarkup($0) ? self.paragraphs($0) : nil } ?? [paragraph]
    }
  }

  /// The text in one line.
  static func line(
    _ bytes: UnsafeBufferPointer<UInt8>, isPlain: Bool = false, decodesEntities: Bool = true
  ) -> String {
    if isOrdinary(bytes) { return String(decoding: bytes, as: UTF8.self) }
    return paragraphs(bytes, isPlain: isPlain).joined(separator: " ")
  }

  /// Whether nothing in it needs a second look.
  private static func isOrdinary(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in bytes {
      if !TextExtractor.isOrdinary(byte) {
        guard byte == UInt8(ascii: " "), previous != byte else { return false }
      }
      previous = byte
    }
    return previous != UInt8(ascii: " ")
  }

  /// An end tag, or a start tag that feeds use without one.
  static func looksLikeMarkup(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.position(of: "</", from: 0) != nil || bytes.position(of: "<br", from: 0) != nil
      || bytes.position(of: "<p>", from: 0) != nil || bytes.position(of: "<img ", from: 0) != nil
  }
}

/// One pass over HTML that gathers its text.
struct TextExtractor {
  private(set) var sawEscapedMarkup = false
  private let breaks: PlainText.Breaks
  private let readsMarkup: Bool
  private var text: [UInt8] = []
  private var ends: [Int] = []
  private var sawBlock = false
  private var newlines = 0
  private var hasSpace = false

  init(breaks: PlainText.Breaks, readsMarkup: Bool) {
    self.breaks = breaks
    self.readsMarkup = readsMarkup
  }

  /// Letters and signs that are copied as they are.
  @inline(__always)
  static func isOrdinary(_ byte: UInt8) -> Bool {
    byte > 32 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "&") && byte != 0xc2
      && byte != 0xe2 && byte != 0xef && byte != 0x7f
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let start = index
      // A single space between ordinary bytes does not end a run.
      while index < bytes.count {
        if Self.isOrdinary(bytes[index]) {
          index += 1
        } else if bytes[index] == 32, index > start, index + 1 < bytes.count,
          Self.isOrdinary(bytes[index + 1])
        {
          index += 2
        } else {
          break
        }
      }
      if index > start { append(UnsafeBufferPointer(rebasing: bytes[start..<index])) }
      if index < bytes.count { index = special(bytes, at: index) }
    }
    endParagraph()
  }

  /// The paragraphs read so far.
  func paragraphs() -> [String] {
    var paragraphs: [String] = []
    paragraphs.reserveCapacity(ends.count)
    var start = 0
    text.withUnsafeBufferPointer { text in
      for end in ends {
        append(UnsafeBufferPointer(rebasing: text[start..<end]), to: &paragraphs)
        start = end
      }
    }
    return paragraphs
  }

  /// Where no block element parts the text, its line breaks do.
  private func append(_ piece: UnsafeBufferPointer<UInt8>, to paragraphs: inout [String]) {
    guard piece.position(of: 10, from: 0) != nil else {
      return paragraphs.append(String(decoding: piece, as: UTF8.self))
    }
    if sawBlock {
      paragraphs.append(String(decoding: piece.map { $0 == 10 ? 32 : $0 }, as: UTF8.self))
    } else {
      for line in piece.split(separator: 10) {
        paragraphs.append(String(decoding: line, as: UTF8.self))
      }
    }
  }

  @inline(__always)
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if hasSpace { appendSpace() }
    text.append(contentsOf: bytes)
  }

  private mutating func appendSpace() {
    if text.count > (ends.last ?? 0) {
      let isBreak = newlines >= (breaks == .lines ? 1 : 2)
      text.append(isBreak ? 10 : 32)
    }
    (hasSpace, newlines) = (false, 0)
  }

  private mutating func endParagraph() {
    (hasSpace, newlines) = (false, 0)
    if text.count > (ends.last ?? 0) { ends.append(text.count) }
  }

  /// Reads what is no ordinary byte; returns where to go on.
  private mutating func special(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "<"): return tag(bytes, at: index)
    case UInt8(ascii: "&"): return reference(bytes, at: index)
    case 0xc2 where index + 1 < bytes.count && bytes[index + 1] == 0xa0:
      hasSpace = true
      return index + 2
    case 0xc2 where index + 1 < bytes.count && bytes[index + 1] == 0xad: return index + 2
    case 0xe2 where isInvisible(bytes, index, 0x80, 0x8b...0x8f): return index + 3
    case 0xef where isInvisible(bytes, index, 0xbb, 0xbf...0xbf): return index + 3
    case 0xe2 where isInvisible(bytes, index, 0x80, 0xa8...0xa9):
      hasSpace = true
      newlines += 1
      return index + 3
    case 10:
      hasSpace = true
      newlines += 1
      return index + 1
    case ...32, 0x7f:
      hasSpace = true
      return index + 1
    default:
      append(UnsafeBufferPointer(rebasing: bytes[index..<index + 1]))
      return index + 1
    }
  }

  private func isInvisible(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ second: UInt8, _ third: ClosedRange<UInt8>
  ) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == second && third.contains(bytes[index + 2])
  }

  private mutating func reference(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard let (character, end) = HTMLEntities.reference(in: bytes, at: index) else {
      append(UnsafeBufferPointer(rebasing: bytes[index..<index + 1]))
      return index + 1
    }
    if character == [0xc2, 0xa0] || character.allSatisfy(\.isSpace) {
      hasSpace = hasSpace || !character.isEmpty
    } else if character != [0xc2, 0xad], character != [0xe2, 0x80, 0x8b] {
      if character == [UInt8(ascii: "<")], end < bytes.count,
        bytes[end].isLetter || bytes[end] == UInt8(ascii: "/")
      {
        sawEscapedMarkup = true
      }
      character.withUnsafeBufferPointer { append($0) }
    }
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
      return bytes.position(of: "-->", from: start + 4).map { $0 + 3 } ?? start + 4
    }
    if rest.starts(with: "<![CDATA[") { return start + 9 }
    return bytes.position(of: UInt8(ascii: ">"), from: start).map { $0 + 1 } ?? bytes.count
  }
}

/// What an HTML element does to the text around it.
enum HTMLTag {
  enum Kind {
    case inline, block, cell, hidden
  }

  /// By the last eight letters of the name, lower case, packed.
  static func kind(_ name: UInt64) -> Kind {
    kinds[name] ?? .inline
  }

  static func packed(_ name: some StringProtocol) -> UInt64 {
    name.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static let kinds: [UInt64: Kind] = {
    var kinds: [UInt64: Kind] = [:]
    let block =
      "p div br li ul ol dl dt dd h1 h2 h3 h4 h5 h6 tr table blockquote pre hr section article "
      + "header footer aside nav main figure figcaption form fieldset address center title body"
    for name in block.split(separator: " ") { kinds[packed(name)] = .block }
    for name in ["td", "th", "img", "option"] { kinds[packed(name)] = .cell }
    for name in ["script", "style", "noscript", "template", "iframe", "svg", "math"] {
      kinds[packed(name)] = .hidden
    }
    return kinds
  }()

  /// Behind the end tag of a hidden element, or the end.
  static func end(of name: UInt64, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while let mark = bytes.position(of: "</", from: index) {
      index = mark + 2
      var found: UInt64 = 0
      while index < bytes.count, bytes[index].isLetter {
        found = found << 8 | UInt64(bytes[index] | 32)
        index += 1
      }
      if found == name {
        return bytes.position(of: UInt8(ascii: ">"), from: index).map { $0 + 1 } ?? bytes.count
      }
    }
    return bytes.count
  }
}
