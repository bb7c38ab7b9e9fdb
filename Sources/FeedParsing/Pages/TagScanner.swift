/// The tags of a piece of HTML in order, one after the other; text is passed over.
struct TagScanner: Sequence, IteratorProtocol {
  struct Tag {
    /// Lower case.
    let name: String
    let isEnd: Bool
    /// The `<`.
    let start: Int
    /// Behind the `>`.
    let end: Int
    fileprivate let source: UnsafeBufferPointer<UInt8>

    /// Names in lower case; values with their entities decoded.
    var attributes: [String: String] { AttributeScanner(source).attributes() }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int
  private var commentsEnd = true

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) {
    self.bytes = bytes
    index = start
  }

  mutating func next() -> Tag? {
    while let mark = bytes.position(of: UInt8(ascii: "<"), from: index) {
      index = mark + 1
      guard index < bytes.count else { return nil }
      if bytes[index] == UInt8(ascii: "!") {
        if commentsEnd, UnsafeBufferPointer(rebasing: bytes[mark...]).starts(with: "<!--") {
          // Looking again for an end that is not there would take quadratic time.
          let end = bytes.position(of: "-->", from: mark + 4)
          commentsEnd = end != nil
          index = end.map { $0 + 3 } ?? index
        }
        continue
      }
      if let tag = tag() { return tag }
    }
    return nil
  }

  private mutating func tag() -> Tag? {
    let isEnd = bytes[index] == UInt8(ascii: "/")
    let start = isEnd ? index + 1 : index
    guard start < bytes.count, bytes[start].isLetter else { return nil }
    var end = start
    while end < bytes.count, bytes[end].isLetter || bytes[end].isDigit { end += 1 }
    let name = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    let close = AttributeScanner.close(bytes, from: end)
    index = Swift.min(close + 1, bytes.count)
    return Tag(
      name: name, isEnd: isEnd, start: (isEnd ? start - 1 : start) - 1, end: index,
      source: UnsafeBufferPointer(rebasing: bytes[end..<close]))
  }
}

/// The attributes of one tag.
private struct AttributeScanner {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Where the tag ends: a `>` outside of quotes, or, where a quote never closes, the next one.
  static func close(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        bytes[index - 1] == UInt8(ascii: "="),
        let end = bytes.position(of: byte, from: index + 1, to: min(bytes.count, index + 65_536))
      {
        index = end
      }
      index += 1
    }
    return min(index, bytes.count)
  }

  func attributes() -> [String: String] {
    var attributes: [String: String] = [:]
    var index = 0
    while index < bytes.count, attributes.count < 64 {
      let start = index
      while index < bytes.count, !bytes[index].isSpace, bytes[index] != UInt8(ascii: "=") {
        index += 1
      }
      let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
      while index < bytes.count, bytes[index].isSpace { index += 1 }
      if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
        index += 1
        while index < bytes.count, bytes[index].isSpace { index += 1 }
        let value = value(at: &index)
        if !name.isEmpty, attributes[name] == nil { attributes[name] = value }
      } else if !name.isEmpty {
        attributes[name] = attributes[name] ?? ""
      }
    }
    return attributes
  }

  private func value(at index: inout Int) -> String {
    guard index < bytes.count else { return "" }
    let quote = bytes[index]
    var range: Range<Int>
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = bytes.position(of: quote, from: index + 1) ?? bytes.count
      range = index + 1..<max(end, index + 1)
      index = min(end + 1, bytes.count)
    } else {
      let start = index
      while index < bytes.count, !bytes[index].isSpace { index += 1 }
      range = start..<index
    }
    return PlainText.line(UnsafeBufferPointer(rebasing: bytes[range]), isPlain: true)
  }
}
