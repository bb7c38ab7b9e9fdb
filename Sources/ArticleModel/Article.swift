public import FoundationEssentials

/// One piece of news, as every part of the program sees it.
///
/// Optional means that the world did not tell. Text fields are plain text: no markup, no entities.
public struct Article: Sendable, Equatable, Identifiable {
  /// Names the article for good: it does not change when the feed moves or the text is edited.
  public var id: String
  /// The canonical address, absolute.
  public var url: String?
  /// The headline. Never empty in a parsed article.
  public var title: String
  /// The standfirst or lead; empty when there is none.
  public var summary: String
  /// The text, one string for each paragraph; empty when only headline and lead are known.
  public var body: [String]
  /// When the publisher says that it was published.
  public var published: Date?
  /// When the publisher says that it was last changed.
  public var updated: Date?
  /// BCP 47, as the feed or the page declares it.
  public var language: String?
  /// The publisher family: two articles of one family are one voice.
  public var publisher: String?
  /// The address of the feed it came by.
  public var feed: String?
  public var authors: [String]
  public var categories: [String]

  public init(
    id: String, url: String? = nil, title: String, summary: String = "", body: [String] = [],
    published: Date? = nil, updated: Date? = nil, language: String? = nil,
    publisher: String? = nil, feed: String? = nil, authors: [String] = [],
    categories: [String] = []
  ) {
    self.id = id
    self.url = url
    self.title = title
    self.summary = summary
    self.body = body
    self.published = published
    self.updated = updated
    self.language = language
    self.publisher = publisher
    self.feed = feed
    self.authors = authors
    self.categories = categories
  }
}

extension Article {
  /// The paragraphs as one text, parted by one line break: what `range` of a finding counts in.
  public var bodyText: String { body.joined(separator: "\n") }
}
