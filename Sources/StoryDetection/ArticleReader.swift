package import ArticleModel
internal import FoundationEssentials
package import StoryModel

/// Reads articles one after the other for one `Detector`. Not to be shared between threads.
package final class ArticleReader {
  private let compiled: CompiledStories
  private let stemmers = Stemmers()
  private var gateWords: [UInt64: [Int32]] = [:]
  private var senses: [UInt64: [Lexicon.Sense]] = [:]
  /// Words remembered before the memory is cleared.
  private static let capacity = 100_000

  init(_ compiled: CompiledStories) { self.compiled = compiled }

  package func examine(_ article: Article) -> [StoryReading] {
    guard var text = read(article) else { return [] }
    let gate = StoryGate(text: text, compiled: compiled)
    let on = gate.candidates().compactMap { index -> (Int, [String])? in
      let answer = gate.decide(index)
      return answer.on ? (index, answer.why) : nil
    }
    guard !on.isEmpty else { return [] }
    return readings(of: on, in: &text, article)
  }

  package func explain(_ article: Article) -> [StoryReading] {
    guard var text = read(article) else { return [] }
    let gate = StoryGate(text: text, compiled: compiled)
    return compiled.stories.indices.map { index in
      let answer = gate.decide(index)
      guard answer.on else {
        return StoryReading(
          story: compiled.stories[index].story.id, on: false, why: answer.why)
      }
      return readings(of: [(index, answer.why)], in: &text, article)[0]
    }
  }

  private func readings(of on: [(Int, [String])], in text: inout ArticleText, _ article: Article)
    -> [StoryReading]
  {
    guard let lexicon = compiled.lexicons[text.language] else { return [] }
    for index in text.fields.indices where text.fields[index].senses.isEmpty {
      interpret(&text.fields[index], lexicon)
    }
    let wanted = on.reduce(into: Set<Int>()) { kinds, story in
      for awaited in compiled.stories[story.0].awaits { kinds.formUnion(awaited.kinds) }
    }
    let mentions = MentionFinder.mentions(in: text.fields, lexicon: lexicon, wanted: wanted)
    let judge = Judge(
      article: article, text: text, lexicon: lexicon, phrases: compiled.phrases,
      mentions: mentions)
    let origin = Voice.origin(of: article)
    let voice = Voice.sketch(of: article)
    return on.map { index, why in
      let story = compiled.stories[index]
      return StoryReading(
        story: story.story.id, on: true, why: why,
        findings: story.awaits.map { judge.finding(for: $0, of: story.story) },
        origin: origin, voice: voice)
    }
  }

  /// Nil when the article has no text.
  private func read(_ article: Article) -> ArticleText? {
    let body = article.bodyText
    let declared = LanguageCode(tag: article.language)
    let language = LanguageGuess.language(
      of: [article.title, article.summary, body], declared: declared)
    var fields: [FieldText] = []
    let parts: [(Finding.Field, String)] = [
      (.title, article.title), (.summary, article.summary), (.body, body),
    ]
    for (field, source) in parts where field == .title || !source.isEmpty {
      let text = Tokenizer.tokens(of: source, dotted: language.isDotted)
      fields.append(FieldText(field: field, source: source, text: text))
    }
    guard fields.contains(where: { !$0.tokens.isEmpty }) else { return nil }
    let names = fields.map { field in
      compiled.phrases.hits(
        in: field.tokens, numbers: field.tokens.map { gateNumbers($0, field.text, language) })
    }
    if language == .kk {
      // Names are known in any alphabet, the words of the language in Cyrillic.
      for index in fields.indices {
        fields[index].text = KazakhLatin.inCyrillic(fields[index].text)
      }
    }
    return ArticleText(language: language, fields: fields, names: names)
  }

  private func gateNumbers(_ token: Token, _ text: TokenisedText, _ language: LanguageCode)
    -> [Int32]
  {
    guard token.kind == .word || token.kind == .number else { return [] }
    let word = text.word(token)
    let key = WordHash(word, tag: language.rawValue + 1).value
    if let known = gateWords[key] { return known }
    if gateWords.count > Self.capacity { gateWords.removeAll(keepingCapacity: true) }
    let numbers = compiled.phrases.numbers(of: word, language, stemmers)
    gateWords[key] = numbers
    return numbers
  }

  private func wordSenses(_ token: Token, _ text: TokenisedText, _ lexicon: Lexicon)
    -> [Lexicon.Sense]
  {
    guard token.kind == .word || token.kind == .number else { return [] }
    let word = text.word(token)
    let key = WordHash(word, tag: lexicon.language.code.rawValue + 1).value
    if let known = senses[key] { return known }
    if senses.count > Self.capacity { senses.removeAll(keepingCapacity: true) }
    let found = lexicon.senses(of: word, stemmers)
    senses[key] = found
    return found
  }

  /// Finds the phrases and cues of a field and cuts it into clauses.
  private func interpret(_ field: inout FieldText, _ lexicon: Lexicon) {
    let tokens = field.tokens
    field.senses = tokens.map { wordSenses($0, field.text, lexicon) }
    field.cues = Array(repeating: 0, count: tokens.count)
    for index in tokens.indices {
      for sense in field.senses[index] {
        for phrase in lexicon.byHead[Int(sense.word)] {
          guard let range = extent(of: lexicon.phrases[Int(phrase)], at: index, field, lexicon)
          else { continue }
          field.phraseHits.append(
            FieldText.PhraseHit(phrase: phrase, head: index, tokens: range, form: sense.form))
          for case .cue(let cue) in lexicon.uses[Int(phrase)] {
            if cue == .occurred || cue == .success { continue }
            field.cues[index] |= cue.bit
            if range.count > field.cueSpans[index]?.count ?? 1 { field.cueSpans[index] = range }
            switch sense.form {
            case .negatedPast, .negatedFuture, .negatedNominal: field.negatedCues.insert(index)
            default: break
            }
          }
        }
      }
    }
    field.clauses = ClauseCutter.clauses(of: field, language: lexicon.language)
  }

  /// The tokens that a phrase covers when its head stands at `index`; nil when words are missing.
  private func extent(
    of phrase: Lexicon.Phrase, at index: Int, _ field: FieldText, _ lexicon: Lexicon
  ) -> Range<Int>? {
    guard phrase.words.count > 1 else { return index..<index + 1 }
    if lexicon.language.head == .first || phrase.head == 0 {
      let rest = phrase.words.dropFirst()
      if let end = follow(rest[...], from: index + 1, gap: phrase.gap, field) {
        return index..<end
      }
      guard phrase.gap > 1, lexicon.language.code == .ru else { return nil }
      // Russian puts the verb behind as well: в силу вступило.
      var start = index - rest.count
      while start >= max(0, index - rest.count - 2) {
        if let end = follow(rest[...], from: start, gap: 0, field), end <= index {
          return start..<index + 1
        }
        start -= 1
      }
      return nil
    }
    var position = index - 1
    for word in phrase.words.dropLast().reversed() {
      var steps = 0
      while position >= 0, steps <= phrase.gap, !matches(word, position, field) {
        // Only a particle may part them: "kabul de etti", but not "cərimə ləğv edildi".
        guard field.tokens[position].range.count <= 3 else { return nil }
        position -= 1
        steps += 1
      }
      guard position >= 0, steps <= phrase.gap else { return nil }
      position -= 1
    }
    return position + 1..<index + 1
  }

  private func follow(
    _ words: ArraySlice<Lexicon.WordID>, from start: Int, gap: Int, _ field: FieldText
  ) -> Int? {
    var position = start
    for word in words {
      var steps = 0
      while position < field.tokens.count, steps <= gap, !matches(word, position, field) {
        let kind = field.tokens[position].kind
        guard kind == .word || kind == .number || kind == .joint || kind == .quote else {
          return nil
        }
        position += 1
        if kind == .word || kind == .number { steps += 1 }
      }
      guard position >= 0, position < field.tokens.count, steps <= gap else { return nil }
      position += 1
    }
    return position
  }

  private func matches(_ word: Lexicon.WordID, _ index: Int, _ field: FieldText) -> Bool {
    index >= 0 && index < field.senses.count
      && field.senses[index].contains { $0.word == word }
  }
}
