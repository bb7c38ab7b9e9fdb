internal import StoryModel

/// A rule of status: the first in `all` that fits a mention decides.
struct StatusRule: Sendable {
  let name: String
  let status: Finding.Status
  /// The tokens it rests on besides the mention's own; nil when it does not fit.
  let fits: @Sendable (Look) -> [Int]?

  init(_ name: String, _ status: Finding.Status, _ fits: @escaping @Sendable (Look) -> [Int]?) {
    self.name = name
    self.status = status
    self.fits = fits
  }
}

extension StatusRule {
  /// The name of the rule for what is only spoken of.
  static let named = "named, not told"

  /// The name of the rule for a contrary that holds for the time being.
  static let soFar = "the contrary, so far"

  /// In order: the first that fits wins.
  static let all: [StatusRule] =
    [subject, contrarySoFar, contrary, lacking, refuted, supposed, late, remembered] + negations
    + refusals
    + conditions
    + [closeAfter] + demands + [dayTold, supposedCause] + future + background + news

  /// "Перемирие на кухне: советы психолога": no such event is told.
  static let subject = StatusRule("only a subject", .none) { look in
    look.subject.map { [$0] }
  }

  /// "Санкции пока сохраняются", "Следствие продлено до марта": not yet.
  private static let contrarySoFar = StatusRule(soFar, .delayed) { look in
    if let token = look.holdsUntil, look.isFinite || look.form == .future { return [token] }
    guard look.language == .ru, look.mention.style == .contrary, look.group.negation == nil,
      look.isFinite || look.form == .future
    else { return nil }
    return look.nearest(.yet, within: 8).map { [$0] }
  }

  private static let contrary = StatusRule("the contrary has happened", .denied) { look in
    guard look.mention.style == .contrary, look.group.negation == nil,
      look.opening(.condition, .whether) == nil
    else { return nil }
    if look.language.isTurkic, look.nearest(.yet, within: 8) != nil { return nil }
    if look.isFinite || look.form == .future { return [] }
    if look.isResolved || look.isResolvedHeadline { return [] }
    // "decide to go on with the strike", "vow to keep the ban"
    guard look.form == .infinitive else { return nil }
    return look.governing(.plan, within: 4).flatMap { look.isNegated($0) ? nil : [$0] }
  }

  private static let lacking = StatusRule("not there yet", .delayed) { look in
    look.mention.style == .lacking ? [] : nil
  }

  private static let refuted = StatusRule("it is not so", .denied) { look in
    look.mention.style == .refuted ? [] : nil
  }

  private static let supposed = StatusRule("only supposed", .anticipated) { look in
    look.opening(.condition).map { [$0] }
  }

  private static let late = StatusRule("promised, and moved or missing", .delayed) { look in
    look.lateness.map { [$0] }
  }

  private static let remembered = StatusRule("remembered", .recap) { look in
    (look.ownYear ?? look.rememberedYear ?? look.describingThat ?? look.standingYear).map { [$0] }
  }

  private static let negations = [
    StatusRule("promised, and not there", .delayed) { look in
      guard look.tells || look.mention.style == .thing, look.mention.style != .contrary else {
        return nil
      }
      return look.belied.map { [$0] }
    },
    StatusRule("promised, and put off", .delayed) { look in
      look.putOffAfterPromise.map { [$0] }
    },
    StatusRule("not yet", .delayed) { look in
      if look.language.isTurkic, look.mention.style == .contrary, look.isFinite,
        let yet = look.nearest(.yet, within: 8)
      {
        return [yet]
      }
      guard let negation = negation(of: look) else { return nil }
      if look.field.has(.yet, negation) { return [negation] }
      // "no nearer to catching"
      // "вместо пятницы"
      if !look.language.isTurkic, look.field.has(.delay, negation) { return [negation] }
      return look.lateness(of: negation).map { [negation, $0] }
    },
    StatusRule("negated", .denied) { look in
      guard look.mention.style != .contrary else { return nil }
      return negation(of: look).map { [$0] }
    },
  ]

