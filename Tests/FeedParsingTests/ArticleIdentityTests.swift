import ArticleModel
import FeedParsing
import Testing

struct ArticleIdentityTests {
  private static let text =
    "The night ferry left the harbour at nine on Friday after three weeks in dock"

  private func entry(
    _ title: String, guid: String? = nil, link: String? = nil, text: String = text
  ) -> EntryFingerprint {
    EntryFingerprint(of: Article(id: "", url: link, title: title, summary: text), guid: guid)
  }

  private func verdict(
    _ entry: EntryFingerprint, knowing known: EntryFingerprint, edits: Int = 0
  ) -> ArticleIdentity.Verdict {
    ArticleIdentity.decide(
      entries: [entry],
      candidates: [KnownEntry(articleID: "known", fingerprint: known, edits: edits)],
      feedIsKnown: true
    ).verdicts[0]
  }

  @Test func `guid and link together know an entry, whatever its words`() {
    let before = entry("Ferry sails", guid: "1", link: "https://a.example/1")
    let after = entry(
      "Ferry sails again", guid: "1", link: "http://www.a.example/1/?utm_source=x", text: "New")
    #expect(
      verdict(after, knowing: before)
        == .edited(KnownEntry(articleID: "known", fingerprint: before)))
    #expect(verdict(before, knowing: before).isKnown)
  }

  @Test func `one signal alone knows nothing`() {
    let known = entry("Ferry sails", guid: "1", link: "https://a.example/1")
    let other = "A wholly different text about the lighthouse keeper and his brass lamp"
    #expect(verdict(entry("New", guid: "1", text: other), knowing: known) == .new)
    #expect(verdict(entry("New", link: "https://a.example/1", text: other), knowing: known) == .new)
    #expect(verdict(entry("Ferry sails", guid: "2", text: other), knowing: known) == .new)
  }

  @Test func `an entry that has but one signal knows itself again`() {
    let wordless = entry("…", guid: "1", text: "")
    #expect(wordless.lookupKeys.count == 1)
    #expect(verdict(wordless, knowing: wordless).isKnown)
  }

  @Test func `title and text outlive a change of guids and links`() {
    let known = entry("Ferry sails", guid: "1", link: "https://a.example/1")
    let moved = entry("Ferry sails!", guid: "x", link: "https://b.example/one")
    #expect(verdict(moved, knowing: known).isKnown)
  }

  @Test func `a text that counts up is told as edited only so often`() {
    let known = entry("Ferry sails", guid: "1", text: Self.text + " 17 shares")
    let again = entry("Ferry sails", guid: "1", text: Self.text + " 18 shares")
    #expect(
      verdict(again, knowing: known, edits: 3)
        == .edited(KnownEntry(articleID: "known", fingerprint: known, edits: 3)))
    #expect(verdict(again, knowing: known, edits: ArticleIdentity.editLimit).isKnown)
    let headline = entry("Ferry sails: two hurt", guid: "1", text: Self.text)
    #expect(!verdict(headline, knowing: known, edits: 99).isKnown)
  }

  @Test func `an entry given twice in a document is new once`() {
    let twice = [entry("A", guid: "1"), entry("B", guid: "2", text: ""), entry("A", guid: "1")]
    let decision = ArticleIdentity.decide(entries: twice, candidates: [], feedIsKnown: true)
    #expect(decision.verdicts == [.new, .new, .duplicate(of: 0)])
  }

  @Test func `a document without a known entry is a gap, but not at first sight`() {
    let entries = [entry("A", guid: "1")]
    #expect(ArticleIdentity.decide(entries: entries, candidates: [], feedIsKnown: true).isGap)
    #expect(!ArticleIdentity.decide(entries: entries, candidates: [], feedIsKnown: false).isGap)
    #expect(!ArticleIdentity.decide(entries: [], candidates: [], feedIsKnown: true).isGap)
  }

  @Test func `in a flood a headline is enough, and the other text is an edit`() {
    let known = (0..<6).map {
      KnownEntry(articleID: "\($0)", fingerprint: entry("Headline number \($0)", guid: "old\($0)"))
    }
    let texts = (0..<6).map { entry("Headline number \($0)", guid: "new\($0)", text: "Short") }
    let decision = ArticleIdentity.decide(entries: texts, candidates: known, feedIsKnown: true)
    #expect(decision.isFlood)
    #expect(!decision.isGap)
    #expect(decision.verdicts == known.map { .edited($0) })
  }

  @Test func `two fingerprints of one article share a lookup key`() {
    let a = entry("Ferry sails", guid: "1", link: "https://a.example/1")
    let b = entry("FERRY  SAILS", guid: "9", link: "https://b.example/1")
    #expect(!Set(a.lookupKeys).isDisjoint(with: b.lookupKeys))
    #expect(a.lookupKeys.count == 3)
  }

  @Test func `a sketch survives its bytes and tells texts apart`() throws {
    let a = try #require(entry("A").content)
    let b = try #require(entry("A", text: Self.text + " and returned on Sunday").content)
    let c = try #require(entry("A", text: "Nothing here has to do with any boat at all").content)
    #expect(ContentSketch(bytes: a.bytes) == a)
    #expect(a.similarity(to: a) == 1)
    #expect(a.similarity(to: b) > 0.6)
    #expect(a.similarity(to: c) == 0)
  }

  static let links: [(String, String)] = [
    ("HTTPS://WWW.News.Example:443/a/b/", "news.example/a/b"),
    ("http://news.example/a?b=2&a=1&utm_source=x&at_medium=rss#c", "news.example/a?a=1&b=2"),
    ("//news.example", "news.example"),
  ]

  @Test(arguments: links)
  func `a link is reduced to what names the page`(_ link: String, _ key: String) {
    #expect(CanonicalLink.key(of: link) == key)
  }
}

extension ArticleIdentity.Verdict {
  fileprivate var isKnown: Bool { if case .known = self { true } else { false } }
}
