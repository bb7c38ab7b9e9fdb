internal import StoryModel

/// Whether the right people stand in the right places around a mention.
enum Participants {
  enum Answer {
    case fits
    case missing(String)
    case another(String)
  }

  /// Whether the one whom it concerns is named and is not merely the owner of somebody else:
  /// "X's lawyer was arrested" is not about X.
  static func patient(
    _ mention: Mention, who: Set<Int32>, text: ArticleText, phrases: PhraseTable
  ) -> Answer {
    guard !who.isEmpty else { return .fits }
    let field = text.fields[mention.field]
    let clause = field.clauses[mention.clause]
    var owned: String?
    let isPerson = who.contains { phrases.isProper($0) }
    for hit in text.names[mention.field] where who.contains(hit.phrase) {
      guard clause.part.contains(hit.tokens.lowerBound) else { continue }
      if isPerson, !phrases.isProper(hit.phrase) {
        // "The reporter" is the one named, not any other reporter.
        guard isNamed(upTo: mention.field, who, text, phrases) else { continue }
        if let other = nameBehind(hit.tokens, field) {
          owned = other
          continue
        }
      }
      let other =
        isApposed(hit, field, phrases) ? nil : owner(of: hit.tokens, field, clause, text.language)
      if let other {
        owned = other
        continue
      }
      if text.language == .en, let join = EnglishJoin.between(hit.tokens, mention, clause, field) {
        owned = field.written(join)
        continue
      }
      return .fits
    }
    if let owned { return .another(owned) }
    if let pronoun = otherPerson(in: mention, who, text) { return .another(pronoun) }
    // A lead tells on of the one whom the headline named.
    let named = text.names.enumerated().contains { number, hits in
      number <= max(mention.field, 1)
        && hits.contains { hit in
          who.contains(hit.phrase) && (!isPerson || phrases.isProper(hit.phrase))
            && owner(of: hit.tokens, text.fields[number], nil, text.language) == nil
        }
    }
    if named && (field.field != .title || isPerson) && !hasOwnPerson(mention, field, clause)
      && !(isPerson && isOfSeveral(mention, field, clause))
    {
      return .fits
    }
    return .missing("the clause does not name whom it must concern")
  }

  /// The pronoun that is the subject of a verb in what the one awaited says himself: "Иванов: «Он
  /// ушёл»".
  private static func otherPerson(
    in mention: Mention, _ who: Set<Int32>, _ text: ArticleText
  ) -> String? {
    let field = text.fields[mention.field]
    let clause = field.clauses[mention.clause].tokens
    guard
      let before = clause.last(where: {
        $0 < mention.head && ["он", "она", "они", "he", "she", "they"].contains(field.word(at: $0))
      })
    else { return nil }
    let speaks = text.names[mention.field].contains { hit in
      who.contains(hit.phrase) && hit.tokens.upperBound < before
        && [.divider, .quote].contains(field.tokens[hit.tokens.upperBound].kind)
    }
    return speaks ? field.written(before) : nil
  }

  /// Whether one of the proper names stands in the headline, the lead or the text up to a field.
  private static func isNamed(
    upTo field: Int, _ who: Set<Int32>, _ text: ArticleText, _ phrases: PhraseTable
  ) -> Bool {
    text.names.prefix(max(2, field + 1)).contains { hits in
      hits.contains { who.contains($0.phrase) && phrases.isProper($0.phrase) }
    }
  }

  /// The name behind a common noun: "reporter Smith". The name awaited is found by itself.
  private static func nameBehind(_ noun: Range<Int>, _ field: FieldText) -> String? {
    guard noun.upperBound < field.tokens.count, field.tokens[noun.upperBound].kind == .word,
      field.tokens[noun.upperBound].isCapitalised
    else { return nil }
    return field.written(noun.upperBound)
  }

  /// Whether a relation is the person's own calling: "адвокат Сафронов", beside "адвокат Сафронова".
  private static func isApposed(
    _ name: PhraseTable.Hit, _ field: FieldText, _ phrases: PhraseTable
  ) -> Bool {
    let before = name.tokens.lowerBound - 1
    guard before >= 0, field.tokens[before].kind == .word, let last = name.tokens.last else {
      return false
    }
    let asGiven = phrases.texts[Int(name.phrase)].split(separator: " ").last ?? ""
    let noun = field.string(at: before)
    return field.written(last) == asGiven && declined.contains(where: asGiven.hasSuffix)
      && ["к", "т", "р", "н", "г", "ь"].contains(where: noun.hasSuffix)
  }

  /// Endings of Russian names that change with the case.
  private static let declined = ["ов", "ев", "ин", "ын", "ий", "ой", "ая", "ова", "ева", "ина"]

