/// Which addresses a request may connect to, judged at each connect by the address itself, so that
/// neither spelling, name service nor redirect gets round it.
package enum AddressAllowance: Equatable, Sendable {
  /// Only what the open internet reaches.
  case openOnly
  /// Whatever the given URL leads to; a redirect may not lead further inside than that.
  case configured
  /// What the open internet reaches, and these.
  case listed([AllowedAddress])

  /// `host` is the one of the URL; `entry` the scope at which the first hop of a redirected
  /// request arrived, nil on that first hop.
  func permits(_ address: IPAddress, host: String, entry: AddressScope?) -> Bool {
    let scope = address.scope
    if scope == .open { return true }
    switch self {
    case .openOnly: return false
    case .configured: return entry.map { scope <= $0 } ?? true
    case .listed(let allowed): return allowed.contains { $0.permits(address, scope, host) }
    }
  }
}

/// One entry of an allow list: a range such as `10.0.0.0/8`, or the exact host of a URL.
///
/// A range opens private networks only. This machine and this link are reached by naming their
/// host, so that a wide range does not open them by accident.
package struct AllowedAddress: Equatable, Sendable {
  private let host: String?
  private let range: AddressRange?

  /// Nil where the text is neither a range, an address nor a host name.
  package init?(_ text: String) {
    if text.contains("/") {
      guard let range = AddressRange(text) else { return nil }
      (self.range, host) = (range, nil)
      return
    }
    let isName = !text.contains { $0.isWhitespace || "?#@%[]\\".contains($0) }
    guard isName, let address = WebAddress("http://\(text.contains(":") ? "[\(text)]" : text)/")
    else { return nil }
    host = address.host
    range = AddressRange("\(text)/\(text.contains(":") ? 128 : 32)")
  }

  func permits(_ address: IPAddress, _ scope: AddressScope, _ host: String) -> Bool {
    if self.host == host { return true }
    guard let range, scope != .local else { return false }
    return range.contains(address)
  }
}
