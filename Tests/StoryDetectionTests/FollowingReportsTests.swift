import FoundationEssentials
import StoryDetection
import StoryModel
import Testing

/// What follows from articles that say it happened.
struct FollowingReportsTests {
  @Test func `the first report is told, and a second family confirms it`() {
    var story = ScriptedStory()
    story.hear(.happened, from: "ria.ru", on: "2025-12-01")
    #expect(story.types == [.reported])
    #expect(story.alerts[0].families == ["ria.ru"])
    #expect(story.alerts[0].development?.from == .awaited)
    #expect(story.alerts[0].development?.to == .reported)
    story.hear(.happened, from: "kommersant.ru", on: "2025-12-01")
    #expect(story.types == [.reported, .confirmed])
    #expect(story.alerts[1].families == ["ria.ru", "kommersant.ru"])
    #expect(story.alerts[1].evidence.count == 2)
    #expect(story.alerts[1].earlier == [story.alerts[0].id])
    #expect(story.progress.state == .confirmed)
  }

  @Test func `after the confirmation further reports raise nothing`() {
    var story = ScriptedStory()
    for publisher in ["ria.ru", "kommersant.ru", "lenta.ru", "bbc.com", "inform.kz"] {
      story.hear(.happened, from: publisher, on: "2025-12-01")
    }
    #expect(story.types == [.reported, .confirmed])
    #expect(story.reason == .confirmedAlready)
  }

  @Test func `an official source is told and confirms at once`() {
    var story = ScriptedStory()
    let step = story.hear(.happened, from: "gov.kz", on: "2025-12-01", official: true)
    #expect(step.alerts.map(\.type) == [.reported, .confirmed])
    #expect(step.alerts[1].development?.from == .reported)
    #expect(step.findings[0].alert == step.alerts[1].id)
  }

  @Test func `an official source confirms the report of another`() {
    var story = ScriptedStory()
    story.hear(.happened, from: "ria.ru", on: "2025-12-01")
    story.hear(.happened, from: "gov.kz", on: "2025-12-01", official: true)
    #expect(story.types == [.reported, .confirmed])
  }

  @Test(arguments: [1, 2, 3, 4])
  func `as many families confirm as the story asks for`(_ confirm: Int) {
    var story = ScriptedStory(confirm: confirm)
    for number in 1...5 {
      story.hear(.happened, from: "p\(number).org", on: "2025-12-01")
      #expect(story.types.contains(.confirmed) == (number >= confirm))
    }
    #expect(story.types == [.reported, .confirmed])
  }

  @Test func `one family is one voice, under whatever host`() {
    var story = ScriptedStory()
    story.hear(.happened, from: "tass.ru", on: "2025-12-01")
    story.hear(.happened, from: "tass.com", on: "2025-12-01")
    story.hear(.happened, from: "tass", on: "2025-12-02")
    #expect(story.types == [.reported])
    #expect(story.reason == .sameVoice(.family, as: "tass.ru"))
  }

  @Test func `texts that cite one source are one voice with it`() {
    var story = ScriptedStory()
    story.hear(
      .happened, from: "lenta.ru", on: "2025-12-01", lead: "Отчёт опубликован, передаёт ТАСС.")
    story.hear(
      .happened, from: "report.az", on: "2025-12-01",
      lead: "Hesabat dərc olunub. Bu barədə TASS-a istinadən məlumat verilir.", language: "az")
    #expect(story.reason == .sameVoice(.origin, as: "lenta.ru"))
    story.hear(.happened, from: "tass.ru", on: "2025-12-01")
    #expect(story.types == [.reported])
    story.hear(
      .happened, from: "bbc.com", on: "2025-12-01", lead: "The report is out, officials say.",
      language: "en")
    #expect(story.types == [.reported, .confirmed])
  }

  @Test func `one text under two mastheads is one voice`() {
    let text = [
      "Министерство опубликовало итоговый отчёт о крушении самолёта, в нём сто двадцать страниц.",
      "Комиссия пришла к выводу, что самолёт получил повреждения извне ещё до захода на посадку.",
    ]
    var story = ScriptedStory()
    story.hear(.happened, from: "first.org", on: "2025-12-01", body: text)
    story.hear(
      .happened, from: "second.org", on: "2025-12-01",
      body: text + ["Редакция следит за событиями и сообщит подробности позже, читайте нас."])
    #expect(story.types == [.reported])
    #expect(story.reason == .sameVoice(.text, as: "first.org"))
  }

  @Test func `a copy of a copy is one voice with the first`() {
    var story = ScriptedStory(confirm: 2)
    story.hear(.happened, from: "a.org", on: "2025-12-01", lead: "Отчёт вышел, передаёт ТАСС.")
    story.hear(.happened, from: "tass.ru", on: "2025-12-01", lead: "Отчёт вышел.")
    story.hear(
      .happened, from: "b.org", on: "2025-12-01", lead: "Report is out, TASS reported.",
      language: "en")
    #expect(story.progress.independentVoices == 1)
    #expect(story.types == [.reported])
  }

