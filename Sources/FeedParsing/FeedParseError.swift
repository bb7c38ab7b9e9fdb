/// Why a body is no feed. Each is a failed poll, never "no news".
package enum FeedParseError: Error, Sendable, Equatable {
  /// Nothing, or nothing but white space.
  case empty
  /// A web page; `feeds` are the addresses of the feeds it offers.
  case webPage(title: String?, feeds: [FeedLink])
  /// JSON without a JSON Feed version and items.
  case otherJSON
  /// XML of another kind, by the name of its root element.
  case otherXML(root: String)
  /// Neither XML nor JSON: `kind` says what the bytes look like.
  case notText(kind: String)
}

extension FeedParseError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty: "empty"
    case .webPage(let title?, _): "HTML page titled '\(title)'"
    case .webPage(nil, _): "HTML page without a title"
    case .otherJSON: "JSON that is no feed"
    case .otherXML(let root): "XML that is no feed: its root is '\(root)'"
    case .notText(let kind): "\(kind), no feed"
    }
  }
}

/// A feed that a web page offers.
package struct FeedLink: Sendable, Equatable {
  /// Absolute.
  package let url: String
  package let title: String?

  package init(url: String, title: String?) {
    self.url = url
    self.title = title
  }
}
