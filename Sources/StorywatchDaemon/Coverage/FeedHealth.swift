package import FoundationEssentials

/// What a feed's polls say about how well it covers: kept with the feed as JSON.
package struct FeedHealth: Sendable, Equatable, Codable {
  /// The last answer that proves the feed alive: a document that was read, or "not modified".
  package var lastRead: Date?
  /// The last time that an article came that was not known.
  package var lastNew: Date?
  /// The usual span between two documents with something new, in seconds; nil until it is known.
  package var usualGap: Double?
  /// How far back the last document reached: the date of its oldest entry.
  package var reachesBack: Date?
  /// How many entries the last document held.
  package var entries: Int?
  /// What is wrong, since when; nil while all is well.
  package var trouble: Trouble?
  /// The last span in which articles may have come and gone unseen.
  package var gap: Gap?
  /// Not to be asked before, by the server's own word.
  package var pausedUntil: Date?

  package init() {}

  /// What is wrong with a feed.
  package struct Trouble: Sendable, Equatable, Codable {
    package var kind: Kind
    /// A clause for people.
    package var why: String
    package var since: Date

    package init(kind: Kind, why: String, since: Date) {
      self.kind = kind
      self.why = why
      self.since = since
    }
  }

  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// 404, 410, or no such host.
    case gone
    /// 401, 403, 429: the server does not want us.
    case refusing
    /// It answers, but with no feed: a web page, an empty body.
    case noFeed
    /// No answer, or an error of the server.
    case unreachable
  }

  package struct Gap: Sendable, Equatable, Codable {
    package var from: Date
    package var to: Date
  }

  /// What one poll showed.
  package enum Event: Sendable, Equatable {
    case unchanged
    /// A document: how many of its entries were new, how far back it reaches, and whether none of
    /// them was known although the feed is.
    case read(new: Int, entries: Int, reachesBack: Date?, mayHaveGap: Bool)
    case failed(Kind, why: String)
  }

  /// The health after a poll at `now`.
  package func after(_ event: Event, now: Date) -> FeedHealth {
    var next = self
    switch event {
    case .unchanged:
      next.lastRead = now
      next.trouble = nil
    case .failed(let kind, let why):
      // The same trouble goes on even where its wording changes.
      let since = trouble?.kind == kind ? trouble?.since : nil
      next.trouble = Trouble(kind: kind, why: why, since: since ?? trouble?.since ?? now)
    case .read(let new, let entries, let reachesBack, let mayHaveGap):
      next.trouble = nil
      next.entries = entries
      next.reachesBack = reachesBack
      if mayHaveGap, let lastRead { next.gap = Gap(from: lastRead, to: now) }
      next.lastRead = now
      if new > 0 {
        if let lastNew {
          let gap = now.timeIntervalSince(lastNew)
          // A slow mean: one long night changes little.
          next.usualGap = usualGap.map { $0 * 0.8 + gap * 0.2 } ?? gap
        }
        next.lastNew = now
      }
    }
    return next
  }
}
