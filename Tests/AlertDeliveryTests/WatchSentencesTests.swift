import FoundationEssentials
import StoryModel
import Testing

@testable import AlertDelivery

/// What the watch says of itself, in every language.
struct WatchSentencesTests {
  static let since = Timestamp(Date(timeIntervalSince1970: 1_772_366_400))  // 2026-03-01 12:00

  static func news(
    _ cause: CoverageCause,
    feeds: [FeedTrouble] = [
      FeedTrouble(name: "Вестник", why: "HTTP 403", since: since)
    ], count: Int = 1, alive: Int = 2
  ) -> CoverageNews {
    CoverageNews(
      cause: cause, since: since, feeds: cause == .clock ? [] : feeds, feedCount: count,
      covered: CoveredNow(
        alive: alive, total: 3, languages: alive > 0 ? ["az", "en"] : [],
        lostLanguages: alive > 0 ? ["ru"] : ["az", "en", "ru"]),
      clockAhead: cause == .clock ? -7200 : nil)
  }

  @Test(arguments: MessageLanguage.all.map(\.code))
  func `each fault has a message of its own, with what is covered and what to do`(
    _ code: String
  ) throws {
    let language = try #require(MessageLanguage.named(code))
    let messages = CoverageCause.allCases.map { language.blind(Self.news($0), stories: []) }
    #expect(messages.allSatisfy { $0.count == 3 })
    for line in [0, 2] { #expect(Set(messages.map { $0[line] }).count == messages.count) }
    #expect(Set(CoverageCause.allCases.map(language.watch.headline)).count == messages.count)
    #expect(messages.allSatisfy { $0.allSatisfy { $0.hasSuffix(".") } })
  }

  @Test func `a Russian message is Russian`() {
    let news = Self.news(
      .noFeed,
      feeds: [
        FeedTrouble(name: "ТАСС", why: "HTML page titled 'Please wait'", since: Self.since),
        FeedTrouble(name: "РИА", why: "the feed holds no entries", since: Self.since),
      ], count: 22)
    #expect(
      MessageLanguage.russian.blind(
        news, stories: [.init(id: "a", title: "Рейс"), .init(id: "b", title: "Суд")]) == [
          "С 1 марта 2026, 12:00 UTC вместо 22 лент приходит другое: ТАСС (веб-страница «Please wait»), "
            + "РИА (в ленте нет записей) и ещё 20.",
          "Сейчас читаются 2 ленты из 3: на азербайджанском, английском; на русском ни одной.",
          "Касается 2 сюжетов: Рейс, Суд.",
          "Откройте адрес в браузере: лента могла переехать, или её закрывает другая страница.",
        ])
  }

  @Test(arguments: MessageLanguage.all.map(\.code))
  func `nothing covered is said as such`(_ code: String) throws {
    let language = try #require(MessageLanguage.named(code))
    let message = language.blind(Self.news(.network, alive: 0), stories: [])
    #expect(message[1] == language.watch.nothingIsCovered())
  }

