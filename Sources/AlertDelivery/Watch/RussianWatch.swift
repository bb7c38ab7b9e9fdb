internal import StoryModel

struct RussianWatch: WatchWords {
  /// 1, 21 … · 2–4, 22–24 … · 5–20, 11–14 …
  static func plural(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
    switch (count % 100, count % 10) {
    case (11...14, _): many
    case (_, 1): one
    case (_, 2...4): few
    default: many
    }
  }

  /// As what is not there: `нет 21 ленты`, `нет 2 лент`.
  private static func ofFeeds(_ count: Int) -> String {
    "\(count) \(plural(count, "ленты", "лент", "лент"))"
  }

  /// With its verb: `не отвечает 21 лента`, `не отвечают 2 ленты`.
  private static func feeds(_ count: Int, _ one: String, _ many: String) -> String {
    "\(plural(count, one, many, many)) \(count) \(plural(count, "лента", "ленты", "лент"))"
  }

  func partlyCovered() -> String { "Наблюдение неполное" }

  func headline(_ cause: CoverageCause) -> String {
    switch cause {
    case .network: "нет сети или DNS"
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
    let inFeeds = "\(count) \(Self.plural(count, "ленте", "лентах", "лентах"))"
    return switch cause {
    case .network:
      "С \(since) \(Self.feeds(count, "недоступна", "недоступны")) на разных серверах; похоже, дело "
        + "не в изданиях, а в сети или DNS этого компьютера"
    case .gone: "С \(since) по прежнему адресу нет \(Self.ofFeeds(count))"
    case .refusing:
      "С \(since) сервер отказывается отдавать \(count) "
        + Self.plural(count, "ленту", "ленты", "лент")
    case .noFeed: "С \(since) вместо \(Self.ofFeeds(count)) приходит другое"
    case .unreachable: "С \(since) \(Self.feeds(count, "не отвечает", "не отвечают"))"
    case .cutOff: "С \(since) на середине \(Self.feeds(count, "обрывается", "обрываются"))"
    case .frozen:
      "С \(since) нет нового в \(inFeeds), хотя сервер отвечает как всегда"
    case .strange:
      "С \(since) в \(inFeeds) нет ничего из того, что выходило изо дня в день"
    case .gap: "Статьи могли потеряться, с перерывом \(Self.feeds(count, "читалась", "читались"))"
    case .clock: "С \(since) часы этого компьютера неверны"
    }
  }

  func advice(_ cause: CoverageCause) -> String {
    switch cause {
    case .network: "Проверьте подключение этого компьютера и DNS."
    case .gone: "Найдите новый адрес издания и впишите его в настройки."
    case .refusing:
      "Запрашивайте реже или спросите издание; `polling.userAgent` должен говорить, кто спрашивает."
    case .noFeed:
      "Откройте адрес в браузере: лента могла переехать, или её закрывает другая страница."
    case .unreachable: "Сервер может вернуться сам; посмотрите, работает ли сайт."
    case .cutOff: "Что стоит за обрывом, не видно: сообщите изданию."
    case .frozen: "Посмотрите на сайт издания: ленту могли забросить ради другой."
    case .strange: "Откройте адрес: он мог перейти к другому владельцу или к другому разделу."
    case .gap: "Посмотрите на сайте издания, что вышло за это время, и опрашивайте ленту чаще."
    case .clock: "Установите часы: до тех пор датам и срокам верить нельзя."
    }
  }

  func clock(off span: String, isAhead: Bool) -> String {
    "по другим серверам, \(isAhead ? "спешат" : "отстают") на \(span)"
  }
  func usually(every span: String) -> String { "обычно новое через \(span)" }
  func lost(from: String, to: String) -> String {
    "не читалась с \(from), а документ доходит лишь до \(to)"
  }
  func lostOften(_ count: Int) -> String { "\(count)-й раз подряд весь документ новый" }
  func more(_ count: Int) -> String { "и ещё \(count)" }

  func nothingIsCovered() -> String {
    "Наблюдения нет совсем: пока это не исправлено, тишина ничего не значит."
  }
  func covered(_ alive: Int, of total: Int, in languages: [String], not lost: [String]) -> String {
    "Сейчас \(Self.feeds(alive, "читается", "читаются")) из \(total)"
      + (languages.isEmpty ? "" : ": на \(spoken(languages))")
      + (lost.isEmpty ? "." : "; на \(spoken(lost)) ни одной.")
  }
  func carriers(_ feeds: String) -> String { "Раньше об этом писали: \(feeds)." }
  func concerns(_ count: Int, stories: String) -> String {
    "Касается \(count) \(Self.plural(count, "сюжета", "сюжетов", "сюжетов")): \(stories)."
  }

  func readAgain(after span: String, _ feeds: String) -> String {
    "Снова читается (перерыв: \(span)): \(feeds)."
  }
  func newAgain(after span: String, _ feeds: String) -> String {
    "Снова есть новое (перерыв: \(span)): \(feeds)."
  }
  func followedAgain(_ feeds: String) -> String { "Снова читается без перерывов: \(feeds)." }
  func clockIsRight(after span: String) -> String { "Часы снова верны (были неверны: \(span))." }
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
  func told(_ news: String) -> String { "За это время: \(news)." }
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
    return "\(name) — \(what), \(day)"
  }
  func allAlive(_ total: Int) -> String {
    total == 1 ? "Лента работала всё время." : "Все ленты (\(total)) работали всё время."
  }
  func alive(_ alive: Int, of total: Int) -> String {
    "Всё время \(Self.feeds(alive, "работала", "работали")) из \(total)"
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
    "Прочитано статей: \(articles), по сюжету: \(onStory), из них только с обещаниями или о "
      + "задержке: \(onlyPromised)."
  }
  func lostCarriers(_ publishers: String) -> String {
    "Раньше об этом писали, а сейчас не читаются: \(publishers)."
  }
  func noFeedIn(letters: [String]) -> String {
    let names = letters.map { ["Cyrl": "кириллицей", "Latn": "латиницей"][$0] ?? $0 }
    return "В сюжете есть имена \(names.joined(separator: ", ")), а таких лент нет."
  }
  func promise(_ quote: String, _ who: String, on day: String) -> String {
    "Последнее обещание: \(quote) (\(who), \(day))."
  }
  func overdue(_ name: String, by day: String, days: Int) -> String {
    "Просрочено на \(Self.days(days)): \(name), срок был \(day)."
  }
  func nearMiss(_ title: String, on day: String, _ reason: String) -> String {
    "Почти сработало \(day): \(title), \(reason)."
  }

  private static func days(_ count: Int) -> String {
    "\(count) \(plural(count, "день", "дня", "дней"))"
  }

  /// Days in full: their abbreviation ends in a full stop.
  func span(_ seconds: Int) -> String {
    seconds >= 2 * 86_400
      ? Self.days((seconds + 43_200) / 86_400) : span(seconds, ("дн.", "ч", "мин", "с"))
  }

  func language(_ code: String) -> String {
    [
      "ru": "русский", "en": "английский", "az": "азербайджанский", "kk": "казахский",
      "tr": "турецкий", "uk": "украинский", "ka": "грузинский", "hy": "армянский",
      "de": "немецкий", "fr": "французский",
    ][code] ?? code
  }

  /// As they stand after `на`.
  private func spoken(_ codes: [String]) -> String {
    codes.map { code in
      let name = language(code)
      return name.hasSuffix("ий") ? name.dropLast(2) + "ом" : name
    }.joined(separator: ", ")
  }
}
