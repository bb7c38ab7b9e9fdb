import FoundationEssentials
import Testing

@testable import StorywatchDaemon

/// What keeps the heart from beating: anything on the way from poll to store.
struct HeartbeatTests {
  private static let now = Date(timeIntervalSince1970: 1_772_366_400)

  private static func feed(
    read: Bool = true, due: Double = 60, trouble: FeedHealth.Kind? = nil
  ) -> CoveredFeed {
    var health = FeedHealth()
    if read { health.lastRead = now - 60 }
    health.trouble = trouble.map { .init(kind: $0, why: "it fails", since: now - 60) }
    return CoveredFeed(
      url: "u", name: "n", host: "h", language: "ru", publisher: "p", health: health,
      due: now + due)
  }

  @Test(
    arguments: [
      ([feed()], (0, 0), nil),
      ([feed(), feed(trouble: .gone), feed(read: false)], (0, 0), nil),
      // What came before the break is read.
      ([feed(trouble: .cutOff)], (0, 0), nil),
      ([], (0, 0), "no feed can be read"),
      ([feed(read: false)], (0, 0), "no feed can be read"),
      ([feed(trouble: .refusing), feed(trouble: .unresolved)], (0, 0), "no feed can be read"),
      ([feed(due: -Heartbeat.every)], (0, 0), "the feeds are not asked in time"),
      // One that still answers does not hide that it is not asked any more.
      (
        [feed(due: -3600), feed(due: 60, trouble: .gone)], (0, 0), "the feeds are not asked in time"
      ),
      ([feed()], (5, 5), "articles are not examined"),
      ([feed()], (5, 9), "articles are not examined"),
      // It works through them, or they came just now.
      ([feed()], (5, 2), nil), ([feed()], (0, 7), nil),
    ] as [([CoveredFeed], (Int, Int), String?)])
  func `the heart beats only while feeds are read in time and articles examined`(
    _ feeds: [CoveredFeed], _ backlog: (Int, Int), _ obstacle: String?
  ) {
    #expect(
      Heartbeat.obstacle(feeds: feeds, backlog: (backlog.0, backlog.1), now: Self.now) == obstacle)
  }
}
