extension Look {
  /// Whether a word of awaiting tells of people who still wait, not of those who seek or hope.
  func isWaiting(_ index: Int) -> Bool {
    let word = field.string(at: index)
    if language == .en { return word.hasPrefix("wait") || word.hasPrefix("await") }
    guard language.isTurkic else { return true }
    return [
      "gözləy", "gözləm", "gözlən", "bekliyor", "bekledi", "bekleniyor", "күтіп", "күтуде",
      "күтілуде",
      "күткен",
    ].contains(where: word.hasPrefix)
  }

  /// Whether a word of delay is itself negated: "30 шілдеден кешіктірмей", "geç kalmadan", or only
  /// says by when: "en geç cuma".
  func isInTime(_ index: Int) -> Bool {
    guard language.isTurkic else { return false }
    if field.negatedCues.contains(index) { return true }
    let before = index > clause.part.lowerBound ? field.string(at: index - 1) : ""
    return ["en", "ən"].contains(before)
  }

  /// Whether a word of time belongs to a participle before the event: "тізгін бұған дейін
  /// министрлікте жұмыс істеген Айнұрға берілді".
  func describesParticiple(_ time: Int) -> Bool {
    let first = min(mention.trigger.lowerBound, mention.head)
    guard form != .attribute, time + 3 < first else { return false }
    // Right behind the time it is the event's own: "былтыр тағайындалған елші".
    return (time + 3..<first).contains { index in
      guard mention.object?.contains(index) != true, field.tokens[index].kind == .word else {
        return false
      }
      let word = field.string(at: index)
      return word.count > 5 && Self.participles.contains(where: word.hasSuffix)
    }
  }

  /// The year of long ago that stands before an event of its own: "2004 seçimlerini kazanarak …".
  var yearOfIt: Int? {
    guard language.isTurkic, Self.dated.contains(mention.kind), let year = time.year else {
      return nil
    }
    let first = min(mention.trigger.lowerBound, mention.object?.lowerBound ?? .max)
    let before = max(clause.tokens.lowerBound, first - 4)..<max(clause.tokens.lowerBound, first)
    return before.first { index in
      field.number(at: index).map { $0 >= 1900 && $0 <= year - 2 } ?? false
    }
  }

  /// Kinds that a year names: an election, a truce, a strike.
  private static let dated = Set(
    ["election-result", "ceasefire", "strike-started", "strike-ended"].compactMap(
      DevelopmentKind.number))

  private static let participles = [
    "ған", "ген", "қан", "кен", "mış", "miş", "muş", "müş", "edən", "eden", "olan", "lan", "len",
    "lən", "nan", "nen", "nən", "yan", "yen", "yən", "ran", "rən",
  ]

  /// How long one has waited, in the words right before the waiting: "dört aydır bekleniyor".
  func duration(before wait: Int) -> Int? {
    (clause.part.lowerBound..<wait).first(where: isDuration)
  }

  /// What makes a negation in the Turkic languages a delay: "yet", how long it has not been, and
  /// another clause of the sentence by which something is put off.
  func lateness(of negation: Int) -> Int? {
    guard language.isTurkic else { return nearest(.yet, within: 8) }
    if let yet = nearest(.yet, within: 14) { return yet }
    return clause.part.first { index in
      if isDuration(index) { return true }
      if field.has(.yet, index), field.cueSpans[index] != nil { return true }
      let isOther = index > negation || !clause.tokens.contains(index)
      guard isOther, !isPartOfMention(index), !mention.trigger.contains(index) else { return false }
      return field.has(.delay, index) && !field.negatedCues.contains(index)
        || !clause.tokens.contains(index) && awaits(index)
    }
  }

  /// Whether a finite word waits: "yeni tarih bekleniyor".
  private func awaits(_ index: Int) -> Bool {
    field.has(.await, index) && index > mention.head && isWaiting(index)
  }

