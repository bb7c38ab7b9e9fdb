internal import StoryModel

/// After a number the noun stays in the singular.
struct AzerbaijaniWatch: WatchWords {
  func partlyCovered() -> String { "Müşahidə natamamdır" }

  func headline(_ cause: CoverageCause) -> String {
    switch cause {
    case .network: "şəbəkə və ya ad xidməti yoxdur"
    case .gone: "lent yoxa çıxıb"
    case .refusing: "server imtina edir"
    case .noFeed: "ünvanda lent yoxdur"
    case .unreachable: "lent cavab vermir"
    case .cutOff: "lent yarımçıqdır"
    case .frozen: "lent donub"
    case .strange: "lent əvvəlki deyil"
    case .gap: "məqalələr itmiş ola bilər"
    case .clock: "saat səhvdir"
    }
  }

  func sentence(_ cause: CoverageCause, count: Int, since: String) -> String {
    let feeds = "\(count) lent"
    return switch cause {
    case .network:
      "Eyni anda çox serverlə əlaqə yoxdur (\(since) tarixindən): \(feeds). Görünür, səbəb "
        + "nəşrlər deyil, bu maşının şəbəkəsi və ya ad xidmətidir"
    case .gone: "Ünvanda artıq lent yoxdur (\(since) tarixindən), \(feeds)"
    case .refusing: "Server imtina edir (\(since) tarixindən), \(feeds)"
    case .noFeed: "Cavabda lent yoxdur (\(since) tarixindən), \(feeds)"
    case .unreachable: "Cavab yoxdur (\(since) tarixindən), \(feeds)"
    case .cutOff: "Sənəd yarımçıq qalır (\(since) tarixindən), \(feeds)"
    case .frozen:
      "Server həmişəki kimi cavab verir, amma yeni heç nə yoxdur (\(since) tarixindən), \(feeds)"
    case .strange: "Hər gün dərc olunanlardan heç nə yoxdur (\(since) tarixindən), \(feeds)"
    case .gap: "Məqalələr itmiş ola bilər: lent fasilə ilə izlənib, \(feeds)"
    case .clock: "Bu maşının saatı səhvdir (\(since) tarixindən)"
    }
  }

  func advice(_ cause: CoverageCause) -> String {
    switch cause {
    case .network: "Bu maşının şəbəkə bağlantısını və ad xidmətini yoxlayın."
    case .gone: "Nəşrin yeni ünvanını tapın və konfiqurasiyaya yazın."
    case .refusing:
      "Daha seyrək soruşun və ya nəşrə müraciət edin; `polling.userAgent` kimin soruşduğunu deməlidir."
    case .noFeed: "Ünvanı brauzerdə açın: lent köçmüş ola bilər və ya qarşısında səhifə var."
    case .unreachable: "Server özü qayıda bilər; saytın işlədiyini yoxlayın."
    case .cutOff: "Qırılmadan sonrakı hissə görünmür: nəşrə xəbər verin."
    case .frozen: "Nəşrin saytına baxın: lent başqası ilə əvəz olunmuş ola bilər."
    case .strange: "Ünvanı açın: başqa sahibə və ya başqa bölməyə keçmiş ola bilər."
    case .gap: "Bu müddətdə çıxanlara nəşrin saytında baxın və lenti daha tez-tez soruşun."
    case .clock: "Saatı düzəldin: o vaxta qədər tarixlərə inanmaq olmaz."
    }
  }

  func clock(off span: String, isAhead: Bool) -> String {
    "başqa maşınlara görə \(span) \(isAhead ? "irəlidir" : "geridir")"
  }
  func usually(every span: String) -> String { "adətən hər \(span) yeni məqalə olur" }
  func lost(from: String, to: String) -> String {
    "\(from) tarixindən oxunmayıb, sənəd isə yalnız \(to) tarixinə çatır"
  }
  func lostOften(_ count: Int) -> String { "\(count) dəfə sənəd tamamilə yeni olub" }
  func more(_ count: Int) -> String { "və daha \(count)" }

  func nothingIsCovered() -> String {
    "Heç nə müşahidə olunmur: bu düzəlməyincə sükutun mənası yoxdur."
  }
  func covered(_ alive: Int, of total: Int, in languages: [String], not lost: [String]) -> String {
    "İndi \(total) lentdən \(alive) oxunur"
      + (languages.isEmpty ? "" : " (\(list(languages)))")
      + (lost.isEmpty ? "." : "; heç biri: \(list(lost)).")
  }
  func carriers(_ feeds: String) -> String { "Əvvəllər bu barədə yazıblar: \(feeds)." }
  func concerns(_ count: Int, stories: String) -> String {
    "Bu, bütün \(count) hekayəyə aiddir: \(stories)."
  }

