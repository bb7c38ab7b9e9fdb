/// English words that are both noun and verb, told apart by their neighbours.
enum EnglishWords {
  static let adverbs: Set<String> = [
    "also", "now", "just", "ever", "still", "already", "soon", "later", "since", "first", "even",
    "yet", "then", "all", "so", "both", "today", "again", "been", "once",
  ]
  /// Numbers as newspapers spell them.
  static let counts: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
  private static let determiners: Set<String> = [
    "the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "this", "that", "these",
    "those", "any", "no", "some", "every", "each", "another", "first", "second", "new", "former",
    "more", "further", "possible", "potential", "final", "interim", "preliminary", "criminal",
    "early", "full", "two", "three", "four", "five", "several", "fresh", "total", "immediate",
    "official", "mass", "record", "maximum", "life", "guilty", "death", "long",
  ]
  private static let prepositions: Set<String> = [
    "of", "in", "on", "for", "over", "with", "by", "at", "from", "as", "to", "into", "about",
    "against", "after", "amid", "under", "between", "near", "off", "during", "despite", "within",
    "without", "before", "until", "following", "towards", "and",
  ]
  private static let plurals: Set<String> = [
    "police", "mps", "people", "staff", "crew", "faculty", "both", "authorities", "they", "we",
    "you", "i", "who", "government",
  ]

  /// Whether a bare participle stands for an adjective: "the jailed critic", "of convicted men".
  static func isAttribute(_ head: Int, _ clause: Clause, _ field: FieldText) -> Bool {
    if isReduced(head, clause, field) || isDefinite(head, clause, field) { return true }
    let next = head + 1 < clause.tokens.upperBound ? field.tokens[head + 1] : nil
    let follower = next.flatMap { $0.kind == .word ? field.text.string($0) : nil }
    guard let follower, !prepositions.contains(follower), !determiners.contains(follower) else {
      return isParenthesis(head, clause, field)
    }
    guard head > clause.tokens.lowerBound else {
      return clause.opening == nil && (next?.kind == .word) && !follower.hasSuffix("ly")
    }
    let before = field.tokens[head - 1]
    if before.kind == .joint { return true }
    guard before.kind == .word else { return isParenthesis(head, clause, field) }
    let word = field.text.string(before)
    if word == "s", head > 1, field.tokens[head - 2].kind == .joint { return true }
    if prepositions.contains(word) { return true }
    return determiners.contains(word) || ["recently", "newly", "previously"].contains(word)
  }

  /// What has happened once it is begun.
  private static let begun: Set<String> = [
    "paying", "distributing", "disbursing", "wiring", "releasing", "freeing", "lifting",
    "enforcing", "recalling", "withdrawing", "pulling", "refunding", "reimbursing",
    "compensating", "serving", "easing",
  ]

  /// What a form in -ing tells right behind "begins": that it happens, or is to: "will begin paying".
  static func begun(before head: Int, _ clause: Clause, _ field: FieldText) -> Form? {
    guard head > clause.tokens.lowerBound, begun.contains(field.string(at: head))
    else { return nil }
    switch field.string(at: head - 1) {
    case "begins", "began", "begun", "starts", "started": return .past
    case "begin", "start":
      let before = max(clause.tokens.lowerBound, head - 4)..<head - 1
      return before.contains {
        field.string(at: $0) == "to" || field.isModal($0)
      } ? .future : .past
    default: return nil
    }
  }

  /// Whether a form in -ing after a comma tells the outcome of what stands before it: "Union
  /// accepts offer, ending its strike".
  static func isOutcome(_ head: Int, _ clause: Clause, _ field: FieldText) -> Bool {
    guard head > clause.part.lowerBound + 2, field.tokens[head - 1].kind == .comma else {
      return false
    }
    let open: [Cue] = [.will, .may, .must, .plan, .await, .demand, .refuse, .delay, .not]
    return !(clause.part.lowerBound..<head).contains { index in
      open.contains { field.has($0, index) }
        || ["to", "who", "which"].contains(field.string(at: index))
    }
  }

