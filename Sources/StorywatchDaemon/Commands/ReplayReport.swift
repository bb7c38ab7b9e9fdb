internal import AlertDelivery
internal import FoundationEssentials
internal import Glibc
package import StoryModel

extension Replay.Summary {
  /// The result as a test run prints it.
  package var text: String {
    var lines = ["", "\(articles) articles"]
    for (story, count) in onStory.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(count) on \(story)")
    }
    let count = alerts.values.reduce(0, +)
    lines.append(count == 0 ? "no alert" : "\(count) alert\(count == 1 ? "" : "s")")
    for (type, count) in alerts.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(count) \(type)")
    }
    guard !nearMisses.isEmpty else { return lines.joined(separator: "\n") }
    lines.append("\(nearMisses.count) held back")
    for miss in nearMisses.prefix(20) {
      lines.append("  \(miss.story)/\(miss.development) \(miss.article): \(miss.reason)")
      lines.append("    “\(LineText.escaped(String(miss.title.prefix(100))))”")
    }
    if nearMisses.count > 20 { lines.append("  and \(nearMisses.count - 20) more") }
    return lines.joined(separator: "\n")
  }
}

/// What another configuration would have told.
package struct ReplayComparison: Sendable {
  private let gone: [Alert]
  private let new: [Alert]
  /// Raised in both, by articles that differ.
  private let moved: [(before: Alert, after: Alert)]
  private let same: Int

  /// An alert's id names the development and the change: what raised it is compared as well.
  package init(before: [Alert], after: [Alert]) {
    let was = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
    let will = Dictionary(after.map { ($0.id, $0) }) { first, _ in first }
    gone = before.filter { will[$0.id] == nil }
    new = after.filter { was[$0.id] == nil }
    let both = before.compactMap { alert in will[alert.id].map { (before: alert, after: $0) } }
    moved = both.filter { !Self.restOnSame($0, $1) }
    same = both.count - moved.count
  }

  private static func restOnSame(_ left: Alert, _ right: Alert) -> Bool {
    if left.evidence.isEmpty, right.evidence.isEmpty { return true }
    return left.evidence.last?.sha256 == right.evidence.last?.sha256
  }

  package var text: String {
    let lines =
      gone.map { "- \(AlertLine.text($0))" } + new.map { "+ \(AlertLine.text($0))" }
      + moved.flatMap { ["- \(AlertLine.text($0.before))", "+ \(AlertLine.text($0.after))"] }
      + [
        "\(same) the same, \(gone.count) gone, \(new.count) new, \(moved.count) by another article"
      ]
    return lines.joined(separator: "\n")
  }
}

/// Findings as JSON Lines, written as they come.
package final class FindingsFile {
  private let path: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private let encoder = JSONEncoder()

  package init(path: String) throws {
    self.path = path
    encoder.outputFormatting = [.withoutEscapingSlashes]
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw Failure.state("cannot write \(path): \(String(cString: strerror(errno)))")
    }
  }

  package func write(_ findings: [Finding]) throws {
    for finding in findings { buffer += [UInt8](try encoder.encode(finding)) + [10] }
    if buffer.count > 1 << 16 { try flush() }
  }

  /// Writes the rest; nothing is written after it.
  package func close() throws {
    try flush()
    Glibc.close(descriptor)
    descriptor = -1
  }

  private func flush() throws {
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw Failure.state("cannot write \(path): \(String(cString: strerror(errno)))")
      }
      rest = rest.dropFirst(count)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  deinit { if descriptor >= 0 { Glibc.close(descriptor) } }
}
