internal import StoryModel

/// Something that an article names, with all the places where it does.
struct NameCandidate {
  enum Role {
    /// In quotation marks, in capitals, or in letters of another alphabet: a ship, a company.
    case thing
    case person
    /// A ministry, a court, a commission: it acts in many stories.
    case body
    case place
    /// A name that nothing tells more about.
    case plain
  }

  /// The stems of its words; what is compared.
  let key: [String]
  /// As the article writes it, in the order of the text.
  var forms: [String] = []
  var places: [Survey.Place] = []
  var role = Role.plain
  /// A country, a capital, a news agency: named in too many articles.
  var isCommon = false
  /// Somebody who is quoted.
  var isSpeaker = false
  /// Other keys under which it was found: a surname alone.
  var aliases: [[String]] = []

  /// The forms of its last word alone.
  var lastWords: [String] = []

  /// The form nearest to that of a dictionary: the shortest, in which endings are fewest.
  var bareForm: String {
    let whole = forms.min { ($0.count, $0) < ($1.count, $1) } ?? ""
    guard let last = whole.split(separator: " ").last,
      let bare = lastWords.filter({ last.hasPrefix($0) && $0.count >= 3 }).min(by: {
        $0.count < $1.count
      })
    else { return whole }
    let first = whole.dropLast(last.count)
    return Self.withoutCase(first, like: last.dropFirst(bare.count)) + bare
  }

  /// "Виктора" before a surname that lost its -а is Виктор.
  private static func withoutCase(_ names: Substring, like ending: Substring) -> String {
    guard ["а", "у", "ым", "ом", "е"].contains(ending) else { return String(names) }
    return names.split(separator: " ").map { name in
      for (inflected, bare) in [
        ("ом", ""), ("ем", "й"), ("а", ""), ("у", ""), ("я", "й"), ("ю", "й"),
      ]
      where name.hasSuffix(inflected) && name.count > inflected.count + 2 {
        return name.dropLast(inflected.count) + bare
      }
      return String(name)
    }.joined(separator: " ") + " "
  }
}

/// Finds what an article names: runs of capitalised words, and names in quotation marks.
struct NameFinder {
  private let survey: Survey
  private let stemmers: Stemmers
  private var found: [String: NameCandidate] = [:]
  /// Words that the article also writes small: they are no names.
  private let small: Set<String>

  private init(_ survey: Survey) {
    self.survey = survey
    stemmers = Stemmers()
    var small: Set<String> = []
    for field in survey.text.fields {
      for token in field.tokens where token.kind == .word && !token.isCapitalised {
        small.insert(field.text.string(token))
      }
    }
    self.small = small
  }

  /// In no order.
  static func candidates(in survey: Survey) -> [NameCandidate] {
    var finder = NameFinder(survey)
    for number in survey.text.fields.indices { finder.read(number) }
    return finder.merged()
  }

  private mutating func read(_ number: Int) {
    let field = survey.text.fields[number]
    let isTitleCase = Self.isTitleCase(field) && survey.language == .en
    // Headlines In Capitals show no names; what they name is found in the lead and the text.
    guard !isTitleCase || survey.text.fields.count == 1 else { return }
    var index = 0
    while index < field.tokens.count {
      if let end = quotedEnd(from: index, field) {
        note(Survey.Place(field: number, tokens: index + 1..<end), isQuoted: true)
        index = end + 1
        continue
      }
      guard let end = runEnd(from: index, field) else {
        index += 1
        continue
      }
      noteRun(index..<end, in: number)
      index = end
    }
  }

  private static func isTitleCase(_ field: FieldText) -> Bool {
    guard field.field == .title else { return false }
    let long = field.tokens.filter { $0.kind == .word && $0.range.count > 3 }
    return long.count > 3 && long.count(where: \.isCapitalised) * 10 > long.count * 8
  }

  /// The closing mark of a name of at most five words in quotation marks that opens at `index`.
  private func quotedEnd(from index: Int, _ field: FieldText) -> Int? {
    let tokens = field.tokens
    guard tokens[index].kind == .quote, index + 1 < tokens.count, tokens[index + 1].isCapitalised,
      tokens[index + 1].range.lowerBound == tokens[index].range.upperBound,
      // What opens a sentence is speech.
      index > 0, tokens[index - 1].kind == .word || tokens[index - 1].kind == .comma
    else { return nil }
    for end in index + 2..<max(index + 2, min(index + 9, tokens.count)) {
      switch tokens[end].kind {
      case .word, .number, .joint: continue
      case .quote:
        return tokens[end].range.lowerBound == tokens[end - 1].range.upperBound ? end : nil
      default: return nil
      }
    }
    return nil
  }