  /// The verb behind that is not done, or not confirmed: "кешірім сұрауға асықпайтынын айтты",
  /// "bulunduğunu doğrulamadı".
  var negatedBehind: Int? {
    guard language.isTurkic else { return nil }
    let own = field.string(at: mention.head)
    if isGoverned, mention.style.isVerbal {
      let next = mention.head + 1..<min(mention.head + 3, clause.tokens.upperBound)
      return (next.isEmpty ? nil : next)?.first { index in
        let word = field.string(at: index)
        return field.cues[index] & Self.turned == 0 && !word.hasPrefix(own.prefix(4))
          && Self.negatedComplements.contains { TurkicVerb.holds(word, $0) }
      }
    }
    // "İmzalanmış bir belge yok"
    if form == .attribute, let last = lastWord, last > mention.head, last - mention.head <= 4,
      Self.absent.contains(field.string(at: last))
    {
      return last
    }
    guard form == .fact, let last = lastWord, last > mention.head, last - mention.head <= 4,
      (field.cues[last] | field.cues[last - 1]) & Self.turned == 0
    else { return nil }
    let said = TurkicVerb.finite(field.string(at: last), language)
    return said == .negatedPast ? last : nil
  }

  private static let absent: Set<String> = ["yok", "yoktur", "yoxdur", "yox", "жоқ"]

  private static let negatedComplements = [
    "madığı", "mediği", "mədiyi", "майтын", "мейтін", "пайтын", "пейтін", "байтын", "бейтін",
    "mayacağı", "meyeceği",
    "məyəcəyi",
  ]

  /// Whether the clause ends in what somebody decided or did: "grevi sürdürmeye karar verdi".
  var isResolved: Bool {
    guard language.isTurkic, form == .nominal || form == .infinitive, let last = lastWord,
      last > mention.head, (field.cues[last] | field.cues[last - 1]) & Self.turned == 0
    else { return false }
    let decided: [Cue] = [.not, .without, .demand, .await, .may]
    guard !decided.contains(where: { field.has($0, last) || field.has($0, last - 1) }) else {
      return false
    }
    return TurkicVerb.finite(field.string(at: last), language) == .past
  }

  func isDuration(_ index: Int) -> Bool {
    guard language.isTurkic, field.tokens[index].kind == .word else { return false }
    let word = field.string(at: index)
    if Self.durations.contains(word) { return true }
    guard word == "бері", index > 0 else { return false }
    let before = field.string(at: index - 1)
    return ["дан", "ден", "тан", "тен", "нан", "нен"].contains(where: before.hasSuffix)
  }

  private static let durations: Set<String> = [
    "yıldır", "aydır", "haftadır", "gündür", "yıllardır", "aylardır", "haftalardır", "günlerdir",
    "süredir", "ildir", "həftədir", "illərdir", "həftələrdir", "günlərdir", "çoxdandır",
    "müddətdir",
    "saattir", "saatlerdir",
  ]

  /// Whether a cue is a phrase that the mention is a part of: iptal in "iptal edilebilir".
  func isPartOfMention(_ index: Int) -> Bool {
    guard language.isTurkic, let span = field.cueSpans[index] else { return false }
    return span.overlaps(mention.trigger)
  }

  /// A Turkic word governs what stands before it; one that describes stands right before its noun.
  func governsTurkic(_ cue: Cue, _ index: Int) -> Bool {
    if isCount(index) { return false }
    if index > mention.head || cue == .await || cue == .may { return true }
    // "Köle ticareti için özür": for stands behind what it is for.
    if ["için", "üçün", "үшін"].contains(field.string(at: index)) { return false }
    // "22 yıl hapis istemiyle dava": what the charge asks for.
    if cue == .demand, mention.kind == Self.charged,
      ["istemiyle", "istəyi", "talebiyle"].contains(field.string(at: index))
    {
      return false
    }
    return cue != .refuse && cue != .delay && mention.head - index <= 2
  }

  /// "52'ye karşı 48 oyla": votes are counted.
  private func isCount(_ index: Int) -> Bool {
    // "Жазбаларға қарағанда": according to them.
    if field.string(at: index) == "қарағанда" { return true }
    return ["karşı", "qarşı", "қарсы", "əleyhinə"].contains(field.string(at: index))
      && index + 1 < field.tokens.count && field.tokens[index + 1].kind == .number
  }

