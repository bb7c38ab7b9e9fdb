/// All names of all formats and modules: which namespace stands for which prefix, and which
/// prefixed name means which element.
enum Vocabulary {
  /// Namespace in lower case → the usual prefix; empty for the feed formats themselves.
  private static let prefixes: [String: String] = {
    var prefixes: [String: String] = [:]
    for format in FeedFormat.all {
      for namespace in format.namespaces { prefixes[namespace.lowercased()] = "" }
    }
    for module in FeedModule.all {
      for namespace in module.namespaces { prefixes[namespace.lowercased()] = module.prefix }
    }
    return prefixes
  }()

  /// By the hash of the prefixed name in lower case.
  private static let elements: [UInt64: FeedElement] = {
    var elements: [UInt64: FeedElement] = [:]
    for format in FeedFormat.all {
      for (name, element) in format.elements where elements[StableHash.of(name)] == nil {
        elements[StableHash.of(name)] = element
      }
    }
    for module in FeedModule.all {
      for (name, element) in module.elements {
        elements[StableHash.of("\(module.prefix):\(name)")] = element
      }
    }
    return elements
  }()

  /// The usual prefix of a namespace; nil when it is none we know.
  static func prefix(ofNamespace namespace: String) -> String? {
    if let known = prefixes[namespace] { return known }
    let namespace = namespace.lowercased()
    // UserLand moved the namespace of RSS 2.0 with each revision.
    if namespace.hasPrefix("http://backend.userland.com/rss") { return "" }
    return prefixes[namespace]
  }

  /// Looks up a name as written; `prefix` is the usual one of its namespace, or as written where
  /// the namespace is unknown or was never declared.
  static func name(prefix: String, local: UnsafeBufferPointer<UInt8>) -> ElementName {
    let hash = hash(prefix, local)
    let element = elements[hash] ?? .other
    let key =
      element == .other
      ? UInt32(truncatingIfNeeded: hash) | 0x8000_0000 : UInt32(element.rawValue)
    return ElementName(element: element, key: key, hasPrefix: !prefix.isEmpty)
  }

  static func name(_ local: StaticString) -> ElementName {
    name(
      prefix: "",
      local: UnsafeBufferPointer(start: local.utf8Start, count: local.utf8CodeUnitCount))
  }

  /// Of the prefixed name in lower case; all names we know are ASCII.
  private static func hash(_ prefix: String, _ local: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let longest = prefix.utf8.count + 1 + local.count
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { full in
      var count = 0
      func append(_ byte: UInt8) {
        full[count] = byte &- 65 < 26 ? byte | 32 : byte
        count += 1
      }
      if !prefix.isEmpty {
        prefix.utf8.forEach(append)
        append(UInt8(ascii: ":"))
      }
      local.forEach(append)
      var hash = StableHash()
      hash.add(UnsafeBufferPointer(rebasing: full[..<count]))
      return hash.value
    }
  }
}
