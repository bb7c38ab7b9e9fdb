package import StoryModel

/// What the certain articles of a story speak of besides the words that its user gave: by these an
/// article that holds a name and no context word is still known.
///
/// It adapts slowly and in bounds: one article of a publisher family a day, no text twice, a weight
/// for each term that soon ends to grow and wanes by the month. A term counts once three articles
/// of two families on two days have it, and articles of the same name on other matters do not.
package struct TermCentroid: Sendable, Equatable, Codable {
  private var terms: [String: Weight] = [:]
  /// How many articles it learned from.
  package private(set) var articles = 0
  /// The day up to which the weights have waned.
  private var waned: Int?
  /// The families heard today, by what their article was.
  private var today: Int?
  private var onToday: [String] = []
  private var offToday: [String] = []
  /// The last texts learned from.
  private var texts: [[UInt64]] = []

  package init() {}

  private struct Weight: Sendable, Equatable, Codable {
    /// In thousandths of an article.
    var own = 0
    /// Of articles with the story's name on other matters.
    var other = 0
    var families: [String] = []
    /// Articles and days, up to nine.
    var articles = 0
    var days = 0
    var last = 0
    var isProper = false

    var isMature: Bool {
      articles >= 3 && own >= Limit.mature && families.count >= 2 && days >= 2 && other * 3 < own
    }
  }

  private enum Limit {
    static let step = 1000
    /// What is left of three articles after five months.
    static let mature = 1500
    /// No term weighs more than so many articles.
    static let most = 8000
    static let matureTerms = 100
    static let youngTerms = 200
    static let familiesADay = 6
    static let texts = 4
    /// Days after which a weight has lost an eighth.
    static let month = 30
  }

  /// How many terms that count an article must have, and how many of them names.
  package static let needed = (terms: 4, names: 2)

  /// The terms that count among those of an article, the weightiest first.
  package func known(among terms: [Term]) -> [Term] {
    terms.compactMap { term -> Term? in
      guard let weight = self.terms[term.text], weight.isMature else { return nil }
      return Term(text: term.text, written: term.written, isProper: weight.isProper)
    }
    .sorted { left, right in
      let (mine, theirs) = (self.terms[left.text]?.own ?? 0, self.terms[right.text]?.own ?? 0)
      return (theirs, left.text) < (mine, right.text)
    }
  }

  /// True when the terms are those of the story.
  package func recognises(_ known: [Term]) -> Bool {
    known.count >= Self.needed.terms && known.count(where: \.isProper) >= Self.needed.names
  }

  /// A word of an article: its language and stem, and how it stands there.
  package struct Term: Sendable, Equatable, Codable {
    package let text: String
    package let written: String
    /// A name: written with a capital within a sentence.
    package let isProper: Bool

    package init(text: String, written: String, isProper: Bool) {
      self.text = text
      self.written = written
      self.isProper = isProper
    }
  }

  /// What one article teaches about a story.
  package struct Lesson: Sendable, Equatable {
    package let story: String
    /// True when the article is on the story for certain; false when it only has its name.
    package let isOn: Bool
    package let terms: [Term]

    package init(story: String, isOn: Bool, terms: [Term]) {
      self.story = story
      self.isOn = isOn
      self.terms = terms
    }
  }

  /// Learns from one article.
  package mutating func learn(
    _ lesson: Lesson, family: String, day: CalendarDate, sketch: [UInt64]
  ) {
    guard admits(lesson, family, day.number), !isKnown(sketch, lesson) else { return }
    wane(to: day.number)
    for term in lesson.terms {
      if lesson.isOn { strengthen(term, family, day.number) } else { weaken(term) }
    }
    guard lesson.isOn else { return }
    articles += 1
    if !sketch.isEmpty { texts = (texts + [sketch]).suffix(Limit.texts) }
    forget()
  }

  /// One article of a family a day, and of a few families.
  private mutating func admits(_ lesson: Lesson, _ family: String, _ day: Int) -> Bool {
    if today.map({ day > $0 }) ?? true {
      today = day
      onToday = []
      offToday = []
    }
    let heard = lesson.isOn ? onToday : offToday
    guard heard.count < Limit.familiesADay, !heard.contains(family) else { return false }
    if lesson.isOn { onToday.append(family) } else { offToday.append(family) }
    return true
  }

  private func isKnown(_ sketch: [UInt64], _ lesson: Lesson) -> Bool {
    lesson.isOn && texts.contains { Voice.areOne($0, sketch) }
  }

  private mutating func wane(to day: Int) {
    guard let from = waned else {
      waned = day
      return
    }
    let months = max(0, day - from) / Limit.month
    guard months > 0 else { return }
    waned = from + months * Limit.month
    terms = terms.mapValues { weight in
      var weight = weight
      for _ in 0..<min(months, 48) {
        weight.own -= weight.own / 8
        weight.other -= weight.other / 8
      }
      return weight
    }
  }

  private mutating func strengthen(_ term: Term, _ family: String, _ day: Int) {
    var weight = terms[term.text] ?? Weight()
    weight.own = min(weight.own + Limit.step, Limit.most)
    weight.isProper = weight.isProper || term.isProper
    weight.articles = min(weight.articles + 1, 9)
    if weight.families.count < 2, !weight.families.contains(family) {
      weight.families.append(family)
    }
    if day != weight.last { weight.days = min(weight.days + 1, 9) }
    weight.last = max(weight.last, day)
    terms[term.text] = weight
  }

  private mutating func weaken(_ term: Term) {
    guard var weight = terms[term.text] else { return }
    weight.other = min(weight.other + Limit.step, Limit.most)
    terms[term.text] = weight
  }

  /// Keeps the weightiest of the terms that count, and the newest of the others.
  private mutating func forget() {
    let mature = terms.filter { $0.value.isMature }
    if mature.count > Limit.matureTerms {
      let weakest = mature.sorted { ($0.value.own, $0.key) < ($1.value.own, $1.key) }
      for (text, _) in weakest.prefix(mature.count - Limit.matureTerms) { terms[text] = nil }
    }
    let young = terms.filter { !$0.value.isMature }
    guard young.count > Limit.youngTerms else { return }
    let oldest = young.sorted {
      ($0.value.last, $0.value.own, $0.key) < ($1.value.last, $1.value.own, $1.key)
    }
    for (text, _) in oldest.prefix(young.count - Limit.youngTerms) { terms[text] = nil }
  }
}
