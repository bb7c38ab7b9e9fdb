extension VerbGroup {
  /// Reads the words behind a Turkish or Azerbaijani verb.
  mutating func readTurkic(
    _ mention: Mention, _ clause: Clause, _ field: FieldText, _ language: LanguageCode
  ) {
    let end = clause.tokens.upperBound
    let next = behindParticle(mention.head + 1, clause, field)
    let isLast = !isFollowed(next, clause, field)
    settleConverb(mention.head, isLast: isLast, clause, field, language)
    settlePerfect(isLast: isLast, next, field, language)
    if isTimeAdverb(mention.head, next, clause, field) { form = .gerund }
    if form == .fact, !isLast, field.tokens[next].kind == .word {
      settleFact(mention.head, next, field)
    }
    // "Aldığı 4 yıllık ceza"
    if form == .fact, next < end, field.tokens[next].kind == .number { form = .attribute }
    for index in next..<max(next, min(next + 2, end)) where field.tokens[index].kind == .word {
      take(index, after: mention.head, field, language)
    }
    if form == .conditional, isWhen(mention.head, clause, field, language) { form = .afterwards }
    if form == .negatedFuture, repeats(mention.head, clause, field) { form = .infinitive }
    if form == .gerund, asksWhether(mention.head, next, clause, field) { form = .infinitive }
    if form == .potential && language == .az && cues.isEmpty { form = .gerund }
    if form == .gerund, !isLast, field.has(.will, next) { form = .future }
    if form == .gerund { inherit(mention.head, clause, field, language) }
  }

  /// "Anlaşmış bile": a particle that closes the clause changes nothing.
  private func behindParticle(_ next: Int, _ clause: Clause, _ field: FieldText) -> Int {
    guard next < clause.tokens.upperBound, !isFollowed(next + 1, clause, field),
      ["bile", "artık", "çoktan", "belə", "artıq"].contains(field.string(at: next))
    else { return next }
    return next + 1
  }

  /// "Hesablayıb açıqlayacaq": Azerbaijani -ıb before another finite verb has that verb's tense.
  private mutating func settleConverb(
    _ head: Int, isLast: Bool, _ clause: Clause, _ field: FieldText, _ language: LanguageCode
  ) {
    guard language == .az, form == .past, !isLast,
      ["ıb", "ib", "ub", "üb"].contains(where: field.string(at: head).hasSuffix),
      let last = field.lastWord(of: clause), last > head,
      // "Aşkarlanıb və göndəriləcək": a statement of its own.
      field.word(at: head + 1) != "və", field.tokens[head + 1].kind != .comma
    else { return }
    switch TurkicVerb.finite(field.string(at: last), language) {
    case .future, .potential, .necessity, .negatedFuture, .negatedPast: form = .gerund
    default: break
    }
  }

  /// "Atəşkəs elan olunanda on yaşında idi", "anlaşma imzalanınca sevindi": when, not if.
  private func isWhen(
    _ head: Int, _ clause: Clause, _ field: FieldText, _ language: LanguageCode
  ) -> Bool {
    let word = field.string(at: head)
    guard ["anda", "əndə", "ınca", "ince", "unca", "ünce"].contains(where: word.hasSuffix),
      let last = field.lastWord(of: clause), last > head
    else { return false }
    return (head + 1...last).contains { field.has(.be, $0) }
      || TurkicVerb.finite(field.string(at: last), language) == .past
  }

  /// "… düşürülmeyeceğine" behind its own "düşürülüp".
  private func repeats(_ head: Int, _ clause: Clause, _ field: FieldText) -> Bool {
    guard head > clause.tokens.lowerBound else { return false }
    let before = field.string(at: head - 1)
    return before.prefix(4) == field.string(at: head).prefix(4)
      && ["ıp", "ip", "up", "üp", "ıb", "ib", "ub", "üb"].contains(where: before.hasSuffix)
  }

  /// "Kapatılıp kapatılmayacağı": the verb and its negation ask whether.
  private func asksWhether(_ head: Int, _ next: Int, _ clause: Clause, _ field: FieldText) -> Bool {
    guard next < clause.tokens.upperBound else { return false }
    let second = field.tokens[next].kind == .joint ? next + 1 : next
    guard second < clause.tokens.upperBound else { return false }
    let (own, other) = (
      field.string(at: head), field.string(at: second)
    )
    return own.prefix(4) == other.prefix(4)
      && ["may", "mey", "məy", "madı", "medi", "mədi"].contains { TurkicVerb.holds(other, $0) }
  }

  /// "yıl bitmeden", "ay dolmadan": tells until when the verb behind it is done.
  private func isTimeAdverb(_ head: Int, _ next: Int, _ clause: Clause, _ field: FieldText) -> Bool
  {
    guard form == .negatedNominal, head > clause.tokens.lowerBound,
      next < clause.tokens.upperBound
    else { return false }
    let own = field.string(at: head)
    return ["madan", "meden", "mədən"].contains(where: own.hasSuffix)
      && Self.spans.contains(field.string(at: head - 1))
  }

  private static let spans: Set<String> = [
    "yıl", "ay", "hafta", "gün", "sezon", "süre", "il", "həftə", "sezonu", "günü", "ayı", "yılı",
    "ili", "vaxt", "müddət",
  ]

  /// "Özür dilemek zorunda kaldı", "istəməli oldu": what had to be done was done.
  private static let forced: Set<String> = [
    "kaldı", "kaldılar", "oldu", "oldular", "qaldı", "olub",
  ]

  /// "Geri çağırmağa başladı": what has begun is under way.
  private static let begun: Set<String> = [
    "başladı", "başladılar", "başlayıb", "başlayıblar", "başlandı", "başlanıb", "başlıyor",
  ]

  private mutating func take(
    _ index: Int, after head: Int, _ field: FieldText, _ language: LanguageCode
  ) {
    if field.has(.without, index) || field.has(.not, index) {
      negation = index
      if form == .attribute { form = .past }
    }
    if field.has(.may, index), !isHearsay {
      // "tapıldığı ehtimal edilir"
      if form == .fact { isHearsay = true } else { form = .potential }
      cues.append(index)
    }
    if field.has(.must, index), form != .fact {
      form = .necessity
      cues.append(index)
    }
    if field.has(.will, index), form != .fact {
      form = .future
      cues.append(index)
    }
    if form == .past, field.has(.be, index), language != .az {
      form = .backgroundPast
      cues.append(index)
    }
    if form == .infinitive || form == .nominal,
      Self.begun.contains(field.string(at: index))
    {
      form = .present
      cues.append(index)
    }
    if field.has(.after, index) { form = .afterwards }
    // "Səbəbi daha əvvəl açıqlandı": a noun lies ahead only right before the word.
    if field.has(.before, index), form != .plain || index == head + 1 { form = .future }
    if form == .necessity, Self.forced.contains(field.string(at: index)) {
      form = .past
    }
  }

  /// Whether a word of the same phrase stands behind, be it in quotation marks.
  func isFollowed(_ index: Int, _ clause: Clause, _ field: FieldText) -> Bool {
    guard index < clause.tokens.upperBound else { return false }
    if field.tokens[index].kind == .word { return true }
    return field.tokens[index].kind == .quote && index + 1 < clause.tokens.upperBound
      && field.tokens[index + 1].kind == .word && field.tokens[index + 1].isCapitalised
  }

  /// -mış ends a clause, or describes the noun behind it.
  private mutating func settlePerfect(
    isLast: Bool, _ next: Int, _ field: FieldText, _ language: LanguageCode
  ) {
    guard form == .perfect else { return }
    let word = isLast ? "" : field.string(at: next)
    if ["olabilir", "ola", "olmalı"].contains(word) {
      // "bulunmuş olabilir", "tapılmış ola bilər"
      form = .past
      isHearsay = true
      return
    }
    let states = ["bulunuyor", "durumda", "oldu", "olur", "vəziyyətdədir", "sayılır", "olub"]
    if states.contains(word) {
      form = .past
    } else if isLast || field.cues[next] & (Cue.without.bit | Cue.that.bit | Cue.be.bit) != 0 {
      form = .past
      isHearsay = language == .tr && isLast
    } else {
      form = .attribute
    }
  }

  /// -dığı with a noun behind it describes that noun; with a word of saying it is what is said.
  private mutating func settleFact(_ head: Int, _ next: Int, _ field: FieldText) {
    let word = field.string(at: next)
    if ["için", "zaman", "sırada", "gün", "üçün", "anda", "vaxt", "takdirde", "görə", "dolayı"]
      .contains(word)
    {
      form = word == "takdirde" ? .conditional : .afterwards
      return
    }
    // "ihaleyi kimin aldığı": what is asked describes nothing.
    if head > 2,
      (head - 2..<head).contains(where: {
        TurkicSpeech.interrogatives.contains(field.string(at: $0))
      })
    {
      return
    }
    let own = field.string(at: head)
    let endings = ["dığı", "diği", "duğu", "düğü", "tığı", "tiği", "tuğu", "tüğü", "diyi", "düyü"]
    guard endings.contains(where: own.hasSuffix) else { return }
    if !TurkicSpeech.beginnings.contains(where: word.hasPrefix) { form = .attribute }
  }

  /// A converb has the tense of the verb that ends its clause: "imzalayıp ayrıldı".
  mutating func inherit(
    _ head: Int, _ clause: Clause, _ field: FieldText, _ language: LanguageCode
  ) {
    guard let last = field.lastWord(of: clause), last > head else { return }
    // "özür dileyip barışan kaptan": both describe him
    let next = field.string(at: min(head + 1, last))
    let describes = ["an", "en", "ən", "ған", "ген", "қан", "кен"].contains(where: next.hasSuffix)
    if describes, next.count > 4, head + 1 < last {
      form = .attribute
      return
    }
    let found = TurkicVerb.finite(field.string(at: last), language)
    guard let found else { return }
    // "ереуілді тоқтатып, рөлге отырды": sat down, no auxiliary.
    let isAuxiliary = field.string(at: last - 1).hasSuffix("п")
    form = language == .kk && found == .backgroundPast && !isAuxiliary ? .past : found
    cues.append(last)
  }
}
