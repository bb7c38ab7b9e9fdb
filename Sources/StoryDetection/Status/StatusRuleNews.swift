internal import StoryModel

// What is over, and what is news.
extension StatusRule {
  static let background = [
    StatusRule("an attribute", .recap) { look in look.form == .attribute ? [] : nil },
    StatusRule("after it", .recap) { look in
      if look.form == .afterwards { return [] }
      if look.isFresh { return nil }
      if let token = look.opening(.after) { return [token] }
      guard look.isGoverned else { return nil }
      return look.nearest(.after, within: 5).flatMap {
        look.isAfter($0) && !look.isTopic($0) ? [$0] : nil
      }
    },
    StatusRule("an infinitive alone", .anticipated) { look in
      // "In 1998 he became the first to voice regret"
      if look.language == .en, look.time.past != nil, !look.time.isOfUnknownYear { return nil }
      return look.form == .infinitive || look.form == .base ? [] : nil
    },
    StatusRule("the time before", .recap) { look in
      guard look.isFinite || look.form == .backgroundPast || look.form == .fact || look.isGoverned
      else { return nil }
      if look.form == .backgroundPast { return [] }
      return look.time.past.flatMap {
        look.namesItsDay || look.describesAnother($0) || look.describesLater($0) ? nil : [$0]
      }
    },
    StatusRule("told as earlier", .recap) { look in
      // не раньше ноября
      guard let token = look.nearest(.earlier, within: 12), !look.isNegated(token),
        !look.describesAnother(token), !look.describesLater(token)
      else { return nil }
      // "has already been freed, sources say": the hedge is the news.
      if look.language == .en, look.isAlready(token),
        look.nearest(.hedge) != nil || look.doubt != nil
      {
        return nil
      }
      return [token]
    },
    StatusRule("describes somebody", .recap) { look in
      guard look.isFinite, look.nearest(.now) == nil, !look.isMainAgain else { return nil }
      return look.opening(.relative).map { [$0] }
    },
  ]

  static let news = [
    StatusRule("a version, not the cause", .rumoured) { look in
      guard look.isFinite || look.form == .fact, look.tells else { return nil }
      return look.onlyVersion.map { [$0] }
    },
    StatusRule("a cause that a body tells", .happened) { look in
      guard let teller = look.causeTeller,
        look.field.tokens.indices.allSatisfy({
          !look.field.has(.hedge, $0) && !look.field.has(.may, $0)
        })
      else { return nil }
      return [teller]
    },
    StatusRule("hedged", .rumoured) { look in
      guard look.isFinite || look.form == .fact, look.tells else { return nil }
      if let token = look.group.supposition { return [token] }
      if look.group.isHearsay { return [] }
      if let token = look.doubt ?? look.unnamedPress { return [token] }
      if let token = look.nearest(.hedge), look.isHedge(token) { return [token] }
      if let token = look.ruling(.hedge), look.isHedge(token) { return [token] }
      let range = look.isTitle ? look.field.tokens.indices : look.clause.part
      return range.first { look.field.has(.hedge, $0) && look.isHedge($0) }.map { [$0] }
    },
    StatusRule("held, with no day named", .none) { look in
      look.namesNoDay ? [] : nil
    },
    StatusRule("told as news", .happened) { look in
      guard look.tells else { return nil }
      if look.form == .present, look.mention.style != .state {
        let isHeadline = look.language == .en || (look.isTitle && look.language == .ru)
        return isHeadline || look.mention.lasts ? [] : nil
      }
      return look.isFinite || look.form == .fact ? [] : nil
    },
    StatusRule("a headline of nouns", .happened) { look in look.isNounHeadline ? [] : nil },
    StatusRule("a headline that gives the figure or the name", .happened) { look in
      look.isNamedHeadline ? [] : nil
    },
    StatusRule("the verb tells of what is under way", .anticipated) { look in
      look.form == .present && look.tells ? [] : nil
    },
    StatusRule("only rumoured", .rumoured) { look in
      guard look.tells, look.mention.style != .contrary, look.isGoverned else { return nil }
      guard look.language == .ru || look.language == .en else { return nil }
      guard let token = look.nearest(.hedge, within: 16), token < look.mention.head,
        token >= look.mention.head - 6 || token <= look.clause.part.lowerBound + 1,
        look.isHedge(token)
      else { return nil }
      return [token]
    },
    StatusRule("the subject of a work", .none) { look in
      guard look.isGoverned || look.form == .attribute else { return nil }
      return look.work.map { [$0] }
    },
    StatusRule(named, .recap) { look in
      guard look.tells, look.mention.style != .contrary else { return nil }
      switch look.form {
      case .plain, .nominal, .gerund: return []
      default: return nil
      }
    },
  ]
}