  @Test func `the end of an outage names what may be lost`() {
    let lost = LostTime(
      from: Self.since, to: Timestamp(Self.since.date.addingTimeInterval(7200)))
    let news = Self.news(
      .unreachable,
      feeds: [
        FeedTrouble(name: "Paper 1", since: Self.since, lost: lost),
        FeedTrouble(name: "Paper 1", why: "HTTP 503", since: Self.since),
      ], count: 2)
    #expect(
      MessageLanguage.english.restored(news, after: 36_000) == [
        "Read again after 10 h: Paper 1.",
        "What came meanwhile may be lost: Paper 1, not read from 1 March 2026, 12:00 UTC, and its "
          + "document reaches back to 1 March 2026, 14:00 UTC only.",
        "Covered now: 2 of 3 feeds in az, en; nothing in ru.",
      ])
  }

  @Test func `a feed that had two faults is named once when both are over`() {
    let twice = FeedTrouble(name: "Paper 1", why: "HTTP 503", since: Self.since)
    let news = Self.news(.unreachable, feeds: [twice, twice], count: 2)
    #expect(
      MessageLanguage.english.restored(news, after: 36_000)[0] == "Read again after 10 h: Paper 1.")
  }

  static let digest = DigestNews(
    from: since, to: Timestamp(since.date.addingTimeInterval(604_800)), came: [],
    open: ["final-report"],
    kinds: [.init(name: "final-report", kind: "report-published", phase: .final)],
    covered: CoveredNow(
      alive: 57, total: 61, languages: ["az", "en", "ru"], lostLanguages: ["kk"]),
    failing: [FeedTrouble(name: "report.az", why: "HTTP 403", since: since)], failingCount: 4,
    gaps: [
      FeedTrouble(
        name: "lada.kz", since: since, lost: LostTime(from: since, to: since))
    ], gapCount: 1, articles: 1200, onStory: 41, onlyPromised: 6, lostCarriers: ["egemen"],
    promise: .init(quote: "до конца года", who: "Бозумбаев", day: CalendarDate("2026-03-03")!),
    overdue: .init(name: "final-report", by: CalendarDate("2025-12-31")!, days: 68),
    nearMisses: [
      .init(
        title: "Отчёт опубликован?", url: "https://n.example/1", development: "final-report",
        day: CalendarDate("2026-03-04")!,
        reason: RecordedReason(.tooWeak(confidence: 2, needed: 3)))
    ])

  @Test func `a digest is short and begins with the answer`() {
    #expect(
      MessageLanguage.english.digest(Self.digest) == [
        "Nothing yet since 1 March 2026: publication of the final report still awaited.",
        "57 of 61 feeds were alive all the time; report.az is not: HTTP 403 and 3 more.",
        "Languages covered: az, en, ru; not covered: kk.",
        "Wrote about it before and cannot be read now: egemen.",
        "Gaps, in which something may be missed: lada.kz: not read from 1 March 2026, 12:00 UTC, "
          + "and its document reaches back to 1 March 2026, 12:00 UTC only.",
        "1200 articles read, 41 on the story, 6 of them only promise or delay.",
        "Latest promise: “до конца года” (Бозумбаев, 3 March 2026).",
        "Overdue by 68 days: publication of the final report, promised by 31 December 2025.",
        "Near miss on 4 March 2026: “Отчёт опубликован?”, held back: 2 of the 3 points that an "
          + "alert needs.",
      ])
  }

  @Test func `what is only late or rumoured is no arrival`() {
    let day = CalendarDate("2026-03-02")!
    var news = Self.digest
    news.came = [.init(name: "final-report", type: .overdue, day: day)]
    let late = MessageLanguage.english.digest(news)
    #expect(late[0] == MessageLanguage.english.digest(Self.digest)[0])
    #expect(late[1] == "Told meanwhile: publication of the final report overdue on 2 March 2026.")
    news.came.append(.init(name: "final-report", type: .partial, day: day))
    let part = MessageLanguage.english.digest(news)
    #expect(
      part[0].hasPrefix("Came since 1 March 2026: publication of the final report came in part"))
    #expect(part[1] == late[1])
  }

  @Test(arguments: MessageLanguage.all.map(\.code))
  func `a digest is in the reader's language`(_ code: String) throws {
    let language = try #require(MessageLanguage.named(code))
    let lines = language.digest(Self.digest)
    #expect(lines.count == 9)
    #expect(lines.allSatisfy { $0.hasSuffix(".") && $0.count < 200 })
    guard code != "en" else { return }
    let english = Set(MessageLanguage.english.digest(Self.digest))
    #expect(english.isDisjoint(with: lines))
  }

  /// One of each.
  static let reasons: [FollowReason] = [
    .raised, .saysNothing, .tooWeak(confidence: 2, needed: 3), .phaseTold(.interim),
    .phaseUnclear(told: .interim, on: CalendarDate("2025-12-25")!),
    .beforeStory(CalendarDate("2024-12-25")!), .sameVoice(.article, as: "x"),
    .sameVoice(.family, as: "x"), .sameVoice(.origin, as: "x"), .sameVoice(.text, as: "x"),
    .moreVoicesNeeded(have: 1, need: 2), .confirmedAlready,
    .takenBackSince(CalendarDate("2025-12-26")!), .denialOlderThanReport, .nothingToTakeBack,
    .recapOfKnown, .recapAlone, .rumourAlreadyTold, .promiseNoted, .promiseRepeated,
    .promiseNotLater, .promiseAfterReport, .promiseIsOver(CalendarDate("2025-12-26")!),
    .noTimeNamed, .promisesLowerPhase(.preliminary), .concernsLowerPhase(.preliminary),
    .notedAtStart, .notDue(CalendarDate("2025-12-31")!), .deadlineMet(CalendarDate("2025-12-31")!),
    .noDeadline,
  ]

  @Test func `a reason has a name that stays, for programs`() {
    let codes = Set(Self.reasons.map(\.code))
    // The four ways of being the same voice are one reason.
    #expect(codes.count == Self.reasons.count - 3)
    #expect(FollowReason.tooWeak(confidence: 2, needed: 3).code == "tooWeak")
    #expect(FollowReason.recapAlone.code == "recapAlone")
  }

  @Test func `a program is told a near miss in the endpoint's language, under the same name`()
    throws
  {
    var alert = Alert(
      seq: 7, id: Samples.id, type: .digest, time: Self.since.date,
      story: .init(id: "s", title: "Story"), digest: Self.digest)
    alert.notes = AlertMessage(alert).sentences
    for format in [AlertFormat.storywatch, .cloudevents] {
      let bodies = MessageLanguage.all.map { language in
        let endpoint = Samples.endpoint(format, language: language)
        return String(decoding: endpoint.message(for: alert, at: Samples.time).body, as: UTF8.self)
      }
      #expect(bodies.allSatisfy { $0.contains(#""code":"tooWeak""#) })
      #expect(bodies[0].contains("held back: 2 of the 3 points that an alert needs"))
      #expect(bodies[1].contains("придержано: 2 балла из 3 нужных"))
      #expect(bodies[2].contains("buraxılmayıb: lazım olan 3 baldan 2-si var"))
      #expect(bodies[1].contains("Последнее обещание") && !bodies[1].contains("Latest promise"))
    }
  }

  @Test(arguments: ["ru", "az"])
  func `every reason is said in the language`(_ code: String) throws {
    let language = try #require(MessageLanguage.named(code))
    for reason in Self.reasons {
      #expect(language.reason(RecordedReason(reason)) != reason.description)
    }
    let near = Self.reasons.filter(\.isNearMiss).map { language.reason(RecordedReason($0)) }
    #expect(Set(near).count == near.count)
  }

  @Test func `what no phrase fits stays as it is`() {
    #expect(MessageLanguage.russian.technical("HTTP 403") == "HTTP 403")
    #expect(
      MessageLanguage.russian.technical("broke the connection off") == "broke the connection off")
  }

  /// As a receiver with a small screen and a small limit gets it: nothing of the first lines is cut.
  @Test(arguments: MessageLanguage.all.map(\.code))
  func `the log line and the webhook carry the figures too`(_ code: String) throws {
    var alert = Alert(
      seq: 7, id: "swa_aaaaaaaaaaaaaaaaaaaaaaaaaa", type: .digest, time: Self.since.date,
      story: .init(id: "s", title: "Story"), digest: Self.digest)
    alert.notes = AlertMessage(alert).sentences
    var blind = alert
    blind.type = .blind
    (blind.digest, blind.coverage) = (nil, Self.news(.refusing))
    blind.stories = [.init(id: "a", title: "A"), .init(id: "b", title: "B")]
    for alert in [alert, blind] {
      var read = try JSONDecoder().decode(Alert.self, from: Data(AlertLine.json(alert).utf8))
      // A reason keeps its name and its text in the log, not its figures.
      if read.digest != nil { read.digest?.nearMisses = Self.digest.nearMisses }
      #expect(read == alert)
      #expect(AlertLine.text(alert).split(separator: "\n").count == 1)
      let message = AlertMessage(alert, in: try #require(MessageLanguage.named(code)))
      #expect(message.sentences.count >= 3)
    }
  }
}
