/// Every name of every story in one automaton over words: its cost grows with matches.
struct PhraseTable: Sendable {
  /// The number of a phrase; equal phrases share one.
  typealias PhraseID = Int32

  struct Hit: Sendable {
    var phrase: PhraseID
    /// Tokens of the text.
    var tokens: Range<Int>
  }

  private var words: [UInt64: [Int32]] = [:]
  private var wordNumbers: [String: Int32] = [:]
  private var edges: [UInt64: Int32] = [:]
  private var ends: [Int32: [PhraseID]] = [:]
  private var nodes: Int32 = 1
  private var phraseNumbers: [String: PhraseID] = [:]
  private(set) var texts: [String] = []

  /// Adds a phrase in any language; nil when it has no word.
  mutating func add(_ phrase: String, stemmers: Stemmers) -> PhraseID? {
    if let known = phraseNumbers[phrase] { return known }
    let text = Tokenizer.tokens(of: phrase, dotted: false)
    let parts = text.tokens.filter { $0.kind == .word || $0.kind == .number }
    guard !parts.isEmpty else { return nil }
    let id = PhraseID(texts.count)
    texts.append(phrase)
    phraseNumbers[phrase] = id
    let numbers = parts.map { number(of: Array(text.word($0)), stemmers: stemmers) }
    insert(numbers, id)
    if parts.contains(where: { hasDigit(text.word($0)) }) {
      insertVariants(parts.map { Array(text.word($0)) }, id, stemmers)
    }
    return id
  }

  /// Identifiers are written in one piece, in two, and with the number first: J28243, 8243 reysi.
  private mutating func insertVariants(
    _ parts: [[UInt8]], _ id: PhraseID, _ stemmers: Stemmers
  ) {
    guard parts.count >= 2 else { return }
    if parts.allSatisfy({ $0.allSatisfy { $0 < 0x80 } }) {
      insert([number(of: parts.flatMap { $0 }, stemmers: stemmers)], id)
    }
    guard parts.count == 2, !hasDigit(parts[0][...]) else { return }
    let name = number(of: parts[0], stemmers: stemmers)
    let digits = number(of: parts[1], stemmers: stemmers)
    insert([digits, name], id)
    for link in ["saylı", "нөмірлі", "sefer", "sayılı", "номер"] {
      let between = number(of: Array(link.utf8), stemmers: stemmers)
      insert([digits, between, name], id)
      insert([name, between, digits], id)
    }
  }

  private func hasDigit(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains { $0 >= 0x30 && $0 <= 0x39 }
  }

