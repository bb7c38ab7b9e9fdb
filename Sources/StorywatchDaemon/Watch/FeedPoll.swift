internal import AlertDelivery
internal import ArticleModel
internal import FeedParsing
internal import FoundationEssentials
internal import HTTPTransport
package import StateStore
internal import StoryModel

/// Asks one feed once: fetches, parses, keeps what is new, and writes down how it ended.
package struct FeedPoll: Sendable {
  let store: any WatchStore
  let transport: any HTTPExchange
  let clock: WallClock
  let polling: PollingSettings

  /// How a poll ended; where nothing new came, the row is still to be written.
  package struct Outcome: Sendable {
    package var feed: WatchedFeed
    package var decision: PollDecision
    /// New and edited articles.
    package var news = 0
    /// New articles alone.
    package var unknown = 0
    package var isWritten = false
    /// False where no server answered.
    package var isAnswered = true
  }

  /// A server that always answers "not modified" has no feed for us, whatever it means by it.
  private static func kind(status: Int) -> FeedHealth.Kind {
    status == 304 ? .noFeed : .unreachable
  }

  /// Seconds after which a fingerprint that the feed still shows is dated anew.
  static let refreshAfter: Double = 5 * 86_400

  /// Nil when the poll was given up because its task was cancelled: nothing is known.
  package func run(_ feed: WatchedFeed) async throws(StoreError) -> Outcome? {
    let response: HTTPResponse
    do throws(TransportError) {
      response = try await transport.perform(request(for: feed))
    } catch {
      guard !Task.isCancelled, error.reason != .stopped else { return nil }
      let kind: FeedHealth.Kind = error.reason == .resolve ? .unresolved : .unreachable
      var outcome = finish(
        feed, .failed(error.sentence), .failed(kind, why: error.sentence), now: clock.now())
      outcome.isAnswered = false
      return outcome
    }
    FaultPoint.pollAnswered.pass()
    // What came is kept, also when the poll is given up by now.
    let settling = Task { () async -> Result<Outcome, StoreError> in
      do throws(StoreError) { return .success(try await settle(response, feed)) } catch {
        return .failure(error)
      }
    }
    return try await settling.value.get()
  }

  private func request(for feed: WatchedFeed) -> HTTPRequest {
    var request = HTTPRequest(
      asking: feed.settings, at: feed.state.url,
      headers: PollPolicy(feed.rules).headers(for: feed.state), polling: polling)
    request.reusesConnection = feed.sharesHost
    return request
  }

  private func settle(
    _ response: HTTPResponse, _ feed: WatchedFeed
  ) async throws(StoreError) -> Outcome {
    let now = clock.now()
    var feed = feed
    // A cache's date is that of its copy.
    if response.headers["Age"] == nil, let date = response.headers["Date"].flatMap(HTTPDate.date) {
      feed.health.noteServer(date: date, now: now)
    }
    func answer(_ body: PollBody) -> PollAnswer {
      .answered(
        status: response.status, headers: response.headers, redirects: response.redirects,
        body: body)
    }
    guard response.status == 200 || response.status == 203 else {
      return finish(
        feed, answer(.ignored), Self.event(status: response.status), now: now, response)
    }
    let sha = Fingerprint.sha256(response.body)
    guard PollPolicy.isToBeRead(status: response.status, sha: sha, after: feed.state) else {
      return finish(feed, answer(.same), .unchanged, now: now)
    }
    let document: FeedDocument
    do throws(FeedParseError) {
      document = try FeedParser.parse(
        response.body, contentType: response.headers["content-type"], base: response.url)
    } catch {
      let body: PollBody = error == .empty ? .empty : .unreadable("\(error)")
      return finish(feed, answer(body), .failed(.noFeed, why: "\(error)"), now: now)
    }

    var harvesting = Harvesting(document, of: feed, now: now)
    let known = try await store.fingerprints(of: feed.id, sharing: harvesting.keys)
    harvesting.decide(
      known.rows, feedIsKnown: known.feedIsKnown,
      // What comes into a feed that was seen empty is news.
      wasEmpty: feed.health.entries == 0, refreshAfter: Self.refreshAfter)
    let event = FeedHealth.Event.read(
      new: harvesting.news, entries: harvesting.count, reachesBack: harvesting.oldest,
      mayHaveGap: harvesting.isGap, language: document.language, isCutOff: document.isCutOff,
      words: harvesting.words)
    var outcome = finish(
      feed,
      answer(
        .feed(
          document.hints, sha: sha, isWhole: response.isComplete, mayHaveGap: harvesting.isGap)),
      event, now: now)
    outcome.news = harvesting.harvest.articles.count
    outcome.unknown = harvesting.news
    outcome.feed.state.offer = HubOffer(document, response)
    if harvesting.harvest.isWorthKeeping {
      try await store.keep(harvesting.harvest, of: outcome.feed.row, seen: now)
      outcome.isWritten = true
    }
    return outcome
  }

  private func finish(
    _ feed: WatchedFeed, _ answer: PollAnswer, _ event: FeedHealth.Event, now: Date,
    _ response: HTTPResponse? = nil
  ) -> Outcome {
    let decision = PollPolicy(feed.rules).decide(
      answer, after: feed.state, now: now, dice: clock.jitter())
    var event = event
    // Cut off, or "not modified" of what was never read: the policy knows better.
    if case .failed(let why) = decision.outcome, !event.isFailure {
      event = .failed(response.map { Self.kind(status: $0.status) } ?? .unreachable, why: why)
    }
    var next = feed
    next.state = decision.state
    next.health = feed.health.after(event, now: now)
    next.due = decision.due ?? .distantFuture
    let wasAskedToWait =
      response.map { [429, 503].contains($0.status) && $0.headers["retry-after"] != nil } ?? false
    next.health.pausedUntil = decision.hostPause != nil || wasAskedToWait ? decision.due : nil
    return Outcome(feed: next, decision: decision)
  }

  private static func event(status: Int) -> FeedHealth.Event {
    let why = "HTTP \(status)"
    return switch status {
    case 304: .unchanged
    case 404, 410: .failed(.gone, why: why)
    case 401, 403, 429: .failed(.refusing, why: why)
    default: .failed(.unreachable, why: why)
    }
  }
}

extension Harvest {
  /// False when a document brought nothing that must be written.
  var isWorthKeeping: Bool { !articles.isEmpty || !fingerprints.isEmpty || !refreshed.isEmpty }
}

extension FeedHealth.Event {
  fileprivate var isFailure: Bool {
    if case .failed = self { return true }
    return false
  }
}
