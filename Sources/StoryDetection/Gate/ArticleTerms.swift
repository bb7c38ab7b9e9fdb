internal import StoryModel

/// The words by which an article may be known again, besides those that its story gives.
struct ArticleTerms {
  /// No more of one article.
  private static let most = 60

  /// Of headline, lead and the paragraphs that hold a word of the story, without those words.
  static func terms(
    of text: ArticleText, besides story: CompiledStories.CompiledStory, _ stemmers: Stemmers
  ) -> [TermCentroid.Term] {
    let own = story.identifiers.union(story.names).union(story.context)
    var terms: [TermCentroid.Term] = []
    var seen: Set<String> = []
    for (number, field) in text.fields.enumerated() {
      let hits = text.names[number].filter { own.contains($0.phrase) }
      let taken = hits.reduce(into: Set<Int>()) { $0.formUnion($1.tokens) }
      for index in field.tokens.indices where !taken.contains(index) {
        guard let term = term(index, field, text.language, stemmers),
          field.field != .body || isNear(index, hits, field), seen.insert(term.text).inserted
        else { continue }
        terms.append(term)
      }
    }
    // Names first: they tell most.
    let names = terms.filter(\.isProper)
    return Array((names + terms.filter { !$0.isProper }).prefix(most))
  }

  private static func term(
    _ index: Int, _ field: FieldText, _ language: LanguageCode, _ stemmers: Stemmers
  ) -> TermCentroid.Term? {
    let token = field.tokens[index]
    guard token.kind == .word else { return nil }
    let word = field.text.string(token)
    let isProper = token.isCapitalised && !field.opensSentence(index)
    // Short words and the commonest names tell nothing.
    guard token.range.count >= (isProper ? 4 : 6), !(isProper && CommonNames.isCommonWord(word))
    else {
      return nil
    }
    let stem = GateKey.strict(stemmers.stem(field.text.word(token), language))
    let key = GateKey.wide(stem) ?? stem
    return TermCentroid.Term(
      text: String(decoding: key, as: UTF8.self),
      written: isProper ? word.prefix(1).uppercased() + word.dropFirst() : word, isProper: isProper)
  }

  /// Within the sentence of a word of the story, or the ones beside it.
  private static func isNear(
    _ index: Int, _ hits: [PhraseTable.Hit], _ field: FieldText
  ) -> Bool {
    hits.contains { hit in
      let between =
        index < hit.tokens.lowerBound
        ? index..<hit.tokens.lowerBound : hit.tokens.lowerBound..<max(index, hit.tokens.lowerBound)
      guard between.count < 80 else { return false }
      return between.count { field.tokens[$0].kind == .stop } <= 1
    }
  }
}
