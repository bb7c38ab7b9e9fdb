internal import StoryModel

/// Everything that a rule may look at when it judges a mention.
struct Look {
  let mention: Mention
  let group: VerbGroup
  let field: FieldText
  let clause: Clause
  let clauseIndex: Int
  let language: LanguageCode
  let time: ClauseTime
  let memory: ArticleMemory

  var form: Form { group.form }
  /// A form that does not tell by itself whether it happened: what governs it does.
  var isGoverned: Bool {
    switch form {
    case .plain, .nominal, .infinitive, .wish, .gerund, .base, .negatedNominal: true
    default: mention.style == .thing || mention.style == .pending
    }
  }
  /// Whether its happening is the event itself.
  var tells: Bool {
    switch mention.style {
    case .verb, .noun, .state, .contrary: true
    case .thing, .prospect, .pledge, .pending, .lacking, .refuted, .scene: false
    }
  }
  var isFinite: Bool {
    switch form {
    case .past, .passive, .perfect, .present, .pastOrParticiple: true
    default: mention.style == .state
    }
  }
  var isTitle: Bool { field.field == .title }

  /// The nearest token of the clause with a cue, outside the mention's own words.
  func nearest(_ cue: Cue, within reach: Int = 40) -> Int? {
    var best: Int?
    let near = clause.tokens.clamped(to: mention.head - reach..<mention.head + reach + 1)
    for index in near where field.has(cue, index) && !isOwn(index, cue) {
      let distance = abs(index - mention.head)
      // "Если верить соседям" doubts; a source that asked not to be named demands nothing.
      if cue == .condition || cue == .demand, isOnlyHedge(index, cue) { continue }
      guard !isPartOfMention(index) else { continue }
      // "to halt fighting" refuses nothing.
      if language == .en, cue == .refuse, mention.trigger.contains(index) { continue }
      if best.map({ abs($0 - mention.head) > distance }) ?? true { best = index }
    }
    return best
  }

  /// The nearest token with a cue that stands where it governs the mention: before it in Russian
  /// and English, after it in the Turkic languages.
  func governing(_ cue: Cue, within reach: Int = 40) -> Int? {
    if mention.style == .state {
      // "запросил для бывшего начальника больницы двенадцать лет": what is asked for stands far off.
      // "Dəbilqə tələbi artıq qüvvədədir"
      if language.isTurkic, cue == .demand, namesItsKind("in-force") { return nil }
      let reach = cue == .demand && language == .ru ? 14 : 5
      guard let index = nearest(cue, within: reach), index < mention.head else { return nil }
      return index
    }
    guard let index = nearest(cue, within: reach), !isOver else { return nil }
    switch language {
    case .en:
      if mention.style == .thing || mention.style == .pending || form == .plain || form == .nominal
      {
        return index
      }
      return index < mention.head ? index : nil
    case .ru:
      // "Закрывать дело не собираются": what governs an infinitive may follow where it opens.
      let opens =
        mention.head <= clause.tokens.lowerBound + 2
        && !isInfinitive(index)
      return index < mention.head || form != .infinitive || opens ? index : nil
    case .az, .tr, .kk:
      return governsTurkic(cue, index) ? index : governingBehind(cue, within: reach)
    }
  }

  /// Whether a cue is itself negated: не намерен, has no plans, planlamıyor.
  func isNegated(_ index: Int) -> Bool {
    if field.negatedCues.contains(index) { return true }
    switch language {
    case .ru, .en:
      return (max(clause.tokens.lowerBound, index - 2)..<max(index, clause.tokens.lowerBound))
        .contains { field.has(.not, $0) || field.has(.without, $0) }
    case .az, .tr, .kk:
      let start = max(index + 1, field.cueSpans[index]?.upperBound ?? 0)
      let end = min(start + 1, clause.tokens.upperBound)
      return (start..<max(end, start)).contains {
        field.has(.not, $0) || field.has(.without, $0)
          // "mümkün olmadı", "өтініш бермейміз"
          || field.has(.may, index)
            && TurkicVerb.finite(field.string(at: $0), language) == .negatedPast
          || field.has(.demand, index) && field.endings[$0] == .negatedFuture
      }
    }
  }

  /// Whether a Russian word is an infinitive by its ending.
  func isInfinitive(_ index: Int) -> Bool {
    language == .ru && RussianVerb.looksInfinitive(word(index))
  }

  /// The clause behind in the same stretch.
  var next: Clause? {
    guard clauseIndex + 1 < field.clauses.count,
      field.clauses[clauseIndex + 1].part == clause.part
    else { return nil }
    return field.clauses[clauseIndex + 1]
  }

