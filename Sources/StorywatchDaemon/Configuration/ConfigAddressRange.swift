internal import Glibc

/// A range of IP addresses, written `10.0.0.0/8` or `fd00::/8`; one address is a range of one.
struct ConfigAddressRange {
  private let bytes: [UInt8]
  private let prefix: Int

  /// Nil when it is no range.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let bytes = Self.bytes(of: String(parts[0])) else { return nil }
    self.bytes = bytes
    if parts.count == 1 {
      prefix = bytes.count * 8
    } else {
      guard parts[1].allSatisfy(\.isNumber), let prefix = Int(parts[1]), prefix <= bytes.count * 8
      else { return nil }
      self.prefix = prefix
    }
  }

  /// True when `address` is written in numbers and lies in the range.
  func contains(_ address: String) -> Bool {
    guard let other = Self.bytes(of: address), other.count == bytes.count else { return false }
    return (0..<prefix).allSatisfy { bit in
      let difference = bytes[bit / 8] ^ other[bit / 8]
      return difference & (UInt8(0x80) >> UInt8(bit % 8)) == 0
    }
  }

  /// True for an address in numbers that is not meant for the public network (RFC 6890).
  static func isPrivate(_ address: String) -> Bool {
    privateRanges.contains { $0.contains(address) }
  }

  private static let privateRanges = [
    "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
    "192.168.0.0/16", "::/127", "fc00::/7", "fe80::/10",
  ].compactMap { ConfigAddressRange($0) }

  private static func bytes(of address: String) -> [UInt8]? {
    let (family, count) = address.contains(":") ? (AF_INET6, 16) : (AF_INET, 4)
    var bytes = [UInt8](repeating: 0, count: count)
    return inet_pton(family, address, &bytes) == 1 ? bytes : nil
  }
}
