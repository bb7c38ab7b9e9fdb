internal import StoryModel

// What a plain sign in the sentence says of a scene: the people and things of a kind's world, where
// no word names the event itself. Never that it has happened.
extension StatusRule {
  /// In order: the first that fits wins.
  static let ofScenes: [StatusRule] = [
    subject,
    StatusRule("the scene, with a condition or a question", .anticipated) { look in
      if look.clause.asks { return [] }
      return look.sign(.condition, .whether).map { [$0] }
    },
    StatusRule("the scene, and not there", .delayed) { look in look.belied.map { [$0] } },
    StatusRule("the scene, and not yet", .delayed) { look in
      // "второй год ждут денег"
      guard let yet = look.sign(.yet) ?? look.clause.part.first(where: look.isDuration),
        let sign = look.sign(.not, .without, .refuse, .await) ?? look.negatedVerb
      else { return nil }
      return [yet, sign]
    },
    StatusRule("the scene, and put off", .delayed) { look in
      look.sign(.delay).flatMap { look.isNegated($0) || look.isInTime($0) ? nil : [$0] }
    },
    StatusRule("the scene, and refused", .denied) { look in
      if let token = look.negatedVerb, look.sign(.may) == nil { return [token] }
      // "требуют отозвать комоды": an infinitive refuses nothing by itself.
      return look.sign(.refuse).flatMap {
        look.isNegated($0) || look.isInfinitive($0) ? nil : [$0]
      }
    },
    StatusRule("the scene, and it lies ahead", .anticipated) { look in
      if let token = look.time.ahead ?? look.verbAhead(in: look.outlookRange) { return [token] }
      let signs: [Cue] = [.will, .must, .may, .await, .demand, .plan, .soon]
      if let token = look.sign(signs) { return [token] }
      // "Профсоюз за стачку; если переговоры сорвутся, она начнётся"
      return (look.sign([.condition], in: look.sentence) ?? look.verbAhead(in: look.sentence))
        .map { [$0] }
    },
    StatusRule("the scene, and hedged", .rumoured) { look in
      look.sign(.hedge).flatMap { look.isHedge($0) ? [$0] : nil }
    },
    StatusRule("the scene, in earlier days", .recap) { look in
      (look.time.past ?? look.sign(.earlier)).map { [$0] }
    },
  ]
}

extension Look {
  /// The nearest token of the sentence with one of the cues, the earlier named first.
  ///
  /// A thing that is awaited by its own word ("поиск") is its own sign.
  fileprivate func sign(_ cues: Cue...) -> Int? { sign(cues) }

  fileprivate func sign(_ cues: [Cue], in range: Range<Int>? = nil) -> Int? {
    let isSearch = Self.searches.contains(mention.kind)
    for cue in cues {
      let found = (range ?? clause.part).filter { index in
        field.has(cue, index) && (isSearch && cue == .await || !mention.trigger.contains(index))
          && !isPostposition(index)
      }
      if let nearest = found.min(by: { abs($0 - mention.head) < abs($1 - mention.head) }) {
        return nearest
      }
    }
    return nil
  }

  /// Whether a word for "for" stands there, which tells as often why as to what end, or a cue that
  /// a Turkic verb itself negates.
  private func isPostposition(_ index: Int) -> Bool {
    guard language.isTurkic else { return false }
    return field.negatedCues.contains(index)
      || ["için", "üçün", "үшін"].contains(field.string(at: index))
  }

  /// Where a verb ahead may stand: not in another statement behind a Turkic clause that is over.
  fileprivate var outlookRange: Range<Int> {
    guard language.isTurkic, let last = field.lastWord(of: clause), field.endings[last] == .past
    else { return clause.part }
    return clause.tokens
  }

  /// The kinds that end a search.
  private static let searches = Set(
    ["found", "recorders-found"].compactMap(DevelopmentKind.number))

  /// The tokens between two sentence ends around the clause.
  var sentence: Range<Int> {
    func isEnd(_ index: Int) -> Bool {
      field.tokens[index].kind == .stop || field.tokens[index].kind == .question
    }
    let start = (0..<clause.part.lowerBound).last(where: isEnd).map { $0 + 1 } ?? 0
    let end = (clause.part.upperBound..<field.tokens.count).first(where: isEnd)
    return start..<(end ?? field.tokens.count)
  }

  /// A verb that by its form lies ahead.
  fileprivate func verbAhead(in range: Range<Int>) -> Int? {
    range.first { index in
      guard field.tokens[index].kind == .word else { return false }
      if language == .ru, !RussianVerb.endsLikeVerb(field.text.word(field.tokens[index])) {
        return false
      }
      switch language {
      case .ru: return RussianVerb.looksAhead(field.string(at: index))
      case .en: return false
      case .az, .tr, .kk: return field.endings[index]?.liesAhead ?? false
      }
    }
  }

  /// A finite verb of the sentence that is negated: не набрал, не будет, tapılmadı.
  fileprivate var negatedVerb: Int? {
    clause.part.first { index in
      switch language {
      case .ru:
        // "полиция не подтверждает" doubts
        guard field.has(.not, index), !field.has(.hedge, index), index + 1 < clause.part.upperBound,
          field.tokens[index + 1].kind == .word
        else { return false }
        let next = field.string(at: index + 1)
        return field.has(.plan, index + 1) || field.has(.will, index + 1)
          || RussianVerb.looksFinite(next)
      case .en: return false
      case .az, .tr, .kk:
        switch field.endings[index] {
        case .negatedPast, .negatedFuture: return true
        default: return false
        }
      }
    }
  }
}
