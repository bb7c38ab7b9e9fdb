internal import ArticleModel
internal import FoundationEssentials
internal import StoryModel

// A verdict written down as a finding, with what it promises.
extension Judge {
  /// What a verdict says, and where.
  func describe(_ verdict: Verdict, in finding: inout Finding) {
    let field = text.fields[verdict.mention.field]
    let clause = field.clauses[verdict.mention.clause]
    let range = field.range(of: clause)
    finding.status = verdict.status
    finding.phase = verdict.phase
    finding.field = field.field
    finding.range = range
    finding.quote = field.quote(range)
    let tokens = Set(verdict.mention.trigger).union(verdict.mention.object.map(Set.init) ?? [])
      .union(verdict.cues).union([verdict.mention.head]).sorted()
    finding.cues = tokens.filter { field.tokens[$0].kind != .joint }.map { field.written($0) }
    finding.rule = ground(of: verdict)
  }

  func fill(
    _ finding: inout Finding, _ verdict: Verdict, _ all: [Verdict],
    _ awaited: CompiledStories.CompiledAwait, _ began: CalendarDate?
  ) {
    describe(verdict, in: &finding)
    finding.confidence = confidence(verdict, all, awaited)
    if verdict.status == .anticipated || verdict.status == .delayed, let said = article.published {
      finding.promise = promise(of: verdict, all, said: said, began)
    } else if verdict.status == .happened, let phase = verdict.phase, let said = article.published,
      let ahead = all.first(where: {
        $0.status == .anticipated && $0.zone != .body
          && $0.phase == awaited.development.phase && $0.phase.map { $0 > phase } ?? false
      })
    {
      // A lower phase is out, and the article promises the awaited one.
      finding.promise = promise(of: ahead, [], said: said, began)
    }
    if let awaited = awaited.development.phase, verdict.status == .happened {
      if let phase = verdict.phase, phase < awaited {
        finding.rule? += "; only the \(phase.rawValue) one, the \(awaited.rawValue) is awaited"
      } else if verdict.phase == nil {
        finding.rule? += "; the text does not say which phase"
      }
    }
  }

  /// The time that the deciding sentence promises; where it names none, that of another of the
  /// headline and the lead which looks ahead: headlines are short, and the date stands below.
  private func promise(
    of verdict: Verdict, _ all: [Verdict], said: Date, _ began: CalendarDate?
  ) -> Promise? {
    // "The search goes on at the lake on Saturday": its day is no promise of finding anything.
    if isSearch(verdict) { return nil }
    let others = all.filter {
      ($0.status == .anticipated || $0.status == .delayed) && $0.zone != .body
        && !isSearch($0) && ($0.phase == verdict.phase || $0.phase == nil || verdict.phase == nil)
    }
    var read: Set<[Int]> = []
    let sentences = ([verdict] + others).compactMap { verdict -> String? in
      let field = text.fields[verdict.mention.field]
      let clause = field.clauses[verdict.mention.clause]
      // Several verdicts may rest on one sentence: it is read once.
      guard read.insert([verdict.mention.field, clause.part.lowerBound]).inserted else {
        return nil
      }
      return field.quote(field.range(ofSentence: clause))
    }
    let language = text.language.name
    for (index, sentence) in sentences.enumerated() {
      guard
        var promise = PromiseReader.read(
          sentence, language: language, said: said, began: began, takesRules: index == 0)
      else { continue }
      promise.speaker = speaker(in: [sentence] + sentences)
      return promise
    }
    // "The report will follow after two laboratories have answered": the condition stands in a
    // clause of its own.
    guard var promise = PromiseReader.undated(sentences[0], language: language) else { return nil }
    promise.speaker = speaker(in: sentences)
    return promise
  }

  /// Whether all that names the event is the search for what is missing.
  private func isSearch(_ verdict: Verdict) -> Bool {
    guard verdict.mention.kind == Self.found, verdict.mention.style == .thing else { return false }
    let field = text.fields[verdict.mention.field]
    return verdict.mention.trigger.contains { index in
      Self.searches.contains(where: field.word(at: index).hasPrefix)
    }
  }

  private static let found = DevelopmentKind.number(of: "found")
  private static let searches = [
    "поиск", "search", "hunt", "axtar", "arama", "іздеу", "іздест", "ізделі", "іздеп",
  ]

  /// A headline often leaves the speaker to the lead, or his full name: "…, ministry says", "the
  /// Ministry of Transport said".
  private func speaker(in sentences: [String]) -> String? {
    let names = sentences.compactMap {
      PromiseReader.speaker(in: $0, language: text.language.name)
    }
    guard let first = names.first else { return nil }
    let isFuller = { (name: String) in
      name.count > first.count && name.lowercased().contains(first.lowercased())
    }
    return names.first(where: isFuller) ?? first
  }

  private func confidence(
    _ verdict: Verdict, _ all: [Verdict], _ awaited: CompiledStories.CompiledAwait
  ) -> Int {
    if verdict.mention.style == .scene { return 1 }
    var points = verdict.zone.points
    if verdict.isOfficial { points += 1 }
    if verdict.status == .rumoured { points -= 1 }
    if all.contains(where: { $0.zone != verdict.zone && $0.status == verdict.status }) {
      points += 1
    }
    if awaited.hasPhases, verdict.phase == nil, awaited.development.phase == .final,
      awaited.development.kind == "report-published"
    {
      points -= 1
    }
    return points
  }
}
