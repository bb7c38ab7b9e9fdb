import AlertDelivery
import FoundationEssentials
import StoryModel
import Testing

struct AlertLineTests {
  @Test func `the text line is the one of the contract`() {
    var alert = Samples.alert(.reported)
    alert.evidence[0].quote = "q"
    #expect(
      AlertLine.text(alert) == """
        2025-12-25T09:12:44Z #412 REPORTED flight-8243/final-report "q" tass, single source \
        https://example.org/news/8243?a=1&b=(2) \(Samples.id)
        """)
  }

  @Test(arguments: Samples.hostileTexts.map(\.name))
  func `no text can end a line, drive a terminal or turn the reading direction`(
    _ name: String
  ) throws {
    let text = try #require(Samples.hostileTexts.first { $0.name == name }).text
    let alert = Samples.hostileAlert(text)
    for line in [AlertLine.text(alert), AlertLine.json(alert)] {
      let forbidden = line.unicodeScalars.filter { isForbidden($0.value) }
      #expect(forbidden.isEmpty, "\(forbidden.map { String($0.value, radix: 16) })")
    }
    #expect(AlertLine.alert(ofJSONLine: AlertLine.json(alert)) == alert)
    #expect(AlertLine.seq(ofTextLine: AlertLine.text(alert)) == 412)
    #expect(AlertLine.seq(ofJSONLine: AlertLine.json(alert)) == 412)
    #expect(AlertLine.text(alert).utf8.count < 24_000)
  }

  /// The rule of the contract, written a second time.
  private func isForbidden(_ value: UInt32) -> Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
      || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
      || [0x061C, 0x200E, 0x200F].contains(value)
  }

  @Test func `controls are shown by their number`() {
    var alert = Samples.alert(.reported)
    alert.evidence[0].quote = "a\u{1B}[2J\nb \u{202E}\"c\" \\u{1b}"
    #expect(
      AlertLine.text(alert).contains(
        #""a\u{1b}[2J\u{a}b \u{202e}\"c\" \\u{1b}" tass, single source"#))
    #expect(AlertLine.json(alert).contains(#""a\u001b[2J\nb \u202e\"c\" \\u{1b}""#))
  }

  @Test(arguments: [("я", 600), ("👨‍👩‍👧‍👦", 600), ("e\u{0301}", 600), ("🇦🇿", 301)])
  func `a quote has at most 300 characters as people count them`(_ unit: String, _ count: Int)
    throws
  {
    var alert = Samples.alert(.reported)
    alert.evidence[0].quote = String(repeating: unit, count: count)
    let quote = try #require(AlertLine.text(alert).split(separator: "\"").dropFirst().first)
    #expect(quote.count <= 300 && quote.hasSuffix("…"))
    #expect(quote.dropLast().allSatisfy { String($0) == unit })

    alert.evidence[0].quote = String(repeating: "я", count: 300)
    #expect(AlertLine.text(alert).contains(" \"" + alert.evidence[0].quote + "\" "))
  }

  @Test(arguments: Samples.alerts)
  func `both lines give their number back`(_ alert: Alert) {
    #expect(AlertLine.seq(ofTextLine: AlertLine.text(alert)) == alert.seq)
    #expect(AlertLine.seq(ofJSONLine: AlertLine.json(alert)) == alert.seq)
    var read = AlertLine.alert(ofJSONLine: AlertLine.json(alert))
    // A reason keeps its name and its text in a line, not its figures.
    read?.digest?.nearMisses = alert.digest?.nearMisses ?? []
    #expect(read == alert)
  }

  @Test func `the number of a torn line is never a shorter one`() {
    let alert = Samples.alert(.reported)
    for line in [AlertLine.text(alert), AlertLine.json(alert)] {
      for length in 0..<line.count {
        let torn = String(line.prefix(length))
        #expect([nil, 412].contains(AlertLine.seq(ofTextLine: torn)))
        #expect([nil, 412].contains(AlertLine.seq(ofJSONLine: torn)))
        #expect(AlertLine.alert(ofJSONLine: torn) == nil)
      }
    }
  }

  @Test(arguments: [
    "", "#412", "hello #412 world", "2025-12-25T09:12:44Z 412 REPORTED", "{\"seq\":}",
    "2025-12-25T09:12:44Z #41a REPORTED", "2025-12-25T09:12:44Z #-4 REPORTED", "{\"seq\":-1,",
    "2025-12-25T09:12:44Z # REPORTED", "{\"seq\":99999999999999999999999,", "{\"id\":4,",
  ])
  func `a foreign line has no number`(_ line: String) {
    #expect(AlertLine.seq(ofTextLine: line) == nil)
    #expect(AlertLine.seq(ofJSONLine: line) == nil)
  }
}
