package import FoundationEssentials

/// What follows from a poll.
package struct PollDecision: Sendable, Equatable {
  package enum Outcome: Sendable, Equatable {
    case unchanged
    /// A document was read.
    case read
    /// Why not; the feed stays on the list.
    case failed(String)
    /// The feed is not polled any more.
    case gone
  }

  package var state: PollState
  package var outcome: Outcome
  /// Seconds from the poll to the next; nil when there is none.
  package var wait: Double?
  /// When the next poll is due; nil when there is none.
  package var due: Date?
  /// Seconds for which nothing of this host is asked.
  package var hostPause: Double?
  /// Why the wait is what it is, as a clause: "the server asks for 4 h".
  package var reason: String
  /// What a person should be told, once.
  package var notice: String?

  package var isFailure: Bool {
    if case .failed = outcome { return true }
    return false
  }
}
