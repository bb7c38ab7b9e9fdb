/// Forms of Turkish and Azerbaijani verbs, told by the chain of endings after the stem.
enum TurkicVerb {
  /// One ending, or the beginning or middle of a chain, with the form that it tells.
  struct Rule: Sendable {
    enum Place: Sendable { case ends, contains, starts, whole }
    let place: Place
    let endings: [String]
    let form: Form

    init(_ place: Place, _ endings: String, _ form: Form) {
      self.place = place
      self.endings = endings.split(separator: " ").map(String.init)
      self.form = form
    }

    func fits(_ rest: String) -> Bool {
      switch place {
      case .ends: endings.contains(where: rest.hasSuffix)
      case .starts: endings.contains(where: rest.hasPrefix)
      case .whole: endings.contains(rest)
      case .contains: endings.contains { holds(rest, $0) }
      }
    }
  }

  /// `infinitive` may give a second stem after a slash: etmek/ed.
  static func forms(_ written: String, endings: [String], rules: [Rule]) -> VerbForms {
    let parts = written.split(separator: "/").map(String.init)
    var stem = parts[0]
    if let ending = endings.first(where: { stem.hasSuffix($0) }) { stem.removeLast(ending.count) }
    var forms = VerbForms()
    forms.prefixes = [stem] + parts.dropFirst()
    // The bare stem is an imperative; of other verbs it is too often a noun.
    if ["et", "ver", "dile", "istə"].contains(stem) { forms.words = [(stem, .wish)] }
    let isLight = stem == "et"
    forms.read = { word, rest in
      // yerleşmek is no form of yemek
      if word.count - rest.count <= 2, rest.hasPrefix("r"), rest.count > 4 { return nil }
      // anlaşmazlık is a noun
      if ["mazlı", "mezli", "məzli"].contains(where: rest.hasPrefix) { return nil }
      // keçid, geçit are nouns
      if ["ıdı", "idi", "udu", "üdü", "idin"].contains(where: rest.hasPrefix) { return nil }
      // açıklamak is no form of açmak
      if rest.hasPrefix("ıkla") || rest.hasPrefix("ıqla") { return nil }
      // A causative is another verb: kalmak, but kaldırmak.
      if !isLight, causatives.contains(where: rest.hasPrefix), rest.count > 4 { return nil }
      return form(of: rest, rules)
    }
    return forms
  }

  /// Reads the endings after the mark of the passive, when there is one, else all of them.
  private static func form(of rest: String, _ rules: [Rule]) -> Form? {
    // Behind several voices, as in düş-ür-ül-medi.
    for (endings, form) in negations
    where endings.contains(where: { holds(rest, $0) }) { return form }
    for voice in voices where rest.hasPrefix(voice) {
      let after = String(rest.dropFirst(voice.count))
      if let rule = rules.first(where: { $0.fits(after) }) { return rule.form }
    }
    return rules.first { $0.fits(rest) }?.form
  }

  /// Whether a word holds some letters; the library's search prepares more than it finds in a word.
  static func holds(_ word: String, _ part: String) -> Bool {
    var (word, part) = (word, part)
    return word.withUTF8 { word in
      part.withUTF8 { part in
        guard part.count <= word.count else { return false }
        return (0...word.count - part.count).contains {
          word[$0..<$0 + part.count].elementsEqual(part)
        }
      }
    }
  }

  private static let causatives = [
    "dır", "dir", "dur", "dür", "tır", "tir", "tur", "tür",
  ]

  private static let negations: [([String], Form)] = [
    (["madıkça", "medikçe", "madıqca", "mədikcə"], .conditional),
    (
      ["madı", "medi", "mədi", "mayıb", "məyib", "mamış", "memiş", "məmiş", "mıyor", "miyor"],
      .negatedPast
    ),
    (
      ["mayacak", "meyecek", "mayacaq", "məyəcək", "mayacağ", "meyeceğ", "məyəcəy"], .negatedFuture
    ),
  ]

  private static let voices = [
    "nıl", "nil", "ıl", "il", "ul", "ül", "ın", "in", "un", "ün", "yıl", "yil", "ыл", "іл", "ын",
    "ін", "n", "l", "н", "л",
  ]
}

extension TurkicVerb {
  /// The form of a word that ends a clause, whatever verb it is; nil when it looks like no verb.
  static func finite(_ word: String, _ language: LanguageCode) -> Form? {
    let form =
      switch language {
      case .kk: kazakhForm(of: word)
      case .tr: form(of: word, endings: turkishRules)
      case .az: form(of: word, endings: azerbaijaniRules)
      case .ru, .en: nil as Form?
      }
    // bildirdi, dayandırdı: a causative, no imperfect; edirdi is one.
    if language == .az, form == .backgroundPast, isCausative(word) { return .past }
    switch form {
    case .past, .perfect, .present, .future, .potential, .necessity, .negatedPast, .negatedFuture,
      .hearsay, .backgroundPast:
      return form == .perfect || form == .hearsay ? .past : form
    default: return nil
    }
  }

