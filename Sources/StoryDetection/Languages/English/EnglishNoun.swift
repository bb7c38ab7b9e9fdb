/// Where an English word that looks like a verb must be a noun, whatever the word is.
enum EnglishNoun {
  /// Whether it is the object of a verb in its plain form ("to bring charges", "will press murder
  /// charges"), the second half of a compound ("year-end"), somebody's ("hostages' release"), or
  /// what a preposition governs ("call for immediate halt").
  static func isGoverned(
    _ head: Int, form: Form, _ clause: Clause, _ field: FieldText
  ) -> Bool {
    guard head > clause.tokens.lowerBound else { return false }
    let before = field.tokens[head - 1]
    if before.kind == .joint { return !isPrefix(head - 2, field) }
    if before.kind == .comma { return isSpeaker(head, clause, field) }
    if form == .present, acts.contains(field.word(at: head)) { return false }
    return isObject(head, form, clause, field) || followsPreposition(head, form, clause, field)
  }

  /// Forms in -s that are verbs behind nearly everything: "firm told to cut jobs names chief".
  private static let acts: Set<String> = [
    "names", "quits", "lifts", "drops", "frees", "jails", "backs", "sacks", "fires", "opens",
    "leaves", "wins", "bars",
  ]

  /// The first noun of who says so behind a comma: "…, pay consultancy says".
  private static func isSpeaker(_ head: Int, _ clause: Clause, _ field: FieldText) -> Bool {
    (head + 1...head + 4).contains { index in
      clause.part.contains(index)
        && ["says", "said", "say", "finds", "shows", "reports"].contains(field.word(at: index))
    }
  }

  /// re-arrest, co-chair
  private static func isPrefix(_ index: Int, _ field: FieldText) -> Bool {
    ["re", "co", "un", "de"].contains(field.word(at: index))
  }

  /// A verb stands in its plain form behind "to", "will", "may", and has its object behind it.
  private static func isObject(_ head: Int, _ form: Form, _ clause: Clause, _ field: FieldText)
    -> Bool
  {
    var verb = head - 1
    // "MPs consider ban": what they consider.
    let wanting: [Cue] = [.plan, .demand, .await, .refuse, .delay]
    if form == .base, wanting.contains(where: { field.has($0, verb) }),
      !EnglishWords.isKnownNoun(verb, field), !field.word(at: verb).hasSuffix("s")
    {
      return true
    }
    var steps = 0
    while verb > clause.tokens.lowerBound, steps < 3 {
      guard field.tokens[verb].kind == .word else { return false }
      let own = field.word(at: verb)
      if joins.contains(own) { return false }
      if isPlain(verb, clause, field) { return true }
      // "pushes Mars launch back": the object of the verb in -s before it.
      if form == .base, field.senses[verb].contains(where: { $0.form == .present }), own != "says",
        !EnglishWords.isKnownNoun(verb, field)
      {
        return true
      }
      verb -= 1
      steps += 1
    }
    return false
  }

  private static let joins: Set<String> = ["and", "or", "but", "as", "who", "which", "that", "to"]

  /// Whether a word is a verb in its plain form.
  private static func isPlain(_ verb: Int, _ clause: Clause, _ field: FieldText) -> Bool {
    guard verb > clause.tokens.lowerBound else { return false }
    let isBase = field.senses[verb].contains { $0.form == .base }
    let before = verb - 1
    if wishes.contains(field.word(at: verb)) { return true }
    if field.word(at: before) == "to" {
      return isBase || !places.contains(field.word(at: verb)) && !field.tokens[verb].isCapitalised
    }
    guard isBase else { return false }
    return field.isModal(before)
  }

  /// Words behind "to" that are no verbs.
  private static let places: Set<String> = [
    "the", "a", "an", "his", "her", "their", "its", "court", "jail", "prison", "police", "life",
    "death", "work", "power", "victims", "families", "murder", "theft", "fraud",
  ]
  /// Verbs whose object is what is wanted.
  private static let wishes: Set<String> = [
    "want", "wants", "seek", "seeks", "demand", "demands", "request", "requests", "oppose",
    "opposes", "await", "awaits", "favour",
  ]

  private static let prepositions: Set<String> = [
    "of", "for", "with", "at", "from", "into", "about", "against", "amid", "under", "between",
    "near", "during", "despite", "within", "without", "towards", "toward", "per",
  ]

  /// "for immediate halt", "under close arrest", "out of reach".
  private static func followsPreposition(
    _ head: Int, _ form: Form, _ clause: Clause, _ field: FieldText
  ) -> Bool {
    let before = field.word(at: head - 1)
    if prepositions.contains(before) { return true }
    if form == .present, endsCompound(head, clause, field) { return true }
    guard form == .base, EnglishWords.isKnownNoun(head, field),
      head > clause.tokens.lowerBound + 1, prepositions.contains(field.word(at: head - 2))
    else {
      return false
    }
    return isAdjective(before)
  }

  /// "are learning the physics of rocket launches": a compound that a preposition governs, in a
  /// clause that has its verb already.
  private static func endsCompound(_ head: Int, _ clause: Clause, _ field: FieldText) -> Bool {
    let before = field.word(at: head - 1)
    guard EnglishWords.isKnownNoun(head, field), !before.isEmpty, !before.hasSuffix("s"),
      !field.tokens[head - 1].isCapitalised, head > clause.tokens.lowerBound + 2,
      let preposition = (head - 3...head - 2).last(where: {
        prepositions.contains(field.word(at: $0))
      })
    else { return false }
    return (clause.tokens.lowerBound..<max(preposition, clause.tokens.lowerBound)).contains {
      index in
      field.has(.be, index) || field.has(.have, index) || field.has(.will, index)
    }
  }

  private static func isAdjective(_ word: String) -> Bool {
    word.count > 4
      && ["ate", "al", "ous", "ful", "ic", "ive", "ary", "ible", "able", "nt", "ft"].contains(
        where: word.hasSuffix)
  }
}
