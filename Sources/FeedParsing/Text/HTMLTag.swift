/// What an HTML element does to the text around it.
enum HTMLTag {
  enum Kind: UInt8 {
    case inline, block, cell, hidden
  }

  /// By the name in lower case, packed into eight bytes; of a longer one the last eight.
  @inline(__always)
  static func kind(_ name: UInt64) -> Kind {
    let slot = table[Int(truncatingIfNeeded: slot(name))]
    return slot.name == name ? slot.kind : .inline
  }

  static func packed(_ name: some StringProtocol) -> UInt64 {
    name.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  static func isBlock(_ name: String) -> Bool { kind(packed(name.suffix(8))) == .block }

  private static let blocks =
    "p div br li ul ol dl dt dd h1 h2 h3 h4 h5 h6 tr table blockquote pre hr section article "
    + "header footer aside nav main figure figcaption form fieldset address center title body"
  private static let cells = "td th img option"
  private static let hiddenOnes = "script style noscript template iframe svg math"

  /// A hash table without collisions; `precondition` says so when a name is added that collides.
  private static let table: [(name: UInt64, kind: Kind)] = {
    var table = [(name: UInt64, kind: Kind)](repeating: (0, .inline), count: 1_024)
    for (names, kind) in [(blocks, Kind.block), (cells, .cell), (hiddenOnes, .hidden)] {
      for name in names.split(separator: " ") {
        let key = packed(name.suffix(8))
        precondition(table[Int(slot(key))].name == 0, "two HTML elements share a slot")
        table[Int(slot(key))] = (key, kind)
      }
    }
    return table
  }()

  @inline(__always)
  private static func slot(_ name: UInt64) -> UInt64 { (name &* 0xff51_afd7_ed55_8ccd) >> 54 }

  /// Behind the end tag of a hidden element, or the end.
  static func end(of name: UInt64, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while let mark = bytes.position(of: "</", from: index) {
      index = mark + 2
      var found: UInt64 = 0
      while index < bytes.count, bytes[index].isLetter {
        found = found << 8 | UInt64(bytes[index] | 32)
        index += 1
      }
      if found == name {
        return bytes.position(of: UInt8(ascii: ">"), from: index).map { $0 + 1 } ?? bytes.count
      }
    }
    return bytes.count
  }
}
