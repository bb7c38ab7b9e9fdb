import FeedParsing
import Testing

struct FeedErrorTests {
  static let bodies: [(String, String)] = [
    ("", "empty"),
    (" \r\n\t ", "empty"),
    (
      "<!DOCTYPE html><html><head><title>Access denied</title></head></html>",
      "HTML page titled 'Access denied'"
    ),
    ("<p>rss atom feed channel</p>", "HTML page without a title"),
    (#"{"error": "rate limited"}"#, "JSON that is no feed"),
    ("[1, 2", "JSON that is no feed"),
    (
      "<urlset><url><loc>https://a.example/</loc></url></urlset>",
      "XML that is no feed: its root is 'urlset'"
    ),
    ("Service temporarily unavailable", "plain text, no feed"),
    ("\u{1f}\u{8b}", "plain text, no feed"),
  ]

  @Test(arguments: bodies)
  func `a body that is no feed says why`(_ body: String, _ reason: String) {
    #expect(problem(Array(body.utf8)) == reason)
  }

  @Test func `compressed data is named`() {
    #expect(problem([0x1f, 0x8b, 8, 0]) == "gzip data, no feed")
  }

  @Test func `a web page names the feeds it offers`() {
    let page = """
      <html><head><base href="/news/"><title>N</title>
      <link rel="alternate" type="application/rss+xml" title="All &amp; sundry" href="rss.xml">
      <link rel=alternate type=application/atom+xml href=https://b.example/atom>
      <link rel="stylesheet" href="x.css"></head></html>
      """
    #expect(
      throws: FeedParseError.webPage(
        title: "N",
        feeds: [
          FeedLink(url: "https://fixture.example/news/rss.xml", title: "All & sundry"),
          FeedLink(url: "https://b.example/atom", title: nil),
        ])
    ) {
      try FeedParser.parse(Array(page.utf8), contentType: nil, base: Fixture.base)
    }
  }

  static let hostile: [Hostile] = [
    Hostile("a run of tags", "<rss><channel>" + String(repeating: "<", count: 200_000)),
    Hostile("depth", String(repeating: "<a>", count: 100_000)),
    Hostile("an attribute without end", "<rss><item a=\"" + String(repeating: "x", count: 500_000)),
    Hostile(
      "many attributes",
      "<rss><item " + (0..<20_000).map { "a\($0)=\"1\" " }.joined() + "><title>t</title></item>"
    ),
    Hostile(
      "an entity that multiplies",
      "<!DOCTYPE r [<!ENTITY a \"" + String(repeating: "a", count: 200) + "\">]><rss><item><title>"
        + String(repeating: "&a;", count: 100_000) + "</title></item></rss>"
    ),
    Hostile(
      "a document type without end",
      "<!DOCTYPE rss [" + String(repeating: "<!ENTITY", count: 50_000)
    ),
    Hostile("comments without end", "<rss><item>" + String(repeating: "<!--", count: 100_000)),
    Hostile(
      "CDATA without end", "<rss><item><title>" + String(repeating: "<![CDATA[", count: 50_000)),
    Hostile("bare quotes", "<rss><item " + String(repeating: "a='", count: 100_000)),
    Hostile("ampersands", "<rss><item><title>" + String(repeating: "&#x", count: 100_000)),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: hostile)
  func `hostile input takes time in proportion to its length`(_ hostile: Hostile) {
    let took = ContinuousClock().measure {
      let document = try? FeedParser.parse(
        Array(hostile.body.utf8), contentType: nil, base: Fixture.base)
      _ = document?.articles(feed: nil, publisher: nil, language: nil)
    }
    // A debug build on a busy machine; quadratic work on these takes minutes.
    #expect(took < .seconds(20))
  }

  @Test func `an external entity is not read`() throws {
    let body = """
      <!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>
      <rss><channel><title>T</title><item><title>&x;</title></item></channel></rss>
      """
    let document = try FeedParser.parse(Array(body.utf8), contentType: nil, base: Fixture.base)
    #expect(document.text(document.entries[0].title) == "&x;")
  }

  private func problem(_ body: [UInt8]) -> String? {
    do throws(FeedParseError) {
      _ = try FeedParser.parse(body, contentType: nil, base: Fixture.base)
      return nil
    } catch {
      return "\(error)"
    }
  }
}

/// A long body, by name: its text would fill the log.
struct Hostile: Sendable, CustomTestStringConvertible {
  let name: String
  let body: String

  init(_ name: String, _ body: String) {
    self.name = name
    self.body = body
  }

  var testDescription: String { name }
}

struct CutOffTests {
  static let whole = """
    <?xml version="1.0"?><rss version="2.0"><channel><title>T</title>
    <item><title>One</title><link>https://a.example/1</link></item>
    <item><title>Two</title><link>https://a.example/2</link></item>
    </channel></rss>
    """

  @Test(arguments: [
    (whole, false), (whole + "<!-- cached -->", false),
    (whole.replacing("One", with: "One & more"), false),
    (String(whole.dropLast(12)), true), (String(whole.dropLast(60)), true),
    (String(whole.dropLast(6)), true),
  ])
  func `a document that ends in the middle says so`(_ text: String, _ isCutOff: Bool) throws {
    let document = try FeedParser.parse(
      Array(text.utf8), contentType: nil, base: "https://a.example/rss")
    #expect(document.isCutOff == isCutOff)
    #expect(!document.entries.isEmpty)
  }
}
