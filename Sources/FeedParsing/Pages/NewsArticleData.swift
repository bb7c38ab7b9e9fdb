internal import FoundationEssentials

/// A schema.org `NewsArticle`, or one of its kin, in a page's JSON-LD.
struct NewsArticleData {
  let headline: String?
  let description: String?
  let body: [String]
  let published: String?
  let modified: String?
  let language: String?
  let url: String?
  let authors: [String]?
  let sections: [String]?

  /// The first that the page holds.
  static func first(in bytes: UnsafeBufferPointer<UInt8>) -> NewsArticleData? {
    for tag in TagScanner(bytes) where tag.name == "script" && !tag.isEnd {
      guard tag.attributes["type"]?.lowercased() == "application/ld+json" else { continue }
      let end = bytes.position(of: "</script", from: tag.end) ?? bytes.count
      let script = UnsafeBufferPointer(rebasing: bytes[tag.end..<min(end, tag.end + 2_000_000)])
      if let root = try? JSONDecoder().decode(JSONValue.self, from: json(in: script)),
        let found = find(in: root, depth: 0)
      {
        return NewsArticleData(found)
      }
    }
    return nil
  }

  /// The JSON of a script, without the comments that some wrap it in and the line breaks that some
  /// leave in its strings.
  private static func json(in script: UnsafeBufferPointer<UInt8>) -> Data {
    let inner = script.position(of: "<![CDATA[", from: 0).map { $0 + 9 } ?? 0
    let outer = script.position(of: "]]>", from: inner) ?? script.count
    let part = script[inner..<outer]
    let start = part.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") } ?? inner
    let end = part.lastIndex { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") } ?? outer - 1
    return Data(script[start..<max(start, end + 1)].map { $0 < 32 ? 32 : $0 })
  }

  private static func find(in value: JSONValue, depth: Int) -> JSONValue? {
    guard depth < 6 else { return nil }
    if let list = value.list {
      return list.lazy.compactMap { find(in: $0, depth: depth + 1) }.first
    }
    guard value.object != nil else { return nil }
    let types = value["@type"].map { $0.list ?? [$0] } ?? []
    if types.contains(where: { isKind($0.text ?? "") }) { return value }
    for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
      if let inner = value[key], let found = find(in: inner, depth: depth + 1) { return found }
    }
    return nil
  }

  /// By its bare name or its address: `http://schema.org/NewsArticle`.
  private static func isKind(_ type: String) -> Bool {
    kinds.contains(type.split { $0 == "/" || $0 == ":" || $0 == "#" }.last.map(String.init) ?? "")
  }

  private static let kinds: Set<String> = [
    "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle",
    "OpinionNewsArticle", "Article", "BlogPosting", "LiveBlogPosting", "Report",
  ]

  private init(_ value: JSONValue) {
    headline = Self.line(value["headline"] ?? value["name"])
    description = Self.line(value["description"])
    body = value["articleBody"]?.text.map(Self.paragraphs) ?? []
    published = value["datePublished"]?.text
    modified = value["dateModified"]?.text
    language = value["inLanguage"]?.text ?? value["inLanguage"]?["alternateName"]?.text
    url =
      value["url"]?.text ?? value["mainEntityOfPage"]?.text
      ?? value["mainEntityOfPage"]?["@id"]?.text
    authors = Self.names(value["author"])
    sections = value["articleSection"].map { $0.list ?? [$0] }?.compactMap(Self.line)
  }

  private static func line(_ value: JSONValue?) -> String? {
    guard var text = value?.text else { return nil }
    let line = text.withUTF8 { PlainText.line($0) }
    return line.isEmpty ? nil : line
  }

  private static func paragraphs(_ text: String) -> [String] {
    var text = text
    var extractor = TextExtractor()
    return text.withUTF8 { PlainText.paragraphs($0, breaks: .lines, by: &extractor) }
  }

  private static func names(_ value: JSONValue?) -> [String]? {
    guard let value else { return nil }
    let names = (value.list ?? [value]).compactMap { line($0["name"] ?? $0) }
    return names.isEmpty ? nil : names
  }
}
