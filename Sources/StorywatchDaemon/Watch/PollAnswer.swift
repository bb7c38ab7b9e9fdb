package import FeedParsing
package import HTTPTransport

/// How a poll ended, before anything is made of it.
package enum PollAnswer: Sendable, Equatable {
  case answered(
    status: Int, headers: HTTPHeaders, redirects: [HTTPResponse.Redirect], body: PollBody)
  /// No answer, or none that may be used: the transport's sentence.
  case failed(String)
}

/// What the body of an answer turned out to be.
package enum PollBody: Sendable, Equatable {
  /// Not looked at: the status says enough.
  case ignored
  case empty
  /// Byte for byte the last one.
  case same
  /// A feed. `isWhole` is off where the transfer was cut off: its entries count, its validators do
  /// not. `mayHaveGap` is on where no entry of it was known although the feed is.
  case feed(PollingHints, sha: String, isWhole: Bool, mayHaveGap: Bool)
  /// No feed, and what it is instead.
  case unreadable(String)
}
