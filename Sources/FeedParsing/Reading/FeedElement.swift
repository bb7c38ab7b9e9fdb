/// What an element means, in whatever format or module it is written.
enum FeedElement: UInt8, Sendable {
  /// No element that is read; its text stays out of the fields around it.
  case other

  // Structure.
  case rss, rdf, feed, channel, entry, image, textInput, source, html, svg, mediaGroup

  // Texts, which may hold markup.
  case title, mediaTitle, description, abstract, summary, content, encoded, body, fullText
  case subtitle, rights, info

  // Plain fields.
  case link, id, published, updated, category, keywords, language
  case author, contributor, owner, name, email, address

  // What the feed asks of who polls it.
  case ttl, updatePeriod, updateFrequency, hour, day, enclosure
}

/// The attributes that are read.
enum FeedAttribute: UInt8, Sendable {
  case other
  case about, base, domain, href, isPermaLink, label, lang, lastMod, mode, name, rel, scheme, src
  case term, text, type, uri, url, version

  /// By local name, lower case.
  private static let names: [String: FeedAttribute] = [
    "about": .about, "base": .base, "domain": .domain, "href": .href,
    "ispermalink": .isPermaLink, "label": .label, "lang": .lang, "lastmod": .lastMod,
    "mode": .mode, "rel": .rel, "scheme": .scheme, "src": .src, "term": .term, "text": .text,
    "type": .type, "uri": .uri, "url": .url, "version": .version,
  ]

  /// What an attribute means; `prefix` is the usual one of its namespace.
  static func named(_ local: String, prefix: String) -> FeedAttribute {
    let prefix = prefix.lowercased()
    guard prefix.isEmpty || prefix == "xml" || prefix == "rdf" else { return .other }
    return names[local.lowercased()] ?? .other
  }
}

/// One attribute of a start tag. The bytes are valid during the call that hands it over.
struct Attribute {
  let name: FeedAttribute
  let value: UnsafeBufferPointer<UInt8>
}

typealias Attributes = UnsafeBufferPointer<Attribute>

extension UnsafeBufferPointer<Attribute> {
  subscript(_ name: FeedAttribute) -> UnsafeBufferPointer<UInt8>? {
    first { $0.name == name }?.value
  }

  func string(_ name: FeedAttribute) -> String? {
    self[name].map { String(decoding: $0, as: UTF8.self) }
  }
}

/// An element's name, looked up.
struct ElementName {
  let element: FeedElement
  /// Equal for equal names, also of elements that are not read.
  let key: UInt32
  /// Whether the name belongs to a module and not to the feed format itself.
  let hasPrefix: Bool

  static let none = ElementName(element: .other, key: 0, hasPrefix: false)
}
