import ArticleModel
import FoundationEssentials
import StoryModel
import Testing

@testable import StoryDetection

/// One event as the papers have it: who copies, who cites, who translates, who saw for themselves.
struct WireCopyTests {
  /// A text of an agency in one language, with what others made of it.
  struct Wire: Sendable, CustomTestStringConvertible {
    let language: String
    let agency: String
    let title: String
    let lead: String
    let body: [String]
    /// The same words under other headlines, cut, lengthened, corrected.
    let copies: [(publisher: String, title: String, lead: String, body: [String])]
    /// Words of its own that name the agency as their source: lead and publisher.
    let citing: [(publisher: String, lead: String)]
    /// A reporter of one's own: other words, nobody cited.
    let own: (publisher: String, title: String, lead: String)
    var testDescription: String { language }
  }

  static let wires = [
    Wire(
      language: "ru", agency: "tass.ru",
      title: "Комиссия назвала причину обрушения моста в Заречье",
      lead:
        "ЗАРЕЧЬЕ, 4 июня. /ТАСС/. Мост через реку Вольная в Заречье обрушился из-за размыва опор.",
      body: [
        "К такому выводу пришла комиссия, которая работала на месте с начала апреля и опросила "
          + "сорок свидетелей, сообщили в администрации города.",
        "Документ занимает восемьдесят страниц и передан прокурору.",
      ],
      copies: [
        (
          "zarechye-online.example", "Мост рухнул из-за размыва опор",
          "Мост через реку Вольная в Заречье обрушился из-за размыва опор.",
          [
            "К такому выводу пришла комиссия, которая работала на месте с начала апреля и опросила "
              + "40 свидетелей."
          ]
        ),
        (
          "vesti-kraya.example", "Названа причина обрушения моста",
          "Мост через реку Вольная в Заречье обрушился из-за размыва опор, передает корреспондент.",
          [
            "К такому выводу пришла комиссия, которая работала на месте с начала апреля и опросила "
              + "сорок свидетелей, сообщили в администрации города.",
            "Документ занимает восемьдесят страниц и передан прокурору.",
            "Напомним, что мост построили в 1978 году. По нему ходили автобусы двух маршрутов.",
          ]
        ),
      ],
      citing: [
        ("gazeta-sever.example", "Эксперты закончили работу: виновата вода, передаёт ТАСС."),
        ("novosti-vols.example", "Опоры подмыло весной, пишет издание со ссылкой на ТАСС."),
        ("kurier.example", "Как сообщило агентство ТАСС, причиной стал размыв грунта."),
      ],
      own: (
        "mestnye.example", "Почему упал мост: мы поговорили с председателем комиссии",
        "Анна Клёнова, которая возглавляла проверку, показала нашему корреспонденту фотографии опор."
      )),
    Wire(
      language: "en", agency: "reuters.com",
      title: "Zarechye bridge fell because of scour, panel finds",
      lead:
        "ZARECHYE, June 4 (Reuters) - A bridge over the Volnaya river collapsed because its piers "
        + "had been undermined by water, a panel said on Wednesday.",
      body: [
        "The panel interviewed forty witnesses and examined the piers for two months, the town "
          + "council said in a statement.",
        "The eighty-page document was handed to the prosecutor.",
      ],
      copies: [
        (
          "dailyherald.example", "Scour to blame for bridge collapse",
          "A bridge over the Volnaya river collapsed because its piers had been undermined by water, a "
            + "panel said on Wednesday.",
          [
            "The panel interviewed forty witnesses and examined the piers for two months, the town "
              + "council said in a statement."
          ]
        ),
        (
          "worldbridges.example", "Panel: piers of Zarechye bridge were undermined",
          "A bridge over the Volnaya River collapsed because its piers had been undermined by water, a "
            + "panel said on Wednesday.",
          [
            "The panel interviewed 40 witnesses and examined the piers for two months, the town council "
              + "said in a statement. The eighty-page document was handed to the prosecutor.",
            "Bridges of this kind were built across the country in the seventies.",
          ]
        ),
      ],
      citing: [
        ("mirror.example", "Water washed out the piers, an inquiry has found, Reuters reports."),
        ("azerview.example", "The cause was scour, with reference to Reuters."),
        ("courier.example", "Investigators blame the river, according to Reuters."),
      ],
      own: (
        "riverpost.example", "I watched the divers who solved the mystery of the bridge",
        "Diver Tom Ansell told this newspaper how he found the hole beneath the second pier."
      )),
    Wire(
      language: "az", agency: "azertag.az",
      title: "Komissiya körpünün uçmasının səbəbini açıqlayıb",
      lead: "Bakı, 4 iyun, AZƏRTAC. Göyçay üzərindəki körpü dayaqların yuyulması səbəbindən uçub.",
      body: [
        "Komissiya iki ay ərzində qırx şahidi dinləyib və dayaqları yoxlayıb, şəhər icra hakimiyyətindən "
          + "bildirilib.",
        "Səksən səhifəlik sənəd prokurorluğa göndərilib.",
      ],
      copies: [
        (
          "xeberci.example", "Körpü niyə uçub? Səbəb məlum oldu",
          "Göyçay üzərindəki körpü dayaqların yuyulması səbəbindən uçub.",
          [
            "Komissiya iki ay ərzində qırx şahidi dinləyib və dayaqları yoxlayıb, şəhər icra "
              + "hakimiyyətindən bildirilib."
          ]
        )
      ],
      citing: [
        ("musahide.example", "Dayaqları su yuyub, AZƏRTAC-a istinadən xəbər verilir."),
        ("gundem.example", "AZƏRTAC xəbər verir ki, araşdırma başa çatıb."),
      ],
      own: (
        "regional.example", "Komissiya sədri ilə müsahibə: \"Suyun gücünü az qiymətləndirmişdik\"",
        "Mühəndis Kamran Əlizadə bizə dayaqların çertyojlarını göstərdi."
      )),
    Wire(
      language: "tr", agency: "aa.com.tr", title: "Köprünün çökme nedeni açıklandı",
      lead:
        "RİZE (AA) - Çayırdere üzerindeki köprünün ayakların oyulması nedeniyle çöktüğü belirlendi.",
      body: [
        "Heyet iki ay boyunca kırk tanığı dinledi ve köprü ayaklarını inceledi, belediyeden yapılan "
          + "açıklamada belirtildi.",
        "Seksen sayfalık rapor savcılığa teslim edildi.",
      ],
      copies: [
        (
          "sonhaber.example", "Çöken köprüde sır perdesi aralandı",
          "Çayırdere üzerindeki köprünün ayakların oyulması nedeniyle çöktüğü belirlendi.",
          [
            "Heyet iki ay boyunca kırk tanığı dinledi ve köprü ayaklarını inceledi, belediyeden yapılan "
              + "açıklamada belirtildi."
          ]
        )
      ],
      citing: [
        (
          "kent.example", "Suyun ayakları oyduğu ortaya çıktı. AA'nın haberine göre inceleme bitti."
        ),
        ("posta.example", "Anadolu Ajansı'nın aktardığına göre köprüyü sel yıktı."),
      ],
      own: (
        "karadeniz.example", "Köprünün dibine dalan dalgıç anlattı",
        "Dalgıç Hasan Tuna, ikinci ayağın altındaki boşluğu gazetemize gösterdi."
      )),
    Wire(
      language: "kk", agency: "inform.kz", title: "Комиссия көпірдің құлау себебін атады",
      lead: "АСТАНА. KAZINFORM – Ақсу өзеніндегі көпір тіректердің шайылуынан құлаған.",
      body: [
        "Комиссия екі ай бойы қырық куәгерді тыңдап, тіректерді тексерген, деп мәлімдеді қала әкімдігі.",
        "Сексен беттік құжат прокурорға жіберілді.",
      ],
      copies: [
        (
          "jana-habar.example", "Көпір неге құлады?",
          "Ақсу өзеніндегі көпір тіректердің шайылуынан құлаған.",
          [
            "Комиссия екі ай бойы қырық куәгерді тыңдап, тіректерді тексерген, деп мәлімдеді қала әкімдігі."
          ]
        )
      ],
      citing: [
        ("aimaq.example", "Тіректерді су шайған, деп хабарлайды Kazinform."),
        ("oblys.example", "Тергеу аяқталды, деп жазды сайт Kazinform агенттігіне сілтеме жасап."),
      ],
      own: (
        "auyl.example", "Көпірдің астына түскен сүңгуір әңгімеледі",
        "Сүңгуір Ерлан Қуатов екінші тіректің түбіндегі қуысты газет тілшісіне көрсетті."
      )),
  ]

