internal import FoundationEssentials

/// Why a finding raised its alerts, or why it raised none. The names of the cases are stored, and
/// shown to programs: they stay.
package enum FollowReason: Sendable, Equatable, Codable {
  /// The alerts say it.
  case raised
  /// The article says nothing of the development.
  case saysNothing
  /// It is said to have happened, but too weakly: points, and the points needed.
  case tooWeak(confidence: Int, needed: Int)
  /// A lower phase happened, and that was told.
  case phaseTold(Phase)
  /// No phase is named, and the lower phase told shortly before explains the words.
  case phaseUnclear(told: Phase, on: CalendarDate)
  /// The article was published before the story began.
  case beforeStory(CalendarDate)
  /// It says what was told already, by the same voice.
  case sameVoice(SameVoice, as: String)
  /// It says what was told already, and more voices are needed.
  case moreVoicesNeeded(have: Int, need: Int)
  case confirmedAlready
  /// It repeats a report that was taken back after the article was published.
  case takenBackSince(CalendarDate)
  /// The denial is older than the report it would take back.
  case denialOlderThanReport
  /// There is no report that the denial could take back.
  case nothingToTakeBack
  /// Background about what was told.
  case recapOfKnown
  /// Background about something that was never told: it waits for a second voice.
  case recapAlone
  /// A rumour, after something as firm was told.
  case rumourAlreadyTold
  case promiseNoted
  /// The same promise again.
  case promiseRepeated
  /// The promise is not later than the one that stands.
  case promiseNotLater
  /// It was reported already: what is promised now changes nothing.
  case promiseAfterReport
  /// The promised time was over when the article was written.
  case promiseIsOver(CalendarDate)
  /// It lies ahead, and no time is named.
  case noTimeNamed
  /// The time is promised for a lower phase.
  case promisesLowerPhase(Phase)
  /// A lower phase is rumoured, denied or recalled.
  case concernsLowerPhase(Phase)
  /// Found on the first examination: told once it is complete.
  case notedAtStart
  /// The next deadline is still ahead.
  case notDue(CalendarDate)
  /// The deadline passed when it was reported already.
  case deadlineMet(CalendarDate)
  case noDeadline

  /// Why two articles are one voice.
  package enum SameVoice: String, Sendable, Codable {
    case article, family, origin, text
  }

  /// True when the article came close to raising an alert: worth a line in the digest.
  package var isNearMiss: Bool {
    switch self {
    case .tooWeak, .phaseUnclear, .recapAlone, .beforeStory, .takenBackSince: true
    default: false
    }
  }
}

extension FollowReason {
  /// The name of the case.
  package var code: String {
    // An enum is coded as an object whose one key is its case.
    struct Figures: Decodable { init(from decoder: any Decoder) {} }
    let coded = try! JSONDecoder().decode(
      [String: Figures].self, from: JSONEncoder().encode(self))
    return coded.keys.first!
  }
}

extension FollowReason: CustomStringConvertible {
  /// A sentence for people, without a full stop.
  package var description: String {
    switch self {
    case .raised: "it is news"
    case .saysNothing: "it says nothing of the development"
    case .tooWeak(let points, let needed):
      "held back: \(points) of the \(needed) points that an alert needs"
    case .phaseTold(let phase): "the \(phase.rawValue) one happened, and that was told"
    case .phaseUnclear(let phase, let day):
      "held back: it names no phase, and the \(phase.rawValue) one of \(day) explains it"
    case .beforeStory(let day): "held back: published before the story began on \(day)"
    case .sameVoice(let why, let other): Self.sentence(why, other)
    case .moreVoicesNeeded(let have, let need):
      "reported already; \(have) of the \(need) independent voices that confirm"
    case .confirmedAlready: "confirmed already"
    case .takenBackSince(let day): "held back: the report was taken back on \(day)"
    case .denialOlderThanReport: "the denial is older than the report"
    case .nothingToTakeBack: "nothing was reported that it could take back"
    case .recapOfKnown: "background about what was told already"
    case .recapAlone:
      "held back: told as background, though nothing was reported; waits for a second voice"
    case .rumourAlreadyTold: "no firmer than what was told already"
    case .promiseNoted: "a promise, noted"
    case .promiseRepeated: "a promise known already"
    case .promiseNotLater: "a promise, noted; not later than the one that stands"
    case .promiseAfterReport: "a promise of what was reported already"
    case .promiseIsOver(let day): "a promise of \(day), which was over by then"
    case .noTimeNamed: "it lies ahead, and no time is named"
    case .promisesLowerPhase(let phase): "the promise is for the \(phase.rawValue) one"
    case .concernsLowerPhase(let phase): "it concerns the \(phase.rawValue) one"
    case .notedAtStart: "found on the first examination; told when that is complete"
    case .notDue(let day): "due by \(day)"
    case .deadlineMet(let day): "reported before it was due on \(day)"
    case .noDeadline: "no date is due"
    }
  }

  private static func sentence(_ why: SameVoice, _ other: String) -> String {
    switch why {
    case .article: "the same article again"
    case .family: "one publisher family with \(other), which was heard already"
    case .origin: "cites the same source as \(other), which was heard already"
    case .text: "the same text as \(other), which was heard already"
    }
  }
}