  private static func negation(of look: Look) -> Int? {
    if let token = look.group.negation { return token }
    if let token = look.negatedBehind { return token }
    switch look.form {
    case .negatedPast, .negatedFuture, .negatedNominal: return look.mention.head
    case .infinitive:
      if look.language == .en, let yet = look.nearest(.yet, within: 2), yet < look.mention.head {
        return yet
      }
    default: break
    }
    // "No arrests made", "No one will be charged".
    let first = min(
      look.mention.trigger.lowerBound, look.mention.object?.lowerBound ?? .max,
      look.group.cues.min() ?? .max)
    if look.language == .en, look.mention.style != .state {
      let before =
        max(look.clause.tokens.lowerBound, first - 3)..<max(first, look.clause.tokens.lowerBound)
      if let token = before.last(where: { look.field.has(.without, $0) }) { return token }
    }
    if let token = look.needless ?? look.nobody { return token }
    guard look.isGoverned, look.mention.style != .state else { return nil }
    let reach = look.mention.style == .thing ? 6 : 3
    if look.mention.style == .thing, let token = look.nearest(.not, within: reach),
      look.nearest(.yet, within: 8) != nil
    {
      return token
    }
    guard let token = look.nearest(.without, within: reach) else { return look.negatedEnd }
    // "Отчёта всё ещё нет" may stand behind, "arrest without incident" may not.
    let mayFollow = look.language != .en && look.mention.style == .thing
    if look.language == .en || look.language == .ru, token > look.mention.head, !mayFollow {
      return nil
    }
    return token
  }

  private static let refusals = [
    StatusRule("not meant to be", .denied) { look in
      guard look.isGoverned else { return nil }
      // "imzalamak istemiyor", "açıklaması beklenmiyor"
      let wishes: [Cue] = look.language.isTurkic ? [.demand, .await] : []
      for cue in [Cue.plan, .may, .will, .must] + wishes {
        if let token = look.governing(cue, within: look.language == .ru ? 12 : 8),
          look.isNegated(token)
        {
          return [token]
        }
      }
      return nil
    },
    StatusRule("put off", .delayed) { look in
      guard look.isGoverned || look.form == .fact || look.form == .future else { return nil }
      if let token = look.governing(.delay, within: 10), !look.isInTime(token),
        !look.isOverdue(token)
      {
        return [token]
      }
      // "Оценить ущерб пока невозможно"
      if look.language == .ru, look.form == .infinitive, look.nearest(.yet) != nil,
        let token = look.nearest(.delay)
      {
        return [token]
      }
      // "Families still waiting for payouts"
      guard let wait = look.governing(.await, within: 8), !look.isNegated(wait),
        look.isWaiting(wait)
      else { return nil }
      return (look.nearest(.yet, within: 12) ?? look.duration(before: wait)).map { [$0, wait] }
    },
    StatusRule("refused or denied", .denied) { look in
      if let token = look.ruling(.refuse) { return [token] }
      if look.isFinite || look.form == .future, let token = look.nearest(.deny, within: 10),
        token < look.mention.head
      {
        return [token]
      }
      if look.isFinite, let token = look.quotedAndRefused { return [token] }
      if let token = look.disbelieved { return [token] }
      // "алып жатқанын жоққа шығарды": a Kazakh auxiliary in a clause that is denied.
      let isDenied = look.language == .kk && look.form == .present
      guard look.isGoverned || look.form == .fact || isDenied else { return nil }
      // "не исключают отмены", "does not rule out": possible after all.
      return look.governing(.refuse, within: 10).flatMap { look.isNegated($0) ? nil : [$0] }
    },
  ]

