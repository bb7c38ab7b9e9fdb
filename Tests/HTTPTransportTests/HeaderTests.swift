import Testing

@testable import HTTPTransport

@Suite struct HeaderTests {
  @Test func `fields keep their order, are found in any case, and are read from lines`() {
    let lines =
      "HTTP/1.1 200 OK\r\nETag: W/\"a:b\" \r\nX-List: 1\r\nx-list: 2\r\n  3\r\nEmpty:\r\n\r\n"
    let headers = HTTPHeaders(lines: Array(lines.utf8))
    #expect(headers.fields.map(\.name) == ["ETag", "X-List", "x-list", "Empty"])
    #expect(headers["etag"] == "W/\"a:b\"")
    #expect(headers.list("X-LIST") == "1, 2 3")
    #expect(headers["empty"] == "")
    #expect(headers["missing"] == nil)
  }

  @Test func `what an interim answer said is forgotten`() {
    let lines = "HTTP/1.1 103 Early\r\nETag: \"old\"\r\n\r\nHTTP/1.1 200 OK\r\nDate: now\r\n\r\n"
    #expect(HTTPHeaders(lines: Array(lines.utf8)).fields.map(\.name) == ["Date"])
  }

  @Test(arguments: [
    ("X-A", "a\r\nX-B: b"), ("X-A", "a\nb"), ("X-A", "a\u{0}b"), ("X-A", "\u{7F}"),
    ("X A", "a"), ("X-A\r\n", "a"), ("", "a"), ("X:A", "a"), ("Ключ", "a"),
    ("Host", "other.example"), ("content-length", "3"), ("Transfer-Encoding", "chunked"),
  ])
  func `a field that could be read as another is not sent`(_ name: String, value: String) {
    var headers: HTTPHeaders = [:]
    headers.add(name, value)
    #expect(headers.problem != nil)
  }

  @Test func `plain fields are sent`() {
    let headers: HTTPHeaders = ["If-None-Match": "W/\"5-ü\"", "X-Tab": "a\tb", "X-Empty": ""]
    #expect(headers.problem == nil)
  }
}
