extension FeedFormat {
  /// RSS 1.0: items stand beside the channel, and `rdf:about` names them.
  static let rss10 = FeedFormat(
    name: "rss10", namespaces: ["http://purl.org/rss/1.0/"],
    recognises: {
      $0.root == .rdf && !$0.namespaces.contains("http://my.netscape.com/rdf/simple/0.9/")
    })

  static let rss090 = FeedFormat(
    name: "rss090", namespaces: ["http://my.netscape.com/rdf/simple/0.9/"],
    recognises: { $0.root == .rdf })
}
