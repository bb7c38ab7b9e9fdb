import ArticleModel
import FeedParsing
import FoundationEssentials
import Testing

struct FeedFixtureTests {
  @Test(arguments: Fixture.feeds)
  func `a feed becomes the articles written beside it`(_ fixture: Fixture) throws {
    let document = try FeedParser.parse(fixture.bytes, contentType: nil, base: Fixture.base)
    let expected = try JSONDecoder().decode(ReadFeed.self, from: fixture.expected)
    #expect(ReadFeed(document) == expected)
  }

  @Test(arguments: Fixture.feeds)
  func `a fixture lies with its format`(_ fixture: Fixture) throws {
    let document = try FeedParser.parse(fixture.bytes, contentType: nil, base: Fixture.base)
    #expect(document.format.name == fixture.format)
  }

  @Test(arguments: FeedFormat.all.map(\.name))
  func `every format has a fixture`(_ format: String) {
    #expect(Fixture.formats.contains(format))
  }

  @Test(arguments: Fixture.feeds)
  func `a feed cut anywhere is read as far as it goes`(_ fixture: Fixture) {
    for length in stride(from: 0, to: fixture.bytes.count, by: 7) {
      let document = try? FeedParser.parse(
        Array(fixture.bytes[..<length]), contentType: nil, base: Fixture.base)
      #expect((document?.entries.count ?? 0) <= 4)
    }
  }

  @Test(arguments: Fixture.pages)
  func `a page becomes the article written beside it`(_ fixture: Fixture) throws {
    let expected = try JSONDecoder().decode(ReadPage.self, from: fixture.expected)
    #expect(ReadPage(fixture.bytes) == expected)
  }

  @Test func `a page adds to an article what its feed did not tell`() throws {
    let page = try #require(Fixture.pages.first { $0.name == "jsonld.html" })
    let read = try #require(ReadPage(page.bytes).article)
    let feed = try FeedParser.parse(
      Array(
        "<rss version='2.0'><item><title>Ferry</title><link>https://a.example/1</link></item></rss>"
          .utf8), contentType: nil, base: Fixture.base)
    let article = feed.articles(feed: "f", publisher: "p", language: nil)[0].article
    let completed = article.completed(by: read)
    #expect(completed.title == "Ferry")
    #expect(completed.url == "https://a.example/1")
    #expect(completed.id == article.id)
    #expect(completed.body == read.body)
    #expect(completed.published == read.published)
  }

  @Test func `hints for polling are told`() throws {
    let fixture = try #require(Fixture.feeds.first { $0.description == "rss20/full.xml" })
    let hints = try FeedParser.parse(fixture.bytes, contentType: nil, base: Fixture.base).hints
    #expect(hints.ttl == 45)
    #expect(hints.updateInterval == 1_800)
    #expect(hints.skipHours == [0, 0, 3])
    #expect(hints.skipDays == ["Sunday"])
  }
}
