/// Reads JSON (RFC 8259) and says in plain words where it is broken.
package struct ConfigJSONReader {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private var depth = 0

  /// No configuration nests deeper than six levels; the limit keeps hostile files off the stack.
  private static let deepest = 32

  /// The one value that `bytes` hold, as UTF-8 with or without a byte order mark.
  package static func read(_ bytes: [UInt8]) throws(ConfigProblem) -> ConfigJSON {
    var reader = ConfigJSONReader(scalars: try scalars(of: bytes))
    reader.skipSpace()
    if reader.current == nil {
      throw reader.problem("the file is empty; the smallest configuration is {\"stories\": […]}")
    }
    let json = try reader.value()
    reader.skipSpace()
    guard reader.current == nil else {
      throw reader.problem(
        "something follows after the end of the configuration; is a bracket closed too early?")
    }
    return json
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private static func scalars(of bytes: [UInt8]) throws(ConfigProblem) -> [Unicode.Scalar] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw ConfigProblem(path: "", "the file is saved as UTF-16; save it as UTF-8")
    }
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ConfigProblem(
        path: "", place: placeOfBrokenUTF8(in: bytes),
        "the text is not UTF-8 from here on; save the file as UTF-8")
    }
    return Array(text.unicodeScalars)
  }

  private static func placeOfBrokenUTF8(in bytes: ArraySlice<UInt8>) -> ConfigPlace {
    var decoder = UTF8()
    var source = bytes.makeIterator()
    var (line, column) = (1, 1)
    while case .scalarValue(let scalar) = decoder.decode(&source) {
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return ConfigPlace(line: line, column: column)
  }

  // MARK: Values

  private mutating func value() throws(ConfigProblem) -> ConfigJSON {
    let place = place
    guard let first = current else { throw problem("a value is missing; the file ends here") }
    switch first {
    case "{": return ConfigJSON(value: .object(try members()), place: place)
    case "[": return ConfigJSON(value: .list(try elements()), place: place)
    case "\"": return ConfigJSON(value: .text(try text()), place: place)
    case "-", "0"..."9": return ConfigJSON(value: .number(try number()), place: place)
    default: return ConfigJSON(value: try word(), place: place)
    }
  }

  private mutating func members() throws(ConfigProblem) -> [ConfigJSON.Member] {
    let opening = place
    try enter()
    defer { depth -= 1 }
    var members: [ConfigJSON.Member] = []
    while try another(before: "}", of: "object", openedAt: opening, isFirst: members.isEmpty) {
      let keyPlace = place
      guard current == "\"" else {
        throw problem(oddCharacter() ?? "a key in double quotes is expected here")
      }
      let key = try text()
      skipSpace()
      guard current == ":" else { throw problem("a colon is missing after \"\(key)\"") }
      advance()
      skipSpace()
      members.append(ConfigJSON.Member(key: key, place: keyPlace, json: try value()))
    }
    return members
  }

  private mutating func elements() throws(ConfigProblem) -> [ConfigJSON] {
    let opening = place
    try enter()
    defer { depth -= 1 }
    var elements: [ConfigJSON] = []
    while try another(before: "]", of: "list", openedAt: opening, isFirst: elements.isEmpty) {
      elements.append(try value())
    }
    return elements
  }

  private mutating func enter() throws(ConfigProblem) {
    guard depth < Self.deepest else { throw problem("brackets are nested too deeply here") }
    depth += 1
    advance()
  }

  /// Moves to the next element; false, and behind the bracket, when there is none.
  private mutating func another(
    before end: Unicode.Scalar, of what: String, openedAt opening: ConfigPlace, isFirst: Bool
  ) throws(ConfigProblem) -> Bool {
    skipSpace()
    if current == end {
      advance()
      return false
    }
    if !isFirst, current != nil {
      guard current == "," else { throw problem(oddCharacter() ?? missing(end)) }
      let comma = place
      advance()
      skipSpace()
      guard current != end, current != "," else {
        throw ConfigProblem(path: "", place: comma, "nothing follows this comma; remove it")
      }
    }
    guard current != nil else {
      throw problem(
        "the file ends inside the \(what) that begins on line \(opening.line); "
          + "\"\(Character(end))\" is missing")
    }
    return true
  }

  private func missing(_ end: Unicode.Scalar) -> String {
    current == "}" || current == "]" || current == ":"
      ? "\"\(Character(current!))\" does not fit here; is \"\(Character(end))\" missing before it?"
      : "a comma is missing before this"
  }

  // MARK: Text, numbers, words

  private mutating func text() throws(ConfigProblem) -> String {
    let opening = place
    advance()
    var text = String.UnicodeScalarView()
    while let scalar = current, scalar != "\n" {
      advance()
      switch scalar {
      case "\"": return String(text)
      case "\\": text.append(try escaped())
      case "\0"..." " where scalar != " ":
        throw problem("a tab or another control character stands in the text; write it as \\t")
      default: text.append(scalar)
      }
    }
    throw ConfigProblem(
      path: "", place: opening,
      "this text does not end on its line; is a closing double quote missing?")
  }

  private mutating func escaped() throws(ConfigProblem) -> Unicode.Scalar {
    guard let scalar = current else { throw problem("the file ends inside a text") }
    advance()
    switch scalar {
    case "\"", "\\", "/": return scalar
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": return try escapedScalar()
    default: throw problem("\\\(scalar) means nothing in JSON; a backslash is written \\\\")
    }
  }

  private mutating func escapedScalar() throws(ConfigProblem) -> Unicode.Scalar {
    var unit = try codeUnit()
    if 0xD800..<0xDC00 ~= unit, current == "\\" {
      advance()
      guard current == "u" else { throw problem("half of a \\u pair is missing") }
      advance()
      let low = try codeUnit()
      guard 0xDC00..<0xE000 ~= low else { throw problem("half of a \\u pair is missing") }
      unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(unit) else { throw problem("half of a \\u pair is missing") }
    return scalar
  }

  private mutating func codeUnit() throws(ConfigProblem) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = current.flatMap({ Character($0).hexDigitValue }) else {
        throw problem("four hexadecimal digits must follow \\u")
      }
      unit = unit << 4 | UInt32(digit)
      advance()
    }
    return unit
  }

  private mutating func number() throws(ConfigProblem) -> String {
    let place = place
    let text = run { "+-.0123456789eE".unicodeScalars.contains($0) }
    guard text.wholeMatch(of: /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/) != nil else {
      throw ConfigProblem(path: "", place: place, "\"\(text)\" is no number")
    }
    return text
  }

  private mutating func word() throws(ConfigProblem) -> ConfigJSON.Value {
    if let odd = oddCharacter() { throw problem(odd) }
    let place = place
    let word = run { $0.properties.isAlphabetic || "_0123456789".unicodeScalars.contains($0) }
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "": throw ConfigProblem(path: "", place: place, "a value is expected here")
    case "True", "TRUE", "False", "FALSE":
      throw ConfigProblem(path: "", place: place, "write \(word.lowercased())")
    default:
      throw ConfigProblem(
        path: "", place: place, "\(word) needs double quotes around it if it is text")
    }
  }

  /// What people write who take the file for another language; nil when it is none of that.
  private func oddCharacter() -> String? {
    switch current {
    case "/", "#": "JSON has no comments; remove this one"
    case "'", "“", "”", "«", "`": "text stands in straight double quotes, \"like this\""
    default: nil
    }
  }

  // MARK: Moving on

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private var place: ConfigPlace { ConfigPlace(line: line, column: index - lineStart + 1) }

  private func problem(_ text: String) -> ConfigProblem {
    ConfigProblem(path: "", place: place, text)
  }

  private mutating func advance() {
    if scalars[index] == "\n" {
      line += 1
      lineStart = index + 1
    }
    index += 1
  }

  private mutating func skipSpace() {
    while let scalar = current, " \t\r\n".unicodeScalars.contains(scalar) { advance() }
  }

  private mutating func run(while isPart: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = current, isPart(scalar) {
      text.append(scalar)
      advance()
    }
    return String(text)
  }
}