  /// The word that leaves a verb with nothing done: "admits nothing", "made no arrests".
  static func denial(after mention: Mention, _ clause: Clause, _ field: FieldText) -> Int? {
    let next = mention.head + 1
    guard next < clause.tokens.upperBound, field.tokens[next].kind == .word else { return nil }
    let word = field.string(at: next)
    if word == "nothing" { return next }
    guard word == "no", let object = mention.object?.lowerBound, object > next, object <= next + 3
    else { return nil }
    return next
  }

  /// The "will be", "could be", "to be" that a participle shares with the one before "and".
  static func sharedModal(of head: Int, _ clause: Clause, _ field: FieldText) -> Int? {
    func word(_ index: Int) -> String { field.string(at: index) }
    guard head > clause.tokens.lowerBound, ["and", "or"].contains(word(head - 1)) else {
      return nil
    }
    return (max(clause.tokens.lowerBound, head - 10)..<head - 1).last { index in
      guard ["be", "get"].contains(word(index + 1)) else { return false }
      return word(index) == "to" || field.isModal(index)
    }
  }

  /// Whether "and" joins a second verb: "lay down placards and return to work".
  private static func joinsVerb(
    _ and: Int, _ follower: String?, _ clause: Clause, _ field: FieldText
  )
    -> Bool
  {
    guard let follower, and > clause.tokens.lowerBound + 1,
      ["to", "the", "its", "their", "his", "her", "a", "an", "all"].contains(follower)
    else { return false }
    return !(max(clause.tokens.lowerBound, and - 4)..<and).contains {
      let word = field.string(at: $0)
      return word != "and" && prepositions.contains(word)
    }
  }

  /// Whether somebody is to have it done: "lawyers move to have the charges dropped", "could yet see
  /// the ban overturned".
  static func isCaused(_ head: Int, _ clause: Clause, _ field: FieldText) -> Bool {
    let before =
      max(clause.tokens.lowerBound + 1, head - 6)..<max(head, clause.tokens.lowerBound + 1)
    return before.contains { index in
      guard ["have", "get", "see"].contains(field.string(at: index)) else {
        return false
      }
      let isAdverb = adverbs.contains(field.string(at: index - 1))
      let opener = isAdverb ? max(clause.tokens.lowerBound, index - 2) : index - 1
      return field.string(at: opener) == "to" || field.isModal(opener)
    }
  }

  /// Whether "cost" is the noun: "the cost of repairs".
  static func isCost(_ head: Int, _ clause: Clause, _ field: FieldText) -> Bool {
    guard field.string(at: head) == "cost" else { return false }
    guard head > clause.tokens.lowerBound, field.tokens[head - 1].kind == .word else { return true }
    let before = field.string(at: head - 1)
    let isOf = head + 1 < field.tokens.count && field.string(at: head + 1) == "of"
    return isOf || determiners.contains(before) || prepositions.contains(before)
  }

  private static let followers: Set<String> = [
    "of", "against", "for", "over", "that", "by", "worth", "were", "are", "was", "is", "have",
  ]
  private static let claimers: Set<String> = [
    "insurance", "legal", "false", "compensation", "damages", "abuse", "rejects", "denies", "pays",
    "dismisses", "settles", "rejected", "denied", "paid", "dismissed", "settled", "settle",
    "reject", "deny", "pay", "dismiss",
  ]

  /// Whether "claims" is a noun: claims that are paid, made or rejected.
  static func isClaimedThing(_ index: Int, _ field: FieldText) -> Bool {
    if index + 1 < field.tokens.count, field.tokens[index + 1].kind == .word,
      followers.contains(field.string(at: index + 1))
    {
      return true
    }
    guard index > 0, field.tokens[index - 1].kind == .word else {
      return index > 0 && field.tokens[index - 1].kind == .number
    }
    let before = field.string(at: index - 1)
    let isGoverned = (max(0, index - 3)..<index).contains {
      field.tokens[$0].kind == .word && prepositions.contains(field.string(at: $0))
    }
    return isGoverned || determiners.contains(before) || claimers.contains(before)
  }

  /// Whether "claimed" tells what somebody says: it ends its clause, or "that" follows.
  static func isSaid(_ index: Int, _ clause: Clause, _ field: FieldText) -> Bool {
    let next = index + 1
    guard next < clause.part.upperBound, field.tokens[next].kind == .word else { return true }
    return field.string(at: next) == "that"
  }

