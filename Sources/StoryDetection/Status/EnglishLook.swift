internal import StoryModel

// What the words of an English sentence say of an event beside those that govern it.
extension Look {
  private func word(_ index: Int) -> String { field.word(at: index) }

  private func isYear(_ index: Int, from first: Int, through last: Int) -> Bool {
    field.number(at: index).map { $0 >= first && $0 <= last } ?? false
  }

  /// The sign that an event without a verb of its own has been moved to a later day or is not there
  /// though it was promised.
  var lateness: Int? {
    guard language == .en, mention.style != .contrary, mention.style != .scene else { return nil }
    switch form {
    case .future, .negatedFuture, .potential: break
    default:
      guard isGoverned || opening(.why) != nil else { return nil }
    }
    return memory.delay(in: clause.part, of: mention.field, field)
  }

  /// The "nobody" to whom it has happened: "Nobody has been charged or arrested", "None of the five is
  /// in custody".
  var nobody: Int? {
    guard language == .en, mention.style != .contrary else { return nil }
    let first = min(mention.trigger.lowerBound, mention.head)
    let words = clause.tokens.filter { field.tokens[$0].kind == .word && $0 < first }
    guard let subject = words.first else { return nil }
    let isNoOne = word(subject) == "no" && word(subject + 1) == "one"
    guard isNoOne || ["nobody", "none", "neither"].contains(word(subject)),
      let auxiliary = words.first(where: { field.has(.be, $0) || field.has(.have, $0) }),
      auxiliary == subject + (isNoOne ? 2 : 1)
        || word(subject + 1) == "of" && auxiliary < subject + 8
    else { return nil }
    let between = words.filter { $0 > auxiliary }
    let isOne = between.allSatisfy { index in
      field.has(.be, index) || field.has(.have, index) || ["or", "and"].contains(word(index))
        || word(index).hasSuffix("ed") || EnglishWords.adverbs.contains(word(index))
    }
    return isOne ? subject : nil
  }

  /// Whether the clause only opens with a time that belongs to what stands before it: "held since
  /// January was freed", "a girl missing since Tuesday has been found".
  var sinceDay: Bool {
    let start = clause.tokens.lowerBound
    guard language == .en, word(start) == "since", start > clause.part.lowerBound,
      mention.head > start + 1, start + 1 < clause.tokens.upperBound
    else { return false }
    // "since 3 ministers resigned", "since Monday's march was banned": a statement of its own.
    let next = start + 2
    let isDone =
      next >= mention.trigger.lowerBound || field.has(.be, next) || field.has(.have, next)
      || field.has(.will, next) || field.tokens[next].kind == .comma
    let isYear = isYear(start + 1, from: 1700, through: 2100)
    if isDone, isYear || Self.days.contains(word(start + 1)) { return true }
    let verb = min(mention.trigger.lowerBound, group.cues.min() ?? .max)
    guard isFinite, verb > start + 1, verb <= start + 4 else { return false }
    return (start + 1..<verb).allSatisfy { index in
      field.tokens[index].kind == .number || field.has(.now, index) || field.has(.earlier, index)
        || Self.times.contains(word(index))
    }
  }

  private static let days = EnglishCalendar.months.union(EnglishCalendar.weekdays)
    .union(EnglishCalendar.seasons)
  private static let times: Set<String> = [
    "last", "early", "late", "week", "month", "year", "night", "morning",
  ]

  /// "Until" behind what keeps it from happening: "the ban stays until spring", "will stay in jail for
  /// at least another month".
  var holdsUntil: Int? {
    guard language == .en, mention.style == .contrary else { return nil }
    let rest = mention.head + 1..<max(mention.head + 1, clause.part.upperBound)
    return rest.first { index in
      ["until", "till"].contains(word(index))
        || word(index) == "for" && EnglishDelay.isLonger(index + 1, clause.part, field)
    }
  }

  /// A year well before the article's that describes the event's own noun: "its 2007 recall".
  var ownYear: Int? {
    // A noun that another verb carries is a noun still: "begins with his arrest in 1981".
    let isCarried = !mention.trigger.contains(mention.head)
    guard language == .en,
      mention.style == .noun || mention.style == .thing || form == .nominal || isCarried,
      let year = time.year
    else { return nil }
    let first = min(mention.trigger.lowerBound, mention.object?.lowerBound ?? .max)
    let noun = mention.object.map { max($0.lowerBound, mention.trigger.lowerBound) } ?? first
    let isPast = { (index: Int) in isYear(index, from: 1800, through: year - 2) }
    if let index = (noun - 2..<noun).last(where: { isPast($0) && !word($0 + 1).isEmpty }) {
      return index
    }
    // "eight years in 2009", "the accession in 2004"
    let end = max(mention.trigger.upperBound, mention.object?.upperBound ?? 0)
    let isIn = word(end) == "in" || word(end - 1) == "in"
    if isIn { return (end...end + 1).first(where: isPast) }
    // "the deal reached in 2015"
    let isReached =
      clause.tokens.contains(end) && EnglishVerb.looksPast(word(end)) && word(end + 1) == "in"
    return isReached && isPast(end + 2) ? end + 2 : nil
  }

