import ArticleModel
import FoundationEssentials
import StoryDetection
import StoryModel

/// A story whose findings are scripted: what would follow, without a detector.
struct ScriptedStory {
  var follower: StoryFollower
  var alerts: [Alert] = []
  var last: StoryFollower.Step = .init()
  private var count = 0

  init(
    phase: Phase? = nil, due: String? = nil, confirm: Int = 2, began: String? = "2024-12-25"
  ) {
    let development = AwaitedDevelopment(
      id: "report", kind: "report-published", phase: phase, due: due.flatMap(CalendarDate.init),
      confirm: confirm)
    follower = StoryFollower(
      story: Story(
        id: "flight", title: "The flight", began: began.flatMap(CalendarDate.init), names: ["AZAL"],
        awaits: [development]), config: "sha256:test")
  }

  var progress: DevelopmentProgress { follower.progress["report"] ?? DevelopmentProgress() }
  var types: [AlertType] { alerts.map(\.type) }
  var reason: FollowReason? { last.reasons.first }

  /// One article arrives on the day it was published, at noon.
  @discardableResult
  mutating func hear(
    _ status: Finding.Status, from publisher: String, on day: String, phase: Phase? = nil,
    points: Int = 4, id: String? = nil, title: String? = nil, lead: String? = nil,
    body: [String] = [], quote: String? = nil, speaker: String? = nil, promise: Promise? = nil,
    language: String = "ru", official: Bool = false, seen: String? = nil, atStart: Bool = false
  ) -> StoryFollower.Step {
    count += 1
    let published = CalendarDate(day)!.start.addingTimeInterval(43_200)
    let seen = seen.map { CalendarDate($0)!.start.addingTimeInterval(43_200) } ?? published
    let id = id ?? "a\(count)"
    let article = Article(
      id: id, url: "https://\(publisher)/\(id)", title: title ?? "Заголовок \(count)",
      summary: lead ?? "Подводка номер \(count)", body: body, published: published,
      language: language, publisher: publisher)
    var promise = promise
    if let quote, promise == nil {
      promise =
        PromiseReader.read(
          quote, language: language, said: published, began: follower.story.began)
        ?? PromiseReader.undated(quote, language: language)
    }
    if let speaker { promise?.speaker = speaker }
    let finding = Finding(
      article: id, story: "flight", development: "report", status: status, phase: phase,
      confidence: points, quote: quote ?? article.title, field: .title, promise: promise)
    let reading = StoryReading(
      story: "flight", on: true, why: [], findings: [finding], origin: Voice.origin(of: article),
      voice: Voice.sketch(of: article))
    last = follower.follow(
      reading, of: article, seen: seen, isOfficial: official, now: seen, atStart: atStart)
    alerts += last.alerts
    return last
  }

  @discardableResult
  mutating func clock(_ day: String) -> [Alert] {
    let raised = follower.tick(now: CalendarDate(day)!.start)
    alerts += raised
    return raised
  }
}
