package import FoundationEssentials
package import StateStore
internal import StatusPage
package import StoryDetection
package import StoryModel

/// The regular word on a story: nothing yet, or what came, and why it may be believed.
package struct Digest: Sendable {
  package var story: Story
  package var from: Date
  package var to: Date
  /// The alerts on the story's developments in the span.
  package var alerts: [Alert] = []
  package var progress: [String: DevelopmentProgress] = [:]
  package var covered: FeedsCovered
  /// The feeds by their addresses.
  package var names: [String: String] = [:]
  /// The faults of the span.
  package var faults: [FaultRow] = []
  package var blindAfter: Double
  /// Articles that all feeds brought, and those on the story.
  package var articles = 0
  package var counts = StateView.ReadingCounts()
  package var heldBack: [StateView.HeldBack] = []

  package init(story: Story, from: Date, to: Date, covered: FeedsCovered, blindAfter: Double) {
    self.story = story
    self.from = from
    self.to = to
    self.covered = covered
    self.blindAfter = blindAfter
  }

  /// Short sentences, the most important first: they are read on a phone.
  package var notes: [String] {
    [came, feeds, languages, breaks, read, latestPromise, overdue].compactMap(\.self) + misses
  }

  package func alert(config: String) -> Alert {
    let key = "digest|\(story.id)|\(Int(to.timeIntervalSince1970))"
    return Alert(
      id: Fingerprint.alertID(for: key), type: .digest, time: to,
      story: .init(id: story.id, title: story.title), config: config, notes: notes)
  }

  private var came: String {
    let news = alerts.filter { $0.development != nil }
    guard !news.isEmpty else {
      let open = story.awaits.filter { !isHere($0.id) }.map { $0.title ?? $0.id }
      let since = CalendarDate(from)
      guard !open.isEmpty else { return "Nothing new since \(since); all that was awaited came." }
      return "Nothing yet since \(since): \(open.joined(separator: ", ")) still awaited."
    }
    let parts = news.map { alert in
      "\(alert.development?.title ?? alert.development?.id ?? "") "
        + "\(alert.type.rawValue.split(separator: ".").last ?? "") on \(CalendarDate(alert.time))"
    }
    return "Came since \(CalendarDate(from)): \(parts.joined(separator: "; "))."
  }

  private func isHere(_ id: String) -> Bool {
    [.reported, .confirmed].contains(progress[id]?.state ?? .awaited)
  }

  /// The feeds that had a fault worth a message in the span.
  private var failing: [FaultRow] {
    var seen: Set<String> = []
    return faults.filter { fault in
      guard let slot = fault.faultKind?.slot, slot == .trouble || slot == .frozen,
        names[fault.subject] != nil
      else { return false }
      let lasted = (fault.until ?? to).timeIntervalSince(fault.since)
      return lasted >= blindAfter && seen.insert(fault.subject).inserted
    }
  }

  private var feeds: String {
    let failing = failing
    guard !failing.isEmpty else { return "All \(covered.total) feeds were alive all the time." }
    let shown = failing.prefix(4).map { fault in
      "\(names[fault.subject] ?? fault.subject) \(fault.until == nil ? "is" : "was") not: \(fault.why)"
    }
    let rest = failing.count > 4 ? " and \(failing.count - 4) more" : ""
    return "\(covered.total - failing.count) of \(covered.total) feeds were alive all the time; "
      + shown.joined(separator: "; ") + rest + "."
  }

  private var languages: String? {
    let named = covered.languages.filter { $0.language != nil }
    guard !named.isEmpty else { return nil }
    let alive = named.filter { $0.alive > 0 }.compactMap(\.language)
    let dead = named.filter { $0.alive == 0 }.compactMap(\.language)
    let text = "Languages covered: \(alive.isEmpty ? "none" : alive.joined(separator: ", "))"
    return text + (dead.isEmpty ? "." : "; not covered: \(dead.joined(separator: ", ")).")
  }

  private var breaks: String {
    let gaps = faults.filter {
      $0.faultKind == .gap
        || $0.faultKind == .stopped
          && ($0.until ?? to).timeIntervalSince($0.since) >= blindAfter
    }
    guard !gaps.isEmpty else { return "No gap between the polls." }
    let shown = gaps.prefix(3).map { gap in
      gap.faultKind == .stopped
        ? "the watch did not run from \(gap.since.inWords) to \((gap.until ?? to).inWords)"
        : "\(names[gap.subject] ?? gap.subject), \(gap.why)"
    }
    let rest = gaps.count > 3 ? " and \(gaps.count - 3) more" : ""
    return "Gaps, in which something may be missed: \(shown.joined(separator: "; "))\(rest)."
  }

  private var read: String {
    let articles = articles == 1 ? "1 article" : "\(articles) articles"
    return "\(articles) read, \(counts.onStory) on the story, "
      + "\(counts.onlyPromised) of them only promise or delay."
  }

  private var latestPromise: String? {
    let entries = progress.values.flatMap(\.ledger.entries)
    guard let last = entries.max(by: { ($0.repeated, $0.said) < ($1.repeated, $1.said) })
    else { return nil }
    let quote = last.evidence.quote.isEmpty ? last.promise.words : last.evidence.quote
    return "Latest promise: “\(quote.prefix(200))” (\(last.who), \(last.repeated))."
  }

  private var overdue: String? {
    let today = CalendarDate(to)
    let late = story.awaits.compactMap { development -> (String, CalendarDate)? in
      guard !isHere(development.id), let day = Self.deadline(of: development, progress),
        day < today
      else { return nil }
      return (development.title ?? development.id, day)
    }
    guard let (name, day) = late.min(by: { $0.1 < $1.1 }) else { return nil }
    let days = today.number - day.number
    return "Overdue by \(days) day\(days == 1 ? "" : "s"): \(name), promised by \(day)."
  }

  /// The last day that stands: the user's own, or that of the promise in force.
  static func deadline(
    of development: AwaitedDevelopment, _ progress: [String: DevelopmentProgress]
  ) -> CalendarDate? {
    development.due ?? progress[development.id]?.ledger.deadline?.promise.by
  }

  private var misses: [String] {
    guard !heldBack.isEmpty else { return [] }
    return heldBack.prefix(3).map { miss in
      "Near miss on \(CalendarDate(miss.seen)): “\(miss.title.prefix(120))”, \(miss.reason)."
    }
  }
}
