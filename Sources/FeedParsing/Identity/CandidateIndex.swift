/// The stored fingerprints that may match the entries of one document, by their keys.
struct CandidateIndex {
  /// Fingerprints looked at under one key: a feed that gives one guid or one link to all its
  /// entries must not make the comparison quadratic. The latest are kept.
  static let depth = 512

  private let candidates: [KnownEntry]
  private var byKey: [Int64: [Int]] = [:]

  init(_ candidates: [KnownEntry]) {
    self.candidates = candidates
    for (index, candidate) in candidates.enumerated().reversed() {
      for key in candidate.fingerprint.lookupKeys where byKey[key, default: []].count < Self.depth {
        byKey[key, default: []].append(index)
      }
    }
  }

  func verdict(
    for entry: EntryFingerprint, by agrees: (EntryFingerprint, EntryFingerprint) -> Bool
  ) -> ArticleIdentity.Verdict {
    var match: KnownEntry?
    for key in entry.lookupKeys {
      for index in byKey[key] ?? [] where agrees(entry, candidates[index].fingerprint) {
        // One article may hold several fingerprints: the one with the same words settles it.
        if candidates[index].fingerprint.revision == entry.revision {
          return .known(candidates[index])
        }
        match = match ?? candidates[index]
      }
    }
    return match.map { verdict(for: entry, as: $0) } ?? .new
  }

  func verdict(for entry: EntryFingerprint, as known: KnownEntry) -> ArticleIdentity.Verdict {
    let stored = known.fingerprint
    guard entry.revision != stored.revision else { return .known(known) }
    let isHeadline = entry.title != stored.title
    return isHeadline || known.edits < ArticleIdentity.editLimit ? .edited(known) : .known(known)
  }

  /// The one article with this title, if it is only one.
  func only(withTitle title: Int64) -> KnownEntry? {
    let found = (byKey[title] ?? []).map { candidates[$0] }.filter { $0.fingerprint.title == title }
    guard let first = found.first, found.allSatisfy({ $0.articleID == first.articleID }) else {
      return nil
    }
    return first
  }
}
