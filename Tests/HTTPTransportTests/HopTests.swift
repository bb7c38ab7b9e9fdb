import Testing

@testable import HTTPTransport

@Suite struct HopTests {
  private func reply(_ status: Int, to location: String) -> Reply {
    Reply(
      status: status, headers: ["Location": location], body: [], isComplete: true,
      timing: .init(firstByte: .zero, total: .milliseconds(10), bodyBytes: 0), peer: .open)
  }

  private func hop(_ url: String, _ method: HTTPRequest.Method = .get) throws -> Hop {
    var request = HTTPRequest(method, url, headers: ["Accept": "a"], userAgent: "test")
    request.originHeaders = ["X-Key": "k"]
    request.redirects = .follow(max: 5)
    return try Hop(request)
  }

  @Test(arguments: [
    ("https://a.example/x", true), ("/x", true), ("//a.example:443/", true),
    ("https://a.example:8443/", false), ("https://www.a.example/", false),
    ("https://a.example.evil.example/", false),
  ])
  func `own headers stay with their origin`(_ location: String, isKept: Bool) throws {
    let next = try #require(try hop("https://a.example/feed").next(after: reply(302, to: location)))
    #expect((next.headers["x-key"] == "k") == isKept)
    #expect(next.headers["accept"] == "a")
  }

  @Test(arguments: [
    "http://a.example/feed", "file:///etc/passwd", "ftp://a.example/", "gopher://a.example/",
    "https://user:word@a.example/", "javascript:alert(1)", "https://a.example/\u{1}",
  ])
  func `some redirects are refused`(_ location: String) throws {
    let hop = try hop("https://a.example/feed")
    let error = #expect(throws: TransportError.self) {
      try hop.next(after: reply(301, to: location))
    }
    #expect(error?.reason == .redirect)
  }

  @Test func `a post is not redirected`() throws {
    for status in [301, 302, 303, 307, 308] {
      #expect(try hop("https://a.example/", .post).next(after: reply(status, to: "/x")) == nil)
    }
  }

  @Test(arguments: [200, 201, 300, 304, 404])
  func `only a redirect redirects`(_ status: Int) throws {
    #expect(try hop("https://a.example/").next(after: reply(status, to: "/x")) == nil)
  }

  @Test func `the chain and the time are kept`() throws {
    let first = try hop("http://a.example/feed")
    let second = try #require(try first.next(after: reply(301, to: "https://a.example/feed?a b#c")))
    let third = try #require(try second.next(after: reply(302, to: "../y")))
    #expect(
      third.redirects == [
        .init(status: 301, url: "https://a.example/feed?a+b"),
        .init(status: 302, url: "https://a.example/y"),
      ])
    #expect(third.timeLeft == .milliseconds(29_980))
    #expect(third.entry == .open)
  }
}
