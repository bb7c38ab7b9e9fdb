extension FeedFormat {
  static let rss20 = FeedFormat(
    name: "rss20",
    namespaces: [
      "http://blogs.law.harvard.edu/tech/rss", "http://purl.org/rss/1.0/modules/rss091#",
    ],
    elements: [
      "author": .author, "category": .category, "channel": .channel, "copyright": .rights,
      "day": .day, "description": .description, "enclosure": .enclosure, "guid": .id,
      "hour": .hour, "image": .image, "item": .entry, "language": .language,
      "lastbuilddate": .updated, "link": .link, "managingeditor": .author,
      "pubdate": .published, "rss": .rss, "source": .source, "textinput": .textInput,
      "title": .title, "ttl": .ttl,
      // Not in any version, and met all the same.
      "body": .body, "fullitem": .encoded, "keywords": .keywords,
    ],
    recognises: { $0.root == .rss && $0.version.hasPrefix("2.") })

  static let rss091 = version("0.91", name: "rss091u")
  static let rss092 = version("0.92", name: "rss092")
  static let rss093 = version("0.93", name: "rss093")
  static let rss094 = version("0.94", name: "rss094")

  /// RSS that does not say which.
  static let rss = FeedFormat(name: "rss", recognises: { $0.root == .rss })

  private static func version(_ version: String, name: String) -> FeedFormat {
    FeedFormat(name: name, recognises: { $0.root == .rss && $0.version == version })
  }
}
