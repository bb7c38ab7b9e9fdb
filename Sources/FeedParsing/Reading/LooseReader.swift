/// Reads broken XML the way a browser reads HTML: tag by tag, whatever stands between them is text.
///
/// One pass, in time proportional to the length. Nothing is an error: a bare `&` is an ampersand,
/// an unknown entity stays as written, end tags need not match, and what is open at the end of
/// input counts as closed.
struct LooseReader: ~Copyable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var builder: FeedBuilder
  private let entities: [String: [UInt8]]
  private var prefixes: [String: String] = [:]
  private var names: [UInt64: ElementName] = [:]
  private var spent = 0
  /// False once a comment was met that never ends; looking again would take quadratic time.
  private var commentsEnd = true

  /// Attributes read of one tag; more are passed over.
  private static let attributeLimit = 64

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, builder: consuming FeedBuilder,
    entities: [String: [UInt8]] = [:]
  ) {
    self.bytes = bytes
    self.builder = builder
    self.entities = entities
    self.builder.isLoose = true
  }

  /// Reads all of it; what is no feed gives the name of its root element.
  consuming func read() -> Answer {
    var index = 0
    while index < bytes.count {
      let mark = bytes.position(of: UInt8(ascii: "<"), from: index) ?? bytes.count
      if mark > index { text(index, mark) }
      index = mark < bytes.count ? markup(at: mark) : mark
    }
    return builder.isFeed ? .feed(builder.finish()) : .other(root: builder.rootName)
  }

  enum Answer {
    case feed(FeedDocument)
    /// The root's name is empty when there was no element at all.
    case other(root: String)
  }

  /// Reads what begins with the `<` at `start`; returns where to go on.
  private mutating func markup(at start: Int) -> Int {
    guard start + 1 < bytes.count else { return literal(start, start + 1) }
    let next = bytes[start + 1]
    if next.isLetter || next == UInt8(ascii: "_") { return startTag(at: start) }
    if next == UInt8(ascii: "/") { return endTag(at: start) }
    let rest = UnsafeBufferPointer(rebasing: bytes[start...])
    if rest.starts(with: "<![CDATA[") {
      let end = bytes.position(of: "]]>", from: start + 9)
      let stop = end ?? bytes.count
      builder.text(UnsafeBufferPointer(rebasing: bytes[start + 9..<stop]))
      return end.map { $0 + 3 } ?? stop
    }
    if rest.starts(with: "<!--") {
      // A comment that never ends is none: it would swallow the rest of the feed.
      return comment(at: start)
    }
    if next == UInt8(ascii: "?") || rest.startsIgnoringCase("<!doctype") {
      return bytes.position(of: UInt8(ascii: ">"), from: start).map { $0 + 1 } ?? bytes.count
    }
    return literal(start, start + 1)
  }

  private mutating func comment(at start: Int) -> Int {
    if !commentsEnd { return start + 4 }
    if let end = bytes.position(of: "-->", from: start + 4) { return end + 3 }
    commentsEnd = false
    return start + 4
  }

  private mutating func literal(_ start: Int, _ end: Int) -> Int {
    builder.text(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    return end
  }

  // MARK: Text

  private mutating func text(_ start: Int, _ end: Int) {
    var index = start
    while index < end {
      let mark = bytes.position(of: UInt8(ascii: "&"), from: index, to: end) ?? end
      if mark > index { builder.text(UnsafeBufferPointer(rebasing: bytes[index..<mark])) }
      guard mark < end else { return }
      let (character, next) = reference(at: mark, end)
      character.withUnsafeBufferPointer { builder.text($0) }
      index = next
    }
  }

  private mutating func reference(at mark: Int, _ end: Int) -> ([UInt8], Int) {
    let piece = UnsafeBufferPointer(rebasing: bytes[..<end])
    if let found = HTMLEntities.reference(in: piece, at: mark) {
      let text = found.character == 0 ? nil : Unicode.Scalar(found.character)
      return (text.map { Array(String($0).utf8) } ?? [], found.end)
    }
    if !entities.isEmpty, spent < Prologue.entityBudget,
      let close = piece.position(of: UInt8(ascii: ";"), from: mark, to: min(end, mark + 64)),
      let own = entities[String(decoding: piece[mark + 1..<close], as: UTF8.self)]
    {
      spent += own.count
      return (own, close + 1)
    }
    return ([UInt8(ascii: "&")], mark + 1)
  }

  // MARK: Tags

  private mutating func startTag(at start: Int) -> Int {
    var index = nameEnd(from: start + 1)
    let name = start + 1..<index
    var attributes: [(name: Range<Int>, value: [UInt8])] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "<")
    {
      let byte = bytes[index]
      if byte.isSpace || byte == UInt8(ascii: "/") {
        index += 1
      } else if let attribute = attribute(at: &index), attributes.count < Self.attributeLimit {
        attributes.append(attribute)
      }
    }
    let isEmpty = bytes[index - 1] == UInt8(ascii: "/")
    let next = index < bytes.count && bytes[index] == UInt8(ascii: ">") ? index + 1 : index
    declare(attributes)
    emit(name, attributes, isEmpty: isEmpty)
    return next
  }

  /// Reads one attribute and moves on past it, always by at least one byte.
  private mutating func attribute(at index: inout Int) -> (name: Range<Int>, value: [UInt8])? {
    let start = index
    while index < bytes.count, !Self.endsAttributeName(bytes[index]) { index += 1 }
    let name = start..<index
    if index == start {
      index += 1
      return nil
    }
    var look = index
    while look < bytes.count, bytes[look].isSpace { look += 1 }
    guard look < bytes.count, bytes[look] == UInt8(ascii: "=") else { return (name, []) }
    look += 1
    while look < bytes.count, bytes[look].isSpace { look += 1 }
    guard look < bytes.count else {
      index = look
      return (name, [])
    }
    let (value, end) = attributeValue(at: look)
    index = end
    return (name, decoded(value))
  }

  private static func endsAttributeName(_ byte: UInt8) -> Bool {
    byte.isSpace || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\"")
      || byte == UInt8(ascii: "'")
  }

  private func attributeValue(at start: Int) -> (Range<Int>, Int) {
    let quote = bytes[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let end = bytes.position(of: quote, from: start + 1) else {
        // The quote never closes: the value ends with the tag.
        let stop = bytes.position(of: UInt8(ascii: ">"), from: start) ?? bytes.count
        return (start + 1..<max(stop, start + 1), max(stop, start + 1))
      }
      return (start + 1..<end, end + 1)
    }
    var end = start
    while end < bytes.count, !bytes[end].isSpace, bytes[end] != UInt8(ascii: ">") { end += 1 }
    return (start..<end, end)
  }

  private mutating func decoded(_ range: Range<Int>) -> [UInt8] {
    var value: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "&") {
        let (character, next) = reference(at: index, range.upperBound)
        value.append(contentsOf: character)
        index = next
      } else {
        value.append(bytes[index])
        index += 1
      }
    }
    return value
  }

  private mutating func endTag(at start: Int) -> Int {
    let end = nameEnd(from: start + 2)
    guard end > start + 2 else { return literal(start, start + 2) }
    emitEnd(start + 2..<end)
    var index = end
    while index < bytes.count, bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "<")
    {
      index += 1
    }
    return index < bytes.count && bytes[index] == UInt8(ascii: ">") ? index + 1 : index
  }

  private func nameEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count, Self.isNameByte(bytes[index]) { index += 1 }
    return index
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte >= 0x80
  }

  // MARK: Events

  private mutating func declare(_ attributes: [(name: Range<Int>, value: [UInt8])]) {
    for (name, value) in attributes {
      let written = UnsafeBufferPointer(rebasing: bytes[name])
      guard written.startsIgnoringCase("xmlns") else { continue }
      let namespace = String(decoding: value, as: UTF8.self)
      builder.note(namespace: namespace)
      if let prefix = Vocabulary.prefix(ofNamespace: namespace) {
        let own = String(decoding: written.dropFirst(6), as: UTF8.self).lowercased()
        if prefixes[own] != prefix {
          prefixes[own] = prefix
          names.removeAll()
        }
      }
    }
  }

  private mutating func emit(
    _ name: Range<Int>, _ attributes: [(name: Range<Int>, value: [UInt8])], isEmpty: Bool
  ) {
    // The values live in one array while the builder looks at them.
    var all: [UInt8] = []
    for attribute in attributes { all.append(contentsOf: attribute.value) }
    let element = lookUp(name)
    let local = localName(name)
    all.withUnsafeBufferPointer { all in
      var start = 0
      let read = attributes.map { attribute in
        defer { start += attribute.value.count }
        return Attribute(
          name: attributeName(attribute.name),
          value: UnsafeBufferPointer(rebasing: all[start..<start + attribute.value.count]))
      }
      read.withUnsafeBufferPointer { builder.start(element, local: local, attributes: $0) }
    }
    if isEmpty { builder.end(element, local: local) }
  }

  private mutating func emitEnd(_ name: Range<Int>) {
    builder.end(lookUp(name), local: localName(name))
  }

  private func localName(_ name: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    let colon = bytes[name].lastIndex(of: UInt8(ascii: ":")) ?? name.lowerBound - 1
    return UnsafeBufferPointer(rebasing: bytes[colon + 1..<name.upperBound])
  }

  private mutating func lookUp(_ name: Range<Int>) -> ElementName {
    var hash = StableHash()
    hash.add(UnsafeBufferPointer(rebasing: bytes[name]))
    if let found = names[hash.value] { return found }
    let written = bytes.localName(of: name)
    let prefix = bytes[name.lowerBound..<max(written.lowerBound - 1, name.lowerBound)]
    let own = String(decoding: prefix, as: UTF8.self).lowercased()
    let found = Vocabulary.name(
      prefix: own.isEmpty ? "" : prefixes[own] ?? own,
      local: UnsafeBufferPointer(rebasing: bytes[written]))
    if names.count < 1_024 { names[hash.value] = found }
    return found
  }

  private func attributeName(_ name: Range<Int>) -> FeedAttribute {
    let written = String(decoding: bytes[name], as: UTF8.self).lowercased()
    let parts = written.split(separator: ":", maxSplits: 1)
    let own = parts.count == 2 ? String(parts[0]) : ""
    return FeedAttribute.named(
      String(parts.last ?? ""), prefix: own.isEmpty ? "" : prefixes[own] ?? own)
  }
}
