/// A feed format: how it is recognised, and what its elements mean.
///
/// Feeds mix the elements of all formats, so the readers know one vocabulary made of all of them,
/// and the format is a remark about the document, not a switch.
package struct FeedFormat: Sendable, Equatable {
  /// Short and fixed: `rss20`, `atom10`, `json11` …
  package let name: String
  /// The namespaces whose elements need no prefix.
  let namespaces: [String]
  /// Local names in lower case and their meanings.
  let elements: [String: FeedElement]
  /// Whether a document that opens like this is of this format. The first in `all` wins.
  let recognises: @Sendable (FeedOpening) -> Bool

  init(
    name: String, namespaces: [String] = [], elements: [String: FeedElement] = [:],
    recognises: @escaping @Sendable (FeedOpening) -> Bool
  ) {
    self.name = name
    self.namespaces = namespaces
    self.elements = elements
    self.recognises = recognises
  }

  package static let all: [FeedFormat] = [
    .rss091, .rss092, .rss093, .rss094, .rss20, .rss, .rss10, .rss090, .atom10, .atom03, .atom,
    .cdf, .jsonFeed11, .jsonFeed1,
  ]

  package static func == (a: FeedFormat, b: FeedFormat) -> Bool { a.name == b.name }
}

/// How a document opens.
struct FeedOpening {
  /// The root element; nil for JSON.
  var root: FeedElement?
  /// The root's `version`, or the version of a JSON Feed.
  var version = ""
  /// The namespaces that the root declares or uses, in lower case.
  var namespaces: [String] = []
}
