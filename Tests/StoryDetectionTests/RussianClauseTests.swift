import ArticleModel
import StoryDetection
import StoryModel
import Testing

/// Types of Russian errors seen in the streams, each in sentences of our own.
struct RussianClauseTests {
  @Test func `a noun is known in every case`() {
    #expect(status("cancelled", "Клуб опроверг отмену турнира") == .denied)
    #expect(status("recall", "Завод отказался отзывать автомобили") == .denied)
  }

  @Test func `a noun is no short participle of its verb`() {
    #expect(status("cancelled", "Отмена турнира огорчила болельщиков") != .happened)
  }

  @Test func `the plural of the future is no participle of the twin`() {
    #expect(status("appointment", "Нового прокурора назначат весной") == .anticipated)
    #expect(status("ban-lifted", "Запрет на вылов отменят летом") == .anticipated)
  }

  @Test func `to decide to go on is the contrary of the end`() {
    #expect(status("strike-ended", "Грузчики решили продолжить забастовку") == .denied)
  }

  @Test func `what is put off and what will not be are told apart`() {
    #expect(status("compensation-paid", "Дольщики до сих пор ждут выплат") == .delayed)
    #expect(status("deal-reached", "Договориться о квотах пока не удалось") == .delayed)
    #expect(status("ratified", "Сейм отказался ратифицировать договор") == .denied)
  }

  @Test func `the son is not the father`() throws {
    let story = Story(
      id: "story", title: "", identifiers: ["Петренко"],
      awaits: [AwaitedDevelopment(id: "charged", kind: "charged", who: ["Петренко"])])
    let article = Article(
      id: "article", title: "Сыну кандидата в губернаторы Петренко предъявили обвинение",
      summary: "", language: "ru")
    let findings = Detector(stories: [story]).examine(article)[0].findings
    #expect(findings[0].status != .happened)
  }

  private func status(_ kind: String, _ sentence: String) -> Finding.Status {
    StatusExample(language: "ru", kind: kind, status: "", sentence: sentence).reading().status
  }
}
