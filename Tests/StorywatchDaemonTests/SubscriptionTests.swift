import Foundation
import StatusPage
import Testing

@testable import StorywatchDaemon

/// The rules of one subscription, and the links by which a feed names its hub.
struct SubscriptionTests {
  static let now = Date(timeIntervalSince1970: 1_766_653_200)

  static func fresh() -> Subscription {
    Subscription(
      of: 1, at: HubOffer(hub: "https://hub.example/", topic: "https://tass.example/rss"),
      callback: "https://me.example/t", token: "t", secret: "s", now: now)
  }

  @Test(arguments: [
    (864_000.0, 691_200.0), (3600.0, 2880.0), (10.0, 60.0), (nil, 691_200.0), (0.0, 691_200.0),
    (-5.0, 691_200.0), (1e12, 2_073_600.0),
  ])
  func `it is renewed when four fifths of the lease are over, at most once a minute`(
    _ lease: Double?, _ renewal: Double
  ) {
    var subscription = Self.fresh()
    subscription.ask(Self.now)
    subscription.confirm(lease: lease, now: Self.now, dice: 0.5)
    #expect(subscription.next.timeIntervalSince(Self.now) == renewal)
  }

  @Test func `how it stands is told as people see it`() {
    var subscription = Self.fresh()
    #expect(subscription.pushStanding(Self.now) == .asked)
    subscription.ask(Self.now)
    #expect(subscription.pushStanding(Self.now) == .asked)
    subscription.fail(Self.now, dice: 0)
    #expect(subscription.pushStanding(Self.now) == .failing)
    subscription.confirm(lease: 3600, now: Self.now, dice: 0)
    #expect(subscription.pushStanding(Self.now) == .pushed)
    // A renewal that fails costs nothing while the lease runs.
    subscription.fail(Self.now, dice: 0)
    #expect(subscription.pushStanding(Self.now) == .pushed)
    #expect(subscription.pushStanding(Self.now + 3600) == .lapsed)
    subscription.deny(Self.now, dice: 0)
    #expect(subscription.pushStanding(Self.now) == .failing)
    subscription.leave(Self.now)
    #expect(subscription.pushStanding(Self.now) == nil)
  }

  @Test func `each failure doubles the wait up to a day, and a lease that runs goes on`() {
    var subscription = Self.fresh()
    subscription.confirm(lease: 86_400, now: Self.now, dice: 0)
    var waits: [Double] = []
    for _ in 0..<10 {
      subscription.fail(Self.now, dice: 0)
      waits.append(subscription.next.timeIntervalSince(Self.now))
    }
    #expect(
      waits == [600, 1200, 2400, 4800, 9600, 19_200, 38_400, 76_800, 86_400, 86_400])
    #expect(subscription.isLive(Self.now + 86_399) && !subscription.isLive(Self.now + 86_400))
  }

  @Test func `a denial ends the lease at once and is asked again a day later`() {
    var subscription = Self.fresh()
    subscription.confirm(lease: 86_400, now: Self.now, dice: 0)
    subscription.isCarrying = true
    subscription.deny(Self.now, dice: 0)
    #expect(!subscription.isLive(Self.now) && !subscription.isRelied(Self.now))
    #expect(subscription.next == Self.now + 86_400)
  }

  @Test func `it comes out of the store as it went in`() {
    var subscription = Self.fresh()
    subscription.confirm(lease: 86_400, now: Self.now, dice: 0)
    subscription.isCarrying = true
    #expect(Subscription(subscription.row) == subscription)
  }

  @Test(arguments: [
    (#"<https://hub.example/>; rel="hub""#, "hub", ["https://hub.example/"]),
    (#"</f,1>;title="a, <b>; c"; REL=self , <https://h/>; rel="x hub""#, "hub", ["https://h/"]),
    (#"</f,1>;title="a, <b>; c"; REL=self , <https://h/>; rel="x hub""#, "self", ["/f,1"]),
    (#"<a>; rel=hub, <b>; rel="HUB""#, "hub", ["a", "b"]), ("<a", "hub", []), ("", "hub", []),
    (#"<a>; rel="unclosed"#, "hub", []), (#"<a>; rel=hubs"#, "hub", []),
  ])
  func `links are read from a header`(_ header: String, _ relation: String, _ targets: [String]) {
    #expect(LinkHeader(header).targets(of: relation) == targets)
  }
}
