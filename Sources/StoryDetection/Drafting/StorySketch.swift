internal import ArticleModel
internal import FoundationEssentials
internal import StoryModel

/// A story in the making: put together from what was found, then tried on its article.
struct StorySketch {
  private let survey: Survey
  private let cast: Cast
  private let family: EventFamily?
  private var story: Story
  private var grounds: [StoryDraft.Ground] = []
  private var notes: [String] = []
  /// What speaks for each kind.
  private var groups: [String: [Survey.Statement]] = [:]
  private let languages: [LanguageCode]

  /// At most so many developments are proposed.
  private static let mostAwaited = 6

  init(
    _ survey: Survey, _ awaited: AwaitedStatements, _ cast: Cast, languages: [String]
  ) {
    self.survey = survey
    self.cast = cast
    family = awaited.family
    let known = languages.compactMap { LanguageCode(tag: $0) }
    let others =
      known.isEmpty ? LanguageCode.allCases : LanguageCode.allCases.filter(known.contains)
    self.languages = [survey.language] + others.filter { $0 != survey.language }
    story = Story(id: "", title: "", awaits: [])
    var wide = awaited
    wide.widen(to: cast.names.flatMap(\.places))
    name()
    describe()
    anticipate(wide.statements)
    date(wide)
  }

  // MARK: Names

  private mutating func name() {
    let first = cast.names.first?.bareForm ?? cast.identifiers.first ?? ""
    let event = eventWords.first
    story.title = [NameForm.dictionary(first, survey.language), event].compactMap(\.self)
      .joined(separator: ": ")
    story.id = Self.id(NameForm.dictionary(first, survey.language), family?.id)
    story.identifiers = cast.identifiers
    let stemmers = Stemmers()
    for candidate in cast.names {
      let form = NameForm.dictionary(candidate.bareForm, survey.language)
      add(form)
      if let surname = surname(of: candidate, form) { add(surname) }
      guard candidate.key.count <= 3,
        let other = NameSpelling.other(form, survey.language),
        !NameForm.isOne(form, other, stemmers)
      else { continue }
      add(other)
    }
    story.not = cast.lookalikes.map { NameForm.dictionary($0, survey.language) }
      .reduce(into: []) { if !$0.contains($1) && !story.names.contains($1) { $0.append($1) } }
  }

  private mutating func add(_ name: String) {
    if !story.names.contains(name) { story.names.append(name) }
  }

  /// A person whom the article calls by the surname alone, too.
  private func surname(of candidate: NameCandidate, _ form: String) -> String? {
    guard candidate.role == .person, candidate.aliases.contains([candidate.key.last ?? ""]),
      let last = form.split(separator: " ").last, last.count >= 5
    else { return nil }
    return String(last)
  }

  /// Letters and digits that an id may hold.
  static func id(_ name: String, _ family: String?) -> String {
    let words = PlainWord.words(of: name).prefix(4).map { word in
      String(decoding: GateKey.strict(Array(word.fold.utf8)), as: UTF8.self)
        .filter { $0.isASCII && ($0.isLowercase || $0.isNumber) }
    }
    let id = (words + [family].compactMap(\.self)).filter { !$0.isEmpty }.joined(separator: "-")
    return id.isEmpty ? "story" : String(id.prefix(64))
  }

  // MARK: Context

  private mutating func describe() {
    var context = cast.places.map { NameForm.place($0.bareForm, survey.language) }
    context += eventWords.prefix(5)
    for code in languages where code != survey.language {
      context += (family?.strong[code] ?? []).prefix(2)
    }
    story.context = context.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    guard story.context.isEmpty else { return }
    notes.append(
      "no word tells what kind of event it is: every article with one of the names counts; add "
        + "\"context\"")
  }

  /// The words for the event in the article's language: those that it holds come first, for it must
  /// be on its own story.
  private var eventWords: [String] {
    guard let family else { return [] }
    let here = survey.events.filter { $0.family.id == family.id }
    let strong = family.strong[survey.language] ?? []
    let said = Set(here.map(\.word))
    let weak = here.contains(where: \.isStrong) ? [] : family.weak[survey.language] ?? []
    return strong.filter(said.contains) + weak.filter(said.contains)
      + strong.filter { !said.contains($0) }
  }

  // MARK: Awaited developments

  private mutating func anticipate(_ statements: [Survey.Statement]) {
    let groups = Dictionary(grouping: statements, by: \.kind)
    var order: [String] = []
    for statement in statements where !order.contains(statement.kind) {
      order.append(statement.kind)
    }
    self.groups = groups
    for kind in order {
      guard let own = groups[kind] else { continue }
      var development = AwaitedDevelopment(id: kind, kind: kind)
      development.phase = phase(of: kind, own)
      development.due = due(of: kind, own)
      development.who = persons(concernedBy: kind)
      story.awaits.append(development)
      let quote = survey.quote(of: own[0])
      grounds.append(
        StoryDraft.Ground(
          development: kind, status: own[0].verdict.status, quote: quote.text, field: quote.field))
    }
  }

