internal import ArticleModel
internal import StoryModel

extension Judge {
  /// What headline or lead tell by the scene of the development alone, where no word for the event
  /// itself tells anything.
  func outlook(for awaited: CompiledStories.CompiledAwait, besides decided: Verdict?) -> Verdict? {
    if let decided, decided.rule != StatusRule.named || decided.zone == .body { return nil }
    for (number, field) in text.fields.enumerated() where field.field != .body {
      for hit in field.sceneHits {
        guard let scene = scene(hit, number, field, awaited), mismatch(scene, awaited) == nil,
          let outlook = outlook(of: hit, scene, field)
        else { continue }
        if decided != nil, outlook.status == .recap || outlook.status == .rumoured { continue }
        return Verdict(
          mention: scene, status: outlook.status, rule: outlook.rule, cues: outlook.cues,
          phase: awaited.hasPhases ? phase(of: scene) : nil, zone: zone(of: scene),
          isOfficial: false)
      }
    }
    return nil
  }

  private func scene(
    _ hit: FieldText.PhraseHit, _ number: Int, _ field: FieldText,
    _ awaited: CompiledStories.CompiledAwait
  ) -> Mention? {
    let clause = field.clauseIndex(holding: hit.head)
    for case .scene(let kind) in lexicon.uses[Int(hit.phrase)] {
      guard awaited.kinds.contains(Int(kind)), let clause, !isAnother(Int(kind), field)
      else { continue }
      return Mention(
        kind: Int(kind), row: 0, style: .thing, field: number, clause: clause, head: hit.head,
        form: .plain, trigger: hit.tokens)
    }
    return nil
  }

  /// Whether an English word of the text has another sense than that of the kind.
  private func isAnother(_ kind: Int, _ field: FieldText) -> Bool {
    guard text.language == .en else { return false }
    return field.tokens.indices.contains { index in
      EnglishSenses.isAnother(index, kind, field.tokens.indices, field)
        || EnglishSenses.isMemory(index, kind, field.tokens.indices, field)
    }
  }

  /// A headline is read as a whole, a lead sentence by sentence.
  private func outlook(of hit: FieldText.PhraseHit, _ scene: Mention, _ field: FieldText)
    -> Outlook?
  {
    let range = field.field == .title ? field.tokens.indices : field.clauses[scene.clause].part
    return Outlook(
      of: hit, in: range, of: field, language: text.language, months: months(scene.field, range),
      day: article.published.map { CalendarDate($0) })
  }
}
