internal import StoryModel

// What the words of an English sentence say of an event beside those that govern it.
extension Look {
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

  /// "Not a shilling of the money has reached them": a subject of which there is none.
  var notOne: Int? {
    guard language == .en, isFinite, mention.style != .contrary else { return nil }
    let first = min(mention.trigger.lowerBound, mention.head)
    let before = max(clause.tokens.lowerBound, first - 14)..<max(first, clause.tokens.lowerBound)
    return before.last { index in
      word(index) == "not" && ["a", "one"].contains(word(index + 1))
        && !(index..<first).contains { field.tokens[$0].kind == .comma }
        && !["was", "were", "is", "if", "whether", "or"].contains(word(index - 1))
    }
  }

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
}
