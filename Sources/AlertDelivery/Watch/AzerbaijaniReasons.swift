internal import StoryModel

extension AzerbaijaniWatch {
  func reason(_ reason: FollowReason) -> String {
    switch reason {
    case .raised: "bu, xəbərdir"
    case .saysNothing: "gözlənilən barədə heç nə deyilmir"
    case .tooWeak(let points, let needed):
      "buraxılmayıb: lazım olan \(needed) baldan \(Self.ofThem(points)) var"
    case .phaseTold(let phase): "bu, \(name(phase)) mərhələdir, barəsində xəbər verilib"
    case .phaseUnclear(let phase, let day):
      "buraxılmayıb: mərhələ deyilmir, \(day) tarixində isə \(name(phase)) mərhələdən xəbər verilib"
    case .beforeStory(let day): "buraxılmayıb: mövzu başlamazdan (\(day)) əvvəl dərc olunub"
    case .sameVoice(.article, _): "həmin məqalə, yenidən"
    case .sameVoice(.family, let other): "artıq nəzərə alınmış \(other) ilə eyni nəşr"
    case .sameVoice(.origin, let other): "artıq nəzərə alınmış \(other) ilə eyni mənbə"
    case .sameVoice(.text, let other): "artıq nəzərə alınmış \(other) ilə eyni mətn"
    case .moreVoicesNeeded(let have, let need):
      "artıq xəbər verilib; təsdiq üçün lazım olan \(need) müstəqil səsdən \(Self.ofThem(have)) var"
    case .confirmedAlready: "artıq təsdiqlənib"
    case .takenBackSince(let day): "buraxılmayıb: xəbər \(day) tarixində təkzib edilib"
    case .denialOlderThanReport: "təkzib xəbərdən köhnədir"
    case .nothingToTakeBack: "təkzib olunası xəbər yoxdur"
    case .recapOfKnown: "artıq deyilənin xatırladılması"
    case .recapAlone:
      "buraxılmayıb: keçmiş kimi danışılır, halbuki xəbər olmayıb; ikinci səs gözlənilir"
    case .rumourAlreadyTold: "artıq deyiləndən etibarlı deyil"
    case .promiseNoted: "vəd, qeyd olunub"
    case .promiseRepeated: "məlum vəd"
    case .promiseNotLater: "vəd, qeyd olunub; qüvvədə olandan gec deyil"
    case .promiseAfterReport: "vəd edilən barədə artıq xəbər verilib"
    case .promiseIsOver(let day): "\(day) üçün vəd, o vaxt artıq keçmişdi"
    case .noTimeNamed: "qarşıdadır, vaxt deyilmir"
    case .promisesLowerPhase(let phase): "vəd \(name(phase)) mərhələ üçündür"
    case .concernsLowerPhase(let phase): "söhbət \(name(phase)) mərhələdən gedir"
    case .notedAtStart: "ilk yoxlamada tapılıb; yoxlama bitəndə xəbər verilir"
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

  func technical(_ why: String) -> String { Self.phrases.translated(why) }

  static let phrases = Phrasebook(
    [
      // Feeds.
      "the feed holds no entries": "lentdə yazı yoxdur",
      "empty": "boş cavab",
      "the answer was empty": "boş cavab",
      "HTML page titled '*'": "“*” veb-səhifəsi",
      "HTML page without a title": "başlıqsız veb-səhifə",
      "JSON that is no feed": "JSON-dur, lent deyil",
      "XML that is no feed: its root is '*'": "XML-dir, lent deyil: kökü “*”",
      "gzip data, no feed": "lent deyil, sıxılmış fayldır",
      "zstd data, no feed": "lent deyil, sıxılmış fayldır",
      "a ZIP archive, no feed": "lent deyil, ZIP arxividir",
      "a PDF, no feed": "lent deyil, PDF-dir",
      "an image, no feed": "lent deyil, şəkildir",
      "*, no feed": "lent deyil: *",
      "found no address for *": "* üçün ünvan tapılmayıb",
      "could not connect to *, port *": "* ilə əlaqə yoxdur, port *",
      "* broke the connection off within the header": "* əlaqəni başlıqda kəsir",
      "* broke the connection off": "* əlaqəni kəsir",
      "no connection to * in time": "* ilə vaxtında əlaqə olmayıb",
      "no full answer from * in * seconds": "* tam cavab verməyib: * san",
      "* sent less than 100 bytes a second": "* çox yavaş cavab verir",
      "* sent what cannot be unpacked": "* cavabını açmaq olmur",
      "* answers, but not in HTTP": "* HTTP ilə cavab vermir",
      "no secure connection to *: *": "* ilə təhlükəsiz əlaqə yoxdur: *",
      "the answer is larger than * bytes": "cavab * baytdan böyükdür",
      "not an address of http or https": "http və ya https ünvanı deyil",
      "the server says not modified, though nothing was ever read from it":
        "server “dəyişməyib” deyir, halbuki ondan hələ heç nə oxunmayıb",
      "the document ends in the middle": "sənəd yarımçıqdır",
      "the transfer was cut off": "ötürmə kəsilib",
      "usually something new every *": "adi fasilə: *",
      "nothing new": "yeni heç nə yoxdur",
      "not read from *, and its document reaches back to * only":
        "* tarixindən oxunmayıb, sənəd isə yalnız * tarixinə çatır",
      "* times its document was all new since the last poll":
        "sənəd dalbadal * dəfə tamamilə yeni olub",
      "none of its daily words since *": "* tarixindən hər günkü sözlərdən heç biri yoxdur",
      // The whole.
      "its only feed is not alive": "yeganə lent işləmir",
      "none of its * feeds is alive": "* lentdən heç biri işləmir",
      "none of the * feeds can be read": "* lentdən heç biri oxunmur",
      "the daemon gives no sign of life": "xidmətdən xəbər yoxdur",
      "* servers say that it is * behind": "* serverə görə * geri qalır",
      "* servers say that it is * ahead": "* serverə görə * irəli gedir",
      "The database was damaged and was set aside as *.":
        "Verilənlər bazası zədələnib və kənara qoyulub: *.",
      "The watch goes on with a new one: what is in the feeds now counts as found at the start.":
        "Müşahidə yeni baza ilə davam edir: indi lentlərdə olanlar başlanğıcda tapılmış sayılır.",
      // Endpoints.
      "Deliveries fail since *: *.": "* tarixindən çatdırılma alınmır: *.",
      "*. Its deliveries are held; mend the endpoint, then `deliveries retry`.":
        "*. Çatdırılma dayandırılıb; alıcını düzəldin, sonra `deliveries retry`.",
      "* pending": "gözləyən bildirişlər: *",
      "* given up; see `storywatch deliveries`": "çatdırılmayan: *; bax `storywatch deliveries`",
      "the host name was not found": "server adı tapılmayıb",
      "no connection": "əlaqə yoxdur",
      "the TLS connection was not trusted": "TLS əlaqəsinə etibar yoxdur",
      "no answer in time": "vaxtında cavab olmayıb",
      "the connection broke": "əlaqə kəsilib",
      "the address is private; name it in allowPrivate if that is meant":
        "ünvan daxilidir; belə lazımdırsa, onu `allowPrivate` siyahısına yazın",
      "the address is no http or https address": "http və ya https ünvanı deyil",
      "the answer was too large": "cavab çox böyükdür",
      "HTTP *, but the service did not take the message": "HTTP *, amma bildiriş qəbul edilməyib",
      "HTTP *: it redirects, which is never followed; update the url":
        "HTTP *: başqa ünvana yönləndirir, ora gedilmir; ünvanı yeniləyin",
      "HTTP *: the service does not take the message": "HTTP *: bildiriş qəbul edilmir",
      "HTTP *: the token or the permission is wrong": "HTTP *: açar və ya icazə səhvdir",
      "HTTP *: nothing is at this address": "HTTP *: bu ünvanda heç nə yoxdur",
      "HTTP *: the service wants no more messages": "HTTP *: daha bildiriş istənilmir",
      "HTTP *: too many messages": "HTTP *: bildiriş həddən çoxdur",
      // Why an article is on a story.
      "identifier “*” (title)": "nişan “*” (başlıq)",
      "identifier “*” (summary)": "nişan “*” (giriş)",
      "identifier “*” (body)": "nişan “*” (mətn)",
      "name “*” (title)": "ad “*” (başlıq)",
      "name “*” (summary)": "ad “*” (giriş)",
      "name “*” (body)": "ad “*” (mətn)",
      "context “*” (title)": "mövzu sözü “*” (başlıq)",
      "context “*” (summary)": "mövzu sözü “*” (giriş)",
      "context “*” (body)": "mövzu sözü “*” (mətn)",
      "terms *, learned from * articles": "öyrənilmiş sözlər: *, məqalə sayı: *",
    ], units: ["d": "gün", "h": "saat", "min": "dəq", "s": "san"])
}
