internal import StoryModel

// What years, days and words of time say of an event in an English sentence.
extension Look {
  private func isYear(_ index: Int, from first: Int, through last: Int) -> Bool {
    field.number(at: index).map { $0 >= first && $0 <= last } ?? false
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

  private static let finds: Set<String> = ["found", "discovered", "recovered", "located"]

  private func isParticiple(_ index: Int) -> Bool {
    EnglishVerb.looksPast(word(index))
      || ["begun", "taken", "stolen", "drawn", "written", "gone"].contains(word(index))
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
    guard time > mention.head else {
      // "A sketch stolen in the 1980s has turned up": when it was stolen.
      guard isFinite, let auxiliary = group.cues.min(), time < auxiliary else { return false }
      return (clause.tokens.lowerBound..<time).contains { index in
        // "Remains found in 2009 have been identified": found long ago.
        isParticiple(index)
          && !(namesItsKind("found") && Self.finds.contains(word(index)))
      }
    }
    return isFinite
      && (mention.head + 1..<time).contains { index in
        !mention.trigger.contains(index) && mention.object?.contains(index) != true
          && isParticiple(index)
      }
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
