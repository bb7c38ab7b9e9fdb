import ArticleModel
import Foundation
import StateStore
import StoryModel
import Testing

@testable import HTTPTransport
@testable import StorywatchDaemon

struct WatchTests {
  let tass = Newsroom.tass
  let news = Entry("a1", "AZAL resumes its flights")

  @Test func `a poll keeps new articles, once each and the oldest first`() async throws {
    let room = try Newsroom()
    room.web.script(
      tass, .says(200, [:], room.atom(Entry("a2", "Second"), Entry("a1", "First"))),
      .says(
        200, [:], room.atom(Entry("a3", "Third"), Entry("a2", "Second"), Entry("a1", "First"))))
    let shift = try await room.begin()
    try await shift.round()
    try await shift.round()
    let kept = try await room.store.kept()
    #expect(kept.map(\.article.title) == ["First", "Second", "Third"])
    #expect(kept.map(\.isBacklog) == [true, true, false])
  }

  @Test func `validators go out to the letter`() async throws {
    let room = try Newsroom()
    let tag = #"W/"ab c--gzip""#
    let date = "Thu, 25 Dec 2025 08:00:00 GMT"
    room.web.script(
      tass, .says(200, ["ETag": tag, "Last-Modified": date], room.atom(news)), .says(304))
    let shift = try await room.begin()
    try await shift.round()
    try await shift.round()
    let second = room.web.requests(tass)[1].headers
    #expect(second["If-None-Match"] == tag)
    #expect(second["If-Modified-Since"] == date)
    #expect(room.web.requests(tass)[0].headers["If-None-Match"] == nil)
  }

  @Test func `an unchanged feed leaves no trace among the articles`() async throws {
    let room = try Newsroom()
    room.web.script(tass, .says(200, ["ETag": "x"], room.atom(news)), .says(304))
    let shift = try await room.begin()
    try await shift.round()
    let before = try await room.store.kept()
    try await shift.round()
    #expect(try await room.store.kept() == before)
    #expect(await shift.watch.overview[0].health.trouble == nil)
  }

  @Test(arguments: [
    ScriptedWeb.Answer.says(200, [:], "<html><body>Sorry</body></html>"), .says(200), .says(500),
    .says(200, [:], "\u{0}\u{1}nonsense"), .fails(.resolve), .fails(.tooLarge),
  ])
  func `a broken feed costs only itself`(_ broken: ScriptedWeb.Answer) async throws {
    let room = try Newsroom(feeds: [.of(Newsroom.apa), .of(tass)])
    room.web.script(Newsroom.apa, broken)
    room.web.script(tass, .says(200, [:], room.atom(news)))
    let shift = try await room.begin()
    try await shift.round()
    #expect(try await room.store.kept().map(\.article.title) == [news.title])
    #expect(await shift.watch.overview.map { $0.health.trouble != nil } == [true, false])
    #expect(await shift.watch.tally == (2, 1))
  }

  @Test func `a feed that was cut off keeps what came, and is not called well`() async throws {
    let room = try Newsroom()
    room.web.script(tass, .cutOff(room.atom(news)))
    let shift = try await room.begin()
    try await shift.round()
    #expect(try await room.store.kept().count == 1)
    #expect(await shift.watch.overview[0].health.trouble?.kind == .unreachable)
  }

  @Test func `not modified, though nothing was ever read, is no feed`() async throws {
    let room = try Newsroom()
    room.web.script(tass, .says(304))
    let shift = try await room.begin()
    try await shift.round()
    let health = await shift.watch.overview[0].health
    #expect(health.trouble?.kind == .noFeed && health.lastRead == nil)
  }

  @Test func `what comes into a feed that was empty is news`() async throws {
    let room = try Newsroom()
    room.web.script(tass, .says(200, [:], room.atom()), .says(200, [:], room.atom(news)))
    let shift = try await room.begin()
    try await shift.round()
    try await shift.round()
    #expect(try await room.store.kept().map(\.isBacklog) == [false])
  }

  @Test func `an edit comes again as one, and a feed that loses its guids as nothing`()
    async throws
  {
    let room = try Newsroom()
    let news = Entry(
      "a1", "AZAL resumes its flights", summary: "The first aircraft leaves for Grozny on Monday.")
    var bare = news
    bare.guid = nil
    var edited = bare
    edited.title = "AZAL resumes none of its flights"
    room.web.script(
      tass, .says(200, [:], room.atom(news)), .says(200, [:], room.atom(bare)),
      .says(200, [:], room.atom(edited)))
    let shift = try await room.begin()
    try await shift.round()
    try await shift.round()
    #expect(try await room.store.kept().map(\.change) == [1])
    try await shift.round()
    let kept = try await room.store.kept()
    #expect(kept.map(\.edits) == [1] && kept[0].article.title == edited.title)
  }

