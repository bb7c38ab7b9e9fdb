import ArticleModel
import Foundation
import StateStore
import StoryDetection
import StoryModel
import Testing

@testable import HTTPTransport
@testable import StorywatchDaemon

struct ExaminerTests {
  let tass = Newsroom.tass
  let apa = Newsroom.apa
  let weather = Entry("w", "Rain over Baku")
  let said = Entry(
    "s1", "Russia admitted responsibility for the AZAL crash",
    summary: "Moscow said so in a statement on Thursday after months of talks with Baku.")
  let saidToo = Entry(
    "s2", "Kremlin: Russia admitted responsibility, AZAL welcomes it",
    summary: "The airline called the words a first step; the families want to see the documents.")

  @Test func `first one family says so, then another confirms, and then it is quiet`()
    async throws
  {
    let room = try Newsroom(feeds: [.of(tass), .of(apa)])
    room.web.script(
      tass, .says(200, [:], room.atom(weather)), .says(200, [:], room.atom(said, weather)))
    room.web.script(
      apa, .says(200, [:], room.atom(weather)), .says(200, [:], room.atom(weather)),
      .says(200, [:], room.atom(saidToo, weather)))
    let shift = try await room.begin()
    for _ in 0..<5 {
      room.clock.advance(900)
      try await shift.round()
    }
    let alerts = try await room.store.alerts(after: 0, limit: 9)
    #expect(alerts.map(\.type) == [.reported, .confirmed])
    #expect(alerts.map(\.families) == [["tass"], ["tass", "apa"]])
    #expect(alerts.allSatisfy { !$0.atStart })
    #expect(alerts[1].earlier == [alerts[0].id])
  }

  @Test func `what the first document holds is one alert, marked as found at the start`()
    async throws
  {
    let room = try Newsroom(feeds: [.of(tass), .of(apa)])
    room.web.script(tass, .says(200, [:], room.atom(said, weather)))
    room.web.script(apa, .says(200, [:], room.atom(saidToo, weather)))
    let shift = try await room.begin()
    for _ in 0..<3 {
      room.clock.advance(900)
      try await shift.round()
    }
    let alerts = try await room.store.alerts(after: 0, limit: 9)
    #expect(alerts.map(\.type) == [.confirmed])
    #expect(alerts.map(\.atStart) == [true])
  }

  @Test func `what the first document holds is told as soon as the start is over`() async throws {
    let room = try Newsroom(feeds: [.of(tass)])
    room.web.script(tass, .says(200, [:], room.atom(said, weather)))
    let shift = try await room.begin()
    await shift.watch.start()
    // The clock rests: nothing that comes later brings it.
    #expect(await eventually { (try? await room.store.alerts(after: 0, limit: 9).count) == 1 })
    await shift.end()
  }

  @Test func `a story added later examines what is kept and tells what happened once`()
    async throws
  {
    var room = try Newsroom(stories: [.report])
    room.web.script(
      tass, .says(200, [:], room.atom(weather)), .says(200, [:], room.atom(said, weather)))
    let shift = try await room.begin()
    try await shift.round()
    try await shift.round()
    #expect(try await room.store.told().isEmpty)
    room.stories = [.report, .flight]
    try await shift.configure(room)
    for _ in 0..<2 { try await shift.round() }
    let alerts = try await room.store.alerts(after: 0, limit: 9)
    #expect(alerts.map(\.type) == [.reported] && alerts[0].atStart)
  }

  @Test func `a changed story examines anew and does not tell again`() async throws {
    var room = try Newsroom()
    room.web.script(
      tass, .says(200, [:], room.atom(weather)), .says(200, [:], room.atom(said, weather)))
    let shift = try await room.begin()
    try await shift.round()
    try await shift.round()
    #expect(try await room.store.told() == [.reported])
    room.stories[0].names.append("Azerbaijan Airlines")
    try await shift.configure(room)
    try await shift.round()
    try await room.begin().round()
    #expect(try await room.store.told() == [.reported])
    let row = try await room.store.enrol(stories: [("flight", room.stories[0].revision)])[0]
    #expect(row.examined == row.caughtUp && row.examined > 0)
  }

  @Test func `an interim report is partial and never the final one`() async throws {
    let room = try Newsroom(stories: [.report])
    let interim = Entry(
      "r1", "Interim report on the AZAL plane crash published",
      summary: "Kazakhstan published the interim report on the crash on Thursday.")
    let again = Entry(
      "r2", "The interim report on the AZAL crash has been released",
      summary: "The ministry released the interim report; work on the final one goes on.")
    room.web.script(
      tass, .says(200, [:], room.atom(weather)), .says(200, [:], room.atom(interim, weather)),
      .says(200, [:], room.atom(again, interim, weather)))
    let shift = try await room.begin()
    for _ in 0..<3 { try await shift.round() }
    #expect(try await room.store.told() == [.partial])
  }

