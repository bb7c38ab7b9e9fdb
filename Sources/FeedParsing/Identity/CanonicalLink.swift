/// Addresses reduced to what names the page.
package enum CanonicalLink {
  /// The host in lower case without `www.` and default port, the path without a trailing slash,
  /// the query sorted and without tracking parameters; no scheme, no fragment.
  package static func key(of link: String) -> String {
    var rest = Substring(link)
    if let scheme = rest.range(ofASCII: "://") {
      rest = rest[scheme.upperBound...]
    } else if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
    }
    if let hash = rest.firstIndex(of: "#") { rest = rest[..<hash] }
    let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
    var path = rest[end...]
    var query = Substring()
    if let mark = path.firstIndex(of: "?") {
      query = path[path.index(after: mark)...]
      path = path[..<mark]
    }
    while path.last == "/" { path = path.dropLast() }
    let kept = keptParameters(of: query)
    return host(rest[..<end]) + path + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  private static func host(_ authority: Substring) -> String {
    var host = authority.lowercased()
    if let user = host.lastIndex(of: "@") { host = String(host[host.index(after: user)...]) }
    for port in [":80", ":443"] where host.hasSuffix(port) { host.removeLast(port.count) }
    if host.hasSuffix(".") { host.removeLast() }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  private static func keptParameters(of query: Substring) -> [Substring] {
    query.split(whereSeparator: { $0 == "&" || $0 == ";" }).filter { parameter in
      let name = parameter.prefix { $0 != "=" }.lowercased()
      return !trackers.contains(name) && !trackerPrefixes.contains { name.hasPrefix($0) }
    }.sorted()
  }

  /// Parameters that say where the reader came from, never what the page is.
  private static let trackers: Set<String> = [
    "fbclid", "gclid", "yclid", "dclid", "msclkid", "igshid", "mc_cid", "mc_eid", "ref", "cmpid",
    "ns_mchannel", "ns_source", "ns_campaign", "ns_linkname", "ns_fee", "_openstat", "ysclid",
  ]
  private static let trackerPrefixes = ["utm_", "at_", "mtm_", "pk_"]
}

extension Substring {
  /// The first occurrence of a piece of ASCII.
  fileprivate func range(ofASCII piece: String) -> Range<Index>? {
    let wanted = Array(piece.utf8)
    var index = startIndex
    while index < endIndex {
      if utf8[index...].starts(with: wanted) {
        return index..<utf8.index(index, offsetBy: wanted.count)
      }
      index = utf8.index(after: index)
    }
    return nil
  }
}
