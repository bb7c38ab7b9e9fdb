internal import ArticleModel
internal import FoundationEssentials
internal import StoryModel

/// Makes of an article's mentions one finding for each awaited development.
struct Judge {
  let article: Article
  let text: ArticleText
  let lexicon: Lexicon
  let phrases: PhraseTable
  let mentions: [Mention]

  /// A mention with its status.
  struct Verdict {
    var mention: Mention
    var status: Finding.Status
    var rule: String
    var cues: [Int]
    var phase: Phase?
    var zone: Zone
    var isOfficial: Bool
  }

  /// Where in an article a mention stands.
  enum Zone: Int, Comparable {
    case title, lead, body
    static func < (left: Zone, right: Zone) -> Bool { left.rawValue < right.rawValue }
    var points: Int { 3 - rawValue }
  }

  func finding(for awaited: CompiledStories.CompiledAwait, of story: Story) -> Finding {
    var verdicts: [Verdict] = []
    var rejected: [(Mention, String)] = []
    for mention in mentions(of: awaited) {
      switch outcome(of: mention, for: awaited) {
      case .counts(let verdict): verdicts.append(verdict)
      case .refused(let why): rejected.append((mention, why))
      }
    }
    var finding = Finding(
      article: article.id, story: story.id, development: awaited.development.id, status: .none)
    verdicts = withoutNounsOfVerbs(verdicts)
    let decided = decide(verdicts, besideScenesOf: awaited)
    let faint = outlook(for: awaited, besides: decided)
    if let general = general(faint ?? decided) {
      finding.rule = general
      return finding
    }
    if let faint {
      describe(faint, in: &finding)
      finding.confidence = 0
      return finding
    }
    guard let decided else {
      finding.rule = note(rejected)
      return finding
    }
    guard decided.status != .none else {
      finding.rule = ground(of: decided)
      return finding
    }
    fill(&finding, decided, verdicts, awaited, story.began)
    return finding
  }

  /// Whether the word that seems to defer a thing is the verb that says it is done: "the truce
  /// agreed in 2008".
  private func isSaidByVerb(_ verdict: Verdict, _ all: [Verdict]) -> Bool {
    (verdict.mention.style == .thing || verdict.mention.style == .noun)
      && all.contains { other in
        other.mention.style == .verb && other.rule != StatusRule.named
          && other.mention.field == verdict.mention.field
          && other.mention.clause == verdict.mention.clause
          && verdict.cues.contains(other.mention.head)
      }
  }

  /// In the Turkic languages without nouns that a verb of the same clause already tells of: a
  /// thing that an attribute describes, and one whose cue is that verb itself.
  private func toldByVerbs(_ verdicts: [Verdict]) -> [Verdict] {
    let verbs = verdicts.filter { $0.mention.style == .verb || $0.mention.style == .contrary }
    return verdicts.filter { verdict in
      guard verdict.mention.style == .thing || verdict.mention.style == .noun,
        [.anticipated, .delayed, .denied].contains(verdict.status)
      else { return true }
      return !verbs.contains { verb in
        verb.mention.field == verdict.mention.field
          && verb.mention.clause == verdict.mention.clause
          && (isDescribed(verdict.mention, by: verb) || verdict.cues.contains(verb.mention.head))
      }
    }
  }

  /// Whether a verb is an attribute of a noun right behind it, or of one that it has for object.
  private func isDescribed(_ noun: Mention, by verb: Verdict) -> Bool {
    guard verb.rule == "an attribute" else { return false }
    guard noun.head > verb.mention.head else { return true }
    let field = text.fields[noun.field]
    return (verb.mention.head..<noun.head).count { field.tokens[$0].kind == .word } <= 3
  }

  /// What becomes of a mention.
  enum Outcome {
    case counts(Verdict)
    case refused(String)
  }

  func outcome(of mention: Mention, for awaited: CompiledStories.CompiledAwait) -> Outcome {
    if let reason = mismatch(mention, awaited) { return .refused(reason) }
    return verdict(on: mention, awaited).map(Outcome.counts)
      ?? .refused("no rule says that it has happened")
  }

  /// Where a word for the development itself stands, in the order of the text.
  func mentions(of awaited: CompiledStories.CompiledAwait) -> [Mention] {
    mentions.filter { $0.style != .scene && awaited.kinds.contains($0.kind) }
  }

  /// Every mention of a development with its status, in the order of the text.
  func verdicts(for awaited: CompiledStories.CompiledAwait) -> [Verdict] {
    let all = mentions(of: awaited).compactMap { mention -> Verdict? in
      if case .counts(let verdict) = outcome(of: mention, for: awaited) { verdict } else { nil }
    }
    return withoutNounsOfVerbs(all).filter { $0.status != .none }
  }

  /// A thing and a noun are passed over where a verb tells what became of them.
  private func withoutNounsOfVerbs(_ all: [Verdict]) -> [Verdict] {
    text.language.isTurkic
      ? toldByVerbs(all) : all.filter { !isSaidByVerb($0, all) && !isObject($0, of: all) }
  }