  /// What leaves open the question that the clause puts: "Что стало причиной, предстоит выяснить".
  var unanswered: Int? {
    guard language == .ru, isFinite, !clause.asks,
      clause.tokens.lowerBound == clause.part.lowerBound,
      Self.questions.contains(word(clause.tokens.lowerBound))
    else { return nil }
    let rest =
      clause.tokens.first { field.tokens[$0].kind == .comma && $0 > mention.head }
      .map { $0..<clause.part.upperBound } ?? next?.tokens
    let open: [Cue] = [.plan, .await, .must, .will, .may, .demand, .without, .not]
    return rest?.first { index in open.contains { field.has($0, index) } }
  }

  private static let questions: Set<String> = [
    "что", "кто", "почему", "отчего", "чем", "чья", "чей", "какая", "какой", "где", "кого", "каков",
  ]

  /// The "нет" of "причин отзывать вакцину нет".
  var needless: Int? {
    guard language == .ru, form == .infinitive else { return nil }
    let before = clause.tokens.lowerBound..<max(clause.tokens.lowerBound, mention.head)
    let needs: Set<String> = [
      "причин", "оснований", "повода", "смысла", "нужды", "необходимости", "планов",
    ]
    guard before.contains(where: { needs.contains(word($0)) }) else { return nil }
    return clause.tokens.first { $0 > mention.head && field.has(.without, $0) }
  }

  /// Whether a word of time belongs to a participle behind the event: "Нашлась картина, украденная
  /// сорок лет назад".
  func describesAnother(_ time: Int) -> Bool {
    if language.isTurkic { return field.has(.earlier, time) && describesParticiple(time) }
    guard language == .ru, time > mention.head else { return false }
    if isOfDisaster(time) { return true }
    let comma = (mention.head..<time).last { field.tokens[$0].kind == .comma }
    guard let comma, comma + 1 < time, field.tokens[comma + 1].kind == .word else { return false }
    return isParticiple(comma + 1)
  }

  func namesItsKind(_ kind: String) -> Bool {
    mention.kind == DevelopmentKind.number(of: kind)
  }

  /// A Russian word of the sentence that announces: объявила, утвердила, сообщили.
  var announcing: Int? {
    let beginnings = [
      "объявил", "сообщил", "утвердил", "уточнил", "назначен", "назначил", "решил", "подписал",
      "постановил", "распорядил", "определил",
    ]
    let range = isTitle ? field.tokens.indices : clause.part
    return range.first { index in
      field.tokens[index].kind == .word && beginnings.contains(where: word(index).hasPrefix)
    }
  }

  /// The word by which the next clause says that what was promised is not there: "обещали в мае, но
  /// его до сих пор нет".
  var belied: Int? {
    guard language == .ru, clauseIndex + 1 < field.clauses.count else { return nil }
    let next = field.clauses[clauseIndex + 1]
    guard next.opening == .splitter, next.part == clause.part,
      clause.tokens.contains(where: { field.has(.plan, $0) || field.has(.await, $0) })
    else { return nil }
    guard let yet = next.tokens.first(where: { field.has(.yet, $0) }) else { return nil }
    let isStrong = next.tokens.contains {
      field.has(.not, $0) || field.has(.without, $0) || word($0) == "прежнему"
    }
    return isStrong ? yet : nil
  }

  /// The word by which the main clause puts off what a relative clause promised: "маркировку, которая
  /// должна была начаться 1 марта, сдвинули на год".
  var putOffAfterPromise: Int? {
    guard language == .ru, clause.opening == .relative,
      [Cue.must, .plan, .await, .will].contains(where: { cue in
        clause.tokens.contains { field.has(cue, $0) }
      })
    else { return nil }
    return clause.part.first { index in
      guard !clause.tokens.contains(index) else { return false }
      if field.has(.delay, index) { return !isNegated(index) }
      return field.has(.yet, index) && isMissing(after: index)
    }
  }

  /// Whether a negation follows a "yet": "до сих пор не опубликован".
  private func isMissing(after yet: Int) -> Bool {
    (yet + 1..<max(yet + 1, min(yet + 5, clause.part.upperBound))).contains {
      field.has(.not, $0) || field.has(.without, $0)
    }
  }

