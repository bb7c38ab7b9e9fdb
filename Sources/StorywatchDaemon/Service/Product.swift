/// What the program calls itself towards others.
package enum Product {
  package static let version = "0.1.0"
  /// The User-Agent where the configuration gives none.
  package static let userAgent =
    "Storywatch/\(version) (+https://github.com/storywatch/storywatch)"
}
