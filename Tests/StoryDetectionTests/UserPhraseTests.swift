import ArticleModel
import StoryDetection
import StoryModel
import Testing

/// What a user's own phrases are read to mean.
struct UserPhraseTests {
  @Test(arguments: [
    ("John Marlow killed in shoot-out", Finding.Status.happened),
    ("Fugitive John Marlow has been killed", .happened),
    ("Police kill John Marlow", .happened),
    ("Troops killed gangster John Marlow at dawn", .happened),
    ("John Marlow, who fled on Monday, was killed", .happened),
    ("Five guards killed by John Marlow", .none),
    ("Five guards killed, two hurt in raid at John Marlow farm", .none),
    ("Five killed at John Marlow rally", .none),
    ("John Marlow's driver killed in crash", .none),
    ("Driver of John Marlow killed in crash", .none),
    ("Aide to gangster John Marlow killed", .none),
    ("John Marlow killed five guards", .none),
    ("John Marlow says that five guards were killed", .none),
    ("Police kill John Marlow's driver", .none),
  ])
  func `an English name before its verb is the one to whom it happens`(
    _ title: String, _ expected: Finding.Status
  ) {
    #expect(status("John Marlow killed", title, "en") == expected, "\(title)")
  }

  @Test func `the noun of a verb needs its of`() {
    #expect(status("John Marlow killed", "Killing of John Marlow shocks town", "en") == .recap)
    #expect(
      status("John Marlow killed", "John Marlow confirmed as wanted for killing guards", "en")
        == Finding.Status.none)
  }

  @Test func `a phrase that names both sides is read either way`() {
    let phrase = "Senate expels Jane Roe"
    #expect(status(phrase, "Senate expels Jane Roe", "en") == .happened)
    #expect(status(phrase, "Jane Roe expelled by Senate", "en") == .happened)
    #expect(status(phrase, "Senate votes on whether to expel Jane Roe", "en") != .happened)
    #expect(status("Jane Roe resigns", "Jane Roe has resigned", "en") == .happened)
  }

  @Test(arguments: [
    ("Мартен помиловал брата", "Мартен помиловал своего брата", Finding.Status.happened),
    ("Мартен помиловал брата", "Мартен планирует помиловать брата", .anticipated),
    ("Мартен помиловал брата", "Мартен отказался помиловать брата", .denied),
    ("Мартен помиловал брата", "Мартен навестил брата", .none),
    ("Руден ушёл из клуба", "Руден ушёл из клуба", .happened),
    ("Руден ушёл из клуба", "Руден уйдёт из клуба летом", .anticipated),
    ("Руден умер", "Художник Руден умер", .happened),
  ])
  func `a name that ends like a participle is no verb`(
    _ phrase: String, _ title: String, _ expected: Finding.Status
  ) {
    #expect(status(phrase, title, "ru") == expected, "\(title)")
  }

  private func status(_ phrase: String, _ title: String, _ language: String) -> Finding.Status {
    let story = Story(
      id: "story", title: "", identifiers: ["QX-77"],
      awaits: [AwaitedDevelopment(id: "awaited", words: [phrase])])
    let article = Article(
      id: "article", title: title, summary: "QX-77",
      published: CalendarDate("2025-10-10")?.start, language: language)
    return Detector(stories: [story]).examine(article)[0].findings[0].status
  }
}
