internal import StoryModel

// News that somebody denies or only tells, in the Turkic languages.
extension Look {
  /// The word that denies the news of the event: "gözaltına alındığı yönündeki haberleri yalanladı",
  /// "saxlanıldığı barədə məlumatların həqiqəti əks etdirmədiyini", "жеңді деген ақпаратты растамады".
  var deniedNews: Int? {
    guard language.isTurkic, mention.style != .contrary, mention.style != .refuted,
      form != .negatedPast, form != .negatedFuture, let news = newsOfIt
    else { return nil }
    let rest = news + 1..<max(news + 1, clause.part.upperBound)
    return rest.first { index in
      guard field.tokens[index].kind == .word, !isPartOfMention(index) else { return false }
      if field.has(.refuse, index) { return !isNegated(index) }
      return clause.tokens.contains(index) && isUnconfirmed(index) || isDisproof(index, in: rest)
    }
  }

  /// The noun behind the event by which it is called news, with no verb that ends between.
  private var newsOfIt: Int? {
    let end = min(mention.head + 7, clause.tokens.upperBound)
    for index in mention.head + 1..<max(mention.head + 1, end)
    where field.tokens[index].kind == .word {
      let word = field.string(at: index)
      if Self.news.contains(where: word.hasPrefix) { return index }
      if field.endings[index] != nil { return nil }
    }
    return nil
  }

  private static let news = [
    "xəbər", "məlumat", "iddia", "şayiə", "söz-söhbət", "spekulyasiya", "haber", "söylenti",
    "spekülasyon", "dedikodu", "paylaşım", "bilgi", "ақпарат", "хабар", "дерек", "қауесет",
    "мәлімет",
    "сыбыс", "лақап", "дегенді",
  ]

  /// "doğrulamadı", "растаған жоқ": who ought to know does not confirm it.
  private func isUnconfirmed(_ index: Int) -> Bool {
    let word = field.string(at: index)
    if ["doğrulama", "təsdiqləmə", "растама"].contains(where: word.hasPrefix) { return true }
    let next = field.word(at: index + 1)
    return word == "растаған" && next == "жоқ" || word == "teyit" && next.hasPrefix("etme")
      || word == "təsdiq" && next.hasPrefix("etmə")
  }

  /// A negated clause that is said: "gündemlerinde olmadığını söyledi", "рас еместігін айтты".
  private func isDisproof(_ index: Int, in rest: Range<Int>) -> Bool {
    let word = field.string(at: index)
    guard Self.denyingEnds.contains(where: word.hasSuffix) else { return false }
    return rest.contains { $0 > index && field.endings[$0] == .past || said($0) }
  }

  /// A word of saying in whatever tense: "bildirir", "söylüyor", "мәлімдеп отыр".
  private func said(_ index: Int) -> Bool {
    [
      "bildir", "açıqla", "açıkla", "söyl", "deyi", "belirt", "vurğula", "vurgula", "мәлімде",
      "айт",
    ]
    .contains(where: field.string(at: index).hasPrefix)
  }

  private static let denyingEnds = [
    "madığını", "mediğini", "madıklarını", "mediklerini", "mədiyini", "madıqlarını",
    "mədiklərini", "майтынын", "мейтінін", "еместігін",
  ]

  /// Whether what is alleged is told of somebody whom the sentence names besides: "yardım ettiği öne
  /// sürülen taksici gözaltına alındı".
  func allegesAnother(_ hedge: Int) -> Bool {
    let first = min(mention.trigger.lowerBound, mention.head)
    guard language.isTurkic, isFinite, hedge < first else { return false }
    return (hedge + 1..<max(hedge + 1, min(hedge + 3, first))).contains {
      Self.allegedly.contains(field.string(at: $0)) && $0 + 1 < first
        && !Self.news.contains(where: field.word(at: $0 + 1).hasPrefix)
    }
  }

  private static let allegedly: Set<String> = [
    "sürülen", "edilen", "sürülən", "edilən", "olunan", "айтылған", "айтылатын", "болжанған",
  ]
}
