/// Foreign text that shall stay on its line.
package enum LineText {
  /// The text with every control written as `\u{..}`: it can neither begin a line of its own nor
  /// drive a terminal. With `quotes`, quotes and backslashes get a backslash, so that the text can
  /// stand between quotes.
  package static func escaped(_ text: String, quotes: Bool = false) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      if scalar.isControl {
        line += "\\u{\(String(scalar.value, radix: 16))}"
      } else if quotes, scalar == "\"" || scalar == "\\" {
        line += "\\" + String(scalar)
      } else {
        line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}
