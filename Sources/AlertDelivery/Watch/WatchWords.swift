package import StoryModel

/// What the watch says of itself, in one language. Every function returns a whole sentence unless
/// it says otherwise; names and figures are put in as they are.
protocol WatchWords: Sendable {
  /// The headline while some feeds are still read.
  func partlyCovered() -> String
  /// What is wrong, in a few words for a headline.
  func headline(_ cause: CoverageCause) -> String
  /// What is wrong with so many feeds since then; the feeds are named after it, behind a colon.
  func sentence(_ cause: CoverageCause, count: Int, since: String) -> String
  /// What a person can do about it.
  func advice(_ cause: CoverageCause) -> String
  /// By how much the clock is wrong, as a clause.
  func clock(off span: String, isAhead: Bool) -> String
  /// A clause: what a frozen feed usually does.
  func usually(every span: String) -> String
  /// A clause: when a feed was not followed.
  func lost(from: String, to: String) -> String
  func lostOften(_ count: Int) -> String
  /// After a list of names.
  func more(_ count: Int) -> String

  func nothingIsCovered() -> String
  func covered(_ alive: Int, of total: Int, in languages: [String], not lost: [String]) -> String
  /// These feeds' publishers wrote about the story before.
  func carriers(_ feeds: String) -> String
  func concerns(_ count: Int, stories: String) -> String

  func readAgain(after span: String, _ feeds: String) -> String
  /// A frozen feed is so no more.
  func newAgain(after span: String, _ feeds: String) -> String
  func followedAgain(_ feeds: String) -> String
  func clockIsRight(after span: String) -> String
  func mayBeLost(_ feed: String, _ clause: String) -> String

  func nothingYet(since day: String, awaited: String) -> String
  func allCame(since day: String) -> String
  func came(since day: String, _ news: String) -> String
  /// What else was told in that time.
  func told(_ news: String) -> String
  /// A clause: what was told of a development, and when.
  func news(_ name: String, _ type: AlertType, on day: String) -> String
  func allAlive(_ total: Int) -> String
  /// Without a full stop; the feeds follow behind a semicolon.
  func alive(_ alive: Int, of total: Int) -> String
  /// A clause: a feed is, or was, not alive, and why.
  func notAlive(_ feed: String, isOver: Bool, _ why: String) -> String
  func languages(_ alive: [String], not lost: [String]) -> String
  func noGap() -> String
  func gaps(_ clauses: String) -> String
  /// A clause.
  func stopped(from: String, to: String) -> String
  func read(_ articles: Int, onStory: Int, onlyPromised: Int) -> String
  func lostCarriers(_ publishers: String) -> String
  func noFeedIn(letters: [String]) -> String
  func promise(_ quote: String, _ who: String, on day: String) -> String
  func overdue(_ name: String, by day: String, days: Int) -> String
  func nearMiss(_ title: String, on day: String, _ reason: String) -> String

  /// `45 min`, `4 h`, `30 d`.
  func span(_ seconds: Int) -> String
  /// The name of a language by its code; the code where there is none.
  func language(_ code: String) -> String
  /// Why a finding raised an alert or did not, as a clause without a full stop.
  func reason(_ reason: FollowReason) -> String
  /// What was seen of a feed, said in English, in this language; as it is where it is not known.
  func technical(_ why: String) -> String
}

extension WatchWords {
  /// In the unit that leaves at least two of it, rounded.
  func span(_ seconds: Int, _ units: (d: String, h: String, min: String, s: String)) -> String {
    for (unit, length) in [(units.d, 86_400), (units.h, 3600), (units.min, 60)]
    where seconds >= 2 * length {
      return "\((seconds + length / 2) / length) \(unit)"
    }
    return "\(seconds) \(units.s)"
  }

  func list(_ codes: [String]) -> String { codes.map(language).joined(separator: ", ") }
}

extension MessageLanguage {
  /// Why a finding raised an alert or did not, in this language.
  package func reason(_ recorded: RecordedReason) -> String {
    recorded.reason.map(watch.reason) ?? recorded.text
  }

  /// What was seen of a feed, in this language.
  package func technical(_ why: String) -> String { watch.technical(why) }

  /// `45 min`, `4 h`, `30 d`.
  package func span(_ seconds: Double) -> String { watch.span(Int(seconds.rounded())) }

  /// The name of a language by its code; the code where there is none.
  package func language(_ code: String) -> String { watch.language(code) }

  /// In the quotation marks of the language.
  package func quoted(_ text: String) -> String { quotes.open + text + quotes.close }

  /// The alert with its sentences in this language; names, figures and codes stay as they are.
  func said(_ alert: Alert) -> Alert {
    guard self != .english else { return alert }
    var alert = alert
    alert.notes = notes(of: alert)
    let nearMisses = alert.digest?.nearMisses ?? []
    for (index, miss) in nearMisses.enumerated() {
      alert.digest?.nearMisses[index].reason.text = reason(miss.reason)
    }
    return alert
  }
}