  func readAgain(after span: String, _ feeds: String) -> String {
    "\(span) sonra yenidən oxunur: \(feeds)."
  }
  func newAgain(after span: String, _ feeds: String) -> String {
    "\(span) sonra yenidən yeni məqalə var: \(feeds)."
  }
  func followedAgain(_ feeds: String) -> String { "Yenidən fasiləsiz izlənir: \(feeds)." }
  func clockIsRight(after span: String) -> String { "Saat \(span) sonra yenidən düzdür." }
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
  func news(_ name: String, _ type: AlertType, on day: String) -> String {
    let what =
      switch type {
      case .confirmed: "təsdiqləndi"
      case .rumoured: "şayiə"
      case .partial: "qismən"
      case .postponed: "təxirə salındı"
      case .overdue: "vaxtı keçdi"
      case .reversed: "təkzib edildi"
      default: "xəbər verildi"
      }
    return "\(name) — \(what), \(day)"
  }
  func allAlive(_ total: Int) -> String { "\(total) lentin hamısı bütün müddət işləyib." }
  func alive(_ alive: Int, of total: Int) -> String {
    "\(total) lentdən \(alive) bütün müddət işləyib"
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
    "Nəyinsə nəzərdən qaça bildiyi fasilələr: \(clauses)."
  }
  func stopped(from: String, to: String) -> String {
    "xidmət \(from) – \(to) arasında işləməyib"
  }
  func read(_ articles: Int, onStory: Int, onlyPromised: Int) -> String {
    "\(articles) məqalə oxunub, \(onStory) məqalə hekayə barədədir, onlardan \(onlyPromised) "
      + "yalnız vəd edir və ya təxirə salır."
  }
  func lostCarriers(_ publishers: String) -> String {
    "Əvvəllər bu barədə yazıb, indi isə oxunmur: \(publishers)."
  }
  func noFeedIn(letters: [String]) -> String {
    let names = letters.map { ["Cyrl": "kiril", "Latn": "latın"][$0] ?? $0 }
    return "Hekayənin \(names.joined(separator: ", ")) hərfli adları var, belə lent isə yoxdur."
  }
  func promise(_ quote: String, _ who: String, on day: String) -> String {
    "Son vəd: \(quote) (\(who), \(day))."
  }
  func overdue(_ name: String, by day: String, days: Int) -> String {
    "\(days) gün gecikir: \(name), vaxtı \(day) idi."
  }
  func nearMiss(_ title: String, on day: String, _ reason: String) -> String {
    "Az qala xəbər verilirdi, \(day): \(title), \(reason)."
  }

  func span(_ seconds: Int) -> String { span(seconds, ("gün", "saat", "dəq", "san")) }

  func language(_ code: String) -> String {
    [
      "ru": "rus", "en": "ingilis", "az": "Azərbaycan", "kk": "qazax", "tr": "türk",
      "uk": "Ukrayna", "ka": "gürcü", "hy": "erməni", "de": "alman", "fr": "fransız",
    ][code] ?? code
  }

  func technical(_ why: String) -> String { Self.phrases.translated(why) }

