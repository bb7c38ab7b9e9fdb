/// Spans as a person reads them.
enum PollWords {
  /// `45 s`, `15 min`, `4 h`, `30 d`: in the unit that leaves at least two of it, rounded.
  static func span(_ seconds: Double) -> String {
    for (unit, length) in [("d", 86_400.0), ("h", 3600), ("min", 60)] where seconds >= 2 * length {
      return "\(Int((seconds / length).rounded())) \(unit)"
    }
    return "\(Int(seconds.rounded())) s"
  }
}
