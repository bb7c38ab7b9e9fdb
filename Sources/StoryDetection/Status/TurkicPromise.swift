internal import StoryModel

// Promises of the past that were not kept, in the Turkic languages.
extension Look {
  /// What tells that something was due and has not come: "mayda açıqlanmalı idi, lakin …", "cuma
  /// bırakılması bekleniyordu", "босатылуға тиіс еді, бірақ …", "beklenen grev hâlâ sürüyor".
  var unkept: Int? {
    guard language.isTurkic, tells || mention.style == .thing,
      mention.style != .contrary, mention.style != .state, form != .afterwards, !isOver
    else { return nil }
    if let due = promises.first(where: { isPast($0) && isMissed(after: $0) }) { return due }
    return promises.lazy.filter { isDescribing($0) }.compactMap { promise in
      // "босауы тиіс 200 адам әлі колонияда отыр"
      missing(after: promise)
        ?? clause.tokens.first { $0 > promise + 1 && field.has(.yet, $0) }
    }.first
  }

  /// The last words of what promises, be it the event's own verb or a word that governs it.
  private var promises: [Int] {
    var found: [Int] = []
    if form.liesAhead || form == .infinitive { found.append(mention.head) }
    // "Başlayacağı elan olunmuşdu, amma …"
    if form == .infinitive, let last = field.lastWord(of: clause), last > mention.head,
      ["mışdı", "mişdi", "muşdu", "müşdü", "mıştı", "mişti", "muştu", "müştü"].contains(
        where: field.string(at: last).hasSuffix)
    {
      found.append(last)
    }
    let cues: [Cue] = [.await, .plan, .must, .will, .yet]
    for index in governed where index > mention.head && !field.negatedCues.contains(index) {
      let word = field.string(at: index)
      if mention.style == .thing || mention.style == .noun,
        Self.futuresPast.contains(where: word.hasSuffix)
          || ["malı", "məli"].contains(where: word.hasSuffix) && field.word(at: index + 1) == "idi"
      {
        found.append(index)
        continue
      }
      guard cues.contains(where: { field.has($0, index) }) || word == "деп",
        Self.promising.contains(where: word.hasPrefix)
      else { continue }
      found.append((field.cueSpans[index]?.upperBound ?? index + 1) - 1)
    }
    return found
  }

  /// The clause with what a Kazakh "деп" adds to it: "қойылады деп жоспарланған болатын".
  private var governed: Range<Int> {
    guard language == .kk, let next, next.opening == .that else { return clause.tokens }
    return clause.tokens.lowerBound..<next.tokens.upperBound
  }

  private static let promising = [
    "plan", "beklen", "bekliyor", "öngör", "söz", "vaat", "vaad", "taahhüt", "hedef", "gerek",
    "açıkla", "ver", "gözlən", "gözləy", "nəzərdə", "tutul", "vəd", "lazım", "hədəf", "жоспар",
    "күт", "уәде", "тиіс", "керек", "көздел", "қажет", "деп", "olacak", "edilecek", "olacaq",
    "ediləcək", "etmiş", "edil",
  ]

  /// Whether a promise is one of the past: "-ecekti", "bekleniyordu", "-malı idi", "тиіс еді",
  /// "planlaşdırılsa da", "beklenmesine rağmen".
  private func isPast(_ index: Int) -> Bool {
    let word = field.string(at: index)
    let next = field.word(at: index + 1)
    if Self.concessions.contains(next) { return true }
    if ["da", "də", "de"].contains(next), ["sa", "se", "sə"].contains(where: word.hasSuffix) {
      return true
    }
    if language == .kk { return ["еді", "болатын", "едік"].contains(next) }
    return next == "idi" || Self.imperfects.contains(where: word.hasSuffix)
  }

  private static let concessions: Set<String> = [
    "rağmen", "karşın", "baxmayaraq", "қарамастан",
  ]

  private static let futuresPast = [
    "acaktı", "ecekti", "acaklardı", "eceklerdi", "acaqdı", "əcəkdi", "malıydı", "meliydi",
  ]

  private static let imperfects =
    futuresPast + [
      "yordu", "yorlardı", "mıştı", "mişti", "muştu",
      "müştü", "məliydi", "acaqdılar", "əcəkdilər", "ılırdı",
      "ilirdi", "ulurdu", "ülürdü", "ənilirdi", "mışdı", "mişdi", "muşdu", "müşdü",
    ]

