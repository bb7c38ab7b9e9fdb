/// English cues whose sense depends on what follows them.
enum EnglishCues {
  /// Takes back the cues that a word has in another sense: "over 80,000 candidates", "back in the
  /// water".
  static func settle(_ field: inout FieldText) {
    for index in field.tokens.indices {
      if field.has(.after, index), isMoreThan(index, field) {
        field.cues[index] &= ~Cue.after.bit
      } else if field.has(.earlier, index), isReturn(index, field) || isSpan(index, field) {
        field.cues[index] &= ~Cue.earlier.bit
      } else if field.has(.await, index), isConfidant(index, field) {
        field.cues[index] &= ~Cue.await.bit
      } else if field.has(.demand, index), isSought(index, field) {
        field.cues[index] &= ~Cue.demand.bit
      } else if field.has(.hedge, index), isGivenAway(index, field) {
        field.cues[index] &= ~Cue.hedge.bit
      } else if field.has(.delay, index), isLateHour(index, field) {
        field.cues[index] &= ~Cue.delay.bit
      } else if field.has(.plan, index), isOther(set: index, field) {
        field.cues[index] &= ~Cue.plan.bit
      } else if field.has(.before, index), isInFront(index, field) {
        field.cues[index] &= ~Cue.before.bit
      } else if field.has(.demand, index), isFugitive(index, field) {
        field.cues[index] &= ~Cue.demand.bit
      } else if field.has(.may, index), isMonth(index, field) {
        field.cues[index] &= ~Cue.may.bit
      } else if field.has(.deny, index), isRubbish(index, field) {
        field.cues[index] &= ~(Cue.deny.bit | Cue.refuse.bit)
      } else if field.has(.refuse, index) || field.has(.failing, index),
        isPast(index, field) || isQuarrel(index, field) || isRare(index, field)
      {
        field.cues[index] &= ~(Cue.refuse.bit | Cue.failing.bit)
      }
    }
    // "hand over", "take over": the particle opens no clause.
    for hit in field.phraseHits where hit.form != .plain {
      for index in hit.tokens.dropFirst() where field.string(at: index) == "over" {
        field.cues[index] &= ~Cue.after.bit
      }
    }
    // "won't": no victory.
    let hits = field.phraseHits.filter {
      !($0.form != .plain && isNegatedWill($0.head, field))
        && !($0.form == .plain && areTroops($0.head, field))
        && !($0.form == .base && isNear($0.head, field))
        && !($0.form != .plain && isEndOfTime($0.head, field))
    }
    field.phraseHits = hits
  }

  private static func isNegatedWill(_ index: Int, _ field: FieldText) -> Bool {
    index + 2 < field.tokens.count && field.string(at: index) == "won"
      && field.tokens[index + 1].kind == .joint && field.string(at: index + 2) == "t"
  }

  /// Whether "over" opens a statement before a number.
  private static func isMoreThan(_ index: Int, _ field: FieldText) -> Bool {
    let next = index + 1
    guard field.string(at: index) == "over", next < field.tokens.count,
      field.tokens[next].kind == .number
    else { return false }
    return index == 0 || field.tokens[index - 1].kind != .word
  }

  /// "a decade of warnings", "jailed for a decade": how long, not how long ago.
  private static func isSpan(_ index: Int, _ field: FieldText) -> Bool {
    field.string(at: index) == "a" && field.word(at: index + 1) == "decade"
      && (field.word(at: index + 2) == "of" || field.word(at: index - 1) == "for")
  }

  /// "Wanted warlord captured": what he is called, not what is asked for.
  private static func isSought(_ index: Int, _ field: FieldText) -> Bool {
    field.string(at: index) == "wanted"
      && (field.opensSentence(index)
        || ["the", "a", "an", "most", "his", "of"].contains(field.word(at: index - 1)))
      && !["to", "the", "a", "an", "for", "by", "in", "him", "her", "them", "it"].contains(
        field.word(at: index + 1))
  }

  /// "quits over leaked plans": the plans were given away, the news is not.
  private static func isGivenAway(_ index: Int, _ field: FieldText) -> Bool {
    field.string(at: index) == "leaked"
      && ["over", "about", "after", "amid", "his", "her", "their", "with"].contains(
        field.word(at: index - 1))
  }

  /// "late on Wednesday", "late last night": the hour.
  private static func isLateHour(_ index: Int, _ field: FieldText) -> Bool {
    let next = field.word(at: index + 1)
    return field.string(at: index) == "late"
      && (["on", "in", "at", "last", "yesterday"].contains(next)
        || EnglishCalendar.weekdays.contains(next) || EnglishCalendar.months.contains(next))
  }

  /// "set fire to", "set off": nothing is about to be.
  private static func isOther(set index: Int, _ field: FieldText) -> Bool {
    field.string(at: index) == "set"
      && ["fire", "off", "ablaze", "alight", "up", "foot", "aside", "out", "free", "back"].contains(
        field.word(at: index + 1))
  }

  /// "knelt before survivors": where, not when.
  private static func isInFront(_ index: Int, _ field: FieldText) -> Bool {
    field.string(at: index) == "before"
      && [
        "knelt", "kneels", "appeared", "appears", "stood", "stands", "testified", "testifies",
        "went", "spoke", "speaks", "pleaded", "pleads", "bowed", "bows",
      ].contains(field.word(at: index - 1))
  }

  /// Whether "May" is the month: "in May", "3 May".
  private static func isMonth(_ index: Int, _ field: FieldText) -> Bool {
    guard index > 0, field.tokens[index].isCapitalised,
      field.string(at: index) == "may"
    else { return false }
    if field.tokens[index - 1].kind == .number { return true }
    return ["in", "since", "last", "of", "by", "early", "late", "until", "from", "for", "mid"]
      .contains(field.string(at: index - 1))
  }

