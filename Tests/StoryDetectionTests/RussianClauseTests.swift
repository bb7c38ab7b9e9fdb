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

  @Test(arguments: [
    ("ru", "Озвучена рабочая версия причины обрушения кровли", Finding.Status.rumoured),
    ("ru", "Названа причина обрушения кровли", .happened),
    ("en", "Investigators reveal main theory on cause of ferry fire", .rumoured),
    ("en", "Investigators reveal cause of ferry fire", .happened),
    ("az", "Yanğının səbəbi ilə bağlı əsas versiya açıqlanıb", .rumoured),
    ("tr", "Yangının nedenine ilişkin ilk ihtimal açıklandı", .anticipated),
    ("kk", "Өрттің себебі туралы негізгі болжам жарияланды", .rumoured),
  ])
  func `a version of the cause is not the cause`(
    _ language: String, _ sentence: String, _ expected: Finding.Status
  ) {
    let finding = StatusExample(
      language: language, kind: "cause-named", status: "", sentence: sentence
    ).reading()
    #expect(finding.status == expected, "\(finding)")
  }

  @Test func `a no at the end of its clause negates nothing behind the comma`() {
    let sentence = "Поводов останавливать завод нет, причина пожара в проводке, заявил директор"
    #expect(status("cause-named", sentence) != .denied)
    #expect(status("cause-named", "Причин пожара пока нет, заявил директор") != .happened)
  }

  @Test func `a year behind a disaster is the year of the disaster`() {
    #expect(
      status("cause-named", "Прокуратура назвала причину гибели альпинистов в 1974 году")
        == .happened)
    #expect(
      status("cause-named", "Прокуратура назвала причину в 1974 году") == .recap)
  }

  @Test(arguments: [
    ("Пётр Саблин: «Тренер устал, и он ушёл в отставку»", Finding.Status.none),
    ("Пётр Саблин: «Я ушёл в отставку»", .happened),
    ("Министр Саблин ушёл в «Динамо»", .none),
    ("Министр Саблин ушёл в отставку", .happened),
  ])
  func `of whom a speaker says he is another`(_ title: String, _ expected: Finding.Status) {
    let story = Story(
      id: "story", title: "", identifiers: ["QX-77"],
      awaits: [AwaitedDevelopment(id: "awaited", kind: "resignation", who: ["Пётр Саблин"])])
    let article = Article(id: "article", title: title, summary: "QX-77", language: "ru")
    let finding = Detector(stories: [story]).examine(article)[0].findings[0]
    #expect(finding.status == expected, "\(finding)")
  }

  @Test(arguments: [
    ("en", "Search for missing hiker continues Saturday at the gorge"),
    ("ru", "Поиски пропавшего туриста продолжатся в субботу"),
  ])
  func `the day of a search promises nothing`(_ language: String, _ sentence: String) {
    let finding = StatusExample(
      language: language, kind: "found", status: "", sentence: sentence
    ).reading()
    #expect(finding.status == .anticipated)
    #expect(finding.promise == nil)
  }

  @Test(arguments: [
    ("en", "Banker released on $2m bail"), ("ru", "Банкира отпустили под залог"),
    ("az", "Bankir girov müqabilində azadlığa buraxılıb"),
    ("tr", "Bankacı kefaletle serbest bırakıldı"), ("kk", "Банкир кепілге босатылды"),
  ])
  func `bail does not undo an arrest`(_ language: String, _ sentence: String) {
    let finding = StatusExample(
      language: language, kind: "arrest", status: "", sentence: sentence
    ).reading()
    #expect(finding.status != .denied, "\(finding)")
  }

  @Test func `a question that was put is no news`() {
    #expect(
      status("resignation", "Ректора спросили, правда ли, что он подал в отставку") == .anticipated)
  }

  @Test func `the unnamed press before a colon spreads a rumour`() {
    #expect(status("cancelled", "СМИ: заезд в Сочи отменён") == .rumoured)
    #expect(status("cancelled", "Организаторы: заезд в Сочи отменён") == .happened)
  }

  @Test func `a body before a colon tells a cause`() {
    #expect(status("cause-named", "МЧС: баржа затонула из-за пробоины") == .happened)
    #expect(status("cause-named", "Очевидец: баржа затонула из-за пробоины") != .happened)
    #expect(status("cause-named", "МЧС: баржа могла затонуть из-за пробоины") != .happened)
  }

  @Test(arguments: [
    ("report-published", "Доклад о плотине, который обещали к маю, до сих пор не опубликован"),
    ("accession", "Вступление края в союз портов, намеченное на март, сдвинули на год"),
    ("launch", "Запуск зонда с лунным грунтом «Тихо-2» перенесли с пятницы на 9 ноября"),
  ])
  func `what was promised and is put off far behind is late`(_ kind: String, _ sentence: String) {
    #expect(status(kind, sentence) == .delayed)
  }

  @Test(arguments: [
    ("release", "Концерн выпустил дешёвый кроссовер"), ("release", "Выпустили трейлер комедии"),
    ("release", "Правительство освободило фермеров от налога"),
    ("verdict", "МИД осудил обстрел порта"), ("sentence", "Париж осудил выход из договора"),
    ("charged", "Осло обвинило соседей в обстреле"), ("charged", "Режиссёра обвинили в плагиате"),
    ("vote-passed", "Комитет думы поддержал законопроект о пляжах"),
    ("accession", "Плотина стала причиной раскола в НАТО"),
    ("admission", "Блогер признан нежелательным, заявил он, что не удивлён"),
    ("results-declared", "Посол назвал полезными итоги встречи"),
    ("in-force", "Жители начали возвращаться после вступления перемирия в силу"),
    ("ban-lifted", "Названа дата начала снятия ограничений"),
    ("launch", "Названа дата открытия тоннеля"), ("launch", "Цены на лук взлетели"),
    ("launch", "Дояр заработал миллион рублей"), ("launch", "Мэр объявил о скором открытии катка"),
    ("found", "Учёные нашли связь между сном и ростом"), ("cancelled", "Власти отменили карантин"),
    ("cancelled", "Банк отменил комиссию за переводы"),
    ("found", "Жильцы обнаружили, что лифт стоит"),
    ("compensation-paid", "Студентка перевела деньги мошенникам"),
    ("compensation-paid", "Вокалист получил второй штраф"),
    ("damage-assessed", "Потери армии составили 40 военнослужащих"),
    ("appointment", "Премьер утвердил перечень задач для министров"),
  ])
  func `a word in another sense is no news of its kind`(_ kind: String, _ sentence: String) {
    #expect(status(kind, sentence) != .happened, "\(sentence)")
  }

  @Test(arguments: [
    ("release", "Польша выпустила белорусского водителя"),
    ("release", "Лоцмана выпустили под залог"),
    ("release", "Скрипача уже выпустили"), ("charged", "Прокуратура обвинила лоцмана в халатности"),
    ("verdict", "Суд осудил лоцмана"), ("charged", "Лоцмана обвинили в контрабанде"),
    ("cancelled", "Матч отменили из-за карантина"), ("cancelled", "Показ в режиме онлайн отменён"),
    ("compensation-paid", "Шахта начала выплату компенсаций"),
    ("launch", "Спутник выведен на орбиту"), ("launch", "Ракета ушла с Восточного"),
    ("vote-passed", "Парламент одобрил законопроект о пляжах"),
    ("accession", "Республика стала членом альянса"),
    ("date-set", "Выборы главы края назначены на 12 марта"),
  ])
  func `a word in its own sense beside it is news`(_ kind: String, _ sentence: String) {
    #expect(status(kind, sentence) == .happened, "\(sentence)")
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
