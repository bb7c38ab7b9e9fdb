internal import StoryModel

extension RussianWatch {
  func reason(_ reason: FollowReason) -> String {
    switch reason {
    case .raised: "это новость"
    case .saysNothing: "об ожидаемом ничего не сказано"
    case .tooWeak(let points, let needed):
      "придержано: \(points) \(Self.plural(points, "балл", "балла", "баллов")) из \(needed) нужных"
    case .phaseTold(let phase): "это \(name(phase)) этап, о нём сообщалось"
    case .phaseUnclear(let phase, let day):
      "придержано: этап не назван, а \(day) сообщался \(name(phase)) этап"
    case .beforeStory(let day): "придержано: вышло до начала сюжета (\(day))"
    case .sameVoice(.article, _): "та же статья ещё раз"
    case .sameVoice(.family, let other): "то же издание, что и \(other), уже учтено"
    case .sameVoice(.origin, let other): "тот же источник, что у \(other), уже учтён"
    case .sameVoice(.text, let other): "тот же текст, что у \(other), уже учтён"
    case .moreVoicesNeeded(let have, let need):
      "уже сообщалось; независимых голосов \(have) из \(need) нужных для подтверждения"
    case .confirmedAlready: "уже подтверждено"
    case .takenBackSince(let day): "придержано: сообщение опровергнуто \(day)"
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
    case .concernsLowerPhase(let phase): "речь про \(name(phase)) этап"
    case .notedAtStart: "найдено при первом просмотре; сообщается, когда он закончен"
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

  func technical(_ why: String) -> String { Self.phrases.translated(why) }

  static let phrases = Phrasebook(
    [
      // Feeds.
      "the feed holds no entries": "в ленте нет записей",
      "empty": "пустой ответ",
      "the answer was empty": "пустой ответ",
      "HTML page titled '*'": "веб-страница «*»",
      "HTML page without a title": "веб-страница без заголовка",
      "JSON that is no feed": "JSON, но не лента",
      "XML that is no feed: its root is '*'": "XML, но не лента: корень «*»",
      "gzip data, no feed": "не лента, а сжатые данные",
      "zstd data, no feed": "не лента, а сжатые данные",
      "a ZIP archive, no feed": "не лента, а архив ZIP",
      "a PDF, no feed": "не лента, а PDF",
      "an image, no feed": "не лента, а картинка",
      "*, no feed": "не лента: *",
      "found no address for *": "для * не найден адрес",
      "could not connect to *, port *": "нет соединения с *, порт *",
      "* broke the connection off within the header": "* обрывает связь на заголовке",
      "* broke the connection off": "* обрывает связь",
      "no connection to * in time": "нет соединения с * в срок",
      "no full answer from * in * seconds": "нет полного ответа от * за * с",
      "* sent less than 100 bytes a second": "* отвечает слишком медленно",
      "* sent what cannot be unpacked": "ответ * не распаковать",
      "* answers, but not in HTTP": "* отвечает не по HTTP",
      "no secure connection to *: *": "нет защищённого соединения с *: *",
      "the answer is larger than * bytes": "ответ больше * байт",
      "not an address of http or https": "это не адрес http или https",
      "the server says not modified, though nothing was ever read from it":
        "сервер отвечает «без изменений», хотя с него ещё ничего не прочитано",
      "the document ends in the middle": "документ обрывается на середине",
      "the transfer was cut off": "передача оборвалась",
      "usually something new every *": "обычно новое через *",
      "nothing new": "ничего нового",
      "not read from *, and its document reaches back to * only":
        "не читалась с *, а документ доходит лишь до *",
      "* times its document was all new since the last poll": "*-й раз подряд весь документ новый",
      "none of its daily words since *": "ни одного из слов, что были каждый день, с *",
      // The whole.
      "its only feed is not alive": "единственная лента не работает",
      "none of its * feeds is alive": "не работает ни одна из лент (всего *)",
      "none of the * feeds can be read": "не читается ни одна из лент (всего *)",
      "the daemon gives no sign of life": "служба не подаёт признаков жизни",
      "* servers say that it is * behind": "по другим серверам (всего *), отстают на *",
      "* servers say that it is * ahead": "по другим серверам (всего *), спешат на *",
      "The database was damaged and was set aside as *.":
        "База данных была повреждена и отложена как *.",
      "The watch goes on with a new one: what is in the feeds now counts as found at the start.":
        "Наблюдение идёт с новой: то, что сейчас в лентах, считается найденным в начале.",
      // Endpoints.
      "Deliveries fail since *: *.": "Доставка не удаётся с *: *.",
      "*. Its deliveries are held; mend the endpoint, then `deliveries retry`.":
        "*. Доставка приостановлена; исправьте получателя, затем `deliveries retry`.",
      "* pending": "ждут доставки: *",
      "* given up; see `storywatch deliveries`": "недоставленных: *; см. `storywatch deliveries`",
      "the host name was not found": "имя сервера не найдено",
      "no connection": "нет соединения",
      "the TLS connection was not trusted": "соединению TLS нельзя доверять",
      "no answer in time": "нет ответа в срок",
      "the connection broke": "связь оборвалась",
      "the address is private; name it in allowPrivate if that is meant":
        "адрес внутренний; если так и нужно, назовите его в `allowPrivate`",
      "the address is no http or https address": "это не адрес http или https",
      "the answer was too large": "ответ слишком велик",
      "HTTP *, but the service did not take the message": "HTTP *, но сообщение не принято",
      "HTTP *: it redirects, which is never followed; update the url":
        "HTTP *: перенаправление, по нему не идём; обновите адрес",
      "HTTP *: the service does not take the message": "HTTP *: сообщение не принимается",
      "HTTP *: the token or the permission is wrong": "HTTP *: неверен ключ или нет прав",
      "HTTP *: nothing is at this address": "HTTP *: по этому адресу ничего нет",
      "HTTP *: the service wants no more messages": "HTTP *: сообщений больше не хотят",
      "HTTP *: too many messages": "HTTP *: слишком много сообщений",
      // Why an article is on a story.
      "identifier “*” (title)": "обозначение «*» (заголовок)",
      "identifier “*” (summary)": "обозначение «*» (вводка)",
      "identifier “*” (body)": "обозначение «*» (текст)",
      "name “*” (title)": "имя «*» (заголовок)",
      "name “*” (summary)": "имя «*» (вводка)",
      "name “*” (body)": "имя «*» (текст)",
      "context “*” (title)": "по теме: «*» (заголовок)",
      "context “*” (summary)": "по теме: «*» (вводка)",
      "context “*” (body)": "по теме: «*» (текст)",
      "terms *, learned from * articles": "слова *, усвоенные из статей (*)",
    ], units: ["d": "дн.", "h": "ч", "min": "мин", "s": "с"])
}
