internal import ArticleModel
package import FoundationEssentials

extension Date {
  /// `2026-03-01 09:12 UTC`, for sentences.
  package var inWords: String {
    let text = RFC3339.string(from: self)
    return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
  }
}
