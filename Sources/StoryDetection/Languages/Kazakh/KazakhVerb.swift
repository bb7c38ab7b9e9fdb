/// Forms of Kazakh verbs: a stem, a voice, perhaps a negation, and one ending of a table.
///
/// In the endings a capital Latin letter stands for the letters that sound laws change: A for а е,
/// Y for ы і, D for д т, G for ғ г қ к, K for қ к, M for м б п, L for л д т, N for н д т.
enum KazakhVerb {
  static func forms(_ written: String) -> VerbForms {
    let parts = written.split(separator: "/").map(String.init)
    var forms = VerbForms()
    if parts[0].hasSuffix("ию") {
      // тию: ти-ді
      forms.prefixes = [String(parts[0].dropLast())]
      forms.read = { _, rest in form(of: rest) }
      return forms
    }
    if parts[0].hasSuffix("ю") { return rounded(String(parts[0].dropLast())) }
    let stem = parts[0].hasSuffix("у") ? String(parts[0].dropLast()) : parts[0]
    forms.prefixes = [stem] + parts.dropFirst()
    for (soft, hard) in [("б", "п"), ("ғ", "қ"), ("г", "к")] where stem.hasSuffix(soft) {
      forms.prefixes.append(stem.dropLast() + hard)
    }
    // тап-, тауып
    if stem.hasSuffix("б") {
      forms.words = [(stem.dropLast() + "уып", .gerund), (stem.dropLast() + "уіп", .gerund)]
    }
    // оқы-, оқиды
    for second in parts.dropFirst() where second.hasSuffix("ы") || second.hasSuffix("і") {
      for (ending, form) in [("иды", Form.future), ("иді", .future), ("итын", .future)] {
        forms.words.append((second.dropLast() + ending, form))
      }
    }
    forms.read = { _, rest in form(of: rest) }
    return forms
  }

  /// қою: қой-ды, қоя-ды, қою-ға.
  private static func rounded(_ root: String) -> VerbForms {
    var forms = VerbForms()
    forms.prefixes = [root + "й", root]
    forms.read = { word, rest in
      guard word.count - rest.count == root.count else { return form(of: rest) }
      if rest.hasPrefix("я") { return form(of: "а" + rest.dropFirst()) }
      return rest.hasPrefix("ю") ? form(of: "у" + rest.dropFirst()) : nil
    }
    return forms
  }

  /// What the letters after a stem tell; nil when they are no ending of a verb.
  static func form(of rest: String) -> Form? {
    if let form = plain[rest] { return form }
    for voice in voices where rest.hasPrefix(voice) {
      let after = rest.dropFirst(voice.count)
      if let form = plain[String(after)] { return form }
      if let form = negated(after) { return form }
    }
    return negated(rest[...])
  }

  private static func negated(_ rest: Substring) -> Form? {
    guard ["ма", "ме", "ба", "бе", "па", "пе"].contains(rest.prefix(2)) else { return nil }
    return negative[String(rest.dropFirst(2))]
  }

  private static let voices =
    "ыл іл л ын ін н ылын ілін лын лін ғыз гіз қыз кіз ғызыл гізіл қызыл кізіл дыр дір тыр тір "
    .split(separator: " ").map(String.init)
    + ["дырыл", "діріл", "тырыл", "тіріл", "т", "тыл", "тіл", "ыс", "іс", "с"]

  private static let plain = table([
    ("DY DYм DYK DYң DYңYз DYңYзDAр", .past),
    ("GAн", .perfect),
    ("GAнмYн GAнбYз GAнсYз", .past),
    ("GAнYнA GAнDA GAннAн GAнDYKтAн GAнDYKDAн", .afterwards),
    ("GAнGA GAншA", .future),
    ("GAлY", .infinitive),
    (
      "GAнY GAнYн GAнYнAн GAнYмен GAнмен GAнDYGY GAнDYGYн GAнDYGYнA GAнDYGYмен GAнDYGYнAн",
      .fact
    ),
    ("GAнLYGY GAнLYGYн GAнYмYзDY GAнYмDY GAнYңYзDY", .fact),
    (
      "GAнLAр GAнLAрDY GAнLAрGA GAнLAрDYң GAнLAрDAн GAнLAрмен GAнLAрDA GAнLAрY GAнLAрYн GAнNY GAнNYң GAнDAй",
      .attribute
    ),
    ("Yп п", .gerund),
    ("A й", .gerund),
    ("YпDY пDY", .hearsay),
    ("сA сAм сAK сAңYз сAңAр", .conditional),
    ("AдY йDY AмYн ймYн AмYз ймYз AсYз йсYз AтYн йтYн AтYнDAй йтYнDAй", .future),
    ("AтYнY AтYнYн AтYнYнA AтYнYмен AтYнYнAн AтYнDYGY AтYнDYGYн AтYнDYGYнA", .infinitive),
    ("йтYнY йтYнYн йтYнYнA йтYнYмен йтYнYнAн йтYнDYGY йтYнDYGYн йтYнDYGYнA", .infinitive),
    ("MAK MAKшY MAKшYмYз MAKпYз MAKшYмYн", .future),
    (
      "у уY уYн уYнA уYнAн уYнDA уYнYң уGA уDY уDYң уDAн умен уYмен уYмYз уYмYзDY уLAрY уLAрYн",
      .nominal
    ),
    ("удA", .present),
    ("GYсY GYм сYн сYншY YңYз ңYз ңYзDAр AйYK йYK AйYн йYн", .wish),
    ("Aр р AрDA", .potential),
  ])

  private static let negative = table([
    (
      "DY DYм DYK GAн GAнY GAнYн GAнYнA GAнDYGY GAнDYGYн GAнDYGYнA GAнмен GAнDAр GAнDAрGA пDY",
      .negatedPast
    ),
    ("йDY ймYн ймYз йсYз йтYн йтYнY йтYнYн йтYнYнA йтYнDYGY йтYнDYGYн с сA сс", .negatedFuture),
    ("у уY уYн уGA уDY уYнA й стAн сYн GAнDA", .negatedNominal),
    ("сA сAK", .conditional),
    ("йYншA йтYнDAй", .future),
  ])

  private static let classes: [Character: [String]] = [
    "A": ["а", "е"], "Y": ["ы", "і"], "D": ["д", "т"], "G": ["ғ", "г", "қ", "к"],
    "K": ["қ", "к"], "M": ["м", "б", "п"], "L": ["л", "д", "т"], "N": ["н", "д", "т"],
  ]

  private static func table(_ lists: [(String, Form)]) -> [String: Form] {
    var table: [String: Form] = [:]
    for (templates, form) in lists {
      for template in templates.split(separator: " ") {
        var written = [""]
        for letter in template {
          let choices = classes[letter] ?? [String(letter)]
          written = written.flatMap { start in choices.map { start + $0 } }
        }
        for ending in written where table[ending] == nil { table[ending] = form }
      }
    }
    return table
  }
}
