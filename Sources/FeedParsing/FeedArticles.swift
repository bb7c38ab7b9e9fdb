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
    bytes.withUnsafeBufferPointer { bytes in
      entries.compactMap { entry in
        EntryText(entry, in: bytes).article(feed: feed, publisher: publisher).map { parsed in
          var parsed = parsed
          parsed.article.language =
            language ?? LetterCheck.kept(entry.language ?? self.language, for: parsed.article)
          return parsed
        }
      }
    }
  }
}

/// The texts of one entry, made plain.
private struct EntryText {
  private let entry: FeedEntry
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ entry: FeedEntry, in bytes: UnsafeBufferPointer<UInt8>) {
    self.entry = entry
    self.bytes = bytes
  }

  func article(feed: String?, publisher: String?) -> ParsedArticle? {
    var title = line(entry.title, .title)
    var summary = paragraphs(entry.summary, .summary)
    var body = fullText()
    // A description with many paragraphs is the text itself; one that repeats it is none.
    if body.isEmpty, summary.count >= Self.paragraphsOfText { swap(&body, &summary) }
    if summary == body { summary = [] }
    if title.isEmpty { title = Self.headline(of: summary.first ?? body.first ?? "") }
    guard !title.isEmpty else { return nil }
    let guid = string(entry.id)
    let link = string(entry.link).flatMap { WebAddress.isWeb($0) ? $0 : nil }
    let article = Article(
      id: Self.id(guid, link, title), url: link, title: title,
      summary: summary.joined(separator: "\n"), body: body,
      published: entry.published ?? entry.updated, updated: entry.updated, publisher: publisher,
      feed: feed, authors: entry.authors.compactMap(author), categories: categories())
    return ParsedArticle(article: article, guid: guid)
  }

  /// From this many paragraphs on a description is more than a lead.
  private static let paragraphsOfText = 4

  private func fullText() -> [String] {
    guard let range = entry.fullText, !range.isEmpty else {
      return paragraphs(entry.content, .content)
    }
    return PlainText.paragraphs(slice(range), breaks: .lines)
  }

  private func slice(_ range: TextRange) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range.start..<range.end])
  }

  private func string(_ range: TextRange?) -> String? {
    guard let range, !range.isEmpty else { return nil }
    return String(decoding: slice(range), as: UTF8.self)
  }

  private func line(_ range: TextRange?, _ field: FeedEntry.PlainFields) -> String {
    guard let range, !range.isEmpty else { return "" }
    return PlainText.line(slice(range), isPlain: entry.plainFields.contains(field))
  }

  private func paragraphs(_ range: TextRange?, _ field: FeedEntry.PlainFields) -> [String] {
    guard let range, !range.isEmpty else { return [] }
    return PlainText.paragraphs(slice(range), isPlain: entry.plainFields.contains(field))
  }

  /// `mail@example.org (Name)` and `Name <mail@example.org>` by name.
  private func author(_ range: TextRange) -> String? {
    let text = PlainText.line(slice(range), isPlain: true)
    guard text.contains("@") else { return text.isEmpty ? nil : text }
    let name = text.split { "()<> ".contains($0) }.filter { !$0.contains("@") }
      .joined(separator: " ")
    return name.isEmpty ? text : name
  }

  private func categories() -> [String] {
    var categories: [String] = []
    for range in entry.categories where categories.count < 64 {
      let text = PlainText.line(slice(range))
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

  private static func id(_ guid: String?, _ link: String?, _ title: String) -> String {
    var id = ""
    for seed in [1, 2] as [UInt64] {
      var hash = StableHash(seed: seed)
      for part in [guid ?? "", link ?? "", title] { hash.add(part) }
      let digits = String(hash.value, radix: 16)
      id += String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
    return id
  }
}

/// Many systems declare the language of their template, not of their text.
private enum LetterCheck {
  /// The declared language, unless the letters of the headline speak against it.
  static func kept(_ declared: String?, for article: Article) -> String? {
    guard let declared else { return nil }
    var cyrillic = 0
    var latin = 0
    for scalar in article.title.unicodeScalars {
      switch scalar.value {
      case 0x400...0x52f: cyrillic += 1
      case 0x41...0x5a, 0x61...0x7a, 0xc0...0x24f: latin += 1
      default: break
      }
    }
    switch declared.prefix(2).lowercased() {
    case "en", "tr", "de", "fr", "es", "it", "pl": return cyrillic > latin ? nil : declared
    case "ru", "uk", "be", "bg": return latin > cyrillic && cyrillic == 0 ? nil : declared
    default: return declared
    }
  }
}
