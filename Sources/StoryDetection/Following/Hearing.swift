internal import ArticleModel
internal import FoundationEssentials
internal import StoryModel

/// One finding as it is heard: with its voice, its evidence and its time.
struct Hearing {
  let finding: Finding
  let context: FollowContext
  let voice: VoiceHeard
  /// When it was published; when we saw it where the publisher does not say, or names the future.
  let published: Date
  /// True when neither lead nor text is known.
  let isHeadlineOnly: Bool

  init(
    _ finding: Finding, in article: Article, reading: StoryReading, seen: Date,
    context: FollowContext
  ) {
    self.finding = finding
    self.context = context
    published = article.published.map { min($0, seen) } ?? seen
    isHeadlineOnly = article.summary.isEmpty && article.body.allSatisfy(\.isEmpty)
    let family = Voice.family(of: article)
    let text = "\(article.title)\n\(article.summary)\n\(article.bodyText)"
    let evidence = Evidence(
      quote: finding.quote ?? article.title, language: article.language, title: article.title,
      url: article.url, publisher: family, official: context.isOfficial,
      published: article.published, seen: seen, sha256: Fingerprint.sha256(text))
    voice = VoiceHeard(
      article: article.id, family: family, origin: reading.origin, sketch: reading.voice,
      evidence: evidence)
  }

  /// The phase below the awaited one that the finding is about; nil when it is about the awaited.
  var lowerPhase: Phase? {
    guard let awaited = context.development.phase, let phase = finding.phase, phase < awaited
    else { return nil }
    return phase
  }

  /// True when a phase is awaited and the words name none.
  var namesNoPhase: Bool { context.development.phase != nil && finding.phase == nil }
}
