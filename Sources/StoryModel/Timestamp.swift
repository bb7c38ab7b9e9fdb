internal import ArticleModel
package import FoundationEssentials

/// A time that is written as RFC 3339 text.
package struct Timestamp: Sendable, Hashable, Codable {
  package let date: Date

  package init(_ date: Date) { self.date = date }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = RFC3339.date(from: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\"\(text)\" is no RFC 3339 time")
    }
    self.date = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(RFC3339.string(from: date))
  }
}
