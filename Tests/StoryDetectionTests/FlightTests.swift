import ArticleModel
import StoryDetection
import StoryModel
import Testing

/// The traps of the first story: other phases, other actors, promises, rules, look-alikes.
struct FlightTests {
  static let story = Story(
    id: "flight-8243", title: "Flight 8243", identifiers: ["J2-8243"],
    names: ["AZAL", "Azerbaijan Airlines", "самолёт"], context: ["Актау", "Aktau", "Ақтау"],
    awaits: [
      AwaitedDevelopment(id: "final", kind: "report-published", phase: .final),
      AwaitedDevelopment(id: "compensation", kind: "compensation-paid", by: ["Россия", "Russia"]),
      AwaitedDevelopment(id: "admission", words: ["Россия признала вину"]),
      AwaitedDevelopment(id: "closed", kind: "case-closed"),
    ])

  static let detector = Detector(stories: [story])

  func findings(_ title: String, _ summary: String = "") -> [String: Finding] {
    let article = Article(
      id: "a", title: title, summary: summary + " J2-8243",
      published: CalendarDate("2025-12-26")?.start)
    let reading = Self.detector.examine(article)[0]
    return Dictionary(uniqueKeysWithValues: reading.findings.map { ($0.development, $0) })
  }

  @Test(arguments: [
    "Окончательный отчёт о крушении самолёта под Актау обнародуют до конца года",
    "Бозумбаев: отчёт по AZAL может выйти после Нового года",
    "Investigation of AZAL crash concludes, final report will be disclosed",
    "Under ICAO rules the final report is to be published within 12 months",
    "AZAL qəzası ilə bağlı yekun hesabat dərc oluna bilər",
    "Министрлік апат туралы қорытынды есепті жыл соңында жариялайды",
  ])
  func `a promised report has not happened`(_ title: String) {
    #expect(findings(title)["final"]?.status == .anticipated)
  }

  @Test func `an interim report never satisfies the final one`() {
    let finding = findings("Казахстан опубликовал промежуточный отчёт о крушении")["final"]
    #expect(finding?.status == .happened)
    #expect(finding?.phase == .interim)
  }

  @Test func `a bare report takes its phase from the text`() {
    let finding = findings(
      "Минтранс Казахстана опубликовал отчёт",
      "Промежуточный отчёт содержит новые данные, окончательный последует.")["final"]
    #expect(finding?.status == .happened)
    #expect(finding?.phase == .interim)
  }

  @Test func `a headline alone that names no phase raises no alert by itself`() {
    let finding = findings("Казахстан обнародовал отчёт: самолёт сбили")["final"]
    #expect(finding?.phase == nil)
    #expect((finding?.confidence ?? 9) < 3)
  }

