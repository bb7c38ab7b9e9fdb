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
  let memory = ArticleMemory()
  /// The scalars of the body that stand for a summary where there is none.
  private let leadLength: Int
  /// For each field the words in it that name a phase, and those that name a month.
  let phaseWords: [[NamingWord<Phase>]]
  private let monthWords: [[NamingWord<Int>]]

  init(
    article: Article, text: ArticleText, lexicon: Lexicon, phrases: PhraseTable,
    mentions: [Mention]
  ) {
    self.article = article
    self.text = text
    self.lexicon = lexicon
    self.phrases = phrases
    self.mentions = mentions
    leadLength = article.summary.isEmpty ? article.body.first?.unicodeScalars.count ?? 0 : 0
    phaseWords = Self.naming(in: text, lexicon) {
      if case .phase(let phase) = $0 { phase } else { nil }
    }
    monthWords = Self.naming(in: text, lexicon) {
      if case .month(let month) = $0 { month } else { nil }
    }
  }

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

  /// A word of the text that names something, by its token.
  struct NamingWord<Named> {
    var token: Int
    var named: Named
  }

  /// For each field the words in it of some use.
  private static func naming<Named>(
    in text: ArticleText, _ lexicon: Lexicon, _ use: (Lexicon.Use) -> Named?
  ) -> [[NamingWord<Named>]] {
    text.fields.map { field in
      field.phraseHits.flatMap { hit in
        lexicon.uses[Int(hit.phrase)].compactMap(use).map { NamingWord(token: hit.head, named: $0) }
      }
    }
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
      of: mention, clause: clause, field: field, months: months(mention.field, clause.tokens),
      day: article.published.map { CalendarDate($0) }, language: text.language)
    if mention.kind == Self.dateSet { time.forgetDays() }
    let look = Look(
      mention: mention, group: group, field: field, clause: clause, clauseIndex: mention.clause,
      language: text.language, time: time, memory: memory)
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

  /// The months named in a range of a field, by token.
  func months(_ field: Int, _ range: Range<Int>) -> [Int: Int] {
    monthWords[field].reduce(into: [:]) { months, word in
      if range.contains(word.token) { months[word.token] = word.named }
    }
  }

  func zone(of mention: Mention) -> Zone {
    let field = text.fields[mention.field]
    switch field.field {
    case .title: return .title
    case .summary: return .lead
    case .body:
      let start = field.tokens[mention.trigger.lowerBound].range.lowerBound
      return start < leadLength ? .lead : .body
    }
  }
}