  /// Another capitalised name right beside the event means that it concerns that one.
  private static func hasOwnPerson(_ mention: Mention, _ field: FieldText, _ clause: Clause) -> Bool
  {
    let near =
      max(
        clause.tokens.lowerBound + 1, mention.head - 3)..<min(
        clause.tokens.upperBound, mention.head + 5)
    guard near.lowerBound < near.upperBound else { return false }
    return near.dropLast().contains { index in
      field.tokens[index].isCapitalised && field.tokens[index + 1].isCapitalised
        && field.tokens[index].kind == .word && field.tokens[index + 1].kind == .word
    }
  }

  /// Several people beside the event are not the one awaited: "five arrested".
  private static func isOfSeveral(_ mention: Mention, _ field: FieldText, _ clause: Clause) -> Bool
  {
    let first = max(clause.tokens.lowerBound, mention.head - 4)
    guard first < mention.head else { return false }
    return (first..<mention.head).contains { index in
      let word = field.string(at: index)
      if let count = Int(word) { return (2...400).contains(count) }
      return several.contains(word)
    }
  }

  private static let several = EnglishWords.counts.union([
    "dozen", "dozens", "hundreds", "двое", "двоих", "трое", "троих", "четверых", "пятерых",
    "десятки", "сотни",
  ])

  /// The word for another person whom the name only describes.
  private static func owner(
    of name: Range<Int>, _ field: FieldText, _ clause: Clause?, _ language: LanguageCode
  ) -> String? {
    let tokens = field.tokens
    switch language {
    case .ru:
      // адвокат Ивана Сафронова, сыну кандидата в президенты Белоруссии Бабарико
      for index in stride(from: name.lowerBound - 1, through: max(0, name.lowerBound - 6), by: -1) {
        guard tokens[index].kind == .word else { return nil }
        if field.has(.relation, index) { return field.written(index) }
        let word = field.string(at: index)
        let isVerbal = ["л", "ла", "ло", "ли", "ет", "ит", "ют", "ят", "ся", "ть"]
          .contains(where: word.hasSuffix)
        if isVerbal || field.has(.agent, index) { return nil }
      }
    case .en:
      var next = name.upperBound
      if next + 1 < tokens.count, tokens[next].kind == .joint { next += 2 }
      for index in next..<max(next, min(next + 3, tokens.count)) {
        guard tokens[index].kind == .word else { break }
        if field.has(.relation, index) { return field.written(index) }
      }
      // "wife of X", "aide to the former president X"
      var index = name.lowerBound - 1
      var isOwned = false
      while index >= 0, index >= name.lowerBound - 6, tokens[index].kind == .word {
        if isOwned, field.has(.relation, index) { return field.written(index) }
        let word = field.string(at: index)
        if word == "of" || word == "to" || word == "for" { isOwned = true }
        index -= 1
      }
    case .az, .tr, .kk:
      var next = name.upperBound
      if next + 1 < tokens.count, tokens[next].kind == .joint { next += 2 }
      for index in next..<max(next, min(next + 2, tokens.count)) {
        guard tokens[index].kind == .word else { break }
        if field.has(.relation, index) { return field.written(index) }
      }
    }
    return nil
  }

  /// Whether the one who must have done it is named as the one who acts.
  static func actor(
    _ mention: Mention, by: Set<Int32>, implied: Bool, text: ArticleText, phrases: PhraseTable
  ) -> Answer {
    guard !by.isEmpty, !implied else { return .fits }
    let field = text.fields[mention.field]
    let clause = field.clauses[mention.clause]
    if let payer = insurer(in: clause, field), !by.contains(where: { phrases.isInsurer($0) }) {
      return .another(payer)
    }
    var oblique: String?
    for hit in text.names[mention.field] where by.contains(hit.phrase) {
      guard clause.part.contains(hit.tokens.lowerBound) else { continue }
      if let word = preposition(before: hit.tokens, field, text.language) {
        oblique = word
        continue
      }
      return .fits
    }
    if let oblique { return .another(oblique) }
    let named = text.names.prefix(max(2, mention.field + 1)).enumerated().contains { number, hits in
      hits.contains {
        by.contains($0.phrase)
          && preposition(before: $0.tokens, text.fields[number], text.language) == nil
      }
    }
    return named ? .fits : .missing("the one who must have done it is not named")
  }

  /// The word that says that an insurer pays: whoever tells of it is not the payer.
  private static func insurer(in clause: Clause, _ field: FieldText) -> String? {
    clause.part.first {
      field.tokens[$0].kind == .word
        && PhraseTable.speaksOfInsurance(field.string(at: $0))
    }.map { field.written($0) }
  }

  private static func preposition(
    before name: Range<Int>, _ field: FieldText, _ language: LanguageCode
  ) -> String? {
    let index = name.lowerBound - 1
    guard index >= 0, field.tokens[index].kind == .word else { return nil }
    return field.has(.oblique, index) ? field.written(index) : nil
  }
}
