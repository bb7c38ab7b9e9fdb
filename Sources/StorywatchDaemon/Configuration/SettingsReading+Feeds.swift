internal import AlertDelivery
internal import HTTPTransport

extension SettingsReading {
  mutating func readFeeds(_ value: ConfigValue?) {
    var first: [String: String] = [:]
    for element in value?.list("feeds") ?? [] {
      guard let feed = feed(element, at: settings.feeds.count) else { continue }
      if let earlier = first[feed.url] {
        element.fail("has the same address as \(earlier); remove one")
      }
      first[feed.url] = first[feed.url] ?? element.path
      settings.feeds.append(feed)
    }
  }

  private mutating func feed(_ value: ConfigValue, at index: Int) -> FeedSettings? {
    guard let feed = value.object(.feed) else { return nil }
    let address = feed["url"]?.webAddress()
    let publisher = feed["publisher"]?.text("the name of the publisher family")
    var settings = FeedSettings(
      url: address?.text ?? "", name: feed["name"]?.text(), language: feed["language"]?.language(),
      publisher: publisher ?? PublisherFamily.registrable(address?.host ?? ""))
    settings.official = feed["official"]?.flag() ?? false
    settings.every = feed["every"]?.span(from: "1s", to: "30d")
    settings.headers = feed["headers"].map { headers($0, at: index) } ?? []
    let reading = feed["readPages"]?.name(among: PageReading.allCases.map(\.rawValue))
    settings.readPages = reading.flatMap(PageReading.init) ?? .onStory
    return address == nil ? nil : settings
  }

  private mutating func headers(_ value: ConfigValue, at feed: Int) -> [HeaderSetting] {
    var headers: [HeaderSetting] = []
    var names: Set<String> = []
    for member in value.members ?? [] {
      let header = ConfigValue(
        json: member.json, path: value.path(of: member.key), findings: value.findings)
      guard isAllowed(member.key, header), names.insert(member.key.lowercased()).inserted else {
        continue
      }
      let use = SecretReference.Use.header(feed: feed, header: headers.count)
      let secret = secret(header, for: use) { text in
        if !text.isPrintableASCII {
          header.fail("a header's value can hold printable ASCII characters only")
        }
      }
      if let secret { headers.append(HeaderSetting(name: member.key, value: secret)) }
    }
    return headers
  }

  /// Headers that the transport and the polling set themselves; another value breaks them.
  private static let ours: Set<String> = [
    "accept-encoding", "connection", "content-length", "expect", "host", "if-modified-since",
    "if-none-match", "keep-alive", "proxy-authorization", "range", "te", "trailer",
    "transfer-encoding", "upgrade",
  ]

  private func isAllowed(_ name: String, _ header: ConfigValue) -> Bool {
    // RFC 9110, 5.6.2: a token.
    guard name.wholeMatch(of: /[A-Za-z0-9!#$%&'*+.^_`|~-]+/) != nil else {
      header.fail("is no header name: letters, digits and hyphens only")
      return false
    }
    if Self.ours.contains(name.lowercased()) {
      header.fail("is set by Storywatch itself; remove it")
      return false
    }
    return true
  }
}

extension String {
  /// Nothing but spaces and visible characters of ASCII: what a header's value may hold.
  var isPrintableASCII: Bool { utf8.allSatisfy { 0x20...0x7E ~= $0 } }
}
