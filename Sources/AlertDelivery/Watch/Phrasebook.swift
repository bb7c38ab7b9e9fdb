/// Sentences of fixed form in another language: a pattern with `*` for what varies, and how it is
/// said. What is in no pattern stays as it is.
struct Phrasebook: Sendable {
  let phrases: [(pattern: [Substring], says: [Substring])]
  private let units: [String: String]

  /// - Parameter units: how the units of spans are written, by those of English.
  init(_ phrases: KeyValuePairs<String, String>, units: [String: String]) {
    self.phrases = phrases.map { pattern, says in
      (
        pattern.split(separator: "*", omittingEmptySubsequences: false),
        says.split(separator: "*", omittingEmptySubsequences: false)
      )
    }
    self.units = units
  }

  func translated(_ text: String) -> String {
    for (pattern, says) in phrases {
      guard let values = Self.values(in: text, by: pattern), values.count == says.count - 1
      else { continue }
      return zip(says, values.map(said) + [""]).map { $0 + $1 }.joined()
    }
    return text
  }

  /// A value may be a span, or a sentence of the book itself.
  private func said(_ value: String) -> String {
    let words = value.split(separator: " ")
    guard words.count == 2, Int(words[0]) != nil, let unit = units[String(words[1])] else {
      return translated(value)
    }
    return "\(words[0]) \(unit)"
  }

  /// What stands where the pattern has its stars; nil when it does not fit.
  private static func values(in text: String, by pattern: [Substring]) -> [String]? {
    guard text.hasPrefix(pattern[0]) else { return nil }
    var rest = text.dropFirst(pattern[0].count)
    var values: [String] = []
    for (index, part) in pattern.enumerated().dropFirst() {
      if index == pattern.count - 1 {
        guard rest.hasSuffix(part), rest.count > part.count else { return nil }
        return values + [String(rest.dropLast(part.count))]
      }
      guard let end = rest.firstRange(of: part) else { return nil }
      values.append(String(rest[..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    return rest.isEmpty ? values : nil
  }
}
