internal import FoundationEssentials

/// Tells feeds that cannot be reached from a network that is not there: with no answer from any
/// feed, that is one thing to say instead of one for each.
struct Reachability {
  /// Feeds that gave no answer, and why, in the order in which they were asked.
  private var silent: [(feed: Int64, why: String)] = []
  private var since: Date?
  /// True once it was said that nothing can be reached.
  private(set) var isLost = false

  /// Seconds in which another feed may yet answer.
  private static let patience: Double = 30

  /// A feed gave no answer for the first time.
  mutating func missed(_ feed: Int64, why: String, now: Date) {
    guard !isLost else { return }
    since = since ?? now
    silent.append((feed, why))
  }

  /// A server answered, whatever it said: those that did not are to be named each.
  mutating func answered() -> [(feed: Int64, why: String)] {
    defer { self = Reachability() }
    return silent
  }

  /// How many feeds were asked when it is to be said that nothing can be reached; else nil.
  mutating func loss(now: Date, roundIsOver: Bool) -> Int? {
    guard let since, roundIsOver || now.timeIntervalSince(since) > Self.patience else {
      return nil
    }
    defer {
      self = Reachability()
      isLost = true
    }
    return silent.count
  }
}
