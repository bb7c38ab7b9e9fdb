internal import StoryModel

/// The words of one language, compiled: what each word of a text can mean here.
struct Lexicon: Sendable {
  typealias WordID = Int32
  typealias PhraseID = Int32

  struct Sense: Sendable {
    var word: WordID
    var form: Form
  }

  struct Phrase: Sendable {
    var words: [WordID]
    var head: Int
    /// How many other words may stand between two of its words.
    var gap: Int
  }

  /// What a phrase does.
  enum Use: Sendable {
    case cue(Cue)
    case trigger(kind: Int32, row: Int32)
    case object(kind: Int32, row: Int32)
    case exception(kind: Int32, row: Int32)
    case phase(Phase)
    case month(Int)
    case scene(kind: Int32)

    var isCue: Bool { if case .cue = self { true } else { false } }
  }

  struct Verb: Sendable {
    var word: WordID
    var read: @Sendable (String, String) -> Form?
  }

  let language: Language
  /// The rows of each kind: the shipped ones by the order of `DevelopmentKind.all`, then the users'.
  private(set) var rows: [[CompiledRow]]
  private(set) var phrases: [Phrase] = []
  private(set) var uses: [[Use]] = []
  /// Which phrases set the scene of a kind, and which of them do nothing else.
  private(set) var setsScene: [Bool] = []
  private(set) var isSceneOnly: [Bool] = []
  private(set) var byHead: [[PhraseID]] = []
  private var exact: [UInt64: [Sense]] = [:]
  private var stems: [UInt64: [WordID]] = [:]
  private var prefixes: [UInt64: [Verb]] = [:]
  private var endings: [(bytes: [UInt8], word: WordID)] = []
  private var wordNumbers: [String: WordID] = [:]
  private var phraseNumbers: [String: PhraseID] = [:]

  struct CompiledRow: Sendable {
    var style: KindWords.Row.Style
    var needsObject: Bool
    var hasExceptions: Bool
    var isSubject = false
    var lasts = false
    var implies: [String]
    /// Phrases all of which must be there: a user's own words.
    var all: [PhraseID] = []
    /// Those of `all` that may not be missing: names.
    var essential: Set<PhraseID> = []
    /// The names that a user's English phrase has for its subject.
    var subject: Set<PhraseID> = []
  }

  init(_ language: Language, stemmers: Stemmers) {
    self.language = language
    rows = Array(repeating: [], count: DevelopmentKind.all.count)
    for cue in language.cues {
      for phrase in Self.list(cue.words) { note(phrase, .cue(cue.cue), isVerb: false, stemmers) }
      for phrase in Self.list(cue.verbs) { note(phrase, .cue(cue.cue), isVerb: true, stemmers) }
    }
    for (phase, words) in language.phases {
      for phrase in Self.list(words) { note(phrase, .phase(phase), isVerb: false, stemmers) }
    }
    for (month, words) in language.months.enumerated() {
      for word in words.split(separator: "|") {
        note(String(word), .month(month + 1), isVerb: false, stemmers)
      }
    }
    for words in language.kinds {
      for row in words.rows { add(row, to: Self.number(of: words.kind, language), stemmers) }
    }
    for (kind, rows) in language.turns {
      for row in rows { add(row, to: Self.number(of: kind, language), stemmers) }
    }
    for (kind, words) in language.scenes {
      add(.scene(words), to: Self.number(of: kind, language), stemmers)
    }
    // In the Turkic languages whatever a kind is about sets its scene.
    if language.head == .last {
      for words in language.kinds {
        add(.scene(words.matter), to: Self.number(of: words.kind, language), stemmers)
      }
    }
    for (kind, words) in language.outlooks.sorted(by: { $0.key < $1.key }) {
      let number = Int32(Self.number(of: kind, language))
      for phrase in Self.list(words) {
        note(phrase, .scene(kind: number), isVerb: false, stemmers)
      }
    }
  }

  private static func number(of kind: String, _ language: Language) -> Int {
    guard let number = DevelopmentKind.number(of: kind) else {
      preconditionFailure("\(language.code) has words for the unknown kind \(kind)")
    }
    return number
  }

  static func list(_ words: String) -> [String] {
    words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }

