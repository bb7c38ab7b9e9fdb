/// A 64-bit hash that is the same on every machine and in every version. Not for secrets.
///
/// Eight bytes at a time are mixed in by the multiply and shift of MurmurHash64A.
struct StableHash {
  private var state: UInt64

  init(seed: UInt64 = 0xcbf2_9ce4_8422_2325) {
    state = seed
  }

  @inline(__always)
  mutating func add(_ value: UInt64) {
    var word = value &* Self.multiplier
    word ^= word >> 47
    state = (state ^ (word &* Self.multiplier)) &* Self.multiplier
  }

  /// Adds a text and its length: "ab" and "c" differ from "a" and "bc".
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= raw.count {
      add(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      index += 8
    }
    var rest = UInt64(truncatingIfNeeded: raw.count) << 56
    while index < raw.count {
      rest = rest << 8 ^ UInt64(raw[index])
      index += 1
    }
    add(rest)
  }

  mutating func add(_ text: some StringProtocol) {
    var text = String(text)
    text.withUTF8 { add($0) }
  }

  var value: UInt64 {
    var hash = state
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ (hash >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return hash ^ (hash >> 33)
  }

  static func of(_ text: some StringProtocol) -> UInt64 {
    var hash = StableHash()
    hash.add(text)
    return hash.value
  }

  private static let multiplier: UInt64 = 0xc6a4_a793_5bd1_e995
}
