package import FoundationEssentials

/// What a feed's polls say about how well it covers: kept with the feed as JSON.
package struct FeedHealth: Sendable, Equatable, Codable {
  /// The first answer that held a document.
  package var firstRead: Date?
  /// The last answer that proves the feed alive: a document that was read, or "not modified".
  package var lastRead: Date?
  /// The last time that an article came that was not known.
  package var lastNew: Date?
  /// The usual span between two documents with something new, in seconds; nil until it is known.
  package var usualGap: Double?
  /// The longest such span, slowly forgotten: weekends and holidays.
  package var longestGap: Double?
  /// How far back the last document reached: the date of its oldest entry.
  package var reachesBack: Date?
  /// How many entries the last document held.
  package var entries: Int?
  /// The language that the document names.
  package var language: String?
  /// What it publishes day by day; nil until a document was read.
  package var canary: Canary?
  /// What is wrong, since when; nil while all is well.
  package var trouble: Trouble?
  /// The last span in which articles may have come and gone unseen.
  package var gap: Gap?
  /// Not to be asked before, by the server's own word.
  package var pausedUntil: Date?
  /// By how many seconds the server's clock is ahead of ours; nil when they agree.
  package var clockAhead: Double?

  package init() {}

  /// What is wrong with a feed.
  package struct Trouble: Sendable, Equatable, Codable {
    package var kind: Kind
    /// A clause for people.
    package var why: String
    package var since: Date
    /// The last poll that showed it.
    package var seen: Date

    package init(kind: Kind, why: String, since: Date, seen: Date? = nil) {
      self.kind = kind
      self.why = why
      self.since = since
      self.seen = seen ?? since
    }
  }

  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// 404 or 410.
    case gone
    /// The host has no address: it is gone, or the name service is.
    case unresolved
    /// 401, 403, 429: the server does not want us.
    case refusing
    /// It answers, but with no feed: a web page, an empty body, a feed without entries.
    case noFeed
    /// No answer, or an error of the server.
    case unreachable
    /// The document ends in the middle; what came before the break was read.
    case cutOff
  }

  package struct Gap: Sendable, Equatable, Codable {
    /// The last poll before which nothing was lost, and the one after.
    package var from: Date
    package var to: Date
    /// Where the first of a run of gaps began: a feed too quick for us has one after another.
    package var since: Date
    /// How many gaps the run has.
    package var count: Int
    /// How far back the document reached that ended it; nil where it does not say.
    package var reached: Date?

    package init(
      from: Date, to: Date, since: Date? = nil, count: Int = 1, reached: Date? = nil
    ) {
      self.from = from
      self.to = to
      self.since = since ?? from
      self.count = count
      self.reached = reached
    }
  }

  /// What one poll showed.
  package enum Event: Sendable, Equatable {
    case unchanged
    /// A document: how many of its entries were new, how far back it reaches, and whether none of
    /// them was known although the feed is.
    case read(
      new: Int, entries: Int, reachesBack: Date?, mayHaveGap: Bool, language: String? = nil,
      isCutOff: Bool = false, words: TitleWords = TitleWords())
    /// A hub brought something; a poll alone says whether the feed itself is well.
    case pushed(new: Int)
    case failed(Kind, why: String)
  }

  /// Gaps that follow each other within so many seconds are one run.
  static let gapRun: Double = 86_400
  /// A server's clock that differs by less is no news: seconds.
  private static let clockSlack: Double = 60

  /// The health after a poll at `now`.
  package func after(_ event: Event, now: Date) -> FeedHealth {
    var next = self
    switch event {
    case .unchanged:
      next.lastRead = now
      // An empty feed that did not change is still empty.
      if entries == 0 || trouble?.kind == .cutOff {
        next.trouble?.seen = now
      } else {
        next.trouble = nil
      }
    case .pushed(let new):
      if trouble == nil { next.lastRead = now }
      if new > 0 { next.noteNews(now) }
    case .failed(let kind, let why):
      // The same trouble goes on even where its wording changes.
      next.trouble = Trouble(kind: kind, why: why, since: trouble?.since ?? now, seen: now)
    case .read(
      let new, let entries, let reachesBack, let mayHaveGap, let language, let isCutOff, let words):
      next.firstRead = firstRead ?? now
      next.entries = entries
      next.language = language ?? self.language
      next.reachesBack = reachesBack
      next.trouble = entries > 0 ? isCutOff ? cut(now) : nil : emptiness(now)
      var canary = canary ?? Canary()
      canary.hear(words, now: now)
      next.canary = canary
      if mayHaveGap, let lastRead {
        next.gap = gap(from: lastRead, to: now, reached: reachesBack)
      }
      next.lastRead = now
      if new > 0 { next.noteNews(now) }
    }
    return next
  }

  private func emptiness(_ now: Date) -> Trouble {
    Trouble(
      kind: .noFeed, why: "the feed holds no entries", since: trouble?.since ?? now, seen: now)
  }

  private func cut(_ now: Date) -> Trouble {
    Trouble(
      kind: .cutOff, why: "the document ends in the middle", since: trouble?.since ?? now,
      seen: now)
  }

  private func gap(from: Date, to: Date, reached: Date?) -> Gap {
    guard let gap, from.timeIntervalSince(gap.to) < Self.gapRun else {
      return Gap(from: from, to: to, reached: reached)
    }
    return Gap(from: from, to: to, since: gap.since, count: gap.count + 1, reached: reached)
  }

  private mutating func noteNews(_ now: Date) {
    if let lastNew {
      let gap = now.timeIntervalSince(lastNew)
      // A slow mean: one long night changes little.
      usualGap = usualGap.map { $0 * 0.8 + gap * 0.2 } ?? gap
      longestGap = max(gap, (longestGap ?? 0) * 0.98)
    }
    lastNew = now
  }

  /// What the `Date` of an answer says about the clocks.
  package mutating func noteServer(date: Date, now: Date) {
    let ahead = date.timeIntervalSince(now)
    clockAhead = abs(ahead) < Self.clockSlack ? nil : ahead.rounded()
  }
}
