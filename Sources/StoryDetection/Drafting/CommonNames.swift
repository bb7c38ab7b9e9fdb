/// Names and titles that stand in too many articles to know a story by.
enum CommonNames {
  /// A country, one of its capitals, or a news agency.
  static func isCommon(_ form: String) -> Bool {
    if NewsSource.named(form) != nil { return true }
    let words = PlainWord.words(of: form).map(\.fold)
    guard words.count <= 2 else { return false }
    return words.allSatisfy(isCommonWord)
  }

  /// The same of one folded word.
  static func isCommonWord(_ word: String) -> Bool {
    if exact.contains(word) { return true }
    return stemsByStart[String(word.prefix(2))]?.contains { word.hasPrefix($0) } ?? false
  }

  private static let stemsByStart = Dictionary(grouping: stems) { String($0.prefix(2)) }

  /// A ministry, a court, a commission.
  static func isBody(_ form: String) -> Bool {
    PlainWord.words(of: form).contains { word in
      bodies.contains { word.fold.hasPrefix($0) } || exactBodies.contains(word.fold)
    }
  }

  /// President, minister, director: what stands before a person's name.
  static func isTitle(_ word: String) -> Bool {
    englishTitles.contains(word)
      || titles.contains { word.hasPrefix($0) && word.count <= $0.count + 5 }
  }

  /// Who acts in a trial by office: the story is not about them.
  static func isCounsel(_ word: String) -> Bool {
    [
      "адвокат", "прокурор", "судь", "lawyer", "judge", "prosecutor", "vəkil", "hakim", "prokuror",
      "avukat", "savcı", "attorney", "barrister",
    ].contains { word.hasPrefix($0) }
  }

  /// Russian, Azerbaijani and Turkish surnames and patronymics by their endings.
  static func hasSurname(_ form: String) -> Bool {
    PlainWord.words(of: form).contains { word in
      word.fold.count >= 5 && surnames.contains { word.fold.hasSuffix($0) }
    }
  }

  /// In, near, at: by the preposition or the ending.
  static func isPlace(at tokens: Range<Int>, _ field: FieldText, _ language: LanguageCode) -> Bool {
    guard tokens.count <= 2 else { return false }
    switch language {
    case .ru, .en:
      let before = tokens.lowerBound - 1
      guard before >= 0, field.tokens[before].kind == .word else { return false }
      return prepositions.contains(field.string(at: before))
    case .az, .tr, .kk:
      let next = tokens.upperBound
      let hasJoint = next + 1 < field.tokens.count && field.tokens[next].kind == .joint
      let last = field.string(at: hasJoint ? next + 1 : tokens.upperBound - 1)
      return locatives.contains { hasJoint ? last == $0 : last.count > 5 && last.hasSuffix($0) }
    }
  }

  private static let prepositions: Set<String> = [
    "под", "близ", "около", "в", "во", "из", "in", "near", "off", "outside",
  ]
  private static let locatives = [
    "da", "də", "de", "ta", "te", "dakı", "dəki", "daki", "deki", "да", "де", "та", "те", "дағы",
    "дегі", "тағы", "тегі",
  ]

  private static let surnames = [
    "ов", "ова", "ову", "овым", "овой", "ев", "ева", "еву", "евым", "евой", "ин", "ина", "ину",
    "иным", "иной", "ский", "ского", "ская", "скому", "вич", "вича", "вна", "енко", "ян", "яна",
    "оглы", "швили", "ұлы", "қызы", "ov", "ova", "ev", "eva", "yev", "zadə", "oğlu", "qizi",
    "oglu", "enko", "sky", "yan",
  ]

  private static let exact: Set<String> = [
    "сша", "рф", "ес", "оон", "нато", "евросоюз", "снг", "еаэс", "usa", "us", "uk", "eu", "un",
    "nato", "oman", "abd", "ab", "bmt", "bm", "мид", "фсб", "мвд", "ақш", "бұұ", "ало", "рк",
    "covid", "i", "im", "mr", "mrs", "ms", "dr", "ok", "tv", "ceo",
  ]

