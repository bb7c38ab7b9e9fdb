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

  private static let elements: [String: FeedElement] = {
    var elements: [String: FeedElement] = [:]
    for format in FeedFormat.all {
      elements.merge(format.elements) { first, _ in first }
    }
    for module in FeedModule.all {
      for (name, element) in module.elements { elements["\(module.prefix):\(name)"] = element }
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
  static func name(prefix: String, local: String) -> ElementName {
    let full = prefix.isEmpty ? local.lowercased() : "\(prefix):\(local)".lowercased()
    let element = elements[full] ?? .other
    let key =
      element == .other
      ? UInt32(truncatingIfNeeded: StableHash.of(full)) | 0x8000_0000 : UInt32(element.rawValue)
    return ElementName(element: element, key: key, hasPrefix: !prefix.isEmpty)
  }
}
