internal import StoryModel

// Of which phase a mention tells.
extension Judge {
  /// The phase named beside the mention, else the first that the article names beside such a thing.
  func phase(of mention: Mention) -> Phase? {
    let part = text.fields[mention.field].clauses[mention.clause].part
    let anchors = [mention.object?.lowerBound, mention.head].compactMap { $0 }
    let near = phaseWords[mention.field].filter { part.contains($0.token) }
    return Self.nearest(of: near, to: anchors)
      ?? memory.phase(of: mention.kind) { phase(besideThingsOf: mention.kind) }
  }

  private func phase(besideThingsOf kind: Int) -> Phase? {
    for (field, words) in zip(text.fields, phaseWords) where !words.isEmpty {
      // "The final one will follow" names another than the bare report beside it.
      let objects = field.phraseHits.filter { object in
        isObject(object.phrase, kind) && !words.contains { object.tokens.contains($0.token) }
      }.map(\.head)
      if let phase = Self.nearest(of: words, to: objects) { return phase }
    }
    return nil
  }

  /// The phase named closest to an anchor, and not too far from it.
  private static func nearest(of words: [NamingWord<Phase>], to anchors: [Int]) -> Phase? {
    let distances = words.map { word in anchors.map { abs($0 - word.token) }.min() ?? .max }
    let best = zip(words, distances).min { $0.1 < $1.1 }
    return best.flatMap { $0.1 <= 4 ? $0.0.named : nil }
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
