extension Article {
  /// Reads an article written as plain text: an optional first `date YYYY-MM-DD`, the headline and
  /// standfirst on that line, then paragraphs parted by blank lines.
  ///
  /// The headline is the first sentence of the line and the standfirst the rest. Nil when there is
  /// no text at all.
  public init?(plainText: String, id: String) {
    let paragraphs = plainText.split(whereSeparator: \.isNewline).map(Self.trimmed)
      .filter { !$0.isEmpty }
    guard var heading = paragraphs.first else { return nil }
    self.init(id: id, title: "", body: Array(paragraphs.dropFirst()))
    if heading.hasPrefix("date ") {
      let written = heading.dropFirst(5).prefix(10)
      if let date = RFC3339.date(from: String(written)) {
        published = date
        heading = Self.trimmed(heading.dropFirst(5 + written.count))
      }
    }
    if heading.isEmpty, !body.isEmpty { heading = body.removeFirst() }
    guard !heading.isEmpty else { return nil }
    let end = Self.endOfFirstSentence(of: heading)
    title = Self.trimmed(heading[..<end])
    summary = Self.trimmed(heading[end...])
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var text = Substring(text)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  /// A sentence ends at `.`, `!`, `?` or `…` before white space and an upper-case letter; a full
  /// stop after a single letter is an initial ("В. Путин"), not an end.
  private static func endOfFirstSentence(of text: String) -> String.Index {
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if ".!?…".contains(text[index]), next < text.endIndex, text[next].isWhitespace,
        let follower = text[next...].first(where: { !$0.isWhitespace }),
        follower.isUppercase || "\"«“„—–-".contains(follower),
        !(text[index] == "." && isInitial(text[..<index]))
      {
        return next
      }
      index = next
    }
    return text.endIndex
  }

  private static func isInitial(_ text: Substring) -> Bool {
    guard let letter = text.last, letter.isLetter else { return false }
    guard let before = text.dropLast().last else { return true }
    return !before.isLetter
  }
}
