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
    [subject, contrarySoFar, contrary, lacking, refuted, supposed, late, remembered, deniedNews]
    + negations + refusals
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
    (look.lateness ?? look.unfulfilled).map { [$0] }
  }

  /// "Tutuklandığı yönündeki haberleri yalanladı"
  private static let deniedNews = StatusRule("news that is denied", .denied) { look in
    look.deniedNews.map { [$0] }
  }

  private static let remembered = StatusRule("remembered", .recap) { look in
    (look.ownYear ?? look.rememberedYear ?? look.describingThat ?? look.standingYear
      ?? look.yearOfIt).map { [$0] }
  }
}
