extension FeedModule {
  /// How often the feed is updated.
  static let syndication = FeedModule(
    prefix: "sy", namespaces: ["http://purl.org/rss/1.0/modules/syndication/"],
    elements: ["updatefrequency": .updateFrequency, "updateperiod": .updatePeriod])

  static let rdfSyntax = FeedModule(
    prefix: "rdf", namespaces: ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"],
    elements: ["rdf": .rdf])
}
