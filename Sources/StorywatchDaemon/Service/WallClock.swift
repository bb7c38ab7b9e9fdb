package import FoundationEssentials

/// The time and the dice, so that a test can move the one and load the other.
package struct WallClock: Sendable {
  package var now: @Sendable () -> Date
  /// A fraction in 0..<1.
  package var jitter: @Sendable () -> Double

  package init(
    now: @escaping @Sendable () -> Date, jitter: @escaping @Sendable () -> Double
  ) {
    self.now = now
    self.jitter = jitter
  }

  package static let system = WallClock(
    now: { Date() }, jitter: { Double.random(in: 0..<1) })
}
