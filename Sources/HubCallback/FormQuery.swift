/// The fields of a query as forms write them: a plus is a space.
enum FormQuery {
  /// The last value of each name; bytes that are no UTF-8 are replaced.
  static func fields(of query: String) -> [String: String] {
    var fields: [String: String] = [:]
    for field in query.split(separator: "&") {
      let pair = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      fields[decoded(pair[0])] = pair.count > 1 ? decoded(pair[1]) : ""
    }
    return fields
  }

  private static func decoded(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = Hexadecimal.byte(bytes[index + 1], bytes[index + 2])
      {
        plain.append(byte)
        index += 3
      } else {
        plain.append(bytes[index] == UInt8(ascii: "+") ? UInt8(ascii: " ") : bytes[index])
        index += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}

/// Digits of base sixteen, of either case.
enum Hexadecimal {
  static func byte(_ high: UInt8, _ low: UInt8) -> UInt8? {
    guard let high = value(high), let low = value(low) else { return nil }
    return high << 4 | low
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 48...57: digit - 48
    case 65...70: digit - 55
    case 97...102: digit - 87
    default: nil
    }
  }
}
