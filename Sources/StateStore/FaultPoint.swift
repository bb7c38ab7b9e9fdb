#if DEBUG
  internal import Glibc
  internal import Synchronization
#endif

/// A named place, between one step that lasts and the next, at which a test can end the process as
/// `kill -9` would.
///
/// `STORYWATCH_CRASH_AT=NAME` ends it there, `NAME:3` when it comes there for the third time. A
/// release build knows nothing of it. `Tests/EndToEnd/faults.py` goes through all of them.
package enum FaultPoint: String, CaseIterable, Sendable {
  // A poll.
  case pollClaimed = "poll-claimed"
  case pollAnswered = "poll-answered"
  case pollUncommitted = "poll-uncommitted"
  case pollKept = "poll-kept"
  case pollSettled = "poll-settled"
  // An alert and its outbox.
  case alertHalfRecorded = "alert-half-recorded"
  case alertUncommitted = "alert-uncommitted"
  case alertRecorded = "alert-recorded"
  // A log.
  case logBegun = "log-begun"
  case logTorn = "log-torn"
  case logWritten = "log-written"
  case logSynced = "log-synced"
  case logNoted = "log-noted"
  case rotationShifted = "rotation-shifted"
  case rotationRenamed = "rotation-renamed"
  case rotationReopened = "rotation-reopened"
  // A delivery.
  case deliveryChosen = "delivery-chosen"
  case webhookSent = "webhook-sent"
  case settlementUncommitted = "settlement-uncommitted"
  case settled = "settled"
  case retryUncommitted = "retry-uncommitted"
  case retried = "retried"
  // A reload.
  case reloadRead = "reload-read"
  case reloadExaminer = "reload-examiner"
  case reloadCourier = "reload-courier"
  case reloadDone = "reload-done"
  // A damaged database, a restored one.
  case damageFound = "damage-found"
  case damagedFileMoved = "damaged-file-moved"
  case damagedSetAside = "damaged-set-aside"
  case damageUntold = "damage-untold"
  case alertsTakenBack = "alerts-taken-back"
  // The rest of a life.
  case pruned = "pruned"
  case pollsStopped = "polls-stopped"
  case folded = "folded"

  /// Ends the process here if a test asked for it.
  @inline(__always)
  package func pass() {
    #if DEBUG
      if isNext() { Self.die(self) }
    #endif
  }

  /// Does `last`, and then ends the process, if a test asked for it here.
  @inline(__always)
  package func pass(after last: () -> Void) {
    #if DEBUG
      guard isNext() else { return }
      last()
      Self.die(self)
    #endif
  }

  #if DEBUG
    private static let wish: (name: String, time: Int)? = {
      guard let text = getenv("STORYWATCH_CRASH_AT").map({ String(cString: $0) }) else {
        return nil
      }
      let parts = text.split(separator: ":")
      return (String(parts.first ?? ""), parts.count > 1 ? Int(parts[1]) ?? 1 : 1)
    }()
    private static let passed = Atomic<Int>(0)

    private func isNext() -> Bool {
      guard let wish = Self.wish, wish.name == rawValue else { return false }
      return Self.passed.add(1, ordering: .relaxed).newValue == wish.time
    }

    private static func die(_ point: FaultPoint) -> Never {
      let line = Array("fault point \(point.rawValue)\n".utf8)
      _ = write(2, line, line.count)
      kill(getpid(), SIGKILL)
      while true { pause() }
    }
  #endif
}
