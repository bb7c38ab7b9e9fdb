extension FeedModule {
  /// Yahoo's Media RSS. Its title and description stand in where the entry has none of its own.
  static let mediaRSS = FeedModule(
    prefix: "media",
    namespaces: ["http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss"],
    elements: [
      "category": .category, "description": .description, "group": .mediaGroup,
      "keywords": .keywords, "title": .mediaTitle,
    ])

  static let iTunes = FeedModule(
    prefix: "itunes",
    namespaces: [
      "http://www.itunes.com/DTDs/PodCast-1.0.dtd", "http://example.com/DTDs/PodCast-1.0.dtd",
    ],
    elements: [
      "author": .author, "category": .category, "email": .email, "keywords": .keywords,
      "name": .name, "owner": .owner, "subtitle": .subtitle, "summary": .summary,
    ])
}
