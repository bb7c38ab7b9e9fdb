/// `xml:base` and `xml:lang` as they come into scope and go out of it.
struct BaseScope {
  private(set) var base: String {
    didSet { origin = nil }
  }
  private var origin: WebAddress.Origin?
  /// The language of the outermost element that has one.
  private(set) var rootLanguage: String?
  private var outer: [(depth: Int, base: String)] = []

  init(base: String) {
    self.base = base
  }

  /// What stands before relative names; made when the first one comes.
  mutating func prefixes() -> WebAddress.Origin {
    if let origin { return origin }
    let made = WebAddress.Origin(base)
    origin = made
    return made
  }

  @inline(__always)
  mutating func enter(_ attributes: Attributes, depth: Int) {
    if !attributes.isEmpty { read(attributes, depth: depth) }
  }

  private mutating func read(_ attributes: Attributes, depth: Int) {
    for attribute in attributes {
      switch attribute.name {
      case .base: enter(base: String(decoding: attribute.value, as: UTF8.self), depth: depth)
      case .lang where depth <= 2 && rootLanguage == nil:
        rootLanguage = FeedBuilder.languageTag(String(decoding: attribute.value, as: UTF8.self))
      default: break
      }
    }
  }

  private mutating func enter(base value: String, depth: Int) {
    guard !value.isEmpty, value != base else { return }
    let resolved = WebAddress.resolve(value, against: base)
    // A base like javascript: would poison every link below it.
    guard resolved != base, WebAddress.hasUsableScheme(resolved) else { return }
    outer.append((depth, base))
    base = resolved
  }

  @inline(__always)
  mutating func leave(depth: Int) {
    while let last = outer.last, last.depth >= depth {
      base = last.base
      outer.removeLast()
    }
  }
}
