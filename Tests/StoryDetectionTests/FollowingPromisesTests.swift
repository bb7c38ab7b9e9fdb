import FoundationEssentials
import StoryDetection
import StoryModel
import Testing

/// Promises that move, deadlines that pass.
struct FollowingPromisesTests {
  private func promise(
    _ by: String?, from: String? = nil, firm: Bool = true, words: String = "срок"
  ) -> Promise {
    Promise(
      from: from.flatMap { CalendarDate($0) }, by: by.flatMap { CalendarDate($0) }, words: words,
      isFirm: firm)
  }

  @Test func `a promised date that moves names the old and the new`() {
    var story = ScriptedStory()
    story.hear(.anticipated, from: "a.org", on: "2025-08-07", promise: promise("2025-12-31"))
    #expect(story.reason == .promiseNoted)
    story.hear(
      .delayed, from: "b.org", on: "2025-10-10",
      promise: promise("2026-12-31", from: "2026-01-01", firm: false))
    #expect(story.types == [.postponed])
    #expect(story.alerts[0].promise?.was?.by == CalendarDate("2025-12-31"))
    #expect(story.alerts[0].promise?.now?.by == CalendarDate("2026-12-31"))
    #expect(story.alerts[0].evidence.map(\.publisher) == ["b.org", "a.org"])
    #expect(story.progress.state == .awaited)
  }

  @Test func `a repeated promise raises nothing`() {
    var story = ScriptedStory()
    for number in 1...8 {
      story.hear(
        .anticipated, from: "p\(number).org", on: "2025-08-07", promise: promise("2025-12-31"))
    }
    story.hear(.anticipated, from: "p9.org", on: "2025-11-01", promise: promise("2025-12-31"))
    #expect(story.alerts.isEmpty)
    #expect(story.progress.ledger.entries.count == 1)
    #expect(story.progress.ledger.entries[0].repeated == CalendarDate("2025-11-01"))
    #expect(story.reason == .promiseRepeated)
  }

  @Test func `the new date told again raises nothing`() {
    var story = ScriptedStory()
    story.hear(.anticipated, from: "a.org", on: "2025-08-07", promise: promise("2025-12-31"))
    story.hear(.delayed, from: "a.org", on: "2025-12-01", promise: promise("2026-03-31"))
    story.hear(.delayed, from: "b.org", on: "2025-12-01", promise: promise("2026-03-31"))
    story.hear(.anticipated, from: "c.org", on: "2026-01-20", promise: promise("2026-03-31"))
    #expect(story.types == [.postponed])
  }

  @Test func `an old promise told again moves nothing back`() {
    var story = ScriptedStory()
    story.hear(.anticipated, from: "a.org", on: "2025-08-07", promise: promise("2025-12-31"))
    story.hear(.delayed, from: "a.org", on: "2025-10-10", promise: promise("2026-06-30"))
    story.hear(.anticipated, from: "b.org", on: "2025-10-20", promise: promise("2025-12-31"))
    story.hear(.anticipated, from: "c.org", on: "2025-10-21", promise: promise("2025-11-30"))
    story.hear(.delayed, from: "d.org", on: "2025-10-22", promise: promise("2026-06-30"))
    #expect(story.types == [.postponed])
    story.clock("2026-01-01")
    #expect(story.types == [.postponed])
  }

  @Test func `an older article that arrives late moves nothing`() {
    var story = ScriptedStory()
    story.hear(.anticipated, from: "a.org", on: "2025-08-07", promise: promise("2025-12-31"))
    story.hear(
      .anticipated, from: "b.org", on: "2025-01-05", promise: promise("2027-12-31"),
      seen: "2025-08-08")
    #expect(story.alerts.isEmpty)
    #expect(story.progress.ledger.entries.map(\.said.description) == ["2025-01-05", "2025-08-07"])
  }

  @Test(arguments: [
    // said, old end, new end, moved
    ("2025-08-07", "2025-12-25", "2025-12-31", false),
    ("2025-08-07", "2025-12-31", "2026-01-31", true),
    ("2025-12-20", "2025-12-25", "2025-12-31", true),
    ("2025-08-07", "2025-12-31", "2025-12-01", false),
    ("2025-08-07", "2025-08-06", "2025-08-20", true),
  ])
  func `a date far ahead is given roughly`(
    _ said: String, _ old: String, _ new: String, _ isMoved: Bool
  ) {
    var story = ScriptedStory()
    story.hear(.anticipated, from: "a.org", on: "2025-01-05", promise: promise(old))
    story.hear(.anticipated, from: "b.org", on: said, promise: promise(new))
    #expect(story.types == (isMoved ? [.postponed] : []))
  }

