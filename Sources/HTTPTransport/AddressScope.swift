/// How far an address reaches, by the special-purpose registries of IANA (RFC 6890 and later).
package enum AddressScope: Int, Comparable, Sendable {
  /// Reached over the open internet.
  case open
  /// For documentation, measuring, multicast or future use: nothing that serves news.
  case reserved
  /// Of a private network.
  case `private`
  /// Of this machine or this link, the metadata services of clouds among them.
  case local

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension IPAddress {
  package var scope: AddressScope {
    if let special = Self.special.first(where: { $0.range.contains(self) }) { return special.scope }
    // An IPv4 address inside an IPv6 one is reached through a gateway: what it is, decides.
    return embedded.map(\.scope).max() ?? .open
  }

  /// The IPv4 addresses that NAT64, IPv4-compatible, 6to4 and Teredo addresses carry.
  private var embedded: [IPAddress] {
    guard v4 == nil else { return [] }
    let low = UInt32(truncatingIfNeeded: bits)
    if Self.nat64.contains(self) || Self.compatible.contains(self) { return [IPAddress(v4: low)] }
    if Self.sixToFour.contains(self) {
      return [IPAddress(v4: UInt32(truncatingIfNeeded: bits >> 80))]
    }
    if Self.teredo.contains(self) {
      return [IPAddress(v4: ~low), IPAddress(v4: UInt32(truncatingIfNeeded: bits >> 64))]
    }
    return []
  }

  private static let nat64 = AddressRange("64:ff9b::/96")!
  private static let compatible = AddressRange("::/96")!
  private static let sixToFour = AddressRange("2002::/16")!
  private static let teredo = AddressRange("2001::/32")!

  private static let special: [(range: AddressRange, scope: AddressScope)] = [
    ("0.0.0.0/8", .local), ("127.0.0.0/8", .local), ("169.254.0.0/16", .local),
    ("168.63.129.16/32", .local),  // the host of a virtual machine at Azure
    ("10.0.0.0/8", .private), ("100.64.0.0/10", .private), ("172.16.0.0/12", .private),
    ("192.168.0.0/16", .private), ("192.0.0.0/24", .reserved), ("192.0.2.0/24", .reserved),
    ("192.88.99.0/24", .reserved), ("198.18.0.0/15", .reserved), ("198.51.100.0/24", .reserved),
    ("203.0.113.0/24", .reserved), ("224.0.0.0/4", .reserved), ("240.0.0.0/4", .reserved),
    ("::/128", .local), ("::1/128", .local), ("fe80::/10", .local), ("fc00::/7", .private),
    ("fec0::/10", .private), ("64:ff9b:1::/48", .private), ("100::/64", .reserved),
    ("2001:2::/48", .reserved), ("2001:10::/28", .reserved), ("2001:20::/28", .reserved),
    ("2001:db8::/32", .reserved), ("3fff::/20", .reserved), ("5f00::/16", .reserved),
    ("ff00::/8", .reserved),
  ].map { (AddressRange($0)!, $1) }
}
