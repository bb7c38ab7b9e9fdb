import FoundationEssentials
import StatusPage
import StoryModel
import Testing

@testable import StorywatchDaemon

struct CoveragePolicyTests {
  let now = QuietNewsroom.start
  let policy = CoveragePolicy(blindAfter: 6 * 3600)

  func feed(_ index: Int, _ change: (inout FeedHealth) -> Void = { _ in }) -> CoveredFeed {
    var health = FeedHealth()
    health.firstRead = now - 30 * 86_400
    health.lastRead = now
    health.lastNew = now
    change(&health)
    return CoveredFeed(
      url: "https://p\(index).example/", name: "P\(index)", host: "p\(index).example",
      language: ["ru", "az-Latn"][index % 2], publisher: "p\(index)", health: health)
  }

  @Test(arguments: [
    // usual gap, longest gap, known for, patience; hours
    [0.25, 1, 24, 72], [0.25, 8, 480, 24], [0.25, 60, 480, 120], [24, 72, 480, 144],
    [48, 48, 72, 240],
  ])
  func `a feed is frozen after five usual gaps, and no sooner than its weekends`(
    _ hours: [Double]
  ) {
    var health = FeedHealth()
    health.usualGap = hours[0] * 3600
    health.longestGap = hours[1] * 3600
    health.firstRead = now - hours[2] * 3600
    health.lastRead = now
    #expect(CoveragePolicy.patience(with: health) == hours[3] * 3600)
  }

  @Test func `a language without a living feed is a fault of its own`() {
    let feeds = [
      feed(0) { $0.trouble = .init(kind: .gone, why: "HTTP 404", since: now - 60) }, feed(1),
      feed(2) { $0.trouble = .init(kind: .refusing, why: "HTTP 403", since: now - 30) },
    ]
    let faults = policy.faults(of: feeds, now: now)
    #expect(faults.map(\.kind) == [.gone, .refusing, .language])
    #expect(faults.last?.subject == "language:ru")
    #expect(faults.last?.since == now - 30)
    let covered = FeedsCovered(feeds, faults: faults)
    #expect(
      covered.languages == [
        LanguageStanding(language: "az", alive: 1, total: 1, families: ["p1"]),
        LanguageStanding(language: "ru", alive: 0, total: 2, families: []),
      ])
    let story = StoryCoverage(of: QuietNewsroom.story, feeds: covered, carriers: ["p0", "p1", "x"])
    #expect(!story.isBlind)
    #expect(story.lostCarriers == ["p0"])
  }

  @Test func `servers that agree against our clock are right`() {
    let one = [feed(0) { $0.clockAhead = 7200 }, feed(1), feed(2)]
    #expect(policy.faults(of: one, now: now).isEmpty)
    let all = (0..<3).map { feed($0) { $0.clockAhead = 7200 } }
    let faults = policy.faults(of: all, now: now)
    #expect(faults.map(\.kind) == [.clock])
    #expect(faults.first?.why == "3 servers say that it is 2 h behind")
  }

  @Test func `an empty feed is no feed, also when it does not change`() {
    var health = feed(0).health
    health = health.after(
      .read(new: 0, entries: 0, reachesBack: nil, mayHaveGap: false), now: now + 900)
    health = health.after(.unchanged, now: now + 1800)
    #expect(health.trouble?.kind == .noFeed)
    #expect(health.trouble?.since == now + 900)
    #expect(health.trouble?.seen == now + 1800)
    health = health.after(
      .read(new: 0, entries: 3, reachesBack: nil, mayHaveGap: false), now: now + 2700)
    #expect(health.trouble == nil)
  }

  @Test func `the coverage of a hundred stories by a thousand feeds costs little`() {
    let feeds = (0..<1000).map { index in
      feed(index) { health in
        if index % 10 == 0 {
          health.trouble = .init(kind: .gone, why: "HTTP 404", since: now - 90_000)
        }
      }
    }
    let clock = ContinuousClock()
    let best = (0..<10).map { _ in
      clock.measure {
        let covered = FeedsCovered(feeds, faults: policy.faults(of: feeds, now: now))
        let blind = (0..<100).count { _ in
          StoryCoverage(of: QuietNewsroom.story, feeds: covered, carriers: ["p0", "p1"]).isBlind
        }
        #expect(blind == 0)
      }
    }.min()!
    print("coverage of 1,000 feeds and 100 stories: \(best)")
    #expect(best < .milliseconds(200))
  }
}
