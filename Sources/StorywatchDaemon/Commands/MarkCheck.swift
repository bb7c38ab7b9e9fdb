internal import AlertDelivery
package import ArticleModel
internal import FoundationEssentials
package import StateStore
internal import StoryDetection
internal import StoryModel

/// Judgements held against a replay, as a test run prints it.
///
/// A false alert must not be raised again by what raised it; a right one must be raised, by the same
/// article or within `tolerance` of it; a missed article must be heard as having happened.
package struct MarkCheck: Sendable {
  private let marks: [MarkRow]
  private var alerts: [Alert] = []
  /// The articles replayed, by id and address.
  private var replayed: Set<String> = []
  private var hashes: Set<String> = []
  /// What the articles that were missed led to, by the mark's subject.
  private var heard: [String: Heard] = [:]

  /// Seconds by which a right alert may come earlier or later than it came.
  private static let tolerance: Double = 3 * 86_400

  private struct Heard: Sendable {
    var title: String
    var raised: String?
    var counted: Bool
    var reasons: [String]
  }

  package init(marks: [MarkRow]) { self.marks = marks }

  /// Takes note of what the replay made of an article.
  package mutating func note(_ article: Article, _ step: Replay.Step) {
    alerts += step.alerts
    replayed.insert(article.id)
    if let url = article.url { replayed.insert(url) }
    hashes.insert(Fingerprint.sha256("\(article.title)\n\(article.summary)\n\(article.bodyText)"))
    for mark in marks where mark.judgement == "missed" {
      guard mark.subject == article.id || mark.subject == article.url else { continue }
      heard[mark.subject] = Self.heard(article, step)
    }
  }

  private static func heard(_ article: Article, _ step: Replay.Step) -> Heard {
    var heard = Heard(title: article.title, raised: nil, counted: false, reasons: [])
    for (reading, reasons) in zip(step.readings, step.reasons) {
      for (finding, reason) in zip(reading.findings, reasons) {
        let name = "\(finding.story)/\(finding.development)"
        if let alert = finding.alert { heard.raised = alert }
        switch reason {
        case .sameVoice, .moreVoicesNeeded, .confirmedAlready:
          heard.counted = heard.counted || finding.status == .happened
        default: break
        }
        if finding.status != .none {
          heard.reasons.append("\(name) \(finding.status.rawValue): \(reason)")
        }
      }
    }
    if step.readings.isEmpty { heard.reasons.append("on no story") }
    return heard
  }

  package struct Result: Sendable, Equatable, Encodable {
    package enum Verdict: String, Sendable, Encodable { case kept, broken, unchecked }
    package let subject: String
    package let judgement: String
    package let verdict: Verdict
    /// What it is about: story, development and type, or the article's headline.
    package let name: String
    package let why: String
  }

  package var results: [Result] { marks.map(result) }

  private func result(of mark: MarkRow) -> Result {
    func answer(_ verdict: Result.Verdict, _ name: String, _ why: String) -> Result {
      Result(
        subject: mark.subject, judgement: mark.judgement, verdict: verdict, name: name, why: why)
    }
    guard mark.judgement != "missed" else {
      guard let heard = heard[mark.subject] else {
        return answer(.unchecked, mark.subject, "the article is not among those replayed")
      }
      if let raised = heard.raised { return answer(.kept, heard.title, "it raises \(raised)") }
      if heard.counted { return answer(.kept, heard.title, "it counts; others told it before") }
      return answer(
        .broken, heard.title,
        "it raises nothing: "
          + (heard.reasons.isEmpty
            ? "it says nothing of a development" : heard.reasons.joined(separator: "; ")))
    }
    guard let alert = mark.alert, let change = alert.development, let story = alert.story else {
      return answer(.unchecked, mark.subject, "no alert of a development has this id")
    }
    let name = "\(story.id)/\(change.id) \(alert.type.rawValue)"
    let same = alerts.filter {
      $0.type == alert.type && $0.story?.id == story.id && $0.development?.id == change.id
    }
    let again = same.first { Self.restsOnSame($0, alert) }
    if mark.judgement == "false" {
      if let again { return answer(.broken, name, "it is raised again: \(Self.ground(again))") }
      guard isReplayed(alert) else {
        return answer(.unchecked, name, "the article that raised it is not among those replayed")
      }
      return answer(.kept, name, "it is raised no more")
    }
    if let again { return answer(.kept, name, Self.ground(again)) }
    let near = same.first { abs($0.time.timeIntervalSince(Self.day(of: alert))) <= Self.tolerance }
    if let near { return answer(.kept, name, "raised by another article: \(Self.ground(near))") }
    if let other = same.first {
      return answer(
        .broken, name,
        "raised at another time, on \(CalendarDate(other.time)): \(Self.ground(other))")
    }
    guard isReplayed(alert) || alert.evidence.isEmpty else {
      return answer(.unchecked, name, "the article that raised it is not among those replayed")
    }
    return answer(.broken, name, "it is not raised any more")
  }

  private func isReplayed(_ alert: Alert) -> Bool {
    alert.evidence.contains { evidence in
      hashes.contains(evidence.sha256) || evidence.url.map(replayed.contains) ?? false
    }
  }

  /// The day to which the alert belongs: that of its newest evidence.
  private static func day(of alert: Alert) -> Date {
    alert.evidence.map { $0.published ?? $0.seen }.max() ?? alert.time
  }

  private static func restsOnSame(_ left: Alert, _ right: Alert) -> Bool {
    // A deadline that passed rests on the deadline.
    if left.type == .overdue { return left.promise?.was?.by == right.promise?.was?.by }
    return left.evidence.contains { mine in
      right.evidence.contains { theirs in
        mine.sha256 == theirs.sha256 || mine.url != nil && mine.url == theirs.url
      }
    }
  }

  private static func ground(_ alert: Alert) -> String {
    guard let evidence = alert.evidence.last else { return "by the clock" }
    return "“\(LineText.escaped(String(evidence.quote.prefix(120))))”, \(evidence.publisher)"
  }

  /// False when a mark is broken, or none could be checked although there are some.
  package var isKept: Bool {
    let results = results
    if results.contains(where: { $0.verdict == .broken }) { return false }
    return results.isEmpty || results.contains { $0.verdict == .kept }
  }

  /// The result as a test run prints it.
  package var text: String {
    let results = results
    guard !results.isEmpty else {
      return "no marks: judge an alert with storywatch mark ALERT false|missed|right"
    }
    var lines: [String] = []
    for result in results {
      let sign =
        switch result.verdict {
        case .kept: "ok       "
        case .broken: "BROKEN   "
        case .unchecked: "unchecked"
        }
      lines.append("\(sign) \(result.judgement)  \(LineText.escaped(result.name))")
      lines.append("          \(result.why)")
    }
    func count(_ verdict: Result.Verdict) -> Int { results.count { $0.verdict == verdict } }
    lines.append("")
    lines.append(
      "\(results.count) mark\(results.count == 1 ? "" : "s"): \(count(.kept)) kept, "
        + "\(count(.broken)) broken, \(count(.unchecked)) unchecked")
    return lines.joined(separator: "\n")
  }
}
