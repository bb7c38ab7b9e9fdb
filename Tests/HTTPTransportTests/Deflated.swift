/// Deflate streams (RFC 1951) written by hand, since a test needs them as no packer makes them.
enum Deflated {
  /// The bytes as they are, in one stored block.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    let count = UInt16(bytes.count)
    return [1, UInt8(count & 255), UInt8(count >> 8), UInt8(~count & 255), UInt8(~count >> 8)]
      + bytes
  }

  /// A gzip stream of zeros, about 158 times smaller than what it unpacks to; its end is missing.
  static func bomb(unpacked: Int) -> [UInt8] {
    var bits = Bits()
    bits.add(0b1, 1)  // last block
    bits.add(0b01, 2)  // fixed codes
    bits.addCode(0b0011_0000, 8)  // the byte 0
    for _ in 0..<(unpacked / 258) {
      bits.addCode(0b1100_0101, 8)  // 258 bytes
      bits.addCode(0, 5)  // from one byte back
    }
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + bits.bytes
  }

  private struct Bits {
    var bytes: [UInt8] = []
    private var used = 8

    mutating func add(_ value: Int, _ count: Int) {
      for place in 0..<count { addBit(value >> place & 1) }
    }

    /// Huffman codes go in from their highest bit.
    mutating func addCode(_ value: Int, _ count: Int) {
      for place in (0..<count).reversed() { addBit(value >> place & 1) }
    }

    private mutating func addBit(_ bit: Int) {
      if used == 8 {
        bytes.append(0)
        used = 0
      }
      bytes[bytes.count - 1] |= UInt8(bit << used)
      used += 1
    }
  }
}