  private static func isCausative(_ word: String) -> Bool {
    ["dırdı", "dirdi", "durdu", "dürdü"].contains(where: word.hasSuffix)
      && !["edirdi", "gedirdi", "güdürdü", "dadırdı"].contains(where: word.hasSuffix)
  }

  /// The forms of the words that end a clause, or what is said: "жарияланады деп", "açıklanacak dedi".
  static func endings(of field: FieldText, _ language: LanguageCode) -> [Int: Form] {
    var endings: [Int: Form] = [:]
    for index in field.tokens.indices where ends(index, field) {
      endings[index] =
        language == .kk && isLacking(index, field)
        ? .negatedPast : finite(field.string(at: index), language)
    }
    return endings
  }

  private static func ends(_ index: Int, _ field: FieldText) -> Bool {
    guard field.tokens[index].kind == .word else { return false }
    guard index + 1 < field.tokens.count else { return true }
    guard field.tokens[index + 1].kind == .word else {
      return field.tokens[index + 1].kind != .joint
    }
    return sayings.contains(field.string(at: index + 1))
  }

  /// "айтылмай отыр", "төленбей келеді": an auxiliary behind a converb that is negated.
  private static func isLacking(_ index: Int, _ field: FieldText) -> Bool {
    guard
      ["май", "мей", "бай", "бей", "пай", "пей"].contains(
        where: field.word(at: index - 1).hasSuffix)
    else { return false }
    return KazakhAuxiliary.form(field.string(at: index), isAble: false) != nil
  }

  private static let sayings: Set<String> = [
    "деп", "дейді", "деді", "деген", "deyə", "diye", "dedi", "deyir",
  ]

  /// Whether a word that ends a clause tells of what is to come.
  static func looksAhead(_ word: String, _ language: LanguageCode) -> Bool {
    finite(word, language)?.liesAhead ?? false
  }

  private static let aorist: Set<String> = ["ır", "ir", "ur", "ür", "ar", "er", "ər", "r"]

  /// Two letters at least are left for a stem.
  private static func kazakhForm(of word: String) -> Form? {
    if ["жоқ", "емес"].contains(word) { return .negatedPast }
    if ["болатын", "еді"].contains(word) { return .backgroundPast }
    // Their б is of the stem: табады is no negation.
    if ["табады", "жабады", "шабады", "табамыз"].contains(word) { return .future }
    if let form = KazakhAuxiliary.form(word, isAble: false) { return form }
    var rest = word.dropFirst(2)
    while rest.count >= 2 {
      if let form = KazakhVerb.form(of: String(rest)), form != .potential {
        return form == .future && !endsAhead(word) ? .past : form
      }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// -ады is the future of бар- and the past of жаса-: which, is told by the verbs that end news.
  private static func endsAhead(_ word: String) -> Bool {
    guard word.hasSuffix("ады") || word.hasSuffix("еді") else { return true }
    if ["жасады", "ұсады"].contains(where: word.hasSuffix) { return false }
    return [
      "ылады", "іледі", "талады", "нады", "неді", "олады", "береді", "келеді", "барады", "шығады",
      "кетеді", "өтеді", "түседі", "айтады", "жетеді", "сетеді", "жүреді", "көреді", "етеді",
      "салады", "қалады", "кіреді", "енеді", "оралады", "ұшады", "сатады", "тартады", "қайтады",
      "зады", "зеді", "ысады", "іседі", "басады", "ығарады", "қайтарады", "сіреді",
      "тіреді", "рғызады", "табады", "жабады", "қосады",
      "ырады", "іреді", "қояды",
    ].contains(where: word.hasSuffix)
  }

  private static func form(of word: String, endings rules: [Rule]) -> Form? {
    guard word.count > 3 else { return nil }
    let rest = String(word.dropFirst(word.count > 4 ? 2 : 1))
    // -tı stands behind a voiceless consonant only: gitti, but hükümeti.
    if ["tı", "ti", "tu", "tü"].contains(where: word.hasSuffix),
      !"fstkçşhp".contains(word.dropLast(2).last!)
    {
      return nil
    }
    return rules.first { rule in
      switch rule.place {
      case .starts: rule.endings.contains { holds(rest, $0) }
      case .whole: false
      case .contains: rule.fits(rest)
      // Too many nouns end as the aorist does: karar, nazir.
      case .ends: rule.endings.contains { !aorist.contains($0) && rest.hasSuffix($0) }
      }
    }?.form
  }
}
