/// Links, guids and categories: fields that live in attributes as much as in text.
extension FeedBuilder {
  mutating func startLink(_ attributes: Attributes) {
    guard let address = attributes[.url] ?? attributes[.uri] ?? attributes[.href] else {
      return push(UInt32(FeedElement.link.rawValue), keeping: true)
    }
    let relation = attributes.string(.rel)?.lowercased() ?? "alternate"
    if flags.contains(.entry) {
      guard isInEntryItself, relation == "alternate", isPage(attributes) else { return }
      setLink(keepResolved(address))
    } else if flags.isDisjoint(with: [.source, .image]) {
      noteFeedLink(relation, address)
    }
  }

  private func isPage(_ attributes: Attributes) -> Bool {
    switch attributes.string(.type)?.lowercased() {
    case nil, "html", "xhtml", "text/html", "application/xhtml+xml": true
    default: false
    }
  }

  private mutating func noteFeedLink(_ relation: String, _ address: UnsafeBufferPointer<UInt8>) {
    let address = resolved(address)
    switch relation {
    case "hub" where document.hubs.count < 8: document.hubs.append(address)
    case "self": document.selfLink = document.selfLink ?? address
    default: break
    }
  }

  mutating func setLink(_ range: TextRange) {
    entry.fields.link = range
  }

  mutating func storeLink(_ range: Range<Int>) {
    guard isInEntryItself, !flags.contains(.image) else { return }
    setLink(range.isEmpty ? keep(range) : keepResolved(bytes(range)))
  }

  /// A guid that calls itself a permanent link is one, and serves where the entry has no other.
  mutating func storeID(_ range: Range<Int>) {
    guard isInEntryItself else { return }
    let isLink = flags.contains(.guidIsLink)
    let id = isLink && !range.isEmpty ? keepResolved(bytes(range)) : keep(range)
    if depth <= entry.idDepth {
      entry.idDepth = depth
      entry.fields.id = id
    }
    if isLink, entry.fields.link == nil { setLink(id) }
  }

  mutating func startCategory(_ name: ElementName, _ attributes: Attributes) {
    let label = attributes[.label] ?? attributes[.term] ?? attributes[.text]
    if let label, !label.isEmpty, isInEntryItself { entry.fields.categories.append(keep(label)) }
    push(name.key, keeping: true)
  }

  /// Makes an address absolute by the base in scope and puts it among the finished texts.
  mutating func keepResolved(_ address: UnsafeBufferPointer<UInt8>) -> TextRange {
    let address = address.trimmed()
    if Self.isFinished(address) { return keep(address) }
    if Self.isSimple(address), let start = prefix(for: address) { return keep(start + address) }
    return keep(Array(resolved(address).utf8))
  }

  /// A path or a name that only needs something put before it: a bare number, `news/1.html`.
  private static func isSimple(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = address.first, first != UInt8(ascii: "."), first != UInt8(ascii: "?"),
      first != UInt8(ascii: "#"), !address.starts(with: "//")
    else { return false }
    return address.allSatisfy { $0 > 32 && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "&") }
      && address.position(of: "/.", from: 0) == nil
  }

  private mutating func prefix(for address: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let prefixes = scope.prefixes()
    return address[0] == UInt8(ascii: "/") ? prefixes.host : prefixes.directory
  }

  private func resolved(_ address: UnsafeBufferPointer<UInt8>) -> String {
    let text = WebAddress.unescaped(String(decoding: address, as: UTF8.self))
    return WebAddress.resolve(text, against: scope.base)
  }

  /// Whether an address has a scheme, and nothing in it that wants a second look.
  private static func isFinished(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let colon = address.position(of: UInt8(ascii: ":"), from: 0), colon > 0,
      address[0].isLetter, address[..<colon].allSatisfy({ $0.isLetter || $0.isDigit })
    else { return false }
    let rest = UnsafeBufferPointer(rebasing: address[(colon + 1)...])
    return !rest.starts(with: "///") && !address.contains { $0 < 32 } && !holdsEscape(address)
  }

  /// Whether escaping may have survived the XML reader.
  private static func holdsEscape(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while let mark = address.position(of: UInt8(ascii: "&"), from: index) {
      let rest = UnsafeBufferPointer(rebasing: address[mark...])
      if rest.starts(with: "&amp;") || rest.starts(with: "&#") { return true }
      index = mark + 1
    }
    return false
  }
}
