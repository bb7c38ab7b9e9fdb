/// The numbers of polite polling; spans in seconds.
package struct PollRules: Sendable, Equatable {
  /// Between two polls of a feed that asks for nothing else.
  package var interval: Double
  /// No wait is shorter, whatever is configured.
  package var floor: Double = 1
  /// The most that a feed's or server's hint may lengthen the wait: some announce years.
  package var hintCap: Double = 86_400
  /// The longest wait after failures.
  package var backoffCap: Double = 86_400
  /// The longest Retry-After that is believed.
  package var retryAfterCap: Double = 2_592_000
  /// The part of a wait that chance may add, so that feeds do not come in step.
  package var jitter: Double = 0.1
  /// Polls that must see one permanent redirect before the feed moves there …
  package var movedSightings: Int = 3
  /// … and the time from the first of them to the last: a maintenance page redirects as well.
  package var movedSpan: Double = 86_400
  /// After so long without a body the server's "not modified" is checked by asking for the whole.
  package var wholeAfter: Double = 8 * 86_400
  package var wholeAgainAfter: Double = 7 * 86_400

  /// How much longer the interval is while a hub brings the feed …
  package var pushedTimes: Double = 4
  /// … but no longer than this, unless the interval is.
  package var pushedCap: Double = 10_800
  /// True while a hub brings the feed.
  package var isPushed = false

  package init(interval: Double) { self.interval = interval }

  var leastWait: Double { max(interval, floor) }

  /// A poll as the safety net beneath a hub's pushes.
  var netWait: Double { max(leastWait, min(leastWait * pushedTimes, pushedCap)) }
}
