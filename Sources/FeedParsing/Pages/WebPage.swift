/// What can be said of a web page at a glance: that it is one, its title, the feeds it offers.
enum WebPage {
  static func isPage(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      let head = UnsafeBufferPointer(rebasing: bytes.prefix(4_096))
      return TagScanner(head).contains { tag in
        ["html", "head", "body", "title", "script", "meta", "p", "div", "h1", "center"]
          .contains(tag.name)
      } || head.trimmed().startsIgnoringCase("<!doctype html")
    }
  }

  static func title(of bytes: [UInt8]) -> String? {
    bytes.withUnsafeBufferPointer { bytes in
      for tag in TagScanner(UnsafeBufferPointer(rebasing: bytes.prefix(1 << 18)))
      where tag.name == "title" && !tag.isEnd {
        let end = bytes.position(of: UInt8(ascii: "<"), from: tag.end) ?? bytes.count
        let raw = UnsafeBufferPointer(rebasing: bytes[tag.end..<min(end, tag.end + 1_000)])
        let title = PlainText.line(raw, isPlain: true)
        return title.isEmpty ? nil : title
      }
      return nil
    }
  }

  static func feeds(of bytes: [UInt8], base: String) -> [FeedLink] {
    bytes.withUnsafeBufferPointer { bytes in
      var feeds: [FeedLink] = []
      var base = base
      for tag in TagScanner(UnsafeBufferPointer(rebasing: bytes.prefix(1 << 20))) {
        if tag.name == "base", let address = tag.attributes["href"] {
          base = WebAddress.resolve(address, against: base)
        }
        guard feeds.count < 32, tag.name == "link", let address = tag.attributes["href"],
          tag.attributes["rel"]?.lowercased().split(separator: " ").contains("alternate") == true,
          let type = tag.attributes["type"]?.lowercased(), isFeed(type)
        else { continue }
        let link = FeedLink(
          url: WebAddress.resolve(address, against: base), title: tag.attributes["title"])
        if !feeds.contains(where: { $0.url == link.url }) { feeds.append(link) }
      }
      return feeds
    }
  }

  private static func isFeed(_ type: String) -> Bool {
    ["application/rss", "application/atom", "application/rdf", "application/feed+json"]
      .contains { type.hasPrefix($0) }
      || ["text/xml", "application/xml", "application/json"]
        .contains(type)
  }
}
