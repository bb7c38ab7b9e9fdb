internal import StoryModel

/// After a number the noun stays in the singular.
struct AzerbaijaniWatch: WatchWords {
  /// So many of them, with the ending that the number's last word asks for: `2-si`, `3-ü`, `40-ı`.
  static func ofThem(_ count: Int) -> String {
    let ones = ["", "i", "si", "ü", "ü", "i", "sı", "si", "i", "u"]
    let tens = ["", "u", "si", "u", "ı", "si", "ı", "i", "i", "ı"]
    let ending =
      if count == 0 {
        "ı"
      } else if count % 10 > 0 {
        ones[count % 10]
      } else if count % 100 > 0 {
        tens[count / 10 % 10]
      } else {
        count % 1000 > 0 ? "ü" : "i"
      }
    return "\(count)-\(ending)"
  }

  func partlyCovered() -> String { "Müşahidə natamamdır" }

  func headline(_ cause: CoverageCause) -> String {
    switch cause {
    case .network: "şəbəkə və ya DNS yoxdur"
    case .gone: "lent yoxa çıxıb"
    case .refusing: "server imtina edir"
    case .noFeed: "lentin yerinə başqa şey gəlir"
    case .unreachable: "lent cavab vermir"
    case .cutOff: "lent yarımçıqdır"
    case .frozen: "lent donub"
    case .strange: "lent əvvəlki deyil"
    case .gap: "məqalələr itmiş ola bilər"
    case .clock: "saat səhvdir"
    }
  }

  func sentence(_ cause: CoverageCause, count: Int, since: String) -> String {
    let start = "\(since) tarixindən"
    return switch cause {
    case .network:
      "\(start) müxtəlif serverlərdəki \(count) lentlə əlaqə yoxdur; görünür, səbəb nəşrlər deyil, "
        + "bu kompüterin şəbəkəsi və ya DNS-idir"
    case .gone: "\(start) \(count) lent əvvəlki ünvanında yoxdur"
    case .refusing: "\(start) server \(count) lenti verməkdən imtina edir"
    case .noFeed: "\(start) \(count) lentin yerinə başqa şey gəlir"
    case .unreachable: "\(start) \(count) lent cavab vermir"
    case .cutOff: "\(start) \(count) lent yarımçıq gəlir"
    case .frozen:
      "\(start) \(count) lentdə yeni heç nə yoxdur, halbuki server həmişəki kimi cavab verir"
    case .strange: "\(start) \(count) lentdə hər gün dərc olunanlardan heç nə yoxdur"
    case .gap: "Məqalələr itmiş ola bilər, \(count) lent fasilə ilə oxunub"
    case .clock: "\(start) bu kompüterin saatı səhvdir"
    }
  }

  func advice(_ cause: CoverageCause) -> String {
    switch cause {
    case .network: "Bu kompüterin şəbəkə bağlantısını və DNS-i yoxlayın."
    case .gone: "Nəşrin yeni ünvanını tapın və konfiqurasiyaya yazın."
    case .refusing:
      "Daha seyrək soruşun və ya nəşrə müraciət edin; kimin soruşduğunu `polling.userAgent` deməlidir."
    case .noFeed: "Ünvanı brauzerdə açın: lent köçmüş ola bilər və ya qarşısında başqa səhifə var."
    case .unreachable: "Server özü qayıda bilər; saytın işlədiyini yoxlayın."
    case .cutOff: "Qırılmadan sonrakı hissə görünmür: nəşrə xəbər verin."
    case .frozen: "Nəşrin saytına baxın: lent başqası ilə əvəz olunmuş ola bilər."
    case .strange: "Ünvanı açın: başqa sahibə və ya başqa bölməyə keçmiş ola bilər."
    case .gap: "Bu müddətdə çıxanlara nəşrin saytında baxın və lenti daha tez-tez soruşun."
    case .clock: "Saatı düzəldin: o vaxta qədər tarixlərə inanmaq olmaz."
    }
  }

  func clock(off span: String, isAhead: Bool) -> String {
    "başqa serverlərə görə \(span) \(isAhead ? "irəli gedir" : "geri qalır")"
  }
  func usually(every span: String) -> String { "adi fasilə: \(span)" }
  func lost(from: String, to: String) -> String {
    "\(from) tarixindən oxunmayıb, sənəd isə yalnız \(to) tarixinə çatır"
  }
  func lostOften(_ count: Int) -> String { "sənəd dalbadal \(count) dəfə tamamilə yeni olub" }
  func more(_ count: Int) -> String { "və daha \(count)" }

  func nothingIsCovered() -> String {
    "Heç nə müşahidə olunmur: bu düzəlməyincə sükutun mənası yoxdur."
  }
  func covered(_ alive: Int, of total: Int, in languages: [String], not lost: [String]) -> String {
    "İndi \(total) lentdən \(Self.ofThem(alive)) oxunur"
      + (languages.isEmpty ? "" : ": \(spoken(languages))")
      + (lost.isEmpty ? "." : "; \(spoken(lost)) heç biri.")
  }
  func carriers(_ feeds: String) -> String { "Əvvəllər bu barədə yazıblar: \(feeds)." }
  func concerns(_ count: Int, stories: String) -> String {
    "Bu, \(count) mövzuya aiddir: \(stories)."
  }

