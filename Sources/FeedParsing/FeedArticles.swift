package import ArticleModel
internal import FoundationEssentials

/// An article as it came by a feed, with the guid that its entry had.
package struct ParsedArticle: Sendable, Equatable {
  package var article: Article
  package let guid: String?

  /// What the article is known by when it comes again.
  package var fingerprint: EntryFingerprint { EntryFingerprint(of: article, guid: guid) }
}

extension FeedDocument {
  /// The entries as articles, in the document's order; an entry that says nothing at all is none.
  ///
  /// The `id` is made of guid, link and title. Where `ArticleIdentity` knows the entry, the id of
  /// the known article counts instead.
  ///
  /// - Parameters:
  ///   - feed: the address the feed is configured by.
  ///   - publisher: the publisher family.
  ///   - language: what the configuration says; it overrides what the feed says.
  package func articles(
    feed: String?, publisher: String?, language: String?
  ) -> [ParsedArticle] {
    var articles: [ParsedArticle] = []
    articles.reserveCapacity(entries.count)
    bytes.withUnsafeBufferPointer { bytes in
      var extractor = TextExtractor()
      for entry in entries {
        var text = EntryText(entry, in: bytes, by: extractor)
        if let title = text.readTitle() {
          let declared = language ?? LetterCheck.kept(entry.language ?? self.language, for: title)
          articles.append(
            text.article(title, language: declared, feed: feed, publisher: publisher))
        }
        extractor = text.done()
      }
    }
    return articles
  }
}

/// The texts of one entry, made plain.
private struct EntryText: ~Copyable {
  private let entry: FeedEntry
  private let bytes: UnsafeBufferPointer<UInt8>
  private var extractor: TextExtractor
  private var summary: [String] = []
  private var body: [String] = []

  init(
    _ entry: FeedEntry, in bytes: UnsafeBufferPointer<UInt8>, by extractor: consuming TextExtractor
  ) {
    self.entry = entry
    self.bytes = bytes
    self.extractor = extractor
  }

  /// Gives the extractor back for the next entry.
  consuming func done() -> TextExtractor { extractor }

  /// Reads all texts; nil when there is none to make a headline of.
  mutating func readTitle() -> String? {
    summary = paragraphs(entry.summary, isPlain: entry.plainFields.contains(.summary))
    readBody()
    // A description with many paragraphs is the text itself; one that repeats it is none.
    if body.isEmpty, summary.count >= Self.paragraphsOfText { swap(&body, &summary) }
    if summary == body { summary = [] }
    let title = line(entry.title, isPlain: entry.plainFields.contains(.title))
    if !title.isEmpty { return title }
    return (summary.first ?? body.first).map(Self.headline)
  }

  mutating func article(
    _ title: String, language: String?, feed: String?, publisher: String?
  ) -> ParsedArticle {
    let guid = string(entry.id)
    let link = string(entry.link.flatMap { WebAddress.isWeb(slice($0)) ? $0 : nil })
    let article = Article(
      id: Self.id(guid, link, title), url: link, title: title,
      summary: summary.count == 1 ? summary[0] : summary.joined(separator: "\n"), body: body,
      published: Self.told(entry.published) ?? Self.told(entry.updated),
      updated: Self.told(entry.updated), language: language,
      publisher: publisher, feed: feed, authors: authors(), categories: categories())
    return ParsedArticle(article: article, guid: guid)
  }

  /// Nil for what systems write when they know no time: the first day of their calendar.
  private static func told(_ date: Date?) -> Date? {
    guard let date, abs(date.timeIntervalSince1970) >= 86_400, date > firstYear else { return nil }
    return date
  }

  /// The end of the year 1.
  private static let firstYear = Date(timeIntervalSince1970: -62_104_060_800)

  /// From this many paragraphs on a description is more than a lead.
  private static let paragraphsOfText = 4

  private mutating func readBody() {
    if let range = entry.fullText, !range.isEmpty {
      body = PlainText.paragraphs(slice(range), breaks: .lines, by: &extractor)
    } else {
      body = paragraphs(entry.content, isPlain: entry.plainFields.contains(.content))
    }
  }

