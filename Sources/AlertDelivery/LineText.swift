/// Foreign text that shall stay on its line.
package enum LineText {
  /// The text with every control written as `\u{..}`: it can neither begin a line of its own nor
  /// drive a terminal.
  package static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isControl) else { return text }
    var line = ""
    for scalar in text.unicodeScalars {
      if scalar.isControl {
        line += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}
