internal import FeedParsing
internal import FoundationEssentials
internal import HubCallback
internal import StateStore

/// Keeps what a hub brought, the same way as a polled document.
///
/// Hubs send whole documents or only what is new: how many entries there are, how far they reach
/// back and whether there is a gap is known from polls alone.
struct PushReading: Sendable {
  let store: any WatchStore
  let clock: WallClock

  struct Outcome: Sendable {
    var feed: WatchedFeed
    var news = 0
    /// Why it is no feed; nil when it is one.
    var fault: String?
  }

  func run(
    _ document: HubDocument, of feed: WatchedFeed, topic: String
  ) async throws(StoreError) -> Outcome {
    let now = clock.now()
    var outcome = Outcome(feed: feed)
    let parsed: FeedDocument
    do throws(FeedParseError) {
      parsed = try FeedParser.parse(
        document.body, contentType: document.contentType, base: topic)
    } catch {
      outcome.fault = "\(error)"
      return outcome
    }
    var harvesting = Harvesting(parsed, of: feed, now: now)
    let known = try await store.fingerprints(of: feed.id, sharing: harvesting.keys)
    harvesting.decide(
      known.rows, feedIsKnown: known.feedIsKnown, wasEmpty: feed.health.entries == 0,
      refreshAfter: FeedPoll.refreshAfter)
    outcome.news = harvesting.harvest.articles.count
    outcome.feed.health = feed.health.after(.pushed(new: harvesting.news), now: now)
    if harvesting.harvest.isWorthKeeping {
      try await store.keep(harvesting.harvest, of: outcome.feed.row, seen: now)
    }
    return outcome
  }
}

/// How a hub's document ended.
package enum PushOutcome: Sendable, Equatable {
  /// Kept, with so many new or edited articles.
  case kept(Int)
  case unreadable(String)
  /// Not written down: it is to come again.
  case refused
}