  /// What has stood since long ago: "have been banned here since 2014"; and "the 2011 flood caused".
  var standingYear: Int? {
    guard language == .en, isFinite, form != .present, nearest(.now) == nil, let year = time.year
    else { return nil }
    let isPast = { (index: Int) in isYear(index, from: 1800, through: year - 2) }
    if let next, word(next.tokens.lowerBound) == "since", isPast(next.tokens.lowerBound + 1) {
      return next.tokens.lowerBound + 1
    }
    let start = clause.tokens.lowerBound
    let isCause = namesItsKind("damage-assessed") || namesItsKind("cause-named")
    return isCause && word(start) == "the" && isPast(start + 1) ? start + 1 : nil
  }

  /// "When he is sentenced in June": a time to come.
  var timeToCome: Int? {
    guard language == .en, isFinite else { return nil }
    // "Takes effect once parliament approves it"
    if form == .present, namesItsKind("in-force"),
      let token = clause.part.first(where: { $0 > mention.head && word($0) == "once" })
    {
      return token
    }
    let isNow =
      form == .present && !isTitle || group.cues.contains { ["is", "are"].contains(word($0)) }
    guard isNow else { return nil }
    let first = min(mention.trigger.lowerBound, group.cues.min() ?? .max)
    return (max(clause.tokens.lowerBound, first - 4)..<max(first, clause.tokens.lowerBound))
      .last { ["when", "once", "until"].contains(word($0)) }
  }

  /// The weekday of a present that lies ahead: "comes into force on Monday".
  var weekdayAhead: Int? {
    guard language == .en, form == .present || group.mayBePresent, mention.style == .verb else {
      return nil
    }
    let end = max(mention.trigger.upperBound, mention.object?.upperBound ?? 0, mention.head + 1)
    return (end..<end + 4).first { index in
      clause.tokens.contains(index) && field.has(.now, index) && word(index) != "today"
        && ["on", "from"].contains(word(index - 1))
    }
  }

  /// Whether a word of delay only describes what now comes: "the delayed report will be published".
  func isOverdue(_ index: Int) -> Bool {
    guard language == .en,
      ["delayed", "overdue", "postponed", "deferred", "late"].contains(word(index))
    else { return false }
    let first = min(mention.trigger.lowerBound, mention.object?.lowerBound ?? .max)
    guard index + 1 == first || index + 2 == first else { return false }
    return (first..<clause.tokens.upperBound).contains {
      word($0) == "to" || field.has(.will, $0)
    }
  }

  /// Whether "after" leads on to today's news: "back on shelves after court overturns ban", "after
  /// divers brought it up on Monday".
  var isFresh: Bool {
    guard language == .en, opening(.after) != nil, isFinite else { return false }
    let start = clause.tokens.lowerBound
    let main = clause.part.lowerBound..<start
    let isRecent = ["hours", "minutes", "moments", "soon", "shortly"].contains(word(start - 1))
    guard ["after", "as"].contains(word(start)), isRecent || !Self.ages.contains(word(start - 1)),
      time.past == nil, nearest(.earlier) == nil,
      !clause.tokens.contains(where: { word($0) == "last" })
    else { return false }
    // "walked out on Monday after the state withdrew every charge"
    let isDated =
      nearest(.now, within: 14) != nil && !isRecent || main.contains { field.has(.now, $0) }
    // "Drivers will get a rise after the union shook hands on Wednesday"
    if isDated, form == .past { return true }
    guard !isOnlyAhead(main) else { return false }
    return form == .present && isTitle || isDated
  }

  /// "What happens after he resigns", "Shops will reopen after court overturns ban": a condition.
  private func isOnlyAhead(_ main: Range<Int>) -> Bool {
    main.contains { index in
      field.isModal(index) && word(index) != "can"
        || ["to", "what", "vows", "vow"].contains(word(index))
    }
  }

  private static let ages: Set<String> = [
    "years", "year", "months", "month", "weeks", "week", "days", "day", "decade", "decades", "long",
    "soon", "shortly", "even", "ever", "hours", "minutes",
  ]

