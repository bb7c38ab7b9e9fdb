package import ArticleModel

/// What an entry of a feed is recognised by, in at most some 300 bytes, long after its text is gone.
///
/// Keep it for at least 180 days after the entry left the feed: entries come back.
package struct EntryFingerprint: Sendable, Equatable {
  /// Hash of the guid as written; nil when the entry has none.
  package let guid: Int64?
  /// Hash of the canonical link.
  package let link: Int64?
  /// Hash of the words of the title.
  package let title: Int64?
  /// Sketch of summary and body; nil when they say too little.
  package let content: ContentSketch?
  /// Hash of all words: differs as soon as one word is edited.
  package let revision: Int64

  package init(
    guid: Int64?, link: Int64?, title: Int64?, content: ContentSketch?, revision: Int64
  ) {
    self.guid = guid
    self.link = link
    self.title = title
    self.content = content
    self.revision = revision
  }

  /// The fingerprint of an article that came with `guid`.
  package init(of article: Article, guid: String?) {
    let titleWords = WordStream.hashes(of: article.title)
    let texts = [article.summary] + article.body
    var words: [UInt64] = []
    // A word and its blank take about six bytes.
    words.reserveCapacity(min(texts.reduce(0) { $0 + $1.utf8.count } / 5, ContentSketch.wordLimit))
    for text in texts {
      WordStream.append(text, to: &words, limit: ContentSketch.wordLimit)
    }
    let trimmed = guid?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.guid = trimmed.flatMap { $0.isEmpty ? nil : Self.key("guid", of: [StableHash.of($0)]) }
    link = article.url.map { Self.key("link", of: [StableHash.of(CanonicalLink.key(of: $0))]) }
    title = titleWords.isEmpty ? nil : Self.key("title", of: titleWords)
    content = ContentSketch(words: words)
    revision = Self.key("revision", of: titleWords + [0] + words)
  }

  /// What to look stored fingerprints up by: at most three keys. Two fingerprints of one article
  /// share at least one, because every pair of agreeing signals holds a guid, a link or a title.
  package var lookupKeys: [Int64] { [guid, link, title].compactMap(\.self) }

  /// The kind is part of the hash, so that one index can hold all keys.
  private static func key(_ kind: StaticString, of words: [UInt64]) -> Int64 {
    var hash = StableHash()
    hash.add(UnsafeBufferPointer(start: kind.utf8Start, count: kind.utf8CodeUnitCount))
    for word in words { hash.add(word) }
    return Int64(bitPattern: hash.value)
  }
}

/// A fingerprint that the store holds, and the article it belongs to.
package struct KnownEntry: Sendable, Equatable {
  package let articleID: String
  package let fingerprint: EntryFingerprint
  /// How often the article was taken as edited so far.
  package let edits: Int

  package init(articleID: String, fingerprint: EntryFingerprint, edits: Int = 0) {
    self.articleID = articleID
    self.fingerprint = fingerprint
    self.edits = edits
  }
}
