package import StoryModel

/// Which alert types somebody wants: a type itself, or a family such as `development.*`.
package struct TypePattern: Sendable, Equatable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package func matches(_ type: AlertType) -> Bool {
    text.hasSuffix("*") ? type.rawValue.hasPrefix(text.dropLast()) : type.rawValue == text
  }

  /// `development.*` and its like, one for each family of types.
  package static var families: [String] {
    var families: [String] = []
    for type in AlertType.allCases {
      let family = String(type.rawValue.prefix { $0 != "." }) + ".*"
      if families.last != family { families.append(family) }
    }
    return families
  }
}
