import ArticleModel
import StoryDetection
import Testing

struct VoiceTests {
  private func article(
    _ lead: String, title: String = "Заголовок", from publisher: String? = "some.org",
    body: [String] = []
  ) -> Article {
    Article(id: "a", title: title, summary: lead, body: body, publisher: publisher)
  }

  @Test(arguments: [
    // ru
    ("Об этом сообщает РИА Новости.", "ria"),
    ("Отчёт готов, передаёт ТАСС со ссылкой на министерство транспорта.", "tass"),
    ("Как пишет «Коммерсантъ», отчёт готов.", "kommersant"),
    ("Комиссия закончила работу, передаёт «Интерфакс».", "interfax"),
    ("Отчёт опубликован, сообщает Lenta.ru со ссылкой на Reuters.", "reuters"),
    ("По данным агентства Рейтер, отчёт готов.", "reuters"),
    ("Ведомство завершило работу, сообщили «Интерфаксу» в министерстве.", "interfax"),
    ("МОСКВА, 25 декабря. /ТАСС/. Отчёт опубликован.", "tass"),
    ("Отчёт вышел, ссылаясь на BBC, пишет издание.", "bbc"),
    ("Источник: Казинформ", "kazinform"),
    ("Отчёт вышел, пишет nur.kz.", "nur.kz"),
    ("Отчёт вышел, сообщает телеканал «Хабар».", "habar"),
    ("Об этом Trend сообщили в министерстве.", "trend"),
    ("Отчёт готов, сообщает Report со ссылкой на ведомство.", "report"),
    // en
    ("The report is out, Reuters reported.", "reuters"),
    ("An official told Reuters that the report is out.", "reuters"),
    ("The ministry published it, according to TASS.", "tass"),
    ("The report is out, state media said, citing Interfax.", "interfax"),
    ("ASTANA (Reuters) - The ministry published the report.", "reuters"),
    ("With reference to Azertac, the report is out.", "azertac"),
    ("The report is out, says AFP via The Guardian.", "afp"),
    // az
    ("Bu barədə \"Report\" xəbər verir.", "report"),
    ("APA TASS-a istinadən xəbər verir ki, hesabat dərc olunub.", "tass"),
    ("Hesabat dərc olunub, Reuters-ə istinadən bildirilir.", "reuters"),
    ("AZƏRTAC xəbər verir ki, hesabat hazırdır.", "azertac"),
    ("\"İnterfaks\" agentliyinin məlumatına görə hesabat hazırdır.", "interfax"),
    // kk
    ("Есеп жарияланды, деп хабарлайды Kazinform.", "kazinform"),
    ("Есеп шықты, деп жазды Tengrinews.kz сайты.", "tengrinews"),
    ("ТАСС агенттігіне сілтеме жасап хабарлады.", "tass"),
    // tr
    ("Anadolu Ajansı'nın haberine göre rapor yayımlandı.", "aa"),
    ("AA'nın aktardığına göre rapor yayımlandı.", "aa"),
    ("Reuters'a göre rapor hazır.", "reuters"),
    ("TASS'a dayandırılan habere göre rapor hazır.", "tass"),
  ])
  func `the cited source is found`(_ lead: String, _ origin: String) {
    #expect(Voice.origin(of: article(lead)) == origin)
  }

  @Test(arguments: [
    "Министерство опубликовало отчёт.", "Отчёт вышел, говорится на сайте gov.kz.",
    "Об этом сообщает пресс-служба министерства.", "The ministry published the report.",
    "Officials said that the report is out.", "Nazirlik hesabatı dərc edib.",
    "Министрлік есепті жариялады.", "Bakanlık raporu yayımladı.", "",
    "Самолёт летел из Турана в Баку. Отчёта пока нет.", "The report, published today, is long.",
  ])
  func `who cites no medium has no origin`(_ lead: String) {
    #expect(Voice.origin(of: article(lead)) == nil)
  }

  @Test func `a publisher that names itself and another cites the other`() {
    let text = "Об этом сообщает ТАСС со ссылкой на Reuters."
    #expect(Voice.origin(of: article(text, from: "tass.ru")) == "reuters")
    let own = "Об этом ТАСС сообщили в ведомстве."
    #expect(Voice.origin(of: article(own, from: "tass.ru")) == "tass")
  }