  /// "Results of the investigation" are read as a report and as results; the report is meant.
  private func withoutDoubles(_ kinds: [String]) -> [String] {
    func clauses(_ kind: String) -> Set<[Int]> {
      Set((groups[kind] ?? []).map { [$0.verdict.mention.field, $0.verdict.mention.clause] })
    }
    let doubles = [
      ("results-declared", "report-published"), ("cause-named", "report-published"),
      ("verdict", "sentence"), ("deal-reached", "agreement-signed"), ("vote-passed", "ratified"),
      ("case-closed", "charges-dropped"),
      ("case-closed", "report-published"), ("charged", "sentence"), ("charged", "arrest"),
      ("results-declared", "election-result"), ("date-set", "election-result"),
      ("date-set", "verdict"), ("accession", "ratified"),
    ]
    let isAccident = family?.role == .accident
    let isJudged = kinds.contains("verdict") || kinds.contains("sentence")
    return kinds.filter { kind in
      if kind == "charged", isJudged { return false }
      return !doubles.contains { double in
        double.0 == kind && kinds.contains(double.1)
          && (isAccident && kind == "results-declared"
            || clauses(kind).isSubset(of: clauses(double.1)))
      }
    }
  }

  /// The phase that the article awaits; of a report about an accident the final one.
  private mutating func phase(of kind: String, _ statements: [Survey.Statement]) -> Phase? {
    guard let number = DevelopmentKind.number(of: kind), DevelopmentKind.all[number].hasPhases
    else { return nil }
    if let phase = statements.compactMap(\.verdict.phase).max() { return phase }
    guard kind == "report-published", family?.role == .accident || family?.role == .search else {
      return nil
    }
    notes.append(
      "\(kind): the article names no phase; \"final\" is proposed, so that a preliminary or interim "
        + "report is told as a partial one")
    return .final
  }

  private mutating func due(of kind: String, _ statements: [Survey.Statement]) -> CalendarDate? {
    guard let published = survey.article.published else {
      if !notes.contains(Self.undated) { notes.append(Self.undated) }
      return nil
    }
    let promises = promises(of: statements, published)
    let firm = { (promises: [Promise]) in promises.filter(\.isFirm).compactMap(\.by).max() }
    if let day = firm(self.promises(of: statements.filter(isAlone), published)) ?? firm(promises) {
      return day
    }
    guard let hedged = promises.first(where: { $0.by != nil }), let day = hedged.by else {
      return nil
    }
    notes.append("\(kind): due \(day) rests on the words “\(hedged.words)”, which are not firm")
    return day
  }

  /// Whether a statement's clause speaks of nothing else awaited: the date of the ratification is
  /// not that of the signing.
  private func isAlone(_ statement: Survey.Statement) -> Bool {
    let mention = statement.verdict.mention
    return !survey.statements.contains { other in
      other.kind != statement.kind && other.verdict.mention.field == mention.field
        && other.verdict.mention.clause == mention.clause
    }
  }

  /// What the statements promise for a day after the article's own.
  private func promises(of statements: [Survey.Statement], _ published: Date) -> [Promise] {
    statements.filter { !AwaitedStatements.isSupposed($0) }
      .compactMap { promise(in: $0, published) }
      .filter { ($0.by ?? CalendarDate(published)) > CalendarDate(published) }
  }

  /// The time that a statement's own clause names, else its sentence when it states nothing else.
  private func promise(in statement: Survey.Statement, _ published: Date) -> Promise? {
    func read(_ text: String) -> Promise? {
      PromiseReader.read(text, language: survey.language.name, said: published)
    }
    if let promise = read(survey.quote(of: statement).text) { return promise }
    let sentence = survey.sentence(of: statement)
    let others = survey.statements.contains { other in
      survey.sentence(of: other) == sentence
        && other.verdict.mention.clause != statement.verdict.mention.clause
    }
    return others ? nil : read(survey.words(sentence))
  }

  private static let undated =
    "the article has no date, so that no \"due\" could be reckoned; give it one in its first line: "
    + "date YYYY-MM-DD"

  /// In a trial the verdict awaited is that of the person whom the story is about.
  private func persons(concernedBy kind: String) -> [String] {
    guard Self.personal.contains(kind), family?.role == .trial else { return [] }
    let persons = cast.names.filter { $0.role == .person && !$0.isCommon }
    let named = persons.filter { person in person.places.contains { $0.field == 0 } }
    return (named.isEmpty ? Array(persons.prefix(1)) : named).map {
      NameForm.dictionary($0.bareForm, survey.language)
    }
  }