  private static func voice(
    _ publisher: String, _ title: String, _ lead: String, _ body: [String] = []
  ) -> VoiceHeard {
    let article = Article(
      id: publisher + title, title: title, summary: lead, body: body, publisher: publisher)
    return VoiceHeard(
      article: article.id, family: Voice.family(of: article), origin: Voice.origin(of: article),
      sketch: Voice.sketch(of: article),
      evidence: Evidence(
        quote: title, language: nil, title: title, url: nil, publisher: publisher, official: false,
        published: nil, seen: .distantPast, sha256: ""))
  }

  private static func agency(_ wire: Wire) -> VoiceHeard {
    voice(wire.agency, wire.title, wire.lead, wire.body)
  }

  @Test(arguments: wires)
  func `a copy is the voice of the agency, retitled, cut, lengthened or corrected`(_ wire: Wire) {
    for copy in wire.copies {
      let heard = Self.voice(copy.publisher, copy.title, copy.lead, copy.body)
      #expect(heard.isOne(with: Self.agency(wire)) != nil, "\(copy.publisher)")
    }
  }

  @Test(arguments: wires)
  func `who cites the agency is its voice, in whatever words`(_ wire: Wire) {
    for citing in wire.citing {
      let heard = Self.voice(citing.publisher, "—", citing.lead)
      #expect(
        heard.isOne(with: Self.agency(wire)) == .origin, "\(citing.lead) \(heard.origin ?? "-")")
    }
  }

  @Test(arguments: wires)
  func `a reporter of one's own is another voice`(_ wire: Wire) {
    let own = Self.voice(wire.own.publisher, wire.own.title, wire.own.lead)
    #expect(own.origin == nil)
    #expect(own.isOne(with: Self.agency(wire)) == nil)
    for copy in wire.copies {
      #expect(own.isOne(with: Self.voice(copy.publisher, copy.title, copy.lead, copy.body)) == nil)
    }
  }

  @Test(arguments: wires)
  func `a copy with every eighth word changed is a copy, with every second one it is none`(
    _ wire: Wire
  ) {
    func edited(_ step: Int) -> VoiceHeard {
      let words = wire.body.joined(separator: " ").split(separator: " ")
      let body = words.enumerated().map { $0 % step == step - 1 ? "eks\($0)" : String($1) }
      return Self.voice("editor.example", "—", "", [body.joined(separator: " ")])
    }
    #expect(edited(8).isOne(with: Self.voice("a.example", "+", "", wire.body)) == .text)
    #expect(edited(2).isOne(with: Self.voice("a.example", "+", "", wire.body)) == nil)
  }

  @Test func `agencies that tell it in their own languages are as many voices`() {
    let agencies = Self.wires.map(Self.agency)
    #expect(agencies.independentCount == 5)
  }

  @Test(arguments: wires)
  func `with its copies and those who cite it an agency is one voice, with a reporter two`(
    _ wire: Wire
  ) {
    var heard = [Self.agency(wire)]
    heard += wire.copies.map { Self.voice($0.publisher, $0.title, $0.lead, $0.body) }
    heard += wire.citing.map { Self.voice($0.publisher, "—", $0.lead) }
    #expect(heard.independentCount == 1)
    heard.append(Self.voice(wire.own.publisher, wire.own.title, wire.own.lead))
    #expect(heard.independentCount == 2)
    #expect(heard.independent.map(\.family) == [wire.agency, wire.own.publisher])
  }
}
