import ArticleModel
import FeedParsing
import FoundationEssentials

/// A document and, beside it, what it should become.
struct Fixture: CustomStringConvertible, Sendable {
  let format: String
  let name: String
  let bytes: [UInt8]
  let expected: Data

  var description: String { "\(format)/\(name)" }

  /// The address that every fixture was fetched from.
  static let base = "https://fixture.example/feeds/feed.xml"

  static let feeds: [Fixture] = directories(in: root.appending(path: "feeds")).flatMap { format in
    read(root.appending(path: "feeds/\(format)"), format: format)
  }

  static let pages = read(root.appending(path: "pages"), format: "pages")

  /// The formats that have a directory.
  static let formats = Set(directories(in: root.appending(path: "feeds")))

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  private static func directories(in directory: URL) -> [String] {
    names(in: directory).filter { !$0.contains(".") }
  }

  private static func names(in directory: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []).sorted()
  }

  private static func read(_ directory: URL, format: String) -> [Fixture] {
    names(in: directory).filter { !$0.contains(".expected.") }.map { name in
      let stem = name.prefix { $0 != "." }
      return Fixture(
        format: format, name: name,
        bytes: [UInt8]((try? Data(contentsOf: directory.appending(path: name))) ?? Data()),
        expected: (try? Data(
          contentsOf: directory.appending(path: "\(stem).expected.json"))) ?? Data())
    }
  }
}

/// A feed as far as the rest of the program sees it.
struct ReadFeed: Codable, Equatable {
  let format: String
  let title: String?
  let language: String?
  let hubs: [String]
  let selfLink: String?
  let articles: [Article]

  init(_ document: FeedDocument) {
    format = document.format.name
    title = document.title
    language = document.language
    hubs = document.hubs
    selfLink = document.selfLink
    articles = document.articles(feed: Fixture.base, publisher: "fixture", language: nil)
      .map(\.article)
  }
}

/// An article's page, or why it gave none.
struct ReadPage: Codable, Equatable {
  var article: Article?
  var problem: String?

  init(_ bytes: [UInt8]) {
    do throws(PageParseError) {
      article = try PageParser.parse(
        bytes, contentType: nil, url: "https://fixture.example/page?id=1", publisher: "fixture")
    } catch {
      problem = "\(error)"
    }
  }
}
