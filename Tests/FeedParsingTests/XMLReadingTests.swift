import ArticleModel
import FeedParsing
import Testing

/// What an RSS document with these items says: the titles and authors of its articles.
struct XMLReadingTests {
  static let items: [(String, String)] = [
    // References.
    ("<title>A &amp; B &lt; C &quot;D&quot; &apos;E&apos;</title>", "A & B < C \"D\" 'E'"),
    ("<title>&#65;&#x42;&#x43; &nbsp;&eacute;&mdash;&copy;</title>", "ABC é—©"),
    ("<title>&amp;lt;b&amp;gt;</title>", "<b>"),
    // A broken document, in which a namespace was declared deep inside.
    (
      "<title>A & B</title><description><p xmlns='http://www.w3.org/1999/xhtml'>x</p></description>"
        + "<author>Ann</author>", "A & B by Ann"
    ),
    ("<title>AT&T and 5 & 6 &unknown; 7</title>", "AT&T and 5 & 6 &unknown; 7"),
    ("<title>Cut &#xD800; &#0; off</title>", "Cut off"),
    // Sections, comments, instructions.
    ("<title>One <![CDATA[<b>two</b> & ]]>three</title>", "One two & three"),
    ("<title>On<!-- no -->e<?php no ?></title>", "One"),
    ("<title>A <!-- -- --> B</title>", "A B"),
    // Line ends, and space in tags.
    ("<title\r\n>Two\r\nlines\r</title\n>", "Two lines"),
    ("<title>T</title><author name = 'x'\t/><author>\r\nAnn\r\n</author >", "T by Ann"),
    // Namespaces count, prefixes do not.
    (
      "<title>T</title><x:creator xmlns:x='http://purl.org/dc/elements/1.1/'>Ann</x:creator>",
      "T by Ann"
    ),
    ("<title>T</title><dc:creator>Ann</dc:creator>", "T by Ann"),
    ("<x:title xmlns:x='urn:other'>No</x:title><title>T</title>", "T"),
    (
      "<a:creator xmlns:a='http://purl.org/dc/elements/1.1/'>Ann</a:creator>"
        + "<a:creator xmlns:a='urn:other'>No</a:creator><title>T</title>"
        + "<a:creator xmlns:a='http://purl.org/dc/elements/1.1/'>Bob</a:creator>", "T by Ann, Bob"
    ),
    (
      "<g xmlns='urn:other'><g2><title>No</title></g2></g><title>T</title>", "T"
    ),
    ("<title>T</title><link xmlns='' href='https://a.example/?a=1&amp;b=2'/>", "T"),
    // Letters of several bytes, up to the edges of what UTF-8 can say.
    (
      "<title>é\u{7ff}\u{800}\u{ffd}\u{10000}\u{10fffd}</title>",
      "é\u{7ff}\u{800}\u{ffd}\u{10000}\u{10fffd}"
    ),
    ("<заголовок>Нет</заголовок><title>Да</title>", "Да"),
  ]