  /// Whether a noun is the very object of which a Russian verb tells: "вердикт … не выносился".
  private func isObject(_ verdict: Verdict, of all: [Verdict]) -> Bool {
    guard text.language == .ru, verdict.mention.style == .thing || verdict.mention.style == .noun
    else { return false }
    return all.contains { other in
      other.mention.style == .verb && other.rule != StatusRule.named
        && other.mention.field == verdict.mention.field
        && other.mention.object?.overlaps(verdict.mention.trigger) ?? false
    }
  }

  private func note(_ rejected: [(Mention, String)]) -> String {
    let reasons = rejected.prefix(3).map { "“\(words($0.0))”: \($0.1)" }
    return reasons.isEmpty
      ? "nothing names such a development"
      : "nothing counted: " + reasons.joined(separator: "; ")
  }

  /// The rule of a verdict and the words it rests on.
  func ground(of verdict: Verdict) -> String {
    let field = text.fields[verdict.mention.field]
    let cues = verdict.cues.map { "“\(field.written($0))”" }.joined(separator: ", ")
    return "\(verdict.rule): “\(words(verdict.mention))”" + (cues.isEmpty ? "" : " with \(cues)")
  }

  func words(_ mention: Mention) -> String {
    let field = text.fields[mention.field]
    let trigger = mention.trigger.map { field.written($0) }.joined(separator: " ")
    guard let object = mention.object else { return trigger }
    return trigger + " … " + object.map { field.written($0) }.joined(separator: " ")
  }

  func mismatch(_ mention: Mention, _ awaited: CompiledStories.CompiledAwait) -> String? {
    switch Participants.patient(mention, who: awaited.who, text: text, phrases: phrases) {
    case .fits: break
    case .missing(let why): return why
    case .another(let other): return "it concerns another (\(other))"
    }
    let row = lexicon.rows[mention.kind][mention.row]
    let implied = row.implies.contains { awaited.byWords.contains($0) }
    switch Participants.actor(
      mention, by: awaited.by, implied: implied, text: text, phrases: phrases)
    {
    case .fits: return nil
    case .missing(let why): return why
    case .another(let word): return "the one awaited is not who did it (\(word))"
    }
  }

  func verdict(on mention: Mention, _ awaited: CompiledStories.CompiledAwait) -> Verdict? {
    let field = text.fields[mention.field]
    let clause = field.clauses[mention.clause]
    let group = VerbGroup(mention, clause: clause, field: field, language: text.language)
    var time = ClauseTime(
      of: mention, clause: clause, field: field, months: months(field, clause.tokens),
      day: article.published.map { CalendarDate($0) }, language: text.language)
    if mention.kind == Self.dateSet { time.forgetDays() }
    let look = Look(
      mention: mention, group: group, field: field, clause: clause, clauseIndex: mention.clause,
      language: text.language, time: time)
    for rule in mention.style == .scene ? StatusRule.ofScenes : StatusRule.all {
      if mention.style == .contrary, rule.status != .denied, rule.name != StatusRule.soFar,
        look.opening(.condition, .whether) == nil
      {
        continue
      }
      guard let cues = rule.fits(look) else { continue }
      return Verdict(
        mention: mention, status: rule.status, rule: rule.name, cues: cues,
        phase: awaited.hasPhases ? phase(of: mention) : nil, zone: zone(of: mention),
        isOfficial: clause.tokens.contains { field.has(.official, $0) })
    }
    return nil
  }

  /// The kind of which a date in the clause is the thing itself.
  private static let dateSet = DevelopmentKind.number(of: "date-set")

  func months(_ field: FieldText, _ range: Range<Int>) -> [Int: Int] {
    var months: [Int: Int] = [:]
    for hit in field.phraseHits where range.contains(hit.head) {
      for case .month(let month) in lexicon.uses[Int(hit.phrase)] { months[hit.head] = month }
    }
    return months
  }

  func zone(of mention: Mention) -> Zone {
    let field = text.fields[mention.field]
    switch field.field {
    case .title: return .title
    case .summary: return .lead
    case .body:
      guard article.summary.isEmpty, let first = article.body.first else { return .body }
      let start = field.tokens[mention.trigger.lowerBound].range.lowerBound
      return start < first.unicodeScalars.count ? .lead : .body
    }
  }

  // MARK: Phases

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

  // MARK: The article's answer

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
  private func general(_ verdict: Verdict?) -> String? {
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
  private func decide(
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

  /// What a verdict says, and where.
  private func describe(_ verdict: Verdict, in finding: inout Finding) {
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

  private func fill(
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
    let others = all.filter {
      ($0.status == .anticipated || $0.status == .delayed) && $0.zone != .body
        && ($0.phase == verdict.phase || $0.phase == nil || verdict.phase == nil)
    }
    let sentences = ([verdict] + others).map { verdict in
      let field = text.fields[verdict.mention.field]
      return field.quote(field.range(ofSentence: field.clauses[verdict.mention.clause]))
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
