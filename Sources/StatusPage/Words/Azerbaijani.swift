internal import StoryModel

extension PageLanguage {
  static let azerbaijani = PageLanguage(
    code: "az", name: "Azərbaycanca", title: "Storywatch", skip: "Məzmuna keç",
    allWell: "Hər şey qaydasındadır",
    notWell: { "Qaydasında deyil, nasazlıq: \($0)" },
    stories: "Mövzular", feeds: "Lentlər", languages: "Dillər", endpoints: "Alıcılar",
    lastAlerts: "Son xəbərdarlıqlar", noAlerts: "Hələ xəbərdarlıq olmayıb.",
    timeline: "Xronologiya", nothingYet: "Hələ heç nə baş verməyib.",
    articles: "Mövzu üzrə məqalələr", noArticles: "Mövzu üzrə hələ məqalə yoxdur.",
    developments: "Gözlənilir", state: "Vəziyyət", due: "müddət", promised: "vəd edilib",
    overdue: { "\($0) gün gecikib" },
    articleCount: { "mövzu üzrə məqalələr: \($0), son yeddi gündə: \($1)" },
    feed: "Lent", language: "Dil", publisher: "Nəşr", lastRead: "Son oxunuş",
    lastNew: "Son yeni məqalə", window: "Dərinlik", alive: "işləyir", notAlive: "işləmir",
    never: "heç vaxt", since: "bu vaxtdan:", why: "Niyə mövzuya aiddir", finding: "Deyir",
    reason: "Nəticə", onStory: "mövzu üzrə", newer: "Daha yeni", older: "Daha köhnə",
    back: "Bütün mövzular", began: "Mövzunun başlanğıcı", said: "baş verdiyi bildirilir",
    promise: "vəd edilib", pending: "gözləyir", dead: "çatdırılmayıb",
    follow: "Xəbərdarlıqları lent proqramında oxuyun", asOf: "Vaxt:",
    notFound: "Belə səhifə yoxdur.", blind: "Müşahidə yoxdur: sükut indi heç nə demir",
    coverage: "Müşahidə", lostCarriers: "Bu barədə yazıb, indi isə oxunmur",
    letters: "Adlarının hərfləri ilə yazılan lent yoxdur",
    problems: [
      .stopped: "xidmət işləmir", .network: "şəbəkə və ya ad xidməti yoxdur",
      .gone: "lent itib", .refusing: "server imtina edir", .noFeed: "lent vermir",
      .unreachable: "cavab vermir", .cutOff: "yarımçıqdır", .frozen: "donub",
      .strange: "əvvəlki deyil", .gap: "məqalələr itmiş ola bilər",
      .language: "bu dildə işləyən lent yoxdur", .clock: "bu maşının saatı səhvdir",
      .endpointFailing: "çatdırılma alınmır", .endpointDisabled: "söndürülüb",
      .deadDeliveries: "çatdırılmayan xəbərdarlıqlar",
    ],
    states: [
      .awaited: "gözlənilir", .rumoured: "şayiə", .reported: "bildirilib",
      .confirmed: "təsdiqlənib", .reversed: "geri götürülüb",
    ],
    statuses: [
      .happened: "baş verib", .rumoured: "ola bilsin, baş verib", .anticipated: "qarşıdadır",
      .delayed: "təxirə salınıb", .denied: "təkzib edilib", .recap: "əvvəl baş verib",
      .none: "heç nə",
    ],
    span: { PageLanguage.span($0, ("dəq", "saat", "gün")) })
}