  @Test func `once asks every feed but those whose server asked to wait`() async throws {
    let room = try Newsroom(feeds: [.of(tass), .of(Newsroom.apa)])
    room.web.script(tass, .says(503, ["Retry-After": "3600"]))
    room.web.script(Newsroom.apa, .says(500))
    for _ in 0..<3 { try await room.begin().round() }
    #expect(room.web.requests(tass).count == 1)
    #expect(room.web.requests(Newsroom.apa).count == 3)
    room.clock.advance(4000)
    try await room.begin().round()
    #expect(room.web.requests(tass).count == 2)
  }

  @Test func `too many requests pause all feeds of the host, also after a restart`() async throws {
    let feeds = (1...3).map { FeedSettings.of("https://one.example/\($0)") }
    let room = try Newsroom(feeds: feeds)
    for feed in feeds { room.web.script(feed.url, .says(429, ["Retry-After": "3600"])) }
    let shift = try await room.begin(polling: PollingSettings(concurrency: 1))
    try await shift.round()
    try await room.begin().round()
    #expect(feeds.flatMap { room.web.requests($0.url) }.count == 1)
    #expect(await shift.watch.overview.allSatisfy { $0.health.pausedUntil != nil })
  }

  @Test func `feeds that wait behind one that is refused are not asked any more`() async throws {
    let feeds = (1...3).map { FeedSettings.of("https://one.example/\($0)") }
    let room = try Newsroom(feeds: feeds)
    let gate = Gate()
    room.web.script(feeds[0].url, .behind(gate, 429, ["Retry-After": "3600"]))
    for feed in feeds.dropFirst() { room.web.script(feed.url, .hangs) }
    let shift = try await room.begin()
    let round = Task { try await shift.round() }
    #expect(await eventually { feeds.allSatisfy { room.web.requests($0.url).count == 1 } })
    await gate.open()
    try await round.value
    let overview = await shift.watch.overview
    #expect(overview.allSatisfy { $0.due >= room.clock.now + 3600 })
    #expect(overview.map(\.state.failures) == [1, 0, 0])
  }

  @Test func `a crash loop does not ask before the time`() async throws {
    let room = try Newsroom()
    room.web.script(tass, .hangs)
    for _ in 0..<3 {
      let shift = try await room.begin()
      await shift.watch.start()
      _ = await eventually { room.web.requests(tass).count == 1 }
      // Gone without a goodbye: only what the store holds is known.
      Task { await shift.end() }
    }
    #expect(room.web.requests(tass).count == 1)
  }

  @Test func `polls that are given up at the end are no failures`() async throws {
    let room = try Newsroom()
    room.web.script(tass, .hangs)
    let shift = try await room.begin()
    await shift.watch.start()
    #expect(await eventually { room.web.requests(tass).count == 1 })
    await shift.end()
    let feed = await shift.watch.overview[0]
    #expect(feed.state.failures == 0 && feed.health.trouble == nil)
    #expect(room.lines.all.allSatisfy { !$0.hasPrefix("<3>") && !$0.hasPrefix("<4>") })
  }

