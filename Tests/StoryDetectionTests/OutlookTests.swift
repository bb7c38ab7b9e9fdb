import ArticleModel
import StoryDetection
import StoryModel
import Testing

/// What is told of a development by its scene alone.
struct OutlookTests {
  private func finding(_ kind: String, _ title: String, _ summary: String = "QX-77") -> Finding {
    let story = Story(
      id: "story", title: "", identifiers: ["QX-77"],
      awaits: [AwaitedDevelopment(id: "awaited", kind: kind)])
    let article = Article(
      id: "article", title: title, summary: summary,
      published: CalendarDate("2025-10-10")?.start, language: "en")
    return Detector(stories: [story]).examine(article)[0].findings[0]
  }

  @Test(arguments: [
    (
      "found", "Volunteers with torches scour the marsh for the boatman", Finding.Status.anticipated
    ),
    ("verdict", "The skipper comes before Judge Orr on 28 November", .anticipated),
    ("sentence", "Prosecutors are asking for at least nine years", .anticipated),
    ("compensation-paid", "Could the widows see money by Easter?", .anticipated),
    ("strike-ended", "No end in sight for the dockers' walkout", .delayed),
    ("accession", "Brussels slams door on islanders, no membership for years", .denied),
    ("verdict", "Orr, whose trial opened in 2011, now keeps bees", .recap),
  ])
  func `a scene beside a sign tells how it stands`(
    _ kind: String, _ title: String, _ status: Finding.Status
  ) {
    #expect(finding(kind, title).status == status)
  }

  @Test(arguments: [
    ("verdict", "The court has a new roof"), ("found", "The missing man was fond of owls"),
    ("release", "The prison stands on a hill above the town"),
  ])
  func `a scene without a sign tells nothing`(_ kind: String, _ title: String) {
    #expect(finding(kind, title).status == .none)
  }

  @Test func `a scene gives way to the lead that tells the event`() {
    let told = finding(
      "verdict", "Court to sit on Saturday", "QX-77 skipper found guilty of manslaughter")
    #expect(told.status == .happened)
  }

  @Test func `what a scene alone tells has no points and promises nothing`() {
    let faint = finding("verdict", "The skipper comes before Judge Orr on 28 November")
    #expect(faint.confidence == 0)
    #expect(faint.promise == nil)
    #expect(faint.quote != nil)
  }

  @Test func `a scene takes no report back`() throws {
    let story = Story(
      id: "story", title: "", identifiers: ["QX-77"],
      awaits: [AwaitedDevelopment(id: "awaited", kind: "accession")])
    let detector = Detector(stories: [story])
    var follower = StoryFollower(story: story)
    func follow(_ title: String, _ day: String) throws -> [Alert] {
      let date = try #require(CalendarDate(day)?.start)
      let article = Article(
        id: title, title: title, summary: "QX-77", published: date, language: "en",
        publisher: day)
      let reading = try #require(detector.examine(article).first)
      return follower.follow(reading, of: article, seen: date, now: date).alerts
    }
    #expect(try follow("Islanders join the EU", "2025-10-10").map(\.type) == [.reported])
    #expect(try follow("Islanders' dream of the bloc dashed", "2025-10-12").isEmpty)
    #expect(follower.progress["awaited"]?.state == .reported)
  }
}
