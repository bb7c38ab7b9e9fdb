import StorywatchDaemon
import Testing

struct ConfigurationJSONTests {
  static let broken: [(String, String)] = [
    ("", "line 1, column 1: the file is empty; the smallest configuration is {\"stories\": […]}"),
    ("{\n  \"a\": 1\n  \"b\": 2\n}", "line 3, column 3: a comma is missing before this"),
    ("{\"a\": 1,\n}", "line 1, column 8: nothing follows this comma; remove it"),
    ("[1, , 2]", "line 1, column 3: nothing follows this comma; remove it"),
    (
      "{\"a\": 1} // x",
      "line 1, column 10: something follows after the end of the configuration; is a bracket closed too early?"
    ),
    ("{\n// x\n\"a\": 1}", "line 2, column 1: JSON has no comments; remove this one"),
    ("{\"a\": 'x'}", "line 1, column 7: text stands in straight double quotes, \"like this\""),
    ("{“a”: 1}", "line 1, column 2: text stands in straight double quotes, \"like this\""),
    ("{\"a\": True}", "line 1, column 7: write true"),
    ("{\"a\": tass}", "line 1, column 7: tass needs double quotes around it if it is text"),
    ("{a: 1}", "line 1, column 2: a key in double quotes is expected here"),
    ("{\"a\" 1}", "line 1, column 6: a colon is missing after \"a\""),
    ("{\"ключ\": 01}", "line 1, column 10: \"01\" is no number"),
    ("{\"a\": [1, 2}", "line 1, column 12: \"}\" does not fit here; is \"]\" missing before it?"),
    (
      "{\"a\":\n[1, 2",
      "line 2, column 6: the file ends inside the list that begins on line 2; \"]\" is missing"
    ),
    (
      "{\"a\": \"x\n}",
      "line 1, column 7: this text does not end on its line; is a closing double quote missing?"
    ),
    (
      "{\"a\": \"C:\\dir\"}",
      "line 1, column 12: \\d means nothing in JSON; a backslash is written \\\\"
    ),
    ("{\"a\": \"\\ud83d\"}", "line 1, column 14: half of a \\u pair is missing"),
    (
      String(repeating: "[", count: 100_000),
      "line 1, column 33: brackets are nested too deeply here"
    ),
  ]

  @Test(arguments: broken)
  func `broken JSON is told by line and column`(_ text: String, _ problem: String) {
    let error = #expect(throws: ConfigProblem.self) { try ConfigJSONReader.read(Array(text.utf8)) }
    #expect(error?.description == problem)
  }

  @Test func `other encodings are named`() {
    let utf16: [UInt8] = [0xFF, 0xFE, 0x7B, 0x00]
    let error = #expect(throws: ConfigProblem.self) { try ConfigJSONReader.read(utf16) }
    #expect(error?.description == "the file is saved as UTF-16; save it as UTF-8")
    let cp1251 = Array("{\n\"a\": \"".utf8) + [0xD2, 0xC0, 0xD1, 0xD1] + Array("\"}".utf8)
    let other = #expect(throws: ConfigProblem.self) { try ConfigJSONReader.read(cp1251) }
    #expect(
      other?.description
        == "line 2, column 7: the text is not UTF-8 from here on; save the file as UTF-8")
  }

  @Test func `values keep their place and their spelling`() throws {
    let text = "\u{FEFF}{\n \"é\": [\"\\u044f\\uD83D\\ude00\\n\", -1.5e3, true, null]}"
    let json = try ConfigJSONReader.read(Array(text.utf8))
    func at(_ line: Int, _ column: Int, _ value: ConfigJSON.Value) -> ConfigJSON {
      ConfigJSON(value: value, place: ConfigPlace(line: line, column: column))
    }
    let list = at(
      2, 7,
      .list([
        at(2, 8, .text("я😀\n")), at(2, 32, .number("-1.5e3")), at(2, 40, .bool(true)),
        at(2, 46, .null),
      ]))
    let member = ConfigJSON.Member(key: "é", place: ConfigPlace(line: 2, column: 2), json: list)
    #expect(json == at(1, 1, .object([member])))
  }

  @Test func `a file that is cut off anywhere is a problem with a place, not a crash`() throws {
    let text = try Samples.file("config.json").prefix(800)
    for end in text.indices {
      let error = #expect(throws: ConfigProblem.self) {
        try ConfigJSONReader.read(Array(text[..<end].utf8))
      }
      #expect(error?.place != nil)
    }
  }

  @Test func `a file with a wrong byte and no end is a problem, not a crash`() throws {
    let bytes = Array(try Samples.file("config.json").utf8.prefix(700))
    for wrong: UInt8 in [0, 0x0A, 0x22, 0x2D, 0x5C, 0x5D, 0x7B, 0x7D, 0x80, 0xD8, 0xFF] {
      for index in stride(from: 0, to: bytes.count, by: 5) {
        var broken = bytes
        broken[index] = wrong
        #expect(throws: ConfigProblem.self) { try ConfigJSONReader.read(broken) }
      }
    }
  }
}
