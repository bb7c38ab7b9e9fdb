package import ArticleModel
internal import FoundationEssentials

/// Why a page gave no article.
package enum PageParseError: Error, Sendable, Equatable {
  case empty
  /// No web page; `kind` says what the body looks like.
  case notPage(kind: String)
  /// A page without an article's text: a cookie wall, a list of links, a script that loads later.
  case noText(title: String?)
}

extension PageParseError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty: "empty page"
    case .notPage(let kind): "\(kind), no web page"
    case .noText(let title?): "page '\(title)' holds no article text"
    case .noText(nil): "page holds no article text"
    }
  }
}

/// The article on a web page: what it says of itself in JSON-LD first, then its main text by
/// density.
package struct PageParser {
  /// Reads a page.
  ///
  /// - Parameters:
  ///   - bytes: the decoded body; cap it before.
  ///   - contentType: the HTTP header's value, for its charset.
  ///   - url: the address that the body came from.
  ///   - publisher: the publisher family.
  package static func parse(
    _ bytes: [UInt8], contentType: String?, url: String, publisher: String? = nil
  ) throws(PageParseError) -> Article {
    guard bytes.contains(where: { !$0.isSpace && $0 != 0 }) else { throw .empty }
    let text = Charset.repaired(Charset.decodedPage(bytes, contentType: contentType))
    guard WebPage.isPage(text) else { throw .notPage(kind: "no HTML") }
    let head = PageHead(text, url: url)
    let body = body(of: text, head)
    guard !body.isEmpty else { throw .noText(title: head.title) }
    let title = head.title ?? body[0]
    return Article(
      id: String(StableHash.of(CanonicalLink.key(of: head.canonical)), radix: 16),
      url: head.canonical, title: title, summary: head.summary ?? "", body: body,
      published: head.published, updated: head.updated, language: head.language,
      publisher: publisher, authors: head.authors, categories: head.categories)
  }

  /// The text that JSON-LD gives, unless the page visibly holds more.
  private static func body(of text: [UInt8], _ head: PageHead) -> [String] {
    let told = head.body.filter { !Boilerplate.isNotice($0) }
    let seen = text.withUnsafeBufferPointer { MainText.paragraphs(of: $0) }
      .filter { $0 != head.title }
    func length(_ paragraphs: [String]) -> Int { paragraphs.reduce(0) { $0 + $1.utf8.count } }
    // Where both say the same, the page has the paragraphs.
    if told.count <= 1, length(seen) * 10 >= length(told) * 8, seen.count > told.count {
      return seen
    }
    return length(told) * 2 >= length(seen) && length(told) > 0 ? told : seen
  }
}

extension Article {
  /// The article with what its page adds: the text, and what the feed did not tell.
  package func completed(by page: Article) -> Article {
    var article = self
    if page.bodyText.utf8.count > bodyText.utf8.count { article.body = page.body }
    if summary.isEmpty { article.summary = page.summary }
    article.url = url ?? page.url
    article.published = published ?? page.published
    article.updated = updated ?? page.updated
    article.language = language ?? page.language
    if authors.isEmpty { article.authors = page.authors }
    if categories.isEmpty { article.categories = page.categories }
    return article
  }
}
