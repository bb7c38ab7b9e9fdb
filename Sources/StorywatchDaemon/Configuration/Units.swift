internal import FoundationEssentials

/// Spans of time as people write them: `90s`, `15m`, `6h`, `7d`.
package enum TimeSpan {
  private static let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]

  /// Seconds; nil when it is no span.
  package static func seconds(_ text: String) -> Double? {
    guard let unit = text.last.flatMap({ units[$0] }), let number = digits(text.dropLast()) else {
      return nil
    }
    return Double(number * unit)
  }

  /// At most nine digits, so that no product overflows.
  fileprivate static func digits(_ text: Substring) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ 48...57 ~= $0 }) else {
      return nil
    }
    return Int(text)
  }
}

/// Sizes as people write them: `512 KB`, `10 MB`. A KB has 1,024 bytes.
package enum ByteSize {
  private static let units = [("KB", 1 << 10), ("MB", 1 << 20), ("GB", 1 << 30), ("B", 1)]

  /// Bytes; nil when it is no size.
  package static func bytes(_ text: String) -> Int? {
    let upper = text.uppercased()
    for (unit, bytes) in units where upper.hasSuffix(unit) {
      var number = upper.dropLast(unit.count)
      if number.last == " " { number.removeLast() }
      return TimeSpan.digits(number).map { $0 * bytes }
    }
    return nil
  }
}
