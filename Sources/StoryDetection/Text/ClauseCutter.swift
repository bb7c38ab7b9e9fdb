/// Cuts a field into clauses.
enum ClauseCutter {
  /// Openings that begin a clause wherever they stand in English, elsewhere after a comma.
  private static let openings: [Cue] = [
    .condition, .why, .whether, .purpose, .relative, .that, .after, .before, .splitter,
  ]

  static func clauses(of text: FieldText, language: Language) -> [Clause] {
    var clauses: [Clause] = []
    var start = 0
    var partStart = 0
    var partFirst = 0
    var opening: Cue?
    var sentence = 0
    let tokens = text.tokens

    func close(at end: Int) {
      if start < end, tokens[start..<end].contains(where: { $0.kind == .word }) {
        clauses.append(
          Clause(
            tokens: start..<end, part: partStart..<end, opening: opening, asks: false,
            isFirst: sentence == 0))
      }
      start = end
      opening = nil
    }
    func closePart(at end: Int, asks: Bool) {
      close(at: end)
      for index in partFirst..<clauses.count {
        clauses[index].part = partStart..<end
        if asks { clauses[index].asks = true }
      }
      partFirst = clauses.count
      partStart = end
    }

    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .stop, .question:
        closePart(at: index, asks: token.kind == .question)
        start = index + 1
        partStart = index + 1
        if partFirst > 0 { sentence += 1 }
      case .divider where isTime(index, tokens): continue
      case .divider where language.code == .ru && isRoute(index, text): continue
      case .divider:
        closePart(at: index, asks: false)
        start = index + 1
        partStart = index + 1
      case .comma where opening == .relative && index > start + 1:
        // "where the army fights, a truce took effect": the main clause goes on.
        close(at: index)
        start = index + 1
      case .comma
      where language.code == .ru && index > start + 1 && text.string(at: index - 1) == "нет":
        // "Поводов отказываться нет, причина не в конструкции": its "no" goes no further.
        close(at: index)
        start = index + 1
      case .comma
      where (opening == .after || opening == .before) && start - partStart <= 4
        && index > start + 1 && !continues(after: index, text):
        // "After two years in jail, the teacher walks free": the main clause follows.
        close(at: index)
        start = index + 1
      case .comma
      where (opening == .after || opening == .before) && language.code == .en
        && index > start + 1 && isAttribution(after: index, tokens):
        // "… before the blast, board of inquiry finds"
        close(at: index)
        start = index + 1
      case .comma
      where language.head == .last && index > start && isOver(before: index, text, language):
        close(at: index)
        start = index + 1
      case .word:
        guard let cue = opens(at: index, start: start, text, language),
          !isBareCondition(start, index, text)
        else { continue }
        if index > start { close(at: index) }
        start = index
        opening = cue
      default: continue
      }
    }
    closePart(at: tokens.count, asks: false)
    return clauses
  }

  /// Whether a few words without a further mark end the sentence after a comma.
  private static func isAttribution(after comma: Int, _ tokens: [Token]) -> Bool {
    let end = tokens[(comma + 1)...].firstIndex { [.stop, .question, .divider].contains($0.kind) }
    let rest = tokens[comma + 1..<(end ?? tokens.count)]
    return (2...9).contains(rest.count)
      && rest.allSatisfy { $0.kind == .word || $0.kind == .number }
  }

  /// после того, как: the comma parts nothing.
  private static func continues(after comma: Int, _ text: FieldText) -> Bool {
    comma + 1 < text.tokens.count && text.string(at: comma + 1) == "как"
  }

  /// Whether a clause has got no further than its "if": "If, as expected, jurors …".
  private static func isBareCondition(_ start: Int, _ index: Int, _ text: FieldText) -> Bool {
    text.has(.condition, start) && index > start
      && text.tokens[start + 1..<index].allSatisfy { $0.kind == .comma }
  }

  /// после того, как; до того, как: not the preposition.
  private static func isConjunction(_ index: Int, _ text: FieldText) -> Bool {
    guard index + 1 < text.tokens.count, text.tokens[index + 1].kind == .word else { return false }
    return ["того", "тем"].contains(text.string(at: index + 1))
      && (text.has(.after, index) || text.has(.before, index))
  }

  /// Whether a dash joins two places: "магистраль Москва — Минск".
  private static func isRoute(_ index: Int, _ text: FieldText) -> Bool {
    guard index > 1, index + 1 < text.tokens.count, text.tokens[index - 1].isCapitalised,
      text.tokens[index + 1].isCapitalised, text.tokens[index - 2].kind == .word
    else { return false }
    let noun = text.string(at: index - 2)
    return routes.contains(where: noun.hasPrefix)
  }

  private static let routes = [
    "магистрал", "трасс", "лини", "поезд", "рейс", "маршрут", "дорог", "автодорог", "коридор",
    "паром", "электричк", "газопровод", "нефтепровод", "матч", "ветк", "направлени", "участ",
  ]

  /// Whether a colon stands between figures: 21:30.
  private static func isTime(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index > 0, index + 1 < tokens.count else { return false }
    let (before, after) = (tokens[index - 1], tokens[index + 1])
    return before.kind == .number && after.kind == .number
      && before.range.upperBound + 1 == after.range.lowerBound
  }

  /// "Çıkarıldı ancak kutuya ulaşılamadı": but, which needs no comma.
  private static func isAgainst(_ index: Int, _ text: FieldText) -> Bool {
    !["ve", "və", "және", "ise", "isə"].contains(text.string(at: index))
  }

  /// Whether a finite verb stands before the comma, as it ends a clause in the Turkic languages.
  private static func isOver(before comma: Int, _ text: FieldText, _ language: Language) -> Bool {
    guard text.tokens[comma - 1].kind == .word else { return false }
    return TurkicVerb.finite(text.string(at: comma - 1), language.code) != nil
  }

  /// Whether "who" describes what stands before it, rather than asks: "the man who", "Smith, who".
  private static func followsWord(_ index: Int, _ text: FieldText) -> Bool {
    guard index > 0 else { return false }
    let before = text.tokens[index - 1].kind
    return before == .word || before == .comma
  }

  private static func opens(at index: Int, start: Int, _ text: FieldText, _ language: Language)
    -> Cue?
  {
    guard text.cues[index] != 0 else { return nil }
    let afterMark = index == start || text.tokens[index - 1].kind != .word
    let afterPreposition =
      language.code == .ru && index > start + 1 && text.has(.relative, index)
      && text.has(.oblique, index - 1) && text.tokens[index - 2].kind == .comma
    // "дело, по которому": the preposition stays behind.
    if afterPreposition { return .relative }
    for cue in openings where text.has(cue, index) {
      if cue == .splitter && (index == start || !afterMark && !language.code.isTurkic) { continue }
      switch language.code {
      case .en:
        let asks = cue == .why && !(text.has(.relative, index) && followsWord(index, text))
        if cue == .why && !asks { continue }
        return cue
      case .ru:
        if afterMark && (cue != .after && cue != .before || isConjunction(index, text)) {
          return cue
        }
        if cue == .purpose || cue == .condition || isConjunction(index, text) { return cue }
      case .az, .tr, .kk:
        // Clauses are closed by what ends them; only "if" and "that" words open one.
        if cue == .condition || cue == .that { return cue }
        if cue == .splitter,
          afterMark || isAgainst(index, text) && isOver(before: index, text, language)
        {
          return cue
        }
      }
    }
    return nil
  }
}