  private func slice(_ range: TextRange) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range.start..<range.end])
  }

  private func string(_ range: TextRange?) -> String? {
    guard let range, !range.isEmpty else { return nil }
    return String(utf8: slice(range))
  }

  private mutating func line(_ range: TextRange?, isPlain: Bool) -> String {
    guard let range, !range.isEmpty else { return "" }
    return PlainText.line(slice(range), isPlain: isPlain, by: &extractor)
  }

  private mutating func paragraphs(_ range: TextRange?, isPlain: Bool) -> [String] {
    guard let range, !range.isEmpty else { return [] }
    return PlainText.paragraphs(slice(range), isPlain: isPlain, by: &extractor)
  }

  /// `mail@example.org (Name)` and `Name <mail@example.org>` by name.
  private mutating func authors() -> [String] {
    var authors: [String] = []
    for range in entry.authors where authors.count < 32 {
      var text = line(range, isPlain: true)
      if text.utf8.contains(UInt8(ascii: "@")) {
        let name = text.split { "()<> ".contains($0) }.filter { !$0.contains("@") }
          .joined(separator: " ")
        if !name.isEmpty { text = name }
      }
      if !text.isEmpty, !authors.contains(text) { authors.append(text) }
    }
    return authors
  }

  private mutating func categories() -> [String] {
    var categories: [String] = []
    for range in entry.categories where categories.count < 64 {
      let text = line(range, isPlain: false)
      if !text.isEmpty, !categories.contains(text) { categories.append(text) }
    }
    return categories
  }

  /// The first sentence, for entries without a title.
  private static func headline(of text: String) -> String {
    guard text.count > 120 else { return text }
    let head = text.prefix(120)
    let end = head.lastIndex { ".!?…".contains($0) } ?? head.lastIndex(of: " ")
    guard let end else { return String(head) }
    return head[end] == " " ? head[..<end] + "…" : String(head[...end])
  }

  /// 128 bits in hexadecimal.
  private static func id(_ guid: String?, _ link: String?, _ title: String) -> String {
    var halves = (StableHash(seed: 1), StableHash(seed: 2))
    for part in [guid ?? "", link ?? "", title] {
      var part = part
      part.withUTF8 {
        halves.0.add($0)
        halves.1.add($0)
      }
    }
    return String(unsafeUninitializedCapacity: 32) { digits in
      for place in 0..<32 {
        let half = place < 16 ? halves.0.value : halves.1.value
        let digit = UInt8(truncatingIfNeeded: half >> UInt64(60 - place % 16 * 4)) & 15
        digits[place] = digit < 10 ? digit + 48 : digit + 87
      }
      return 32
    }
  }
}

/// Many systems declare the language of their template, not of their text.
private enum LetterCheck {
  /// The declared language, unless the letters of the headline speak against it.
  static func kept(_ declared: String?, for title: String) -> String? {
    guard let declared, let script = script(of: declared) else { return declared }
    var cyrillic = 0
    var latin = 0
    for byte in title.utf8 {
      // First bytes of U+0400 to U+053F, ASCII letters, first bytes of U+00C0 to U+023F.
      if 0xd0...0xd4 ~= byte { cyrillic += 1 }
      if byte.isLetter || 0xc3...0xc8 ~= byte { latin += 1 }
    }
    switch script {
    case .latin: return cyrillic > latin ? nil : declared
    case .cyrillic: return latin > cyrillic && cyrillic == 0 ? nil : declared
    }
  }

  private enum Script {
    case latin, cyrillic
  }

  /// Of the languages that templates declare; nil for others.
  private static func script(of language: String) -> Script? {
    let letters = language.utf8.prefix(2).reduce(0 as UInt16) { $0 << 8 | UInt16($1 | 32) }
    switch letters {
    // en tr de fr es it pl
    case 0x656e, 0x7472, 0x6465, 0x6672, 0x6573, 0x6974, 0x706c: return .latin
    // ru uk be bg
    case 0x7275, 0x756b, 0x6265, 0x6267: return .cyrillic
    default: return nil
    }
  }
}
