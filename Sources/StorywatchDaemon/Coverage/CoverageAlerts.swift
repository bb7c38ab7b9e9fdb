package import FoundationEssentials
internal import StateStore
internal import StatusPage
package import StoryModel

/// The messages about coverage: what is wrong, what is still covered, what to do.
package struct CoverageAlerts: Sendable {
  /// The names of the feeds by their addresses; a feed that is not in it is configured no more.
  let names: [String: String]
  let covered: FeedsCovered
  let stories: [Alert.StoryName]
  let config: String
  let now: Date

  package init(
    names: [String: String], covered: FeedsCovered, stories: [Alert.StoryName], config: String,
    now: Date
  ) {
    self.names = names
    self.covered = covered
    self.stories = stories
    self.config = config
    self.now = now
  }

  /// The same for the same episode, whenever it is told.
  static func id(_ cause: CoverageCause, _ first: FaultRow) -> String {
    let since = Int(first.since.timeIntervalSince1970)
    return Fingerprint.alertID(for: "blind|\(cause.rawValue)|\(first.subject)|\(since)")
  }

  package func blind(_ episode: CoverageBook.Episode) -> Alert {
    let feeds = named(episode.faults)
    let sentence = episode.cause.sentence(
      count: episode.faults.count, since: episode.faults.map(\.since).min() ?? now)
    let what =
      switch episode.cause {
      case .network: "\(sentence) \(feeds)."
      case .clock: "\(sentence): \(episode.faults.first?.why ?? "")."
      default: "\(sentence): \(feeds)."
      }
    return alert(
      .blind, id: episode.alert,
      notes: [what] + [stillCovered, concerned].compactMap(\.self)
        + [episode.cause.advice])
  }

  /// Nil when the feeds of the episode were taken out of the configuration.
  package func restored(_ episode: CoverageBook.Episode) -> Alert? {
    let faults = episode.faults.filter { names[$0.subject] != nil || $0.faultKind == .clock }
    guard let since = faults.map(\.since).min() else { return nil }
    let back = Set(faults.filter { $0.faultKind != .gap }.map(\.subject))
    let span = PollWords.span(now.timeIntervalSince(since))
    var notes: [String] = []
    if episode.cause == .clock {
      notes.append("The clock is right again after \(span).")
    } else if back.isEmpty {
      notes.append("Followed without a break again: \(named(faults, withWhy: false)).")
    } else {
      let names = named(faults.filter { back.contains($0.subject) }, withWhy: false)
      notes.append("Read again after \(span): \(names).")
    }
    notes += faults.filter { $0.faultKind == .gap }.map {
      "What came meanwhile may be lost: \(names[$0.subject] ?? $0.subject), \($0.why)."
    }
    notes.append(stillCovered)
    var alert = alert(
      .restored, id: Fingerprint.alertID(for: "restored|\(episode.alert)"), notes: notes)
    alert.earlier = [episode.alert]
    return alert
  }

  private func alert(_ type: AlertType, id: String, notes: [String]) -> Alert {
    // One story is named as such, so that its receivers alone are told; several are all told.
    Alert(
      id: id, type: type, time: now, story: stories.count == 1 ? stories[0] : nil, config: config,
      notes: notes)
  }

  /// At most five feeds by name, each with its reason.
  private func named(_ faults: [FaultRow], withWhy: Bool = true) -> String {
    var seen: Set<String> = []
    let faults = faults.filter { seen.insert($0.subject).inserted }
    let shown = faults.prefix(5).map { fault in
      let name = names[fault.subject] ?? fault.subject
      return withWhy ? "\(name) (\(fault.why))" : name
    }
    let rest = faults.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  /// What the other feeds still see.
  var stillCovered: String {
    guard !covered.alive.isEmpty else {
      return "Nothing is covered: no news means nothing until this is mended."
    }
    let alive = covered.languages.filter { $0.alive > 0 }.compactMap(\.language)
    let dead = covered.languages.filter { $0.alive == 0 }.compactMap(\.language)
    var text = "Covered now: \(covered.alive.count) of \(covered.total) feeds"
    if !alive.isEmpty { text += " in \(alive.joined(separator: ", "))" }
    if !dead.isEmpty { text += "; nothing in \(dead.joined(separator: ", "))" }
    return text + "."
  }

  private var concerned: String? {
    guard stories.count > 1 else { return nil }
    let ids = stories.prefix(5).map(\.id).joined(separator: ", ")
    return "It concerns all \(stories.count) stories: \(ids)\(stories.count > 5 ? " …" : "")."
  }
}
