import ArticleModel
import StoryDetection
import StoryModel
import Testing

/// Which articles are on a story.
struct StoryGateTests {
  static let flight = Story(
    id: "flight-8243", title: "Flight 8243",
    identifiers: ["J2-8243", "4K-AZ65", "рейс 8243"],
    names: ["AZAL", "Azerbaijan Airlines", "Азербайджанские авиалинии", "Бозумбаев"],
    context: ["Aktau", "Актау", "plane crash", "авиакатастрофа", "крушение самолёта"],
    not: ["Air India", "Ан-24"],
    awaits: [AwaitedDevelopment(id: "report", kind: "report-published", phase: .final)])

  static let detector = Detector(stories: [flight])

  func isOn(_ title: String, language: String? = nil) -> Bool {
    let article = Article(id: "a", title: title, language: language)
    return !Self.detector.examine(article).isEmpty
  }

  @Test(arguments: [
    "J2-8243", "J2 8243", "J28243", "j2–8243", "рейс № 8243", "рейса 8243", "8243 saylı reys",
    "4K-AZ65", "4К-AZ65", "борт 4К-АZ65",
  ])
  func `an identifier is known in every way of writing`(_ form: String) {
    #expect(isOn("Новое о крушении: \(form)"))
  }

  @Test(arguments: [
    "Крушение под Актау: AZAL ждёт отчёта",
    "Самолёт «Азербайджанских авиалиний» разбился под Актау",
    "AZAL-ın təyyarəsi Aktauda qəzaya uğrayıb",
    "Ақтауда құлаған AZAL ұшағы: жаңа мәлімет",
    "Kanat Bozumbayev spoke about the plane crash",
    "Қанат Бозымбаев Ақтау апаты туралы айтты",
  ])
  func `names and context are known inflected and transliterated`(_ title: String) {
    #expect(isOn(title))
  }

  @Test(arguments: [
    "AZAL opens a new route", "Самолёт сел в Актау",
    "Air India plane crash: AZAL sends condolences",
    "Рейс 824 задержан",
  ])
  func `a name without context and a look-alike are not enough`(_ title: String) {
    #expect(!isOn(title))
  }

  @Test func `the explanation shows the forms that matched`() {
    let article = Article(id: "a", title: "Крушение самолёта «Азербайджанских авиалиний»")
    let reading = Self.detector.explain(article)[0]
    #expect(reading.on)
    #expect(
      reading.why == [
        "name “Азербайджанских авиалиний” (title)", "context “Крушение самолёта” (title)",
      ])
  }

  @Test func `an article of another story is explained, too`() {
    let reading = Self.detector.explain(Article(id: "a", title: "Погода"))[0]
    #expect(!reading.on)
    #expect(reading.findings.isEmpty)
    #expect(reading.why == ["no identifier and no name of the story"])
  }
}