  func readAgain(after span: String, _ feeds: String) -> String {
    "Yenidən oxunur (fasilə: \(span)): \(feeds)."
  }
  func newAgain(after span: String, _ feeds: String) -> String {
    "Yenə yeni məqalə var (fasilə: \(span)): \(feeds)."
  }
  func followedAgain(_ feeds: String) -> String { "Yenidən fasiləsiz oxunur: \(feeds)." }
  func clockIsRight(after span: String) -> String {
    "Saat yenidən düzdür (səhv olduğu müddət: \(span))."
  }
  func mayBeLost(_ feed: String, _ clause: String) -> String {
    "Bu müddətdə çıxanlar itmiş ola bilər: \(feed), \(clause)."
  }

  func nothingYet(since day: String, awaited: String) -> String {
    "\(day) tarixindən hələ heç nə yoxdur, gözlənilir: \(awaited)."
  }
  func allCame(since day: String) -> String {
    "\(day) tarixindən yeni heç nə yoxdur; gözlənilənlərin hamısı baş verib."
  }
  func came(since day: String, _ news: String) -> String {
    "\(day) tarixindən baş verənlər: \(news)."
  }
  func told(_ news: String) -> String { "Bu müddətdə: \(news)." }
  func news(_ name: String, _ type: AlertType, on day: String) -> String {
    let what =
      switch type {
      case .confirmed: "təsdiqlənib"
      case .rumoured: "şayiə"
      case .partial: "qismən"
      case .postponed: "təxirə salınıb"
      case .overdue: "vaxtı keçib"
      case .reversed: "təkzib edilib"
      default: "xəbər verilib"
      }
    return "\(name) — \(what), \(day)"
  }
  func allAlive(_ total: Int) -> String {
    total == 1 ? "Lent bütün müddət işləyib." : "\(total) lentin hamısı bütün müddət işləyib."
  }
  func alive(_ alive: Int, of total: Int) -> String {
    "\(total) lentdən \(Self.ofThem(alive)) bütün müddət işləyib"
  }
  func notAlive(_ feed: String, isOver: Bool, _ why: String) -> String {
    "\(feed) \(isOver ? "işləmirdi" : "işləmir"): \(why)"
  }
  func languages(_ alive: [String], not lost: [String]) -> String {
    "Dillər: \(alive.isEmpty ? "yoxdur" : list(alive))"
      + (lost.isEmpty ? "." : "; işləyən lenti olmayan: \(list(lost)).")
  }
  func noGap() -> String { "Sorğular arasında fasilə olmayıb." }
  func gaps(_ clauses: String) -> String {
    "Nəyinsə nəzərdən qaça biləcəyi fasilələr: \(clauses)."
  }
  func stopped(from: String, to: String) -> String {
    "xidmət \(from) – \(to) arasında işləməyib"
  }
  func read(_ articles: Int, onStory: Int, onlyPromised: Int) -> String {
    "Oxunan məqalələr: \(articles), mövzu üzrə: \(onStory), onlardan yalnız vəd və ya gecikmə "
      + "barədə: \(onlyPromised)."
  }
  func lostCarriers(_ publishers: String) -> String {
    "Əvvəllər bu barədə yazıb, indi isə oxunmur: \(publishers)."
  }
  func noFeedIn(letters: [String]) -> String {
    let names = letters.map { ["Cyrl": "kiril", "Latn": "latın"][$0] ?? $0 }
    return
      "Mövzunun \(names.joined(separator: ", ")) hərfləri ilə adları var, belə lent isə yoxdur."
  }
  func promise(_ quote: String, _ who: String, on day: String) -> String {
    "Son vəd: \(quote) (\(who), \(day))."
  }
  func overdue(_ name: String, by day: String, days: Int) -> String {
    "\(days) gün gecikir: \(name), vaxtı \(day) idi."
  }
  func nearMiss(_ title: String, on day: String, _ reason: String) -> String {
    "Az qala bildiriş olacaqdı (\(day)): \(title), \(reason)."
  }

  func span(_ seconds: Int) -> String { span(seconds, ("gün", "saat", "dəq", "san")) }

  func language(_ code: String) -> String {
    [
      "ru": "rus", "en": "ingilis", "az": "Azərbaycan", "kk": "qazax", "tr": "türk",
      "uk": "Ukrayna", "ka": "gürcü", "hy": "erməni", "de": "alman", "fr": "fransız",
    ][code] ?? code
  }

  private func spoken(_ codes: [String]) -> String {
    "\(list(codes)) \(codes.count == 1 ? "dilində" : "dillərində")"
  }
}
