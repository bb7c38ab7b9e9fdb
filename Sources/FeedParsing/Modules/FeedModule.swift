/// A namespace that adds elements to any feed format.
struct FeedModule: Sendable {
  /// The usual prefix; it is understood also where nobody declared it.
  let prefix: String
  let namespaces: [String]
  /// Local names in lower case.
  let elements: [String: FeedElement]

  static let all: [FeedModule] = [
    .content, .dublinCore, .dublinCoreTerms, .googleNews, .iTunes, .mediaRSS, .rdfSyntax,
    .syndication, .turbo, .xhtml, .yandex,
  ]
}
