extension Unicode.Scalar {
  /// True for what could end a line, drive a terminal or turn the reading direction: C0, DEL, C1,
  /// U+2028, U+2029 and the bidirectional controls. (A Swift string holds no lone surrogates.)
  var isControl: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension String {
  /// The text on one line for people: controls and runs of white space become one space. Only the
  /// first 8000 scalars are read, more than any message shows.
  var onOneLine: String {
    var line = String.UnicodeScalarView()
    var isGap = false
    for (index, scalar) in unicodeScalars.enumerated() {
      if index == 8000 {
        line.append("…")
        break
      }
      if scalar == " " || scalar.isControl || (!scalar.isASCII && scalar.properties.isWhitespace) {
        isGap = true
        continue
      }
      if isGap, !line.isEmpty { line.append(" ") }
      isGap = false
      line.append(scalar)
    }
    return String(line)
  }
}