  @Test(arguments: [
    ("tass.ru", "ТАСС"), ("TASS", "tass"), ("www.reuters.com", "Reuters"),
    ("ria.ru", "РИА Новости"),
    ("bbc.co.uk", "BBC"), ("ru.trend.az", "Trend"), ("inform.kz", "Казинформ"),
    ("azertag.az", "AZƏRTAC"), ("Вестник Кавказа", "вестник кавказа"),
    ("interfax.ru", "Интерфакс"), ("aa.com.tr", "Anadolu"),
  ])
  func `a publisher has one name`(_ left: String, _ right: String) {
    #expect(Voice.canonical(left) == Voice.canonical(right))
  }

  @Test(arguments: [
    ("news.ru", "news.kz"), ("tass.ru", "ria.ru"), ("a.org", "b.org"), ("Channel 11", "Channel 1"),
  ])
  func `two publishers have two names`(_ left: String, _ right: String) {
    #expect(Voice.canonical(left) != Voice.canonical(right))
  }

  @Test func `the family is what the article says, else its host`() {
    var article = article("")
    #expect(Voice.family(of: article) == "some.org")
    article.publisher = nil
    article.url = "https://www.Example.org:8080/news/1"
    #expect(Voice.family(of: article) == "example.org")
    article.url = nil
    article.feed = "http://feeds.example.net/rss"
    #expect(Voice.family(of: article) == "feeds.example.net")
    article.feed = nil
    #expect(Voice.family(of: article) == "unknown")
  }

  private let text = """
    Министерство транспорта опубликовало итоговый отчёт о крушении самолёта. В документе сто двадцать \
    страниц, комиссия изучила данные самописцев, обломки и переговоры экипажа с диспетчерами. \
    Эксперты считают, что повреждения возникли до захода на посадку.
    """

  private func sketch(_ text: String, title: String = "Отчёт") -> [UInt64] {
    Voice.sketch(of: article(text, title: title))
  }

  @Test func `a copy is one text, shortened, extended, retitled or retouched`() {
    let first = sketch(text)
    #expect(Voice.areOne(first, first))
    #expect(Voice.areOne(first, sketch(text, title: "Казахстан раскрыл выводы комиссии")))
    #expect(Voice.areOne(first, sketch(String(text.prefix(140)))))
    #expect(Voice.areOne(first, sketch(text.replacing("отчёт", with: "отчет"))))
    #expect(Voice.areOne(first, sketch(text.uppercased())))
    #expect(Voice.areOne(first, sketch(text.replacing("сто двадцать", with: "120"))))
    #expect(
      Voice.areOne(first, sketch(text + " Ранее родственники погибших просили ускорить работу.")))
  }

  @Test func `two reports of one event are two texts`() {
    let other = """
      Казахстан обнародовал окончательные выводы по катастрофе лайнера. Согласно отчёту министерства \
      транспорта, причиной стало внешнее воздействие, при этом виновных документ не называет. Родные \
      погибших намерены обратиться в суд, сообщил их адвокат на брифинге в Астане.
      """
    #expect(!Voice.areOne(sketch(text), sketch(other)))
  }

  @Test func `a long text is one with its own copy and with no other`() {
    func long(_ seed: Int) -> String {
      (0..<900).map { "слово\(($0 &* 7919 &+ seed &* 104_729) % 5_003)" }.joined(separator: " ")
    }
    let first = sketch(long(1))
    #expect(first.count == 64)
    #expect(first == first.sorted())
    #expect(Voice.areOne(first, sketch(long(1) + " и ещё несколько слов от редакции")))
    #expect(!Voice.areOne(first, sketch(long(2))))
    #expect(Voice.areOne(first, sketch(String(long(1).prefix(2_000)))))
  }

  @Test func `a headline alone is too short to tell`() {
    #expect(sketch("", title: "Казахстан опубликовал отчёт о крушении").isEmpty)
    #expect(!Voice.areOne([], []))
    #expect(!Voice.areOne(sketch(text), []))
  }

  @Test func `a sketch is the same on every run`() {
    let first = sketch("one two three four five six seven eight nine ten eleven", title: "zero")
    #expect(first.count == 10)
    #expect(
      first == sketch("ONE, two; three — four five six seven eight nine ten eleven!", title: "Zero")
    )
  }
}
