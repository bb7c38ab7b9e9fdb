package import FoundationEssentials

/// The time and the dice, so that a test can move the one and load the other.
package struct WallClock: Sendable {
  package var now: @Sendable () -> Date
  /// A fraction in 0..<1.
  package var jitter: @Sendable () -> Double
  /// Seconds since some moment, also those in which the machine slept; nobody can set it.
  package var elapsed: @Sendable () -> Double

  package init(
    now: @escaping @Sendable () -> Date, jitter: @escaping @Sendable () -> Double,
    elapsed: @escaping @Sendable () -> Double = { 0 }
  ) {
    self.now = now
    self.jitter = jitter
    self.elapsed = elapsed
  }

  package static let system = WallClock(
    now: { Date() }, jitter: { Double.random(in: 0..<1) },
    elapsed: { [start = ContinuousClock.now] in
      let (seconds, attoseconds) = (ContinuousClock.now - start).components
      return Double(seconds) + Double(attoseconds) * 1e-18
    })

  /// When the clock shows that more seconds than these passed between two looks, nobody was awake,
  /// or the clock was put ahead.
  static let nap: Double = 120
}
