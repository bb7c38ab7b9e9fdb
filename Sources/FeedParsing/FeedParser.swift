/// Bytes of a feed → what they say.
package struct FeedParser {
  /// Reads a feed of any format.
  ///
  /// A damaged feed is read as far as it goes; a bad entry costs that entry.
  ///
  /// - Parameters:
  ///   - bytes: the decoded body. Cap it before: time and memory are proportional to it.
  ///   - contentType: the HTTP header's value, for its charset.
  ///   - base: the address that the body came from, to make links absolute.
  /// - Throws: why the body is no feed.
  package static func parse(
    _ bytes: [UInt8], contentType: String?, base: String
  ) throws(FeedParseError) -> FeedDocument {
    if let kind = Signature.kind(of: bytes) { throw .notText(kind: kind) }
    let text = Charset.decoded(bytes, contentType: contentType)
    let start = text.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    guard let first = text[start...].first(where: { !$0.isSpace && $0 != 0 }) else {
      throw .empty
    }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      return try JSONFeed.parse(Charset.repaired(Array(text[start...])), base: base)
    }
    return try parseXML(text, base: base)
  }

  private static func parseXML(_ text: [UInt8], base: String) throws(FeedParseError) -> FeedDocument
  {
    if Charset.isUTF8(text), let feed = readStrictly(LineEnds.unified(text), base: base) {
      return feed
    }
    let repaired = Charset.repaired(text)
    switch readLoosely(repaired, base: base) {
    case .feed(var feed):
      feed.isCutOff = !closesRoot(repaired)
      return feed
    case .other(let root):
      throw WebPage.isPage(repaired)
        ? .webPage(
          title: WebPage.title(of: repaired), feeds: WebPage.feeds(of: repaired, base: base))
        : root.isEmpty ? .notText(kind: "plain text") : .otherXML(root: root)
    }
  }

  /// True when the root's end tag stands near the end; servers put comments behind it.
  private static func closesRoot(_ text: [UInt8]) -> Bool {
    func isNameEnd(_ byte: UInt8) -> Bool {
      byte.isSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }
    guard
      let open = text.indices.dropLast().first(where: {
        text[$0] == UInt8(ascii: "<") && text[$0 + 1].isLetter
      })
    else { return true }
    let name = text[(open + 1)...].prefix { !isNameEnd($0) }
    let end = Array("</".utf8) + name
    let tail = text.suffix(4096)
    return tail.indices.contains { tail[$0...].starts(with: end) }
  }

  private static func readStrictly(_ text: [UInt8], base: String) -> FeedDocument? {
    text.withUnsafeBufferPointer { bytes in
      let prologue = Prologue(bytes)
      return StrictReader(
        UnsafeBufferPointer(rebasing: bytes[prologue.end...]),
        builder: FeedBuilder(base: base, length: text.count), entities: prologue.entities
      ).read()
    }
  }

  private static func readLoosely(_ text: [UInt8], base: String) -> LooseReader.Answer {
    text.withUnsafeBufferPointer { bytes in
      let prologue = Prologue(bytes)
      return LooseReader(
        UnsafeBufferPointer(rebasing: bytes[prologue.end...]),
        builder: FeedBuilder(base: base, length: text.count), entities: prologue.entities
      ).read()
    }
  }
}

/// Files that servers send by mistake, by their first bytes.
private enum Signature {
  static func kind(of bytes: [UInt8]) -> String? {
    known.first { bytes.starts(with: $0.bytes) }?.kind
  }

  private static let known: [(bytes: [UInt8], kind: String)] = [
    ([0x1f, 0x8b], "gzip data"), ([0x28, 0xb5, 0x2f, 0xfd], "zstd data"),
    ([0x50, 0x4b, 0x03, 0x04], "a ZIP archive"), ([0x25, 0x50, 0x44, 0x46], "a PDF"),
    ([0x89, 0x50, 0x4e, 0x47], "an image"), ([0xff, 0xd8, 0xff], "an image"),
    ([0x47, 0x49, 0x46, 0x38], "an image"),
  ]
}
