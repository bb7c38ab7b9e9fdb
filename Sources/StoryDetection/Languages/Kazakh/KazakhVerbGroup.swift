extension VerbGroup {
  /// Reads the words behind a Kazakh verb, one after the other, as long as they belong to it.
  mutating func readKazakh(_ mention: Mention, _ clause: Clause, _ field: FieldText) {
    var index = mention.head + 1
    var isAble = !field.string(at: mention.head).hasSuffix("п")
    var steps = 0
    while index < clause.tokens.upperBound, field.tokens[index].kind == .word, steps < 4 {
      let word = field.string(at: index)
      if ["те", "де", "та", "да"].contains(word), form == .gerund {
        index += 1
        continue
      }
      guard takeKazakh(word, isAble: isAble, index, field) else { break }
      isAble = !word.hasSuffix("п")
      index += 1
      steps += 1
    }
    // "Кешірім сұраймын", "мойындаймыз": who says so does it.
    let own = field.string(at: mention.head)
    if Self.performed.contains(mention.kind), form == .future,
      ["ймын", "ймін", "ймыз", "йміз"].contains(where: own.hasSuffix)
    {
      form = .present
    }
    if form == .future, hasNoMind(own, index, clause, field) { form = .negatedFuture }
    let isLast = !isFollowed(index, clause, field)
    settleKazakh(isLast: isLast, before: index, field)
    if form == .gerund { inherit(mention.head, clause, field, .kk) }
  }

  /// "Кететін ойым жоқ", "өткізетін ниеті болмады"
  private func hasNoMind(_ own: String, _ next: Int, _ clause: Clause, _ field: FieldText) -> Bool {
    guard own.hasSuffix("тын") || own.hasSuffix("тін"), next + 1 < clause.tokens.upperBound else {
      return false
    }
    let mind = field.string(at: next)
    let minds = ["ой", "ниет", "жоспар", "пиғыл", "түр", "мүмкіндік", "мүмкіндіг"]
    guard minds.contains(where: mind.hasPrefix) else { return false }
    return ["жоқ", "емес", "болма"].contains {
      field.string(at: next + 1).hasPrefix($0)
    }
  }

  /// Kinds that are done by saying so.
  private static let performed = Set(
    ["admission", "apology"].compactMap { DevelopmentKind.number(of: $0) })

  /// Takes one more word into the group; false when it belongs to something else.
  private mutating func takeKazakh(
    _ word: String, isAble: Bool, _ index: Int, _ field: FieldText
  ) -> Bool {
    switch form {
    case .gerund, .negatedNominal:
      guard let auxiliary = KazakhAuxiliary.form(word, isAble: isAble) else { return false }
      // төлемей отыр, жарияламай қалды; бағаланып отыр: it stands assessed
      let stands = auxiliary == .present && word.hasPrefix("отыр") && isPassive(index - 1, field)
      form = form == .negatedNominal ? .negatedPast : stands ? .past : auxiliary
    case .perfect, .hearsay, .past, .present, .future, .backgroundPast:
      return takeParticle(word, index, field)
    case .nominal, .infinitive, .conditional:
      return takeModal(index, field)
    default:
      return false
    }
    return true
  }

  /// жоқ, емес, еді, екен, болуы мүмкін behind a participle.
  private mutating func takeParticle(_ word: String, _ index: Int, _ field: FieldText) -> Bool {
    let isPast = form == .perfect || form == .past || form == .present
    switch word {
    case "жоқ", "емес", "емеспіз", "емеспін", "жоқпыз", "жоқпын":
      negation = index
      form = form == .future ? .negatedFuture : .negatedPast
    case "еді", "болатын", "едік", "едім":
      if form == .perfect { form = .backgroundPast } else { return false }
    case "екен", "көрінеді", "сияқты", "секілді", "сыңайлы", "тәрізді", "деседі", "мыс":
      if isPast { isHearsay = true }
      if form == .perfect { form = .past }
    case "болуы", "болар", "шығар", "мүмкін":
      // табылған болуы мүмкін
      guard isPast else { return false }
      form = .past
      isHearsay = true
    case "деген":
      // "Отставкаға кетті деген министр": others say so.
      if isPast { isHearsay = true }
      return false
    case "болса": form = .conditional
    case "болды", "болған", "болып":
      if form == .perfect { form = .past }
    default: return false
    }
    return true
  }

  /// керек, тиіс, мүмкін behind a noun of the verb.
  private mutating func takeModal(_ index: Int, _ field: FieldText) -> Bool {
    if field.has(.may, index) {
      form = .potential
    } else if form == .conditional, field.has(.must, index) {
      // қысқартылған болса керек
      form = .past
      isHearsay = true
    } else if field.has(.must, index) {
      form = .necessity
    } else if form == .infinitive,
      KazakhAuxiliary.form(field.string(at: index), isAble: false) == .present
    {
      // жариялағалы отыр
      form = .future
    } else if form == .potential || form == .necessity, field.has(.not, index) {
      negation = index
    } else {
      return false
    }
    cues.append(index)
    return true
  }

  private func isPassive(_ index: Int, _ field: FieldText) -> Bool {
    let word = field.string(at: index)
    return ["ылып", "іліп", "лып", "ліп", "нып", "ніп"].contains(where: word.hasSuffix)
  }

  private mutating func settleKazakh(isLast: Bool, before index: Int, _ field: FieldText) {
    if form == .hearsay {
      form = .past
      isHearsay = true
    }
    if form == .perfect {
      let isSaid = !isLast && (field.has(.that, index) || field.has(.without, index))
      form = isLast || isSaid ? .past : .attribute
    }
    if form == .fact, !isLast {
      // "кешірім сұрағанын қалайды": wanted, not done
      let word = field.string(at: index)
      if ["қала", "күт", "талап", "тіле"].contains(where: word.hasPrefix) { form = .infinitive }
    }
    if !isLast, form == .attribute || form == .past || form == .nominal, field.has(.after, index) {
      form = .afterwards
    }
    if !isLast, form == .attribute, field.has(.before, index) { form = .future }
  }
}
