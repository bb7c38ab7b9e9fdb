package import ArticleModel
package import FoundationEssentials
internal import StoryDetection
package import StoryModel

/// Examines dated articles in their order, with a clock that follows them and nothing kept.
package struct Replay {
  private let stories: [Story]
  private let reader: ArticleReader
  private let officialFeeds: Set<String>
  private var followUp: FollowUp
  private var today: CalendarDate?
  private var seq = 0
  package private(set) var summary = Summary()

  /// What came of all articles so far.
  package struct Summary: Sendable, Equatable, Codable {
    package var articles = 0
    package var onStory: [String: Int] = [:]
    package var alerts: [String: Int] = [:]
    package var nearMisses: [NearMiss] = []
  }

  /// An article that came close to raising an alert, and what held it back.
  package struct NearMiss: Sendable, Equatable, Codable {
    package var article: String
    package var title: String
    package var story: String
    package var development: String
    package var reason: String
  }

  /// What came of one article.
  package struct Step: Sendable {
    package var readings: [StoryReading]
    package var alerts: [Alert]
    package var reasons: [[FollowReason]]
  }

  package init(stories: [Story], officialFeeds: Set<String> = [], config: String) {
    self.stories = stories
    reader = Detector(stories: stories).reader()
    self.officialFeeds = officialFeeds
    followUp = FollowUp(of: stories, config: config)
  }

  /// The next article. One without a date is taken to be of the day of the one before.
  package mutating func examine(_ article: Article) -> Step {
    let now = article.published ?? today?.start ?? Date(timeIntervalSince1970: 0)
    var step = Step(readings: [], alerts: advance(to: now), reasons: [])
    summary.articles += 1
    let (readings, lessons) = reader.examine(article) { followUp.centroid(of: $0) }
    for var reading in readings {
      summary.onStory[reading.story, default: 0] += 1
      let outcome = followUp.follow(
        reading, of: article, seen: now,
        isOfficial: article.feed.map(officialFeeds.contains) ?? false, now: now)
      reading.findings = outcome.findings
      step.alerts += number(outcome.alerts)
      step.readings.append(reading)
      step.reasons.append(outcome.reasons)
      note(outcome, article)
    }
    followUp.learn(lessons, from: article, seen: now)
    return step
  }

  /// The clock goes on to `now`: a deadline tells on the day after it.
  package mutating func advance(to now: Date) -> [Alert] {
    let day = CalendarDate(now)
    defer { today = max(today ?? day, day) }
    guard let from = today, from < day else { return [] }
    // One look a day; after a silence of years, one at its end.
    let days =
      day.number - from.number > 400
      ? [day] : (1...(day.number - from.number)).map { from.adding(days: $0) }
    return days.flatMap { day in
      number(stories.flatMap { followUp.tick($0.id, now: day.start) })
    }
  }

  private mutating func number(_ alerts: [Alert]) -> [Alert] {
    alerts.map { alert in
      var alert = alert
      seq += 1
      alert.seq = seq
      summary.alerts[alert.type.rawValue, default: 0] += 1
      return alert
    }
  }

  private mutating func note(_ outcome: StoryFollower.Step, _ article: Article) {
    for (finding, reason) in zip(outcome.findings, outcome.reasons) where reason.isNearMiss {
      summary.nearMisses.append(
        NearMiss(
          article: article.id, title: article.title, story: finding.story,
          development: finding.development, reason: reason.description))
    }
  }
}
