package import ArticleModel
package import FoundationEssentials
package import StateStore
internal import StoryDetection
package import StoryModel

/// What every story makes of one article, and why, for people and for programs.
package struct Explanation: Sendable, Encodable {
  package let article: Article
  /// Whether the daemon has seen the article.
  package let acquaintance: Acquaintance
  package let stories: [StoryPart]

  /// Whether the daemon has seen an article.
  package enum Acquaintance: Sendable, Equatable {
    case seen(first: Date)
    case never
    /// There is no state: the daemon has not run with this configuration.
    case noState
  }

  package struct StoryPart: Sendable, Encodable {
    package let story: String
    package let on: Bool
    package let why: [String]
    package let findings: [Finding]
    package let alerts: [Alert]
    /// Every clause that might have told of a development.
    package let candidates: [StoryReading.Candidate]
    /// Where each development stood, and what followed, in the order of the findings.
    package let developments: [DevelopmentPart]
    /// What was written down of each development when the daemon examined the article.
    package let recorded: [String: RecordedReason]
    let title: String

    private enum CodingKeys: String, CodingKey {
      case story, on, why, findings, alerts, candidates, developments, recorded
    }

    package func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(story, forKey: .story)
      try values.encode(on, forKey: .on)
      try values.encode(why, forKey: .why)
      try values.encode(findings, forKey: .findings)
      try values.encode(alerts, forKey: .alerts)
      try values.encode(candidates, forKey: .candidates)
      try values.encode(developments, forKey: .developments)
      if !recorded.isEmpty {
        try values.encode(recorded.mapValues(ReasonPart.init), forKey: .recorded)
      }
    }
  }

  /// What followed from one finding.
  package struct DevelopmentPart: Sendable, Encodable {
    package let id: String
    /// The state before the article, and after it.
    package let before: DevelopmentState
    package let after: DevelopmentState
    package let reason: RecordedReason
    let title: String?
    let since: Date?
    let alerts: [Alert]

    private enum CodingKeys: String, CodingKey { case id, before, after, reason }

    package func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(id, forKey: .id)
      try values.encode(before, forKey: .before)
      try values.encode(after, forKey: .after)
      try values.encode(ReasonPart(reason), forKey: .reason)
    }
  }

  /// A reason as alerts show it, too.
  private struct ReasonPart: Encodable {
    let code: String?
    let text: String

    init(_ reason: RecordedReason) {
      code = reason.code
      text = reason.text
    }
  }

  private enum CodingKeys: String, CodingKey { case article, seen, stories }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(article, forKey: .article)
    try values.encode(seen, forKey: .seen)
    try values.encode(stories, forKey: .stories)
  }

  /// When the daemon saw the article first; nil when it never did.
  package var seen: Date? {
    if case .seen(let first) = acquaintance { first } else { nil }
  }

  /// Explains `article` under the stories of `settings`, from where `progress` stands.
  ///
  /// - Parameter recorded: what was written down of the article when it was examined, by story and
  ///   development: what the page and the digest tell of it.
  package init(
    of article: Article, settings: Settings, progress: FollowUp, acquaintance: Acquaintance,
    recorded: [String: [String: RecordedReason]] = [:], now: Date
  ) {
    self.article = article
    self.acquaintance = acquaintance
    let time = article.published ?? now
    let byID = Dictionary(uniqueKeysWithValues: settings.stories.map { ($0.id, $0) })
    let isOfficial = settings.feeds.contains { $0.official && $0.url == article.feed }
    let reader = Detector(stories: settings.stories).reader()
    let readings = reader.explain(article) { progress.centroid(of: $0) }
    stories = readings.compactMap { reading in
      byID[reading.story].map { story in
        Self.part(
          reading, of: story, article, progress, recorded[story.id] ?? [:],
          isOfficial: isOfficial, time: time)
      }
    }
  }

  private static func part(
    _ reading: StoryReading, of story: Story, _ article: Article, _ progress: FollowUp,
    _ recorded: [String: RecordedReason], isOfficial: Bool, time: Date
  ) -> StoryPart {
    guard reading.on else {
      return StoryPart(
        story: story.id, on: false, why: reading.why, findings: [], alerts: [], candidates: [],
        developments: [], recorded: recorded, title: story.title)
    }
    var next = progress
    let outcome = next.follow(reading, of: article, seen: time, isOfficial: isOfficial, now: time)
    let developments = story.awaits.indices.map { index in
      let development = story.awaits[index]
      let before = progress.progress(story.id, development.id)
      return DevelopmentPart(
        id: development.id, before: before.state,
        after: next.progress(story.id, development.id).state,
        reason: RecordedReason(outcome.reasons[index]), title: development.title,
        since: before.since,
        alerts: outcome.alerts.filter { $0.development?.id == development.id })
    }
    return StoryPart(
      story: story.id, on: true, why: reading.why, findings: outcome.findings,
      alerts: outcome.alerts, candidates: reading.candidates, developments: developments,
      recorded: recorded, title: story.title)
  }
}

