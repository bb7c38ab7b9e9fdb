internal import DequeModule

/// Who may start: so many at once in all, so many to one host, and with a pause between two
/// requests to one host. Hosts take turns.
struct HostQueue {
  typealias Instant = ContinuousClock.Instant

  private struct Line {
    var waiting: Deque<UInt64> = []
    var running = 0
    var restsUntil: Instant?
    var isOffered = false
  }

  private let total: Int
  private let perHost: Int
  private let spacing: Duration
  private var lines: [String: Line] = [:]
  private var offered: Deque<String> = []
  /// In the order of time, since every pause is of the same length.
  private var resting: Deque<(until: Instant, host: String)> = []
  private var running = 0

  init(total: Int, perHost: Int, spacing: Duration) {
    precondition(total > 0 && perHost > 0, "a queue that lets nobody start")
    self.total = total
    self.perHost = perHost
    self.spacing = spacing
  }

  /// When a host ends its pause next.
  var wake: Instant? { running < total ? resting.first?.until : nil }

  mutating func add(_ id: UInt64, host: String) {
    lines[host, default: Line()].waiting.append(id)
    offer(host)
  }

  /// The next one to start, counted as running from now on.
  mutating func next(now: Instant) -> UInt64? {
    endPauses(now)
    while running < total, let host = offered.popFirst() {
      lines[host]!.isOffered = false
      guard let id = lines[host]!.waiting.popFirst() else { continue }
      lines[host]!.running += 1
      running += 1
      offer(host)
      return id
    }
    return nil
  }

  mutating func finish(host: String, now: Instant) {
    running -= 1
    lines[host]!.running -= 1
    if spacing > .zero {
      lines[host]!.restsUntil = now + spacing
      resting.append((now + spacing, host))
    }
    offer(host)
  }

  /// Takes out one that waits.
  mutating func cancel(_ id: UInt64, host: String) {
    guard let place = lines[host]?.waiting.firstIndex(of: id) else { return }
    lines[host]!.waiting.remove(at: place)
    offer(host)
  }

  private mutating func endPauses(_ now: Instant) {
    while let first = resting.first, first.until <= now {
      resting.removeFirst()
      guard let until = lines[first.host]?.restsUntil, until <= now else { continue }
      lines[first.host]!.restsUntil = nil
      offer(first.host)
    }
  }

  /// Puts the host in the row of those that may start, or forgets it when nothing is left of it.
  private mutating func offer(_ host: String) {
    guard let line = lines[host], !line.isOffered, line.restsUntil == nil else { return }
    if line.waiting.isEmpty {
      if line.running == 0 { lines[host] = nil }
    } else if line.running < perHost {
      lines[host]!.isOffered = true
      offered.append(host)
    }
  }
}
