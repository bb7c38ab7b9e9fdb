/// Forms of Russian verbs, told by the ending.
///
/// A verb is given by its infinitive; `~` before it marks the imperfective, `/` adds the stem of a
/// future that differs (`принять/прим`), and a past that differs (`найти/найд/нашел/нашл`).
enum RussianVerb {
  static func forms(_ written: String) -> VerbForms {
    let isImperfective = written.hasPrefix("~")
    let parts = written.drop { $0 == "~" }.split(separator: "/").map(String.init)
    var infinitive = parts[0]
    let isReflexive = infinitive.hasSuffix("ся") || infinitive.hasSuffix("сь")
    if isReflexive { infinitive.removeLast(2) }
    // принять: принят; отменять: отменят
    let takesT =
      !isImperfective
      && (["ять", "ыть", "оть", "уть", "нять", "чать", "реть"].contains {
        infinitive.hasSuffix($0)
      } || infinitive.hasSuffix("бить"))
    var forms = VerbForms()
    forms.prefixes = stems(of: infinitive) + parts.dropFirst()
    forms.words = irregularPast(infinitive)
    if !isReflexive { forms.words.append((infinitive, .infinitive)) }
    // уйду, приму
    for stem in parts.dropFirst() + (infinitive.hasSuffix("йти") ? stems(of: infinitive) : []) {
      forms.words.append((stem + "у", isImperfective ? .present : .future))
    }
    let softened = Set(
      forms.prefixes.filter { prefix in
        infinitive.hasSuffix("ить") && !infinitive.hasPrefix(prefix)
      })
    if isReflexive {
      forms.words += forms.words.flatMap { [($0 + "ся", $1), ($0 + "сь", $1)] }
    }
    let lemma = infinitive
    forms.read = { word, rest in
      // дать: дала, дадут, but no Дагестан.
      if word.count - rest.count <= 2, rest.count > 4 { return nil }
      // Nearly always the noun: начало забастовки.
      if word == "начало" { return .nominal }
      // завершили is no form of завершиться
      if isReflexive, !word.hasSuffix("ся"), !word.hasSuffix("сь") { return nil }
      // назначат is a form of назначить, not of назначать
      if isImperfective, rest == "т", lemma.hasSuffix("ать") || lemma.hasSuffix("ять") {
        return nil
      }
      guard let form = form(of: word, rest: rest, takesT: takesT) else { return nil }
      // запрет is no form of запретить
      if rest.isEmpty, form == .future { return nil }
      // отмена is no short participle of отменить
      if form == .passive, rest.count < 2, lemma.hasPrefix(word.dropLast(rest.count)),
        word.dropLast(rest.count).hasSuffix("ен")
      {
        return nil
      }
      // одержал is of одержать, though its future is одержу.
      let root = word.dropLast(rest.count)
      if lemma != root + "ать", lemma != root + "ять", isImperfectiveTwin(word, rest) {
        // Only named: "как утверждается" tells nothing of утвердить.
        return form == .future ? .nominal : imperfective(form)
      }
      // прош- of просить makes прошу and прошенный, not прошёл.
      if softened.contains(String(word.dropLast(rest.count))),
        form != .passive && form != .attribute && form != .nominal
      {
        return nil
      }
      // Отчёт публикуется: as a rule, or under way.
      if isImperfective, form == .future, word.hasSuffix("ся") { return .future }
      return isImperfective ? imperfective(form) : form
    }
    return forms
  }

  /// A form of the imperfective twin: подписывает beside подписать.
  private static func isImperfectiveTwin(_ word: String, _ rest: String) -> Bool {
    guard let last = word.dropLast(rest.count).last, !"аеиоуыюя".contains(last) else {
      return false
    }
    return [
      "ыва", "ива", "ева", "ае", "аю", "яе", "яю", "ал", "ял", "ать", "ять", "ляе", "ляю", "лял",
      "лять",
    ]
    .contains(where: rest.hasPrefix)
  }

  private static func imperfective(_ form: Form) -> Form {
    switch form {
    case .future: .present
    case .past: .backgroundPast
    default: form
    }
  }

  private static func stems(of infinitive: String) -> [String] {
    for (ending, others) in [("овать", ["ова", "у"]), ("евать", ["ева", "ю", "у"])] {
      guard infinitive.hasSuffix(ending) else { continue }
      let root = infinitive.dropLast(ending.count)
      return others.map { root + $0 }
    }
    if infinitive.hasSuffix("нуть") { return [String(infinitive.dropLast(3))] }
    if infinitive.hasSuffix("крыть") {
      let root = infinitive.dropLast(3)
      return [root + "ы", root + "о"]
    }
    if infinitive.hasSuffix("йти") { return [String(infinitive.dropLast(2)) + "д"] }
    if infinitive.hasSuffix("вести") { return [infinitive.dropLast(3) + "д"] }
    if infinitive.hasSuffix("ести") { return [String(infinitive.dropLast(2))] }
    if infinitive.hasSuffix("ечь") {
      let root = String(infinitive.dropLast(2))
      return [root + "к", root + "ч", root + "г", root + "ж", infinitive]
    }
    if infinitive.hasSuffix("ить") {
      let root = String(infinitive.dropLast(3))
      if root.hasSuffix("ст") { return [root, root.dropLast(2) + "щ"] }
      return [root] + mutated(root).map { root.dropLast() + $0 }
    }
    let root = String(infinitive.dropLast(2))
    if infinitive.hasSuffix("еть") { return [root, String(root.dropLast())] }
    if infinitive.hasSuffix("зать") { return [root, root.dropLast(2) + "ж"] }
    if infinitive.hasSuffix("сать") { return [root, root.dropLast(2) + "ш"] }
    return [root]
  }