  /// The verb that puts off what stands far before it, beyond a description of its own: "Пуск
  /// ракеты со спутником, намеченный на среду, перенесли".
  var putOffFarBehind: Int? {
    guard language == .ru, let token = nearest(.delay, within: 24), token > mention.head,
      !isNegated(token)
    else { return nil }
    var words = 0
    var isInside = false
    for index in mention.head + 1..<token {
      switch field.tokens[index].kind {
      case .comma where isInside: isInside = false
      case .comma:
        guard isParticiple(index + 1) else { return nil }
        isInside = true
      case .word where !isInside:
        if RussianVerb.looksFinite(word(index)), !field.tokens[index].isCapitalised { return nil }
        words += 1
      default: break
      }
    }
    return words <= 10 && !isInside ? token : nil
  }

  private func isParticiple(_ index: Int) -> Bool {
    let word = field.word(at: index)
    return ["нн", "вш", "шедш", "ущ", "ющ"].contains { sign in
      ["ый", "ая", "ое", "ые", "ого", "ой", "ую", "ых", "ий", "ее", "ие", "его", "ей", "их", "ому"]
        .contains { word.hasSuffix(sign + $0) }
    }
  }

  /// The word that makes a present tense a custom or a rule, not news: "a report is published
  /// within 12 months", "отчёт обычно публикуется".
  var custom: Int? {
    let words: Set<String>
    switch (language, form) {
    case (.en, _) where isFinite:
      let before = max(clause.tokens.lowerBound, mention.head - 3)..<mention.head
      guard before.contains(where: { ["is", "are"].contains(word($0)) }) else { return nil }
      words = ["within", "normally", "usually", "typically"]
    case (.ru, .present): words = ["обычно", "течение", "правилам"]
    default: return nil
    }
    return clause.tokens.first { words.contains(word($0)) }
  }

  /// A folded word of the field; empty outside it and for numbers and marks.
  func word(_ index: Int) -> String { field.word(at: index) }

  /// A token with a cue in the clause before, when this clause is what it says.
  func ruling(_ cue: Cue) -> Int? {
    guard clause.opening == .that || clause.opening == .purpose || clause.opening == .whether,
      clauseIndex > 0,
      // A Kazakh "деп" stands behind what it opens in the others.
      language != .kk
    else { return nil }
    let before = field.clauses[clauseIndex - 1]
    guard before.part == clause.part else { return nil }
    return before.tokens.last { field.has(cue, $0) && !isOnlyHedge($0, cue) }
  }

  /// Whether a word of a hedge's phrase is also another cue: "если верить", "просивший не называть",
  /// "adının çəkilməsini istəməyən".
  private func isOnlyHedge(_ index: Int, _ cue: Cue) -> Bool {
    guard language != .en, cue == .condition || cue == .demand else { return false }
    return field.has(.hedge, index)
      || language.isTurkic && index > 0 && field.has(.hedge, index - 1)
  }

  /// Whether a word that can hedge does so here: not the claims that are paid or rejected, and not
  /// the words of the mention itself.
  func isHedge(_ index: Int) -> Bool {
    if mention.trigger.contains(index) || mention.object?.contains(index) == true { return false }
    guard language == .en else { return !allegesAnother(index) }
    let word = field.string(at: index)
    // ", a website claimed", "claimed that", but "claimed victory"
    if word == "claimed" { return EnglishWords.isSaid(index, clause, field) }
    // "After weeks of rumours the premier quits"
    if ["rumours", "rumors", "speculation"].contains(word), index > 0 {
      let before = (max(0, index - 3)..<index).map { field.string(at: $0) }
      if before.contains(where: ["after", "despite", "of", "end", "ends"].contains) {
        return false
      }
    }
    // "traced to the source of the leak"
    if ["source", "sources"].contains(word), index + 1 < field.tokens.count {
      return field.string(at: index + 1) != "of"
    }
    guard ["claims", "claim"].contains(word) else { return true }
    return !EnglishWords.isClaimedThing(index, field)
  }

  /// Whether a word for earlier is "has already".
  func isAlready(_ index: Int) -> Bool {
    ["has", "have", "had"].contains(word(index))
  }

  private func isOwn(_ index: Int, _ cue: Cue) -> Bool {
    // A search is awaited by its own word.
    if mention.style == .thing {
      return mention.trigger.contains(index) && (index != mention.head || cue != .await)
    }
    return mention.trigger.contains(index) && index == mention.head
      || mention.object?.contains(index) == true
  }

  /// The first token of the clause when a cue opens it.
  func opening(_ cues: Cue...) -> Int? {
    guard let opening = clause.opening, cues.contains(opening) else { return nil }
    // "Если верить соседям": a doubt, not a condition.
    if opening == .condition, field.has(.hedge, clause.tokens.lowerBound) { return nil }
    if opening == .after, sinceDay || isTopic(clause.tokens.lowerBound) { return nil }
    return clause.tokens.lowerBound
  }
}
