internal import ArticleModel
internal import StoryModel

// The JSON of what alerts about the watch itself tell; read back it is equal, except that a reason
// has lost its figures: they stand in its text.
extension JSONValue {
  init(_ news: CoverageNews) {
    self = .object(known: [
      ("cause", .string(news.cause.rawValue)), ("since", JSONValue(news.since)),
      ("feeds", .array(news.feeds.map(JSONValue.init))), ("feedCount", .number(news.feedCount)),
      ("covered", JSONValue(news.covered)), ("carriers", .strings(news.carriers)),
      ("clockAhead", news.clockAhead.map(JSONValue.number)),
    ])
  }

  init(_ news: DigestNews) {
    self = .object(known: [
      ("from", JSONValue(news.from)), ("to", JSONValue(news.to)),
      ("came", .array(news.came.map(JSONValue.init))), ("open", .strings(news.open)),
      ("kinds", news.kinds.map { .array($0.map(JSONValue.init)) }),
      ("covered", JSONValue(news.covered)),
      ("failing", .array(news.failing.map(JSONValue.init))),
      ("failingCount", .number(news.failingCount)),
      ("gaps", .array(news.gaps.map(JSONValue.init))), ("gapCount", .number(news.gapCount)),
      ("articles", .number(news.articles)), ("onStory", .number(news.onStory)),
      ("onlyPromised", .number(news.onlyPromised)),
      ("lostCarriers", .strings(news.lostCarriers)),
      ("lettersWithoutFeed", .strings(news.lettersWithoutFeed)),
      ("promise", news.promise.map(JSONValue.init)),
      ("overdue", news.overdue.map(JSONValue.init)),
      ("nearMisses", .array(news.nearMisses.map(JSONValue.init))),
    ])
  }

  private init(_ time: Timestamp) { self = .string(RFC3339.string(from: time.date)) }

  private static func strings(_ values: [String]) -> JSONValue {
    .array(values.map(JSONValue.string))
  }

  private init(_ feed: FeedTrouble) {
    self = .object(known: [
      ("name", .string(feed.name)), ("why", feed.why.map(JSONValue.string)),
      ("since", JSONValue(feed.since)), ("until", feed.until.map(JSONValue.init)),
      ("usualGap", feed.usualGap.map(JSONValue.number)),
      ("lost", feed.lost.map(JSONValue.init)),
    ])
  }

  private init(_ lost: LostTime) {
    self = ["from": JSONValue(lost.from), "to": JSONValue(lost.to), "count": .number(lost.count)]
  }

  private init(_ covered: CoveredNow) {
    self = [
      "alive": .number(covered.alive), "total": .number(covered.total),
      "languages": .strings(covered.languages), "lostLanguages": .strings(covered.lostLanguages),
    ]
  }

  private init(_ kind: DigestNews.Kind) {
    self = .object(known: [
      ("name", .string(kind.name)), ("kind", .string(kind.kind)),
      ("phase", (kind.phase?.rawValue).map(JSONValue.string)),
    ])
  }

  private init(_ news: DigestNews.News) {
    self = [
      "name": .string(news.name), "type": .string(news.type.rawValue),
      "day": .string(news.day.description),
    ]
  }

  private init(_ word: DigestNews.Word) {
    self = [
      "quote": .string(word.quote), "who": .string(word.who),
      "day": .string(word.day.description),
    ]
  }

  private init(_ overdue: DigestNews.Overdue) {
    self = [
      "name": .string(overdue.name), "by": .string(overdue.by.description),
      "days": .number(overdue.days),
    ]
  }

  private init(_ miss: DigestNews.NearMiss) {
    self = .object(known: [
      ("title", .string(miss.title)), ("url", miss.url.map(JSONValue.string)),
      ("development", miss.development.map(JSONValue.string)),
      ("day", .string(miss.day.description)), ("reason", JSONValue(miss.reason)),
    ])
  }

  private init(_ reason: RecordedReason) {
    self = ["code": .text(reason.code), "text": .string(reason.text)]
  }
}
