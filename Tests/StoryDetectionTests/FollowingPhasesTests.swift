import StoryDetection
import StoryModel
import Testing

/// Lower phases, reversals and the first examination.
struct FollowingPhasesTests {
  @Test func `each lower phase is told once and never counts for the final one`() {
    var story = ScriptedStory(phase: .final)
    story.hear(.happened, from: "a.org", on: "2025-02-04", phase: .preliminary)
    story.hear(.happened, from: "b.org", on: "2025-02-04", phase: .preliminary)
    story.hear(.happened, from: "c.org", on: "2025-03-04", phase: .preliminary)
    #expect(story.types == [.partial])
    #expect(story.reason == .phaseTold(.preliminary))
    story.hear(.happened, from: "a.org", on: "2025-12-25", phase: .interim)
    story.hear(.happened, from: "b.org", on: "2025-12-26", phase: .interim)
    #expect(story.types == [.partial, .partial])
    #expect(story.alerts[0].id != story.alerts[1].id)
    #expect(story.progress.state == .awaited)
    story.hear(.happened, from: "a.org", on: "2026-06-01", phase: .final)
    #expect(story.types == [.partial, .partial, .reported])
  }

  @Test func `a report without a phase soon after a lower one is about that one`() {
    var story = ScriptedStory(phase: .final)
    story.hear(.happened, from: "a.org", on: "2025-12-25", phase: .interim)
    story.hear(.happened, from: "b.org", on: "2025-12-26")
    story.hear(.happened, from: "c.org", on: "2026-01-10")
    #expect(story.types == [.partial])
    #expect(story.reason == .phaseUnclear(told: .interim, on: CalendarDate("2025-12-25")!))
    #expect(story.reason?.isNearMiss == true)
    story.hear(.happened, from: "d.org", on: "2026-06-01")
    #expect(story.types == [.partial, .reported])
  }

  @Test func `a bare headline does not show its phase and is a rumour`() {
    var story = ScriptedStory(phase: .final)
    story.hear(
      .happened, from: "a.org", on: "2025-12-26", title: "Qazaxıstan hesabat açıqladı", lead: "")
    #expect(story.types == [.rumoured])
    #expect(story.progress.state == .rumoured)
  }

  @Test func `where any phase will do a preliminary one is the report`() {
    var story = ScriptedStory(phase: nil)
    story.hear(.happened, from: "a.org", on: "2025-02-04", phase: .preliminary)
    #expect(story.types == [.reported])
  }

  @Test func `a higher phase satisfies a lower one`() {
    var story = ScriptedStory(phase: .interim)
    story.hear(.happened, from: "a.org", on: "2025-02-04", phase: .final)
    #expect(story.types == [.reported])
  }

  @Test(arguments: [Finding.Status.rumoured, .denied, .recap, .anticipated])
  func `words about a lower phase change nothing`(_ status: Finding.Status) {
    var story = ScriptedStory(phase: .final)
    story.hear(
      status, from: "a.org", on: "2025-01-05", phase: .preliminary,
      quote: "предварительный отчёт опубликуют в течение 30 дней")
    #expect(story.alerts.isEmpty)
    #expect(story.progress.ledger.entries.isEmpty)
    #expect(story.progress.state == .awaited)
  }

  @Test func `a denial takes the report back and names it`() {
    var story = ScriptedStory()
    story.hear(.happened, from: "a.org", on: "2025-12-01")
    story.hear(.denied, from: "b.org", on: "2025-12-02")
    #expect(story.types == [.reported, .reversed])
    #expect(story.alerts[1].undoes == story.alerts[0].id)
    #expect(story.alerts[1].development?.to == .reversed)
    story.hear(.denied, from: "c.org", on: "2025-12-03")
    #expect(story.types.count == 2)
    #expect(story.reason == .nothingToTakeBack)
  }

  @Test func `a denial of what was confirmed undoes the confirmation`() {
    var story = ScriptedStory()
    story.hear(.happened, from: "a.org", on: "2025-12-01")
    story.hear(.happened, from: "b.org", on: "2025-12-01")
    story.hear(.denied, from: "c.org", on: "2025-12-02")
    #expect(story.types == [.reported, .confirmed, .reversed])
    #expect(story.alerts[2].undoes == story.alerts[1].id)
  }

  @Test func `a denial without a report raises nothing`() {
    var story = ScriptedStory()
    story.hear(.denied, from: "a.org", on: "2025-12-01")
    story.hear(.rumoured, from: "b.org", on: "2025-12-02")
    story.hear(.denied, from: "a.org", on: "2025-12-03")
    #expect(story.types == [.rumoured])
  }

  @Test func `a denial that is older than the report or weak takes nothing back`() {
    var story = ScriptedStory()
    story.hear(.happened, from: "a.org", on: "2025-12-05")
    story.hear(.denied, from: "b.org", on: "2025-12-01", seen: "2025-12-06")
    #expect(story.reason == .denialOlderThanReport)
    story.hear(.denied, from: "b.org", on: "2025-12-06", points: 2)
    #expect(story.types == [.reported])
  }