  @Test func `another country's payment is another payment`() {
    #expect(
      findings("Казахстан выплатил компенсации семьям погибших")["compensation"]?.status
        == Finding.Status.none)
    #expect(
      findings("Россия выплатила компенсации семьям погибших")["compensation"]?.status == .happened)
  }

  @Test(arguments: [
    "МИД России: страховка за самолёт AZAL выплачена полностью",
    "Russia says insurance for the AZAL plane paid in full to families",
    "Россия: страховые компании выплатили компенсации семьям погибших",
  ])
  func `an insurer's payment is nobody else's`(_ title: String) {
    #expect(findings(title)["compensation"]?.status != .happened)
  }

  @Test(arguments: [
    (
      "Окончательный отчёт о крушении AZAL опубликуют, когда будут получены ответы двух лабораторий",
      "когда будут получены ответы двух лабораторий"
    ),
    (
      "Министерство: итоговый отчёт по AZAL обнародуют после того, как ответят две лаборатории",
      "после того, как ответят две лаборатории"
    ),
    (
      "The final report on AZAL crash will be published after two laboratories have answered",
      "after two laboratories have answered"
    ),
  ])
  func `a promise that waits for something keeps its condition`(_ title: String, _ words: String) {
    let promise = findings(title)["final"]?.promise
    #expect(promise?.by == nil)
    #expect(promise?.words == words)
  }

  @Test(arguments: [
    (
      "Опубликован промежуточный отчёт о крушении AZAL",
      "Окончательный отчёт последует после оставшихся исследований.",
      "после оставшихся исследований"
    ),
    (
      "Опубликован промежуточный отчёт о крушении AZAL",
      "В промежуточном отчёте 60 страниц, окончательный последует после экспертизы двигателей.",
      "после экспертизы двигателей"
    ),
    (
      "Kazakhstan publishes interim report on AZAL crash",
      "The ministry published the interim report; the final one will follow after tests in Ohio.",
      "after tests in Ohio"
    ),
    (
      "AZAL qəzası ilə bağlı aralıq hesabat dərc edildi",
      "Yekun hesabat laborator sınaqlardan sonra açıqlanacaq.", "laborator sınaqlardan sonra"
    ),
    (
      "AZAL апаты туралы аралық есеп жарияланды",
      "Қорытынды есеп зертханалық зерттеуден кейін жарияланады.",
      "зертханалық зерттеуден кейін"
    ),
  ])
  func `an interim report is out, and the final one is promised beside it`(
    _ title: String, _ lead: String, _ words: String
  ) {
    let finding = findings(title, lead)["final"]
    #expect(finding?.status == .happened)
    #expect(finding?.phase == .interim)
    #expect(finding?.promise?.words.contains(words) == true)
  }

  @Test(arguments: [
    "За отчётом о крушении AZAL последовали отставки",
    "Вслед за итоговым отчётом по AZAL последуют новые проверки",
  ])
  func `what follows a report is not the report`(_ title: String) {
    #expect(findings(title)["final"]?.status != .happened)
  }

  @Test func `an Azerbaijani promise keeps its condition`() {
    let promise = findings(
      "AZAL: yekun hesabat iki laboratoriyanın rəyi alındıqdan sonra dərc olunacaq")["final"]?
      .promise
    #expect(promise?.words.contains("alındıqdan sonra") == true)
  }

  @Test func `own words are inflected and judged like any other`() {
    #expect(findings("Россия признала свою вину в крушении")["admission"]?.status == .happened)
    #expect(findings("Россия не признала вину в крушении")["admission"]?.status == .denied)
    #expect(findings("Баку ждёт, что Россия признает вину")["admission"]?.status == .anticipated)
  }

  @Test func `the case closed is told`() {
    let finding = findings("Бастрыкин: уголовное дело о крушении прекращено")["closed"]
    #expect(finding?.status == .happened)
    #expect(finding?.confidence ?? 0 >= 3)
  }

  @Test func `why nothing fired is told`() {
    let finding = findings("AZAL открыл новый рейс")["final"]
    #expect(finding?.status == Finding.Status.none)
    #expect(finding?.rule == "nothing names such a development")
  }

  @Test func `the range counts scalars of the field`() throws {
    let title = "⚡️ Новости: опубликован окончательный отчёт о крушении"
    let finding = try #require(findings(title)["final"])
    let range = try #require(finding.range)
    let scalars = Array(title.unicodeScalars)[range]
    #expect(String(String.UnicodeScalarView(scalars)) == finding.quote)
  }
}

/// Where a promise stands in an article, and who gave it.
struct PromisePlaceTests {
  func finding(_ title: String, _ summary: String) -> Finding {
    let article = Article(
      id: "a", title: title, summary: summary, published: CalendarDate("2025-11-25")?.start,
      language: "en")
    return FlightTests.detector.examine(article)[0].findings[0]
  }

  @Test func `a headline without a date takes that of the lead, with its speaker`() {
    let finding = finding(
      "Investigation of AZAL plane crash in Aktau concludes, final report will be disclosed",
      "The final report on flight J2-8243 will be published by the end of the year, vice minister "
        + "Maksat Kaliakparov said.")
    #expect(finding.promise?.by == CalendarDate("2025-12-31"))
    #expect(finding.promise?.speaker == "Maksat Kaliakparov")
  }

  @Test func `a rule quoted in the lead is no promise of the headline`() {
    let finding = finding(
      "Final report on AZAL crash in Aktau to be published after two laboratories answer",
      "Under ICAO rules the final report on J2-8243 is to be published within 12 months.")
    #expect(finding.promise?.by == nil)
  }

  @Test func `an interim report that promises the final one keeps the promise`() {
    let finding = finding(
      "Kazakhstan published the interim report on the AZAL crash in Aktau",
      "The ministry published the interim report on J2-8243. The final report will be published "
        + "by June 2026.")
    #expect(finding.status == .happened)
    #expect(finding.phase == .interim)
    #expect(finding.promise?.by == CalendarDate("2026-06-30"))
  }
}
