internal import StoryModel

// What Russian sentences say by the order of their parts.
extension Look {
  /// Whether a year behind a disaster is the disaster's own: "причину гибели экспедиции в 1959
  /// году".
  func isOfDisaster(_ time: Int) -> Bool {
    guard language == .ru, field.tokens[time].kind == .number, time > mention.head else {
      return false
    }
    let own = mention.trigger.upperBound
    let first = max(mention.object.map { max($0.upperBound, own) } ?? own, mention.head + 1)
    guard first < time else { return false }
    let between = first..<time
    guard !between.contains(where: { field.tokens[$0].kind == .comma }) else { return false }
    return between.contains { Self.disasters.contains(where: field.word(at: $0).hasPrefix) }
  }

  private static let disasters = [
    "гибел", "авари", "катастроф", "убийств", "крушени", "взрыв", "пожар", "теракт", "столкновени",
    "расстрел", "ограблени", "похищени", "отравлени", "землетрясени", "наводнени", "обрушени",
    "исчезновени", "дтп", "трагеди", "затоплени", "потоплени", "падени", "нападени", "захват",
    "разлив",
  ]

  /// The word by which only the date of a Russian noun is told: "названа дата открытия моста".
  var onlyDate: Int? {
    guard language == .ru, isGoverned, !namesItsKind("date-set") else { return nil }
    let first = min(mention.trigger.lowerBound, mention.object?.lowerBound ?? .max)
    let before = max(clause.tokens.lowerBound, first - 3)..<max(first, clause.tokens.lowerBound)
    return before.last {
      ["дата", "дату", "даты", "датой", "срок", "сроки"].contains(field.word(at: $0))
        && !(($0 + 1)..<first).contains { field.tokens[$0].kind == .comma }
    }
  }

  /// The body that tells a cause before a colon or behind a dash: "МЧС: склад сгорел из-за
  /// обогревателя".
  var causeTeller: Int? {
    guard language == .ru, mention.style == .prospect, namesItsKind("cause-named"),
      form == .past, group.negation == nil
    else { return nil }
    let start = clause.part.lowerBound
    let end = clause.part.upperBound
    let before = max(0, start - 4)..<start
    let behind = end..<min(end + 4, field.tokens.count)
    let isBefore = start > 0 && field.tokens[start - 1].kind == .divider
    let isBehind = end < field.tokens.count && field.tokens[end].kind == .divider
    let places = (isBefore ? Array(before) : []) + (isBehind ? Array(behind) : [])
    return places.first { index in
      field.has(.official, index) || Self.bodies.contains(field.word(at: index))
    }
  }

  private static let bodies: Set<String> = [
    "мчс", "мак", "росавиация", "росавиации", "ространснадзор", "ростехнадзор", "роспотребнадзор",
    "минтранс", "минтрансе", "ск", "следком", "следствие", "прокуратура", "мвд", "гибдд",
    "эксперты", "экспертиза", "комиссия", "власти", "спасатели", "пожарные", "полиция",
    "дознаватели", "энергетики", "минэнерго", "минобороны", "росприроднадзор", "мэрия", "ржд",
    "следователи", "минздрав",
  ]
}
