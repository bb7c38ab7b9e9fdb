internal import CCurl
internal import Glibc

/// An IPv4 or IPv6 address as one number; IPv4 as its IPv6-mapped form `::ffff:a.b.c.d`.
package struct IPAddress: Hashable, Sendable {
  let bits: UInt128

  init(bits: UInt128) { self.bits = bits }

  init(v4: UInt32) { bits = 0xFFFF_0000_0000 | UInt128(v4) }

  /// Reads the dotted or colon form, without brackets or zone.
  package init?(_ text: String) {
    guard let address = text.withCString(IPAddress.init(cString:)) else { return nil }
    self = address
  }

  init?(cString: UnsafePointer<CChar>) {
    var v4 = in_addr()
    if inet_pton(AF_INET, cString, &v4) == 1 {
      self.init(v4: UInt32(bigEndian: v4.s_addr))
      return
    }
    var v6 = in6_addr()
    guard inet_pton(AF_INET6, cString, &v6) == 1 else { return nil }
    self.init(v6)
  }

  /// The address within a `sockaddr` of the internet families; nil for any other family.
  init?(socketAddress: UnsafeRawPointer) {
    switch Int32(socketAddress.loadUnaligned(as: sockaddr.self).sa_family) {
    case AF_INET:
      let address = socketAddress.loadUnaligned(as: sockaddr_in.self)
      self.init(v4: UInt32(bigEndian: address.sin_addr.s_addr))
    case AF_INET6:
      self.init(socketAddress.loadUnaligned(as: sockaddr_in6.self).sin6_addr)
    default: return nil
    }
  }

  private init(_ v6: in6_addr) {
    bits = withUnsafeBytes(of: v6) { UInt128(bigEndian: $0.loadUnaligned(as: UInt128.self)) }
  }

  var v4: UInt32? { bits >> 32 == 0xFFFF ? UInt32(truncatingIfNeeded: bits) : nil }
}

extension IPAddress: CustomStringConvertible {
  package var description: String {
    if let v4 { return [24, 16, 8, 0].map { "\(v4 >> $0 & 255)" }.joined(separator: ".") }
    return withUnsafeBytes(of: bits.bigEndian) { bytes in
      var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
      inet_ntop(AF_INET6, bytes.baseAddress, &text, socklen_t(text.count))
      return text.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    }
  }
}

/// A range of addresses, written `10.0.0.0/8` or `fc00::/7`.
package struct AddressRange: Hashable, Sendable {
  let first: UInt128
  let length: Int

  /// Reads address and prefix length; bits after the prefix are ignored.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let address = IPAddress(String(parts[0])),
      parts[1].utf8.allSatisfy({ 48...57 ~= $0 }), let written = Int(parts[1])
    else { return nil }
    let isV4 = !parts[0].contains(":")
    guard written <= (isV4 ? 32 : 128) else { return nil }
    length = isV4 ? written + 96 : written
    first = address.bits & Self.mask(length)
  }

  func contains(_ address: IPAddress) -> Bool { address.bits & Self.mask(length) == first }

  private static func mask(_ length: Int) -> UInt128 {
    length == 0 ? 0 : UInt128.max << (128 - UInt128(length))
  }
}
