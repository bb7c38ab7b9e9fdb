// A feed of any bytes; the first byte chooses the charset of the header.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFeeds(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  guard let choice = bytes.first else { return 0 }
  let charsets = [nil, "utf-8", "windows-1251", "koi8-r", "gb18030", "iso-2022-jp", "utf-16"]
  let charset = charsets[Int(choice) % charsets.count]
  let body = Array(bytes.dropFirst())
  let header = charset.map { "text/xml; charset=\($0)" }
  let document = try? FeedParser.parse(
    body, contentType: header, base: "https://fuzz.example/feeds/feed.xml")
  guard let document else { return 0 }
  let articles = document.articles(feed: "f", publisher: "p", language: nil)
  let fingerprints = articles.map(\.fingerprint)
  let known = fingerprints.map { KnownEntry(articleID: "a", fingerprint: $0) }
  let decision = ArticleIdentity.decide(
    entries: fingerprints, candidates: known, feedIsKnown: true)
  for (entry, verdict) in zip(fingerprints, decision.verdicts) where !entry.lookupKeys.isEmpty {
    precondition(verdict != .new, "an entry did not know itself again")
  }
  precondition(articles.allSatisfy { !$0.article.title.isEmpty }, "an article without a headline")
  return 0
}