  func governingBehind(_ cue: Cue, within reach: Int) -> Int? {
    let end = min(clause.tokens.upperBound, mention.head + reach + 1)
    return (mention.head + 1..<max(end, mention.head + 1)).first {
      field.has(cue, $0) && !mention.trigger.contains($0) && !isPartOfMention($0) && !isCount($0)
        && mention.object?.contains($0) != true
    }
  }

  /// What is quoted and then called untrue: "«Блогер ұсталды» деген ақпарат жалған".
  var quotedAndRefused: Int? {
    guard language.isTurkic else { return nil }
    let rest = mention.head + 1..<max(clause.part.upperBound, mention.head + 1)
    let said = rest.first { Self.saidWords.contains(field.string(at: $0)) }
    guard let said, said - mention.head <= 4 else { return nil }
    return rest.first { $0 > said && field.has(.refuse, $0) }
  }

  /// The negated verb that ends the clause of a thing: "cezası bu ay da belli olmadı".
  var negatedEnd: Int? {
    guard language.isTurkic, mention.style == .thing, let last = lastWord, last > mention.head,
      last - mention.head <= 8
    else { return nil }
    switch TurkicVerb.finite(field.string(at: last), language) {
    case .negatedPast
    where (field.cues[last] | field.cues[last - 1]) & Self.turned == 0: return last
    default: return nil
    }
  }

  /// Cues that say the opposite of what they refuse or put off once they are negated.
  private static let turned = Cue.refuse.bit | Cue.deny.bit | Cue.delay.bit | Cue.may.bit

  private static let charged = DevelopmentKind.number(of: "charged")

  /// "İstifasının ardından" is over, whatever the clause says on.
  var isOver: Bool {
    language.isTurkic && (nearest(.after, within: 2).map(isAfter) ?? false)
  }

  private static let saidWords: Set<String> = [
    "деген", "деп", "şeklindeki", "şeklinde", "diye", "yönündeki", "yolundaki", "deyə", "дегенді",
    "дегендей",
    "iddiası", "haberi", "xəbəri",
  ]

  /// The verb at the end of the clause when it lies ahead and a noun of the event belongs to it.
  var endsAhead: Int? {
    guard language.isTurkic, isTitle || mention.style != .thing, let last = lastWord else {
      return nil
    }
    // "6 yıl yatacak" is what the court has told.
    guard last > mention.head, last - mention.head <= 8, !mention.trigger.contains(last) else {
      return nil
    }
    return TurkicVerb.looksAhead(field.string(at: last), language) ? last : nil
  }

  /// The verb ahead that will tell what the clause asks: "не түрткі болғанын сараптама көрсетеді".
  var answerAhead: Int? {
    guard let last = endsAhead else { return nil }
    let word = field.string(at: last)
    return Self.tellings.contains(where: word.hasPrefix) ? nil : last
  }

  /// Verbs by which something is told in the present.
  private static let tellings = [
    "хабар", "мәлім", "айта", "жаза", "раста", "дейді", "bildir", "açıqla", "söylə", "yaz", "ескер",
  ]

  private var lastWord: Int? { field.lastWord(of: clause) }

  /// "yıllar önce" tells how long ago, "seçimden önce" what it comes before.
  func isBefore(_ index: Int) -> Bool {
    guard language.isTurkic, index > 0 else { return true }
    let word = field.string(at: index - 1)
    return !Self.spans.contains(word) && (index > mention.head || mention.style == .thing)
  }

  /// Turkic words for "after" and "because of" stand behind what they speak of.
  func isAfter(_ index: Int) -> Bool {
    !language.isTurkic || (index > mention.head && index - mention.head <= 3)
  }

  private static let spans: Set<String> = [
    "yıl", "ay", "gün", "hafta", "saat", "yıllar", "aylar", "günler", "il", "həftə", "illər",
    "aylar", "daha", "az", "kısa", "bir", "süre", "xeyli", "verildiyi", "bundan",
  ]

  /// A date that is set is no time at which it was done.
  var namesItsDay: Bool {
    language.isTurkic && namesItsKind("date-set")
  }
}
