internal import StoryModel

extension PageLanguage {
  static let azerbaijani = PageLanguage(
    code: "az", name: "Azərbaycanca", skip: "Məzmuna keç",
    allWell: "Hər şey qaydasındadır",
    notWell: { "Nasazlıq var: \($0)" },
    stories: "Mövzular", feeds: "Lentlər", languages: "Dillər", endpoints: "Alıcılar",
    lastAlerts: "Son bildirişlər", noAlerts: "Hələ bildiriş olmayıb.",
    timeline: "Xronologiya", nothingYet: "Hələ heç nə baş verməyib.",
    articles: "Mövzu üzrə məqalələr", noArticles: "Mövzu üzrə hələ məqalə yoxdur.",
    developments: "Gözlənilir", state: "Vəziyyət", due: "müddət", promised: "vəd edilib",
    overdue: { "\($0) gün gecikib" },
    articleCount: { "mövzu üzrə məqalələr: \($0), son yeddi gündə: \($1)" },
    feed: "Lent", language: "Dil", publisher: "Nəşr", lastRead: "Son oxunuş",
    lastNew: "Son yeni məqalə", window: "Dərinlik", alive: "işləyir", notAlive: "işləmir",
    never: "heç vaxt", since: "bu vaxtdan:", why: "Niyə mövzuya aiddir",
    newer: "Daha yeni", older: "Daha köhnə",
    back: "Bütün mövzular", began: "Mövzunun başlanğıcı", said: "baş verdiyi bildirilir",
    promise: "vəd edilib", pending: "gözləyir", dead: "çatdırılmayıb",
    follow: "Bildirişləri lent proqramında oxuyun", asOf: "Vaxt:",
    notFound: "Belə səhifə yoxdur.", blind: "Müşahidə yoxdur: sükut indi heç nə demir",
    lostCarriers: "Bu barədə yazıb, indi isə oxunmur",
    letters: "Mövzunun adlarının hərfləri ilə yazılan lent yoxdur",
    problems: [
      .stopped: "xidmət işləmir", .network: "şəbəkə və ya DNS yoxdur",
      .gone: "lent yoxa çıxıb", .refusing: "server imtina edir",
      .noFeed: "lentin yerinə başqa şey gəlir",
      .unreachable: "cavab vermir", .cutOff: "yarımçıqdır", .frozen: "donub",
      .strange: "əvvəlki deyil", .gap: "məqalələr itmiş ola bilər",
      .language: "bu dildə işləyən lent yoxdur", .clock: "bu kompüterin saatı səhvdir",
      .endpointFailing: "çatdırılma alınmır", .endpointDisabled: "göndəriş dayandırılıb",
      .deadDeliveries: "çatdırılmayan bildirişlər",
    ],
    states: [
      .awaited: "gözlənilir", .rumoured: "şayiə", .reported: "xəbər verilib",
      .confirmed: "təsdiqlənib", .reversed: "təkzib edilib",
    ],
    statuses: [
      .happened: "baş verib", .rumoured: "ola bilsin, baş verib", .anticipated: "qarşıdadır",
      .delayed: "təxirə salınıb", .denied: "təkzib edilib", .recap: "əvvəl baş verib",
      .none: "heç nə",
    ],
    pushes: [
      .pushed: "abunə ilə gəlir", .asked: "abunə istənilib", .lapsed: "abunənin vaxtı bitib",
      .failing: "abunə alınmır",
    ])
}