  private static func mutated(_ root: String) -> [String] {
    switch root.last {
    case "т": ["щ", "ч"]
    case "д": ["жд", "ж"]
    case "с": ["ш"]
    case "з": ["ж"]
    default: []
    }
  }

  /// Past forms without the usual vowel before л: вынес, вышел, привлек.
  private static func irregularPast(_ infinitive: String) -> [(String, Form)] {
    let root = String(infinitive.dropLast(3))
    if infinitive.hasSuffix("йти") {
      let start = root
      return ["шел", "шла", "шло", "шли"].map { (start + $0, .past) }
    }
    if infinitive.hasSuffix("вести") {
      let start = String(infinitive.dropLast(3))
      return ["л", "ла", "ло", "ли"].map { (start + $0, .past) }
        + ["ден", "дена", "дено", "дены"].map { (start + $0, .passive) }
    }
    if infinitive.hasSuffix("ести") {
      let start = String(infinitive.dropLast(2))
      return ["", "ла", "ло", "ли"].map { (start + $0, .past) }
    }
    if ["гнуть", "кнуть", "хнуть", "бнуть"].contains(where: infinitive.hasSuffix) {
      let start = String(infinitive.dropLast(4))
      return ["", "ла", "ло", "ли"].map { (start + $0, .past) }
    }
    if infinitive.hasSuffix("чь"), !infinitive.hasSuffix("ечь") {
      let start = String(infinitive.dropLast(2)) + "г"
      return ["", "ла", "ло", "ли"].map { (start + $0, .past) }
    }
    if infinitive.hasSuffix("ереть") {
      return ["", "ла", "ло", "ли"].map { (root + $0, .past) }
    }
    if infinitive.hasSuffix("ечь") {
      let start = String(infinitive.dropLast(2))
      return ["к", "г"].flatMap { end in
        ["", "ла", "ло", "ли"].map { (start + end + $0, Form.past) }
      }
    }
    return []
  }

  private static let attributes: Set<String> = [
    "ый", "ая", "ое", "ые", "ого", "ому", "ым", "ых", "ыми", "ой", "ую", "ом", "ий", "его", "ему",
    "им", "их", "ими", "ее", "яя", "ие", "ей", "ем", "юю", "ою",
  ]

  private static func form(of word: String, rest: String, takesT: Bool) -> Form? {
    var bare = word
    if bare.hasSuffix("ся") || bare.hasSuffix("сь") { bare.removeLast(2) }
    guard rest.count <= 10 else { return nil }
    if let form = participle(bare, takesT: takesT) { return form }
    func ends(_ endings: String...) -> Bool { endings.contains { bare.hasSuffix($0) } }
    if ends("ть", "ти", "чь") { return .infinitive }
    if ends("ние", "ния", "нию", "нием", "ний", "нии", "тие", "тия", "тию", "тием", "тии") {
      return .nominal
    }
    if ends("йте", "ите") { return .wish }
    if ends("л", "ла", "ло", "ли") { return .past }
    if ends("вши", "ав", "ив", "ев", "яв", "ув", "ыв") { return .gerund }
    if ends("даст", "дадут") { return .future }
    if ends("ет", "ит", "ут", "ют", "ят", "ем", "им") { return .future }
    if ends("жат", "шат", "чат", "щат") { return .future }
    return nil
  }

  private static func participle(_ bare: String, takesT: Bool) -> Form? {
    for ending in ["", "а", "о", "ы"] {
      guard bare.hasSuffix(ending) else { continue }
      let stem = bare.dropLast(ending.count)
      if stem.hasSuffix("ен") || stem.hasSuffix("ан") || stem.hasSuffix("ян") {
        return stem.hasSuffix("нен") && stem.count < 5 ? nil : .passive
      }
      if takesT, ["ят", "ыт", "ут", "от", "ат", "ит", "ерт"].contains(where: stem.hasSuffix) {
        return ending.isEmpty && (stem.hasSuffix("ит") || stem.hasSuffix("ут")) ? nil : .passive
      }
    }
    for count in [2, 3] where bare.count > count + 3 {
      guard attributes.contains(String(bare.suffix(count))) else { continue }
      let stem = bare.dropLast(count)
      if ["нн", "вш", "ущ", "ющ", "ащ", "ящ", "ем", "шедш"].contains(where: stem.hasSuffix) {
        return .attribute
      }
      if takesT, stem.hasSuffix("т") { return .attribute }
    }
    return nil
  }
}