  /// Whether a promise describes what stands behind it: "beklenen grev", "edilməli olan", "уәде
  /// берген", "бітеді деген".
  private func isDescribing(_ index: Int) -> Bool {
    let (word, next) = (field.string(at: index), field.word(at: index + 1))
    if [
      "olan", "edilən", "olunan", "verilən", "verilen", "edilen", "gereken", "берген", "берілген",
      "күтілген", "болған", "деген", "etdiyi", "verdiyi", "ettiği", "verdiği", "еткен", "етілген",
    ].contains(next) {
      return true
    }
    if language == .kk, ["тиіс", "тиісті"].contains(word) { return true }
    return [
      "nen", "len", "nan", "lan", "ren", "lən", "nən", "лған", "лген", "нған", "нген", "ткен",
    ].contains(where: word.hasSuffix)
  }

  /// Whether what was due is told as missed: by the next clause, or by a time that it names.
  private func isMissed(after due: Int) -> Bool {
    if missing(after: due) != nil { return true }
    // "Açıqlanmalı idi, lakin …"
    if field.clauses.contains(where: {
      $0.opening == .splitter && $0.part == clause.part && $0.tokens.lowerBound > due
        && Self.against.contains(field.string(at: $0.tokens.lowerBound))
    }) {
      return true
    }
    return time.month != nil
      || clause.tokens.contains { field.has(.now, $0) || field.has(.soon, $0) && $0 < due }
  }

  private static let against: Set<String> = [
    "amma", "lakin", "ancaq", "halbuki", "isə", "ama", "fakat", "ancak", "oysa", "бірақ", "алайда",
    "дегенмен",
  ]

  /// The word behind a promise that says it is not there: a negated past, a delay, what goes on.
  private func missing(after promise: Int) -> Int? {
    let rest = promise + 1..<max(promise + 1, sentence.upperBound)
    return rest.first { index in
      guard field.tokens[index].kind == .word, !field.negatedCues.contains(index) else {
        return field.tokens[index].kind == .word && isUndone(index)
      }
      return field.has(.delay, index) && !isInTime(index) || isUndone(index) || goesOn(index)
        || isMovedToDay(index)
    }
  }

  /// What puts off behind a refusal: "görüşülemedi ve yeni yasama yılına kaldı".
  func putOffBehind(_ refusal: Int) -> Int? {
    guard language.isTurkic else { return nil }
    return (refusal + 1..<max(refusal + 1, clause.part.upperBound)).first {
      field.has(.delay, $0) && !isInTime($0) || isMovedToDay($0)
    }
  }

  /// "3 Şubat'a kaldı", "ayın 12-nə saxlanıldı": a verb that puts off behind a day with its case.
  func isMovedToDay(_ index: Int) -> Bool {
    guard language.isTurkic, index >= 4, field.tokens[index - 2].kind == .joint,
      Self.datives.contains(field.word(at: index - 1)),
      Self.puttingOff.contains(where: field.string(at: index).hasPrefix)
    else { return false }
    return field.tokens[index - 3].kind == .number || field.tokens[index - 4].kind == .number
  }

  private static let datives: Set<String> = [
    "a", "e", "ə", "ya", "ye", "yə", "na", "ne", "nə", "ға", "ге", "қа", "ке", "на", "не",
  ]
  private static let puttingOff = [
    "kaldı", "kalıyor", "kaldır", "bırak", "atıl", "sark", "qald", "qalıb", "saxla", "keçiril",
    "қалды", "шегер", "ауыс", "жылжы", "ысыр", "көшір",
  ]

  private func isUndone(_ index: Int) -> Bool {
    TurkicVerb.finite(field.string(at: index), language) == .negatedPast
  }

  /// Whether what was to end goes on, or its time is lengthened.
  private func goesOn(_ index: Int) -> Bool {
    let word = field.string(at: index)
    if ["uzat", "uzad", "ұзар", "созды", "созыл"].contains(where: word.hasPrefix) { return true }
    guard Self.endings.contains(mention.kind) else { return false }
    if word == "davam" { return ["ed", "et"].contains(where: field.word(at: index + 1).hasPrefix) }
    return ["sürüyor", "sürmekte", "жалғас"].contains(where: word.hasPrefix)
  }

  /// Kinds that end what goes on.
  private static let endings = Set(
    ["strike-ended", "ban-lifted", "case-closed"].compactMap(DevelopmentKind.number))
}
