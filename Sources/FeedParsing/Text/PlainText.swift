/// Plain text out of what feeds call text: HTML, escaped HTML, or plain text already.
enum PlainText {
  /// What parts paragraphs in a text without block elements.
  enum Breaks {
    case blankLines, lines
  }

  /// The paragraphs, none of them empty: block elements and line breaks part them; scripts, styles
  /// and comments are left out. Many texts in turn had better share one extractor.
  static func paragraphs(
    _ bytes: UnsafeBufferPointer<UInt8>, isPlain: Bool = false, breaks: Breaks = .blankLines,
    by extractor: inout TextExtractor
  ) -> [String] {
    if bytes.isEmpty { return [] }
    extractor.read(bytes, breaks: breaks, readsMarkup: !isPlain || looksLikeMarkup(bytes))
    let paragraphs = extractor.paragraphs()
    guard extractor.sawEscapedMarkup else { return paragraphs }
    return paragraphs.flatMap(unescapedTwice)
  }

  static func paragraphs(_ bytes: UnsafeBufferPointer<UInt8>, isPlain: Bool = false) -> [String] {
    var extractor = TextExtractor()
    return paragraphs(bytes, isPlain: isPlain, by: &extractor)
  }

  /// Some systems escape their markup twice.
  private static func unescapedTwice(_ paragraph: String) -> [String] {
    var paragraph = paragraph
    let inner = paragraph.withUTF8 { bytes -> [String]? in
      guard looksLikeMarkup(bytes) else { return nil }
      var extractor = TextExtractor()
      extractor.read(bytes, readsMarkup: true)
      return extractor.paragraphs()
    }
    return inner ?? [paragraph]
  }

  /// The text in one line.
  static func line(
    _ bytes: UnsafeBufferPointer<UInt8>, isPlain: Bool = false, by extractor: inout TextExtractor
  ) -> String {
    if isOrdinary(bytes) { return String(utf8: bytes) }
    return paragraphs(bytes, isPlain: isPlain, by: &extractor).joined(separator: " ")
  }

  static func line(_ bytes: UnsafeBufferPointer<UInt8>, isPlain: Bool = false) -> String {
    var extractor = TextExtractor()
    return line(bytes, isPlain: isPlain, by: &extractor)
  }

  /// Whether nothing in it needs a second look.
  private static func isOrdinary(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, first > 32, bytes[bytes.count - 1] > 32 else {
      return bytes.isEmpty
    }
    var index = 0
    while index + 9 <= bytes.count {
      if TextExtractor.needsLook(bytes.word(at: index), next: bytes.word(at: index + 1)) { break }
      index += 8
    }
    var previous = index == 0 ? 0 : bytes[index - 1]
    for byte in bytes[index...] {
      if byte <= 32 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&")
        || byte == 0xc2 || byte == 0xe2 || byte == 0xef
      {
        guard byte == UInt8(ascii: " "), previous != byte else { return false }
      }
      previous = byte
    }
    return true
  }

  /// An end tag, or a start tag that feeds use without one.
  static func looksLikeMarkup(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.position(of: "</", from: 0) != nil || bytes.position(of: "<br", from: 0) != nil
      || bytes.position(of: "<p>", from: 0) != nil || bytes.position(of: "<img ", from: 0) != nil
  }
}
