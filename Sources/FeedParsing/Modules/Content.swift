extension FeedModule {
  /// Full text in RSS: `content:encoded`.
  static let content = FeedModule(
    prefix: "content", namespaces: ["http://purl.org/rss/1.0/modules/content/"],
    elements: ["encoded": .encoded])

  /// XHTML bodies inside RSS items.
  static let xhtml = FeedModule(
    prefix: "xhtml", namespaces: ["http://www.w3.org/1999/xhtml"],
    elements: ["body": .body, "html": .html])
}
