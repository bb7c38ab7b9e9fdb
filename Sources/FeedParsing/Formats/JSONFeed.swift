internal import FoundationEssentials

extension FeedFormat {
  /// jsonfeed.org, version 1.1.
  static let jsonFeed11 = FeedFormat(
    name: "json11", recognises: { $0.root == nil && $0.version.hasSuffix("/version/1.1") })

  static let jsonFeed1 = FeedFormat(
    name: "json1", recognises: { $0.root == nil && $0.version.contains("jsonfeed.org/version/") })
}

/// Reads JSON Feed. Keys of the wrong type count as missing.
enum JSONFeed {
  static func parse(_ bytes: [UInt8], base: String) throws(FeedParseError) -> FeedDocument {
    guard let root = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)),
      let version = root["version"]?.text, version.contains("jsonfeed.org"),
      let items = root["items"]?.list
    else { throw .otherJSON }
    let opening = FeedOpening(root: nil, version: version)
    var document = FeedDocument(
      format: FeedFormat.all.first { $0.recognises(opening) } ?? .jsonFeed1)
    document.titleRange = document.keep(root["title"]?.text)
    document.language = root["language"]?.text.flatMap(FeedBuilder.languageTag)
    document.selfLink = root["feed_url"]?.text.map { WebAddress.resolve($0, against: base) }
    document.hubs = (root["hubs"]?.list ?? []).prefix(8).compactMap { $0["url"]?.text }
    for item in items where item.object != nil {
      document.append(item, feedAuthors: names(root), base: base)
    }
    return document
  }

  /// The authors of a feed or an item, by name.
  fileprivate static func names(_ value: JSONValue) -> [String] {
    let authors = value["authors"]?.list ?? [value["author"]].compactMap(\.self)
    return authors.compactMap { $0["name"]?.text }
  }
}

extension FeedDocument {
  fileprivate mutating func append(_ item: JSONValue, feedAuthors: [String], base: String) {
    var entry = FeedEntry()
    entry.id = keep(item["id"]?.text)
    entry.title = keep(item["title"]?.text)
    let link = item["url"]?.text ?? item["external_url"]?.text
    entry.link = keep(link.map { WebAddress.resolve($0, against: base) })
    entry.summary = keep(item["summary"]?.text)
    entry.plainFields = [.title, .summary]
    if let html = item["content_html"]?.text, !html.isEmpty {
      entry.content = keep(html)
    } else {
      entry.content = keep(item["content_text"]?.text)
      entry.plainFields.insert(.content)
    }
    entry.published = item["date_published"]?.text.flatMap { FeedDate.parse($0) }
    entry.updated = item["date_modified"]?.text.flatMap { FeedDate.parse($0) }
    entry.language = item["language"]?.text.flatMap(FeedBuilder.languageTag)
    let own = JSONFeed.names(item)
    entry.authors = (own.isEmpty ? feedAuthors : own).compactMap { keep($0) }
    entry.categories = (item["tags"]?.list ?? []).compactMap { keep($0.text) }
    entries.append(entry)
  }

  fileprivate mutating func keep(_ text: String?) -> TextRange? {
    guard let text, !text.isEmpty else { return nil }
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    return TextRange(start: start, end: bytes.count)
  }
}

/// Any JSON.
enum JSONValue: Decodable {
  case text(String)
  case number(Double)
  case list([JSONValue])
  case object([String: JSONValue])
  case other

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let object = try? value.decode([String: JSONValue].self) {
      self = .object(object)
    } else if let list = try? value.decode([JSONValue].self) {
      self = .list(list)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else {
      self = .other
    }
  }

  subscript(_ key: String) -> JSONValue? { object?[key] }

  var object: [String: JSONValue]? {
    if case .object(let object) = self { object } else { nil }
  }

  var list: [JSONValue]? {
    if case .list(let list) = self { list } else { nil }
  }

  /// Text, and numbers as text: some write their ids as numbers.
  var text: String? {
    switch self {
    case .text(let text): text
    case .number(let number) where number == number.rounded() && abs(number) < 1e15:
      String(Int(number))
    case .number(let number): String(number)
    default: nil
    }
  }
}
