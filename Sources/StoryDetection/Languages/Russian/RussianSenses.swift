/// Other senses of Russian words that only what stands beside them tells.
enum RussianSenses {
  /// Whether a word has another sense than that of its kind.
  static func isAnother(
    _ hit: FieldText.PhraseHit, _ kind: Int, _ clause: Clause, _ field: FieldText
  ) -> Bool {
    guard hit.form != .plain, let senses = byKind[kind] else { return false }
    return senses.contains { $0(hit.head, clause, field) }
  }

  private typealias Sense = @Sendable (Int, Clause, FieldText) -> Bool

  private static let byKind: [Int: [Sense]] = {
    let named: [(String, [Sense])] = [
      ("resignation", [isTransfer]), ("release", [isIssue, isRelief]),
      ("verdict", [isCondemned]), ("sentence", [isCondemned]), ("charged", [isAccused]),
      ("vote-passed", [isOfGovernment]), ("accession", [isBecoming]),
      ("admission", [isFoundToBe]), ("results-declared", [isDescribed]),
      ("found", [isLearnt]), ("cancelled", [isMeasure]), ("compensation-paid", [isTakenIn]),
      ("election-result", [isDescribed]), ("cause-named", [isDescribed]),
    ]
    return Dictionary(
      uniqueKeysWithValues: named.compactMap { name, senses in
        DevelopmentKind.number(of: name).map { ($0, senses) }
      })
  }()

  /// Whether somebody goes to another country or club: "ушёл в Болгарию", "уходит в «Спартак»".
  private static let isTransfer: Sense = { verb, _, field in
    guard begins(verb, field, ["ушел", "ушл", "уйд", "уход", "уйти"]),
      ["в", "к"].contains(field.word(at: verb + 1)), verb + 2 < field.tokens.count
    else { return false }
    let next = field.tokens[verb + 2]
    return next.kind == .quote || next.kind == .word && next.isCapitalised
  }

  /// Whether a thing is issued, and nobody set free: "выпустила смартфон".
  private static let isIssue: Sense = { verb, clause, field in
    guard begins(verb, field, ["выпус", "выпущ"]) else { return false }
    if contains(clause, field, freed) { return false }
    // "выпустила белорусского водителя"
    if ["ого", "его"].contains(where: field.word(at: verb + 1).hasSuffix) { return false }
    guard begins(verb, field, ["выпустили", "выпущен"]) else { return true }
    // "режиссёра уже выпустили"
    var before = verb - 1
    while before > clause.tokens.lowerBound, adverbs.contains(field.word(at: before)) {
      before -= 1
    }
    guard before >= clause.tokens.lowerBound else { return true }
    let isOfAnother = before > 0 && field.has(.oblique, before - 1)
    if field.word(at: verb).hasPrefix("выпущен") { return isOfAnother }
    return isOfAnother || !isAccusative(field.word(at: before))
  }

  private static let adverbs: Set<String> = [
    "уже", "вчера", "сегодня", "наконец", "все-таки", "вновь", "снова", "тоже", "утром", "вечером",
  ]

  private static let freed = [
    "свобод", "вол", "залог", "подписк", "сизо", "тюрьм", "колони", "изолятор", "плен", "полици",
    "спецприемник", "стражи", "арест", "заложник", "заключ", "задерж", "осужд", "журналист",
    "активист", "моряк", "рыбак", "подозрев", "фигурант", "узник", "удо", "амнисти", "родин",
    "решетк", "политик", "блогер", "оппозиц", "геолог", "капитан", "экипаж", "туберкул", "больниц",
  ]

  private static func isAccusative(_ word: String) -> Bool {
    ["а", "я", "у", "ю", "го"].contains(where: word.hasSuffix)
  }

  /// Whether somebody is freed of a duty or a burden: "освободили от налога".
  private static let isRelief: Sense = { verb, _, field in
    guard begins(verb, field, ["освоб"]) else { return false }
    let from = (verb + 1..<verb + 5).first { field.word(at: $0) == "от" }
    guard let from else { return false }
    return !begins(
      from + 1, field, ["наказ", "арест", "страж", "отбыв", "заключ", "дальн", "реальн"])
  }

  /// Whether a state or a body condemns what it does not like: "МИД осудил удар".
  private static let isCondemned: Sense = { verb, clause, field in
    guard ["осудил", "осудила", "осудило"].contains(field.word(at: verb)) else { return false }
    return !contains(clause, field, ["суд", "трибунал", "присяжн", "судь"])
  }

