/// The publisher family of a feed that does not name one: its registrable host name.
///
/// A modest rule instead of the Public Suffix List: the last two labels, or three where the second
/// level is a registry's own (`co.uk`, `com.az`). Who needs it finer writes `publisher`.
package enum PublisherFamily {
  private static let secondLevels: Set<Substring> = [
    "ac", "co", "com", "edu", "gov", "gob", "go", "gouv", "info", "int", "ltd", "mil", "msk",
    "name", "ne", "net", "nom", "or", "org", "pp", "pro", "spb",
  ]

  /// `bbc.co.uk` for `feeds.bbc.co.uk`; an address made of numbers is left whole.
  package static func registrable(_ host: String) -> String {
    let host = host.lowercased()
    let labels = host.split(separator: ".")
    guard labels.count > 2, !host.contains(":"), labels.last?.allSatisfy(\.isNumber) == false
    else { return host }
    let isThree = labels.last!.count == 2 && secondLevels.contains(labels[labels.count - 2])
    return labels.suffix(isThree ? 3 : 2).joined(separator: ".")
  }
}