  @Test func `a reload during an examination skips nothing`() async throws {
    var room = try Newsroom()
    room.web.script(
      tass, .says(200, [:], room.atom(said)), .says(200, [:], room.atom(weather, said)))
    // The story waits for other words first.
    room.stories[0].awaits[0].words = ["AZAL resumes its flights"]
    let shift = try await room.begin()
    try await shift.round()
    let slow = SlowStore(room.store)
    let examiner = Examiner(
      store: slow, clock: room.clock.wall, journal: Journal(way: .plain) { _ in }.logger,
      makeDetector: Compiled.detector)
    func configure(_ stories: [Story]) async throws {
      try await examiner.configure(
        stories: stories, officialFeeds: [], pageFeeds: [], routes: AlertRoutes(webhooks: []))
    }
    try await configure(room.stories)
    _ = try await examiner.examineNew()
    try await shift.watch.pollAllOnce()
    await slow.hold()
    let examination = Task { try await examiner.examineNew() }
    #expect(await eventually { await slow.isAsked })
    try await configure([.flight])
    await slow.release()
    _ = try await examination.value
    _ = try await examiner.tick(startIsOver: true)
    // The article before the mark was examined under the new words.
    #expect(try await room.store.told() == [.reported])
  }

  @Test func `what is remembered and cannot be read begins anew, and tells nothing twice`()
    async throws
  {
    let room = try Newsroom()
    room.web.script(
      tass, .says(200, [:], room.atom(weather)), .says(200, [:], room.atom(said, weather)))
    let shift = try await room.begin()
    try await shift.round()
    try await shift.round()
    let torn = DevelopmentRow(
      story: "flight", id: "admission", state: .reported, progress: "{\"state\":")
    _ = try await room.store.record(Examination(developments: [torn]), now: room.clock.now)
    try await room.begin().round()
    #expect(try await room.store.told() == [.reported])
    #expect(room.lines.count("cannot be read; it begins anew") == 1)
  }

  @Test func `deadlines are looked at between the batches of a backlog`() async throws {
    let room = try Newsroom(stories: [])
    var due = Story.report
    due.awaits[0].due = CalendarDate("2025-12-01")
    let examiner = Examiner(
      store: room.store, clock: room.clock.wall,
      journal: Journal(way: .plain) { _ in }.logger, makeDetector: Compiled.detector)
    let feed = try await room.store.enrol(
      feeds: [(tass, room.clock.now)], poll: "", health: "")[0]
    func configure(_ stories: [Story]) async throws {
      try await examiner.configure(
        stories: stories, officialFeeds: [], pageFeeds: [], routes: AlertRoutes(webhooks: []))
    }
    try await configure([due])
    let articles = (0..<2000).map { Article(id: "a\($0)", title: "Rain over Baku, day \($0)") }
    try await room.store.keep(
      Harvest(articles: articles, fingerprints: [], refreshed: []), of: feed,
      seen: room.clock.now)
    async let told = examiner.examineNew()
    // It may be told by the examination itself, or at once when that is over.
    let now = try await examiner.tick(startIsOver: true)
    #expect(try await told + now == 1)
    #expect(try await room.store.told() == [.overdue])
  }

  @Test func `it stops after the batch under way`() async throws {
    let room = try Newsroom()
    let feed = try await room.store.enrol(
      feeds: [(tass, room.clock.now)], poll: "", health: "")[0]
    let shift = try await room.begin()
    let articles = (0..<5000).map { Article(id: "a\($0)", title: "Rain over Baku, day \($0)") }
    try await room.store.keep(
      Harvest(articles: articles, fingerprints: [], refreshed: []), of: feed,
      seen: room.clock.now)
    await shift.examiner.stop()
    _ = try await shift.examiner.examineNew()
    let row = try await room.store.enrol(stories: [("flight", Story.flight.revision)])[0]
    #expect(row.examined < 5000)
  }
}

/// A store whose articles come late.
actor SlowStore: ExaminerStore {
  private let base: SQLiteStore
  private var gate: Gate?
  private(set) var isAsked = false

  init(_ base: SQLiteStore) { self.base = base }

  func hold() { gate = Gate() }
  func release() async { await gate?.open() }

  func enrol(
    stories: [(id: String, revision: String)]
  ) async throws(StoreError) -> [StoryRow] { try await base.enrol(stories: stories) }
  func developments() async throws(StoreError) -> [DevelopmentRow] {
    try await base.developments()
  }
  func note(_ name: String) async throws(StoreError) -> String? { try await base.note(name) }
  func lastChange() async throws(StoreError) -> Int64 { try await base.lastChange() }
  func articles(
    after change: Int64, upTo bound: Int64, limit: Int
  ) async throws(StoreError) -> [KeptArticle] {
    isAsked = gate != nil
    await gate?.pass()
    return try await base.articles(after: change, upTo: bound, limit: limit)
  }
  func record(_ examination: Examination, now: Date) async throws(StoreError) -> [Alert] {
    try await base.record(examination, now: now)
  }
}
