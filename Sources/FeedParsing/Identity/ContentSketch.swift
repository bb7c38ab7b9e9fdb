/// What a text says, in at most 64 numbers: the smallest hashes of its three-word shingles.
///
/// Two sketches estimate the Jaccard similarity of their texts; texts of up to 66 words are
/// compared exactly. (Broder, "On the resemblance and containment of documents", 1997.)
package struct ContentSketch: Sendable, Equatable {
  /// Ascending, without repetitions.
  package let hashes: [UInt32]

  /// The number of hashes that a sketch keeps.
  package static let capacity = 64
  /// Words read of one text.
  static let wordLimit = 4_096
  /// Fewer words say too little to recognise an article by.
  static let fewestWords = 5

  package init(hashes: [UInt32]) {
    self.hashes = hashes
  }

  /// Nil when the words are too few to tell articles apart.
  init?(words: [UInt64]) {
    guard words.count >= Self.fewestWords else { return nil }
    var shingles: [UInt32] = []
    shingles.reserveCapacity(words.count)
    for index in 2..<words.count {
      let mixed =
        words[index - 2] &* 0x9e37_79b9_7f4a_7c15 ^ words[index - 1] &* 0xc2b2_ae3d_27d4_eb4f
        ^ words[index] &* 0x1656_67b1_9e37_79f9
      shingles.append(
        UInt32(truncatingIfNeeded: (mixed ^ (mixed >> 29)) &* 0xbf58_476d_1ce4_e5b9 >> 32))
    }
    shingles.sort()
    var kept: [UInt32] = []
    for hash in shingles where kept.last != hash {
      kept.append(hash)
      if kept.count == Self.capacity { break }
    }
    hashes = kept
  }

  /// The estimated share of shingles that both texts hold, of those that either holds: 0…1.
  package func similarity(to other: ContentSketch) -> Double {
    var mine = hashes[...]
    var theirs = other.hashes[...]
    var seen = 0
    var shared = 0
    while seen < Self.capacity, let a = mine.first ?? theirs.first {
      let b = theirs.first ?? a
      let smallest = mine.isEmpty ? b : min(a, b)
      let inMine = mine.first == smallest
      let inTheirs = theirs.first == smallest
      if inMine { mine = mine.dropFirst() }
      if inTheirs { theirs = theirs.dropFirst() }
      if inMine, inTheirs { shared += 1 }
      seen += 1
    }
    return seen == 0 ? 0 : Double(shared) / Double(seen)
  }

  /// The hashes as bytes, four each, least significant first: how a store keeps them.
  package var bytes: [UInt8] {
    hashes.flatMap { hash in (0..<4).map { UInt8(truncatingIfNeeded: hash >> ($0 * 8)) } }
  }

  /// Reads what `bytes` wrote.
  package init(bytes: [UInt8]) {
    hashes = stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).map { start in
      (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << ($1 * 8) }
    }
  }
}
