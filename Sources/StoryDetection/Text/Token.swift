/// A word of a text, or a mark that parts clauses, with where it stands.
struct Token {
  enum Kind: UInt8 {
    case word, number
    /// Ends a sentence: . ! ? … or a line break.
    case stop
    /// Ends a sentence that asks.
    case question
    case comma
    /// Parts clauses inside a sentence: ; : and a dash between blanks.
    case divider
    case quote
    /// An apostrophe or hyphen glued to the word before: what follows is a suffix or a second part.
    case joint
  }

  var kind: Kind
  /// Whether the word begins with an upper-case letter.
  var isCapitalised: Bool
  /// Where the folded word lies in `TokenisedText.folded`.
  var bytes: Range<Int>
  /// Unicode scalars from the text's start.
  var range: Range<Int>
}

/// A text cut into tokens; the folded words lie in one buffer.
struct TokenisedText {
  var tokens: [Token] = []
  /// Lower-case words with ё as е and look-alike letters put right, one after the other.
  var folded: [UInt8] = []

  func word(_ token: Token) -> ArraySlice<UInt8> { folded[token.bytes] }
  func string(_ token: Token) -> String { String(decoding: folded[token.bytes], as: UTF8.self) }
}
