import StoryModel
import StorywatchDaemon
import Testing

struct ConfigurationUnitTests {
  @Test(arguments: [
    ("90s", 90.0), ("15m", 900), ("6h", 21_600), ("7d", 604_800), ("15", nil), ("m", nil),
    ("1.5h", nil), ("-1h", nil), ("15 m", nil), ("15M", nil), ("9999999999d", nil), ("", nil),
    ("١m", nil),
  ])
  func `spans carry a unit`(_ text: String, _ seconds: Double?) {
    #expect(TimeSpan.seconds(text) == seconds)
  }

  @Test(arguments: [
    ("512 KB", 524_288), ("10 MB", 10_485_760), ("10MB", 10_485_760), ("1 gb", 1_073_741_824),
    ("7 B", 7), ("10", nil), ("MB", nil), ("1.5 MB", nil), ("10  MB", nil), ("10 TB", nil),
  ])
  func `sizes carry a unit`(_ text: String, _ bytes: Int?) {
    #expect(ByteSize.bytes(text) == bytes)
  }

  @Test(arguments: [
    ("tass.ru", "tass.ru"), ("www.interfax.ru", "interfax.ru"), ("feeds.bbci.co.uk", "bbci.co.uk"),
    ("news.gov.kz", "news.gov.kz"), ("www.news.com.az", "news.com.az"), ("a.b.com.tr", "b.com.tr"),
    ("com.az", "com.az"), ("en.kremlin.ru", "kremlin.ru"), ("WWW.TASS.COM", "tass.com"),
    ("127.0.0.1", "127.0.0.1"), ("::1", "::1"), ("localhost", "localhost"),
    ("rss.dw.com", "dw.com"), ("go.com", "go.com"), ("abc.go.com", "go.com"),
  ])
  func `a publisher is the registrable host name`(_ host: String, _ family: String) {
    #expect(PublisherFamily.registrable(host) == family)
  }

  @Test(arguments: [
    ("Sun 09:00", [1, 9, 0]), ("sat 23:59", [7, 23, 59]), ("Mon 7:05", [2, 7, 5]),
    ("Sun 24:00", nil), ("Sunday 09:00", nil), ("09:00", nil), ("Sun 9", nil), ("Sun 09:60", nil),
  ])
  func `a digest has a weekday and a time`(_ text: String, _ parts: [Int]?) {
    #expect(DigestTime(text).map { [$0.weekday, $0.hour, $0.minute] } == parts)
  }

  @Test(arguments: [
    ("127.0.0.1:8424", ListenAddress.tcp(host: "127.0.0.1", port: 8424)),
    ("[::1]:8424", .tcp(host: "::1", port: 8424)),
    ("localhost:0", .tcp(host: "localhost", port: 0)),
    ("unix:/run/page.sock", .unix("/run/page.sock")),
    ("unix:page.sock", .unix("/etc/storywatch/var/page.sock")), ("unix:", nil), ("8424", nil),
    ("127.0.0.1", nil), ("127.0.0.1:99999", nil), ("127.0.0.1:80/x", nil), ("me@host:80", nil),
    ("unix:/" + String(repeating: "x", count: 107), nil),
  ])
  func `the page listens on an address or a socket`(_ text: String, _ address: ListenAddress?) {
    #expect(ListenAddress(text, environment: Samples.environment) == address)
  }

  @Test(arguments: [
    (
      "development.*",
      [AlertType.reported, .confirmed, .rumoured, .partial, .postponed, .overdue, .reversed]
    ),
    ("watch.blind", [.blind]), ("*", AlertType.allCases), ("watch", []), ("reported", []),
  ])
  func `a type pattern names a type or a family`(_ text: String, _ types: [AlertType]) {
    #expect(AlertType.allCases.filter(TypePattern(text).matches) == types)
  }
}
