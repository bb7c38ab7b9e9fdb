internal import ArticleModel
package import StoryModel

/// An alert as one line of an alert log, without the line break, and the number of such a line.
///
/// The same alert is always the same line, so a torn line can be completed from the alert.
package enum AlertLine {
  /// The JSON line: keys in the order of the contract, controls escaped.
  package static func json(_ alert: Alert) -> String {
    String(decoding: JSONValue(alert).bytes, as: UTF8.self)
  }

  /// The line for people: time, number, what, of which development, the quote, who said so, where
  /// to read it, the alert's id.
  package static func text(_ alert: Alert) -> String {
    let parts: [String?] = [
      RFC3339.string(from: alert.time), "#\(alert.seq)", alert.type.word, subject(of: alert),
      detail(of: alert), quote(of: alert), sources(of: alert), notes(of: alert),
      alert.voice.flatMap { AddressText.link($0.url, limit: 2000) }, plain(alert.id),
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  /// The number in a text line; nil when it is none of ours or torn before its number ended.
  package static func seq(ofTextLine line: String) -> Int? {
    let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count == 3, words[0].utf8.count == 20, words[0].hasSuffix("Z"),
      RFC3339.date(from: String(words[0])) != nil, words[1].hasPrefix("#")
    else { return nil }
    return number(words[1].dropFirst())
  }

  /// The number in a JSON line; nil when it is none of ours or torn before its number ended.
  package static func seq(ofJSONLine line: String) -> Int? {
    let start = #"{"seq":"#
    guard line.hasPrefix(start) else { return nil }
    let rest = line.dropFirst(start.count)
    guard let comma = rest.firstIndex(of: ",") else { return nil }
    return number(rest[..<comma])
  }

  private static func number(_ digits: Substring) -> Int? {
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(digits)
  }

  /// `story/development`, the story alone, or the endpoint.
  private static func subject(of alert: Alert) -> String? {
    if let endpoint = alert.endpoint { return plain(endpoint) }
    guard let story = alert.story else { return nil }
    return plain(story.id) + (alert.development.map { "/" + plain($0.id) } ?? "")
  }

  private static func detail(of alert: Alert) -> String? {
    switch alert.type {
    case .postponed:
      "\(written(alert.promise?.was))→\(written(alert.promise?.now))"
    case .overdue: "due \(written(alert.promise?.was ?? alert.promise?.now))"
    case .reversed: alert.undoes.map { "undoes " + plain($0) }
    default: nil
    }
  }

  private static func written(_ promise: Promise?) -> String {
    guard let promise else { return "?" }
    if let day = promise.by ?? promise.from { return day.description }
    return promise.words.isEmpty ? "?" : quoted(promise.words, limit: 60)
  }

  private static func quote(of alert: Alert) -> String? {
    guard let voice = alert.voice, !voice.quote.isEmpty else { return nil }
    return quoted(voice.quote, limit: 300)
  }

  private static func sources(of alert: Alert) -> String? {
    guard let voice = alert.voice else { return nil }
    var sources = [plain(voice.publisher)]
    if alert.families.count > 1 {
      let families = alert.families.map(plain).joined(separator: " + ")
      sources = [families, "\(alert.families.count) sources"]
    } else if !voice.official, alert.type.claimsEvent {
      sources.append("single source")
    }
    if voice.official { sources.append("official") }
    if alert.atStart { sources.append("found at start") }
    if alert.test { sources.append("test") }
    return sources.joined(separator: ", ")
  }

  private static func notes(of alert: Alert) -> String? {
    guard !alert.notes.isEmpty else { return nil }
    return quoted(alert.notes.joined(separator: " "), limit: 300)
  }

  /// In straight quotes, at most `limit` graphemes and 16 bytes for each of them: one grapheme
  /// may carry thousands of combining marks.
  private static func quoted(_ text: String, limit: Int) -> String {
    let cut = text.fitted(.graphemes(limit)).fitted(.bytes(limit * 16))
    return "\"" + LineText.escaped(cut, quotes: true) + "\""
  }

  private static func plain(_ text: String) -> String {
    LineText.escaped(text.fitted(.graphemes(120)).fitted(.bytes(1000)))
  }
}

extension AlertType {
  /// True when the alert says that something has happened, or may have.
  var claimsEvent: Bool {
    switch self {
    case .reported, .confirmed, .rumoured, .partial: true
    default: false
    }
  }

  /// One word for a text line.
  var word: String {
    switch self {
    case .ping: "TEST"
    case .endpointFailing: "FAILING"
    case .endpointDisabled: "DISABLED"
    default: rawValue.split(separator: ".").last.map { $0.uppercased() } ?? rawValue
    }
  }
}
