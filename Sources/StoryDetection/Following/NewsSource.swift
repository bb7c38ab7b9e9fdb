/// A publisher that others cite: its name here, how texts write it, and its hosts.
///
/// Only those need an entry that are written in several ways; any other name is folded as it is.
struct NewsSource {
  let name: String
  /// As texts write it, without endings. One of up to three letters is matched in capitals only.
  let forms: [String]
  let hosts: [String]

  init(_ name: String, _ forms: String..., hosts: String...) {
    self.name = name
    self.forms = forms
    self.hosts = hosts
  }

  static let all: [NewsSource] = [
    .init("aa", "AA", "Anadolu", "Анадолу", "Anadolu Ajansı", hosts: "aa.com.tr"),
    .init("afp", "AFP", "Agence France-Presse", "Франс Пресс", "France-Presse", hosts: "afp.com"),
    .init("aljazeera", "Al Jazeera", "Аль-Джазира", "Əl-Cəzirə", hosts: "aljazeera.com"),
    .init("ap", "AP", "Associated Press", "Ассошиэйтед Пресс", hosts: "apnews.com"),
    .init("apa", "APA", "АПА", hosts: "apa.az"),
    .init("azertac", "Azertac", "Azertag", "AZƏRTAC", "АЗЕРТАДЖ", "Азертадж", hosts: "azertag.az"),
    .init("baza", "Baza", hosts: "baza.io"),
    .init("bbc", "BBC", "Би-би-си", "Би-Би-Си", hosts: "bbc.com", "bbc.co.uk"),
    .init("bloomberg", "Bloomberg", "Блумберг", hosts: "bloomberg.com"),
    .init("cnn", "CNN", "Си-эн-эн", hosts: "cnn.com"),
    .init("dha", "DHA", "Demirören", hosts: "dha.com.tr"),
    .init("dpa", "DPA", hosts: "dpa.com"),
    .init("dw", "DW", "Deutsche Welle", "Немецкая волна", "Дойче Велле", hosts: "dw.com"),
    .init("euronews", "Euronews", "Евроньюс", hosts: "euronews.com"),
    .init("fontanka", "Фонтанка", "Fontanka", hosts: "fontanka.ru"),
    .init("fox", "Fox News", hosts: "foxnews.com"),
    .init("ft", "Financial Times", "Файнэншл Таймс", hosts: "ft.com"),
    .init("gazeta", "Газета.Ru", "Gazeta.Ru", hosts: "gazeta.ru"),
    .init("guardian", "The Guardian", "Guardian", "Гардиан", hosts: "theguardian.com"),
    .init("iha", "İHA", "IHA", "İhlas", hosts: "iha.com.tr"),
    .init(
      "interfax", "Интерфакс", "Interfax", "İnterfaks", "Interfaks", hosts: "interfax.ru",
      "interfax.com", "interfax.kz", "interfax.az", "interfax-russia.ru"),
    .init("izvestia", "Известия", "Известий", "Izvestia", hosts: "iz.ru"),
    .init(
      "kazinform", "Казинформ", "Kazinform", "Қазинформ", "ҚазАқпарат", "Qazinform",
      hosts: "inform.kz"),
    .init("kaztag", "КазТАГ", "KazTAG", "ҚазТАГ", hosts: "kaztag.kz"),
    .init("kommersant", "Коммерсант", "Коммерсантъ", "Kommersant", hosts: "kommersant.ru"),
    .init("lenta", "Lenta.ru", "Лента.ру", hosts: "lenta.ru"),
    .init("life", "Life.ru", hosts: "life.ru"),
    .init("mash", "Mash", hosts: "mash.ru"),
    .init("meduza", "Медуза", "Meduza", hosts: "meduza.io"),
    .init("nyt", "New York Times", "Нью-Йорк Таймс", hosts: "nytimes.com"),
    .init("orda", "Orda.kz", hosts: "orda.kz"),
    .init("politico", "Politico", "Политико", hosts: "politico.com", "politico.eu"),
    .init("rbc", "РБК", "RBC", hosts: "rbc.ru"),
    .init(
      "report", "Report.az", "ИА Report", "Report İnformasiya Agentliyi",
      hosts: "report.az"),
    .init(
      "reuters", "Reuters", "Рейтер", "Рейтерс", "Reyters", "Reyter", "Röyters",
      hosts: "reuters.com"),
    .init(
      "rferl", "Радио Свобода", "Radio Liberty", "Azadlıq Radiosu", "Азаттық", "Азаттык",
      hosts: "svoboda.org", "rferl.org", "azattyq.org", "azadliq.org"),
    .init("ria", "РИА Новости", "РИА", "RIA Novosti", "RİA Novosti", "RIA", hosts: "ria.ru"),
    .init(
      "sputnik", "Sputnik", "Спутник", hosts: "sputniknews.com", "sputnik.kz", "sputnik.az",
      "sputniknews.ru", "sputnik.ru"),
    .init("tass", "ТАСС", "TASS", "İTAR-TASS", "ИТАР-ТАСС", hosts: "tass.ru", "tass.com"),
    .init("tengrinews", "Tengrinews", "Тенгриньюс", hosts: "tengrinews.kz"),
    .init("trend", "Trend", "Тренд", hosts: "trend.az"),
    .init("trt", "TRT", "ТРТ", hosts: "trt.net.tr", "trthaber.com"),
    .init("turan", "Turan", "Туран", hosts: "turan.az"),
    .init("upi", "UPI", hosts: "upi.com"),
    .init("vedomosti", "Ведомости", "Ведомостей", "Vedomosti", hosts: "vedomosti.ru"),
    .init("wp", "Washington Post", "Вашингтон Пост", hosts: "washingtonpost.com"),
    .init("wsj", "Wall Street Journal", "WSJ", hosts: "wsj.com"),
    .init("xinhua", "Xinhua", "Синьхуа", "Sinxua", "Şinhua", hosts: "news.cn", "xinhuanet.com"),
    .init("zakon", "Zakon.kz", hosts: "zakon.kz"),
  ]

  /// The name of the publisher that owns a host or bears a name; nil when none here does.
  static func named(_ name: String) -> String? {
    guard name.contains(".") else { return byName[Transliteration.latin(name)] }
    var host = Substring(name.lowercased())
    while true {
      if let owner = byHost[String(host)] { return owner }
      guard let dot = host.firstIndex(of: ".") else { return nil }
      host = host[host.index(after: dot)...]
    }
  }

  private static let byHost = Dictionary(
    uniqueKeysWithValues: all.flatMap { source in source.hosts.map { ($0, source.name) } })

  private static let byName: [String: String] = {
    var table: [String: String] = [:]
    for source in all {
      for form in source.forms + [source.name] {
        table[Transliteration.latin(form)] = source.name
      }
    }
    return table
  }()

  /// The forms as folded words, by their first word's first two letters.
  static let patterns: [String: [(words: [String], name: String, isShort: Bool)]] = {
    var table: [String: [(words: [String], name: String, isShort: Bool)]] = [:]
    for source in all {
      for form in source.forms {
        let words = PlainWord.words(of: form).map { Transliteration.latin($0.text) }
        table[String(words[0].prefix(2)), default: []].append(
          (words, source.name, form.count <= 3))
      }
    }
    return table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()
}
