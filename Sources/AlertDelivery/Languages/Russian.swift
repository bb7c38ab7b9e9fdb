internal import StoryModel

extension MessageLanguage {
  package static let russian = MessageLanguage(
    code: "ru",
    quotes: ("«", "»"),
    headlines: [
      .reported: "Сообщается", .confirmed: "Подтверждено", .rumoured: "По слухам",
      .partial: "Частично", .postponed: "Перенесено", .overdue: "Срок прошёл",
      .reversed: "Опровергнуто", .blind: "Нет наблюдения", .restored: "Наблюдение восстановлено",
      .digest: "Сводка", .endpointFailing: "Получатель недоступен",
      .endpointDisabled: "Получатель отключён", .ping: "Проверка Storywatch",
    ],
    kinds: [
      "report-published": "публикация %отчёта",
      "results-declared": "объявление результатов",
      "verdict": "вердикт", "sentence": "приговор", "charged": "предъявление обвинения",
      "arrest": "арест", "release": "освобождение", "compensation-paid": "выплата компенсации",
      "damage-assessed": "оценка ущерба", "resignation": "отставка",
      "appointment": "назначение", "agreement-signed": "подписание соглашения",
      "ratified": "ратификация", "in-force": "вступление в силу",
      "ceasefire": "прекращение огня", "election-result": "итоги выборов",
      "date-set": "назначение даты", "cancelled": "отмена", "strike-started": "начало забастовки",
      "strike-ended": "окончание забастовки", "recall": "отзыв", "fine": "штраф",
      "ban-imposed": "введение запрета", "ban-lifted": "снятие запрета",
      "cause-named": "объявление причины", "recorders-found": "обнаружение самописцев",
      "case-closed": "закрытие дела", "charges-dropped": "снятие обвинений",
      "accession": "вступление", "launch": "запуск", "found": "обнаружение",
      "admission": "признание ответственности", "apology": "извинения",
      "vote-passed": "одобрение голосованием", "deal-reached": "достижение договорённости",
    ],
    phases: [
      .preliminary: "предварительного ", .interim: "промежуточного ", .final: "окончательного ",
    ],
    phaseNames: [
      .preliminary: "предварительный этап", .interim: "промежуточный этап",
      .final: "окончательный этап",
    ],
    months: [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
      "октября", "ноября", "декабря",
    ],
    event: { type, official in
      switch type {
      case .reported where official: "Это произошло: так говорит само ведомство."
      case .reported: "Сообщается, что это произошло."
      case .confirmed where official: "Это произошло: подтверждено официально."
      case .confirmed: "Это произошло: об этом сообщают независимые издания."
      case .rumoured: "Возможно, это произошло. Пока это слух, а не сообщение."
      case .partial: "Пройден более ранний этап."
      case .postponed: "Обещанный срок перенесён."
      case .overdue: "Это должно было уже произойти, но никто об этом не сообщил."
      case .reversed: "Прежнее сообщение опровергнуто, отозвано или исправлено."
      case .blind: "Сюжет сейчас без наблюдения: новость можно пропустить."
      case .restored: "Наблюдение за сюжетом снова ведётся."
      case .digest: "Из ожидаемого ничего нового."
      case .endpointFailing: "Оповещения не доходят до одного из получателей."
      case .endpointDisabled: "Одному из получателей оповещения больше не отправляются."
      case .ping: "Это проверка. Ничего не произошло."
      }
    },
    first: { publisher, time in "Первый источник: \(publisher), \(time)." },
    source: { publisher, time in "Источник: \(publisher), \(time)." },
    others: { publishers in "Также сообщают: \(publishers)." },
    firmness: { count, official in
      if official { return "Надёжно: официальный источник." }
      return count == 1
        ? "Пока не подтверждено: сообщает 1 издание."
        : "Надёжно: \(count) "
          + RussianWatch.plural(
            count, "независимое издание", "независимых издания", "независимых изданий") + "."
    },
    promised: { was, now in "Прежний срок: \(was). Новый срок: \(now)." },
    passed: { day in "Срок был: \(day)." },
    unknownDay: "дата не названа",
    stillAwaited: { phase in "Всё ещё ожидается: \(phase)." },
    undoes: { alert in "Это отменяет оповещение \(alert)." },
    atStart: "Найдено в начале наблюдения за сюжетом: новость может быть старой.",
    test: "проверка",
    endpoint: { id in "Получатель: \(id)." },
    readMore: "Читать статью",
    watch: RussianWatch()
  )
}
