/// Forms of English verbs: regular ones by rule, others from a list.
enum EnglishVerb {
  static func forms(_ lemma: String) -> VerbForms {
    var forms = VerbForms()
    if let irregular = table[lemma] {
      let pasts = irregular.split(separator: " ").map(String.init)
      for past in pasts { forms.words.append((past, pasts.count > 1 ? .past : .pastOrParticiple)) }
      if pasts.count > 1 { forms.words[forms.words.count - 1].1 = .pastOrParticiple }
      if pasts.contains(lemma) {
        forms.words.append((lemma + "s", .present))
        forms.words.append((gerund(lemma), .gerund))
        return forms
      }
    } else {
      forms.words.append((past(lemma), .pastOrParticiple))
    }
    forms.words.append((lemma, .base))
    forms.words.append((present(lemma), .present))
    forms.words.append((gerund(lemma), .gerund))
    return forms
  }

  /// A noun and its plural.
  static func nounForms(_ noun: String) -> [String] {
    noun.count > 2 ? [noun, present(noun)] : [noun]
  }

  /// The dictionary form of a word that may be a verb's past; nil when it does not look like one.
  static func lemma(of word: String) -> String? {
    for (lemma, pasts) in table where pasts.split(separator: " ").contains(Substring(word)) {
      return lemma
    }
    guard word.hasSuffix("ed"), word.count > 4 else { return nil }
    let bare = String(word.dropLast(2))
    if bare.hasSuffix("i") { return bare.dropLast() + "y" }
    return [bare + "e", bare, String(bare.dropLast())].first { past($0) == word && likely($0) }
      ?? bare
  }

  /// The dictionary form of a verb's present in -s; nil for other words.
  static func lemma(ofPresent word: String) -> String? {
    guard word.hasSuffix("s"), !word.hasSuffix("ss"), word.count > 3 else { return nil }
    if word.hasSuffix("ies") { return word.count > 4 ? word.dropLast(3) + "y" : "die" }
    let bare = String(word.dropLast())
    guard bare.hasSuffix("e") else { return bare }
    let short = String(bare.dropLast())
    return ["s", "x", "z", "ch", "sh"].contains(where: short.hasSuffix) && !likely(bare)
      ? short : bare
  }

  /// Whether English spelling would let a verb end so: admit, not admite; publish, not publishe.
  private static func likely(_ lemma: String) -> Bool {
    if lemma.hasSuffix("e") {
      let before = lemma.dropLast()
      return ["s", "c", "v", "g", "z", "u", "at", "ut", "ir", "ur", "os", "id", "ud", "as"]
        .contains(where: before.hasSuffix) && !before.hasSuffix("ss")
    }
    if let last = lemma.last, lemma.dropLast().last == last { return "lsfz".contains(last) }
    return true
  }

  private static func isVowel(_ letter: Character?) -> Bool {
    letter.map { "aeiou".contains($0) } ?? false
  }

  private static let doubling: Set<String> = [
    "admit", "ban", "drop", "step", "submit", "commit", "plan", "scrap", "quit", "cap", "stop",
    "permit", "axe", "rig", "tap", "top", "nab", "refer", "split", "slap", "bar", "scrub", "sum",
    "rub", "rip", "gun", "trap", "pin", "hit", "forget", "upset", "let", "set", "run", "win",
    "begin",
    "put", "cut", "get", "acquit", "defer", "occur", "deter", "confer", "transfer", "concur",
    "incur", "patrol", "control", "rebel", "expel", "compel", "propel", "repel", "bag", "grab",
    "spot", "swap", "pin", "nix", "snub", "rebut", "axe", "dig", "sit", "scrub", "slip", "stir",
    "clap", "clip", "strip", "wrap", "ship", "log", "hop", "beg", "rap", "tip", "snap", "pen",
    "nod", "zap", "chop", "can", "skip", "trim", "pop", "peg", "mop", "flip", "whip", "pip", "bin",
    "regret", "drag", "tag", "shop", "stab", "rot", "pat", "sip", "jot", "net", "tot",
  ]

  private static func past(_ lemma: String) -> String {
    if lemma.hasSuffix("e") { return lemma + "d" }
    if lemma.hasSuffix("y"), !isVowel(lemma.dropLast().last) { return lemma.dropLast() + "ied" }
    if doubling.contains(lemma), let last = lemma.last { return lemma + "\(last)ed" }
    return lemma + "ed"
  }