  private static let conditions = [
    StatusRule("conditional", .anticipated) { look in
      if look.form == .conditional { return [] }
      if let token = look.conditionBefore { return [token] }
      if let token = look.opening(.condition) { return [token] }
      return look.nearest(.condition, within: 6).flatMap { $0 < look.mention.head ? [$0] : nil }
    },
    StatusRule("asked, and not known yet", .delayed) { look in
      guard let answer = look.unanswered, let clause = look.next,
        let yet = clause.tokens.first(where: { look.field.has(.yet, $0) }),
        clause.tokens.contains(where: { look.field.has(.not, $0) || look.field.has(.without, $0) })
      else { return nil }
      return [answer, yet]
    },
    StatusRule("asked, and to be answered", .anticipated) { look in
      look.unanswered.map { [$0] }
    },
    StatusRule("still to be learned", .anticipated) { look in
      guard look.language == .en, look.mention.style != .contrary, look.opening(.why) != nil,
        look.clauseIndex > 0
      else { return nil }
      let before = look.field.clauses[look.clauseIndex - 1]
      guard before.part == look.clause.part else { return nil }
      let open: [Cue] = [.will, .may, .await]
      return before.tokens.last { index in open.contains { look.field.has($0, index) } }
        .map { [$0] }
    },
    StatusRule("asked why: taken as known", .recap) { look in
      guard look.isFinite || look.isGoverned, look.tells else { return nil }
      if let token = look.opening(.why) { return [token] }
      guard look.clause.asks else { return nil }
      return look.nearest(.why).map { [$0] }
    },
    StatusRule("a question", .anticipated) { look in
      if let token = look.opening(.whether) { return [token] }
      // "Geçen yıl tutuklanan başkan aday olacak mı?": another thing is asked.
      if look.language.isTurkic, look.form == .attribute { return nil }
      if let token = look.nearest(.whether, within: 3) { return [token] }
      return look.clause.asks ? [] : nil
    },
  ]

  /// "Two years after the deal unions want more": the deal is not what they want.
  private static let closeAfter = StatusRule("right after it", .recap) { look in
    guard look.isGoverned, look.language == .ru || look.language == .en else { return nil }
    let first = min(look.mention.trigger.lowerBound, look.mention.object?.lowerBound ?? .max)
    guard first > look.clause.tokens.lowerBound else { return nil }
    let before = max(look.clause.tokens.lowerBound, first - 2)..<first
    guard let token = before.last(where: { look.field.has(.after, $0) }) else { return nil }
    let open: [Cue] = [.will, .may, .must, .soon]
    return open.contains { look.nearest($0) != nil } ? nil : [token]
  }

  private static let demands = [
    StatusRule("demanded", .anticipated) { look in
      if look.form == .wish { return [] }
      if let token = look.ruling(.demand) { return [token] }
      // "Lawyers want charges dropped".
      if look.group.isBare, let token = look.nearest(.demand, within: 5),
        token < look.mention.head
      {
        return [token]
      }
      guard look.isGoverned else { return nil }
      return look.governing(.demand).map { [$0] }
    },
    StatusRule("a purpose", .anticipated) { look in
      look.opening(.purpose).map { [$0] }
    },
  ]

  /// "Финал пройдёт 9 ноября, объявила федерация": the day has been set.
  private static let dayTold = StatusRule("its day is told", .happened) { look in
    guard look.language == .ru, look.namesItsKind("date-set"), look.mention.style == .prospect,
      look.form == .future, let day = look.time.dayOfMonth, let voice = look.announcing,
      ![Cue.may, .await, .plan, .hedge, .demand].contains(where: { cue in
        look.nearest(cue).map { $0 != voice } ?? false
      })
    else { return nil }
    return [day, voice]
  }

  /// "Мост мог рухнуть из-за ржавых тросов": supposed of what is past.
  private static let supposedCause = StatusRule("a cause that is supposed", .rumoured) { look in
    guard look.language == .ru, look.namesItsKind("cause-named"), look.mention.style == .prospect,
      look.form == .infinitive
    else { return nil }
    return look.nearest(.may, within: 4).map { [$0] }
  }

