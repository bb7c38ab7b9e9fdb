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
    if bytes.isEmpty { return [] }
    var extractor = TextExtractor(
      breaks: breaks, readsMarkup: !isPlain || looksLikeMarkup(bytes), length: bytes.count)
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
      if byte < 33 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == 0xc2
        || byte == 0xe2 || byte == 0xef
      {
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
