internal import ArticleModel
internal import FeedParsing

/// What a feed holds, as articles, for people and for programs.
package struct FeedReport: Sendable {
  private let document: FeedDocument
  private let articles: [Article]

  /// Fails with 65 when the input is no feed.
  package init(_ input: NamedInput) throws {
    let isAddress = input.name.hasPrefix("http")
    do throws(FeedParseError) {
      document = try FeedParser.parse(
        input.bytes, contentType: input.contentType, base: isAddress ? input.name : "")
    } catch {
      var text = "\(input.name) is no feed: \(error)"
      if case .webPage(_, let feeds) = error, !feeds.isEmpty {
        text += "\nthe page offers " + feeds.map(\.url).joined(separator: ", ")
      }
      throw Failure.input(text)
    }
    articles = document.articles(
      feed: isAddress ? input.name : nil, publisher: nil, language: nil
    ).map(\.article)
  }

  /// A JSON line for each article.
  package var lines: [String] {
    get throws { try articles.map(JSONText.line) }
  }

  package var text: String {
    var lines = [
      "\(document.title ?? "untitled") (\(document.format.name), \(articles.count) articles"
        + (document.language.map { ", \($0)" } ?? "") + ")"
    ]
    for article in articles {
      lines.append("")
      lines.append("\(article.published?.inWords ?? "undated")  \(article.title)")
      if let url = article.url { lines.append("  \(url)") }
      if !article.summary.isEmpty { lines.append("  \(article.summary)") }
      if !article.body.isEmpty {
        lines.append("  \(article.body.count) paragraphs, \(article.bodyText.count) characters")
      }
    }
    return lines.joined(separator: "\n")
  }
}