  /// "Wanted for the killing of eight": sought by the police, and not asked for.
  private static func isFugitive(_ index: Int, _ field: FieldText) -> Bool {
    field.string(at: index) == "wanted"
      && (["for", "in", "over", "on", "by"].contains(field.word(at: index + 1))
        || field.word(at: index - 1) == "most")
  }

  /// Whether a participle only describes a thing: "the collapsed fund", "for escaped robber".
  private static func isPast(_ index: Int, _ field: FieldText) -> Bool {
    if isRubbish(index, field) { return true }
    guard index > 0, index + 1 < field.tokens.count, field.tokens[index + 1].kind == .word,
      ["escaped", "cancelled", "collapsed", "failed", "abandoned", "suspended", "disputed"]
        .contains(field.string(at: index))
    else { return false }
    return ["the", "a", "an", "of", "for", "its", "his", "her", "their", "from", "with", "this"]
      .contains(field.string(at: index - 1))
      && !["to", "in", "by", "over", "after", "for", "on"]
        .contains(field.string(at: index + 1))
  }

  /// Whether "dispute" and the like name a thing: no object stands behind, and no "to" before.
  private static func isQuarrel(_ index: Int, _ field: FieldText) -> Bool {
    let quarrels: Set<String> = [
      "dispute", "disputes", "contest", "contests", "fight", "fights", "defeat", "defeats",
    ]
    guard quarrels.contains(field.string(at: index)), index > 0,
      field.tokens[index - 1].kind == .word
    else { return false }
    if field.string(at: index - 1) == "to" || field.isModal(index - 1) {
      return false
    }
    guard index + 1 < field.tokens.count, field.tokens[index + 1].kind == .word else { return true }
    return field.has(.be, index + 1) || field.has(.will, index + 1) || field.has(.may, index + 1)
      || ["between", "over", "with", "in", "to", "of", "at", "after", "and", "on", "as", "which"]
        .contains(field.string(at: index + 1))
  }

  /// "an unlikely gathering place": it happened all the same.
  private static func isRare(_ index: Int, _ field: FieldText) -> Bool {
    guard field.string(at: index) == "unlikely", index > 0,
      index + 1 < field.tokens.count, field.tokens[index + 1].kind == .word
    else { return false }
    return ["an", "the", "most", "its", "his", "her", "their"].contains(
      field.string(at: index - 1))
  }

  /// "by the end of the year": nothing ends.
  private static func isEndOfTime(_ index: Int, _ field: FieldText) -> Bool {
    guard index > 1, index + 1 < field.tokens.count,
      field.string(at: index) == "end",
      field.string(at: index - 1) == "the",
      field.string(at: index + 1) == "of"
    else { return false }
    return ["by", "until", "till", "before", "at", "towards", "from", "since", "after", "near"]
      .contains(field.string(at: index - 2))
  }

  /// "people close to the talks": who says so, not how soon.
  private static func isConfidant(_ index: Int, _ field: FieldText) -> Bool {
    field.string(at: index) == "close" && index > 0
      && ["source", "sources", "people", "person", "officials", "official", "figures", "those"]
        .contains(field.string(at: index - 1))
  }

  /// "Brewers close to merger": near it, and nothing is closed.
  private static func isNear(_ index: Int, _ field: FieldText) -> Bool {
    field.string(at: index) == "close" && field.word(at: index + 1) == "to"
  }

  /// Whether "refuse" is what dustmen collect, "rubbish" what nobody collects in a strike.
  private static func isRubbish(_ index: Int, _ field: FieldText) -> Bool {
    if field.string(at: index) == "rubbish" {
      return ["strike", "strikes", "collectors", "collection", "collections", "workers", "crews"]
        .contains(field.word(at: index + 1))
    }
    return isCollected(index, field)
  }

  private static func isCollected(_ index: Int, _ field: FieldText) -> Bool {
    field.string(at: index) == "refuse" && index + 1 < field.tokens.count
      && ["collectors", "collection", "collections", "workers", "crews", "lorries", "trucks"]
        .contains(field.string(at: index + 1))
  }

  /// Whether "forces" are soldiers, and force nobody: "forces to withdraw", "security forces".
  private static func areTroops(_ index: Int, _ field: FieldText) -> Bool {
    func word(_ index: Int) -> String { field.word(at: index) }
    guard word(index) == "forces" else { return false }
    return index == 0 || !(index + 1..<index + 8).contains { word($0) == "to" }
      || [
        "to", "in", "from", "on", "of", "at", "and", "near", "are", "have", "will", "say", "said",
      ]
      .contains(word(index + 1))
      || [
        "armed", "security", "air", "special", "government", "us", "defence", "defense", "police",
        "russian", "israeli", "ukrainian", "peacekeeping", "the", "join", "rebel", "market", "its",
        "their", "kurdish", "turkish", "syrian", "american", "british", "local", "of",
      ].contains(word(index - 1))
  }

  /// Whether "back in" tells where, and not when: no figure and no month follows.
  private static func isReturn(_ index: Int, _ field: FieldText) -> Bool {
    func word(_ index: Int) -> String {
      index < field.tokens.count ? field.string(at: index) : ""
    }
    guard word(index) == "back", word(index + 1) == "in" else { return false }
    let following = [word(index + 2), word(index + 3)]
    return !following.contains { word in
      word.contains(where: \.isNumber) || days.contains(word)
    }
  }

  private static let days = EnglishCalendar.months.union(EnglishCalendar.seasons)
    .union(["day", "days"])
}
