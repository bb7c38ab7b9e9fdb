internal import AlertDelivery
internal import FoundationEssentials
package import StatusPage
package import StoryDetection
package import StoryModel

/// A story's life in order: every change of state, promise and piece of evidence.
package struct Timeline: Sendable {
  /// Oldest first.
  package let entries: [TimelineEntry]

  package init(
    of story: Story, progress: [String: DevelopmentProgress], alerts: [Alert]
  ) {
    // A digest is no event of the story.
    var entries = alerts.filter { $0.type != .digest }.sorted { $0.seq < $1.seq }.map { alert in
      TimelineEntry(
        time: alert.time, kind: .alert, development: alert.development?.id, alert: alert,
        evidence: alert.voice)
    }
    if let began = story.began { entries.append(TimelineEntry(time: began.start, kind: .began)) }
    for development in story.awaits {
      guard let progress = progress[development.id]
      else { continue }
      entries += progress.ledger.entries.map { entry in
        TimelineEntry(
          time: entry.evidence.published ?? entry.said.start, kind: .promise,
          development: development.id, promise: PromiseLine(entry), evidence: entry.evidence)
      }
      entries += progress.evidence.map { evidence in
        TimelineEntry(
          time: evidence.published ?? evidence.seen, kind: .report, development: development.id,
          evidence: evidence)
      }
    }
    // Evidence before what it raised.
    self.entries = entries.enumerated().sorted {
      ($0.element.time, $0.element.rank, $0.offset) < ($1.element.time, $1.element.rank, $1.offset)
    }.map(\.element)
  }
}

extension TimelineEntry {
  fileprivate var rank: Int { kind == .alert ? 1 : 0 }
}

/// A timeline for people, in 80 columns.
package struct TimelineReport: Sendable {
  private let detail: StoryDetail
  private let style: TextStyle

  package init(_ detail: StoryDetail, style: TextStyle) {
    self.detail = detail
    self.style = style
  }

  package var text: String {
    let story = detail.standing
    var lines = [style.bold(style.fitted("\(story.title) (\(story.id))"))]
    lines += story.developments.map { "  \(StatusText.line($0, style))" }
    lines.append("")
    guard !detail.timeline.isEmpty else {
      return (lines + ["Nothing has happened yet."]).joined(separator: "\n")
    }
    for entry in detail.timeline { lines += self.lines(entry) }
    return lines.joined(separator: "\n")
  }

  private func lines(_ entry: TimelineEntry) -> [String] {
    var lines = [style.fitted("\(CalendarDate(entry.time))  \(headline(entry))")]
    if let quote = entry.alert?.voice?.quote ?? entry.evidence?.quote, !quote.isEmpty {
      lines += style.wrapped("“\(quote)”", indent: 12).prefix(4)
    }
    for note in entry.alert?.notes ?? [] { lines += style.wrapped(note, indent: 12) }
    if let evidence = entry.evidence {
      let source = [evidence.publisher, evidence.url].compactMap(\.self).joined(separator: "  ")
      lines.append(style.dim(style.indented(source, by: 12)))
    }
    return lines
  }

  private func headline(_ entry: TimelineEntry) -> String {
    let subject = entry.development.map { "\($0) " } ?? ""
    switch entry.kind {
    case .began: return "the story began"
    case .report: return "\(subject)said to have happened, by \(entry.evidence?.publisher ?? "?")"
    case .promise:
      let line = entry.promise
      return "\(subject)promised: \(line?.promise.inWords ?? "") (\(line?.who ?? "?"))"
    case .alert:
      guard let alert = entry.alert else { return subject }
      let change =
        alert.development.flatMap {
          $0.from == $0.to ? nil : ", \($0.from.rawValue) → \($0.to.rawValue)"
        } ?? ""
      return "\(subject)ALERT #\(alert.seq) \(alert.type.rawValue)\(change)"
    }
  }

  /// Everything, for programs.
  package var json: String {
    get throws { try StatusJSON.line(Document(story: detail.standing, timeline: detail.timeline)) }
  }

  private struct Document: Encodable {
    let story: StoryStanding
    let timeline: [TimelineEntry]
  }
}