  @Test func `a hearing moved from one named day to another is postponed`() {
    var story = ScriptedStory()
    story.hear(
      .anticipated, from: "a.org", on: "2025-08-07",
      promise: promise("2025-12-10", from: "2025-12-10"))
    story.hear(
      .delayed, from: "b.org", on: "2025-08-20", promise: promise("2025-12-15", from: "2025-12-15"))
    #expect(story.types == [.postponed])
  }

  @Test func `vague words creep along without being a postponement`() {
    var story = ScriptedStory()
    for day in ["2025-08-01", "2025-08-03", "2025-08-06", "2025-08-10"] {
      story.hear(
        .anticipated, from: "a.org", on: day, quote: "отчёт опубликуют в ближайшие дни")
    }
    #expect(story.alerts.isEmpty)
  }

  @Test func `a weak finding is noted and moves nothing`() {
    var story = ScriptedStory()
    story.hear(.anticipated, from: "a.org", on: "2025-08-07", promise: promise("2025-12-31"))
    story.hear(
      .anticipated, from: "b.org", on: "2025-09-07", points: 2, promise: promise("2027-12-31"))
    #expect(story.alerts.isEmpty)
    #expect(story.progress.ledger.entries.count == 2)
  }

  @Test func `promises after the report change nothing`() {
    var story = ScriptedStory()
    story.hear(.happened, from: "a.org", on: "2025-08-07")
    story.hear(.anticipated, from: "b.org", on: "2025-08-08", promise: promise("2026-12-31"))
    #expect(story.types == [.reported])
    #expect(story.progress.ledger.entries.isEmpty)
  }

  @Test func `the configured date that passes is told once`() {
    var story = ScriptedStory(due: "2025-12-31")
    #expect(story.clock("2025-12-31").isEmpty)
    #expect(story.clock("2026-01-01").map(\.type) == [.overdue])
    #expect(story.clock("2026-01-02").isEmpty)
    #expect(story.alerts[0].promise?.was?.by == CalendarDate("2025-12-31"))
  }

  @Test func `a promise that passes is told once, with its words`() {
    var story = ScriptedStory()
    story.hear(
      .anticipated, from: "a.org", on: "2025-08-07", quote: "отчёт опубликуют до конца года")
    story.clock("2025-12-31")
    #expect(story.alerts.isEmpty)
    story.clock("2026-01-01")
    story.clock("2026-02-01")
    #expect(story.types == [.overdue])
    #expect(story.alerts[0].promise?.was?.words == "до конца года")
    #expect(story.alerts[0].evidence.map(\.publisher) == ["a.org"])
  }

  @Test func `a promise and a configured date of one day are one deadline`() {
    var story = ScriptedStory(due: "2025-12-31")
    story.hear(.anticipated, from: "a.org", on: "2025-08-07", promise: promise("2025-12-31"))
    story.clock("2026-01-01")
    #expect(story.types == [.overdue])
  }

  @Test func `a hedged promise does not take a firm one's place`() {
    var story = ScriptedStory()
    story.hear(.anticipated, from: "a.org", on: "2025-08-07", promise: promise("2025-12-31"))
    story.hear(
      .delayed, from: "a.org", on: "2025-10-10", promise: promise("2026-06-30", firm: false))
    story.clock("2026-01-01")
    #expect(story.types == [.postponed, .overdue])
    #expect(story.alerts[1].promise?.was?.by == CalendarDate("2025-12-31"))
    #expect(story.alerts[1].promise?.now?.by == CalendarDate("2026-06-30"))
    story.clock("2026-07-01")
    #expect(story.types == [.postponed, .overdue])
  }