  private static let stems = [
    "росси", "azərba", "москв", "кремл", "петербург", "азербайдж", "баку", "казах", "астан",
    "алмат",
    "турци", "турец", "анкар", "стамбул", "украин", "киев", "белорус", "минск", "грузи", "тбилиси",
    "армени", "ереван", "иран", "тегеран", "кита", "пекин", "япони", "герман", "берлин", "франци",
    "париж", "британи", "англи", "лондон", "америк", "вашингтон", "европ", "брюссел", "узбек",
    "ташкент", "киргиз", "кыргыз", "бишкек", "таджик", "душанбе", "туркмен", "израил", "сири",
    "польш", "итали", "испани", "инди", "коре", "женев", "нью-йорк",
    "russia", "moscow", "kremlin", "azerba", "baku", "kazakh", "qazax", "astana", "almaty", "turk",
    "türk", "ankara", "istanbul", "ukrain", "kyiv", "kiev", "belarus", "minsk", "georgia",
    "tbilisi", "armenia", "yerevan", "iran", "tehran", "china", "chinese", "beijing", "japan",
    "tokyo", "german", "berlin", "franc", "french", "paris", "brit", "engl", "london", "americ",
    "washington", "europ", "brussel", "uzbek", "kyrgyz", "tajik", "turkmen", "israel", "syria",
    "poland", "polish", "ital", "spain", "spanish", "india", "korea", "united states",
    "united kingdom", "rusiya", "moskva", "baki", "bakı", "ukrayna", "gürcüstan", "ermənistan",
    "çin", "almaniya", "fransa", "avropa", "amerika", "rusya", "moskova", "gürcistan",
    "ermenistan", "almanya", "avrupa", "ingiltere", "yunan", "рессе", "ресей", "мәске", "әзербай",
    "әзірбай", "бакі", "қазақ", "түркия", "түрік", "анкара", "қытай", "еуропа", "өзбек", "қырғыз",
    "qatar", "катар", "doha", "доха", "swiss", "switz", "швейцар", "egypt", "египет", "united",
    "states", "kingdom", "geneva", "new york",
  ]

  private static let bodies = [
    "министер", "минтранс", "минобор", "минфин", "прокуратур", "комисси", "комитет",
    "департамент", "агентств", "институт", "университет", "парламент", "правительств", "полици",
    "следком", "госдум", "сенат", "совет", "федерац", "минюст", "росавиац", "роспотреб",
    "ministr", "court", "commission", "committee", "department", "agency", "institute", "universit",
    "parliament", "government", "police", "office", "council", "senate", "congress", "authority",
    "board", "bureau", "house", "federation", "nazirli", "məhkəmə", "komissiya", "komitə",
    "agentli", "universitet", "prokurorlu", "polis", "məclis", "parlament", "hökumət", "bakanli",
    "mahkeme", "savcili", "kurul", "kurum", "meclis", "üniversite", "komisyon", "başkanli",
    "министрл", "прокуратура", "комиссия", "комитет", "мәжіліс", "агенттіг", "үкімет",
    "полиция", "әкімдік", "konsey", "emniyet", "danıştay", "yargıtay",
  ]
  private static let exactBodies: Set<String> = [
    "нтсб", "ntsb", "mak", "мак", "fbi", "faa", "icao", "фас", "суд", "суда", "суду", "судом",
    "суде", "сот", "соты", "сотының", "сотында", "сотына",
  ]

  private static let englishTitles: Set<String> = [
    "president", "minister", "premier", "prime", "director", "chief", "head", "senator", "judge",
    "prosecutor", "lawyer", "general", "spokesman", "spokeswoman", "spokesperson", "governor",
    "mayor", "secretary", "chairman", "chairwoman", "chancellor", "king", "queen", "founder",
    "businessman", "businesswoman", "journalist", "activist", "executive", "mr", "mrs", "ms", "dr",
    "foreign", "interior", "defence", "transport", "former", "deputy", "vice", "the",
  ]

  private static let titles = [
    "президент", "министр", "премьер", "вице-премьер", "директор", "глава", "главы", "депутат",
    "сенатор", "прокурор", "судья", "адвокат", "генерал", "пресс-секретар", "представител",
    "губернатор", "мэр", "бизнесмен", "журналист", "активист", "политолог", "экс-", "бывш",
    "nazir", "prezident", "direktor", "deputat", "prokuror", "hakim", "vəkil", "sözçü", "bakan",
    "başkan", "cumhurbaşkan", "müteahhit", "vali", "podratçı", "icra başçı", "müəllim", "müdür",
    "avukat", "savcı", "gazeteci", "işadamı", "jurnalist",
    "әкім", "төраға", "кәсіпкер",
  ]
}
