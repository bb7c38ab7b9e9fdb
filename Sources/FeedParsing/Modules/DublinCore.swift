extension FeedModule {
  static let dublinCore = FeedModule(
    prefix: "dc", namespaces: ["http://purl.org/dc/elements/1.1/"],
    elements: [
      "author": .author, "creator": .author, "contributor": .contributor, "date": .updated,
      "description": .description, "language": .language, "rights": .rights,
      "subject": .category, "title": .title,
    ])

  static let dublinCoreTerms = FeedModule(
    prefix: "dcterms", namespaces: ["http://purl.org/dc/terms/"],
    elements: ["issued": .published, "modified": .updated])
}
