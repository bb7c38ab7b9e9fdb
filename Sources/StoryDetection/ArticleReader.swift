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
    examine(article, knowing: { _ in nil }).readings
  }

  /// The readings of the stories that the article is on, and what it teaches about stories.
  ///
  /// - Parameter knowing: what is known of the terms of a story, by its id.
  package func examine(
    _ article: Article, knowing centroid: (String) -> TermCentroid?
  ) -> (readings: [StoryReading], lessons: [TermCentroid.Lesson]) {
    guard var text = read(article) else { return ([], []) }
    let gate = StoryGate(text: text, compiled: compiled)
    var lessons: [TermCentroid.Lesson] = []
    var on: [Membership] = []
    for index in gate.candidates() {
      let member = membership(of: index, gate, centroid)
      if let lesson = member.lesson { lessons.append(lesson) }
      if member.isOn { on.append(member) }
    }
    guard !on.isEmpty else { return ([], lessons) }
    return (readings(of: on, in: &text, article), lessons)
  }

  package func explain(_ article: Article) -> [StoryReading] {
    explain(article, knowing: { _ in nil })
  }

  /// What every story makes of an article, with reasons also where the article is not on it.
  package func explain(
    _ article: Article, knowing centroid: (String) -> TermCentroid?
  ) -> [StoryReading] {
    guard var text = read(article) else { return [] }
    let gate = StoryGate(text: text, compiled: compiled)
    return compiled.stories.indices.map { index in
      let member = membership(of: index, gate, centroid)
      guard member.isOn else {
        return StoryReading(
          story: compiled.stories[index].story.id, on: false, why: member.why)
      }
      return readings(of: [member], in: &text, article, isExplained: true)[0]
    }
  }

  /// Whether an article is on a story, and what it teaches about it.
  private struct Membership {
    let index: Int
    var isOn: Bool
    var why: [String]
    var isByTerms = false
    var lesson: TermCentroid.Lesson?
  }

  private func membership(
    of index: Int, _ gate: StoryGate, _ centroid: (String) -> TermCentroid?
  ) -> Membership {
    let answer = gate.judge(index)
    let story = compiled.stories[index]
    func terms() -> [TermCentroid.Term] {
      ArticleTerms.terms(of: gate.text, besides: story, stemmers)
    }
    switch answer.sureness {
    case .off: return Membership(index: index, isOn: false, why: answer.why)
    case .on: return Membership(index: index, isOn: true, why: answer.why)
    case .certain:
      // Without context words a name is enough, and there is nothing to learn for.
      let lesson =
        story.context.isEmpty
        ? nil : TermCentroid.Lesson(story: story.story.id, isOn: true, terms: terms())
      return Membership(index: index, isOn: true, why: answer.why, lesson: lesson)
    case .named:
      let terms = terms()
      var member = Membership(
        index: index, isOn: false, why: answer.why,
        lesson: TermCentroid.Lesson(story: story.story.id, isOn: false, terms: terms))
      guard let centroid = centroid(story.story.id) else { return member }
      let known = centroid.known(among: terms)
      let words = known.prefix(6).map { "“\($0.written)”" }.joined(separator: ", ")
      if centroid.recognises(known) {
        member.isOn = true
        member.isByTerms = true
        member.lesson = nil
        member.why = [answer.why[0], "terms \(words), learned from \(centroid.articles) articles"]
      } else if !known.isEmpty {
        member.why.append("of its learned terms only \(words)")
      }
      return member
    }
  }

  private func readings(
    of on: [Membership], in text: inout ArticleText, _ article: Article,
    isExplained: Bool = false
  ) -> [StoryReading] {
    guard let judge = judge(of: on.map(\.index), in: &text, article) else { return [] }
    let findings = on.map { member in
      let story = compiled.stories[member.index]
      return story.awaits.map { awaited in
        let finding = judge.finding(for: awaited, of: story.story)
        return member.isByTerms ? Self.lessSure(finding) : finding
      }
    }
    // Whose voice it is matters only where something is said to have happened, or not to have.
    let isHeard = findings.contains { $0.contains { Self.needsVoice($0.status) } }
    let origin = isHeard ? Voice.origin(of: article) : nil
    let voice = isHeard ? Voice.sketch(of: article) : []
    return zip(on, findings).map { member, findings in
      let story = compiled.stories[member.index]
      return StoryReading(
        story: story.story.id, on: true, why: member.why, findings: findings,
        origin: origin, voice: voice,
        candidates: isExplained ? story.awaits.flatMap(judge.candidates) : [])
    }
  }

  private static func needsVoice(_ status: Finding.Status) -> Bool {
    switch status {
    case .happened, .rumoured, .denied, .recap: true
    case .anticipated, .delayed, .none: false
    }
  }

  /// An article known by its terms alone has a point less: one such headline raises no alert.
  private static func lessSure(_ finding: Finding) -> Finding {
    guard finding.status != .none else { return finding }
    var finding = finding
    finding.confidence = max(0, finding.confidence - 1)
    finding.rule? += "; a point less, for the article is known by its terms alone"
    return finding
  }

  /// The mentions that some of the stories await, ready to be judged.
  private func judge(of stories: [Int], in text: inout ArticleText, _ article: Article) -> Judge? {
    guard let lexicon = compiled.lexicons[text.language] else { return nil }
    for index in text.fields.indices where text.fields[index].senses.isEmpty {
      interpret(&text.fields[index], lexicon)
    }
    let wanted = stories.reduce(into: Set<Int>()) { kinds, story in
      for awaited in compiled.stories[story].awaits { kinds.formUnion(awaited.kinds) }
    }
    let mentions = MentionFinder.mentions(in: text.fields, lexicon: lexicon, wanted: wanted)
    return Judge(
      article: article, text: text, lexicon: lexicon, phrases: compiled.phrases,
      mentions: mentions)
  }

  /// All that the article says of what the first story awaits, whether it is on that story or not;
  /// nil when the article has no text.
  func survey(_ article: Article) -> Survey? {
    guard var text = read(article), let judge = judge(of: [0], in: &text, article) else {
      return nil
    }
    let statements = compiled.stories[0].awaits.flatMap { awaited in
      judge.verdicts(for: awaited).map {
        Survey.Statement(kind: awaited.development.id, verdict: $0)
      }
    }
    return Survey(
      article: article, text: judge.text, statements: statements, phrases: compiled.phrases)
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
          let hit = FieldText.PhraseHit(
            phrase: phrase, head: index, tokens: range, form: sense.form)
          if lexicon.setsScene[Int(phrase)], field.field != .body { field.sceneHits.append(hit) }
          if lexicon.isSceneOnly[Int(phrase)] { continue }
          field.phraseHits.append(hit)
          for case .cue(let cue) in lexicon.uses[Int(phrase)] {
            if cue == .occurred || cue == .success { continue }
            // "Karşı karşıya" is not "karşı": in the Turkic languages the longest phrase counts.
            let known = field.cueSpans[index]?.count ?? 1
            let isLonger = lexicon.language.head == .last && range.count != known
            if isLonger, range.count < known { continue }
            field.cues[index] = isLonger ? cue.bit : field.cues[index] | cue.bit
            if range.count > known { field.cueSpans[index] = range }
            switch sense.form {
            case .negatedPast, .negatedFuture, .negatedNominal: field.negatedCues.insert(index)
            default: break
            }
          }
        }
      }
    }
    if lexicon.language.code == .en { EnglishCues.settle(&field) }
    field.clauses = ClauseCutter.clauses(of: field, language: lexicon.language)
    if lexicon.language.head == .last, field.field != .body {
      field.endings = TurkicVerb.endings(of: field, lexicon.language.code)
    }
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
        let isMark = field.tokens[position].kind == .joint || field.tokens[position].kind == .quote
        position -= 1
        if !isMark { steps += 1 }
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
