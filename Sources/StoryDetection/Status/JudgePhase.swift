internal import StoryModel

// Of which phase a mention tells.
extension Judge {
  /// The phase named beside the mention, else the first that the article names beside such a thing.
  func phase(of mention: Mention) -> Phase? {
    let field = text.fields[mention.field]
    let clause = field.clauses[mention.clause]
    let anchors = [mention.object?.lowerBound, mention.head].compactMap { $0 }
    let near = phases(in: field, within: clause.part, beside: anchors)
    if let phase = near.first { return phase }
    for field in text.fields {
      // "The final one will follow" names another than the bare report beside it.
      let objects = field.phraseHits.filter {
        isObject($0.phrase, mention.kind) && !namesPhase(in: $0.tokens, of: field)
      }.map(\.head)
      guard !objects.isEmpty else { continue }
      if let phase = phases(in: field, within: field.tokens.indices, beside: objects).first {
        return phase
      }
    }
    return nil
  }

  private func namesPhase(in tokens: Range<Int>, of field: FieldText) -> Bool {
    field.phraseHits.contains { hit in
      tokens.contains(hit.head)
        && lexicon.uses[Int(hit.phrase)].contains { if case .phase = $0 { true } else { false } }
    }
  }

  private func phases(in field: FieldText, within range: Range<Int>, beside anchors: [Int])
    -> [Phase]
  {
    field.phraseHits.compactMap { hit -> (Phase, Int)? in
      guard range.contains(hit.head) else { return nil }
      for case .phase(let phase) in lexicon.uses[Int(hit.phrase)] {
        let distance = anchors.map { abs($0 - hit.head) }.min() ?? 99
        return distance <= 4 ? (phase, distance) : nil
      }
      return nil
    }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  private func isObject(_ phrase: Int32, _ kind: Int) -> Bool {
    lexicon.uses[Int(phrase)].contains { use in
      switch use {
      case .object(let other, _): Int(other) == kind
      case .trigger(let other, let row):
        Int(other) == kind && lexicon.rows[kind][Int(row)].style == .thing
      default: false
      }
    }
  }
}