  private static let personal: Set<String> = [
    "verdict", "sentence", "charged", "arrest", "release", "charges-dropped",
  ]

  private mutating func date(_ awaited: AwaitedStatements) {
    guard let published = survey.article.published, let family else { return }
    guard family.role == .accident || family.role == .search else { return }
    for hit in survey.events where hit.family.id == family.id || isOwn(hit) {
      let field = survey.text.fields[hit.place.field]
      guard let clause = field.clauses.first(where: { $0.part.overlaps(hit.place.tokens) }),
        let day = EventDate.read(
          field.quote(field.range(ofSentence: clause)), survey.language, published: published)
      else { continue }
      story.began = day
      notes.append(
        "began: \(day) stands beside the word for the event; articles before it count not")
      return
    }
  }

  /// A word of another kind of accident in a sentence that names the story.
  private func isOwn(_ hit: Survey.EventHit) -> Bool {
    guard hit.family.role == .accident || hit.family.role == .search,
      let clause = survey.text.fields[hit.place.field].clauses
        .first(where: { $0.part.overlaps(hit.place.tokens) })
    else { return false }
    return cast.names.contains { name in
      name.places.contains { $0.field == hit.place.field && $0.tokens.overlaps(clause.part) }
    }
  }

  // MARK: The trial

  /// The story tried on its own article; what does not hold there is taken back, and told.
  mutating func tried(on article: Article) throws(DraftRefusal) -> StoryDraft {
    guard !story.awaits.isEmpty else { throw .nothingAwaited(told: []) }
    var reading = read(article)
    if reading == nil, !story.not.isEmpty {
      story.not = []
      reading = read(article)
    }
    if reading == nil, !story.context.isEmpty {
      // Its own words for it are not here: those for what else it tells are better than none.
      let here = survey.events.filter { $0.isStrong }.map(\.word)
      story.context += here.reduce(into: []) {
        if !$0.contains($1) && !story.context.contains($1) { $0.append($1) }
      }.prefix(4)
      reading = read(article)
    }
    if reading == nil, !story.context.isEmpty {
      story.context = []
      notes.append(
        "no context word stands in this article; names alone make the story: add \"context\"")
      reading = read(article)
    }
    guard reading != nil else { throw .noName }
    loosen(on: article)
    let kept = withoutDoubles(story.awaits.map(\.id)).prefix(Self.mostAwaited)
    let dropped = story.awaits.map(\.id).filter { !kept.contains($0) }
    story.awaits.removeAll { dropped.contains($0.id) }
    notes.removeAll { note in dropped.contains { note.hasPrefix("\($0):") } }
    guard !story.awaits.isEmpty else { throw .unclear(notes) }
    remark()
    return StoryDraft(
      story: story,
      grounds: grounds.filter { ground in story.awaits.contains { $0.id == ground.development } },
      languages: languages.map(\.name), notes: notes)
  }

  private func read(_ article: Article) -> StoryReading? {
    Detector(stories: [story]).examine(article).first
  }

  /// Gives up `who`, then the phase, then the development, until the article itself awaits it.
  private mutating func loosen(on article: Article) {
    let relaxations: [(inout AwaitedDevelopment) -> Void] = [
      { _ in }, { $0.who = [] }, { $0.phase = nil },
    ]
    for relax in relaxations {
      guard let reading = read(article) else { return }
      for finding in reading.findings where !isFine(finding) {
        if let index = story.awaits.firstIndex(where: { $0.id == finding.development }) {
          relax(&story.awaits[index])
        }
      }
    }
    guard let reading = read(article) else { return }
    for finding in reading.findings where !isFine(finding) {
      story.awaits.removeAll { $0.id == finding.development }
      notes.append(
        "\(finding.development): left out, for the article as a whole says \(finding.status.rawValue)"
      )
    }
  }

  private func isFine(_ finding: Finding) -> Bool {
    if AwaitedStatements.isAhead(finding.status) { return true }
    let awaited = story.awaits.first { $0.id == finding.development }?.phase
    guard finding.status == .happened, let phase = finding.phase, let awaited else { return false }
    return phase < awaited
  }

  private mutating func remark() {
    if cast.isWeak {
      notes.append(
        "names: only countries or public bodies were found; they stand in many other articles, so "
          + "look for something narrower")
    }
    if story.context.isEmpty == false, cast.places.isEmpty, cast.identifiers.isEmpty, cast.isWeak {
      notes.append("context: general words alone tell this story from others")
    }
    notes.append(
      "names are as the article writes them; add what they are called in the other languages of "
        + "your feeds")
  }
}
