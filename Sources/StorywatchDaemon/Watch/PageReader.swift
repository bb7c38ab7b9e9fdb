internal import ArticleModel
internal import FeedParsing
internal import FoundationEssentials
internal import HTTPTransport
internal import Logging
package import StateStore

/// Fetches the pages of on-story articles that came without a text, once each and politely. What
/// cannot be read leaves the article as it is.
package struct PageReader: Sendable {
  let store: any WatchStore
  let transport: any HTTPExchange
  let clock: WallClock
  let journal: Logger
  let userAgent: String

  /// Seconds until a page that could not be fetched is tried again; after these it is left alone.
  private static let pauses: [Double] = [300, 3600]
  private static let maxBody = 4 << 20

  /// Reads the pages that are due. Returns how many articles became fuller.
  package func readDue() async throws(StoreError) -> Int {
    var read = 0
    for page in try await store.duePages(now: clock.now(), limit: 8) where !Task.isCancelled {
      if try await self.read(page) { read += 1 }
    }
    return read
  }

  private func read(_ page: PageRow) async throws(StoreError) -> Bool {
    guard let url = page.article.url else {
      try await store.settlePage(of: page.article.id, next: nil)
      return false
    }
    var request = HTTPRequest(
      .get, url, headers: ["Accept": "text/html,application/xhtml+xml"], userAgent: userAgent)
    request.redirects = .follow(max: 5)
    request.maxBody = Self.maxBody
    // The address came out of a feed: it may lead nowhere that the feed itself does not.
    request.addresses = addresses(for: page.article)
    let response: HTTPResponse
    do throws(TransportError) {
      response = try await transport.perform(request)
      guard response.status == 200 else {
        throw TransportError(.other, "HTTP \(response.status)")
      }
    } catch {
      // Given up because we stop: the page is as good as not asked for.
      guard !Task.isCancelled, error.reason != .stopped else { return false }
      let next = page.attempts < Self.pauses.count ? Self.pauses[page.attempts] : nil
      try await store.settlePage(
        of: page.article.id, next: next.map { clock.now().addingTimeInterval($0) })
      journal.debug(
        "page not read", metadata: ["article": "\(page.article.id)", "why": "\(error.sentence)"])
      return false
    }
    return try await take(response, for: page)
  }

  private func addresses(for article: Article) -> AddressAllowance {
    guard let feed = article.feed.flatMap({ WebAddress($0) }),
      let page = article.url.flatMap({ WebAddress($0) }), feed.host == page.host
    else { return .openOnly }
    return .configured
  }

  private func take(
    _ response: HTTPResponse, for page: PageRow
  ) async throws(StoreError) -> Bool {
    let found: Article
    do throws(PageParseError) {
      found = try PageParser.parse(
        response.body, contentType: response.headers["content-type"], url: response.url)
    } catch {
      // The headline stands as it is.
      try await store.settlePage(of: page.article.id, next: nil)
      journal.debug(
        "page not read", metadata: ["article": "\(page.article.id)", "why": "\(error)"])
      return false
    }
    let article = page.article.completed(by: found)
    try await store.settlePage(enriching: article)
    return true
  }
}
