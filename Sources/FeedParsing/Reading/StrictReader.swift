/// Reads well-formed XML and gives up at the first error.
///
/// Nine of ten feeds are well-formed. Names, values and runs of text are handed over where they
/// lie in the document, so this takes a fraction of the time of a library that copies them; a
/// fuzzer compares what the builder gets with what libxml2 would have given it. What is not
/// well-formed goes to `LooseReader` from the beginning.
///
/// The document has no prologue, is valid UTF-8 and has no carriage returns.
struct StrictReader: ~Copyable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var builder: FeedBuilder
  private let entities: [String: [UInt8]]
  private var namespaces = NamespaceScope()
  private var elements = NameCache(nothing: ElementName.none)
  private var attributeNames = NameCache(nothing: FeedAttribute.other)
  private var open: [OpenElement] = []
  private var pieces: [AttributePiece] = []
  private var attributes: [Attribute] = []
  /// Values that hold references, decoded.
  private var decoded = ByteStack(capacity: 256)
  /// What the last reference stood for.
  private var character = ByteStack(capacity: 64)
  /// The bytes that the document's own entities became.
  private var spent = 0
  private var sawRoot = false

  /// Elements may lie this deep.
  static let deepest = 256

  private struct OpenElement {
    let name: ElementName
    let word: UInt64
    let written: Range<Int>
    let localStart: Int
  }

  /// An attribute as found: its value lies in the document, or decoded in `decoded`.
  private struct AttributePiece {
    let written: Range<Int>
    let isDecoded: Bool
    let value: Range<Int>
  }

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, builder: consuming FeedBuilder,
    entities: [String: [UInt8]] = [:]
  ) {
    self.bytes = bytes
    self.builder = builder
    self.entities = entities
    open.reserveCapacity(32)
    pieces.reserveCapacity(16)
    attributes.reserveCapacity(16)
  }

  /// Reads all of it; nil when it is not well-formed, or no feed.
  consuming func read() -> FeedDocument? {
    var index = 0
    while index < bytes.count {
      let next = bytes[index] == UInt8(ascii: "<") ? markup(at: index) : text(at: index)
      guard let next else { return nil }
      index = next
    }
    return sawRoot && open.isEmpty && builder.isFeed ? builder.finish() : nil
  }

  /// Reads what begins with the `<` at `start`; returns where to go on, nil at an error.
  @inline(__always)
  private mutating func markup(at start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "/"): return endTag(at: start)
    case UInt8(ascii: "!"): return declaration(at: start)
    case UInt8(ascii: "?"): return bytes.position(of: "?>", from: start + 2).map { $0 + 2 }
    default: return startTag(at: start)
    }
  }

  /// A comment or a CDATA section.
  private mutating func declaration(at start: Int) -> Int? {
    let rest = UnsafeBufferPointer(rebasing: bytes[start...])
    if rest.starts(with: "<!--") {
      return bytes.position(of: "-->", from: start + 4).map { $0 + 3 }
    }
    guard rest.starts(with: "<![CDATA["), !open.isEmpty,
      let end = bytes.position(of: "]]>", from: start + 9)
    else { return nil }
    builder.text(slice(start + 9..<end))
    return end + 3
  }

  // MARK: Text

  private mutating func text(at start: Int) -> Int? {
    guard !open.isEmpty else { return space(at: start) }
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") {
      if bytes[index] == UInt8(ascii: "&") {
        if index + 9 <= bytes.count, let simple = Self.simpleReference(bytes.word(at: index + 1)) {
          builder.text(simple.byte)
          index += 1 + simple.length
        } else {
          guard let next = reference(at: index) else { return nil }
          builder.text(character.bytes)
          index = next
        }
      } else {
        let end = bytes.position(
          ofEither: UInt8(ascii: "<"), or: UInt8(ascii: "&"), from: index, to: bytes.count)
        builder.text(slice(index..<end))
        index = end
      }
    }
    return index
  }

  /// Outside of the root there may be nothing else.
  private func space(at start: Int) -> Int? {
    let end = bytes.position(of: UInt8(ascii: "<"), from: start) ?? bytes.count
    return bytes[start..<end].allSatisfy(\.isSpace) ? end : nil
  }

  /// Reads the reference that begins with the `&` at `mark` and puts what it stands for in
  /// `character`; returns where to go on, nil when it is none.
  @inline(__always)
  private mutating func reference(at mark: Int) -> Int? {
    let start = mark + 1
    character.cut(to: 0)
    if start + 8 <= bytes.count, let simple = Self.simpleReference(bytes.word(at: start)) {
      character.append(simple.byte)
      return start + simple.length
    }
    return rareReference(at: start)
  }

  /// `lt;`, `gt;`, `amp;` and `quot;`, which are nearly all there are.
  @inline(__always)
  private static func simpleReference(_ word: UInt64) -> (byte: UInt8, length: Int)? {
    switch word & 0xff_ffff {
    case 0x3b_746c: return (UInt8(ascii: "<"), 3)
    case 0x3b_7467: return (UInt8(ascii: ">"), 3)
    default: break
    }
    if word & 0xffff_ffff == 0x3b70_6d61 { return (UInt8(ascii: "&"), 4) }
    if word & 0xff_ffff_ffff == 0x3b_746f_7571 { return (UInt8(ascii: "\""), 5) }
    return nil
  }

  private mutating func rareReference(at start: Int) -> Int? {
    let limit = min(bytes.count, start + Self.longestReference)
    guard let end = bytes.position(of: UInt8(ascii: ";"), from: start, to: limit), end > start
    else { return nil }
    let name = slice(start..<end)
    if name[0] == UInt8(ascii: "#") {
      guard let scalar = Self.character(name) else { return nil }
      character.append(scalar: scalar)
    } else if !entities.isEmpty, let own = entities[String(decoding: name, as: UTF8.self)] {
      spent += own.count
      guard spent <= Prologue.entityBudget else { return nil }
      own.withUnsafeBufferPointer { character.append($0) }
    } else {
      guard let scalar = Self.predefined(name) ?? HTMLEntities.character(named: name) else {
        return nil
      }
      character.append(scalar: scalar)
    }
    return end + 1
  }

  private static let longestReference = 64

  /// The references of XML itself.
  private static func predefined(_ name: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let known: [(StaticString, UInt32)] = [
      ("lt", 0x3c), ("gt", 0x3e), ("amp", 0x26), ("quot", 0x22), ("apos", 0x27),
    ]
    return known.first { name.equals($0.0) }?.1
  }

  /// The character of `#39` or `#x27`; nil for what XML 1.0, section 2.2, calls no character.
  private static func character(_ reference: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let isHexadecimal = reference.count > 1 && reference[1] == UInt8(ascii: "x")
    let digits = reference[(isHexadecimal ? 2 : 1)...]
    guard (1...8).contains(digits.count) else { return nil }
    var number: UInt32 = 0
    for byte in digits {
      switch byte {
      case _ where byte.isDigit: number = number * (isHexadecimal ? 16 : 10) + UInt32(byte & 15)
      case _ where isHexadecimal && (byte | 32) &- 97 < 6:
        number = number * 16 + UInt32((byte | 32) - 87)
      default: return nil
      }
    }
    guard number >= 32 || number == 9 || number == 10 || number == 13,
      number != 0xfffe, number != 0xffff, Unicode.Scalar(number) != nil
    else { return nil }
    return number
  }

  // MARK: Tags

  private mutating func startTag(at start: Int) -> Int? {
    guard open.count < Self.deepest, !(open.isEmpty && sawRoot),
      let nameEnd = bytes.nameEnd(from: start + 1)
    else { return nil }
    var index = nameEnd
    pieces.removeAll(keepingCapacity: true)
    decoded.cut(to: 0)
    if bytes[index] != UInt8(ascii: ">") {
      guard let end = readAttributes(at: index) else { return nil }
      index = end
    }
    let isEmpty = bytes[index] == UInt8(ascii: "/")
    if isEmpty { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else { return nil }
    emit(start + 1..<nameEnd, isEmpty: isEmpty)
    return index + 1
  }

  private mutating func emit(_ written: Range<Int>, isEmpty: Bool) {
    let word = bytes.word(of: written)
    let found = element(written, word)
    let local = UnsafeBufferPointer(rebasing: bytes[found.localStart..<written.upperBound])
    sawRoot = true
    if pieces.isEmpty {
      builder.start(found.name, local: local, attributes: Attributes(start: nil, count: 0))
    } else {
      settleAttributes()
      attributes.withUnsafeBufferPointer {
        builder.start(found.name, local: local, attributes: $0)
      }
    }
    if isEmpty {
      builder.end(found.name, local: local)
      namespaces.leave(depth: open.count)
    } else {
      open.append(
        OpenElement(
          name: found.name, word: word, written: written, localStart: found.localStart))
    }
  }

  /// The end tag must name what was opened last.
  private mutating func endTag(at start: Int) -> Int? {
    guard let element = open.last else { return nil }
    var index = start + 2 + element.written.count
    guard index < bytes.count, bytes.word(of: start + 2..<index) == element.word,
      element.written.count <= 8 || bytes.areEqual(element.written, start + 2..<index)
    else { return nil }
    while index < bytes.count, bytes[index].isSpace { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else { return nil }
    builder.end(
      element.name,
      local: UnsafeBufferPointer(rebasing: bytes[element.localStart..<element.written.upperBound]))
    open.removeLast()
    namespaces.leave(depth: open.count)
    return index + 1
  }

  // MARK: Attributes

  /// Reads the attributes from behind the name on; returns where the tag's `/` or `>` stands.
  private mutating func readAttributes(at start: Int) -> Int? {
    var index = start
    while true {
      let before = index
      while index < bytes.count, bytes[index].isSpace { index += 1 }
      guard index < bytes.count else { return nil }
      if bytes[index] == UInt8(ascii: ">") || bytes[index] == UInt8(ascii: "/") { return index }
      guard index > before, let end = readAttribute(at: index) else { return nil }
      index = end
    }
  }

  private mutating func readAttribute(at start: Int) -> Int? {
    guard let nameEnd = bytes.nameEnd(from: start) else { return nil }
    var index = nameEnd
    while index < bytes.count, bytes[index].isSpace { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    while index < bytes.count, bytes[index].isSpace { index += 1 }
    guard index < bytes.count else { return nil }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = bytes.position(of: quote, from: index + 1)
    else { return nil }
    guard keepAttribute(start..<nameEnd, index + 1..<end) else { return nil }
    return end + 1
  }

  /// False when the value is none.
  private mutating func keepAttribute(_ name: Range<Int>, _ value: Range<Int>) -> Bool {
    var needsDecoding = false
    for byte in bytes[value] {
      if byte == UInt8(ascii: "<") { return false }
      if byte < 32 || byte == UInt8(ascii: "&") { needsDecoding = true }
    }
    var place = value
    if needsDecoding {
      let start = decoded.count
      guard decode(value) else { return false }
      place = start..<decoded.count
    }
    if bytes.isNamespaceDeclaration(name) {
      return declare(name, value: needsDecoding ? decoded.bytes(place) : slice(value))
    }
    pieces.append(
      AttributePiece(written: name, isDecoded: needsDecoding, value: place))
    return true
  }

  /// Puts a value without its references and line breaks on `decoded`.
  private mutating func decode(_ value: Range<Int>) -> Bool {
    var index = value.lowerBound
    while index < value.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&") {
        guard let next = reference(at: index), next <= value.upperBound else { return false }
        decoded.append(character.bytes)
        index = next
      } else {
        decoded.append(byte.isSpace ? 32 : byte)
        index += 1
      }
    }
    return true
  }

  /// Makes `attributes` of the pieces, now that no value moves and all prefixes are declared.
  private mutating func settleAttributes() {
    attributes.removeAll(keepingCapacity: true)
    for piece in pieces {
      attributes.append(
        Attribute(
          name: attribute(piece.written),
          value: piece.isDecoded ? decoded.bytes(piece.value) : slice(piece.value)
        ))
    }
  }

  private func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  private mutating func declare(_ name: Range<Int>, value: UnsafeBufferPointer<UInt8>) -> Bool {
    if builder.isAtRoot { builder.note(namespace: String(utf8: value)) }
    let prefix = slice(min(name.lowerBound + 6, name.upperBound)..<name.upperBound)
    return namespaces.declare(prefix, as: value, depth: open.count)
  }

  // MARK: Names

  @inline(__always)
  private mutating func element(
    _ written: Range<Int>, _ word: UInt64
  ) -> (name: ElementName, localStart: Int) {
    if let found = elements.find(written, word, scope: namespaces.generation, in: bytes) {
      return (found.meaning, written.lowerBound + found.localOffset)
    }
    let local = bytes.localName(of: written)
    let prefix = slice(written.lowerBound..<max(local.lowerBound - 1, written.lowerBound))
    let name = Vocabulary.name(
      prefix: namespaces.usualPrefix(of: prefix), local: slice(local))
    elements.keep(
      name, localOffset: local.lowerBound - written.lowerBound, of: written, word,
      scope: namespaces.generation)
    return (name, local.lowerBound)
  }

  private mutating func attribute(_ written: Range<Int>) -> FeedAttribute {
    let word = bytes.word(of: written)
    let scope = namespaces.generation
    if let found = attributeNames.find(written, word, scope: scope, in: bytes) {
      return found.meaning
    }
    let local = bytes.localName(of: written)
    let prefix = slice(written.lowerBound..<max(local.lowerBound - 1, written.lowerBound))
    let meaning = FeedAttribute.named(
      String(utf8: slice(local)), prefix: prefix.isEmpty ? "" : namespaces.usualPrefix(of: prefix))
    attributeNames.keep(meaning, localOffset: 0, of: written, word, scope: scope)
    return meaning
  }
}
