internal import StoryModel

// What lies ahead.
extension StatusRule {
  /// "Финал пройдёт 9 ноября, объявила федерация": the day has been set.
  static let dayTold = StatusRule("its day is told", .happened) { look in
    guard look.language == .ru, look.namesItsKind("date-set"), look.mention.style == .prospect,
      look.form == .future, let day = look.time.dayOfMonth, let voice = look.announcing,
      ![Cue.may, .await, .plan, .hedge, .demand].contains(where: { cue in
        look.nearest(cue).map { $0 != voice } ?? false
      })
    else { return nil }
    return [day, voice]
  }

  /// "Мост мог рухнуть из-за ржавых тросов": supposed of what is past.
  static let supposedCause = StatusRule("a cause that is supposed", .rumoured) { look in
    guard look.language == .ru, look.namesItsKind("cause-named"), look.mention.style == .prospect,
      look.form == .infinitive
    else { return nil }
    return look.nearest(.may, within: 4).map { [$0] }
  }

  static let future = [
    StatusRule("lies ahead", .anticipated) { look in
      look.form.liesAhead ? look.group.cues : nil
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
    StatusRule("its date is told", .anticipated) { look in look.onlyDate.map { [$0] } },
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
}
