internal import StoryModel

extension Judge {
  /// Every clause that might have told of a development, in the order of the text, with what became
  /// of it.
  func candidates(for awaited: CompiledStories.CompiledAwait) -> [StoryReading.Candidate] {
    mentions(of: awaited).map { mention in
      let field = text.fields[mention.field]
      let range = field.range(of: field.clauses[mention.clause])
      func candidate(_ status: Finding.Status?, _ why: String) -> StoryReading.Candidate {
        StoryReading.Candidate(
          development: awaited.development.id, quote: field.quote(range), field: field.field,
          range: range, status: status, why: why)
      }
      switch outcome(of: mention, for: awaited) {
      case .counts(let verdict): return candidate(verdict.status, ground(of: verdict))
      case .refused(let why): return candidate(nil, "“\(words(mention))”: \(why)")
      }
    }
  }
}
