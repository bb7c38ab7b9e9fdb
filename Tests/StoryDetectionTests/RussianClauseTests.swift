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

  @Test(arguments: [
    ("Журналиста Ковалёва задержали в аэропорту", Finding.Status.none),
    ("Редактор Лисицына: журналиста задержали в аэропорту", .happened),
    ("Лисицыну задержали в аэропорту", .happened),
    ("Адвокат Лисицына Громов задержан", .none),
    ("Сотрудницу администрации Лисицыной задержали", .none),
    ("Журналиста задержали на митинге", .none),
  ])
  func `a common noun means the one who is named`(_ title: String, _ expected: Finding.Status) {
    let story = Story(
      id: "story", title: "", identifiers: ["QX-77"],
      awaits: [
        AwaitedDevelopment(id: "arrest", kind: "arrest", who: ["журналист", "Лисицына"])
      ])
    let article = Article(id: "article", title: title, summary: "QX-77", language: "ru")
    let findings = Detector(stories: [story]).examine(article)[0].findings
    #expect(findings[0].status == expected, "\(title)")
  }

  @Test(arguments: [
    ("strike-ended", "Профсоюз машинистов соберётся на совет в пятницу"),
    ("results-declared", "Жюри соберётся в пятницу"),
    ("vote-passed", "Быть ли новому налогу?"),
  ])
  func `the people and things of a kind lie ahead by a plain sign`(
    _ kind: String, _ sentence: String
  ) {
    let finding = StatusExample(
      language: "ru", kind: kind, status: "", sentence: sentence
    ).reading()
    #expect(finding.status == .anticipated, "\(finding)")
    #expect(finding.confidence == 1)
  }

  @Test func `a scene without a sign says nothing`() {
    #expect(status("recorders-found", "Самописцы красят в оранжевый цвет") == Finding.Status.none)
  }

  @Test(arguments: [
    ("apology", "Извиняться перед соседями не будем, заявил посол", Finding.Status.denied),
    ("damage-assessed", "Оценить ущерб от селя пока невозможно", .delayed),
    ("accession", "Республика надеется войти в ЕС", .anticipated),
    ("launch", "Новую ветку трамвая откроют весной", .anticipated),
  ])
  func `an infinitive and a stem that changes are known`(
    _ kind: String, _ sentence: String, _ expected: Finding.Status
  ) {
    #expect(status(kind, sentence) == expected)
  }

  @Test func `not to exclude is to think possible`() {
    #expect(status("cancelled", "Организаторы не исключают отмены заезда") == .anticipated)
    #expect(status("cancelled", "Организаторы исключают отмену заезда") == .denied)
  }

  @Test func `a start that is denied is no start`() {
    #expect(status("strike-started", "Профсоюз опроверг начало забастовки в порту") == .denied)
  }

  @Test func `what follows after it is not what it wants`() {
    #expect(
      status("deal-reached", "Спустя год после сделки докеры требуют большего") == .recap)
  }

  @Test func `a year before the verb dates it, a year of a thing does not`() {
    #expect(status("damage-assessed", "Ущерб от паводка в 2013 году оценили в миллиард") == .recap)
    #expect(status("case-closed", "Следствие закрыло дело о пожаре 1987 года") == .happened)
  }

  @Test func `what is only written about is a rumour`() {
    #expect(status("arrest", "По слухам об аресте ректора, его увезли ночью") == .rumoured)
  }

  @Test func `the items of a live page are news`() {
    #expect(finding("Суд над капитаном. Онлайн-трансляция").status == .happened)
    #expect(finding("Суд над капитаном").status == .recap)
  }

  private func finding(_ title: String) -> Finding {
    let story = Story(
      id: "story", title: "", identifiers: ["QX-77"],
      awaits: [AwaitedDevelopment(id: "awaited", kind: "verdict")])
    let article = Article(
      id: "article", title: title, summary: "QX-77",
      body: ["Суд признал капитана виновным."], language: "ru")
    return Detector(stories: [story]).examine(article)[0].findings[0]
  }

  private func status(_ kind: String, _ sentence: String) -> Finding.Status {
    StatusExample(language: "ru", kind: kind, status: "", sentence: sentence).reading().status
  }
}
