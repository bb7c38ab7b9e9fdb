import ArticleModel
import FoundationEssentials
import StoryDetection
import StoryModel
import StorywatchDaemon
import Testing

/// What `storywatch draft` prints is a configuration.
struct DraftReportTests {
  private static let article = Article(
    id: "a", title: "Взрыв на «Заре»: отчёт комиссии опубликуют до 1 декабря",
    summary: "Взрыв на заводе «Заря» под Липецком произошёл 3 марта 2025 года.",
    body: ["Виновные будут наказаны, \"пострадавшим\" выплатят компенсации, сказал губернатор."],
    published: CalendarDate("2025-04-01")?.start)

  private static let feeds = [
    FeedSettings(url: "https://a.example/rss", name: "А", language: "ru", publisher: "a"),
    FeedSettings(url: "https://b.example/rss", language: "en-GB", publisher: "b", official: true),
    FeedSettings(url: "https://c.example/rss", language: "de", publisher: "c"),
    FeedSettings(url: "https://d.example/rss", publisher: "d"),
  ]

  private func report(feeds: [FeedSettings]?) throws -> DraftReport {
    try DraftReport(Drafter.draft(Self.article), feeds: feeds)
  }

  private func read(_ document: String) throws -> Settings {
    try Settings.read(
      Array(document.utf8), at: "config.json",
      environment: ConfigEnvironment(configDirectory: "/etc/storywatch"), vocabulary: .shipped,
      purpose: .whatItHolds)
  }

  @Test func `the document is a configuration without a problem`() throws {
    let draft = try Drafter.draft(Self.article)
    let settings = try read(try report(feeds: nil).document)
    #expect(settings.stories == [draft.story])
    #expect(settings.notes.count == 1 && "\(settings.notes[0])".contains("there are no feeds"))
    #expect(settings.feeds.isEmpty)
  }

  @Test func `feeds in the languages of the story come with it`() throws {
    let settings = try read(try report(feeds: Self.feeds).document)
    #expect(settings.feeds.map(\.url) == ["https://a.example/rss", "https://b.example/rss"])
    #expect(settings.feeds.map(\.official) == [false, true])
    #expect(settings.feeds.map(\.publisher) == ["a", "b"])
  }

  @Test func `what it rests on and what is unsure is said beside it, in 80 columns`() throws {
    let remarks = try report(feeds: Self.feeds).remarks
    #expect(remarks.contains("report-published: lies ahead (anticipated), in the title"))
    #expect(remarks.contains("Feeds that cover it: А (ru), https://b.example/rss (en-GB)."))
    #expect(remarks.contains("No feed in: az, tr, kk."))
    #expect(remarks.contains("Unsure:"))
    #expect(remarks.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `a program is given all of it in one object`() throws {
    let json = try report(feeds: Self.feeds).json
    #expect(!json.contains("\n"))
    #expect(json.contains("\"grounds\":[") && json.contains("\"notes\":["))
  }
}
