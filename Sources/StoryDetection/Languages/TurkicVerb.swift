/// Forms of Turkish, Azerbaijani and Kazakh verbs, told by the chain of endings after the stem.
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
      case .contains: endings.contains { rest.firstRange(of: $0) != nil }
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
    forms.read = { _, rest in form(of: rest, rules) }
    return forms
  }

  /// Reads the endings after the mark of the passive, when there is one, else all of them.
  private static func form(of rest: String, _ rules: [Rule]) -> Form? {
    for voice in voices where rest.hasPrefix(voice) {
      let after = String(rest.dropFirst(voice.count))
      if let rule = rules.first(where: { $0.fits(after) }) { return rule.form }
    }
    return rules.first { $0.fits(rest) }?.form
  }

  private static let voices = [
    "nıl", "nil", "ıl", "il", "ul", "ül", "ın", "in", "un", "ün", "yıl", "yil", "ыл", "іл", "ын",
    "ін", "n", "l", "н", "л",
  ]
}

extension TurkicVerb {
  static func turkish(_ written: String) -> VerbForms {
    var made = forms(written, endings: ["mak", "mek"], rules: turkishRules)
    // A last a or e falls before -iyor: bekle-mek, bekl-iyor.
    guard let stem = made.prefixes.first, stem.hasSuffix("a") || stem.hasSuffix("e") else {
      return made
    }
    made.prefixes.append(String(stem.dropLast()))
    let read = made.read
    made.read = { word, rest in
      guard word.count - rest.count < stem.count else { return read(word, rest) }
      return ["ıyor", "iyor", "uyor", "üyor"].contains(where: rest.hasPrefix)
        ? read(word, rest) : nil
    }
    return made
  }
  static func azerbaijani(_ written: String) -> VerbForms {
    forms(written, endings: ["maq", "mək"], rules: azerbaijaniRules)
  }
  static func kazakh(_ written: String) -> VerbForms {
    var made = forms(written, endings: ["у"], rules: kazakhRules)
    // қою: қой-ды, қоя-ды; табу: тап-ты; шығу: шық-ты.
    if written.hasSuffix("ю") {
      let root = written.dropLast()
      made.prefixes = [root + "й", String(root)]
      let read = made.read
      made.read = { word, rest in
        word.count - rest.count == root.count && !rest.hasPrefix("я") ? nil : read(word, rest)
      }
      return made
    }
    for (soft, hard) in [("б", "п"), ("ғ", "қ"), ("г", "к")] {
      guard let stem = made.prefixes.first, stem.hasSuffix(soft) else { continue }
      made.prefixes.append(stem.dropLast() + hard)
    }
    return made
  }

  private static let turkishRules: [Rule] = [
    Rule(.starts, "mayacak meyecek mayacağ meyeceğ", .negatedFuture),
    Rule(
      .starts,
      "madı medi mamış memiş mıyor miyor muyor müyor amadı emedi yamadı yemedi amıyor emiyor madığ mediğ",
      .negatedPast),
    Rule(.starts, "mama meme madan meden", .negatedNominal),
    Rule(.starts, "maz mez amaz emez yamaz yemez", .negatedFuture),
    Rule(.contains, "abilec ebilec abilir ebilir abilece ebilece", .potential),
    Rule(
      .contains, "dıktan dikten duktan dükten tıktan tikten tuktan tükten", .afterwards),
    // "edeceğini yalanladı": what governs the clause decides.
    Rule(.contains, "acağı eceği", .infinitive),
    Rule(.contains, "acak ecek acağ eceğ", .future),
    Rule(.contains, "malı meli", .necessity),
    Rule(.ends, "yordu muştu mıştı mişti müştü", .backgroundPast),
    Rule(.contains, "ıyor iyor uyor üyor", .present),
    Rule(.contains, "dığında diğinde duğunda düğünde tığında tiğinde", .afterwards),
    Rule(.contains, "dığı diği duğu düğü tığı tiği tuğu tüğü", .fact),
    Rule(.ends, "sın sin sun sün sınlar sinler", .wish),
    Rule(.ends, "sa se rsa rse", .conditional),
    Rule(
      .ends,
      "ması mesi masını mesini masına mesine masının mesinin masından mesinden masıyla mesiyle maları meleri ma me mayı meyi maya meye masında mesinde",
      .nominal),
    Rule(.ends, "mak mek mayla maktan mekten makla mekle makta mekte", .infinitive),
    Rule(
      .ends,
      "dı di du dü tı ti tu tü dılar diler dular düler tılar tiler tular tüler dım dim dum düm tım tim tum tüm dık dik duk dük tık tik tuk tük",
      .past),
    Rule(.ends, "mıştır miştir muştur müştür", .past),
    Rule(.ends, "mış miş muş müş mışlar mişler", .perfect),
    Rule(.ends, "ınca ince unca ünce", .conditional),
    Rule(.ends, "ıp ip up üp arak erek", .gerund),
    Rule(.ends, "an en anlar enler ana ene anın enin anı eni anların enlerin", .attribute),
    Rule(.ends, "ır ir ur ür ar er r ırlar irler", .future),
    Rule(.ends, "ış iş uş üş ışı işi uşu üşü", .nominal),
  ]

