internal import ArticleModel
internal import FeedParsing
internal import FoundationEssentials
internal import StateStore

/// What a fetched document comes to, once the store has said what it knows.
struct Harvesting {
  private let entries: [(article: Article, fingerprint: EntryFingerprint)]
  private let now: Date
  private(set) var harvest = Harvest(articles: [], fingerprints: [], refreshed: [])
  /// How many articles were not known.
  private(set) var news = 0
  private(set) var isGap = false

  init(_ document: FeedDocument, of feed: WatchedFeed, now: Date) {
    self.now = now
    entries = document.articles(
      feed: feed.settings.url, publisher: feed.settings.publisher,
      language: feed.settings.language
    ).map { ($0.article, $0.fingerprint) }
  }

  var count: Int { entries.count }

  /// The words of the titles; none of a document too short to have usual ones.
  var words: TitleWords {
    entries.count < 5 ? TitleWords() : TitleWords(entries.map(\.article.title))
  }

  /// All that stored fingerprints are looked up by.
  var keys: Set<Int64> { Set(entries.flatMap(\.fingerprint.lookupKeys)) }

  /// How far back the document reaches.
  var oldest: Date? { entries.compactMap { $0.article.published ?? $0.article.updated }.min() }

  mutating func decide(
    _ rows: [FingerprintRow], feedIsKnown: Bool, wasEmpty: Bool, refreshAfter: Double
  ) {
    let decision = ArticleIdentity.decide(
      entries: entries.map(\.fingerprint), candidates: rows.map(KnownEntry.init),
      feedIsKnown: feedIsKnown)
    isGap = decision.isGap
    harvest.isBacklog = !feedIsKnown && !wasEmpty
    let byArticle = Dictionary(grouping: rows, by: \.article)
    // The last entry of a document is the oldest: it is examined first.
    for (entry, verdict) in zip(entries, decision.verdicts).reversed() {
      switch verdict {
      case .new:
        news += 1
        harvest.articles.append(entry.article)
        keep(entry.fingerprint, of: entry.article.id, edits: 0)
      case .edited(let known):
        var article = entry.article
        article.id = known.articleID
        harvest.articles.append(article)
        keep(entry.fingerprint, of: known.articleID, edits: known.edits + 1)
      case .known(let known):
        let held = byArticle[known.articleID] ?? []
        if !held.contains(where: { KnownEntry($0).fingerprint == entry.fingerprint }) {
          keep(entry.fingerprint, of: known.articleID, edits: known.edits)
        }
        harvest.refreshed += held.filter { now.timeIntervalSince($0.seen) > refreshAfter }.map(\.id)
      case .duplicate: break
      }
    }
  }

  private mutating func keep(_ fingerprint: EntryFingerprint, of article: String, edits: Int) {
    harvest.fingerprints.append(
      FingerprintRow(
        article: article, guid: fingerprint.guid, link: fingerprint.link,
        title: fingerprint.title, content: fingerprint.content?.bytes,
        revision: fingerprint.revision, edits: edits, seen: now))
  }
}

extension KnownEntry {
  init(_ row: FingerprintRow) {
    self.init(
      articleID: row.article,
      fingerprint: EntryFingerprint(
        guid: row.guid, link: row.link, title: row.title,
        content: row.content.map(ContentSketch.init(bytes:)), revision: row.revision),
      edits: row.edits)
  }
}
