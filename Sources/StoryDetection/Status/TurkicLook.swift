extension Look {
  /// Whether a word of awaiting tells of people who still wait, not of those who seek or hope.
  func isWaiting(_ index: Int) -> Bool {
    guard language.isTurkic else { return true }
    let word = field.text.string(field.tokens[index])
    return ["gözləy", "gözləm", "bekliyor", "bekledi", "күтіп", "күтуде", "күткен"]
      .contains(where: word.hasPrefix)
  }

  /// Whether a cue is a phrase that the mention is a part of: iptal in "iptal edilebilir".
  func isPartOfMention(_ index: Int) -> Bool {
    guard language.isTurkic, let span = field.cueSpans[index] else { return false }
    return span.overlaps(mention.trigger)
  }

  /// A Turkic word governs what stands before it; one that describes stands right before its noun.
  func governsTurkic(_ cue: Cue, _ index: Int) -> Bool {
    if index > mention.head || cue == .await || cue == .may { return true }
    return cue != .refuse && cue != .delay && mention.head - index <= 2
  }

  func governingBehind(_ cue: Cue, within reach: Int) -> Int? {
    let end = min(clause.tokens.upperBound, mention.head + reach + 1)
    return (mention.head + 1..<max(end, mention.head + 1)).first {
      field.has(cue, $0) && !mention.trigger.contains($0) && !isPartOfMention($0)
        && mention.object?.contains($0) != true
    }
  }

  /// What is quoted and then called untrue: "«Блогер ұсталды» деген ақпарат жалған".
  var quotedAndRefused: Int? {
    guard language.isTurkic else { return nil }
    let rest = mention.head + 1..<max(clause.part.upperBound, mention.head + 1)
    let said = rest.first { Self.saidWords.contains(field.text.string(field.tokens[$0])) }
    guard let said, said - mention.head <= 4 else { return nil }
    return rest.first { $0 > said && field.has(.refuse, $0) }
  }

  /// The negated verb that ends the clause of a thing: "cezası bu ay da belli olmadı".
  var negatedEnd: Int? {
    guard language.isTurkic, mention.style == .thing, let last = lastWord, last > mention.head,
      last - mention.head <= 8
    else { return nil }
    switch TurkicVerb.finite(field.text.string(field.tokens[last]), language) {
    case .negatedPast: return last
    default: return nil
    }
  }

  /// "İstifasının ardından" is over, whatever the clause says on.
  var isOver: Bool {
    language.isTurkic && (nearest(.after, within: 2).map(isAfter) ?? false)
  }

  private static let saidWords: Set<String> = [
    "деген", "деп", "şeklindeki", "şeklinde", "diye", "yönündeki", "deyə", "дегенді", "дегендей",
    "iddiası", "haberi", "xəbəri",
  ]

  /// The verb at the end of the clause when it lies ahead and a noun of the event belongs to it.
  var endsAhead: Int? {
    guard language.isTurkic, isTitle || mention.style != .thing, let last = lastWord else {
      return nil
    }
    guard last > mention.head, last - mention.head <= 8 else { return nil }
    switch TurkicVerb.finite(field.text.string(field.tokens[last]), language) {
    case .future, .necessity, .potential: return last
    default: return nil
    }
  }

  private var lastWord: Int? { clause.tokens.last { field.tokens[$0].kind == .word } }

  /// "yıllar önce" tells how long ago, "seçimden önce" what it comes before.
  func isBefore(_ index: Int) -> Bool {
    guard language.isTurkic, index > 0 else { return true }
    let word = field.text.string(field.tokens[index - 1])
    return !Self.spans.contains(word) && (index > mention.head || mention.style == .thing)
  }

  /// Turkic words for "after" and "because of" stand behind what they speak of.
  func isAfter(_ index: Int) -> Bool {
    !language.isTurkic || (index > mention.head && index - mention.head <= 3)
  }

  private static let spans: Set<String> = [
    "yıl", "ay", "gün", "hafta", "saat", "yıllar", "aylar", "günler", "il", "həftə", "illər",
    "aylar", "daha", "az", "kısa", "bir", "süre", "xeyli", "verildiyi", "bundan",
  ]

  /// A date that is set is no time at which it was done.
  var namesItsDay: Bool {
    language.isTurkic && mention.kind == DevelopmentKind.number(of: "date-set")
  }

  /// "Otel sahibine 24 yıl hapis": a headline whose last word is the event, with somebody whom it
  /// concerns or from whom it comes, and no verb.
  var isNounHeadline: Bool {
    guard language.isTurkic, isTitle, mention.style == .noun, form == .plain else { return false }
    let end = mention.trigger.upperBound
    guard
      !(end..<clause.part.upperBound).contains(where: {
        field.tokens[$0].kind == .word || field.tokens[$0].kind == .number
      })
    else { return false }
    let before =
      clause.tokens.lowerBound..<max(clause.tokens.lowerBound, mention.trigger.lowerBound)
    if let last = before.last, field.tokens[last].kind == .number { return true }
    return before.contains { isParty($0) }
  }

  /// A noun in the dative, ablative or locative.
  private func isParty(_ index: Int) -> Bool {
    guard field.tokens[index].kind == .word else { return false }
    let word = field.text.string(field.tokens[index])
    if index > 0, field.tokens[index - 1].kind == .joint {
      return Self.caseEndings.contains(where: word.hasSuffix)
    }
    if word.hasPrefix("arasında") { return true }
    guard word.count > 4 else { return false }
    return Self.caseEndings.contains { $0.count > 1 && word.hasSuffix($0) }
      || (language != .kk && Self.vowels.contains(word.last!) && isConsonant(word.dropLast().last!))
  }

  private func isConsonant(_ letter: Character) -> Bool {
    !"aeəıioöuüаеыіоөұүи".contains(letter)
  }

  private static let vowels: Set<Character> = ["a", "e", "ə"]

  private static let caseEndings = [
    "a", "e", "ə", "na", "ne", "nə", "ya", "ye", "yə", "da", "de", "də", "ta", "te", "dan", "den",
    "dən", "tan", "ten", "nda", "nde", "ndə", "ndan", "nden", "ndən", "ға", "ге", "қа", "ке", "на",
    "не", "нан", "нен", "дан", "ден", "тан", "тен", "да", "де", "та", "те",
  ]
}
