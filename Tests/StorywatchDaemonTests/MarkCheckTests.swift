import ArticleModel
import FoundationEssentials
import StateStore
import StoryModel
import StorywatchDaemon
import Testing

/// Judgements held against a replay.
struct MarkCheckTests {
  private static func story(not: [String] = []) -> Story {
    Story(
      id: "wreck", title: "The wreck", names: ["Calder Bay"], not: not,
      awaits: [AwaitedDevelopment(id: "report", kind: "report-published")])
  }

  private static func article(_ id: String, _ title: String, on day: String) -> Article {
    Article(
      id: id, url: "https://\(id).example/1", title: title, published: CalendarDate(day)?.start,
      language: "en", publisher: "\(id).example")
  }

  private static let wrong = article(
    "a", "Calder Bay council publishes report on parking", on: "2025-03-01")
  private static let right = article(
    "b", "Inspectors publish report on Calder Bay wreck", on: "2025-06-01")
  private static let promise = article(
    "c", "Calder Bay report to be published in May", on: "2025-04-01")

  private func replay(
    _ articles: [Article], _ story: Story, _ marks: [MarkRow]
  ) -> (check: MarkCheck, alerts: [Alert]) {
    var replay = Replay(stories: [story], config: "")
    var check = MarkCheck(marks: marks)
    var alerts: [Alert] = []
    for article in articles {
      let step = replay.examine(article)
      check.note(article, step)
      alerts += step.alerts
    }
    return (check, alerts)
  }

  private func mark(_ judgement: String, _ alert: Alert) -> MarkRow {
    MarkRow(
      subject: alert.id, judgement: judgement, time: Date(timeIntervalSince1970: 0), alert: alert)
  }

  @Test func `a false alert that is raised again breaks its mark`() throws {
    let alert = try #require(replay([Self.wrong], Self.story(), []).alerts.first)
    let check = replay([Self.wrong], Self.story(), [mark("false", alert)]).check
    #expect(!check.isKept)
    #expect(check.results.map(\.verdict) == [.broken])
    #expect(check.text.contains("BROKEN    false  wreck/report development.reported"))
    #expect(check.text.contains("1 mark: 0 kept, 1 broken, 0 unchecked"))
  }

  @Test func `a false alert that is raised no more keeps its mark, though a right one has its id`()
    throws
  {
    let alert = try #require(replay([Self.wrong], Self.story(), []).alerts.first)
    let mended = Self.story(not: ["Calder Bay council"])
    let (check, alerts) = replay([Self.wrong, Self.right], mended, [mark("false", alert)])
    #expect(alerts.map(\.id) == [alert.id], "ids name the development and the change")
    #expect(check.isKept)
    #expect(check.text.contains("ok        false"))
  }

  @Test func `a right alert must be raised, by the same article or near it`() throws {
    let alert = try #require(replay([Self.right], Self.story(), []).alerts.first)
    let marks = [mark("right", alert)]
    #expect(replay([Self.promise, Self.right], Self.story(), marks).check.isKept)
    let blind = Story(
      id: "wreck", title: "", names: ["Calder Bay"], not: ["Calder Bay wreck"],
      awaits: Self.story().awaits)
    let lost = replay([Self.right], blind, marks).check
    #expect(!lost.isKept)
    #expect(lost.results.first?.why == "it is not raised any more")
    let early = replay([Self.wrong, Self.right], Self.story(), marks).check
    #expect(!early.isKept)
    #expect(early.results.first?.why.contains("on 2025-03-01") == true)
  }

  @Test func `a missed article must be heard as having happened`() {
    func missed(_ subject: String) -> MarkRow {
      MarkRow(
        subject: subject, judgement: "missed", time: Date(timeIntervalSince1970: 0), alert: nil)
    }
    #expect(replay([Self.right], Self.story(), [missed("b")]).check.isKept)
    #expect(replay([Self.right], Self.story(), [missed("https://b.example/1")]).check.isKept)
    let second = Self.article("d", "Inspectors publish Calder Bay report", on: "2025-06-02")
    #expect(replay([Self.right, second], Self.story(), [missed("d")]).check.isKept)
    let promise = replay([Self.promise], Self.story(), [missed("c")]).check
    #expect(!promise.isKept)
    #expect(promise.results.first?.why.contains("wreck/report anticipated") == true)
    let off = replay(
      [Self.article("e", "Weather in Leeds", on: "2025-06-02")], Self.story(), [missed("e")]
    ).check
    #expect(off.results.first?.why == "it raises nothing: on no story")
  }

  @Test func `what is not among the articles is told as unchecked, and alone is no success`() throws
  {
    let alert = try #require(replay([Self.wrong], Self.story(), []).alerts.first)
    let check = replay([Self.promise], Self.story(), [mark("false", alert)]).check
    #expect(check.results.map(\.verdict) == [.unchecked])
    #expect(!check.isKept)
  }

  @Test func `without marks there is nothing to break`() {
    let check = MarkCheck(marks: [])
    #expect(check.isKept)
    #expect(check.text.contains("no marks"))
  }
}
