internal import FoundationEssentials

/// The JSON form of an article: every key is written, missing values as null; only `title` must be
/// there when read. Times are RFC 3339; a bare date is read as its midnight in UTC.
extension Article: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, url, title, summary, body, published, updated, language, publisher, feed, authors
    case categories
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func text(_ key: CodingKeys) throws -> String? {
      try values.decodeIfPresent(String.self, forKey: key)
    }
    func list(_ key: CodingKeys) throws -> [String] {
      try values.decodeIfPresent([String].self, forKey: key) ?? []
    }
    func time(_ key: CodingKeys) throws -> Date? {
      guard let written = try text(key) else { return nil }
      guard let date = RFC3339.date(from: written) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: values,
          debugDescription: "\"\(written)\" is no time; write it as 2025-10-10T08:00:00Z")
      }
      return date
    }
    let url = try text(.url)
    let title = try values.decode(String.self, forKey: .title)
    self.init(
      id: try text(.id) ?? url ?? title, url: url, title: title,
      summary: try text(.summary) ?? "", body: try list(.body), published: try time(.published),
      updated: try time(.updated), language: try text(.language),
      publisher: try text(.publisher), feed: try text(.feed), authors: try list(.authors),
      categories: try list(.categories))
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(url, forKey: .url)
    try values.encode(title, forKey: .title)
    try values.encode(summary, forKey: .summary)
    try values.encode(body, forKey: .body)
    try values.encode(published.map(RFC3339.string), forKey: .published)
    try values.encode(updated.map(RFC3339.string), forKey: .updated)
    try values.encode(language, forKey: .language)
    try values.encode(publisher, forKey: .publisher)
    try values.encode(feed, forKey: .feed)
    try values.encode(authors, forKey: .authors)
    try values.encode(categories, forKey: .categories)
  }
}