  @Test(arguments: items)
  func `markup is read as XML means it, and broken markup as a browser would`(
    _ item: String, _ article: String
  ) throws {
    #expect(
      try articles("<rss version='2.0'><channel><item>\(item)</item></channel></rss>") == [article])
  }

  @Test func `a reference in an attribute is decoded once`() throws {
    let feed = """
      <feed xmlns='http://www.w3.org/2005/Atom'><entry><title>T</title>
      <link href='/n?a=1&amp;b=&#x32;&quot;'/></entry></feed>
      """
    let document = try parse(Array(feed.utf8))
    #expect(document.text(document.entries[0].link) == "https://fixture.example/n?a=1&b=2\"")
  }

  @Test func `an attribute counts by its namespace, also in broken documents`() throws {
    for end in ["</r:RDF>", ""] {
      let feed = """
        <r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>
        <item x:about='no' r:about='https://a.example/1' xmlns:x='urn:x'><title>T</title></item>\(end)
        """
      let document = try parse(Array(feed.utf8))
      #expect(document.text(document.entries[0].id) == "https://a.example/1")
    }
  }

  static let noTimes = [
    "0001-01-01T00:00:00Z", "Mon, 01 Jan 0001 00:00:00 GMT", "1970-01-01T00:00:00Z",
    "Thu, 01 Jan 1970 03:00:00 +0300",
  ]

  @Test(arguments: noTimes)
  func `the first day of a calendar is no time of an article`(_ date: String) throws {
    let item = "<item><title>T</title><pubDate>\(date)</pubDate></item>"
    let document = try parse(Array("<rss><channel>\(item)</channel></rss>".utf8))
    let articles = document.articles(feed: nil, publisher: nil, language: nil)
    #expect(articles.map(\.article.published) == [nil])
  }

  static let marks: [(String, [UInt8])] = [
    ("UTF-8", [0xef, 0xbb, 0xbf]), ("UTF-16LE", [0xff, 0xfe]), ("UTF-16BE", [0xfe, 0xff]),
  ]

  @Test(arguments: marks)
  func `a byte order mark hides no feed, XML or JSON`(_ encoding: String, _ mark: [UInt8]) throws {
    let json = #"{"version": "https://jsonfeed.org/version/1", "items": [{"id": 1, "title": "T"}]}"#
    for feed in [json, "<rss><channel><item><title>T</title></item></channel></rss>"] {
      let bytes: [UInt8] =
        switch encoding {
        case "UTF-16LE": feed.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        case "UTF-16BE": feed.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        default: Array(feed.utf8)
        }
      let document = try parse(mark + bytes)
      #expect(document.text(document.entries[0].title) == "T")
    }
  }

  @Test func `an empty HTML text of a JSON Feed leaves the plain one`() throws {
    let feed = """
      {"version": "https://jsonfeed.org/version/1.1",
       "items": [{"id": "1", "title": "T", "content_html": "", "content_text": "One.\\n\\nTwo."}]}
      """
    let articles = try parse(Array(feed.utf8)).articles(feed: nil, publisher: nil, language: nil)
    #expect(articles.map(\.article.body) == [["One.", "Two."]])
  }

  @Test func `a comment may stand before a document type, whose entities count`() throws {
    let feed = """
      <?xml version="1.0"?><!-- by hand --><!DOCTYPE rss [<!ENTITY paper "The Paper">]>
      <!-- more --><rss><channel><item><title>&paper; says</title></item></channel></rss>
      """
    #expect(try articles(feed) == ["The Paper says"])
  }

  static let invalid: [[UInt8]] = [
    [0xc0, 0x80], [0xc1, 0xbf], [0xe0, 0x9f, 0xbf], [0xed, 0xa0, 0x80], [0xf0, 0x8f, 0xbf, 0xbf],
    [0xf4, 0x90, 0x80, 0x80], [0xf8, 0x88, 0x80, 0x80], [0x80], [0xc3], [0xe2, 0x82], [0xff],
  ]

  @Test(arguments: invalid)
  func `bytes that are no UTF-8 never come through as such`(_ bytes: [UInt8]) throws {
    let title = Array("Hafenfähre läuft wieder über den Fluß ".utf8) + bytes
    let document = try parse(
      Array("<rss><channel><item><title>".utf8) + title
        + Array("</title></item></channel></rss>".utf8))
    let read = try #require(document.text(document.entries[0].title))
    #expect(read.hasPrefix("Hafenfähre läuft"))
    #expect(read.unicodeScalars.allSatisfy { $0 != "\0" })
  }

  @Test func `a name that is new in every entry costs no more than any other`() throws {
    let entries = (0..<5_000).map {
      "<item xmlns:n\($0)='urn:n\($0)'><n\($0):a\($0)>x</n\($0):a\($0)><title>T</title></item>"
    }
    let feed = "<rss><channel>\(entries.joined())</channel></rss>"
    #expect(try parse(Array(feed.utf8)).entries.count == 5_000)
  }

  @Test func `what lies deeper than any feed is still read`() throws {
    let depth = 1_000
    let nested =
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    #expect(
      try articles("<rss><channel><item>\(nested)<title>T</title></item></channel></rss>") == ["T"])
  }

  private func parse(_ bytes: [UInt8]) throws -> FeedDocument {
    try FeedParser.parse(bytes, contentType: nil, base: Fixture.base)
  }

  private func articles(_ feed: String) throws -> [String] {
    try parse(Array(feed.utf8)).articles(feed: nil, publisher: nil, language: nil).map {
      $0.article.title
        + ($0.article.authors.isEmpty ? "" : " by " + $0.article.authors.joined(separator: ", "))
    }
  }
}