  /// The end of a run of capitalised words that begins at `index`.
  private func runEnd(from index: Int, _ field: FieldText) -> Int? {
    let tokens = field.tokens
    guard tokens[index].kind == .word, tokens[index].isCapitalised else { return nil }
    var end = index + 1
    while end < tokens.count {
      let gap = tokens[end].range.lowerBound - tokens[end - 1].range.upperBound
      guard gap <= 1 else { break }
      if tokens[end].kind == .joint, end + 1 < tokens.count,
        tokens[end + 1].isCapitalised || tokens[end + 1].kind == .number
      {
        end += 2
      } else if gap == 1, tokens[end].kind == .word, tokens[end].isCapitalised {
        end += 1
      } else if gap == 1, tokens[end].kind == .number, tokens[end].range.count <= 3,
        end + 1 == tokens.count || tokens[end + 1].kind != .word
      {
        return end + 1
      } else if gap == 1, field.string(at: end) == "of", end + 1 < tokens.count,
        tokens[end + 1].isCapitalised
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Takes the words off a run's beginning that are no part of a name.
  private mutating func noteRun(_ run: Range<Int>, in number: Int) {
    let field = survey.text.fields[number]
    var start = run.lowerBound
    // "Rize Valisi Orhan Şener": what stands before an office is whose it is.
    if let office = run.dropLast().last(where: {
      CommonNames.isTitle(field.string(at: $0))
    }),
      office > run.lowerBound
    {
      noteRun(run.lowerBound..<office, in: number)
      start = office
    }
    while start < run.upperBound {
      let word = field.string(at: start)
      let opens = start == run.lowerBound && field.opensSentence(start)
      let isOrdinary =
        small.contains(word) || CommonNames.isTitle(word) || isTime(field.written(start))
      guard isOrdinary || opens && isLoneOpener(start, run, field) else { break }
      start += 1
      if start < run.upperBound, field.tokens[start].kind == .joint { start += 1 }
    }
    guard start < run.upperBound else { return }
    let end = hasNoun(after: start..<run.upperBound, field) ? run.upperBound + 1 : run.upperBound
    note(Survey.Place(field: number, tokens: start..<end), isQuoted: false)
  }

  /// An adjective of a place takes its noun along: Охотское море, Саратовская область.
  private func hasNoun(after run: Range<Int>, _ field: FieldText) -> Bool {
    let next = run.upperBound
    guard survey.language == .ru, run.count == 1, next < field.tokens.count,
      field.tokens[next].kind == .word,
      field.tokens[next].range.lowerBound == field.tokens[next - 1].range.upperBound + 1
    else { return false }
    let word = field.string(at: run.lowerBound)
    return ["ском", "ской", "ское", "ская", "ский", "ского", "скую"].contains { word.hasSuffix($0) }
  }

  /// A single capitalised word that opens a sentence may be any word, unless it is seen capitalised
  /// inside one.
  private func isLoneOpener(_ index: Int, _ run: Range<Int>, _ field: FieldText) -> Bool {
    guard run.count(where: { field.tokens[$0].kind == .word }) == 1 else { return false }
    // An apostrophe parts endings from names alone: Karaova'da.
    if !survey.language.isCyrillic, survey.language != .en, run.upperBound < field.tokens.count,
      field.tokens[run.upperBound].kind == .joint
    {
      return false
    }
    let stem = stem(field.text.word(field.tokens[index]))
    var openings = 0
    for other in survey.text.fields {
      for (place, token) in other.tokens.enumerated() where token.isCapitalised {
        guard !Self.isTitleCase(other), self.stem(other.text.word(token)) == stem else { continue }
        guard other.opensSentence(place) else { return false }
        openings += 1
      }
    }
    // What opens headline and text and is never written small is a name in a place: Gəncədə.
    if openings > 1, survey.language != .en, CommonNames.isPlace(at: run, field, survey.language) {
      return false
    }
    // An acronym is a name wherever it stands.
    let written = field.written(index)
    return !(written.count >= 2 && written.allSatisfy { $0.isUppercase || $0.isNumber })
  }

  private func isTime(_ written: String) -> Bool {
    let words = PlainWord.words(of: written)
    return words.count == 1
      && TimeLanguage.named(survey.language.name, for: written).signs(at: 0, in: words) != nil
  }

  private func stem(_ word: ArraySlice<UInt8>) -> String {
    String(
      decoding: GateKey.strict(stemmers.stem(word, survey.language)), as: UTF8.self)
  }

  private mutating func note(_ place: Survey.Place, isQuoted: Bool) {
    let field = survey.text.fields[place.field]
    let words = place.tokens.filter { field.tokens[$0].kind != .joint }
    let key = words.map { stem(field.text.word(field.tokens[$0])) }
    let form = survey.words(place)
    guard key.contains(where: { $0.count > 1 }), form.count > 1, words.count <= 6 else { return }
    let name = key.joined(separator: " ")
    var candidate = found[name] ?? NameCandidate(key: key)
    candidate.forms.append(form)
    candidate.places.append(place)
    candidate.role = stronger(candidate.role, role(of: place, form, isQuoted: isQuoted))
    candidate.isCommon = candidate.isCommon || CommonNames.isCommon(form)
    let before = place.tokens.lowerBound - 1
    if before >= 0, CommonNames.isCounsel(field.string(at: before)) {
      candidate.isSpeaker = true
    }
    found[name] = candidate
  }

  private func stronger(_ left: NameCandidate.Role, _ right: NameCandidate.Role)
    -> NameCandidate.Role
  {
    let order: [NameCandidate.Role] = [.thing, .body, .person, .place, .plain]
    return order.first { $0 == left || $0 == right } ?? .plain
  }

  private func role(of place: Survey.Place, _ form: String, isQuoted: Bool) -> NameCandidate.Role {
    if CommonNames.isBody(form) { return .body }
    if isQuoted || isForeign(form) { return .thing }
    // The Rhine Valley Treaty: a name that says what it is.
    if place.tokens.count > 1, isEvent(place) { return .thing }
    let letters = form.filter(\.isLetter)
    if letters.count >= 2, letters.allSatisfy(\.isUppercase) { return .thing }
    if form.contains(where: \.isNumber) { return .thing }
    let field = survey.text.fields[place.field]
    if place.tokens.count >= 2, CommonNames.hasSurname(form) { return .person }
    let before = place.tokens.lowerBound - 1
    if before >= 0, CommonNames.isTitle(field.string(at: before)) { return .person }
    return .plain
  }

  private func isEvent(_ place: Survey.Place) -> Bool {
    survey.events.contains {
      $0.place.field == place.field && $0.place.tokens.contains(place.tokens.upperBound - 1)
    }
  }

  /// Latin letters in a text of Cyrillic ones.
  private func isForeign(_ form: String) -> Bool {
    survey.language.isCyrillic
      && form.unicodeScalars.contains { ("A"..."Z").contains($0) || ("a"..."z").contains($0) }
  }

  // MARK: One candidate for each name

  /// A surname alone belongs to the whole name; who is quoted is marked.
  private mutating func merged() -> [NameCandidate] {
    for name in found.keys { locate(name) }
    foldLongRuns()
    var whole = found.values.filter { $0.key.count > 1 }.sorted { order($0, $1) }
    for single in found.values.filter({ $0.key.count == 1 }).sorted(by: { order($0, $1) }) {
      let owner = whole.firstIndex { candidate in
        guard candidate.role != .body, !single.isCommon else { return false }
        return candidate.key.last == single.key[0]
          || candidate.role == .thing && candidate.key[0] == single.key[0]
      }
      guard let owner else {
        whole.append(single)
        continue
      }
      whole[owner].places += single.places
      whole[owner].aliases.append(single.key)
      whole[owner].lastWords += single.forms
      if whole[owner].role == .plain, whole[owner].key.last == single.key[0] {
        whole[owner].role = .person
      }
    }
    let speakers = self.speakers()
    for index in whole.indices {
      let speaks = whole[index].key.last.map(speakers.contains) ?? false
      whole[index].isSpeaker = whole[index].isSpeaker || speaks
    }
    return whole
  }

  /// "Приозёрска Виктора Самарина" is Виктор Самарин, whom the article names without the town, too.
  private mutating func foldLongRuns() {
    for (name, long) in found where long.key.count > 2 && long.role != .thing {
      let tail = long.key.suffix(2).joined(separator: " ")
      guard var short = found[tail], short.key.count == 2 else { continue }
      short.places += long.places
      short.role = stronger(short.role, long.role)
      found[tail] = short
      found[name] = nil
    }
  }

  /// What stands in a place at least every second time is one.
  private mutating func locate(_ name: String) {
    guard var candidate = found[name], candidate.role == .plain else { return }
    let located = candidate.places.count {
      CommonNames.isPlace(at: $0.tokens, survey.text.fields[$0.field], survey.language)
    }
    guard located * 2 >= candidate.places.count else { return }
    candidate.role = .place
    found[name] = candidate
  }

  private func order(_ left: NameCandidate, _ right: NameCandidate) -> Bool {
    (left.places[0].field, left.places[0].tokens.lowerBound)
      < (right.places[0].field, right.places[0].tokens.lowerBound)
  }

  /// The stems of the last names of those who are quoted.
  private func speakers() -> Set<String> {
    var names: Set<String> = []
    for field in survey.text.fields {
      var last: Range<Int>?
      for clause in field.clauses where clause.part != last {
        last = clause.part
        let sentence = field.quote(field.range(ofSentence: clause))
        guard
          let name = PromiseReader.speaker(in: sentence, language: survey.language.name),
          let surname = name.split(separator: " ").last
        else { continue }
        let text = Tokenizer.tokens(of: String(surname), dotted: survey.language.isDotted)
        if let token = text.tokens.first { names.insert(stem(text.word(token))) }
      }
    }
    return names
  }
}