  @Test func `after a reversal only a new word is told again`() {
    var story = ScriptedStory()
    let text = [
      "Министерство опубликовало итоговый отчёт о крушении самолёта, в нём сто двадцать страниц."
    ]
    story.hear(.happened, from: "a.org", on: "2025-12-01", body: text)
    story.hear(.denied, from: "b.org", on: "2025-12-02")
    story.hear(.happened, from: "c.org", on: "2025-12-01", seen: "2025-12-03")
    #expect(story.reason == .takenBackSince(CalendarDate("2025-12-02")!))
    story.hear(
      .happened, from: "d.org", on: "2025-12-04", title: "Заголовок 1",
      lead: "Подводка номер 1", body: text)
    #expect(story.types == [.reported, .reversed], "a copy of what was withdrawn")
    story.hear(.happened, from: "a.org", on: "2025-12-10")
    #expect(story.types == [.reported, .reversed, .reported])
    #expect(story.alerts[2].id != story.alerts[0].id)
    #expect(story.alerts[2].development?.from == .reversed)
    story.hear(.denied, from: "b.org", on: "2025-12-11")
    #expect(story.alerts.last?.undoes == story.alerts[2].id)
  }

  @Test(arguments: [Finding.Status.anticipated, .delayed, .rumoured])
  func `the only article that said so is edited to say otherwise`(_ status: Finding.Status) {
    var story = ScriptedStory()
    story.hear(.happened, from: "a.org", on: "2025-12-01", id: "x", title: "Отчёт опубликован")
    story.hear(status, from: "a.org", on: "2025-12-01", id: "x", title: "Отчёт будет опубликован")
    #expect(story.types == [.reported, .reversed])
    #expect(story.alerts[1].undoes == story.alerts[0].id)
  }

  @Test func `a live page that moves on takes nothing back`() {
    var story = ScriptedStory()
    story.hear(.happened, from: "a.org", on: "2025-12-01", id: "x", title: "Отчёт опубликован")
    story.hear(.none, from: "a.org", on: "2025-12-01", id: "x", title: "Погода в Актау")
    story.hear(.recap, from: "a.org", on: "2025-12-01", id: "x", title: "Отчёт вышел вчера")
    #expect(story.types == [.reported])
  }

  @Test func `one of two voices that is edited leaves the other`() {
    var story = ScriptedStory(confirm: 3)
    story.hear(.happened, from: "a.org", on: "2025-12-01", id: "x", title: "Отчёт опубликован")
    story.hear(.happened, from: "b.org", on: "2025-12-01")
    story.hear(.anticipated, from: "a.org", on: "2025-12-01", id: "x", title: "Отчёт ждут")
    #expect(story.types == [.reported])
    #expect(story.progress.voices.map(\.family) == ["b.org"])
  }

  @Test func `what happened before the start is one alert, marked`() {
    var story = ScriptedStory()
    for publisher in ["a.org", "b.org", "c.org"] {
      story.hear(.happened, from: publisher, on: "2025-12-01", atStart: true)
    }
    story.hear(.recap, from: "d.org", on: "2025-12-20", atStart: true)
    #expect(story.alerts.isEmpty)
    story.clock("2025-12-21")
    #expect(story.types == [.confirmed])
    #expect(story.alerts[0].atStart)
    #expect(story.alerts[0].families == ["a.org", "b.org", "c.org"])
    #expect(story.alerts[0].development?.from == .awaited)
    story.clock("2025-12-22")
    story.hear(.happened, from: "e.org", on: "2025-12-22")
    #expect(story.types == [.confirmed])
  }

  @Test func `a recap alone is enough at the start`() {
    var story = ScriptedStory()
    story.hear(.recap, from: "a.org", on: "2025-12-01", atStart: true)
    story.clock("2025-12-02")
    #expect(story.types == [.reported])
    #expect(story.alerts[0].atStart)
  }

  @Test func `lower phases before the start are one alert for the highest`() {
    var story = ScriptedStory(phase: .final)
    story.hear(.happened, from: "a.org", on: "2025-02-04", phase: .preliminary, atStart: true)
    story.hear(.happened, from: "a.org", on: "2025-12-25", phase: .interim, atStart: true)
    story.hear(.happened, from: "b.org", on: "2026-01-02", phase: .interim)
    #expect(story.types == [.partial])
    #expect(story.alerts[0].atStart)
    #expect(story.alerts[0].evidence[0].published == story.progress.phases[1].published)
    story.hear(.happened, from: "b.org", on: "2026-01-02", phase: .preliminary)
    #expect(story.types == [.partial])
  }

  @Test func `what was taken back before the start is not told`() {
    var story = ScriptedStory()
    story.hear(.happened, from: "a.org", on: "2025-12-01", atStart: true)
    story.hear(.denied, from: "a.org", on: "2025-12-02", atStart: true)
    story.hear(.rumoured, from: "a.org", on: "2025-12-03", atStart: true)
    #expect(story.clock("2025-12-04").isEmpty)
    #expect(story.progress.state == .reversed)
  }

  @Test func `old articles that take back what was told are told`() {
    var story = ScriptedStory()
    story.hear(.happened, from: "a.org", on: "2025-12-01")
    story.hear(.denied, from: "b.org", on: "2025-12-02", atStart: true)
    #expect(story.types == [.reported, .reversed])
    #expect(story.alerts[1].undoes == story.alerts[0].id)
  }
}
