internal import FeedParsing
internal import HTTPTransport

/// The hub that a feed names, and the name under which the hub knows the feed (WebSub, section 4).
package struct HubOffer: Sendable, Equatable, Codable {
  package var hub: String
  package var topic: String

  package init(hub: String, topic: String) {
    self.hub = hub
    self.topic = topic
  }

  /// The links of the header go before those of the document. Nil without a link to itself: then
  /// nobody says what the hub is to be asked about.
  init?(_ document: FeedDocument, _ response: HTTPResponse) {
    let links = LinkHeader(response.headers.list("Link") ?? "")
    guard let base = WebAddress(response.url),
      let hub = (links.targets(of: "hub") + document.hubs).lazy.compactMap(base.resolving).first,
      let topic = (links.targets(of: "self") + [document.selfLink].compactMap(\.self)).lazy
        .compactMap(base.resolving).first
    else { return nil }
    self.init(hub: hub.text, topic: topic.text)
  }
}

/// The links in a `Link` header (RFC 8288).
struct LinkHeader {
  private var links: [(target: String, relations: [String])] = []

  init(_ text: String) {
    var rest = text[...]
    // A link is `<target>` and its parameters up to a comma that no quotes hold.
    while links.count < 64, let open = rest.firstIndex(of: "<"),
      let close = rest[open...].firstIndex(of: ">")
    {
      let target = String(rest[rest.index(after: open)..<close])
      let parameters = Self.prefix(of: rest[close...].dropFirst(), upTo: ",")
      rest = rest[parameters.endIndex...]
      links.append((target, Self.relations(in: parameters)))
    }
  }

  func targets(of relation: String) -> [String] {
    links.filter { $0.relations.contains(relation) }.map(\.target)
  }

  private static func relations(in parameters: Substring) -> [String] {
    var rest = parameters
    while !rest.isEmpty {
      let parameter = prefix(of: rest, upTo: ";")
      rest = rest[parameter.endIndex...].dropFirst()
      let pair = parameter.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].filter({ !$0.isWhitespace }).lowercased() == "rel" else {
        continue
      }
      return pair[1].lowercased().split { $0 == "\"" || $0.isWhitespace }.map(String.init)
    }
    return []
  }

  private static func prefix(of text: Substring, upTo end: Character) -> Substring {
    var isQuoted = false
    return text.prefix {
      if $0 == "\"" { isQuoted.toggle() }
      return $0 != end || isQuoted
    }
  }
}
