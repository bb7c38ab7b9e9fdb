internal import StoryModel

struct RussianWatch: WatchWords {
  private static func feeds(_ count: Int) -> String {
    "\(count) \(plural(count, "лента", "ленты", "лент"))"
  }

  /// 1, 21 … · 2–4, 22–24 … · 5–20, 11–14 …
  private static func plural(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
    switch (count % 100, count % 10) {
    case (11...14, _): many
    case (_, 1): one
    case (_, 2...4): few
    default: many
    }
  }

  func partlyCovered() -> String { "Наблюдение неполное" }

  func headline(_ cause: CoverageCause) -> String {
    switch cause {
    case .network: "нет сети или службы имён"
    case .gone: "лента исчезла"
    case .refusing: "сервер отказывает"
    case .noFeed: "вместо ленты другое"
    case .unreachable: "лента не отвечает"
    case .cutOff: "лента обрывается"
    case .frozen: "лента застыла"
    case .strange: "лента уже не та"
    case .gap: "статьи могли потеряться"
    case .clock: "часы неверны"
    }
  }

  func sentence(_ cause: CoverageCause, count: Int, since: String) -> String {
    let feeds = Self.feeds(count)
    return switch cause {
    case .network:
      "Нет связи сразу со многими серверами с \(since): \(feeds). Похоже, дело в сети или службе "
        + "имён этой машины, а не в изданиях"
    case .gone: "По адресу больше нет ленты с \(since), \(feeds)"
    case .refusing: "Сервер отказывает с \(since), \(feeds)"
    case .noFeed: "В ответе нет ленты с \(since), \(feeds)"
    case .unreachable: "Нет ответа с \(since), \(feeds)"
    case .cutOff: "Документ обрывается на середине с \(since), \(feeds)"
    case .frozen: "Ничего нового с \(since), хотя сервер отвечает как всегда, \(feeds)"
    case .strange: "Нет ничего из того, что выходило изо дня в день, с \(since), \(feeds)"
    case .gap: "Статьи могли потеряться: за лентой следили с перерывом, \(feeds)"
    case .clock: "Часы этой машины неверны с \(since)"
    }
  }

  func advice(_ cause: CoverageCause) -> String {
    switch cause {
    case .network: "Проверьте подключение этой машины и её службу имён."
    case .gone: "Найдите новый адрес издания и впишите его в настройки."
    case .refusing:
      "Запрашивайте реже или спросите издание; `polling.userAgent` должен говорить, кто спрашивает."
    case .noFeed:
      "Откройте адрес в браузере: лента могла переехать, или перед ней стоит другая страница."
    case .unreachable: "Сервер может вернуться сам; посмотрите, работает ли сайт."
    case .cutOff: "Что стоит за обрывом, не видно: сообщите изданию."
    case .frozen: "Посмотрите на сайт издания: ленту могли оставить ради другой."
    case .strange: "Откройте адрес: он мог перейти к другому владельцу или к другому разделу."
    case .gap: "Посмотрите на сайте издания, что вышло за это время, и опрашивайте ленту чаще."
    case .clock: "Установите часы: до тех пор датам и срокам верить нельзя."
    }
  }

  func clock(off span: String, isAhead: Bool) -> String {
    "по другим машинам, они \(isAhead ? "спешат" : "отстают") на \(span)"
  }
  func usually(every span: String) -> String { "обычно новое каждые \(span)" }
  func lost(from: String, to: String) -> String {
    "не читалась с \(from), а документ доходит лишь до \(to)"
  }
  func lostOften(_ count: Int) -> String {
    "раз подряд, когда весь документ был новым: \(count)"
  }
  func more(_ count: Int) -> String { "и ещё \(count)" }

  func nothingIsCovered() -> String {
    "Наблюдения нет совсем: пока это не исправлено, тишина ничего не значит."
  }
  func covered(_ alive: Int, of total: Int, in languages: [String], not lost: [String]) -> String {
    "Сейчас читается лент: \(alive) из \(total)"
      + (languages.isEmpty ? "" : " (\(list(languages)))")
      + (lost.isEmpty ? "." : "; ни одной: \(list(lost)).")
  }
  func carriers(_ feeds: String) -> String { "Раньше об этом писали: \(feeds)." }
  func concerns(_ count: Int, stories: String) -> String {
    "Это касается всех историй, их \(count): \(stories)."
  }

