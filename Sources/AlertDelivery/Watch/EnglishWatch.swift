internal import StoryModel

struct EnglishWatch: WatchWords {
  private static func feeds(_ count: Int) -> String { count == 1 ? "One feed" : "\(count) feeds" }

  private static func names(_ items: [String]) -> String { items.joined(separator: ", ") }

  func partlyCovered() -> String { "Not fully covered" }

  func headline(_ cause: CoverageCause) -> String {
    switch cause {
    case .network: "no network or name service"
    case .gone: "a feed is gone"
    case .refusing: "a feed refuses us"
    case .noFeed: "an address serves no feed"
    case .unreachable: "a feed does not answer"
    case .cutOff: "a feed is cut off"
    case .frozen: "a feed is frozen"
    case .strange: "a feed is not what it was"
    case .gap: "articles may be lost"
    case .clock: "the clock is wrong"
    }
  }

  func sentence(_ cause: CoverageCause, count: Int, since: String) -> String {
    let feeds = Self.feeds(count)
    return switch cause {
    case .network:
      "\(feeds) on different hosts cannot be reached since \(since); it looks like this machine's "
        + "network or name service, not like the publishers"
    case .gone: "\(feeds) can no longer be found at the address since \(since)"
    case .refusing: "\(feeds) refused by the server since \(since)"
    case .noFeed:
      "\(feeds) \(count == 1 ? "answers" : "answer") with something that is no feed since \(since)"
    case .unreachable: "\(feeds) without an answer since \(since)"
    case .cutOff: "\(feeds) cut off: the document ends in the middle since \(since)"
    case .frozen: "\(feeds) frozen: answered as ever, with nothing new since \(since)"
    case .strange: "\(feeds) with none of what it published day by day since \(since)"
    case .gap: "Articles may have been lost: \(feeds.lowercased()) not followed without a break"
    case .clock: "This machine's clock is wrong since \(since)"
    }
  }

  func advice(_ cause: CoverageCause) -> String {
    switch cause {
    case .network: "Look at this machine's connection and its name service."
    case .gone: "Look for the publisher's new address and put it into the configuration."
    case .refusing:
      "Ask less often, or ask the publisher; `polling.userAgent` should say who is asking."
    case .noFeed:
      "Open the address in a browser: the feed may have moved, or a page stands before it."
    case .unreachable: "The server may come back by itself; look whether the site is up."
    case .cutOff: "What stands behind the break is not seen: tell the publisher."
    case .frozen: "Look at the publisher's site: the feed may have been left for another."
    case .strange: "Open the address: it may belong to somebody else now, or hold another section."
    case .gap:
      "Look at the publisher's site for what came in between, and let the feed be polled more often."
    case .clock: "Set the clock; dates and deadlines cannot be trusted until then."
    }
  }

  func clock(off span: String, isAhead: Bool) -> String {
    "other machines say that it is \(span) \(isAhead ? "ahead" : "behind")"
  }
  func usually(every span: String) -> String { "usually something new every \(span)" }
  func lost(from: String, to: String) -> String {
    "not read from \(from), and its document reaches back to \(to) only"
  }
  func lostOften(_ count: Int) -> String {
    "\(count) times its document was all new since the last poll"
  }
  func more(_ count: Int) -> String { "and \(count) more" }

  func nothingIsCovered() -> String {
    "Nothing is covered: no news means nothing until this is mended."
  }
  func covered(_ alive: Int, of total: Int, in languages: [String], not lost: [String]) -> String {
    "Covered now: \(alive) of \(total) feeds"
      + (languages.isEmpty ? "" : " in \(list(languages))")
      + (lost.isEmpty ? "." : "; nothing in \(list(lost)).")
  }
  func carriers(_ feeds: String) -> String { "Has written about it before: \(feeds)." }
  func concerns(_ count: Int, stories: String) -> String {
    "It concerns \(count) stories: \(stories)."
  }

  func readAgain(after span: String, _ feeds: String) -> String {
    "Read again after \(span): \(feeds)."
  }
  func newAgain(after span: String, _ feeds: String) -> String {
    "Something new again after \(span): \(feeds)."
  }
  func followedAgain(_ feeds: String) -> String { "Followed without a break again: \(feeds)." }
  func clockIsRight(after span: String) -> String { "The clock is right again after \(span)." }
  func mayBeLost(_ feed: String, _ clause: String) -> String {
    "What came meanwhile may be lost: \(feed), \(clause)."
  }

  func nothingYet(since day: String, awaited: String) -> String {
    "Nothing yet since \(day): \(awaited) still awaited."
  }
  func allCame(since day: String) -> String {
    "Nothing new since \(day); all that was awaited came."
  }
  func came(since day: String, _ news: String) -> String { "Came since \(day): \(news)." }
  func told(_ news: String) -> String { "Told meanwhile: \(news)." }
  func news(_ name: String, _ type: AlertType, on day: String) -> String {
    let what =
      switch type {
      case .confirmed: "confirmed"
      case .rumoured: "rumoured"
      case .partial: "came in part"
      case .postponed: "postponed"
      case .overdue: "overdue"
      case .reversed: "taken back"
      default: "reported"
      }
    return "\(name) \(what) on \(day)"
  }
  func allAlive(_ total: Int) -> String {
    total == 1 ? "The feed was alive all the time." : "All \(total) feeds were alive all the time."
  }
  func alive(_ alive: Int, of total: Int) -> String {
    "\(alive) of \(total) feeds \(alive == 1 ? "was" : "were") alive all the time"
  }
  func notAlive(_ feed: String, isOver: Bool, _ why: String) -> String {
    "\(feed) \(isOver ? "was" : "is") not: \(why)"
  }
  func languages(_ alive: [String], not lost: [String]) -> String {
    "Languages covered: \(alive.isEmpty ? "none" : list(alive))"
      + (lost.isEmpty ? "." : "; not covered: \(list(lost)).")
  }
  func noGap() -> String { "No gap between the polls." }
  func gaps(_ clauses: String) -> String {
    "Gaps, in which something may be missed: \(clauses)."
  }
  func stopped(from: String, to: String) -> String {
    "the watch did not run from \(from) to \(to)"
  }
  func read(_ articles: Int, onStory: Int, onlyPromised: Int) -> String {
    "\(articles) article\(articles == 1 ? "" : "s") read, \(onStory) on the story, "
      + "\(onlyPromised) of them only promise or delay."
  }
  func lostCarriers(_ publishers: String) -> String {
    "Wrote about it before and cannot be read now: \(publishers)."
  }
  func noFeedIn(letters: [String]) -> String {
    let names = letters.map { ["Cyrl": "Cyrillic", "Latn": "Latin"][$0] ?? $0 }
    return "No feed is in \(Self.names(names)) letters, though the story has names in them."
  }
  func promise(_ quote: String, _ who: String, on day: String) -> String {
    "Latest promise: \(quote) (\(who), \(day))."
  }
  func overdue(_ name: String, by day: String, days: Int) -> String {
    "Overdue by \(days) day\(days == 1 ? "" : "s"): \(name), promised by \(day)."
  }
  func nearMiss(_ title: String, on day: String, _ reason: String) -> String {
    "Near miss on \(day): \(title), \(reason)."
  }

  func span(_ seconds: Int) -> String { span(seconds, ("d", "h", "min", "s")) }
  func language(_ code: String) -> String { code }
  func reason(_ reason: FollowReason) -> String { reason.description }
  func technical(_ why: String) -> String { why }
}