  private static let future = [
    StatusRule("lies ahead", .anticipated) { look in
      switch look.form {
      case .future, .potential, .necessity: return look.group.cues
      default: return nil
      }
    },
    StatusRule("to be told", .anticipated) { look in
      guard look.language.isTurkic, look.form == .fact else { return nil }
      return look.answerAhead.map { [$0] }
    },
    StatusRule("not given up", .anticipated) { look in
      guard look.language.isTurkic, look.isGoverned else { return nil }
      return look.governing(.refuse, within: 8).flatMap { look.isNegated($0) ? [$0] : nil }
    },
    StatusRule("may be", .anticipated) { look in
      guard look.isGoverned || look.form == .present || look.form == .infinitive else {
        return nil
      }
      return look.governing(.may, within: 8).map { [$0] }
    },
    StatusRule("expected", .anticipated) { look in
      if look.form == .present, let token = look.ruling(.await) { return [token] }
      guard look.isGoverned || look.form == .fact else { return nil }
      return look.governing(.await, within: 12).map { [$0] }
    },
    StatusRule("planned or promised", .anticipated) { look in
      if look.form == .present, let token = look.ruling(.plan) { return [token] }
      guard look.isGoverned else { return nil }
      return look.governing(.plan, within: 12).map { [$0] }
    },
    StatusRule("will be", .anticipated) { look in
      guard look.isGoverned else { return nil }
      if let token = look.governing(.will, within: 6) { return [token] }
      if let token = look.governing(.must, within: 6) { return [token] }
      return look.endsAhead.map { [$0] }
    },
    StatusRule("before it", .anticipated) { look in
      if let token = look.opening(.before) { return [token] }
      guard look.isGoverned, let token = look.nearest(.before, within: 5) else { return nil }
      // "Извиняться перед Варшавой": whom, not when.
      if look.language == .ru && token > look.mention.head { return nil }
      return look.isBefore(token) ? [token] : nil
    },
    StatusRule("a rule that is quoted", .anticipated) { look in look.custom.map { [$0] } },
    StatusRule("at a time to come", .anticipated) { look in
      (look.daysAfter ?? look.timeToCome ?? look.weekdayAhead).map { [$0] }
    },
    StatusRule("scheduled", .anticipated) { look in
      guard look.isGoverned || look.form == .present || look.group.mayBePresent else {
        return nil
      }
      if let token = look.time.ahead { return [token] }
      // "New rules come into force on 1 April"
      if look.form == .present || look.group.mayBePresent, look.mention.style != .state,
        look.time.isOfUnknownYear,
        let token = look.time.past
      {
        return [token]
      }
      // "Smartphone law takes effect in September"
      if look.form == .present, look.mention.style == .verb, let token = look.time.bareMonth {
        return [token]
      }
      // "TYT sonuçları 22 Temmuz'da": with no verb it is still to come.
      if look.language.isTurkic, look.isTitle, look.time.isOfUnknownYear,
        let token = look.time.past, look.endsWithDay(token)
      {
        return [token]
      }
      // вступает в силу в среду
      if look.language == .ru, look.form == .present, let token = look.nearest(.now, within: 6),
        token > look.mention.head
      {
        return [token]
      }
      return look.nearest(.soon, within: 8).map { [$0] }
    },
    StatusRule("so far only announced", .anticipated) { look in
      look.mention.style == .pledge && look.isFinite ? [] : nil
    },
    StatusRule("still under way", .anticipated) { look in
      look.mention.style == .pending ? [] : nil
    },
  ]

  private static let background = [
    StatusRule("an attribute", .recap) { look in look.form == .attribute ? [] : nil },
    StatusRule("after it", .recap) { look in
      if look.form == .afterwards { return [] }
      if look.isFresh || look.isPastTime { return nil }
      if let token = look.opening(.after) { return [token] }
      guard look.isGoverned else { return nil }
      return look.nearest(.after, within: 5).flatMap { look.isAfter($0) ? [$0] : nil }
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

  private static let news = [
    StatusRule("hedged", .rumoured) { look in
      guard look.isFinite || look.form == .fact, look.tells else { return nil }
      if let token = look.group.supposition { return [token] }
      if look.group.isHearsay { return [] }
      if let token = look.doubt { return [token] }
      if let token = look.nearest(.hedge), look.isHedge(token) { return [token] }
      if let token = look.ruling(.hedge), look.isHedge(token) { return [token] }
      let range = look.isTitle ? look.field.tokens.indices : look.clause.part
      return range.first { look.field.has(.hedge, $0) && look.isHedge($0) }.map { [$0] }
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
      guard let token = look.nearest(.hedge, within: 6), token < look.mention.head,
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