  @Test func `a firm new date is a new deadline`() {
    var story = ScriptedStory()
    story.hear(.anticipated, from: "a.org", on: "2025-08-07", promise: promise("2025-12-31"))
    story.hear(.delayed, from: "a.org", on: "2025-12-10", promise: promise("2026-03-31"))
    story.clock("2026-01-01")
    #expect(story.types == [.postponed])
    story.clock("2026-04-01")
    #expect(story.types == [.postponed, .overdue])
    story.hear(.delayed, from: "a.org", on: "2026-04-02", promise: promise("2026-09-30"))
    story.clock("2026-10-01")
    #expect(story.types == [.postponed, .overdue, .postponed, .overdue])
    #expect(Set(story.alerts.map(\.id)).count == 4)
  }

  @Test func `a deadline that passes after the report is met`() {
    var story = ScriptedStory(due: "2025-12-31")
    story.hear(.happened, from: "a.org", on: "2025-12-20")
    story.clock("2026-01-01")
    story.hear(.denied, from: "b.org", on: "2026-01-10")
    story.clock("2026-01-11")
    #expect(story.types == [.reported, .reversed])
  }

  @Test func `a rumour meets no deadline`() {
    var story = ScriptedStory(due: "2025-12-31")
    story.hear(.rumoured, from: "a.org", on: "2025-12-20", points: 2)
    story.clock("2026-01-01")
    #expect(story.types == [.rumoured, .overdue])
    #expect(story.alerts[1].development?.to == .rumoured)
  }

  @Test func `promises of old articles fill the ledger and raise nothing`() {
    var story = ScriptedStory()
    story.hear(
      .anticipated, from: "a.org", on: "2025-08-07", promise: promise("2025-12-31"), atStart: true)
    story.hear(
      .delayed, from: "a.org", on: "2025-12-10", promise: promise("2026-03-31"), atStart: true)
    story.clock("2026-01-01")
    #expect(story.alerts.isEmpty)
    #expect(story.progress.ledger.entries.count == 2)
    story.clock("2026-04-01")
    #expect(story.types == [.overdue])
  }

  @Test func `a repeat after a crash gives the same alerts`() throws {
    var story = ScriptedStory(due: "2025-12-31")
    story.hear(.anticipated, from: "a.org", on: "2025-08-07", promise: promise("2025-12-31"))
    let kept = try JSONEncoder().encode(story.progress)
    func go(_ story: ScriptedStory) -> [String] {
      var story = story
      story.hear(.delayed, from: "b.org", on: "2025-10-10", promise: promise("2026-06-30"))
      story.clock("2026-01-01")
      story.hear(.happened, from: "b.org", on: "2026-01-02")
      story.hear(.denied, from: "c.org", on: "2026-01-03")
      return story.alerts.map(\.id)
    }
    var again = story
    again.follower = StoryFollower(
      story: story.follower.story, config: "sha256:other",
      progress: ["report": try JSONDecoder().decode(DevelopmentProgress.self, from: kept)])
    #expect(go(story) == go(again))
    #expect(go(story).count == 4)
  }

  @Test func `progress survives being written and read, and an empty one is read`() throws {
    var story = ScriptedStory(phase: .final, due: "2025-12-31")
    story.hear(.anticipated, from: "a.org", on: "2025-08-07", promise: promise("2025-12-31"))
    story.hear(.happened, from: "a.org", on: "2025-12-25", phase: .interim)
    story.hear(.happened, from: "a.org", on: "2026-02-25", phase: .final)
    story.hear(.denied, from: "b.org", on: "2026-02-26")
    story.clock("2026-02-27")
    let data = try JSONEncoder().encode(story.progress)
    #expect(try JSONDecoder().decode(DevelopmentProgress.self, from: data) == story.progress)
    let empty = try JSONDecoder().decode(DevelopmentProgress.self, from: Data("{}".utf8))
    #expect(empty == DevelopmentProgress())
  }

  @Test func `what is remembered stays small`() throws {
    var story = ScriptedStory(confirm: 500)
    for number in 0..<300 {
      let day = CalendarDate("2025-01-05")!.adding(days: number)
      story.hear(
        .anticipated, from: "p\(number).org", on: day.description,
        promise: promise(day.adding(days: 30 + number).description))
    }
    for number in 0..<300 { story.hear(.happened, from: "q\(number).org", on: "2025-12-01") }
    #expect(story.progress.voices.count <= 16)
    #expect(story.progress.ledger.entries.count <= 64)
    #expect(try JSONEncoder().encode(story.progress).count < 100_000)
  }
}