  mutating func add(_ row: KindWords.Row, to kind: Int, _ stemmers: Stemmers) {
    let number = Int32(rows[kind].count)
    rows[kind].append(
      CompiledRow(
        style: row.style, needsObject: !row.objects.isEmpty, hasExceptions: !row.except.isEmpty,
        isSubject: row.isSubject, lasts: row.lasts,
        implies: Self.list(row.implies)))
    let isVerb = row.style.isVerbal
    for phrase in Self.list(row.triggers) {
      note(phrase, .trigger(kind: Int32(kind), row: number), isVerb: isVerb, stemmers)
    }
    for phrase in Self.list(row.objects) {
      note(phrase, .object(kind: Int32(kind), row: number), isVerb: false, stemmers)
    }
    for phrase in Self.list(row.except) {
      note(phrase, .exception(kind: Int32(kind), row: number), isVerb: false, stemmers)
    }
  }

  /// Adds a kind made of a user's own phrases and answers its number.
  mutating func addKind() -> Int {
    rows.append([])
    return rows.count - 1
  }

  /// Adds a user's phrase: a trigger, and words all of which must stand in its clause.
  mutating func addRow(to kind: Int, _ phrase: UserPhrase, _ stemmers: Stemmers) {
    let number = Int32(rows[kind].count)
    var row = CompiledRow(
      style: phrase.isVerb ? .verb : .noun, needsObject: false, hasExceptions: false, implies: [])
    let use = Use.trigger(kind: Int32(kind), row: number)
    note(phrase.trigger, use, isVerb: phrase.isVerb, stemmers)
    for verb in synonyms(of: phrase) { note(verb, use, isVerb: true, stemmers) }
    for word in phrase.words {
      note(word, .object(kind: Int32(kind), row: number), isVerb: false, stemmers)
      let id = phraseNumbers["n:" + word]!
      row.all.append(id)
      if phrase.names.contains(word) { row.essential.insert(id) }
      if phrase.subject.contains(word) { row.subject.insert(id) }
    }
    rows[kind].append(row)
  }

  /// Verbs that say the same as the user's, in dictionary form.
  private func synonyms(of phrase: UserPhrase) -> [String] {
    guard phrase.isVerb else { return [] }
    let verb = phrase.trigger.split(separator: "/")[0]
    let group = language.synonyms.map(Self.list).first { $0.contains { $0.hasPrefix(verb) } }
    return group?.filter { !$0.hasPrefix(verb) } ?? []
  }

  private mutating func note(_ text: String, _ use: Use, isVerb: Bool, _ stemmers: Stemmers) {
    let key = (isVerb ? "v:" : "n:") + text
    let id: PhraseID
    if let known = phraseNumbers[key] {
      id = known
    } else {
      id = PhraseID(phrases.count)
      phraseNumbers[key] = id
      let parts = Self.parts(of: text)
      let head = language.head == .first || !isVerb ? 0 : parts.count - 1
      let words = parts.enumerated().map { index, part in
        number(of: part, isVerb: isVerb && index == head, stemmers)
      }
      let gap = isVerb ? (language.head == .first ? 3 : 1) : (use.isCue ? 0 : 1)
      phrases.append(Phrase(words: words, head: head, gap: gap))
      uses.append([])
      setsScene.append(false)
      isSceneOnly.append(true)
      byHead[Int(words[head])].append(id)
    }
    if case .scene = use { setsScene[Int(id)] = true } else { isSceneOnly[Int(id)] = false }
    uses[Int(id)].append(use)
  }

  /// The words of a phrase. The parts of a word with a hyphen are words of a text, too.
  private static func parts(of text: String) -> [String] {
    text.split(separator: "_").flatMap { part in
      let halves = part.split(separator: "-").map(String.init)
      return part.hasPrefix("=") ? [halves[0]] + halves.dropFirst().map { "=" + $0 } : halves
    }
  }