  /// The year of "the day in 1926 when …", "when … in 1910": a time that is remembered.
  var rememberedYear: Int? {
    guard language == .en, isFinite, let year = time.year else { return nil }
    if opening(.before) != nil, form == .past, let token = time.past { return token }
    // "prohibited over wetlands since 1999"
    let behind =
      mention.head + 1..<min(max(clause.part.upperBound, mention.head + 1), mention.head + 8)
    let since = behind.first { index in
      word(index - 1) == "since" && isYear(index, from: 1700, through: year - 1)
    }
    if let since { return since }
    let when = clause.tokens.last { $0 < mention.head && ["when", "until"].contains(word($0)) }
    guard let when else { return nil }
    let near = when - 2..<min(clause.tokens.upperBound, mention.head + 7)
    return near.first { index in
      clause.tokens.contains(index) && isYear(index, from: 1800, through: year - 1)
        && (["in", "of", "since"].contains(word(index - 1)) || index == when - 1)
    }
  }

  /// Whether a word of earlier days belongs to something behind the event: "charges against three
  /// detained last spring", "last autumn's sit-in".
  func describesLater(_ time: Int) -> Bool {
    guard language == .en else { return false }
    // "back in the water", not "back in 1991"
    if word(time) == "back",
      field.tokens.dropFirst(time + 2).prefix(2).allSatisfy({ $0.kind != .number })
    {
      return true
    }
    let end = min(time + 4, clause.tokens.upperBound)
    let isOwner = (time + 1..<max(end, time + 1)).contains {
      field.tokens[$0].kind == .joint && word($0 + 1) == "s"
    }
    if isOwner || nearest(.now, within: 8) != nil { return true }
    guard time > mention.head else { return false }
    return isFinite
      && (mention.head + 1..<time).contains { index in
        let word = word(index)
        return !mention.trigger.contains(index) && mention.object?.contains(index) != true
          && (EnglishVerb.looksPast(word)
            || ["begun", "taken", "stolen", "drawn", "written", "gone"].contains(word))
      }
  }

  /// Whether "that" describes the noun before it, by the verb right behind: "the firm that traced
  /// the recorders".
  var describingThat: Int? {
    guard language == .en, opening(.that) != nil, form == .past || form == .backgroundPast,
      clause.tokens.lowerBound > clause.part.lowerBound
    else { return nil }
    let start = clause.tokens.lowerBound
    let verb = min(mention.trigger.lowerBound, mention.head, group.cues.min() ?? .max)
    guard verb <= start + 2, !Self.pronouns.contains(word(start + 1)),
      field.tokens[start - 1].kind == .word, !isSaying(start - 1),
      mention.style == .verb
    else { return nil }
    // "It was a spark that caused the fire": what is told stands first.
    guard !(clause.part.lowerBound..<start).contains(where: { word($0) == "it" }) else {
      return nil
    }
    return start
  }

  private static let pronouns: Set<String> = [
    "he", "she", "they", "it", "we", "i", "nobody", "none", "no", "there",
  ]

  /// "Was to have told him today": what was meant to be by now.
  var unfulfilled: Int? {
    guard language == .en else { return nil }
    let start = clause.tokens.lowerBound
    return (max(start + 1, mention.head - 4)..<max(start + 1, mention.head)).last {
      word($0) == "to" && word($0 + 1) == "have" && ["was", "were"].contains(word($0 - 1))
    }
  }

  /// Whether a word before "that" makes what follows a statement.
  private func isSaying(_ index: Int) -> Bool {
    field.senses[index].contains { $0.form != .plain } || Self.statements.contains(word(index))
  }

  private static let statements: Set<String> = [
    "claims", "claim", "reports", "report", "says", "said", "news", "fact", "rumours", "rumors",
    "statement", "talk", "confirmation", "word", "evidence", "proof", "belief", "sign", "signs",
    "announces", "announced", "confirms", "told", "day", "time", "hours", "shows", "reveals", "so",
  ]

  /// The noun of a claim that somebody makes light of: "scoffed at claims the strike is over".
  var disbelieved: Int? {
    guard language == .en else { return nil }
    if let token = untrue { return token }
    guard isFinite || isGoverned else { return nil }
    let reach = isFinite ? 40 : 4
    let first = mention.trigger.lowerBound
    return (max(clause.part.lowerBound, first - reach)..<max(clause.part.lowerBound, first)).last {
      index in
      Self.rumours.contains(word(index))
        && (max(clause.part.lowerBound, index - 5)..<index).contains {
          Self.scorns.contains(word($0)) || field.has(.deny, $0) || field.has(.refuse, $0)
        }
    }
  }

