internal import StoryModel

extension Judge {
  /// Every clause that might have told of a development, in the order of the text, with what became
  /// of it.
  func candidates(for awaited: CompiledStories.CompiledAwait) -> [StoryReading.Candidate] {
    mentions.filter { $0.style != .scene && awaited.kinds.contains($0.kind) }.map { mention in
      let field = text.fields[mention.field]
      let range = field.range(of: field.clauses[mention.clause])
      func candidate(_ status: Finding.Status?, _ why: String) -> StoryReading.Candidate {
        StoryReading.Candidate(
          development: awaited.development.id, quote: field.quote(range), field: field.field,
          range: range, status: status, why: why)
      }
      let words = words(mention)
      if let reason = mismatch(mention, awaited) { return candidate(nil, "“\(words)”: \(reason)") }
      guard let verdict = verdict(on: mention, awaited) else {
        return candidate(nil, "“\(words)”: no rule says that it has happened")
      }
      let cues = verdict.cues.map { "“\(field.written($0))”" }.joined(separator: ", ")
      return candidate(
        verdict.status, "\(verdict.rule): “\(words)”" + (cues.isEmpty ? "" : " with \(cues)"))
    }
  }
}