  private mutating func number(of word: String, isVerb: Bool, _ stemmers: Stemmers) -> WordID {
    let key = (isVerb ? "v:" : "n:") + word
    if let known = wordNumbers[key] { return known }
    let id = WordID(wordNumbers.count)
    wordNumbers[key] = id
    byHead.append([])
    if isVerb {
      addVerb(word, id)
    } else if word.hasPrefix("=") {
      exact[WordHash(word.dropFirst().utf8).value, default: []].append(
        Sense(word: id, form: .plain))
    } else if word.hasPrefix("*") {
      endings.append((Array(word.dropFirst().utf8), id))
    } else if word.hasSuffix("*") {
      prefixes[WordHash(word.dropLast().utf8).value, default: []].append(
        Verb(word: id, read: { _, _ in .plain }))
    } else {
      addStem(word, id, stemmers)
    }
    return id
  }

  private mutating func addVerb(_ word: String, _ id: WordID) {
    let forms = language.conjugate(word)
    for (form, kind) in forms.words {
      exact[WordHash(form.utf8).value, default: []].append(Sense(word: id, form: kind))
    }
    for prefix in forms.prefixes {
      prefixes[WordHash(prefix.utf8).value, default: []].append(Verb(word: id, read: forms.read))
    }
  }

  private mutating func addStem(_ word: String, _ id: WordID, _ stemmers: Stemmers) {
    let bytes = Array(word.utf8)
    if language.code == .en {
      // Snowball makes one of resigns and resignation: nouns are known by their two forms.
      for form in EnglishVerb.nounForms(word) {
        exact[WordHash(form.utf8).value, default: []].append(Sense(word: id, form: .plain))
      }
      return
    }
    guard word.unicodeScalars.count > 3 else {
      let cases = language.code == .ru ? RussianNoun.cases(of: word) : []
      for form in [word] + cases {
        exact[WordHash(form.utf8).value, default: []].append(Sense(word: id, form: .plain))
      }
      return
    }
    // самописец, самописца; убыток, убытка
    for (bare, inflected) in [("ец", "ца"), ("ок", "ка"), ("ек", "ка")]
    where language.code == .ru && word.hasSuffix(bare) && word.count > 5 {
      let other = Array((word.dropLast(2) + inflected).utf8)
      stems[WordHash(stemmers.stem(other[...], .ru)).value, default: []].append(id)
    }
    if language.code == .ru { addCases(of: word, id, stemmers) }
    // A word that ends as a suffix begins loses that letter in some forms: həbs-i, həb-si.
    for ending in language.code.nounEndings {
      let stem = stemmers.stem((bytes + Array(ending.utf8))[...], language.code)
      let key = WordHash(stem).value
      if !stems[key, default: []].contains(id) { stems[key, default: []].append(id) }
    }
  }

  private mutating func addCases(of word: String, _ id: WordID, _ stemmers: Stemmers) {
    for form in RussianNoun.cases(of: word) {
      let key = WordHash(stemmers.stem(Array(form.utf8)[...], .ru)).value
      if !stems[key, default: []].contains(id) { stems[key, default: []].append(id) }
    }
  }

  /// What a folded word can mean; empty for nearly all.
  func senses(of word: ArraySlice<UInt8>, _ stemmers: Stemmers) -> [Sense] {
    var found = exact[WordHash(word).value] ?? []
    if word.count > 3 {
      let stem = stemmers.stem(word, language.code)
      for id in stems[WordHash(stem).value] ?? [] { found.append(Sense(word: id, form: .plain)) }
    }
    for ending in endings
    where word.count > ending.bytes.count + 2
      && word.suffix(ending.bytes.count).elementsEqual(ending.bytes)
    {
      found.append(Sense(word: ending.word, form: .plain))
    }
    var hash = WordHash()
    for (index, byte) in word.enumerated() {
      hash.add(byte)
      guard index > 0, let verbs = prefixes[hash.value] else { continue }
      let whole = String(decoding: word, as: UTF8.self)
      let rest = String(decoding: word.dropFirst(index + 1), as: UTF8.self)
      for verb in verbs {
        guard let form = verb.read(whole, rest) else { continue }
        if !found.contains(where: { $0.word == verb.word }) {
          found.append(Sense(word: verb.word, form: form))
        }
      }
    }
    return found
  }
}

extension Lexicon {
  /// The words that ship, compiled once and shared: only a story with words of its own copies the
  /// tables of their language.
  static let shipped: [LanguageCode: Lexicon] = {
    let stemmers = Stemmers()
    return Dictionary(
      uniqueKeysWithValues: Language.all.map { ($0.code, Lexicon($0, stemmers: stemmers)) })
  }()
}
