internal import AlertDelivery
package import FoundationEssentials
internal import HTTPTransport

/// Asks an outside address regularly, so that it can tell when we are silent; and only while the
/// whole way works.
package struct Heartbeat: Sendable {
  let transport: any HTTPExchange
  let userAgent: String

  /// Seconds between two requests.
  package static let every: Double = 300

  /// Why the way from poll to store does not work; nil when it does.
  ///
  /// - Parameter backlog: articles not examined, now and at the last look.
  package static func obstacle(
    feeds: [CoveredFeed], backlog: (before: Int, now: Int), now: Date
  ) -> String? {
    let asked = feeds.filter { feed in
      feed.health.lastRead != nil && [nil, .cutOff].contains(feed.health.trouble?.kind)
    }
    guard !asked.isEmpty else { return "no feed can be read" }
    guard asked.contains(where: { $0.due > now.addingTimeInterval(-every) }) else {
      return "the feeds are not asked in time"
    }
    if backlog.before > 0, backlog.now >= backlog.before { return "articles are not examined" }
    return nil
  }

  /// Nil when the address answered with success, else why not, without the address.
  func send(to address: Secret) async -> String? {
    var request = HTTPRequest(.get, address.revealed, userAgent: userAgent)
    request.redirects = .follow(max: 3)
    request.addresses = .configured
    request.timeout = .seconds(20)
    request.maxBody = 64 << 10
    do throws(TransportError) {
      let answer = try await transport.perform(request)
      return 200..<300 ~= answer.status ? nil : "\(address.host) answers \(answer.status)"
    } catch {
      return error.sentence
    }
  }
}