  func readAgain(after span: String, _ feeds: String) -> String {
    "Снова читается через \(span): \(feeds)."
  }
  func newAgain(after span: String, _ feeds: String) -> String {
    "Снова есть новое через \(span): \(feeds)."
  }
  func followedAgain(_ feeds: String) -> String { "Слежение снова без перерывов: \(feeds)." }
  func clockIsRight(after span: String) -> String { "Часы снова верны через \(span)." }
  func mayBeLost(_ feed: String, _ clause: String) -> String {
    "Вышедшее за это время могло потеряться: \(feed), \(clause)."
  }

  func nothingYet(since day: String, awaited: String) -> String {
    "С \(day) пока ничего, всё ещё ожидается: \(awaited)."
  }
  func allCame(since day: String) -> String {
    "С \(day) ничего нового; всё, чего ждали, произошло."
  }
  func came(since day: String, _ news: String) -> String { "С \(day) произошло: \(news)." }
  func news(_ name: String, _ type: AlertType, on day: String) -> String {
    let what =
      switch type {
      case .confirmed: "подтверждено"
      case .rumoured: "слух"
      case .partial: "частично"
      case .postponed: "перенесено"
      case .overdue: "срок прошёл"
      case .reversed: "опровергнуто"
      default: "сообщено"
      }
    return "\(name) — \(what) \(day)"
  }
  func allAlive(_ total: Int) -> String { "Лент: \(total), все работали всё время." }
  func alive(_ alive: Int, of total: Int) -> String {
    "Всё время работали ленты: \(alive) из \(total)"
  }
  func notAlive(_ feed: String, isOver: Bool, _ why: String) -> String {
    "\(feed) \(isOver ? "не работала" : "не работает"): \(why)"
  }
  func languages(_ alive: [String], not lost: [String]) -> String {
    "Языки: \(alive.isEmpty ? "нет" : list(alive))"
      + (lost.isEmpty ? "." : "; без работающей ленты: \(list(lost)).")
  }
  func noGap() -> String { "Опрос шёл без перерывов." }
  func gaps(_ clauses: String) -> String {
    "Перерывы, в которые что-то могло потеряться: \(clauses)."
  }
  func stopped(from: String, to: String) -> String { "служба не работала с \(from) до \(to)" }
  func read(_ articles: Int, onStory: Int, onlyPromised: Int) -> String {
    "Прочитано статей: \(articles), по истории: \(onStory), из них только обещают или "
      + "откладывают: \(onlyPromised)."
  }
  func lostCarriers(_ publishers: String) -> String {
    "Раньше об этом писали, а сейчас не читаются: \(publishers)."
  }
  func noFeedIn(letters: [String]) -> String {
    let names = letters.map { ["Cyrl": "кириллицей", "Latn": "латиницей"][$0] ?? $0 }
    return "Имена истории записаны \(names.joined(separator: ", ")), а таких лент нет."
  }
  func promise(_ quote: String, _ who: String, on day: String) -> String {
    "Последнее обещание: \(quote) (\(who), \(day))."
  }
  func overdue(_ name: String, by day: String, days: Int) -> String {
    "Просрочено на \(days) \(Self.plural(days, "день", "дня", "дней")): \(name), срок был \(day)."
  }
  func nearMiss(_ title: String, on day: String, _ reason: String) -> String {
    "Почти сработало \(day): \(title), \(reason)."
  }

  func span(_ seconds: Int) -> String { span(seconds, ("дн.", "ч", "мин", "с")) }

  func language(_ code: String) -> String {
    [
      "ru": "русский", "en": "английский", "az": "азербайджанский", "kk": "казахский",
      "tr": "турецкий", "uk": "украинский", "ka": "грузинский", "hy": "армянский",
      "de": "немецкий", "fr": "французский",
    ][code] ?? code
  }

  func technical(_ why: String) -> String { Self.phrases.translated(why) }