  @Test(arguments: [0, 1])
  func `too few points are held back as a near miss`(_ points: Int) {
    var story = ScriptedStory()
    for publisher in ["a.org", "b.org", "c.org"] {
      story.hear(.happened, from: publisher, on: "2025-12-01", points: points)
    }
    #expect(story.alerts.isEmpty)
    #expect(story.reason == .tooWeak(confidence: points, needed: 3))
    #expect(story.reason?.isNearMiss == true)
    #expect(story.progress.state == .awaited)
  }

  @Test func `a word in one lead alone is held back, two independent ones report`() {
    var story = ScriptedStory(confirm: 3)
    story.hear(.happened, from: "a.org", on: "2025-12-01", points: 2)
    story.hear(.happened, from: "a.org", on: "2025-12-01", points: 2)
    #expect(story.alerts.isEmpty)
    #expect(story.reason == .tooWeak(confidence: 2, needed: 3))
    story.hear(.happened, from: "b.org", on: "2025-12-01", points: 2)
    #expect(story.types == [.reported])
    #expect(story.progress.independentVoices == 2)
  }

  @Test func `a word in the lead confirms what was reported, a weaker one does not`() {
    var story = ScriptedStory()
    story.hear(.happened, from: "a.org", on: "2025-12-01")
    story.hear(.happened, from: "b.org", on: "2025-12-01", points: 1)
    #expect(story.types == [.reported])
    story.hear(.happened, from: "b.org", on: "2025-12-01", points: 2)
    #expect(story.types == [.reported, .confirmed])
  }

  @Test func `the same article again raises nothing`() {
    var story = ScriptedStory()
    for _ in 1...3 { story.hear(.happened, from: "a.org", on: "2025-12-01", id: "same") }
    #expect(story.types == [.reported])
    #expect(story.reason == .sameVoice(.article, as: "a.org"))
    #expect(story.progress.voices.count == 1)
  }

  @Test func `an article from before the story is held back`() {
    var story = ScriptedStory()
    story.hear(.happened, from: "a.org", on: "2024-03-01", seen: "2025-01-05")
    #expect(story.alerts.isEmpty)
    #expect(story.reason == .beforeStory(CalendarDate("2024-12-25")!))
  }

  @Test func `an article that comes late confirms although it is older`() {
    var story = ScriptedStory()
    story.hear(.happened, from: "a.org", on: "2025-12-03")
    story.hear(.happened, from: "b.org", on: "2025-12-01", seen: "2025-12-04")
    #expect(story.types == [.reported, .confirmed])
  }

  @Test func `recaps of what was told raise nothing and confirm nothing`() {
    var story = ScriptedStory()
    story.hear(.happened, from: "a.org", on: "2025-12-01")
    for month in 1...6 { story.hear(.recap, from: "b.org", on: "2026-0\(month)-05") }
    #expect(story.types == [.reported])
    #expect(story.reason == .recapOfKnown)
    #expect(
      story.progress.lastRecap == CalendarDate("2026-06-05")!.start.addingTimeInterval(43_200))
  }

  @Test func `what was missed is told once two voices recall it`() {
    var story = ScriptedStory()
    story.hear(.recap, from: "a.org", on: "2026-01-05")
    #expect(story.alerts.isEmpty)
    #expect(story.reason == .recapAlone)
    story.hear(.recap, from: "a.org", on: "2026-01-06")
    #expect(story.alerts.isEmpty, "one family twice")
    story.hear(.recap, from: "b.org", on: "2026-01-07")
    #expect(story.types == [.reported, .confirmed])
    #expect(story.alerts.allSatisfy { !$0.atStart })
  }

  @Test func `weak recaps tell nothing, however many`() {
    var story = ScriptedStory()
    for number in 1...5 {
      story.hear(.recap, from: "p\(number).org", on: "2026-01-05", points: 2)
    }
    #expect(story.alerts.isEmpty)
  }

  @Test func `a rumour is told once, and the report after it too`() {
    var story = ScriptedStory()
    story.hear(.rumoured, from: "a.org", on: "2025-12-01", points: 2)
    story.hear(.rumoured, from: "b.org", on: "2025-12-01", points: 3)
    #expect(story.types == [.rumoured])
    #expect(story.reason == .rumourAlreadyTold)
    story.hear(.happened, from: "a.org", on: "2025-12-02")
    #expect(story.types == [.rumoured, .reported])
    #expect(story.alerts[1].development?.from == .rumoured)
    story.hear(.rumoured, from: "c.org", on: "2025-12-03", points: 3)
    #expect(story.types == [.rumoured, .reported])
  }

  @Test func `nothing said changes nothing`() {
    var story = ScriptedStory()
    story.hear(.none, from: "a.org", on: "2025-12-01", points: 0)
    #expect(story.alerts.isEmpty)
    #expect(story.reason == .saysNothing)
    #expect(story.progress == DevelopmentProgress())
  }

  @Test func `publishers without a name never confirm each other`() {
    var story = ScriptedStory()
    story.hear(.happened, from: "unknown", on: "2025-12-01")
    story.hear(.happened, from: "unknown", on: "2025-12-01")
    #expect(story.types == [.reported])
  }
}
