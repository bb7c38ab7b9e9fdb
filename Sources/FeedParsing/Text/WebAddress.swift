/// Addresses: making relative ones absolute (RFC 3986, section 5.2).
enum WebAddress {
  /// `reference` as seen from `base`; as it is when there is no base to see it from.
  static func resolve(_ reference: String, against base: String) -> String {
    let reference = cleaned(reference)
    if reference.isEmpty { return base }
    if let end = schemeEnd(of: reference) {
      return collapsed(reference, after: end)
    }
    guard let schemeEnd = schemeEnd(of: base) else { return reference }
    let parts = Parts(base, schemeEnd: schemeEnd)
    if reference.hasPrefix("//") { return parts.scheme + reference }
    if reference.hasPrefix("#") { return parts.origin + parts.path + parts.query + reference }
    if reference.hasPrefix("?") { return parts.origin + parts.path + reference }
    let mark = reference.firstIndex { $0 == "?" || $0 == "#" } ?? reference.endIndex
    let path = reference[..<mark]
    let merged =
      path.hasPrefix("/")
      ? String(path)
      : String(
        parts.path[
          ..<(parts.path.lastIndex(of: "/").map(parts.path.index(after:)) ?? parts.path.startIndex)]
      )
        + path
    return parts.origin + withoutDots(merged.hasPrefix("/") ? merged : "/" + merged)
      + reference[mark...]
  }

  /// What stands before the simplest relative references.
  struct Origin {
    /// Scheme and host, before a path; nil where the base has no host.
    let host: [UInt8]?
    /// The base up to the last slash of its path, before a name.
    let directory: [UInt8]?

    init(_ base: String) {
      guard let end = schemeEnd(of: base), base[end...].hasPrefix("://") else {
        (host, directory) = (nil, nil)
        return
      }
      host = Array(resolve("/", against: base).utf8.dropLast())
      directory = Array(resolve("x", against: base).utf8.dropLast())
    }
  }

  /// Whether an address names something on the web; a relative one does.
  static func hasUsableScheme(_ address: String) -> Bool {
    guard let end = schemeEnd(of: address) else { return true }
    return ["http", "https", "ftp", "file", "feed"].contains(address[..<end].lowercased())
  }

  static func isWeb(_ address: String) -> Bool {
    let lower = address.prefix(8).lowercased()
    return lower.hasPrefix("http://") || lower.hasPrefix("https://")
  }

  static func isWeb(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    address.startsIgnoringCase("http://") || address.startsIgnoringCase("https://")
  }

  /// Undoes escaping that survived the XML reader: `&amp;` and, from attributes, `&#38;`.
  static func unescaped(_ address: String) -> String {
    guard address.utf8.contains(UInt8(ascii: "&")) else { return address }
    var result = ""
    var rest = Substring(address)
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      result += "&"
      rest = rest[mark...]
      let escape = ["&amp;", "&#38;", "&#038;", "&#x26;"].first { rest.hasPrefix($0) }
      rest = rest.dropFirst(escape?.count ?? 1)
    }
    return result + rest
  }

  private static func cleaned(_ text: String) -> String {
    // White space of Unicode begins with these bytes or lies below.
    guard text.utf8.contains(where: { $0 <= 32 || $0 == 0xc2 || $0 == 0xe2 || $0 == 0xe3 }) else {
      return text
    }
    var scalars = text.unicodeScalars
    scalars.removeAll { $0 == "\n" || $0 == "\r" || $0 == "\t" }
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }

  /// Where the colon of the scheme stands.
  private static func schemeEnd(of address: String) -> String.Index? {
    guard address.utf8.first?.isLetter == true,
      let end = address.utf8.firstIndex(where: {
        !($0.isLetter || $0.isDigit || $0 == 43 || $0 == 45 || $0 == 46)
      }), address.utf8[end] == UInt8(ascii: ":")
    else { return nil }
    return end
  }

  /// `http:////host` happens.
  private static func collapsed(_ address: String, after colon: String.Index) -> String {
    guard address[colon...].hasPrefix(":///"), address[..<colon] != "file" else { return address }
    return address[..<colon] + "://" + address[colon...].dropFirst(4).drop { $0 == "/" }
  }

  private static func withoutDots(_ path: String) -> String {
    guard path.contains("/.") else { return path }
    var kept: [Substring] = []
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch part {
      case ".": if isLast { kept.append("") }
      case "..":
        _ = kept.popLast()
        if isLast { kept.append("") }
      default: kept.append(part)
      }
    }
    return "/" + kept.joined(separator: "/")
  }

  private struct Parts {
    let scheme: Substring
    let origin: String
    let path: String
    let query: String

    init(_ base: String, schemeEnd: String.Index) {
      scheme = base[...schemeEnd]
      var rest = base[base.index(after: schemeEnd)...]
      if let hash = rest.firstIndex(of: "#") { rest = rest[..<hash] }
      var authority = Substring()
      if rest.hasPrefix("//") {
        let end = rest.dropFirst(2).firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        authority = rest[..<end]
        rest = rest[end...]
      }
      let mark = rest.firstIndex(of: "?") ?? rest.endIndex
      origin = String(scheme + authority)
      path = String(rest[..<mark])
      query = String(rest[mark...])
    }
  }
}
