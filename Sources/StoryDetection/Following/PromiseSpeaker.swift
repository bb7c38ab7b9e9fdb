// Who promised.
extension PromiseReader {
  /// Whom a sentence names as its speaker: the name or the body beside a verb of saying, or before
  /// the colon that opens what it says; nil when there is none, or only a news agency.
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
    return headline(of: words, in: sentence, language)
  }

  /// "Министерство транспорта: отчёт выйдет …"
  private static func headline(
    of words: [PlainWord], in sentence: String, _ language: TimeLanguage
  ) -> String? {
    guard let colon = sentence.firstIndex(of: ":") else { return nil }
    let before = words.prefix { $0.text.endIndex <= colon }
    guard (1...5).contains(before.count), before.dropFirst().allSatisfy({ $0.gap <= .space }),
      let name = name(before: before.count, within: 1, words, language, isPaused: true)
    else { return nil }
    return String(
      sentence[words[name.lowerBound].text.startIndex..<words[name.upperBound - 1].text.endIndex])
  }

  private static func name(
    before verb: Int, within reach: Int, _ words: [PlainWord], _ language: TimeLanguage,
    isPaused: Bool = false
  ) -> Range<Int>? {
    var last = verb - 1
    while last >= 0, verb - last <= reach, isPaused || words[last + 1].gap <= .space {
      if isName(last, words, language) {
        var first = last
        while first > 0, last - first < 2, words[first].gap <= .space,
          isName(first - 1, words, language)
        { first -= 1 }
        return whole(body(first..<(last + 1), words, language), words)
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
        return whole(body(first..<end, words, language), words)
      }
      first += 1
    }
    return nil
  }

  private static func isName(_ index: Int, _ words: [PlainWord], _ language: TimeLanguage) -> Bool {
    let word = words[index]
    if isBody(index, words, language) { return true }
    guard word.startsUpper, word.text.count > 1, language.signs(at: index, in: words) == nil else {
      return false
    }
    return !pronouns.contains(word.fold)
  }

  private static func isBody(
    _ index: Int, _ words: [PlainWord], _ language: TimeLanguage
  ) -> Bool {
    language.bodies.contains { $0.fits(index, words) }
  }

  /// A body with the word that tells which: "transport ministry", "Ministry of Transport",
  /// "министерство транспорта".
  private static func body(
    _ name: Range<Int>, _ words: [PlainWord], _ language: TimeLanguage
  ) -> Range<Int> {
    var name = name
    let isRussian = language.code == "ru"
    if name.lowerBound >= 2, words[name.lowerBound - 1].fold == "of",
      isBody(name.lowerBound - 2, words, language)
    {
      return name.lowerBound - 2..<name.upperBound
    }
    guard let place = name.first(where: { isBody($0, words, language) }) else { return name }
    let next = name.upperBound
    if isRussian, place == next - 1, next < words.count, words[next].gap == .space,
      ["а", "я", "ы", "и", "й", "х"].contains(where: words[next].fold.hasSuffix),
      words[next].text.count > 4, !language.speech.contains(where: { $0.fits(next, words) })
    {
      name = name.lowerBound..<next + 1
    }
    if !isRussian, place == name.lowerBound, place > 0, words[place].gap == .space,
      words[place - 1].text.count > 4
    {
      name = place - 1..<name.upperBound
    }
    return name
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
