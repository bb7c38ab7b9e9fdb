import AlertDelivery
import ArticleModel
import FeedParsing
import FoundationEssentials
import HTTPTransport
import StateStore
import StatusPage
import StoryDetection
import StoryModel
import Testing

@testable import StorywatchDaemon

/// Nothing fired: why? The page, `explain` and the digest give one answer, from one record.
struct RecordedReasonTests {
  private static let story = Story(
    id: "report", title: "The report", began: CalendarDate("2025-12-20"), names: ["AZAL"],
    awaits: [AwaitedDevelopment(id: "final", kind: "report-published", phase: .final)])
  private static let settings = Settings(stories: [story])

  /// A watch that has examined an article which says, before the story began, that it happened.
  private static func examined() async throws -> (room: Newsroom, article: Article) {
    let room = try Newsroom(stories: [story])
    let old = try #require(CalendarDate("2025-12-01")).start
    let entries = [
      room.atom(Entry("a", "AZAL resumes its flights")),
      room.atom(Entry("b", "AZAL: final report on the crash published", published: old)),
    ]
    room.web.script(
      Newsroom.tass, .says(200, [:], entries[0]), .says(200, [:], entries[1]))
    let shift = try await room.begin()
    try await shift.round()
    try await shift.round()
    let article = try #require(try await room.store.kept().last?.article)
    return (room, article)
  }

  @Test(arguments: MessageLanguage.all.map(\.code))
  func `the page, explain and the digest give one reason`(_ code: String) async throws {
    let language = try #require(MessageLanguage.named(code))
    let (room, article) = try await Self.examined()
    let view = room.store.view
    let began = try #require(CalendarDate("2025-12-20"))
    let recorded = try await view.reasons(of: article.id)
    let reason = try #require(recorded["report"]?["final"])
    #expect(reason.reason == .beforeStory(began))
    let said = language.reason(reason)

    let digest = try await Self.digest(of: view, until: room.clock.now)
    let near = try #require(digest.digest?.nearMisses.first)
    #expect(near.reason == reason && near.url == article.url && near.development == "final")
    #expect(AlertMessage(digest, in: language).sentences.contains { $0.contains(said) })
    #expect(AlertLine.json(digest).contains(#""code":"beforeStory""#))

    let page = StatusPage(
      source: .init(
        overview: { try await StatusReport(Self.settings, view).overview(now: room.clock.now) },
        story: { id, _ in
          try await StatusReport(Self.settings, view).detail(of: id, now: room.clock.now)
        },
        alerts: { _ in [] }, speech: PageSpeech.named),
      now: { room.clock.now })
    let answer = await page.answer(PageRequest("/stories/report", query: ["lang": code]))
    #expect(answer.body.contains("<span class=\"why\">\(said)</span>"))

    let explanation = Explanation(
      of: article, settings: Self.settings,
      progress: try await FollowUp(of: Self.settings, in: view),
      acquaintance: .never, recorded: recorded, now: room.clock.now)
    let text = ExplanationText(explanation, style: TextStyle(hasColour: false)).text
    #expect(
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        .contains("when it was examined: \(reason.text)"))
    #expect(
      try JSONText.line(explanation).contains(
        #""recorded":{"final":{"code":"beforeStory","text":"\#(reason.text)"}}"#))
  }

  private static func digest(of view: StateView, until now: Date) async throws -> Alert {
    var digest = Digest(
      story: story, from: .distantPast, to: now, covered: FeedsCovered([], faults: []),
      blindAfter: 3600)
    digest.nearMisses = try await view.nearMisses(
      of: story.id, from: .distantPast, to: now, limit: 3)
    return digest.alert(config: "c")
  }

  @Test(arguments: ["ru", "az"])
  func `what the parser, the policy and the gate say is said in the page's language`(
    _ code: String
  ) async throws {
    let speech = PageSpeech.named(code)
    let (room, article) = try await Self.examined()
    var health = FeedHealth()
    health.gap = .init(from: room.clock.now - 90_000, to: room.clock.now)
    health.lastRead = room.clock.now
    health.usualGap = 7200
    health.lastNew = room.clock.now - 20 * 86_400
    health.reachesBack = room.clock.now - 600
    let feed = CoveredFeed(
      url: "u", name: "n", host: "h", language: "ru", publisher: "p", health: health)
    let faults = CoveragePolicy(blindAfter: 3600).faults(of: feed, now: room.clock.now)
    #expect(Set(faults.map(\.kind)) == [.frozen, .gap])
    let errors: [FeedParseError] = [
      .empty, .webPage(title: "A", feeds: []), .webPage(title: nil, feeds: []), .otherJSON,
      .otherXML(root: "html"), .notText(kind: "an image"), .notText(kind: "a PDF"),
    ]
    let why = try await room.store.view.articles(of: "report", skipping: 0, limit: 9)
      .first { $0.id == article.id }?.why
    for clause in faults.map(\.why) + errors.map(\.description) + (try #require(why)) {
      #expect(speech.technical(clause) != clause, "\(clause)")
    }
  }
}
