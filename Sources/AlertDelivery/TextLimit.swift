/// How many of which unit a service takes.
struct TextLimit: Sendable {
  enum Unit: Sendable { case bytes, utf16, graphemes }

  let count: Int
  let unit: Unit

  static func bytes(_ count: Int) -> TextLimit { TextLimit(count: count, unit: .bytes) }
  static func utf16(_ count: Int) -> TextLimit { TextLimit(count: count, unit: .utf16) }
  static func graphemes(_ count: Int) -> TextLimit { TextLimit(count: count, unit: .graphemes) }

  func length(of text: String) -> Int {
    switch unit {
    case .bytes: text.utf8.count
    case .utf16: text.utf16.count
    case .graphemes: text.count
    }
  }
}

extension String {
  /// The text as the service wants it written, cut at the last whole grapheme that leaves room
  /// for an ellipsis when it is longer than the limit. The limit counts the escaped text.
  func fitted(_ limit: TextLimit, escape: (String) -> String = { $0 }) -> String {
    var kept = ""
    var length = 0
    var roomForEllipsis = ""
    let most = limit.count - limit.length(of: "…")
    for character in self {
      let piece = escape(String(character))
      length += limit.length(of: piece)
      guard length <= limit.count else { return roomForEllipsis + "…" }
      kept += piece
      if length <= most { roomForEllipsis = kept }
    }
    return kept
  }
}
