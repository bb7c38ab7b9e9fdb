import FoundationEssentials
import StoryModel
import Testing

@testable import StorywatchDaemon

/// What a feed publishes day by day, and feeds that are not what they were.
struct CanaryTests {
  static let day: Double = 86_400
  static let start = Date(timeIntervalSince1970: 1_772_366_400)

  /// A number as a word of letters: digits part words.
  static func word(_ number: Int) -> String {
    "q" + String(String(number).compactMap { Array("abcdefghij")[$0.wholeNumberValue!] })
  }

  /// Headlines of one day: some words on every day, the others of the day alone.
  static func titles(_ day: Int, _ common: [String]) -> [String] {
    (0..<20).map { number in
      let (one, other) = (common[number % common.count], common[(number + 1) % common.count])
      return "\(one) \(word(day * 100 + number)) \(other)"
    }
  }

  static let russian = ["в", "на", "и", "Россия", "Баку"]
  static let spam = ["casino", "bonus", "online", "free", "the"]

  static func health(after days: Int, _ common: (Int) -> [String]) -> FeedHealth {
    var health = FeedHealth()
    for day in 0..<days {
      let now = start.addingTimeInterval(Double(day) * Self.day)
      health = health.after(
        .read(
          new: 20, entries: 20, reachesBack: now - Self.day, mayHaveGap: false,
          words: TitleWords(titles(day, common(day)))), now: now)
    }
    return health
  }

  static func faults(_ health: FeedHealth) -> [CoverageFault] {
    let feed = CoveredFeed(
      url: "https://a.example/rss", name: "A", host: "a.example", language: "ru", publisher: "a",
      health: health)
    return CoveragePolicy(blindAfter: 21_600).faults(of: feed, now: health.lastRead ?? start)
  }

  @Test func `the daily words are known after a fortnight`() {
    #expect(Self.health(after: 10) { _ in Self.russian }.canary?.dailyWords == [])
    let daily = Self.health(after: 20) { _ in Self.russian }.canary?.dailyWords
    #expect(daily.map(Set.init) == Set(Self.russian))
  }

  @Test func `a feed that goes on as ever is no other`() {
    #expect(Self.faults(Self.health(after: 60) { _ in Self.russian }).isEmpty)
  }

  @Test func `an address that changed hands is found out within days, and once`() throws {
    let health = Self.health(after: 24) { $0 < 20 ? Self.russian : Self.spam }
    let fault = try #require(Self.faults(health).first)
    #expect(fault.kind == .strange)
    #expect(fault.since == Self.start.addingTimeInterval(19 * Self.day))
    #expect(Self.faults(Self.health(after: 22) { $0 < 20 ? Self.russian : Self.spam }).isEmpty)
  }

  @Test func `a publisher that changes its ways is learnt anew`() {
    #expect(Self.faults(Self.health(after: 60) { $0 < 20 ? Self.russian : Self.spam }).isEmpty)
  }

  @Test func `a feed without usual words is not judged by them`() {
    let health = Self.health(after: 60) { day in (0..<3).map { Self.word(10_000 + day * 10 + $0) } }
    #expect(health.canary?.dailyWords == [])
    #expect(Self.faults(health).isEmpty)
  }

  @Test func `what is remembered stays small`() throws {
    let health = Self.health(after: 90) { day in (0..<20).map { Self.word(50_000 + day * 100 + $0) }
    }
    #expect(try JSONEncoder().encode(health).count < 4096)
  }

  @Test(
    arguments: [
      (["ru", "en"], []), (["en", "az"], ["Cyrl"]), ([nil, "en"], []), ([], []), (["kk-KZ"], []),
    ] as [([String?], [String])])
  func `a story with Cyrillic names wants a feed written so`(
    _ languages: [String?], _ missing: [String]
  ) {
    let story = Story(
      id: "a", title: "A", names: ["AZAL", "Актау"],
      awaits: [AwaitedDevelopment(id: "r", kind: "report-published")])
    #expect(StoryLetters.missing(of: story, in: languages) == missing)
    let latin = Story(id: "a", title: "Рейс", names: ["AZAL"], awaits: story.awaits)
    #expect(StoryLetters.missing(of: latin, in: languages) == [])
  }

  @Test func `a document that ends in the middle is a fault of its own, and the feed is alive`() {
    var health = FeedHealth()
    health = health.after(
      .read(new: 1, entries: 9, reachesBack: nil, mayHaveGap: false, isCutOff: true),
      now: Self.start)
    #expect(Self.faults(health).map(\.kind) == [.cutOff])
    health = health.after(.unchanged, now: Self.start + 3600)
    #expect(health.trouble?.seen == Self.start + 3600)
    let feed = CoveredFeed(
      url: "https://a.example/rss", name: "A", host: "a.example", language: "ru", publisher: "a",
      health: health)
    let faults = CoveragePolicy(blindAfter: 21_600).faults(of: [feed], now: Self.start + 86_400)
    #expect(faults.map(\.kind) == [.cutOff])
    #expect(FeedsCovered([feed], faults: faults).alive == [feed.url])
    health = health.after(
      .read(new: 0, entries: 9, reachesBack: nil, mayHaveGap: false), now: Self.start + 7200)
    #expect(Self.faults(health).isEmpty)
  }
}
