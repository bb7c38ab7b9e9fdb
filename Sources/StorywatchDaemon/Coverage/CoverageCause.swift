internal import FoundationEssentials
internal import StateStore

/// What lies behind faults that are told in one message, and what a person can do about it.
package enum CoverageCause: String, Sendable, CaseIterable {
  /// Many hosts at once: it is this machine's network or name service.
  case network
  case gone, refusing, noFeed, unreachable, frozen, gap, clock

  init?(_ kind: CoverageFault.Kind) {
    switch kind {
    case .gone, .unresolved: self = .gone
    case .refusing: self = .refusing
    case .noFeed: self = .noFeed
    case .unreachable: self = .unreachable
    case .frozen: self = .frozen
    case .gap: self = .gap
    case .clock: self = .clock
    // A language is without feeds because of what is told of them, and a stop tells nobody.
    case .language, .stopped: return nil
    }
  }

  /// What is wrong with the feeds named after it.
  func sentence(count: Int, since: Date) -> String {
    let feeds = count == 1 ? "One feed" : "\(count) feeds"
    let since = since.inWords
    return switch self {
    case .network:
      "\(feeds) on different hosts cannot be reached since \(since): it looks like this machine's "
        + "network or name service, not like the publishers."
    case .gone: "\(feeds) can no longer be found at the address since \(since)"
    case .refusing: "\(feeds) refused by the server since \(since)"
    case .noFeed: "\(feeds) without a feed in the answer since \(since)"
    case .unreachable: "\(feeds) without an answer since \(since)"
    case .frozen: "\(feeds) frozen: answered as ever, with nothing new since \(since)"
    case .gap: "Articles may have been lost: \(feeds.lowercased()) not followed without a break"
    case .clock: "This machine's clock is wrong since \(since)"
    }
  }

  var advice: String {
    switch self {
    case .network: "Look at this machine's connection and its name service."
    case .gone: "Look for the publisher's new address and put it into the configuration."
    case .refusing:
      "Ask less often, or ask the publisher; `polling.userAgent` should say who is asking."
    case .noFeed:
      "Open the address in a browser: the feed may have moved, or a page stands before it."
    case .unreachable: "The server may come back by itself; look whether the site is up."
    case .frozen: "Look at the publisher's site: the feed may have been left for another."
    case .gap:
      "Look at the publisher's site for what came in between, and let the feed be polled more often."
    case .clock: "Set the clock; dates and deadlines cannot be trusted until then."
    }
  }
}
