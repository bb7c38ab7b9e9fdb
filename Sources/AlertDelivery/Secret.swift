/// A value that must not be shown: a token, a signing secret, a webhook address.
///
/// Printing, interpolating, mirroring or dumping it gives a mask; it is not `Codable`. Whoever
/// sends it writes `revealed`, so that every such place can be found by that word.
package struct Secret: Sendable, Hashable {
  package let revealed: String

  package init(_ value: String) { revealed = value }

  package static let mask = "[secret]"

  /// The host of the address that this secret is, for log lines: neither user, port, path nor
  /// query. A question mark when it is no http or https address.
  package var host: String {
    guard let authority = AddressText.authority(of: revealed) else { return "?" }
    return authority.host
  }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { Secret.mask }
  package var debugDescription: String { Secret.mask }
  package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
