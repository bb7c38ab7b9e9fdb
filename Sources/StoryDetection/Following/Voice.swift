package import ArticleModel

/// Which articles are one voice: one publisher, one cited source, one text.
package enum Voice {
  /// The source that the article cites, folded ("tass", "reuters"); nil when it cites none.
  package static func origin(of article: Article) -> String? { nil }

  /// The sketch of the article's text.
  package static func sketch(of article: Article) -> [UInt64] { [] }

  /// True when the two texts are one text, perhaps shortened or edited.
  package static func areOne(_ left: [UInt64], _ right: [UInt64]) -> Bool { false }

  package static func family(of article: Article) -> String { article.publisher ?? "unknown" }

  package static func canonical(_ name: String) -> String { name }
}
