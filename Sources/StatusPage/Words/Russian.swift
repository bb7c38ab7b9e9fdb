internal import StoryModel

extension PageLanguage {
  static let russian = PageLanguage(
    code: "ru", name: "Русский", skip: "К содержанию",
    allWell: "Всё в порядке",
    notWell: { "Не всё в порядке, неполадок: \($0)" },
    stories: "Сюжеты", feeds: "Ленты", languages: "Языки", endpoints: "Получатели",
    lastAlerts: "Последние оповещения", noAlerts: "Оповещений ещё не было.",
    timeline: "Хронология", nothingYet: "Пока ничего не произошло.",
    articles: "Статьи по сюжету", noArticles: "Статей по сюжету ещё не было.",
    developments: "Ожидается", state: "Состояние", due: "срок", promised: "обещано",
    overdue: { "просрочено на \($0) дн." },
    articleCount: { "статей по сюжету: \($0), за последние семь дней: \($1)" },
    feed: "Лента", language: "Язык", publisher: "Издание", lastRead: "Прочитана",
    lastNew: "Последняя новая статья", window: "Глубина", alive: "работает",
    notAlive: "не работает", never: "никогда", since: "с", why: "Почему относится к сюжету",
    newer: "Более новые", older: "Более старые", back: "Все сюжеты", began: "Начало сюжета",
    said: "сообщается, что произошло", promise: "обещано", pending: "ждут", dead: "не доставлено",
    follow: "Читать оповещения в программе для лент", asOf: "По состоянию на",
    notFound: "Такой страницы нет.", blind: "Наблюдения нет: тишина сейчас ничего не значит",
    lostCarriers: "Писали об этом, а сейчас не читаются",
    letters: "Нет лент с теми буквами, которыми записаны имена сюжета",
    problems: [
      .stopped: "служба не работает", .network: "нет сети или DNS",
      .gone: "лента исчезла", .refusing: "сервер отказывает", .noFeed: "вместо ленты другое",
      .unreachable: "не отвечает", .cutOff: "обрывается на середине", .frozen: "застыла",
      .strange: "уже не та", .gap: "статьи могли потеряться",
      .language: "нет работающей ленты на этом языке", .clock: "часы этого компьютера неверны",
      .endpointFailing: "доставка не удаётся", .endpointDisabled: "отключён",
      .deadDeliveries: "недоставленные оповещения",
    ],
    states: [
      .awaited: "ожидается", .rumoured: "слух", .reported: "сообщено",
      .confirmed: "подтверждено", .reversed: "опровергнуто",
    ],
    statuses: [
      .happened: "произошло", .rumoured: "возможно, произошло", .anticipated: "впереди",
      .delayed: "отложено", .denied: "опровергнуто", .recap: "произошло раньше", .none: "ничего",
    ],
    pushes: [
      .pushed: "приходят по подписке", .asked: "подписка запрошена", .lapsed: "подписка истекла",
      .failing: "подписка не удаётся",
    ])
}