  @Test func `a reload keeps what runs, and a feed taken out is asked no more`() async throws {
    var room = try Newsroom(feeds: [.of(tass, every: 60), .of(Newsroom.apa, every: 60)])
    let gate = Gate()
    room.web.script(tass, .behind(gate, 200, [:], room.atom(news)))
    room.web.script(Newsroom.apa, .behind(gate, 200, [:], room.atom(Entry("b1", "Other"))))
    let shift = try await room.begin()
    room.clock.advance(1)
    await shift.watch.start()
    #expect(
      await eventually {
        room.web.requests(tass).count == 1 && room.web.requests(Newsroom.apa).count == 1
      })
    room.feeds = [.of(tass, every: 120)]
    try await shift.configure(room)
    await gate.open()
    #expect(try await eventually { try await room.store.kept().count == 2 })
    #expect(await eventually { await shift.watch.overview.map(\.rules.interval) == [120] })
    room.clock.advance(200)
    #expect(await eventually { room.web.requests(tass).count == 2 })
    #expect(room.web.requests(Newsroom.apa).count == 1)
    await shift.end()
  }

  @Test func `a clock that is put back stops nothing`() async throws {
    let room = try Newsroom(feeds: [.of(tass, every: 60)])
    room.web.script(tass, .says(200, [:], room.atom(news)))
    let shift = try await room.begin()
    await shift.watch.start()
    #expect(await eventually { await shift.watch.overview[0].health.lastRead != nil })
    room.clock.advance(-86_400)
    #expect(await eventually { await shift.watch.overview[0].due < room.clock.now + 120 })
    room.clock.advance(100)
    #expect(await eventually { room.web.requests(tass).count == 2 })
    await shift.end()
  }

  @Test func `a clock that was put back while nobody watched stops nothing`() async throws {
    let room = try Newsroom()
    room.web.script(tass, .says(200, [:], room.atom(news)))
    try await room.begin().round()
    room.clock.advance(-30 * 86_400)
    let shift = try await room.begin()
    #expect(await shift.watch.overview[0].due < room.clock.now + 2000)
  }

  @Test func `after a sleep the feeds are asked in turn, as after a start`() async throws {
    let urls = (0..<300).map { "https://paper\($0).example/rss" }
    let room = try Newsroom(feeds: urls.map { .of($0, every: 60) })
    for url in urls { room.web.script(url, .says(200, [:], room.atom(news))) }
    try await room.begin().round()
    let shift = try await room.begin()
    await shift.watch.start()
    #expect(await eventually { await shift.watch.turns > 2 })
    #expect(await shift.watch.startIsOver == false)
    room.clock.advance(8 * 3600)
    let woken = room.clock.now
    #expect(await eventually { room.lines.count("the machine slept") == 1 })
    // Fifty in a second: with the clock at rest the first is asked, and all others wait for theirs.
    let dues = await shift.watch.overview.map(\.due).sorted()
    #expect(dues.filter { $0 > woken && $0 <= woken + 6 }.count >= 298)
    #expect(await shift.watch.startIsOver == false)
    #expect(urls.count { room.web.requests($0).count > 1 } < 10)
    room.clock.advance(7)
    #expect(await eventually { urls.allSatisfy { room.web.requests($0).count == 2 } })
    #expect(await eventually { await shift.watch.startIsOver })
    #expect(room.lines.count("the machine slept") == 1)
    await shift.end()
  }

  @Test func `what cannot be written down is not asked for`() async throws {
    let room = try Newsroom()
    room.web.script(tass, .says(200, [:], room.atom(news)))
    let store = RefusingStore(room.store)
    let shift = try await room.begin(over: store)
    store.change(.named(["settle", "keep", "record"]))
    await shift.watch.start()
    #expect(await eventually { room.lines.count("database cannot be used") == 1 })
    #expect(room.web.requests(tass).isEmpty)
    await shift.end()
  }

  @Test func `a store that takes no articles does not make the feeds come sooner`() async throws {
    let room = try Newsroom(feeds: [.of(tass), .of(Newsroom.apa)])
    for url in [tass, Newsroom.apa] { room.web.script(url, .says(200, [:], room.atom(news))) }
    let store = RefusingStore(room.store, .named(["keep"]))
    let shift = try await room.begin(over: store)
    await #expect(throws: StoreError.self) { try await shift.watch.pollAllOnce() }
    #expect(await shift.watch.overview.allSatisfy { $0.due == room.clock.now + 900 })
    #expect(await shift.watch.overview.allSatisfy { $0.state.etag == nil })
    #expect(room.lines.count("database cannot be used") == 1)
    store.change(.never)
    try await shift.round()
    #expect(try await room.store.kept().count >= 1)
  }

  @Test func `state that cannot be read begins anew`() async throws {
    let room = try Newsroom()
    room.web.script(tass, .says(200, ["ETag": "x"], room.atom(news)))
    try await room.begin().round()
    var row = try await room.store.enrol(feeds: [(tass, room.clock.now)], poll: "", health: "")[0]
    (row.poll, row.health) = (#"{"url":7}"#, "[")
    try await room.store.settle([row])
    try await room.begin().round()
    #expect(room.web.requests(tass)[1].headers["If-None-Match"] == nil)
    #expect(try await room.store.kept().count == 1)
  }

  @Test func `no network at all is said once`() async throws {
    let room = try Newsroom(feeds: [.of(tass), .of(Newsroom.apa)])
    for url in [tass, Newsroom.apa] { room.web.script(url, .fails(.resolve)) }
    let shift = try await room.begin()
    await shift.watch.start()
    for _ in 0..<3 {
      let asked = room.web.requests(tass).count
      room.clock.advance(8000)
      // Whoever has slept asks one feed after another.
      #expect(
        await eventually {
          room.clock.advance(0.05)
          return room.web.requests(tass).count > asked
        })
    }
    await shift.end()
    // How many were asked by then depends on when the clock was moved.
    #expect(room.lines.count("could be reached; trying again") == 1)
    #expect(room.lines.count("<4>") == 1)
  }

  @Test func `a feed without an answer is named once another one answers`() async throws {
    let room = try Newsroom(feeds: [.of(tass), .of(Newsroom.apa)])
    room.web.script(tass, .fails(.connect))
    room.web.script(Newsroom.apa, .says(200, [:], room.atom(news)))
    let shift = try await room.begin()
    try await shift.round()
    #expect(room.lines.count("<4>") == 1)
    #expect(room.lines.count("feed cannot be reached") == 1)
  }

  @Test func `a network that goes while the watch is on is one line, and again after it was back`()
    async throws
  {
    let room = try Newsroom(feeds: [.of(tass), .of(Newsroom.apa)])
    for url in [tass, Newsroom.apa] {
      room.web.script(
        url, .says(200, [:], room.atom(news)), .fails(.resolve), .fails(.resolve), .says(304),
        .fails(.resolve))
    }
    let shift = try await room.begin()
    for _ in 0..<6 { try await shift.round() }
    #expect(room.lines.count("none of the 2 feeds") == 2)
    #expect(room.lines.count("<4>") == 2)
  }
}
