/// What lies behind faults of coverage that are told in one message.
package enum CoverageCause: String, Sendable, Codable, CaseIterable {
  /// Many hosts at once: it is this machine's network or name service.
  case network
  /// 404, 410, or a host without an address.
  case gone
  /// 401, 403, 429.
  case refusing
  /// A web page, an empty body, a feed without entries.
  case noFeed
  case unreachable
  /// The document ends in the middle.
  case cutOff
  /// It answers as ever, with nothing new for far longer than usual.
  case frozen
  /// What comes is not what the feed published day by day.
  case strange
  /// Articles may have come and gone between two polls.
  case gap
  /// This machine's clock is wrong.
  case clock
}
