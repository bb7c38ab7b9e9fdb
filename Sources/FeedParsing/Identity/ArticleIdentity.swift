/// Decides which entries of a fetched document are news.
///
/// An entry is known when two signals out of guid, canonical link, title and content agree with
/// one stored fingerprint of the same feed. One signal alone neither floods, when a publisher
/// renames all guids, nor hides, when one guid or link serves for every article.
///
/// The store's part, for one fetched document:
/// 1. `keys` = all `lookupKeys` of the entries' fingerprints;
/// 2. fetch every stored fingerprint of this feed that has one of those keys as its guid, link or
///    title hash, plus whether the feed holds any fingerprint at all;
/// 3. call `decide`; keep a fingerprint for each `.new`; for `.edited` and `.known` write the
///    entry's fingerprint beside the article's older one, so that either spelling is known later.
package enum ArticleIdentity {
  /// Content signals agree from this share of common shingles on.
  package static let contentThreshold = 0.6
  /// Edits of the text alone are told this often for one article: some pages hold a counter that
  /// differs on every fetch. Edits of the headline are always told.
  package static let editLimit = 24
  /// A flood is more than half of a document's entries, and at least this many.
  package static let fewestInFlood = 5

  /// What one entry is.
  package enum Verdict: Sendable, Equatable {
    case new
    /// Known, and its words have changed.
    case edited(KnownEntry)
    case known(KnownEntry)
    /// The same article stood earlier in this document, at this index.
    case duplicate(of: Int)
  }

  /// The verdicts, one for each entry in order, and what the document as a whole looks like.
  package struct Decision: Sendable, Equatable {
    package let verdicts: [Verdict]
    /// Most entries looked new although the feed is known, so one unmistakable title or text was
    /// enough to know an entry by. Worth one log line; never a reason to drop what is still new.
    package let isFlood: Bool
    /// No entry of the document is known although the feed is: entries between the last poll and
    /// this one may have been missed.
    package let isGap: Bool
  }

  /// Decides for all entries of one document.
  ///
  /// - Parameters:
  ///   - entries: the fingerprints in the document's order.
  ///   - candidates: the stored fingerprints that share a lookup key with one of them, in any order;
  ///     more do no harm.
  ///   - feedIsKnown: whether the store holds any fingerprint of this feed. False on the first
  ///     fetch: then all entries are new, and neither flood nor gap.
  package static func decide(
    entries: [EntryFingerprint], candidates: [KnownEntry], feedIsKnown: Bool
  ) -> Decision {
    let stored = CandidateIndex(candidates)
    var verdicts = entries.map { stored.verdict(for: $0, by: agrees) }
    let newCount = verdicts.count { $0 == .new }
    let isFlood = feedIsKnown && newCount >= fewestInFlood && newCount * 2 > entries.count
    if isFlood { recognise(entries, in: stored, &verdicts) }
    let isGap = feedIsKnown && !entries.isEmpty && verdicts.allSatisfy { $0 == .new }
    markDuplicates(entries, &verdicts)
    return Decision(verdicts: verdicts, isFlood: isFlood, isGap: isGap)
  }

  /// Two signals out of four; a title alone where neither side has anything else to go by.
  static func agrees(_ entry: EntryFingerprint, _ other: EntryFingerprint) -> Bool {
    // Some entries have but one signal; nothing speaks against them where nothing differs.
    if entry == other, !entry.lookupKeys.isEmpty { return true }
    let guid = same(entry.guid, other.guid)
    let link = same(entry.link, other.link)
    let title = same(entry.title, other.title)
    if guid, link || title { return true }
    if link, title { return true }
    if title, isTitleOnly(entry), isTitleOnly(other) { return true }
    return (guid || link || title) && contentAgrees(entry, other)
  }

  private static func same(_ a: Int64?, _ b: Int64?) -> Bool { a != nil && a == b }

  private static func isTitleOnly(_ entry: EntryFingerprint) -> Bool {
    entry.guid == nil && entry.link == nil && entry.content == nil
  }

  private static func contentAgrees(_ a: EntryFingerprint, _ b: EntryFingerprint) -> Bool {
    guard let mine = a.content, let theirs = b.content else { return false }
    return mine.similarity(to: theirs) >= contentThreshold
  }

  /// In a flood a title that is one of its kind, both in the document and in the store, is enough.
  /// Nothing is hidden by it: another text under that title comes out as an edit, and is examined.
  private static func recognise(
    _ entries: [EntryFingerprint], in stored: CandidateIndex, _ verdicts: inout [Verdict]
  ) {
    var uses: [Int64: Int] = [:]
    for entry in entries { if let title = entry.title { uses[title, default: 0] += 1 } }
    for index in entries.indices where verdicts[index] == .new {
      guard let title = entries[index].title, uses[title] == 1,
        let known = stored.only(withTitle: title)
      else { continue }
      verdicts[index] = stored.verdict(for: entries[index], as: known)
    }
  }

  private static func markDuplicates(_ entries: [EntryFingerprint], _ verdicts: inout [Verdict]) {
    var indexOfKey: [Int64: [Int]] = [:]
    for index in entries.indices where verdicts[index] == .new {
      let keys = entries[index].lookupKeys
      let twin = keys.lazy.flatMap { indexOfKey[$0] ?? [] }
        .first { agrees(entries[index], entries[$0]) }
      if let twin {
        verdicts[index] = .duplicate(of: twin)
      } else {
        for key in keys where indexOfKey[key, default: []].count < CandidateIndex.depth {
          indexOfKey[key, default: []].append(index)
        }
      }
    }
  }
}
