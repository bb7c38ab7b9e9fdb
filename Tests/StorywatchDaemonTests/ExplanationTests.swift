import ArticleModel
import FoundationEssentials
import StateStore
import StoryDetection
import StoryModel
import StorywatchDaemon
import Testing

/// The questions that `storywatch explain` answers.
struct ExplanationTests {
  private static let story = Story(
    id: "wreck", title: "The wreck", names: ["Calder Bay"], context: ["trawler"],
    awaits: [
      AwaitedDevelopment(
        id: "report", title: "The report", kind: "report-published", phase: .final),
      AwaitedDevelopment(id: "payment", kind: "compensation-paid", by: ["Seafreight"]),
    ])
  private static let other = Story(
    id: "trial", title: "The trial", names: ["Ashworth"],
    awaits: [AwaitedDevelopment(id: "verdict", kind: "verdict")])

  private func explain(
    _ title: String, _ summary: String = "", after earlier: [Article] = [],
    known acquaintance: Explanation.Acquaintance = .never
  ) throws -> Explanation {
    var progress = FollowUp(of: [Self.story, Self.other], config: "")
    let reader = Detector(stories: [Self.story, Self.other]).reader()
    for article in earlier {
      let time = try #require(article.published)
      for reading in reader.examine(article) {
        _ = progress.follow(reading, of: article, seen: time, now: time)
      }
    }
    let article = Self.article(title, summary, on: "2025-06-02")
    return Explanation(
      of: article, settings: Settings(stories: [Self.story, Self.other]), progress: progress,
      acquaintance: acquaintance, now: try #require(article.published))
  }

  private static func article(_ title: String, _ summary: String, on day: String) -> Article {
    Article(
      id: "a-\(day)", url: "https://a.example/\(day)", title: title, summary: summary,
      published: CalendarDate(day)?.start, language: "en", publisher: "paper-\(day).example")
  }

  private func lines(_ explanation: Explanation) -> [Substring] {
    ExplanationText(explanation, style: TextStyle(hasColour: false)).text.split(separator: "\n")
  }

  /// On one line, so that it does not matter where it is broken.
  private func text(_ explanation: Explanation) -> String {
    lines(explanation).map { $0.drop { $0 == " " } }.joined(separator: " ")
  }

  @Test func `whether it was seen before is told in each case`() throws {
    let title = "Calder Bay trawler: final report published"
    #expect(text(try explain(title)).contains("seen before: no"))
    #expect(text(try explain(title, known: .noState)).contains("seen before: unknown"))
    let seen = Explanation.Acquaintance.seen(first: try #require(CalendarDate("2025-06-01")).start)
    #expect(text(try explain(title, known: seen)).contains("seen before: yes, first on 2025-06-01"))
  }

  @Test func `what made it belong and what would follow is told`() throws {
    let explanation = try explain("Inspectors publish final report on Calder Bay trawler")
    let text = text(explanation)
    #expect(text.contains("name “Calder Bay” (title)"))
    #expect(text.contains("context “trawler” (title)"))
    #expect(text.contains("The report (report): happened, final"))
    #expect(text.contains("why: told as news: “publish … report”"))
    #expect(text.contains("it was awaited, becomes reported; alert: development.reported"))
    #expect(explanation.stories[0].developments.map(\.after) == [.reported, .awaited])
  }

  @Test func `why nothing fired is told`() throws {
    let text = text(try explain("Calder Bay trawler: final report to be published in July"))
    #expect(text.contains("lies ahead (anticipated)"))
    #expect(text.contains("promised: 2025-07-01 to 2025-07-31"))
    #expect(text.contains("it was awaited; no alert: a promise, noted"))
    #expect(text.contains("why: nothing names such a development"))
  }

  @Test func `a refused clause is shown with its reason`() throws {
    let explanation = try explain("Government pays compensation to Calder Bay trawler families")
    let payment = explanation.stories[0].candidates.filter { $0.development == "payment" }
    #expect(!payment.isEmpty && payment.allSatisfy { $0.status == nil })
    #expect(text(explanation).contains("the one who must have done it is not named"))
  }

  @Test func `a story that it is not on is named with what was missing`() throws {
    let text = text(try explain("Calder Bay opens a new school"))
    #expect(text.contains("On no story:"))
    #expect(text.contains("but no context word"))
    #expect(text.contains("The trial (trial): no identifier and no name of the story"))
  }

  @Test func `from where the development stood is told, and which alert is taken back`() throws {
    let first = Self.article(
      "Inspectors publish final report on Calder Bay trawler", "", on: "2025-06-01")
    var explanation = try explain("Final report on Calder Bay trawler published", after: [first])
    #expect(text(explanation).contains("becomes confirmed; alert: development.confirmed"))
    explanation = try explain(
      "Ministry denies final report on Calder Bay trawler has been released", after: [first])
    let alert = try #require(explanation.stories[0].alerts.first)
    #expect(alert.type == .reversed)
    #expect(text(explanation).contains("takes back swa_"))
  }

  @Test func `no line is wider than 80 columns`() throws {
    let long = String(
      repeating: "The inspectors of the coastal office say that nobody knows. ", count: 9)
    let explanation = try explain(
      "Calder Bay trawler: final report to be published in July, the inspectors of the coastal office say",
      long)
    for line in lines(explanation) { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `a program is told all of it`() throws {
    let json = try JSONText.line(
      explain("Inspectors publish final report on Calder Bay trawler", known: .noState))
    for key in [
      "article", "seen", "stories", "why", "findings", "alerts", "candidates",
      "developments", "before", "after", "reason",
    ] {
      #expect(json.contains("\"\(key)\":"), "\(key)")
    }
  }
}