/// An explanation as text for reading, in 80 columns.
package struct ExplanationText: Sendable {
  private let explanation: Explanation
  private let style: TextStyle

  package init(_ explanation: Explanation, style: TextStyle) {
    self.explanation = explanation
    self.style = style
  }

  package var text: String {
    let article = explanation.article
    var lines = style.wrapped("“\(article.title)”", indent: 0).map(style.bold)
    let facts = [
      article.published.map { "published \($0.inWords)" }, article.publisher, article.language,
      article.url,
    ].compactMap(\.self)
    if !facts.isEmpty { lines += style.wrapped(facts.joined(separator: " · "), indent: 2) }
    lines.append("  \(acquaintance)")
    let on = explanation.stories.filter(\.on)
    for story in on { lines += [""] + self.lines(story) }
    let off = explanation.stories.filter { !$0.on }
    guard !off.isEmpty else { return lines.joined(separator: "\n") }
    lines += ["", on.isEmpty ? "On no story:" : "Not on:"]
    for story in off {
      lines += style.wrapped(
        "\(story.title) (\(story.story)): \(story.why.joined(separator: ", "))", indent: 2)
    }
    return lines.joined(separator: "\n")
  }

  private var acquaintance: String {
    switch explanation.acquaintance {
    case .seen(let first): "seen before: yes, first on \(first.inWords)"
    case .never: "seen before: no"
    case .noState: "seen before: unknown, the daemon has no state yet"
    }
  }

  private func lines(_ story: Explanation.StoryPart) -> [String] {
    var lines = [style.bold(style.fitted("\(story.title) (\(story.story)): on this story"))]
    lines += story.why.flatMap { style.wrapped($0, indent: 2) }
    for (finding, development) in zip(story.findings, story.developments) {
      lines.append("")
      lines += self.lines(
        finding, development, story.candidates.filter { $0.development == development.id },
        recorded: story.recorded[development.id])
    }
    return lines
  }

  private func lines(
    _ finding: Finding, _ development: Explanation.DevelopmentPart,
    _ candidates: [StoryReading.Candidate], recorded: RecordedReason?
  ) -> [String] {
    let phase = finding.phase.map { ", \($0.rawValue)" } ?? ""
    let points = finding.confidence == 1 ? "1 point" : "\(finding.confidence) points"
    let name = development.title.map { "\($0) (\(development.id))" } ?? development.id
    var lines = style.wrapped(
      "\(name): \(finding.status.words)\(phase)" + (finding.status == .none ? "" : ", \(points)"),
      indent: 2
    ).map(style.bold)
    if let quote = finding.quote {
      lines += style.wrapped("“\(quote)”\(place(finding.field, finding.range))", indent: 4)
    }
    if let rule = finding.rule { lines += style.wrapped("why: \(rule)", indent: 4) }
    if let promise = finding.promise {
      lines += style.wrapped("promised: \(promise.inWords) (“\(promise.words)”)", indent: 4)
    }
    lines += self.lines(candidates, besides: finding)
    guard let recorded else { return lines + style.wrapped(outcome(development), indent: 4) }
    lines += style.wrapped("when it was examined: \(recorded.text)", indent: 4)
    return lines + style.wrapped("were it new: \(outcome(development))", indent: 4)
  }

  /// The other clauses that were looked at.
  private func lines(
    _ candidates: [StoryReading.Candidate], besides finding: Finding
  ) -> [String] {
    let others = candidates.filter { $0.range != finding.range || $0.field != finding.field }
    guard !others.isEmpty, finding.quote != nil || others.count > 3 else {
      // Without a finding its reason names the first three.
      return []
    }
    var lines = ["    also looked at:"]
    for other in others.prefix(6) {
      lines += style.wrapped(
        "\(other.field.rawValue): \(other.status?.rawValue ?? "refused"), \(other.why)", indent: 6)
    }
    if others.count > 6 { lines.append("      and \(others.count - 6) more") }
    return lines
  }

  private func place(_ field: Finding.Field?, _ range: Range<Int>?) -> String {
    guard let field else { return "" }
    return range.map { " (\(field.rawValue) \($0.lowerBound)–\($0.upperBound))" }
      ?? " (\(field.rawValue))"
  }

  private func outcome(_ development: Explanation.DevelopmentPart) -> String {
    let since = development.since.map { " since \(CalendarDate($0))" } ?? ""
    let before = "it was \(development.before.rawValue)\(since)"
    guard !development.alerts.isEmpty else {
      return "\(before); no alert: \(development.reason.text)"
    }
    let alerts = development.alerts.map { alert in
      alert.type.rawValue + (alert.undoes.map { " (takes back \($0))" } ?? "")
    }
    return "\(before), becomes \(development.after.rawValue); alert: "
      + alerts.joined(separator: ", ")
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
    let progress = RememberedProgress(try await view?.developments() ?? []).all
    var terms: [String: LearnedTerms] = [:]
    for story in settings.stories {
      let text = try await view?.note(Self.termsNote(of: story.id))
      terms[story.id] = text.flatMap(LearnedTerms.init(stored:))
    }
    self.init(
      of: settings.stories, config: settings.fingerprint, progress: progress, terms: terms)
  }
}

extension Explanation.Acquaintance {
  /// Looks the article up in the state, by its id and its address.
  package init(with article: Article, in view: StateView?) async throws(StoreError) {
    guard let view else {
      self = .noState
      return
    }
    var first = try await view.seen(article.id)
    if first == nil, let url = article.url { first = try await view.seen(url) }
    self = first.map { .seen(first: $0) } ?? .never
  }
}