  /// "Reports that the recorder was found are not true"
  private var untrue: Int? {
    guard isFinite || form == .backgroundPast, clause.opening == .that,
      clause.tokens.lowerBound > clause.part.lowerBound,
      Self.rumours.contains(word(clause.tokens.lowerBound - 1))
    else { return nil }
    let rest = mention.head + 1..<max(mention.head + 1, clause.part.upperBound)
    return rest.first { index in
      Self.falsehoods.contains(word(index))
        || ["true", "correct", "accurate"].contains(word(index))
          && (index - 3..<index).contains { ["not", "t"].contains(word($0)) }
    }
  }
  private static let falsehoods: Set<String> = [
    "false", "untrue", "baseless", "unfounded", "nonsense", "fabricated", "fake", "wrong",
    "denied", "inaccurate", "incorrect", "rubbish",
  ]

  private static let rumours: Set<String> = [
    "claim", "claims", "report", "reports", "rumour", "rumours", "rumor", "rumors", "talk",
    "suggestion", "suggestions", "speculation", "idea", "notion", "gossip", "story", "stories",
    "assertion", "assertions", "allegation", "allegations",
  ]
  private static let scorns: Set<String> = [
    "scoff", "scoffs", "scoffed", "laugh", "laughs", "laughed", "laughing", "brush", "brushes",
    "brushed", "pour", "pours", "poured", "scorn", "wave", "waves", "waved", "bat", "bats",
    "batted", "mock", "mocks", "mocked", "ridicule", "ridicules", "ridiculed", "contradict",
    "contradicts", "contradicted", "sneers", "sneered", "shrugs", "shrugged", "disavows",
    "slaps", "hits", "dispels", "dispelled", "quell", "quells", "quelled",
  ]

  /// The word by which a noun that opens its sentence is put off or stopped behind a description of
  /// it: "The reopening of the airspace, announced for Monday, has been postponed".
  func turnedBack(_ cue: Cue) -> Int? {
    guard language == .en, isGoverned, mention.style != .contrary,
      mention.trigger.lowerBound <= clause.part.lowerBound + 4
    else { return nil }
    let reach =
      mention.head
      + 1..<max(
        mention.head + 1, min(clause.part.upperBound, mention.head + 26))
    guard let comma = reach.first(where: { field.tokens[$0].kind == .comma }) else { return nil }
    return reach.first { index in
      index > comma && field.has(cue, index) && !isNegated(index)
        && (index - 3..<index).contains { field.has(.be, $0) }
        && !(index - 4..<index).contains { field.isModal($0) }
    }
  }

  /// Whether "over" tells what is talked or voted about: "to ballot members over return to work".
  func isTopic(_ over: Int) -> Bool {
    guard language == .en, word(over) == "over" else { return false }
    let start = clause.part.lowerBound
    return nearest(.plan) != nil
      || (start..<max(start, over)).contains {
        word($0) == "to" && EnglishOutlook.isInfinitive(word($0 - 1), word($0 + 1))
      }
  }

  /// "Regatta to go ahead": a headline's infinitive that nothing governs, of the contrary.
  var isResolvedHeadline: Bool {
    guard language == .en, isTitle, mention.style == .contrary, form == .infinitive,
      let to = group.cues.first(where: { word($0) == "to" }), to > clause.tokens.lowerBound
    else { return false }
    let open: [Cue] = [.may, .plan, .await, .demand, .refuse, .delay, .whether, .must, .will]
    return !(clause.tokens.lowerBound..<to).contains { index in
      open.contains { field.has($0, index) } || field.senses[index].contains { $0.form != .plain }
    }
  }

  /// What leaves a story without a voice that stands by it: "though nobody would say so",
  /// "which neither side would confirm".
  var doubt: Int? {
    guard language == .en else { return nil }
    return memory.doubt(
      in: isTitle ? field.tokens.indices : clause.part, of: mention.field, field)
  }

  /// "Takes effect ninety days after its publication": a rule's day to come.
  var daysAfter: Int? {
    guard language == .en, form == .present || form == .base, namesItsKind("in-force") else {
      return nil
    }
    let rest = mention.head + 1..<max(mention.head + 1, clause.part.upperBound)
    guard let after = rest.first(where: { word($0) == "after" }),
      Self.spans.contains(word(after - 1))
    else { return nil }
    return rest.first { index in
      index > after && Self.acts.contains(where: word(index).hasPrefix)
    }
  }

  private static let spans: Set<String> = ["days", "weeks", "months", "day", "week", "month"]
  private static let acts = [
    "publi", "gazett", "sign", "assent", "passage", "promulg", "adopt", "enact", "ratif", "approv",
    "appear",
  ]
}
