package import FoundationEssentials
internal import StateStore
internal import StatusPage

/// A subscription to one feed at its hub, and the rules by which it goes on: spans in seconds.
package struct Subscription: Sendable, Equatable {
  package enum Standing: String, Sendable {
    /// To be asked for; nothing was sent yet.
    case wanted
    /// Asked for; the hub has to ask back.
    case asked
    case active
    /// The hub could not be asked, or did not ask back.
    case failed
    /// The hub does not want to.
    case denied
    /// To be ended; nothing was sent yet.
    case unwanted
    /// Its end was asked for.
    case leaving
  }

  package var token: String
  package var feed: Int64
  package var offer: HubOffer
  package var callback: String
  package var secret: String
  package var standing = Standing.wanted
  package var until: Date?
  package var next: Date
  package var failures = 0
  package var isCarrying = false

  package init(
    of feed: Int64, at offer: HubOffer, callback: String, token: String, secret: String, now: Date
  ) {
    self.feed = feed
    self.offer = offer
    self.callback = callback
    self.token = token
    self.secret = secret
    next = now
  }

  /// The lease that is asked for: ten days, as most hubs give.
  static let lease: Double = 864_000
  /// Within which a hub asks back.
  static let patience: Double = 600
  private static let leaseCap: Double = 30 * 86_400
  private static let backoffCap: Double = 86_400

  /// True while the hub brings what it has.
  package func isLive(_ now: Date) -> Bool {
    (until ?? .distantPast) > now && standing != .unwanted && standing != .leaving
  }

  /// True while the feed is known to come by the hub, so that it may be polled more slowly.
  package func isRelied(_ now: Date) -> Bool { isCarrying && isLive(now) }

  /// As people see it; nil for one that is being ended.
  func pushStanding(_ now: Date) -> PushStanding? {
    switch standing {
    case .unwanted, .leaving: nil
    case _ where isLive(now): .pushed
    case _ where until != nil: .lapsed
    case .failed, .denied: .failing
    case .wanted, .asked, .active: .asked
    }
  }

  /// The request is about to be sent.
  mutating func ask(_ now: Date) {
    standing = standing == .unwanted || standing == .leaving ? .leaving : .asked
    next = now.addingTimeInterval(Self.patience)
  }

  /// It could not be sent, was refused, or the hub did not ask back. A lease that runs goes on.
  mutating func fail(_ now: Date, dice: Double) {
    failures += 1
    standing = .failed
    let wait = min(Self.backoffCap, Self.patience * Double(1 << min(failures - 1, 10)))
    next = now.addingTimeInterval(wait * (1 + 0.1 * dice))
  }

  /// The hub says that it will not, or no longer, bring this feed.
  mutating func deny(_ now: Date, dice: Double) {
    fail(now, dice: dice)
    standing = .denied
    (until, isCarrying) = (nil, false)
    next = now.addingTimeInterval(Self.backoffCap * (1 + 0.1 * dice))
  }

  /// The hub asked back and was answered. It is asked anew well before the lease ends, but not
  /// more than once a minute however short it is.
  mutating func confirm(lease: Double?, now: Date, dice: Double) {
    let lease = min(lease.flatMap { $0 > 0 ? $0 : nil } ?? Self.lease, Self.leaseCap)
    standing = .active
    failures = 0
    until = now.addingTimeInterval(lease)
    next = now.addingTimeInterval(max(60, lease * (0.75 + 0.1 * dice)))
  }

  /// The feed is no longer wanted: the hub is told where it could still bring something.
  mutating func leave(_ now: Date) {
    standing = .unwanted
    isCarrying = false
    next = now
  }
}

extension Subscription {
  /// Nil where the standing is a word of another version.
  init?(_ row: SubscriptionRow) {
    guard let standing = Standing(rawValue: row.standing) else { return nil }
    token = row.token
    feed = row.feed
    offer = HubOffer(hub: row.hub, topic: row.topic)
    callback = row.callback
    secret = row.secret
    self.standing = standing
    until = row.until
    next = row.next
    failures = row.failures
    isCarrying = row.isCarrying
  }

  var row: SubscriptionRow {
    SubscriptionRow(
      token: token, feed: feed, hub: offer.hub, topic: offer.topic, callback: callback,
      secret: secret, standing: standing.rawValue, until: until, next: next, failures: failures,
      isCarrying: isCarrying)
  }
}
