// Who promised.
extension PromiseReader {
  /// Whom a sentence names as its speaker: the name beside a verb of saying; nil when there is
  /// none, or only a news agency.
  package static func speaker(in sentence: String, language: String) -> String? {
    let language = TimeLanguage.named(language, for: sentence)
    let words = PlainWord.words(of: sentence)
    for index in words.indices {
      guard let verb = language.speech.first(where: { $0.fits(index, words) }) else { continue }
      let end = index + verb.parts.count
      let name =
        name(before: index, within: 1, words, language)
        ?? name(after: end, within: 4, words, language)
        ?? name(before: index, within: 4, words, language)
      if let name {
        return String(
          sentence[
            words[name.lowerBound].text.startIndex..<words[name.upperBound - 1].text.endIndex])
      }
    }
    return nil
  }

  private static func name(
    before verb: Int, within reach: Int, _ words: [PlainWord], _ language: TimeLanguage
  ) -> Range<Int>? {
    var last = verb - 1
    while last >= 0, verb - last <= reach, words[last + 1].gap <= .space {
      if isName(last, words, language) {
        var first = last
        while first > 0, last - first < 2, words[first].gap <= .space,
          isName(first - 1, words, language)
        { first -= 1 }
        return whole(first..<(last + 1), words)
      }
      last -= 1
    }
    return nil
  }

  private static func name(
    after verb: Int, within reach: Int, _ words: [PlainWord], _ language: TimeLanguage
  ) -> Range<Int>? {
    var first = verb
    while first < words.count, first - verb <= reach, words[first].gap <= .space {
      if isName(first, words, language) {
        var end = first + 1
        while end < words.count, end - first < 3, words[end].gap <= .space,
          isName(end, words, language)
        { end += 1 }
        return whole(first..<end, words)
      }
      first += 1
    }
    return nil
  }

  private static func isName(_ index: Int, _ words: [PlainWord], _ language: TimeLanguage) -> Bool {
    let word = words[index]
    guard word.startsUpper, word.text.count > 1, language.signs(at: index, in: words) == nil else {
      return false
    }
    return !pronouns.contains(word.fold)
  }

  private static let pronouns: Set<String> = [
    "it", "he", "she", "they", "we", "you", "the", "this", "that", "он", "она", "они", "мы", "вы",
    "как", "об", "что", "bu", "o", "biz", "mən", "ben", "siz", "біз", "мен", "ол", "сіз",
  ]

  /// Nil for a news agency: it passes the word on.
  private static func whole(_ range: Range<Int>, _ words: [PlainWord]) -> Range<Int>? {
    let name = words[range].map { String($0.text) }.joined(separator: " ")
    return NewsSource.named(name) == nil ? range : nil
  }
}