  private static let finite: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "says", "said", "tells", "told",
    "appears", "appear", "appeared", "denies", "denied", "seeks", "wants", "pleads", "pleaded",
    "tried", "dies", "died", "makes", "faces", "claims", "asks", "speaks", "gets",
  ]

  /// Words after which another statement begins.
  private static let others: Set<String> = [
    "and", "or", "after", "as", "while", "when", "because", "since", "if", "but", "who", "which",
    "that", "where", "before", "until", "whose", "what", "how", "why",
  ]
  private static let copulas: Set<String> = ["is", "are", "was", "were", "will"]
  /// What becomes of one who has already been charged or convicted.
  private static let fates: Set<String> = [
    "released", "freed", "jailed", "sentenced", "acquitted", "bailed", "cleared", "granted",
    "refused", "loses", "wins", "walks", "sues", "resigns", "quits",
  ]
  private static let judicial: Set<String> = [
    "charged", "arrested", "jailed", "convicted", "sentenced", "fined", "detained", "accused",
    "indicted", "banned",
  ]

  /// "the officers charged in the death": a noun with its article and nothing to make it a passive.
  private static func isDefinite(_ head: Int, _ clause: Clause, _ field: FieldText) -> Bool {
    guard judicial.contains(field.string(at: head)) else { return false }
    let next = head + 1
    guard next < clause.tokens.upperBound,
      prepositions.contains(field.string(at: next))
    else { return false }
    // "The court convicted on Thursday two brothers"
    if next + 1 < clause.tokens.upperBound, field.has(.now, next + 1) { return false }
    for index in (max(clause.tokens.lowerBound, head - 4)..<head).reversed() {
      guard field.tokens[index].kind == .word else { return false }
      if ["the", "a", "an"].contains(field.string(at: index)) { return true }
    }
    return false
  }

  /// Whether the clause goes on with its own verb: "Officer charged in the death is released".
  private static func isReduced(_ head: Int, _ clause: Clause, _ field: FieldText) -> Bool {
    for index in head + 1..<max(clause.part.upperBound, head + 1) {
      let token = field.tokens[index]
      if token.kind == .joint { continue }
      guard token.kind == .word || token.kind == .number else { return false }
      let word = field.text.string(token)
      if others.contains(word) { return false }
      if finite.contains(word), index > head + 1 || copulas.contains(word) { return true }
      if index > head + 1, fates.contains(word) { return true }
    }
    return false
  }

  /// Whether it stands between two commas: "X, jailed last year, has …".
  private static func isParenthesis(_ head: Int, _ clause: Clause, _ field: FieldText) -> Bool {
    guard head > clause.tokens.lowerBound, field.tokens[head - 1].kind == .comma else {
      return false
    }
    let rest = head + 1..<max(head + 1, clause.part.upperBound)
    guard let comma = rest.first(where: { field.tokens[$0].kind == .comma }) else { return false }
    return comma - head <= 12 && comma + 1 < clause.part.upperBound
  }

  /// Verbs whose bare or -s form is a noun as well.
  private static let nouns: Set<String> = [
    "release", "arrest", "charge", "ban", "recall", "launch", "fine", "report", "sentence", "issue",
    "call", "vote", "deal", "strike", "plan", "offer", "demand", "end", "drop", "lift", "name",
    "set", "award", "transfer", "jail", "bail", "claim", "estimate", "cost", "cause", "blame",
    "start", "block", "hold", "order", "return", "cut", "draft", "release", "appeal", "hand",
    "table", "result", "find", "apology", "discovery", "pick", "win", "back", "sack", "pact",
    "delay", "rule", "face", "test", "level", "slap", "veto", "quit", "exit", "leave", "cancel",
    "free", "strike", "walk", "post", "table", "file", "press", "close", "broker", "seal",
    "fire", "oust", "crown", "trigger", "parole", "reverse", "axe", "ease", "scrap", "shelf",
    "place", "bar", "tap", "toss", "swap", "land", "share", "cover", "price", "pull", "hire",
    "tally", "book", "pin", "link", "trace", "sight", "spot", "exchange", "sting", "pardon",
    "debut", "rescue", "search", "score", "hunt", "surrender", "catch", "haul", "debate", "grant",
    "bail", "wrap", "round", "stay", "damage", "pen", "pause", "top", "count", "record", "log",
    "register", "cage", "pocket",
    "bank", "net", "trap", "nail", "trade", "ring", "fault", "rap", "slate", "bridge", "edge",
    "best", "lead", "reward", "wave", "cap", "limit", "match", "show", "rocket", "climb",
    "ride", "light", "sail", "hit", "man", "form", "mount", "halt", "spike", "kill", "crown",
    "parade", "credit", "wire", "deposit", "spark", "bite", "flip", "hammer", "dump", "hurl",
    "summons", "stage", "handcuff", "whip", "peg", "steer", "drop", "rebuke", "picket", "rescue",
  ]

  /// Those that end a headline as verbs: "Moratorium ends".
  private static let intransitive: Set<String> = [
    "quit", "launch", "return", "strike", "end", "start", "land", "surrender", "exit", "fold",
    "bite", "stay",
  ]

  private static func root(of head: Int, _ field: FieldText) -> String {
    let word = field.string(at: head)
    if nouns.contains(word) || !word.hasSuffix("s") { return word }
    let bare = String(word.dropLast())
    if nouns.contains(bare) || !bare.hasSuffix("e") { return bare }
    return String(bare.dropLast())
  }

  /// Whether a word in -s is also the plural of a noun.
  static func isKnownNoun(_ index: Int, _ field: FieldText) -> Bool {
    nouns.contains(root(of: index, field))
  }

  private static func isVerbal(_ form: Form) -> Bool {
    switch form {
    case .present, .past, .pastOrParticiple, .gerund: true
    default: false
    }
  }

  /// Whether a word such as "arrest", "charges", "release" is a noun where it stands.
  static func isNoun(_ head: Int, form: Form, _ clause: Clause, _ field: FieldText) -> Bool {
    let next = head + 1 < clause.tokens.upperBound ? field.tokens[head + 1] : nil
    let follower = next.flatMap { $0.kind == .word ? field.text.string($0) : nil }
    let isKnown = nouns.contains(root(of: head, field))
    if isKnown || form == .base, EnglishNoun.isGoverned(head, form: form, clause, field) {
      return true
    }
    guard isKnown else { return false }
    if head > clause.tokens.lowerBound {
      let before = field.tokens[head - 1]
      if field.senses[head - 1].contains(where: { isVerbal($0.form) }) { return true }
      if before.kind == .joint, form == .base, head > 1 {
        // "by year-end", but "re-elect"
        return !["re", "co", "un", "pre"].contains(field.string(at: head - 2))
      }
      guard before.kind == .word || before.kind == .number else { return form == .present }
      let word = field.text.string(before)
      if word == "s", head > 1, field.tokens[head - 2].kind == .joint {
        return true
      }
      if word == "and", joinsVerb(head - 1, follower, clause, field) { return false }
      if before.kind == .number || determiners.contains(word) || prepositions.contains(word) {
        return true
      }
      if form == .base {
        let isPlural = plurals.contains(word) || (word.hasSuffix("s") && !word.hasSuffix("ss"))
        let isPair = (max(clause.tokens.lowerBound, head - 4)..<head).contains {
          field.string(at: $0) == "and"
        }
        // "Police in Turku arrest a third man"
        let subject = field.string(at: clause.tokens.lowerBound)
        guard isPlural || isPair || plurals.contains(subject) else { return true }
      }
    } else {
      return true
    }
    // "as government ban looms"
    if form == .base, head + 1 < clause.tokens.upperBound,
      field.tokens[head + 1].kind == .word,
      field.has(.await, head + 1) || field.senses[head + 1].contains(where: { $0.form == .present })
    {
      return true
    }
    let isIntransitive = intransitive.contains(root(of: head, field))
    guard let next else { return form == .base || !isIntransitive }
    guard let follower else { return next.kind != .number && next.kind != .quote }
    // "Court rules against the club"
    if root(of: head, field) == "rule", follower == "against" { return false }
    if [
      "of", "against", "by", "warrant", "warrants", "was", "were", "is", "are", "has", "have",
      "had", "will", "may", "could", "would", "should", "dropped", "made", "filed", "due",
      "do", "does", "did", "can", "might", "must", "remain", "remains", "hit", "brought", "cost",
      "rose", "fell", "grew", "made", "came", "led", "keep", "kept", "deter", "hurt", "continue",
    ].contains(follower) {
      return true
    }
    return false
  }
}
