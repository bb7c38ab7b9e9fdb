/// What one word contributes to a promised time, whatever the language.
enum TimeSign: Hashable {
  case number(Int)
  case year(Int)
  case month(Int)
  /// 1 is Monday.
  case weekday(Int)
  case season(Season)
  case unit(Unit)
  /// More than one: "weeks", "haftalarda".
  case units(Unit)
  case quarter, half
  /// No later than: "by", "к", "не позднее".
  case by
  /// Not beyond: "until", "до", "qədər", "kadar", "дейін".
  case until
  /// Within a span: "в течение", "ərzində".
  case within
  /// At the end of a span: "через", "спустя".
  case through
  case after
  /// Not earlier than.
  case notBefore
  case early, middle, end
  case next, this, coming, few
  case newYear, today, tomorrow, afterTomorrow
  /// The day itself counts: "включительно".
  case inclusive
  case or
  /// Something gone: "last", "прошлого", "ötən".
  case past
  /// A word that stands at the head of a time: "in", "в".
  case at
  /// A word that may stand within a time and says nothing by itself.
  case link

  enum Unit: Hashable { case day, week, fortnight, month, quarter, halfYear, year }
  /// By its first month.
  enum Season: Int {
    case spring = 3
    case summer = 6
    case autumn = 9
    case winter = 12
  }

  /// True for the signs that make a time; the others only bend one.
  var isTime: Bool {
    switch self {
    case .by, .until, .within, .through, .after, .notBefore, .inclusive, .or, .at, .link, .number,
      .past:
      false
    default: true
    }
  }
}

/// The words of time of one language.
///
/// Written as lists: `*` stands for any ending of up to six letters, `_` joins the words of a
/// phrase.
struct TimeLanguage: Sendable {
  let code: String
  /// Words that make a promise less than firm.
  let hedges: [TimePhrase]
  /// Words by which something is moved to another time: "until" then names the new time.
  let moves: [TimePhrase]
  /// Verbs of saying: the day beside them is the day of the word.
  let speech: [TimePhrase]
  /// Words for the event from which a span is counted.
  let anchors: [TimePhrase]
  /// Words by which a rule is quoted.
  let rules: [TimePhrase]
  /// Words that set the time without naming it: "after the studies", "soon".
  let undated: [TimePhrase]
  /// Bodies that speak, written with a small letter: "the ministry said".
  let bodies: [TimePhrase]
  private let exact: [String: [TimeSign]]
  private let phrases: [Character: [(phrase: TimePhrase, signs: [TimeSign])]]

  init(
    _ code: String, signs: [([TimeSign], String)], hedges: String, moves: String, speech: String,
    anchors: String, rules: String, undated: String, bodies: String = ""
  ) {
    self.code = code
    self.hedges = TimePhrase.list(hedges)
    self.moves = TimePhrase.list(moves)
    self.speech = TimePhrase.list(speech)
    self.anchors = TimePhrase.list(anchors)
    self.rules = TimePhrase.list(rules)
    self.undated = TimePhrase.list(undated)
    self.bodies = TimePhrase.list(bodies)
    var exact: [String: [TimeSign]] = [:]
    var phrases: [Character: [(phrase: TimePhrase, signs: [TimeSign])]] = [:]
    for (signs, forms) in signs {
      for phrase in TimePhrase.list(forms) {
        if phrase.parts.count == 1, !phrase.parts[0].isOpen {
          exact[phrase.parts[0].text] = signs
        } else if let first = phrase.parts[0].text.first {
          phrases[first, default: []].append((phrase, signs))
        }
      }
    }
    self.exact = exact
    self.phrases = phrases.mapValues { $0.sorted { $0.phrase.weight > $1.phrase.weight } }
  }

  /// The signs of the word at `index`, and how many words they took; nil when it has none.
  func signs(at index: Int, in words: [PlainWord]) -> (signs: [TimeSign], length: Int)? {
    let word = words[index].fold
    let listed = word.first.flatMap { phrases[$0] } ?? []
    if let long = listed.first(where: { $0.phrase.parts.count > 1 && $0.phrase.fits(index, words) })
    {
      return (long.signs, long.phrase.parts.count)
    }
    if let signs = exact[word] { return (signs, 1) }
    return listed.first { $0.phrase.parts.count == 1 && $0.phrase.fits(index, words) }
      .map { ($0.signs, 1) }
  }

  static let all: [TimeLanguage] = [russian, english, azerbaijani, kazakh, turkish]

  /// The language of a BCP 47 code; of an unknown one, by the letters of the text.
  static func named(_ code: String, for text: String) -> TimeLanguage {
    let primary = code.prefix { $0 != "-" && $0 != "_" }.lowercased()
    if let known = all.first(where: { $0.code == primary }) { return known }
    let letters = Set(text.lowercased())
    if letters.contains("ə") { return azerbaijani }
    if !letters.isDisjoint(with: "қғңұүөіһ") { return kazakh }
    if !letters.isDisjoint(with: "оеаинты") { return russian }
    return letters.isDisjoint(with: "ğışçöü") ? english : turkish
  }
}

/// A word or a few, each with its ending open or not.
struct TimePhrase: Sendable {
  let parts: [(text: String, isOpen: Bool)]

  /// More words before fewer, longer beginnings before shorter.
  var weight: Int { parts.count * 100 + parts.reduce(0) { $0 + $1.text.count } }

  static func list(_ forms: String) -> [TimePhrase] {
    forms.split(whereSeparator: \.isWhitespace).map { form in
      TimePhrase(
        parts: form.split(separator: "_").map {
          (PlainWord.fold($0.last == "*" ? $0.dropLast() : $0), $0.last == "*")
        })
    }
  }

  func fits(_ index: Int, _ words: [PlainWord]) -> Bool {
    guard index + parts.count <= words.count else { return false }
    for (offset, part) in parts.enumerated() {
      let word = words[index + offset].fold
      if offset > 0, words[index + offset].gap == .stop { return false }
      guard word == part.text || part.isOpen && isEnded(word, part.text) else { return false }
    }
    return true
  }

  private func isEnded(_ word: String, _ beginning: String) -> Bool {
    word.hasPrefix(beginning) && word.count <= beginning.count + 6
  }
}

extension [TimePhrase] {
  /// True when one of the phrases stands in the words.
  func stand(in words: [PlainWord]) -> Bool { first(in: words) != nil }

  /// Where the first of the phrases stands.
  func first(in words: [PlainWord]) -> Range<Int>? {
    for index in words.indices {
      if let phrase = first(where: { $0.fits(index, words) }) {
        return index..<(index + phrase.parts.count)
      }
    }
    return nil
  }
}
