extension FeedFormat {
  /// RFC 4287.
  static let atom10 = FeedFormat(
    name: "atom10", namespaces: ["http://www.w3.org/2005/Atom"],
    elements: [
      "content": .content, "contributor": .contributor, "email": .email, "entry": .entry,
      "feed": .feed, "id": .id, "name": .name, "published": .published, "rights": .rights,
      "subtitle": .subtitle, "summary": .summary, "svg": .svg, "updated": .updated,
      "uri": .address, "url": .address,
    ],
    recognises: { $0.root.isAtom && $0.namespaces.contains("http://www.w3.org/2005/atom") })

  static let atom03 = FeedFormat(
    name: "atom03",
    namespaces: [
      "http://purl.org/atom/ns#", "http://example.com/newformat#", "http://example.com/necho",
      "http://purl.org/echo/", "uri/of/echo/namespace#", "http://purl.org/pie/",
    ],
    elements: [
      "homepage": .address, "info": .info, "issued": .published, "modified": .updated,
      "tagline": .subtitle,
    ],
    recognises: { $0.root.isAtom && $0.version == "0.3" })

  /// Atom that does not say which.
  static let atom = FeedFormat(name: "atom", recognises: { $0.root.isAtom })
}

extension FeedElement? {
  fileprivate var isAtom: Bool { self == .feed || self == .entry }
}
