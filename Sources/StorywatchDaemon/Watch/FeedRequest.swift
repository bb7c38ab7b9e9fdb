internal import AlertDelivery
internal import HTTPTransport

extension HTTPRequest {
  /// Asks a feed for its document.
  init(
    asking feed: FeedSettings, at url: String, headers: HTTPHeaders, polling: PollingSettings
  ) {
    self.init(.get, url, headers: headers, userAgent: polling.userAgent ?? Product.userAgent)
    for header in feed.headers { originHeaders.add(header.name, header.value.revealed) }
    redirects = .follow(max: 5)
    addresses = .configured
    timeout = .milliseconds(Int(polling.timeout * 1000))
    maxBody = polling.maxBody
  }
}
