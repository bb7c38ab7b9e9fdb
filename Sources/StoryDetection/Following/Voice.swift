package import ArticleModel

/// Which articles are one voice: one publisher family, one cited source, one text.
package enum Voice {
  /// How many hashes a sketch holds at most.
  static let sketchSize = 64

  /// A bottom-k sketch of the text's shingles of three words (Broder, "On the resemblance and
  /// containment of documents", 1997), ascending; empty when the text is too short to tell.
  package static func sketch(of article: Article) -> [UInt64] {
    let words = ([article.title, article.summary] + article.body).flatMap(hashes)
    guard words.count >= 10 else { return [] }
    var shingles: Set<UInt64> = []
    for index in 2..<words.count {
      shingles.insert(mixed(words[index - 2], words[index - 1], words[index]))
    }
    return Array(shingles.sorted().prefix(sketchSize))
  }

  /// True when one text holds half of the other: a copy, shortened, extended or retitled.
  ///
  /// Two reports of one event share names and short quotes, about a tenth of their shingles.
  package static func areOne(_ left: [UInt64], _ right: [UInt64]) -> Bool {
    guard let endOfLeft = left.last, let endOfRight = right.last else { return false }
    // A full sketch tells only about hashes up to its last one.
    let end = min(
      left.count < sketchSize ? .max : endOfLeft, right.count < sketchSize ? .max : endOfRight)
    let mine = left.prefix { $0 <= end }
    let theirs = right.prefix { $0 <= end }
    let least = min(mine.count, theirs.count)
    guard least >= 6 else { return false }
    let shared = Set(mine).intersection(theirs).count
    return shared * 2 >= least
  }

  /// The publisher family of an article: its own word, else the host of its address or feed.
  package static func family(of article: Article) -> String {
    if let publisher = article.publisher, !publisher.isEmpty { return publisher }
    return host(of: article.url) ?? host(of: article.feed) ?? "unknown"
  }

  /// One name for all the ways to write a publisher: "tass.ru", "ТАСС" and "TASS" are "tass".
  package static func canonical(_ name: String) -> String {
    if let known = NewsSource.named(name) { return known }
    guard !name.contains(".") else {
      let lower = name.lowercased()
      return lower.hasPrefix("www.") ? String(lower.dropFirst(4)) : lower
    }
    return Transliteration.latin(name)
  }

  private static func host(of address: String?) -> String? {
    guard let address, let start = address.firstRange(of: "://")?.upperBound else { return nil }
    let host = address[start...].prefix { !"/?#:".contains($0) }.lowercased()
    return host.isEmpty ? nil : host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// The hash of each word's letters: FNV-1a, 64 bits.
  private static func hashes(of text: String) -> [UInt64] {
    var hashes: [UInt64] = []
    var hash: UInt64 = 0
    for scalar in text.unicodeScalars {
      if let value = folded(scalar) {
        if hash == 0 { hash = 0xcbf2_9ce4_8422_2325 }
        hash = (hash ^ UInt64(value)) &* 0x100_0000_01b3
      } else if hash != 0, !isMark(scalar) {
        hashes.append(hash)
        hash = 0
      }
    }
    if hash != 0 { hashes.append(hash) }
    return hashes
  }

  /// The letter in lower case with ё as е, or the digit; nil for what is no part of a word.
  private static func folded(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x30...0x39: return scalar.value
    case 0x300...0x36f: return nil
    case ..<0x250, 0x400..<0x530:
      if let lower = Letters.lower(scalar.value, dotted: false) { return lower }
      guard scalar.value >= 0x80 else { return nil }
    default: break
    }
    guard scalar.properties.isAlphabetic else { return nil }
    return scalar.properties.lowercaseMapping.unicodeScalars.first?.value
  }

  /// Marks within a word: soft hyphens and combining accents.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xad || (0x300...0x36f).contains(scalar.value)
  }

  /// One hash of three, well spread: the finalizer of SplitMix64.
  private static func mixed(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
    var hash = first &* 3 ^ (second << 21 | second >> 43) &* 5 ^ (third << 42 | third >> 22) &* 7
    hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
    return hash ^ (hash >> 31)
  }
}
