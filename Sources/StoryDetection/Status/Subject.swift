internal import StoryModel

// Sentences that speak of such events and tell of none: advice, lessons, quizzes, works of art.
extension Look {
  /// The word by which the sentence only speaks of such events in general.
  var subject: Int? {
    if isTopic || isQuoted && (isGoverned || form == .attribute), let work { return work }
    guard let word = spoken(of: .unreal), isUntold || isQuoted else { return nil }
    return word
  }

  /// The work that the event is told in.
  var work: Int? { spoken(of: .work) ?? spoken(of: .unreal) }

  /// A word with a cue in the same sentence, unless the event has a time of its own.
  private func spoken(of cue: Cue) -> Int? {
    guard time.past == nil, nearest(.earlier) == nil else { return nil }
    let range = isTitle ? field.tokens.indices : sentence
    return range.first {
      field.has(cue, $0) && !mention.trigger.contains($0) && !isHour(of: $0)
    }
  }

  /// "dərs vaxtı", "ders saatlerinde", "сабақ кезінде": only when it is.
  private func isHour(of lesson: Int) -> Bool {
    guard language.isTurkic else { return false }
    let next = field.word(at: lesson + 1)
    return ["vaxt", "saat", "gün", "yıl", "il", "уақыт", "кез", "жыл"].contains(
      where: next.hasPrefix)
  }

  /// A form or a clause that tells of nothing by itself: an infinitive, a noun, a question.
  private var isUntold: Bool {
    if clause.asks || opening(.why, .whether, .purpose, .condition) != nil { return true }
    if asksHowMany { return true }
    return isGoverned && form != .fact || form == .present && language == .ru
  }

  /// "Suç ve ceza üzerine belgesel"
  private var isTopic: Bool {
    let next = mention.trigger.upperBound
    return language.isTurkic && isGoverned && next < field.tokens.count
      && TurkicSpeech.topics.contains(field.string(at: next))
  }

  /// "Сколько спутников запустили за год"
  private var asksHowMany: Bool {
    ["сколько", "как", "когда", "чем", "неше", "қанша", "neçə", "kaç", "nasıl", "necə", "қалай"]
      .contains(field.string(at: clause.part.lowerBound))
  }

  /// Whether the mention stands between quotation marks.
  private var isQuoted: Bool {
    field.tokens[..<mention.trigger.lowerBound].count { $0.kind == .quote } % 2 == 1
  }
}
