internal import FoundationEssentials

/// What a page says of itself: JSON-LD, Open Graph and other `meta`, and the plain old elements.
struct PageHead {
  private(set) var title: String?
  private(set) var summary: String?
  private(set) var body: [String] = []
  private(set) var published: Date?
  private(set) var updated: Date?
  private(set) var language: String?
  private(set) var authors: [String] = []
  private(set) var categories: [String] = []
  private(set) var canonical: String

  private var meta: [String: String] = [:]
  private var headline: String?
  private var pageTitle: String?
  private var linkCanonical: String?
  private var time: String?

  init(_ bytes: [UInt8], url: String) {
    canonical = url
    bytes.withUnsafeBufferPointer { scan($0) }
    let news = bytes.withUnsafeBufferPointer { NewsArticleData.first(in: $0) }
    settle(news, url: url)
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    for tag in TagScanner(bytes) where !tag.isEnd {
      switch tag.name {
      case "html":
        let attributes = tag.attributes
        language = (attributes["lang"] ?? attributes["xml:lang"]).flatMap(FeedBuilder.languageTag)
      case "title" where pageTitle == nil:
        pageTitle = Self.text(bytes, from: tag.end, to: "</title")
      case "h1" where headline == nil: headline = Self.text(bytes, from: tag.end, to: "</h1")
      case "meta" where meta.count < 200: read(meta: tag.attributes)
      case "link" where linkCanonical == nil:
        let attributes = tag.attributes
        if attributes["rel"]?.lowercased() == "canonical" { linkCanonical = attributes["href"] }
      case "time" where time == nil: time = tag.attributes["datetime"]
      default: break
      }
    }
  }

  private mutating func read(meta attributes: [String: String]) {
    let name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"]
    guard let name = name?.lowercased(), let content = attributes["content"], !content.isEmpty
    else { return }
    meta[name] = meta[name] ?? content
  }

  /// The text up to an end tag, which is near or missing.
  private static func text(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: StaticString
  ) -> String? {
    let piece = UnsafeBufferPointer(rebasing: bytes[start..<min(bytes.count, start + 4_000)])
    let stop = piece.position(of: end, from: 0) ?? min(piece.count, 300)
    let text = PlainText.line(UnsafeBufferPointer(rebasing: piece[..<stop]))
    return text.isEmpty ? nil : text
  }

  private mutating func settle(_ news: NewsArticleData?, url: String) {
    title =
      news?.headline ?? meta["og:title"] ?? headline
      ?? pageTitle.map(Self.withoutSite) ?? meta["twitter:title"]
    summary = news?.description ?? meta["og:description"] ?? meta["description"]
    body = news?.body ?? []
    let times = [
      news?.published, meta["article:published_time"], meta["datepublished"], meta["date"], time,
    ]
    published = times.lazy.compactMap { $0 }.compactMap { FeedDate.parse($0) }.first
    updated = (news?.modified ?? meta["article:modified_time"] ?? meta["datemodified"])
      .flatMap { FeedDate.parse($0) }
    language =
      news?.language.flatMap(FeedBuilder.languageTag) ?? language
      ?? meta["og:locale"].flatMap(FeedBuilder.languageTag)
    authors = news?.authors ?? meta["author"].map { [$0] } ?? []
    categories = news?.sections ?? meta["article:section"].map { [$0] } ?? []
    settleCanonical([linkCanonical, meta["og:url"], news?.url], url: url)
  }

  /// A canonical address that names the front page is a mistake of the template.
  private mutating func settleCanonical(_ named: [String?], url: String) {
    for address in named.compactMap(\.self) {
      let resolved = WebAddress.resolve(address, against: url)
      let key = CanonicalLink.key(of: resolved)
      if WebAddress.isWeb(resolved), key.contains("/") || key.contains("?") {
        canonical = resolved
        return
      }
    }
  }

  /// "Headline | The Paper": without the paper.
  private static func withoutSite(_ title: String) -> String {
    for mark in [" | ", " — ", " – ", " - ", " :: "] {
      let parts = title.components(partedBy: mark)
      if parts.count > 1, let last = parts.last, last.split(separator: " ").count <= 4 {
        return parts.dropLast().joined(separator: mark)
      }
    }
    return title
  }
}

extension String {
  fileprivate func components(partedBy mark: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(mark) {
        parts.append(part)
        part = ""
        rest = rest.dropFirst(mark.count)
      } else {
        part.append(rest.removeFirst())
      }
    }
    return parts + [part]
  }
}