  private static let azerbaijaniRules: [Rule] = [
    Rule(.starts, "mayacaq məyəcək mayacağ məyəcəy", .negatedFuture),
    Rule(
      .starts,
      "madı mədi mayıb məyib mamış məmiş mır mir mur mür mayıbdır madığ mədiy", .negatedPast),
    Rule(.starts, "mama məmə madan mədən", .negatedNominal),
    Rule(.starts, "maz məz", .negatedFuture),
    Rule(.contains, "dıqdan dikdən duqdan dükdən dıgdan", .afterwards),
    Rule(.contains, "acağı əcəyi", .infinitive),
    Rule(.contains, "acaq əcək acağ əcəy", .future),
    Rule(.contains, "malı məli", .necessity),
    Rule(.ends, "ırdı irdi urdu ürdü mışdı mişdi muşdu müşdü ıbdı ibdi", .backgroundPast),
    Rule(.contains, "dığı diyi duğu düyü", .fact),
    Rule(.ends, "sın sin sun sün sınlar sinlər", .wish),
    Rule(.ends, "sa sə", .conditional),
    Rule(
      .ends,
      "ması məsi masını məsini masına məsinə masının məsinin masından məsindən masında məsində maları mələri",
      .nominal),
    Rule(.ends, "maq mək mağa məyə mağı məyi maqla məklə maqdan məkdən", .infinitive),
    Rule(.ends, "dı di du dü dılar dilər dular dülər dım dim dum düm dıq dik duq dük", .past),
    Rule(
      .ends,
      "ıb ib ub üb ıbdır ibdir ubdur übdür ıblar iblər ublar üblər mışdır mişdir muşdur müşdür mışlardır mişlərdir",
      .past),
    Rule(.ends, "mış miş muş müş mışlar mişlər", .perfect),
    Rule(.ends, "araq ərək", .gerund),
    Rule(.ends, "anda əndə", .conditional),
    Rule(.ends, "an ən anlar ənlər ana ənə anın ənin anı əni anların ənlərin", .attribute),
    Rule(.ends, "ır ir ur ür ar ər ırlar irlər urlar ürlər", .present),
    Rule(.whole, "a ə ya yə", .potential),
  ]

  private static let kazakhRules: [Rule] = [
    Rule(
      .starts, "маған меген баған беген паған пеген мады меді бады беді пады педі", .negatedPast),
    Rule(
      .starts,
      "майды мейді байды бейді пайды пейді майт мейт байт бейт пайт пейт мас мес бас бес пас пес",
      .negatedFuture),
    Rule(.starts, "мау меу бау беу пау пеу", .negatedNominal),
    Rule(.contains, "ғаннан геннен қаннан кеннен", .afterwards),
    Rule(.contains, "ғанда генде қанда кенде", .afterwards),
    Rule(.contains, "ғанға генге қанға кенге", .future),
    Rule(
      .ends,
      "ғаны гені қаны кені ғанын генін қанын кенін ғандығын гендігін қандығын кендігін ғанына геніне",
      .fact),
    Rule(.ends, "мақ мек бақ бек пақ пек мақшы мекші бақшы бекші пақшы пекші", .future),
    Rule(.ends, "уда уде", .present),
    Rule(
      .ends, "у уы уі уін уын уға уге уды уді уының уінің уына уіне удың удан уден уда уде уынан",
      .nominal),
    Rule(.ends, "ады еді йды йді яды", .future),
    Rule(.ends, "ды ді ты ті дық дік тық тік дым дім", .past),
    Rule(.ends, "ған ген қан кен", .perfect),
    Rule(.ends, "са се", .conditional),
    Rule(.ends, "сын сін", .wish),
    Rule(.ends, "ып іп п", .gerund),
    Rule(.ends, "атын етін йтын йтін", .future),
    Rule(
      .ends, "атыны етіні йтыны йтіні атынын етінін йтынын йтінін атынына етініне йтынына йтініне",
      .infinitive),
    Rule(.whole, "а е й", .gerund),
  ]
}