  private mutating func insert(_ numbers: [Int32], _ id: PhraseID) {
    var node: Int32 = 0
    for number in numbers {
      let edge = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: number))
      if let next = edges[edge] {
        node = next
      } else {
        edges[edge] = nodes
        node = nodes
        nodes += 1
      }
    }
    if !ends[node, default: []].contains(id) { ends[node, default: []].append(id) }
  }

  /// The number of a word, under every form in which a text may hold it.
  private mutating func number(of word: [UInt8], stemmers: Stemmers) -> Int32 {
    let name = String(decoding: word, as: UTF8.self)
    if let known = wordNumbers[name] { return known }
    let id = Int32(wordNumbers.count)
    wordNumbers[name] = id
    for key in keys(of: word, stemmers: stemmers) where words[key, default: []].last != id {
      words[key, default: []].append(id)
    }
    return id
  }

  private func keys(of word: [UInt8], stemmers: Stemmers) -> Set<UInt64> {
    let bare = GateKey.strict(word)
    var keys: Set = [WordHash(bare).value]
    guard !hasDigit(word[...]) else { return keys }
    for code in LanguageCode.allCases { keys.insert(WordHash(bare, tag: code.rawValue + 1).value) }
    var wide = [bare]
    let isCyrillic = word.contains { $0 == 0xD0 || $0 == 0xD1 || $0 == 0xD2 || $0 == 0xD3 }
    for code in LanguageCode.allCases where code.isCyrillic == isCyrillic {
      for form in Self.forms(of: word, code) {
        let stem = GateKey.strict(stemmers.stem(form[...], code))
        guard stem.count >= 3 || stem.count == bare.count else { continue }
        keys.insert(WordHash(stem, tag: code.rawValue + 1).value)
        wide.append(stem)
      }
    }
    for key in wide { if let key = GateKey.wide(key) { keys.insert(WordHash(key, tag: 99).value) } }
    return keys
  }

  /// Russian surnames in -ов and -ин have stems that differ from case to case: all are known.
  private static func forms(of word: [UInt8], _ language: LanguageCode) -> [[UInt8]] {
    guard language == .ru, word.count >= 6 else { return [word] }
    let cases = RussianNoun.cases(of: String(decoding: word, as: UTF8.self))
    return [word] + ["а", "у", "ом", "ым", "е"].map { word + Array($0.utf8) }
      + cases.map { Array($0.utf8) }
  }

  /// The words of phrases that a text's word may be; empty for nearly all.
  func numbers(of word: ArraySlice<UInt8>, _ language: LanguageCode, _ stemmers: Stemmers)
    -> [Int32]
  {
    let bare = GateKey.strict(word)
    var found = words[WordHash(bare).value] ?? []
    guard word.first.map({ $0 > 0x39 }) ?? false else { return found }
    let stem = GateKey.strict(stemmers.stem(word, language))
    add(WordHash(stem, tag: language.rawValue + 1).value, to: &found)
    if let wide = GateKey.wide(stem) { add(WordHash(wide, tag: 99).value, to: &found) }
    if let wide = GateKey.wide(bare) { add(WordHash(wide, tag: 99).value, to: &found) }
    return found
  }

  private func add(_ key: UInt64, to found: inout [Int32]) {
    guard let more = words[key] else { return }
    for id in more where !found.contains(id) { found.append(id) }
  }

  /// Every phrase in a text, given the numbers of its words; marks between words are skipped.
  func hits(in tokens: [Token], numbers: [[Int32]]) -> [Hit] {
    var hits: [Hit] = []
    for start in tokens.indices where !numbers[start].isEmpty {
      walk(from: 0, at: start, start: start, tokens, numbers, &hits)
    }
    return hits
  }

  private func walk(
    from node: Int32, at index: Int, start: Int, _ tokens: [Token], _ numbers: [[Int32]],
    _ hits: inout [Hit]
  ) {
    for number in numbers[index] {
      let edge = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: number))
      guard let next = edges[edge] else { continue }
      for phrase in ends[next] ?? [] {
        hits.append(Hit(phrase: phrase, tokens: start..<index + 1))
      }
      var following = index + 1
      while following < tokens.count, following <= index + 3, numbers[following].isEmpty,
        tokens[following].kind == .joint || tokens[following].kind == .quote
          || tokens[following].kind == .divider
      {
        following += 1
      }
      guard following < tokens.count else { continue }
      if !numbers[following].isEmpty {
        walk(from: next, at: following, start: start, tokens, numbers, &hits)
      }
      // One other word may stand between two of a name's: обновлённый (текст) Конституции.
      if following + 1 < tokens.count, tokens[following].kind == .word,
        tokens[following + 1].kind == .word, !numbers[following + 1].isEmpty
      {
        walk(from: next, at: following + 1, start: start, tokens, numbers, &hits)
      }
    }
  }
}

extension PhraseTable {
  /// Whether a phrase is a name, written with a capital.
  func isProper(_ phrase: PhraseID) -> Bool { texts[Int(phrase)].first?.isUppercase ?? false }

  /// Whether a phrase names an insurer or what it pays.
  func isInsurer(_ phrase: PhraseID) -> Bool {
    texts[Int(phrase)].lowercased().split(separator: " ").contains {
      Self.speaksOfInsurance(String($0))
    }
  }

  /// Whether a folded word is of insurance, in any of the five languages.
  static func speaksOfInsurance(_ word: String) -> Bool {
    ["страхов", "застрахов", "insuranc", "insurer", "insured", "sığorta", "sigorta", "сақтандыру"]
      .contains(where: word.hasPrefix) || word.hasSuffix("страхование")
  }
}
