/// What stands before the root element: white space, the XML declaration, comments, a document type.
///
/// It is read here and nowhere else. Without a document type there are no
/// external entities, no defaults, and nothing that expands.
struct Prologue {
  /// Where the document proper begins.
  private(set) var end = 0
  /// Entities that the document type declares, as UTF-8: short plain text only.
  private(set) var entities: [String: [UInt8]] = [:]

  /// The text that a document's own entities may add up to, in bytes.
  static let entityBudget = 1 << 20

  /// An entity's text may be this long, in bytes.
  static let longestEntity = 256

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.starts(with: "\u{feff}") { end = 3 }
    while end < bytes.count {
      let rest = UnsafeBufferPointer(rebasing: bytes[end...])
      if bytes[end].isSpace || bytes[end] == 0 {
        end += 1
      } else if rest.starts(with: "<?") {
        guard let close = bytes.position(of: UInt8(ascii: ">"), from: end) else { return }
        end = close + 1
      } else if rest.starts(with: "<!--") {
        guard let close = bytes.position(of: "-->", from: end + 4) else { return }
        end = close + 3
      } else if rest.startsIgnoringCase("<!doctype") {
        guard readDocumentType(bytes) else { return }
      } else {
        return
      }
    }
  }

  /// Passes over the document type; false when it never ends.
  private mutating func readDocumentType(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = end
    var quote: UInt8 = 0
    var isInSubset = false
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") {
        isInSubset = true
      } else if byte == UInt8(ascii: "]") {
        isInSubset = false
      } else if byte == UInt8(ascii: ">"), !isInSubset {
        readEntities(UnsafeBufferPointer(rebasing: bytes[end..<index]))
        end = index + 1
        return true
      }
      index += 1
    }
    return false
  }

  private mutating func readEntities(_ type: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while entities.count < 512, let start = type.position(of: "<!ENTITY", from: index) {
      guard let close = type.position(of: UInt8(ascii: ">"), from: start) else { return }
      index = close
      let declaration = String(decoding: type[start + 8..<close], as: UTF8.self)
      let parts = declaration.split(maxSplits: 1, whereSeparator: \.isWhitespace)
      guard parts.count == 2 else { continue }
      let value = parts[1].trimmed(of: " \t\r\n")
      guard value.count >= 2, let quote = value.first, quote == "\"" || quote == "'",
        value.last == quote, value.utf8.count <= Self.longestEntity
      else { continue }
      entities[String(parts[0])] = plain(value.dropFirst().dropLast())
    }
  }

  /// The text of an entity that holds no other entity and no markup; nil else.
  private func plain(_ value: Substring) -> [UInt8]? {
    guard !value.contains("<") else { return nil }
    guard value.contains("&") else { return Array(value.utf8) }
    return Array(value.utf8).withUnsafeBufferPointer { bytes in
      guard bytes[0] == UInt8(ascii: "&"), bytes.count(where: { $0 == UInt8(ascii: "&") }) == 1,
        let found = HTMLEntities.reference(in: bytes, at: 0), found.end == bytes.count
      else { return nil }
      return Unicode.Scalar(found.character).map { Array(String($0).utf8) }
    }
  }
}
