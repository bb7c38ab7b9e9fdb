internal import FeedParsing
internal import HTTPTransport

/// Asks each configured feed once, and says which cannot be read and why.
package struct FeedCheck: Sendable {
  private let transport: any HTTPExchange
  private let polling: PollingSettings

  package init(transport: any HTTPExchange, polling: PollingSettings) {
    self.transport = transport
    self.polling = polling
  }

  /// What came of asking one feed.
  package struct Verdict: Sendable, Equatable, Encodable {
    /// Where it stands in the configuration, such as `feeds[3]`.
    package let path: String
    package let url: String
    /// Why it cannot be read; nil when it can.
    package internal(set) var why: String?
    package internal(set) var format: String?
    package internal(set) var title: String?
    package internal(set) var entries: Int?
    /// Where it has moved for good, as its server says.
    package internal(set) var moved: String?
    /// The feeds that a web page in its place offers.
    package internal(set) var offers: [Offer] = []
    /// No answer at all: perhaps it is the network.
    var isUnreached = false

    package struct Offer: Sendable, Equatable, Encodable {
      package let url: String
      package let title: String?
    }

    private enum CodingKeys: CodingKey {
      case path, url, why, format, title, entries, moved, offers
    }
  }

  /// The verdicts in the order of the feeds; the transport keeps the pauses between requests to
  /// one host.
  package func run(_ feeds: [FeedSettings]) async -> [Verdict] {
    await withTaskGroup(of: (Int, Verdict).self) { group in
      var verdicts: [Verdict?] = feeds.map { _ in nil }
      for (index, feed) in feeds.enumerated() {
        group.addTask { (index, await ask(feed, "feeds[\(index)]")) }
      }
      for await (index, verdict) in group { verdicts[index] = verdict }
      return verdicts.compactMap(\.self)
    }
  }

  private func ask(_ feed: FeedSettings, _ path: String) async -> Verdict {
    var verdict = Verdict(path: path, url: feed.url)
    let state = PollState(url: feed.url)
    var request = HTTPRequest(
      asking: feed, at: feed.url,
      headers: PollPolicy(PollRules(interval: polling.every)).headers(for: state),
      polling: polling)
    request.reusesConnection = false
    do throws(TransportError) {
      judge(try await transport.perform(request), &verdict)
    } catch {
      verdict.why = error.sentence
      verdict.isUnreached = true
    }
    return verdict
  }

  private func judge(_ response: HTTPResponse, _ verdict: inout Verdict) {
    if let last = response.redirects.last, response.redirects.allSatisfy(\.isPermanent) {
      verdict.moved = last.url
    }
    guard response.status == 200 || response.status == 203 else {
      verdict.why = "HTTP \(response.status)"
      return
    }
    do throws(FeedParseError) {
      let document = try FeedParser.parse(
        response.body, contentType: response.headers["content-type"], base: response.url)
      verdict.format = document.format.name
      verdict.title = document.plainTitle
      verdict.entries = document.entries.count
      if document.entries.isEmpty { verdict.why = "the feed holds no entries" }
      if !response.isComplete { verdict.why = "the answer was cut off" }
    } catch {
      verdict.why = "\(error)"
      if case .webPage(_, let feeds) = error {
        verdict.offers = feeds.map { Verdict.Offer(url: $0.url, title: $0.title) }
      }
    }
  }
}

extension [FeedCheck.Verdict] {
  /// 0 when all can be read, 69 when nothing could be reached, else 1: done, and the answer is no.
  package var exitCode: Int32 {
    if allSatisfy({ $0.why == nil }) { return 0 }
    return allSatisfy(\.isUnreached) ? 69 : 1
  }

  /// For people: how many can be read, then what is to be said of single ones.
  package var text: String {
    let good = count { $0.why == nil }
    return (["asked \(count) feeds: \(good) can be read"] + flatMap(\.lines))
      .joined(separator: "\n")
  }
}

extension FeedCheck.Verdict {
  fileprivate var lines: [String] {
    var lines: [String] = []
    if let why {
      lines.append("  \(path) \(url): \(why)" + (offers.isEmpty ? "" : "; it offers"))
    }
    lines += offers.map { offer in
      "    \(offer.url)" + (offer.title.map { " (\($0))" } ?? "")
    }
    if let moved { lines.append("  \(path) \(url) has moved for good to \(moved)") }
    return lines
  }
}
