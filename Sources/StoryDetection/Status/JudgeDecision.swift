internal import StoryModel

// What an article says of a development, out of what its mentions say.
extension Judge {
  /// Statuses within one zone: the firmest news first.
  private static let order: [Finding.Status] = [
    .happened, .rumoured, .delayed, .denied, .anticipated, .recap, .none,
  ]

  private func best(_ verdicts: [Verdict], _ zone: Zone) -> Verdict? {
    let all = verdicts.filter { $0.zone == zone }
    // "İstifa söylentilerine: görevimin başındayım"
    let isRefuted = all.contains { $0.mention.style == .refuted }
    let there = all.filter { !isRefuted || $0.status != .rumoured }
    for status in Self.order {
      if let verdict = there.first(where: { $0.status == status }) { return verdict }
    }
    return nil
  }

  /// Whether the headline says that the page is written while it happens.
  private var isLive: Bool {
    guard let title = text.fields.first, title.field == .title else { return false }
    return title.tokens.indices.contains { title.has(.live, $0) }
  }

  /// Why an English headline that advises, explains or counts tells of no single event.
  func general(_ verdict: Verdict?) -> String? {
    guard text.language == .en, let verdict, let title = text.fields.first, title.field == .title
    else { return nil }
    if verdict.status != .rumoured, verdict.zone == .title,
      EnglishAdvice.isStatistic(title), !Self.studies.contains(verdict.mention.kind)
    {
      return "the headline counts many"
    }
    guard verdict.status != .happened, verdict.status != .rumoured,
      EnglishAdvice.isAdvice(title)
    else { return nil }
    return "the headline advises or explains"
  }

  /// Kinds of which a study is the news.
  private static let studies = Set(
    ["report-published", "cause-named", "damage-assessed", "found", "recorders-found"].compactMap(
      DevelopmentKind.number))

  /// Whether a lead takes back what its headline says: it names unsure sources, or tells of a denial.
  private func doubts(_ title: Verdict, _ lead: Verdict) -> Bool {
    guard title.status == .happened else { return false }
    if lead.status == .rumoured { return lead.mention.style != .prospect }
    let field = text.fields[lead.mention.field]
    return lead.status == .denied && lead.cues.contains { field.has(.deny, $0) }
  }

  /// A scene is heard only where nothing names the event, or only names it.
  func decide(
    _ verdicts: [Verdict], besideScenesOf awaited: CompiledStories.CompiledAwait
  ) -> Verdict? {
    let decided = decide(verdicts)
    guard decided.map({ $0.rule == StatusRule.named }) ?? true else { return decided }
    let scenes = mentions.lazy.filter {
      $0.style == .scene && awaited.kinds.contains($0.kind) && mismatch($0, awaited) == nil
    }.compactMap { verdict(on: $0, awaited) }
    // What is named may be denied in other words, but then it is the clause that says so.
    return scenes.first { decided == nil || $0.status != .denied } ?? decided
  }

  /// What is only a subject decides where nothing else is said.
  private func decide(_ verdicts: [Verdict]) -> Verdict? {
    told(verdicts.filter { $0.status != .none }) ?? verdicts.first
  }

  /// The headline decides; without it the lead; the body only tells what was already known.
  private func told(_ verdicts: [Verdict]) -> Verdict? {
    let title = best(verdicts, .title)
    let lead = best(verdicts, .lead)
    if let title {
      if let lead, doubts(title, lead) {
        var title = title
        title.status = .rumoured
        title.rule += ", but the lead does not stand by it"
        return title
      }
      guard title.status == .recap, title.rule == StatusRule.named else { return title }
      guard var lead = lead ?? (isLive ? best(verdicts, .body) : nil), lead.status == .happened
      else { return title }
      lead.rule += ", in the lead"
      return lead
    }
    if let lead { return lead }
    guard var body = best(verdicts, .body) else { return nil }
    // The items of a live page are its news.
    if !isLive, body.status == .happened || body.status == .rumoured {
      body.status = .recap
      body.rule = "told only in the body"
    }
    return body
  }
}
