/// Letters of the five languages: case, look-alikes, and a common Latin key.
enum Letters {
  /// The lower-case letter, with ё as е; nil when the scalar is no letter of these alphabets.
  @inline(__always)
  static func lower(_ scalar: UInt32, dotted: Bool) -> UInt32? {
    guard scalar < 0x80 else { return lowerBeyondASCII(scalar) }
    let lower = scalar | 0x20
    guard lower >= 0x61 && lower <= 0x7A else { return nil }
    return dotted && scalar == 0x49 ? 0x131 : lower
  }

  private static func lowerBeyondASCII(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x130: 0x69
    case 0x430...0x450, 0x452...0x45F: scalar
    case 0x410...0x42F: scalar + 32
    case 0x401, 0x451: 0x435
    case 0x402...0x40F: scalar + 80
    case 0x400: 0x435
    case 0xC0...0xD6, 0xD8...0xDE: scalar + 32
    case 0xDF...0xF6, 0xF8...0xFF: scalar
    case 0x18F: 0x259
    case 0x259, 0x131: scalar
    case 0x100...0x12F, 0x132...0x137, 0x14A...0x177: scalar | 1
    case 0x1F4, 0x1F5: 0x1F5
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
    case 0x4C1...0x4CE: scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x5D0...0x5EA, 0x620...0x64A, 0x10D0...0x10FA, 0x531...0x587, 0x370...0x3FF: scalar
    default: nil
    }
  }

  /// The Latin letter that looks like a Cyrillic one.
  static func latinTwin(_ cyrillic: UInt32) -> UInt32? {
    switch cyrillic {
    case 0x430: 0x61  // а
    case 0x432: 0x62  // в, whose capital looks like B
    case 0x435: 0x65  // е
    case 0x43A: 0x6B  // к
    case 0x43C: 0x6D  // м
    case 0x43D: 0x68  // н, whose capital looks like H
    case 0x43E: 0x6F  // о
    case 0x440: 0x70  // р
    case 0x441: 0x63  // с
    case 0x442: 0x74  // т
    case 0x443: 0x79  // у
    case 0x445: 0x78  // х
    case 0x456: 0x69  // і
    default: nil
    }
  }

  /// The Cyrillic letter that looks like a Latin one.
  static func cyrillicTwin(_ latin: UInt32) -> UInt32? {
    switch latin {
    case 0x61: 0x430
    case 0x62: 0x432
    case 0x65: 0x435
    case 0x6B: 0x43A
    case 0x6D: 0x43C
    case 0x68: 0x43D
    case 0x6F: 0x43E
    case 0x70: 0x440
    case 0x63: 0x441
    case 0x74: 0x442
    case 0x79: 0x443
    case 0x78: 0x445
    case 0x69: 0x456
    default: nil
    }
  }
}
