extension Look {
  /// Whether a word of awaiting tells of people who still wait, not of those who seek or hope.
  func isWaiting(_ index: Int) -> Bool {
    guard language.isTurkic else { return true }
    let word = field.text.string(field.tokens[index])
    return [
      "gözləy", "gözləm", "gözlən", "bekliyor", "bekledi", "bekleniyor", "күтіп", "күтуде",
      "күтілуде",
      "күткен",
    ].contains(where: word.hasPrefix)
  }

  /// How long one has waited, in the words right before the waiting: "dört aydır bekleniyor".
  func duration(before wait: Int) -> Int? {
    (max(clause.tokens.lowerBound, wait - 4)..<wait).first(where: isDuration)
  }

  /// What makes a negation in the Turkic languages a delay: "yet", how long it has not been, and
  /// another clause of the sentence by which something is put off.
  func lateness(of negation: Int) -> Int? {
    guard language.isTurkic else { return nearest(.yet, within: 8) }
    if let yet = nearest(.yet, within: 14) { return yet }
    return clause.part.first { index in
      if isDuration(index) { return true }
      if field.has(.yet, index), field.cueSpans[index] != nil { return true }
      let isOther = index > negation || !clause.tokens.contains(index)
      guard isOther, !isPartOfMention(index), !mention.trigger.contains(index) else { return false }
      return field.has(.delay, index) && !field.negatedCues.contains(index)
        || !clause.tokens.contains(index) && awaits(index)
    }
  }

  /// Whether a finite word waits: "yeni tarih bekleniyor".
  private func awaits(_ index: Int) -> Bool {
    field.has(.await, index) && index > mention.head && isWaiting(index)
  }

  /// The verb behind that is not done, or not confirmed: "кешірім сұрауға асықпайтынын айтты",
  /// "bulunduğunu doğrulamadı".
  var negatedBehind: Int? {
    guard language.isTurkic else { return nil }
    let own = field.text.string(field.tokens[mention.head])
    if isGoverned, mention.style.isVerbal {
      let next = mention.head + 1..<min(mention.head + 3, clause.tokens.upperBound)
      return (next.isEmpty ? nil : next)?.first { index in
        let word = field.text.string(field.tokens[index])
        return field.cues[index] & Self.turned == 0 && !word.hasPrefix(own.prefix(4))
          && Self.negatedComplements.contains { word.firstRange(of: $0) != nil }
      }
    }
    // "İmzalanmış bir belge yok"
    if form == .attribute, let last = lastWord, last > mention.head, last - mention.head <= 4,
      Self.absent.contains(field.text.string(field.tokens[last]))
    {
      return last
    }
    guard form == .fact, let last = lastWord, last > mention.head, last - mention.head <= 4,
      (field.cues[last] | field.cues[last - 1]) & Self.turned == 0
    else { return nil }
    let said = TurkicVerb.finite(field.text.string(field.tokens[last]), language)
    return said == .negatedPast ? last : nil
  }

  private static let absent: Set<String> = ["yok", "yoktur", "yoxdur", "yox", "жоқ"]

  private static let negatedComplements = [
    "майтын", "мейтін", "пайтын", "пейтін", "байтын", "бейтін", "mayacağı", "meyeceği",
    "məyəcəyi",
  ]

  /// Whether the clause ends in what somebody decided or did: "grevi sürdürmeye karar verdi".
  var isResolved: Bool {
    guard language.isTurkic, form == .nominal || form == .infinitive, let last = lastWord,
      last > mention.head, (field.cues[last] | field.cues[last - 1]) & Self.turned == 0
    else { return false }
    let decided: [Cue] = [.not, .without, .demand, .await, .may]
    guard !decided.contains(where: { field.has($0, last) || field.has($0, last - 1) }) else {
      return false
    }
    return TurkicVerb.finite(field.text.string(field.tokens[last]), language) == .past
  }

  private func isDuration(_ index: Int) -> Bool {
    guard language.isTurkic, field.tokens[index].kind == .word else { return false }
    let word = field.text.string(field.tokens[index])
    if Self.durations.contains(word) { return true }
    guard word == "бері", index > 0 else { return false }
    let before = field.text.string(field.tokens[index - 1])
    return ["дан", "ден", "тан", "тен", "нан", "нен"].contains(where: before.hasSuffix)
  }

  private static let durations: Set<String> = [
    "yıldır", "aydır", "haftadır", "gündür", "yıllardır", "aylardır", "haftalardır", "günlerdir",
    "süredir", "ildir", "həftədir", "illərdir", "həftələrdir", "günlərdir", "çoxdandır",
    "müddətdir",
    "saattir", "saatlerdir",
  ]

  /// Whether a cue is a phrase that the mention is a part of: iptal in "iptal edilebilir".
  func isPartOfMention(_ index: Int) -> Bool {
    guard language.isTurkic, let span = field.cueSpans[index] else { return false }
    return span.overlaps(mention.trigger)
  }

  /// A Turkic word governs what stands before it; one that describes stands right before its noun.
  func governsTurkic(_ cue: Cue, _ index: Int) -> Bool {
    if index > mention.head || cue == .await || cue == .may { return true }
    // "Köle ticareti için özür": for stands behind what it is for.
    if ["için", "üçün", "үшін"].contains(field.text.string(field.tokens[index])) { return false }
    // "22 yıl hapis istemiyle dava": what the charge asks for.
    if cue == .demand, mention.kind == Self.charged,
      ["istemiyle", "istəyi", "talebiyle"].contains(field.text.string(field.tokens[index]))
    {
      return false
    }
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
    case .negatedPast
    where (field.cues[last] | field.cues[last - 1]) & Self.turned == 0: return last
    default: return nil
    }
  }

  /// Cues that say the opposite of what they refuse or put off once they are negated.
  private static let turned = Cue.refuse.bit | Cue.deny.bit | Cue.delay.bit | Cue.may.bit

  private static let charged = DevelopmentKind.number(of: "charged")

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
            && !Self.amounts.contains(field.text.string(tokens[index]))
      })
    else { return false }
    let hasFigure = said.contains { tokens[$0].kind == .number }
    switch kind {
    case .figure:
      return hasFigure
        && said.allSatisfy {
          tokens[$0].kind != .word || Self.units.contains(field.text.string(tokens[$0]))
            || $0 == said.last && Self.amounts.contains(field.text.string(tokens[$0]))
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

  /// Whether a word is a finite verb by its ending; -tik ends many nouns.
  private func isVerb(_ index: Int) -> Bool {
    let word = field.text.string(field.tokens[index])
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
