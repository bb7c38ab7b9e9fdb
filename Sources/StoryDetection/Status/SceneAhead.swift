internal import StoryModel

/// A headline or lead that names what a kind is about, has no verb of its own for it, and looks
/// ahead: "gözler sandıkta". In the Turkic languages only; it promises nothing and raises nothing.
struct SceneAhead {
  let status: Finding.Status
  let mention: Mention
  /// The token that looks ahead.
  let sign: Int

  /// Letters that a word must have to name a scene by itself.
  private static let letters = 5

  /// Nil when no field but the body does so.
  init?(of kinds: Set<Int>, in text: ArticleText, _ lexicon: Lexicon) {
    for (number, field) in text.fields.enumerated() where field.field != .body {
      for hit in field.phraseHits {
        guard let (kind, row) = Self.scene(hit, kinds, field, lexicon),
          let clause = field.clauseIndex(holding: hit.head),
          let (sign, status) = Self.sign(behind: hit, field.clauses[clause], field, text.language)
        else { continue }
        self.status = status
        self.sign = sign
        mention = Mention(
          kind: kind, row: row, style: .thing, field: number, clause: clause, head: hit.head,
          form: .plain, trigger: hit.tokens)
        return
      }
    }
    return nil
  }

  /// The kind and row of which a word is the thing, or stands beside the verb.
  private static func scene(
    _ hit: FieldText.PhraseHit, _ kinds: Set<Int>, _ field: FieldText, _ lexicon: Lexicon
  ) -> (kind: Int, row: Int)? {
    guard hit.tokens.count > 1 || field.tokens[hit.head].range.count >= letters else { return nil }
    for use in lexicon.uses[Int(hit.phrase)] {
      switch use {
      case .object(let kind, let row) where kinds.contains(Int(kind)):
        return (Int(kind), Int(row))
      case .trigger(let kind, let row) where kinds.contains(Int(kind)):
        let style = lexicon.rows[Int(kind)][Int(row)].style
        if style == .noun || style == .thing { return (Int(kind), Int(row)) }
      default: continue
      }
    }
    return nil
  }

  /// The word in its clause that puts it off or looks ahead, else the verb that ends the clause.
  private static func sign(
    behind hit: FieldText.PhraseHit, _ clause: Clause, _ field: FieldText, _ language: LanguageCode
  ) -> (Int, Finding.Status)? {
    let behind = hit.tokens.upperBound..<max(hit.tokens.upperBound, clause.tokens.upperBound)
    func first(_ cues: [Cue], _ range: Range<Int>) -> Int? {
      range.first { index in
        !hit.tokens.contains(index) && !field.negatedCues.contains(index)
          && !postpositions.contains(field.text.string(field.tokens[index]))
          && cues.contains { field.has($0, index) }
      }
    }
    if let index = first([.delay], behind) { return (index, .delayed) }
    if let index = first([.await, .demand, .plan, .may, .must, .will], behind) {
      return (index, .anticipated)
    }
    if let index = first([.await, .soon], clause.tokens) { return (index, .anticipated) }
    guard let last = field.lastWord(of: clause), last > hit.head,
      TurkicVerb.looksAhead(field.text.string(field.tokens[last]), language)
    else { return nil }
    return (last, .anticipated)
  }

  /// Words for "for", which tell as often why as to what end.
  private static let postpositions: Set<String> = ["için", "üçün", "үшін"]
}
