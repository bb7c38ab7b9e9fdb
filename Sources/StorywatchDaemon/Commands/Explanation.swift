package import ArticleModel
package import FoundationEssentials
package import StateStore
internal import StoryDetection
package import StoryModel

/// What every story makes of one article, and why, for people and for programs.
package struct Explanation: Sendable, Encodable {
  package let article: Article
  package let stories: [StoryPart]
  /// When the article was first seen by the daemon; nil when it never was, or no state is there.
  package let seen: Date?

  package struct StoryPart: Sendable, Encodable {
    package let story: String
    package let on: Bool
    package let why: [String]
    package let findings: [Finding]
    package let alerts: [Alert]
    /// What was written down of each development when the daemon examined the article.
    package let recorded: [String: RecordedReason]
    let title: String
    let parts: [DevelopmentPart]

    private enum CodingKeys: String, CodingKey { case story, on, why, findings, alerts, recorded }

    package func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(story, forKey: .story)
      try values.encode(on, forKey: .on)
      try values.encode(why, forKey: .why)
      try values.encode(findings, forKey: .findings)
      try values.encode(alerts, forKey: .alerts)
      if !recorded.isEmpty { try values.encode(recorded.mapValues(\.text), forKey: .recorded) }
    }
  }

  /// What followed from one finding.
  struct DevelopmentPart: Sendable {
    let development: AwaitedDevelopment
    let finding: Finding
    let before: DevelopmentState
    let reason: FollowReason
    let alerts: [Alert]
  }

  private enum CodingKeys: String, CodingKey { case article, stories }

  /// Explains `article` under the stories of `settings`, from where `progress` stands.
  ///
  /// - Parameter recorded: what was written down of the article when it was examined, by story and
  ///   development: what the page and the digest tell of it.
  package init(
    of article: Article, settings: Settings, progress: FollowUp, seen: Date?,
    recorded: [String: [String: RecordedReason]] = [:], now: Date
  ) {
    self.article = article
    self.seen = seen
    let time = article.published ?? now
    let byID = Dictionary(uniqueKeysWithValues: settings.stories.map { ($0.id, $0) })
    let isOfficial = settings.feeds.contains { $0.official && $0.url == article.feed }
    stories = Detector(stories: settings.stories).explain(article).compactMap { reading in
      guard let story = byID[reading.story] else { return nil }
      guard reading.on else {
        return StoryPart(
          story: story.id, on: false, why: reading.why, findings: [], alerts: [],
          recorded: recorded[story.id] ?? [:], title: story.title, parts: [])
      }
      var next = progress
      let outcome = next.follow(
        reading, of: article, seen: time, isOfficial: isOfficial, now: time)
      let parts = story.awaits.indices.map { index in
        let development = story.awaits[index]
        return DevelopmentPart(
          development: development, finding: outcome.findings[index],
          before: progress.progress(story.id, development.id).state, reason: outcome.reasons[index],
          alerts: outcome.alerts.filter { $0.development?.id == development.id })
      }
      return StoryPart(
        story: story.id, on: true, why: reading.why, findings: outcome.findings,
        alerts: outcome.alerts, recorded: recorded[story.id] ?? [:], title: story.title,
        parts: parts)
    }
  }

  /// The explanation as text for reading.
  package var text: String {
    var lines = ["“\(article.title)”"]
    let facts = [
      article.published.map { "published \($0.inWords)" }, article.publisher, article.language,
      article.url,
    ].compactMap(\.self)
    if !facts.isEmpty { lines.append("  \(facts.joined(separator: " · "))") }
    if let seen { lines.append("  seen before: first on \(seen.inWords)") }
    for story in stories { lines += [""] + Self.lines(story) }
    return lines.joined(separator: "\n")
  }

  private static func lines(_ story: StoryPart) -> [String] {
    var lines = ["\(story.title) (\(story.story)): \(story.on ? "on this story" : "not on it")"]
    lines += story.why.map { "  \($0)" }
    for part in story.parts {
      let finding = part.finding
      let phase = finding.phase.map { ", \($0.rawValue)" } ?? ""
      lines.append("")
      lines.append(
        "  \(part.development.title ?? part.development.id): \(finding.status.words)\(phase)"
          + (finding.status == .none ? "" : ", \(finding.confidence) points"))
      if let quote = finding.quote {
        let place = finding.field.map { field in
          finding.range.map { "\(field.rawValue) \($0.lowerBound)–\($0.upperBound)" }
            ?? field.rawValue
        }
        lines.append("    “\(quote)”\(place.map { " (\($0))" } ?? "")")
      }
      if let rule = finding.rule { lines.append("    why: \(rule)") }
      if let promise = finding.promise {
        lines.append("    promised: \(promise.inWords) (“\(promise.words)”)")
      }
      let followed =
        part.alerts.isEmpty
        ? "no alert: \(part.reason)"
        : part.alerts.map { "alert \($0.type.rawValue)" }.joined(separator: ", ")
      if let record = story.recorded[part.development.id] {
        lines.append("    when it was examined: \(record.text)")
        lines.append("    were it new: was \(part.before.rawValue) → \(followed)")
      } else {
        lines.append("    was \(part.before.rawValue) → \(followed)")
      }
    }
    return lines
  }
}

extension Finding.Status {
  /// What the article says of the development, for people.
  package var words: String {
    switch self {
    case .happened: "happened"
    case .rumoured: "may have happened (rumoured)"
    case .anticipated: "lies ahead (anticipated)"
    case .delayed: "not there yet (delayed)"
    case .denied: "did not happen (denied)"
    case .recap: "happened earlier (recap)"
    case .none: "nothing said (none)"
    }
  }
}

extension Promise {
  /// The promised time, for people.
  package var inWords: String {
    let hedge = isFirm ? "" : "perhaps "
    return switch (from, by) {
    case (let from?, let by?): "\(hedge)\(from) to \(by)"
    case (nil, let by?): "\(hedge)by \(by)"
    case (let from?, nil): "\(hedge)after \(from)"
    case (nil, nil): "\(hedge)“\(words)”"
    }
  }
}

extension FollowUp {
  /// Where the developments stand in a state that nobody may change; empty when it has none.
  package init(of settings: Settings, in view: StateView?) async throws(StoreError) {
    self.init(
      of: settings.stories, config: settings.fingerprint,
      progress: RememberedProgress(try await view?.developments() ?? []).all)
  }
}
