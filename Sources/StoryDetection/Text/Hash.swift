/// FNV-1a over bytes: names words in tables by number. Two words share one with odds of 2⁻⁶⁴.
struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(_ bytes: some Sequence<UInt8>, tag: UInt8 = 0) {
    if tag != 0 { add(tag) }
    for byte in bytes { add(byte) }
  }

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