  private static func present(_ lemma: String) -> String {
    if lemma.hasSuffix("y"), !isVowel(lemma.dropLast().last) { return lemma.dropLast() + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh", "go", "do"].contains(where: lemma.hasSuffix)
    return lemma + (hisses ? "es" : "s")
  }

  private static func gerund(_ lemma: String) -> String {
    if lemma.hasSuffix("e"), !lemma.hasSuffix("ee") { return lemma.dropLast() + "ing" }
    if doubling.contains(lemma), let last = lemma.last { return lemma + "\(last)ing" }
    return lemma + "ing"
  }

  /// Whether a word may be a verb's past or participle.
  static func looksPast(_ word: String) -> Bool {
    word.count > 4 && word.hasSuffix("ed") || pasts.contains(word)
  }

  /// Pasts of irregular verbs.
  static let pasts: Set<String> = Set(
    table.values.flatMap { $0.split(separator: " ").map(String.init) }
  ).union([
    "drove", "ran", "stole", "hid", "fled", "bit", "wore", "got", "led", "fed", "rode", "sang",
    "drank", "ate", "taught", "thought", "bought", "slept", "felt", "lent", "shot", "beat", "lost",
    "burnt", "stuck", "swam", "dealt", "raped", "lied", "died", "became", "slew", "hurt",
  ])

  /// Past, and participle where it differs.
  private static let table: [String: String] = [
    "pay": "paid", "find": "found", "hold": "held", "give": "gave given", "take": "took taken",
    "make": "made", "come": "came come", "go": "went gone", "put": "put", "set": "set",
    "strike": "struck", "reach": "reached", "withdraw": "withdrew withdrawn", "win": "won",
    "lose": "lost", "bring": "brought", "say": "said", "send": "sent", "begin": "began begun",
    "quit": "quit", "step": "stepped", "break": "broke broken", "hand": "handed", "let": "let",
    "get": "got", "cost": "cost", "hang": "hung", "shake": "shook shaken", "forge": "forged",
    "sink": "sank sunk", "wind": "wound", "bind": "bound", "grow": "grew grown", "build": "built",
    "deal": "dealt", "tear": "tore torn", "speak": "spoke spoken", "show": "showed shown",
    "draw": "drew drawn", "sit": "sat", "turn": "turned", "dig": "dug", "spend": "spent",
    "learn": "learned", "keep": "kept", "bust": "busted", "lay": "laid", "tell": "told",
    "leave": "left", "throw": "threw thrown",
    "become": "became become", "free": "freed", "see": "saw seen", "know": "knew known",
    "fall": "fell fallen", "read": "read", "stand": "stood", "catch": "caught", "split": "split",
    "call": "called", "plead": "pleaded", "swear": "swore sworn", "choose": "chose chosen",
    "overturn": "overturned", "uphold": "upheld", "cut": "cut", "meet": "met", "sell": "sold",
    "shut": "shut", "fly": "flew flown", "rise": "rose risen", "do": "did done", "agree": "agreed",
    "hit": "hit", "forbid": "forbade forbidden", "decree": "decreed", "oversee": "oversaw overseen",
    "name": "named", "seek": "sought",
    "hear": "heard", "fight": "fought", "spread": "spread", "forgive": "forgave forgiven",
    "kick": "kicked", "write": "wrote written", "blow": "blew blown", "fail": "failed",
    "sweep": "swept", "beat": "beat beaten", "lead": "led", "withhold": "withheld",
    "sting": "stung", "shoot": "shot", "eat": "ate eaten", "bite": "bit bitten",
    "steal": "stole stolen", "buy": "bought", "drive": "drove driven", "bear": "bore borne",
    "overthrow": "overthrew overthrown", "spring": "sprang sprung", "stick": "stuck",
    "hide": "hid hidden", "ring": "rang rung", "light": "lit", "shed": "shed", "cast": "cast",
    "overcome": "overcame overcome", "understand": "understood", "think": "thought",
    "flee": "fled", "feed": "fed", "speed": "sped", "lend": "lent", "swing": "swung",
    "bid": "bid", "burst": "burst", "kneel": "knelt", "undergo": "underwent undergone",
    "resign": "resigned", "sign": "signed", "secure": "secured", "walk": "walked",
  ]
}
