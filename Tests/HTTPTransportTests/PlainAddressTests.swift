import Testing

@testable import HTTPTransport

/// The short way of reading an address never differs from libcurl's.
struct PlainAddressTests {
  static let written = [
    "http://tass.ru/rss/v2.xml", "https://tass.ru/", "https://a-b.example:8443/x?y=1&z=2",
    "http://127.0.0.1:80/", "http://1.2.3.4/a", "http://h/a.b/c..d/e", "http://h:65535/",
    "http://localhost:1/feed-1.xml", "https://xn--80ak6aa92e.com/~u/_x-y",
  ]

  @Test(arguments: written)
  func `a plain address is read at once, as libcurl reads it`(_ text: String) throws {
    #expect(PlainAddress(text) != nil)
    #expect(WebAddress(text) == WebAddress(readByLibcurl: text))
    #expect(WebAddress(text)?.text == text)
  }

  @Test(arguments: [
    "http://h", "http://H/", "HTTP://h/", "http://h./", "http://a..b/", "http://127.1/",
    "http://2130706433/", "http://0x7f.0.0.1/", "http://01.2.3.4/", "http://256.1.1.1/",
    "http://h:080/", "http://h:/", "http://h:0/", "http://h:65536/", "http://h/../x",
    "http://h/./x", "http://h/.x", "http://h/%41", "http://h/a b", "http://h/ä", "http://h/#f",
    "http://h/?", "http://h/?a?b", "http://u@h/", "http://[::1]/", "ftp://h/", "http:///x",
    "http://h/a\nb", "http://-h/", "http://1.2.3.4.5/", "",
  ])
  func `any other is left to libcurl`(_ text: String) {
    #expect(WebAddress(text) == WebAddress(readByLibcurl: text))
  }

  @Test func `ten thousand random addresses are read alike`() {
    var seed: UInt64 = 8243
    func next(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    let parts = [
      "http://", "https://", "a", "B", "1", "0", "255", "256", ".", "..", "-", "_", "/", "//", ":",
      ":80", ":443", "?", "&", "=", "%20", "#", "~", "@", "x.y", "127.0.0.1", "0x1f", " ", "é", "+",
    ]
    var differing: [String] = []
    for _ in 0..<10_000 {
      var text = parts[next(2)]
      for _ in 0..<(1 + next(7)) { text += parts[next(parts.count)] }
      if WebAddress(text) != WebAddress(readByLibcurl: text) { differing.append(text) }
    }
    #expect(differing.prefix(5) == [])
  }
}
