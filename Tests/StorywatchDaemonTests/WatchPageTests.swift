import ArticleModel
import Foundation
import StateStore
import StoryModel
import Testing

@testable import HTTPTransport
@testable import StorywatchDaemon

struct WatchPageTests {
  let tass = Newsroom.tass
  let page = "https://news.example/s1"
  let text = """
    <html><head><title>AZAL: a statement</title></head><body><article>
    <p>Russia admitted responsibility for the AZAL crash near Aktau, the Kremlin said on Thursday
    in a statement that followed months of talks with Baku.</p>
    <p>The families of the dead had waited for these words since December, and asked on Thursday
    for the documents of the investigation to be handed over as well.</p></article></body></html>
    """
  /// Nothing but a headline: its page is worth fetching.
  let bare = Entry("s1", "AZAL: a statement")

  private func room(_ answer: ScriptedWeb.Answer) throws -> Newsroom {
    let room = try Newsroom()
    room.web.script(
      tass, .says(200, [:], room.atom(Entry("w", "Rain"))),
      .says(200, [:], room.atom(bare, Entry("w", "Rain"))))
    room.web.script(page, answer)
    return room
  }

  @Test func `the page of an article on a story is read once, and examined`() async throws {
    let room = try room(.says(200, ["Content-Type": "text/html"], text))
    let shift = try await room.begin()
    for _ in 0..<4 {
      room.clock.advance(900)
      try await shift.round()
    }
    #expect(room.web.requests(page).count == 1)
    let kept = try await room.store.kept().first { $0.article.title == bare.title }
    #expect(kept?.article.body.isEmpty == false && kept?.isBacklog == false)
    let row = try await room.store.enrol(stories: [("flight", Story.flight.revision)])[0]
    #expect(row.examined == kept?.change)
  }

  @Test func `pages are read side by side, and not too many of one host`() async throws {
    let room = try Newsroom()
    let gate = Gate()
    let news = (0..<12).map { Entry("s\($0)", "AZAL: statement \($0)") }
    var others = news
    for index in news.indices { others[index].link = "https://h\(index).example/\(index)" }
    others += (0..<10).map { Entry("t\($0)", "AZAL: note \($0)") }
    for entry in others { room.web.script(entry.link, .behind(gate, 200, [:], text)) }
    room.web.script(
      tass, .says(200, [:], room.atom(Entry("w", "Rain"))), .says(200, [:], room.atom(others)))
    let shift = try await room.begin()
    try await shift.round()
    let round = Task { try await shift.round() }
    func asked() -> Int { others.count { !room.web.requests($0.link).isEmpty } }
    #expect(await eventually { asked() == 16 })
    await gate.open()
    try await round.value
    // Eight of the ten on one host, and all the others.
    #expect(asked() == 20)
    try await shift.round()
    #expect(asked() == 22)
  }

  @Test func `a page of another host may lead to no private address`() async throws {
    let room = try room(.says(200, [:], text))
    try await room.begin().round()
    try await room.begin().round()
    #expect(room.web.requests(page).map(\.addresses) == [.openOnly])
  }

  @Test(arguments: [
    ScriptedWeb.Answer.fails(.refusedAddress), .fails(.timeout), .says(404), .says(503),
  ])
  func `a page that cannot be read is asked for three times and leaves the article`(
    _ answer: ScriptedWeb.Answer
  ) async throws {
    let room = try room(answer)
    let shift = try await room.begin()
    for _ in 0..<10 {
      room.clock.advance(4000)
      try await shift.round()
    }
    #expect(room.web.requests(page).count == 3)
    #expect(try await room.store.kept().contains { $0.article.title == bare.title })
    #expect(try await room.store.duePages(now: .distantFuture, limit: 9).isEmpty)
  }

  @Test func `a page without an article is asked for once`() async throws {
    let room = try room(.says(200, [:], "<html><body><nav>Home</nav></body></html>"))
    let shift = try await room.begin()
    for _ in 0..<4 {
      room.clock.advance(4000)
      try await shift.round()
    }
    #expect(room.web.requests(page).count == 1)
  }

  @Test func `what the feed changed while its page was read stays`() async throws {
    let store = try SQLiteStore.inMemory()
    let feed = try await store.enrol(feeds: [(tass, .now)], poll: "", health: "")[0]
    let old = Article(id: "a", url: page, title: "Old", feed: tass)
    for title in ["Old", "New"] {
      var article = old
      article.title = title
      try await store.keep(
        Harvest(articles: [article], fingerprints: [], refreshed: []), of: feed, seen: .now)
    }
    var read = old
    (read.body, read.summary) = (["A paragraph."], "A summary.")
    try await store.settlePage(enriching: read)
    let kept = try await store.kept()[0].article
    #expect(kept.title == "New" && kept.body == read.body && kept.summary == read.summary)
  }
}
