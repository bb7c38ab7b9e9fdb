/// `xml:base` and `xml:lang` as they come into scope and go out of it.
struct BaseScope {
  private(set) var base: String
  /// The language of the outermost element that has one.
  private(set) var rootLanguage: String?
  private var outer: [(depth: Int, base: String)] = []

  init(base: String) {
    self.base = base
  }

  @inline(__always)
  mutating func enter(_ attributes: Attributes, depth: Int) {
    if !attributes.isEmpty { read(attributes, depth: depth) }
  }

  private mutating func read(_ attributes: Attributes, depth: Int) {
    if let value = attributes.string(.base), !value.isEmpty {
      let resolved = WebAddress.resolve(value, against: base)
      // A base like javascript: would poison every link below it.
      if WebAddress.hasUsableScheme(resolved) {
        outer.append((depth, base))
        base = resolved
      }
    }
    if depth <= 2, rootLanguage == nil {
      rootLanguage = attributes.string(.lang).flatMap(FeedBuilder.languageTag)
    }
  }

  @inline(__always)
  mutating func leave(depth: Int) {
    while let last = outer.last, last.depth >= depth {
      base = last.base
      outer.removeLast()
    }
  }
}