  /// Whether somebody blames another, and no prosecutor charges him: "Москва обвинила Париж".
  private static let isAccused: Sense = { verb, clause, field in
    guard begins(verb, field, ["обвинил"]) else { return false }
    if contains(clause, field, reproaches) { return true }
    guard field.word(at: verb) != "обвинили" else { return false }
    return !contains(clause, field, accusers)
  }

  private static let accusers = [
    "прокур", "генпрокур", "следств", "следком", "ск", "суд", "фбр", "минюст", "гособвин", "полици",
    "мвд",
    "жюри", "фсб", "юстиц", "обвинен", "орган", "управлен", "бюро", "фас",
  ]

  private static let reproaches = [
    "расизм", "плагиат", "лжи", "лицемери", "неуважени", "цензур", "сексизм", "хамств",
    "некомпетентн", "безразлич", "равнодуш", "двойн", "эскалаци", "предвзят", "русофоб",
    "гомофоб", "трусост", "жадност",
  ]

  /// Whether a committee or the government approves what a parliament has still to pass.
  private static let isOfGovernment: Sense = { verb, clause, field in
    guard begins(verb, field, ["одобр", "поддерж", "утверд"]) else { return false }
    return (max(clause.tokens.lowerBound, verb - 5)..<max(verb, clause.tokens.lowerBound))
      .contains { index in
        ["комитет", "подкомитет", "правительство", "кабмин", "правкомиссия", "минфин", "минюст"]
          .contains(field.word(at: index))
      }
  }

  /// Whether something becomes what it is inside a union, and no member: "стала причиной раскола
  /// в НАТО".
  private static let isBecoming: Sense = { verb, _, field in
    guard begins(verb, field, ["стал", "стан", "стать"]) else { return false }
    return !(max(0, verb - 6)..<verb + 7).contains {
      begins($0, field, ["член", "участни", "партнер", "государств", "стран"])
    }
  }

  /// Whether others find somebody to be something: "признан иноагентом".
  private static let isFoundToBe: Sense = { verb, _, field in
    ["признан", "признана", "признаны"].contains(field.word(at: verb))
  }

  /// Whether a rule or a duty is abolished, and no event called off: "отменили карантин", but not
  /// "матч отменили из-за карантина".
  private static let isMeasure: Sense = { verb, clause, field in
    guard begins(verb, field, ["отмен"]) else { return false }
    let near = (verb - 4..<verb + 5).clamped(to: clause.tokens)
    return near.contains { index in
      guard begins(index, field, measures) else { return false }
      let between =
        index > verb ? verb + 1..<index : max(clause.tokens.lowerBound, index - 2)..<index
      return !between.contains { field.has(.oblique, $0) || field.has(.after, $0) }
    }
  }

  private static let measures = [
    "режим", "пропуск", "карантин", "ограничен", "комисси", "опасност", "пошлин", "налог",
    "льгот", "масочн", "тариф", "самоизоляц", "плат", "удаленк", "обязанност", "акты",
    "дистанцирован", "наказан", "тревог", "арест", "обязательн", "норм", "требован",
  ]

  /// Whether it is a fact that somebody finds: "обнаружили, что дверь открыта".
  private static let isLearnt: Sense = { verb, _, field in
    verb + 2 < field.tokens.count && field.tokens[verb + 1].kind == .comma
      && ["что", "как", "куда", "почему", "чем"].contains(field.word(at: verb + 2))
  }

  /// Whether somebody gets a fine or a term, or gives money to swindlers: no damage is made good.
  private static let isTakenIn: Sense = { verb, clause, field in
    contains(clause, field, ["мошенник", "скамер", "аферист"])
      || begins(verb, field, ["получ"]) && contains(clause, field, ["штраф", "срок", "приговор"])
  }

  /// Whether a thing is called good or bad: "назвал позитивными итоги".
  private static let isDescribed: Sense = { verb, _, field in
    guard begins(verb, field, ["назва", "назов"]) else { return false }
    let next = field.word(at: verb + 1)
    return next.count > 5 && ["ыми", "ими"].contains(where: next.hasSuffix)
  }

  private static func begins(_ index: Int, _ field: FieldText, _ starts: [String]) -> Bool {
    let word = field.word(at: index)
    return !word.isEmpty && starts.contains(where: word.hasPrefix)
  }

  private static func contains(
    _ clause: Clause, _ field: FieldText, _ starts: [String]
  ) -> Bool {
    clause.part.contains { begins($0, field, starts) }
  }
}
