import ArticleModel
import FeedParsing
import Testing

struct FeedDateTests {
  static let dates: [(String, String?)] = [
    ("2025-10-10T08:00:00Z", "2025-10-10T08:00:00Z"),
    ("2025-10-10T08:00:00.25+03:00", "2025-10-10T05:00:00Z"),
    ("2025-10-10T08:00:00+0330", "2025-10-10T04:30:00Z"),
    ("2025-10-10 08:00:00 -00:20", "2025-10-10T08:20:00Z"),
    ("2025-10-10T24:00:00Z", "2025-10-11T00:00:00Z"),
    ("20251010T080000Z", "2025-10-10T08:00:00Z"),
    ("2025-10", "2025-10-01T00:00:00Z"),
    ("2025-335", "2025-12-01T00:00:00Z"),
    ("2025-02-30", nil),
    ("Fri, 10 Oct 2025 08:00:00 +0300", "2025-10-10T05:00:00Z"),
    ("Fri, 1 Oct 2025 08:00:00 GMT", "2025-10-01T08:00:00Z"),
    ("10 Oct 25 08:00 EST", "2025-10-10T13:00:00Z"),
    ("Fri, 10 Oct 2025 08:00:00 MSK", "2025-10-10T05:00:00Z"),
    ("Fri, Oct 10 2025 08:00:00 PM", "2025-10-10T20:00:00Z"),
    ("Fri Oct 10 08:00:00 2025", "2025-10-10T08:00:00Z"),
    ("Thursday, 09-Oct-25 08:00:00 GMT", "2025-10-09T08:00:00Z"),
    ("10 октября 2025 г. 08:00", "2025-10-10T08:00:00Z"),
    ("Пт, 10 окт 2025 08:00:00 +0300", "2025-10-10T05:00:00Z"),
    ("10 oktyabr 2025", "2025-10-10T00:00:00Z"),
    ("10 Ekim 2025 Cuma 08:00", "2025-10-10T08:00:00Z"),
    ("10.10.2025 08:00", "2025-10-10T08:00:00Z"),
    ("2025/1/10 14:33:00", "2025-01-10T14:33:00Z"),
    ("Friday, October 10, 2025 - 3:07pm", "2025-10-10T15:07:00Z"),
    ("2025-10-10T08:00:00+03:00[Europe/Moscow]", "2025-10-10T05:00:00Z"),
    ("1760083200", "2025-10-10T08:00:00Z"),
    ("1760083200123", "2025-10-10T08:00:00Z"),
    ("Fri, 10 Oct 2025 08:00:00 EDT", "2025-10-10T12:00:00Z"),
    ("-0001-11-30T00:00:00+00:00", nil),
    ("Mon, 30 Nov -0001 00:00:00 +0000", nil),
    ("17600832", nil),
    ("Fri, 10 Oct 2025 8:1:2:3 GMT", nil),
    ("Fri, 10 Xyz 2025 08:00:00 GMT", nil),
    ("yesterday", nil),
    ("013", nil),
    ("", nil),
  ]

  @Test(arguments: dates)
  func `a date means one moment or none`(_ written: String, _ moment: String?) {
    #expect(FeedDate.parse(written).map(RFC3339.string) == moment)
  }

  @Test func `any beginning of a date is read or refused`() {
    for (written, _) in Self.dates {
      for length in 0...written.count {
        _ = FeedDate.parse(String(written.prefix(length)))
      }
    }
    #expect(FeedDate.parse(String(repeating: "9", count: 5_000)) == nil)
  }
}
