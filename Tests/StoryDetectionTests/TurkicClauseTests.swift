import ArticleModel
import StoryDetection
import StoryModel
import Testing

/// Types of errors in Azerbaijani, Kazakh and Turkish, each in sentences of our own.
struct TurkicClauseTests {
  static let auxiliaries: [(String, String, Finding.Status)] = [
    ("arrest", "Полиция күдіктіні ұстап алды", .happened),
    ("release", "Сот белсендіні босатып жіберді", .happened),
    ("report-published", "Министрлік есепті жариялап қойды", .happened),
    ("report-published", "Министрлік есепті жариялап жатыр", .anticipated),
    ("report-published", "Министрлік есепті жариялағалы отыр", .anticipated),
    ("report-published", "Министрлік есепті жариялап қойған жоқ", .denied),
    ("report-published", "Комиссия есепті әлі жариялай алмай отыр", .delayed),
    ("report-published", "Есеп жарияланбай қалды", .denied),
    ("compensation-paid", "Зауыт тұрғындарға өтемақы төлеп жатыр", .happened),
    ("compensation-paid", "Зауыт тұрғындарға өтемақы төлемей келеді", .denied),
    ("damage-assessed", "Шығын 3 млрд теңгеге бағаланып отыр", .happened),
  ]

  @Test(arguments: auxiliaries)
  func `a Kazakh auxiliary tells how the verb before it is done`(
    _ kind: String, _ sentence: String, _ expected: Finding.Status
  ) {
    #expect(status("kk", kind, sentence) == expected)
  }

  static let hearsay = [
    ("kk", "resignation", "Министр отставкаға кетіпті"),
    ("kk", "found", "Жоғалған ұшақ табылған болуы мүмкін"),
    ("tr", "resignation", "Bakan istifa etmiş"),
    ("tr", "report-published", "Rapor yayımlanmış olabilir"),
    ("az", "resignation", "Nazirin istefa verdiyi ehtimal edilir"),
  ]

  @Test(arguments: hearsay)
  func `what is known by hearsay is a rumour`(
    _ language: String, _ kind: String, _ sentence: String
  ) {
    #expect(status(language, kind, sentence) == .rumoured)
  }

  static let nouns = [
    ("tr", "sentence", "Otel sahibine 24 yıl hapis"), ("tr", "fine", "Google'a para cezası"),
    ("tr", "resignation", "Bakandan istifa"), ("tr", "release", "Gazeteciye tahliye"),
    ("az", "sentence", "Keçmiş nazirə 12 il həbs"), ("az", "resignation", "Nazirdən istefa"),
  ]

  @Test(arguments: nouns)
  func `a headline of nouns alone is news`(_ language: String, _ kind: String, _ title: String) {
    #expect(status(language, kind, title) == .happened)
  }

  @Test(arguments: [
    ("tr", "resignation", "Bakana istifa çağrısı"), ("tr", "ceasefire", "Gazze'de ateşkes umudu"),
    ("tr", "sentence", "Eski başkana 12 yıl hapis istemi"),
    ("az", "sentence", "Keçmiş nazirə 12 il həbs tələbi"),
  ])
  func `a headline of nouns that ends in another word is none`(
    _ language: String, _ kind: String, _ title: String
  ) {
    #expect(status(language, kind, title) != .happened)
  }

  @Test func `what a verb of saying rules is not its object`() {
    #expect(
      status("tr", "report-published", "Bakanlık raporun yayımlanacağını açıkladı")
        == .anticipated)
    #expect(
      status("az", "report-published", "Nazirlik hesabatla bağlı açıqlama yayıb") != .happened)
  }

  @Test func `still seeking is no delay, still waiting is`() {
    #expect(status("az", "cause-named", "Ekspertlər hələ də səbəbi araşdırır") == .anticipated)
    #expect(
      status("az", "compensation-paid", "Ailələr hələ də kompensasiya gözləyir") == .delayed)
  }

  @Test func `what is quoted and called untrue has not happened`() {
    #expect(status("kk", "arrest", "«Блогер ұсталды» деген ақпарат жалған") == .denied)
    #expect(
      status("kk", "resignation", "Министр отставкаға кетті деген сөз өтірік") == .denied)
  }

  @Test(arguments: [
    "Ministrlık apat turaly eseptı jariialady", "Mınıstrlik apat týraly esepti jarııalady",
  ])
  func `Kazakh in Latin letters is read in Cyrillic`(_ sentence: String) {
    #expect(status("kk", "report-published", sentence) == .happened)
  }

  @Test func `Kazakh in Latin letters is not taken for Turkish`() {
    let article = Article(
      id: "article", title: "Ükımet vejpke tyiym saluğa qarsy: ötemaqy turaly zañ joq",
      summary: "QX-77")
    let story = Story(
      id: "story", title: "", identifiers: ["QX-77"],
      awaits: [AwaitedDevelopment(id: "ban", kind: "ban-imposed")])
    let finding = Detector(stories: [story]).examine(article)[0].findings[0]
    #expect(finding.status != .happened)
  }

  private func status(_ language: String, _ kind: String, _ sentence: String) -> Finding.Status {
    StatusExample(language: language, kind: kind, status: "", sentence: sentence).reading().status
  }
}
