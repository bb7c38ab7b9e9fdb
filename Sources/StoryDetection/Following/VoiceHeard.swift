package import StoryModel

/// One article that was counted, with what tells whether another is the same voice.
package struct VoiceHeard: Sendable, Equatable, Codable {
  /// The id of the article.
  package let article: String
  /// The publisher family, as configured or as the host names it.
  package let family: String
  /// One name for all the ways to write the family.
  package let house: String
  /// The cited source, folded; nil when it cites none.
  package let origin: String?
  package let sketch: [UInt64]
  package let evidence: Evidence

  package init(
    article: String, family: String, origin: String?, sketch: [UInt64], evidence: Evidence
  ) {
    self.article = article
    self.family = family
    house = Voice.canonical(family)
    self.origin = origin
    self.sketch = sketch
    self.evidence = evidence
  }

  /// Why the two are one voice; nil when they are independent.
  ///
  /// A text that cites TASS is one voice with TASS itself, under whatever host TASS is configured.
  func isOne(with other: VoiceHeard) -> FollowReason.SameVoice? {
    if article == other.article { return .article }
    if house == other.house { return .family }
    if let origin, origin == other.origin || origin == other.house { return .origin }
    if let source = other.origin, source == house { return .origin }
    return Voice.areOne(sketch, other.sketch) ? .text : nil
  }
}

extension [VoiceHeard] {
  /// How many independent voices there are: likeness is passed on, so that a text copied from a
  /// copy is one voice with the first.
  var independentCount: Int { independent.count }

  /// The first article of each independent voice.
  var independent: [VoiceHeard] {
    var group = [Int](indices)
    for later in indices {
      for earlier in 0..<later where self[later].isOne(with: self[earlier]) != nil {
        let (from, to) = (group[later], group[earlier])
        for index in indices where group[index] == from { group[index] = to }
      }
    }
    var seen: Set<Int> = []
    return indices.filter { seen.insert(group[$0]).inserted }.map { self[$0] }
  }

  /// The publisher families in the order of their word.
  var families: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0.house).inserted }.map(\.family)
  }

  /// An article heard before that is one voice with `voice`, and why.
  func same(as voice: VoiceHeard) -> (VoiceHeard, FollowReason.SameVoice)? {
    for heard in self {
      if let why = heard.isOne(with: voice) { return (heard, why) }
    }
    return nil
  }
}
