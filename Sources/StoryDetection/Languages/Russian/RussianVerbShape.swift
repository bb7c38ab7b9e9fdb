/// What the shape of a word tells of a Russian verb that no list holds.
extension RussianVerb {
  /// Whether its last letters may be those of a future: т, тся, м.
  static func endsLikeVerb(_ word: ArraySlice<UInt8>) -> Bool {
    // т is D1 82, я is D1 8F, м is D0 BC, ь is D1 8C
    guard word.count >= 8, let last = word.last else { return false }
    return last == 0x82 || last == 0x8F || last == 0xBC || last == 0x8C
  }

  /// Whether a word is an infinitive by its ending.
  static func looksInfinitive(_ word: String) -> Bool {
    ["ть", "ти", "чь", "ться"].contains(where: word.hasSuffix)
  }

  /// Whether it looks like the future of a perfective verb: вывесят, рассмотрит, узнают.
  static func looksAhead(_ word: String) -> Bool {
    if futures.contains(word) { return true }
    guard word.count >= 5, !nouns.contains(word) else { return false }
    var bare = word[...]
    if bare.hasSuffix("ся") || bare.hasSuffix("сь") { bare = bare.dropLast(2) }
    let ending = bare.suffix(2)
    guard ["ит", "ет", "ут", "ют", "ат", "ят"].contains(String(ending)) else { return false }
    guard prefixes.contains(where: bare.hasPrefix) else { return false }
    if ending == "ат", !["ж", "ч", "ш", "щ"].contains(bare.dropLast(2).suffix(1)) { return false }
    return !isImperfective(String(bare.dropLast(2)))
  }

  /// Whether it looks like a finite verb, past or not.
  static func looksFinite(_ word: String) -> Bool {
    var bare = word[...]
    if bare.hasSuffix("ся") || bare.hasSuffix("сь") { bare = bare.dropLast(2) }
    guard bare.count >= 3, !nouns.contains(word) else { return false }
    return ["л", "ла", "ло", "ли", "ет", "ит", "ут", "ют", "ат", "ят", "ем", "но", "ны", "на"]
      .contains(where: bare.hasSuffix)
  }

  private static func isImperfective(_ stem: String) -> Bool {
    if ["ыва", "ива", "ева", "ству"].contains(where: stem.hasSuffix) { return true }
    if stem.hasSuffix("а") || stem.hasSuffix("я") {
      return !perfectiveRoots.contains { stem.hasSuffix($0) && stem.count > $0.count }
    }
    return imperfectiveStems.contains { stem.hasSuffix($0) }
  }

  /// Verbs in -ать that stay perfective behind a prefix.
  private static let perfectiveRoots = [
    "узна", "дела", "счита", "работа", "игра", "чита", "дума", "пыта", "подожда", "слуша",
  ]

  private static let imperfectiveStems = [
    "ход", "вод", "воз", "нос", "сто", "прос", "завис", "преследу", "наследу", "исследу", "уча",
    "содерж", "принадлеж", "надлеж", "подлеж", "вид", "суд", "след", "спор", "ез", "гон", "лож",
    "сид", "вис", "знач", "уч", "страда", "рабо", "утвержда", "звуч", "служ",
  ]

  private static let prefixes = [
    "по", "с", "за", "на", "вы", "о", "от", "пере", "пре", "при", "про", "рас", "раз", "у", "до",
    "из",
    "ис", "под", "воз", "вос", "вз", "вс", "в", "реш", "верн", "получ", "яв", "лиш", "пуст", "нач",
    "куп",
  ]

  private static let futures: Set<String> = [
    "даст", "дадут", "дадим", "узнаем", "увидим", "получим", "примем", "решим", "начнем", "ждет",
    "сделаем", "представим", "объявим", "грядет", "грядут", "предстоит", "светит",
  ]

  /// Nouns that end like verbs.
  private static let nouns: Set<String> = [
    "совет", "ответ", "отчет", "расчет", "запрет", "привет", "предмет", "расцвет", "просвет",
    "подсчет", "зачет", "почет", "пролет", "полет", "налет", "вылет", "перелет", "отлет", "прилет",
    "взлет", "рассвет", "завет", "университет", "авторитет", "портрет", "паритет",
    "суверенитет", "секрет", "сюжет", "силуэт", "приоритет", "приют", "салют", "профицит", "визит",
    "поэт", "раритет", "сенат",
    "следует", "стоит", "советует", "выглядит", "сидит", "видит", "верит", "спешит",
    "советуют", "стоят", "следуют", "выглядят", "видят", "смотрит", "смотрят",
    "висит", "считают", "считает", "пишут", "пишет", "просят", "просит", "служат", "служит",
    "слышат", "слышит", "строит",
    "строят", "ставит", "ставят",
  ]
}