  private static let phrases = Phrasebook([
    "the feed holds no entries": "lentdə yazı yoxdur",
    "empty": "boş cavab",
    "HTML page titled '*'": "“*” veb-səhifəsi",
    "HTML page without a title": "başlıqsız veb-səhifə",
    "JSON that is no feed": "JSON-dur, lent deyil",
    "XML that is no feed: its root is '*'": "XML-dir, lent deyil: kökü “*”",
    "*, no feed": "lent deyil: *",
    "found no address for *": "* üçün ünvan tapılmayıb",
    "could not connect to *, port *": "* ilə əlaqə yoxdur, port *",
    "* broke the connection off": "* əlaqəni kəsir",
    "* broke the connection off within the header": "* əlaqəni başlıqda kəsir",
    "no connection to * in time": "* ilə vaxtında əlaqə olmayıb",
    "no full answer from * in *": "* tam cavab verməyib: *",
    "* sent less than 100 bytes a second": "* çox yavaş cavab verir",
    "* sent what cannot be unpacked": "* cavabını açmaq olmur",
    "* answers, but not in HTTP": "* HTTP ilə cavab vermir",
    "no secure connection to *: *": "* ilə təhlükəsiz əlaqə yoxdur: *",
    "the document ends in the middle": "sənəd yarımçıqdır",
    "the transfer was cut off": "ötürmə kəsilib",
    "usually something new every *": "adətən hər * yeni məqalə olur",
    "nothing new": "yeni heç nə yoxdur",
    "its only feed is not alive": "yeganə lenti işləmir",
    "none of its * feeds is alive": "* lentindən heç biri işləmir",
    "none of the * feeds can be read": "* lentdən heç biri oxunmur",
    "the daemon gives no sign of life": "xidmət əlamət vermir",
    "deliveries fail": "çatdırılma alınmır",
    "* given up; see `storywatch deliveries`": "çatdırılmayan: *; bax `storywatch deliveries`",
    "not read from *, and its document reaches back to * only":
      "* tarixindən oxunmayıb, sənəd isə yalnız * tarixinə çatır",
    "* times its document was all new since the last poll": "* dəfə sənəd tamamilə yeni olub",
    "* servers say that it is * behind": "* serverə görə * geridir",
    "* servers say that it is * ahead": "* serverə görə * irəlidir",
    "none of its daily words since *": "hər günkü sözlərdən heç biri yoxdur, * tarixindən",
  ])

  func reason(_ reason: FollowReason) -> String {
    switch reason {
    case .raised: "bu, xəbərdir"
    case .saysNothing: "gözlənilən barədə heç nə deyilmir"
    case .tooWeak(let points, let needed): "saxlanılıb: lazım olan \(needed) baldan \(points)"
    case .phaseTold(let phase): "bu, \(name(phase)) mərhələdir, barəsində xəbər verilib"
    case .phaseUnclear(let phase, let day):
      "saxlanılıb: mərhələ deyilmir, sözləri \(day) tarixli \(name(phase)) mərhələ izah edir"
    case .beforeStory(let day): "saxlanılıb: hekayə başlamazdan (\(day)) əvvəl dərc olunub"
    case .sameVoice(.article, _): "həmin məqalə, yenidən"
    case .sameVoice(.family, let other): "artıq nəzərə alınmış \(other) ilə eyni nəşr"
    case .sameVoice(.origin, let other): "artıq nəzərə alınmış \(other) ilə eyni mənbə"
    case .sameVoice(.text, let other): "artıq nəzərə alınmış \(other) ilə eyni mətn"
    case .moreVoicesNeeded(let have, let need):
      "artıq xəbər verilib; təsdiq üçün \(need) müstəqil səsdən \(have) var"
    case .confirmedAlready: "artıq təsdiqlənib"
    case .takenBackSince(let day): "saxlanılıb: xəbər \(day) tarixində geri götürülüb"
    case .denialOlderThanReport: "təkzib xəbərdən köhnədir"
    case .nothingToTakeBack: "təkzib olunası xəbər yoxdur"
    case .recapOfKnown: "deyilmiş olanın xatırladılması"
    case .recapAlone:
      "saxlanılıb: keçmiş kimi danışılır, halbuki xəbər olmayıb; ikinci səs gözlənilir"
    case .rumourAlreadyTold: "deyilmiş olandan qəti deyil"
    case .promiseNoted: "vəd, qeyd olunub"
    case .promiseRepeated: "məlum vəd"
    case .promiseNotLater: "vəd, qeyd olunub; qüvvədə olandan gec deyil"
    case .promiseAfterReport: "artıq xəbər verilənin vədi"
    case .promiseIsOver(let day): "\(day) üçün vəd, o vaxt artıq keçmişdi"
    case .noTimeNamed: "qarşıdadır, vaxt deyilmir"
    case .promisesLowerPhase(let phase): "vəd \(name(phase)) mərhələ üçündür"
    case .concernsLowerPhase(let phase): "söhbət \(name(phase)) mərhələdən gedir"
    case .notedAtStart: "ilk baxışda tapılıb; o bitəndə xəbər verilir"
    case .notDue(let day): "vaxtı \(day)"
    case .deadlineMet(let day): "\(day) vaxtından əvvəl xəbər verilib"
    case .noDeadline: "vaxt təyin olunmayıb"
    }
  }

  private func name(_ phase: Phase) -> String {
    switch phase {
    case .preliminary: "ilkin"
    case .interim: "aralıq"
    case .final: "yekun"
    }
  }
}