  private static let phrases = Phrasebook([
    "the feed holds no entries": "в ленте нет записей",
    "empty": "пустой ответ",
    "HTML page titled '*'": "веб-страница «*»",
    "HTML page without a title": "веб-страница без заголовка",
    "JSON that is no feed": "JSON, но не лента",
    "XML that is no feed: its root is '*'": "XML, но не лента: корень «*»",
    "*, no feed": "не лента: *",
    "found no address for *": "для * не найден адрес",
    "could not connect to *, port *": "нет соединения с *, порт *",
    "* broke the connection off": "* обрывает связь",
    "* broke the connection off within the header": "* обрывает связь на заголовке",
    "no connection to * in time": "нет соединения с * в срок",
    "no full answer from * in *": "нет полного ответа от * за *",
    "* sent less than 100 bytes a second": "* отвечает слишком медленно",
    "* sent what cannot be unpacked": "ответ * не распаковать",
    "* answers, but not in HTTP": "* отвечает не по HTTP",
    "no secure connection to *: *": "нет защищённого соединения с *: *",
    "the document ends in the middle": "документ обрывается на середине",
    "the transfer was cut off": "передача оборвалась",
    "usually something new every *": "обычно новое каждые *",
    "nothing new": "ничего нового",
    "its only feed is not alive": "её единственная лента не работает",
    "none of its * feeds is alive": "ни одна из лент не работает, всего *",
    "none of the * feeds can be read": "ни одну из лент не прочитать, всего *",
    "the daemon gives no sign of life": "служба не подаёт признаков жизни",
    "deliveries fail": "доставка не удаётся",
    "* given up; see `storywatch deliveries`": "недоставленных: *; см. `storywatch deliveries`",
    "not read from *, and its document reaches back to * only":
      "не читалась с *, а документ доходит лишь до *",
    "* times its document was all new since the last poll":
      "раз подряд, когда весь документ был новым: *",
    "* servers say that it is * behind": "серверов, по которым они отстают: *, на *",
    "* servers say that it is * ahead": "серверов, по которым они спешат: *, на *",
    "none of its daily words since *": "ни одного из слов, что были каждый день, с *",
  ])

  func reason(_ reason: FollowReason) -> String {
    switch reason {
    case .raised: "это новость"
    case .saysNothing: "об ожидаемом ничего не сказано"
    case .tooWeak(let points, let needed):
      "придержано: баллов \(points) из нужных \(needed)"
    case .phaseTold(let phase): "это \(name(phase)) этап, о нём сообщалось"
    case .phaseUnclear(let phase, let day):
      "придержано: этап не назван, и слова объясняет \(name(phase)) этап от \(day)"
    case .beforeStory(let day): "придержано: вышло до начала истории (\(day))"
    case .sameVoice(.article, _): "та же статья ещё раз"
    case .sameVoice(.family, let other): "одно издание с \(other), уже учтённым"
    case .sameVoice(.origin, let other): "тот же источник, что у \(other), уже учтён"
    case .sameVoice(.text, let other): "тот же текст, что у \(other), уже учтён"
    case .moreVoicesNeeded(let have, let need):
      "уже сообщалось; независимых голосов \(have) из \(need) нужных для подтверждения"
    case .confirmedAlready: "уже подтверждено"
    case .takenBackSince(let day): "придержано: сообщение отозвано \(day)"
    case .denialOlderThanReport: "опровержение старше сообщения"
    case .nothingToTakeBack: "нет сообщения, которое можно опровергнуть"
    case .recapOfKnown: "напоминание о том, о чём сообщалось"
    case .recapAlone: "придержано: подано как прошлое, хотя сообщения не было; ждёт второго голоса"
    case .rumourAlreadyTold: "не твёрже того, о чём сообщалось"
    case .promiseNoted: "обещание, записано"
    case .promiseRepeated: "известное обещание"
    case .promiseNotLater: "обещание, записано; не позже действующего"
    case .promiseAfterReport: "обещание того, о чём уже сообщалось"
    case .promiseIsOver(let day): "обещание на \(day), тогда уже прошедшее"
    case .noTimeNamed: "впереди, срок не назван"
    case .promisesLowerPhase(let phase): "обещан \(name(phase)) этап"
    case .concernsLowerPhase(let phase): "речь о том, что это \(name(phase)) этап"
    case .notedAtStart: "найдено при первом просмотре; сообщается по его окончании"
    case .notDue(let day): "срок \(day)"
    case .deadlineMet(let day): "сообщено до срока \(day)"
    case .noDeadline: "срока нет"
    }
  }

  private func name(_ phase: Phase) -> String {
    switch phase {
    case .preliminary: "предварительный"
    case .interim: "промежуточный"
    case .final: "окончательный"
    }
  }
}
