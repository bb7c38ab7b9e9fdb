package import FoundationEssentials

/// When feeds are polled that fell due while nobody was there.
package enum PollSpread {
  /// Spreads those that are overdue over the time they need at `rate` a second, `atMost` seconds;
  /// who is due longest comes first, and the others stay as they are.
  package static func spread(
    _ due: [Date], now: Date, rate: Double = 50, atMost: Double
  ) -> [Date] {
    // A time that was stored comes back a little off: new feeds are due "now".
    let limit = now.addingTimeInterval(1)
    let overdue = due.indices.filter { due[$0] <= limit }.sorted { (due[$0], $0) < (due[$1], $1) }
    let step = min(1 / rate, atMost / Double(max(1, overdue.count)))
    var spread = due
    for (place, index) in overdue.enumerated() {
      spread[index] = now.addingTimeInterval(Double(place) * step)
    }
    return spread
  }
}
