internal import StoryModel

// Turkic headlines without a verb.
extension Look {
  /// "Otel sahibine 24 yıl hapis": a headline whose last word is the event, with somebody whom it
  /// concerns or from whom it comes, and no verb.
  var isNounHeadline: Bool {
    guard language.isTurkic, isTitle, mention.style == .noun, form == .plain,
      Self.naming[mention.kind].map({ $0 == .figure }) ?? true
    else { return false }
    let end = mention.trigger.upperBound
    guard
      !(end..<clause.part.upperBound).contains(where: {
        field.tokens[$0].kind == .word || field.tokens[$0].kind == .number
      })
    else { return false }
    let before =
      clause.tokens.lowerBound..<max(clause.tokens.lowerBound, mention.trigger.lowerBound)
    if before.contains(where: isCondition) { return false }
    if let last = before.last, field.tokens[last].kind == .number { return true }
    if Self.naming[mention.kind] == .figure {
      return before.contains { field.tokens[$0].kind == .number }
    }
    if mention.kind == Self.cancelled { return before.contains { field.tokens[$0].kind == .word } }
    return before.contains { isParty($0) }
  }

  private static let cancelled = DevelopmentKind.number(of: "cancelled")

  /// "Patlamanın nedeni: Statik elektrik", "Selin faturası 340 milyon lira": a headline with no verb
  /// that names what was looked for right behind the word for it.
  var isNamedHeadline: Bool {
    guard language.isTurkic, isTitle, mention.style == .noun, form == .plain,
      let kind = Self.naming[mention.kind]
    else { return false }
    let end = mention.trigger.upperBound
    let tokens = field.tokens
    guard end < tokens.count else { return false }
    let isApart = tokens[end].kind == .divider
    guard isApart || kind == .figure else { return false }
    let start = isApart ? end + 1 : end
    let stop = tokens[start...].firstIndex { $0.kind == .stop } ?? tokens.count
    let said = start..<max(start, stop)
    guard let first = said.first, said.count <= 6 || kind == .figure else { return false }
    let open: [Cue] = [
      .not, .without, .yet, .await, .plan, .may, .must, .will, .demand, .delay, .refuse, .hedge,
      .whether, .condition, .soon, .why,
    ]
    guard
      !said.contains(where: { index in
        tokens[index].kind == .question || open.contains { field.has($0, index) }
          || index == said.last && isVerb(index)
            && !Self.amounts.contains(field.string(at: index))
      })
    else { return false }
    let hasFigure = said.contains { tokens[$0].kind == .number }
    switch kind {
    case .figure:
      return hasFigure
        && said.allSatisfy {
          tokens[$0].kind != .word || Self.units.contains(field.string(at: $0))
            || $0 == said.last && Self.amounts.contains(field.string(at: $0))
        }
    case .date: return hasFigure
    case .name: return tokens[first].kind == .word || tokens[first].kind == .quote
    }
  }

  /// Whether a date closes the clause: "22 Temmuz'da".
  func endsWithDay(_ date: Int) -> Bool {
    let rest = (date + 1..<max(date + 1, clause.tokens.upperBound)).filter {
      field.tokens[$0].kind == .word
    }
    return rest.count <= 2 && rest.last.map { !isVerb($0) } ?? false && mention.style != .verb
  }

  /// "Yapılmasına karar verdi", "өтетін болды" with neither a month nor a figure.
  var namesNoDay: Bool {
    guard namesItsDay, time.month == nil,
      !clause.tokens.contains(where: { field.tokens[$0].kind == .number })
    else { return false }
    let words = [mention.trigger.lowerBound] + (mention.object.map { [$0.upperBound - 1] } ?? [])
    return words.contains { index in
      field.string(at: index).count <= 2
        || ["masına", "mesine", "тын", "тін"].contains(where: field.string(at: index).hasSuffix)
    }
  }

  /// The condition before a noun: "güvenlik sağlanmazsa turne iptal".
  var conditionBefore: Int? {
    guard language.isTurkic, mention.style == .noun, form == .plain else { return nil }
    return (clause.part.lowerBound..<mention.head).first { isCondition($0) }
  }

  /// "sağlanmazsa", "razılaşsalar"
  private func isCondition(_ index: Int) -> Bool {
    guard field.tokens[index].kind == .word else { return false }
    let word = field.string(at: index)
    return word.count > 5
      && ["rsa", "rse", "rsə", "zsa", "zse", "zsə", "salar", "sələr"].contains(
        where: word.hasSuffix)
  }

  /// Whether a word is a finite verb by its ending; -tik ends many nouns.
  private func isVerb(_ index: Int) -> Bool {
    let word = field.string(at: index)
    return !["tik", "tık"].contains(where: word.hasSuffix)
      && TurkicVerb.finite(word, language) != nil
  }

  private enum Naming { case figure, date, name }

  private static let naming: [Int: Naming] = {
    let kinds: [(String, Naming)] = [
      ("damage-assessed", .figure), ("date-set", .date), ("cause-named", .name),
    ]
    var naming: [Int: Naming] = [:]
    for (kind, said) in kinds { naming[DevelopmentKind.number(of: kind)!] = said }
    return naming
  }()

  /// Verbs that only say that so much it was.
  private static let amounts: Set<String> = [
    "болды", "құрады", "oldu", "buldu", "oluşturdu", "olub", "edib", "etti",
  ]

  private static let units: Set<String> = [
    "bin", "milyon", "milyar", "trilyon", "lira", "dolar", "avro", "euro", "tl", "min", "milyard",
    "manat", "dollar", "avro", "mln", "mlrd", "мың", "млн", "млрд", "миллион", "миллиард", "теңге",
    "доллар", "еуро", "yaklaşık", "təxminən", "шамамен", "tam", "təşkil", "теңгені", "milyarı",
    "milyonu", "lirayı", "doları",
  ]

  /// A noun in the dative, ablative or locative.
  private func isParty(_ index: Int) -> Bool {
    guard field.tokens[index].kind == .word else { return false }
    let word = field.string(at: index)
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
