/// A 64-bit hash that is the same on every machine and in every version: FNV-1a, then the
/// finaliser of MurmurHash3 so that all bits are good for lookup. Not for secrets.
struct StableHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  mutating func add(_ value: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      add(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  var value: UInt64 {
    var hash = state
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ (hash >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return hash ^ (hash >> 33)
  }

  static func of(_ text: some StringProtocol) -> UInt64 {
    var hash = StableHash()
    hash.add(text.utf8)
    return hash.value
  }
}
