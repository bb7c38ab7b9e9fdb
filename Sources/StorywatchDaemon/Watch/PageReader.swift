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

  /// Pages at once, and of one host in a row: the transport spaces them, and others would wait.
  private static let atOnce = 16
  private static let perHost = 8

  /// Reads pages that are due. Returns how many articles became fuller.
  package func readDue() async throws(StoreError) -> Int {
    var waiting = Self.fairly(try await store.duePages(now: clock.now(), limit: 128))[...]
    let results = await withTaskGroup(of: Result<Bool, StoreError>.self) { group in
      for page in waiting.popFirst(Self.atOnce) { group.addTask { await self.outcome(page) } }
      var results: [Result<Bool, StoreError>] = []
      for await result in group {
        results.append(result)
        guard !Task.isCancelled, let page = waiting.popFirst() else { continue }
        group.addTask { await self.outcome(page) }
      }
      return results
    }
    var read = 0
    for result in results where try result.get() { read += 1 }
    return read
  }

  /// The hosts in turn, and not too many pages of one.
  private static func fairly(_ pages: [PageRow]) -> [PageRow] {
    var ranks: [String: Int] = [:]
    let ranked = pages.enumerated().map { index, page in
      let host = page.article.url.flatMap { WebAddress($0)?.host } ?? ""
      defer { ranks[host, default: 0] += 1 }
      return (rank: ranks[host] ?? 0, index: index)
    }
    return ranked.filter { $0.rank < perHost }.sorted { $0 < $1 }.map { pages[$0.index] }
  }

  private func outcome(_ page: PageRow) async -> Result<Bool, StoreError> {
    do throws(StoreError) { return .success(try await read(page)) } catch { return .failure(error) }
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

extension ArraySlice {
  /// Takes the first elements, at most so many.
  fileprivate mutating func popFirst(_ count: Int) -> ArraySlice {
    defer { self = dropFirst(count) }
    return prefix(count)
  }
}
