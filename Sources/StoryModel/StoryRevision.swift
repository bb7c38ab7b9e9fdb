internal import FoundationEssentials

extension Story {
  /// A fingerprint of the definition: articles examined under another revision are examined again.
  ///
  /// Titles do not decide anything, so a changed title keeps the revision.
  package var revision: String {
    var bare = self
    bare.title = ""
    for index in bare.awaits.indices { bare.awaits[index].title = nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // A struct of strings, numbers and dates always encodes.
    return Fingerprint.sha256(try! encoder.encode(bare)).prefix(16).description
  }
}
