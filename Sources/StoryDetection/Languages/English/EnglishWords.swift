/// English words that are both noun and verb, told apart by their neighbours.
enum EnglishWords {
  static let adverbs: Set<String> = [
    "also", "now", "just", "ever", "still", "already", "soon", "later", "since", "first", "even",
    "yet", "then", "all", "so", "both", "today", "again", "been", "once",
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
    "police", "mps", "people", "authorities", "they", "we", "you", "i", "who", "government",
  ]

  /// Whether a bare participle stands for an adjective: "the jailed critic", "of convicted men".
  static func isAttribute(_ head: Int, _ clause: Clause, _ field: FieldText) -> Bool {
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

  /// Whether it stands between two commas: "X, jailed last year, has …".
  private static func isParenthesis(_ head: Int, _ clause: Clause, _ field: FieldText) -> Bool {
    guard head > clause.tokens.lowerBound, field.tokens[head - 1].kind == .comma else {
      return false
    }
    let rest = head + 1..<clause.tokens.upperBound
    guard let comma = rest.first(where: { field.tokens[$0].kind == .comma }) else { return false }
    return comma - head <= 9 && comma + 1 < clause.tokens.upperBound
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
    "place",
  ]

  private static func root(of head: Int, _ field: FieldText) -> String {
    let word = field.text.string(field.tokens[head])
    if nouns.contains(word) || !word.hasSuffix("s") { return word }
    let bare = String(word.dropLast())
    if nouns.contains(bare) || !bare.hasSuffix("e") { return bare }
    return String(bare.dropLast())
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
    guard nouns.contains(root(of: head, field)) else { return false }
    if head > clause.tokens.lowerBound {
      let before = field.tokens[head - 1]
      if field.senses[head - 1].contains(where: { isVerbal($0.form) }) { return true }
      guard before.kind == .word || before.kind == .number else { return form == .present }
      let word = field.text.string(before)
      if word == "s", head > 1, field.tokens[head - 2].kind == .joint {
        return true
      }
      if before.kind == .number || determiners.contains(word) || prepositions.contains(word) {
        return true
      }
      if form == .base {
        let isPlural = plurals.contains(word) || (word.hasSuffix("s") && !word.hasSuffix("ss"))
        let isPair = (max(clause.tokens.lowerBound, head - 4)..<head).contains {
          field.text.string(field.tokens[$0]) == "and"
        }
        guard isPlural || isPair else { return true }
      }
    } else {
      return true
    }
    let isIntransitive = ["quit", "launch", "return", "strike"].contains(root(of: head, field))
    guard let next else { return form == .base || !isIntransitive }
    guard let follower else { return next.kind != .number && next.kind != .quote }
    if [
      "of", "against", "by", "warrant", "warrants", "was", "were", "is", "are", "has", "have",
      "had", "will", "may", "could", "would", "should", "dropped", "made", "filed", "due",
    ].contains(follower) {
      return true
    }
    return false
  }
}
