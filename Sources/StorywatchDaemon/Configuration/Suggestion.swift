/// Finds what somebody meant who wrote a name that does not exist.
enum Suggestion {
  /// The nearest of `names`, when it is near enough to be worth asking.
  static func nearest(to written: String, among names: some Sequence<String>) -> String? {
    let folded = fold(written)
    let ranked = names.map { (name: $0, distance: distance(folded, fold($0))) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, folded.count / 3) ? best.name : nil
  }

  /// Letters and digits in lower case: `read_pages` is meant as `readPages`.
  private static func fold(_ name: String) -> [Character] {
    Array(name.lowercased()).filter { $0.isLetter || $0.isNumber }
  }

  /// Insertions, deletions, replacements and swaps of neighbours from one to the other
  /// (Damerau and Levenshtein, restricted).
  static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...other.count)
    for i in one.indices {
      var row = [i + 1]
      for j in other.indices {
        let replaced = last[j] + (one[i] == other[j] ? 0 : 1)
        var best = min(replaced, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
          best = min(best, before[j - 1] + 1)
        }
        row.append(best)
      }
      (before, last) = (last, row)
    }
    return last[other.count]
  }
}
