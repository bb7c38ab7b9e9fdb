internal import ArticleModel
internal import StoryModel

/// A stretch of text with one statement.
struct Clause {
  /// Tokens of its field.
  var tokens: Range<Int>
  /// The stretch between two sentence ends or dashes that holds it.
  var part: Range<Int>
  /// What joins it to the words before: if, after, that, which …
  var opening: Cue?
  var asks: Bool
  /// True in the first sentence of its field.
  var isFirst: Bool
}

/// One field of an article, cut and read.
struct FieldText {
  var field: Finding.Field
  var source: String
  var text: TokenisedText
  var senses: [[Lexicon.Sense]] = []
  /// For each token the cues that it begins, as bits.
  var cues: [UInt64] = []
  /// Tokens of cues that are negated themselves: planlamıyor, не планирует.
  var negatedCues: Set<Int> = []
  /// The tokens of cues of several words, by the token that has the cue.
  var cueSpans: [Int: Range<Int>] = [:]
  var phraseHits: [PhraseHit] = []
  /// Phrases that set the scene of a kind, in the headline and the lead.
  var sceneHits: [PhraseHit] = []
  var clauses: [Clause] = []
  /// In the Turkic languages the forms of the words that end a clause, in the headline and the lead.
  var endings: [Int: Form] = [:]

  struct PhraseHit {
    var phrase: Int32
    var head: Int
    var tokens: Range<Int>
    var form: Form
  }

  var tokens: [Token] { text.tokens }

  func has(_ cue: Cue, _ index: Int) -> Bool { cues[index] & cue.bit != 0 }

  /// Whether a token says that something will, may or must be.
  func isModal(_ index: Int) -> Bool {
    has(.will, index) || has(.may, index) || has(.must, index)
  }

  /// A token's folded text.
  func string(at index: Int) -> String { text.string(tokens[index]) }

  /// A folded word; empty outside the text and for numbers and marks.
  func word(at index: Int) -> String {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return "" }
    return string(at: index)
  }

  /// The number that a token is; nil outside the text and for words and marks.
  func number(at index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].kind == .number else { return nil }
    return Int(string(at: index))
  }

  /// The words of a range as they stand in the article.
  func quote(_ range: Range<Int>) -> String {
    let scalars = source.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
    let end = scalars.index(start, offsetBy: range.count)
    return String(scalars[start..<end])
  }

  /// The word of a token as it stands in the article.
  func written(_ index: Int) -> String { quote(tokens[index].range) }

  /// The scalars of the stretch between sentence ends that holds a clause.
  func range(ofSentence clause: Clause) -> Range<Int> {
    range(of: clause.part)
  }

  /// The scalars that a clause covers.
  func range(of clause: Clause) -> Range<Int> { range(of: clause.tokens) }

  /// The scalars from the first to the last of some tokens, of which there is one at least.
  func range(of covered: Range<Int>) -> Range<Int> {
    tokens[covered.lowerBound].range.lowerBound..<tokens[covered.upperBound - 1].range.upperBound
  }

  /// The number of the clause that holds a token.
  func clauseIndex(holding token: Int) -> Int? {
    clauses.firstIndex { $0.tokens.contains(token) }
  }

  func lastWord(of clause: Clause) -> Int? { clause.tokens.last { tokens[$0].kind == .word } }

  /// Whether a token is the first of its sentence, quotation marks aside.
  func opensSentence(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, tokens[before].kind == .quote { before -= 1 }
    guard before >= 0 else { return true }
    switch tokens[before].kind {
    case .stop, .question, .divider: return true
    default: return false
    }
  }
}
