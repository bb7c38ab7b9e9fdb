internal import AlertDelivery
internal import FoundationEssentials
internal import HTTPTransport
internal import StateStore

// How the parts are made of the configuration.
extension Service {
  func makeLogs() -> [AlertLog] {
    settings.logs.map {
      AlertLog(
        path: $0.path, format: $0.format, rotateAt: $0.rotation?.size ?? 0,
        keep: $0.rotation?.keep ?? 10, store: store)
    }
  }

  func configure(_ logs: [AlertLog]) async throws {
    let routes = AlertRoutes(webhooks: settings.webhooks, config: settings.fingerprint)
    do throws(StoreError) {
      try await examiner.configure(
        stories: settings.stories, officialFeeds: settings.officialFeeds,
        pageFeeds: Set(settings.feeds.filter { $0.readPages == .onStory }.map(\.url)),
        routes: routes)
      FaultPoint.reloadExaminer.pass()
      try await courier.configure(logs: logs, channels: try makeChannels(), routes: routes)
      FaultPoint.reloadCourier.pass()
      try await watch.configure(feeds: settings.feeds, polling: settings.polling)
      try await subscriber.configure(
        callback: settings.polling.callback?.url,
        userAgent: settings.polling.userAgent ?? Product.userAgent)
      await coverage.configure(settings.coverage, stories: settings.stories, routes: routes)
    } catch { throw Failure.state("\(error)") }
  }

  private func makeChannels() throws(StoreError) -> [WebhookChannel] {
    settings.webhooks.compactMap { webhook in
      webhook.endpoint.map {
        WebhookChannel(
          endpoint: $0, addresses: webhook.addresses,
          userAgent: settings.polling.userAgent ?? Product.userAgent, transport: hookTransport)
      }
    }
  }
}

extension WebhookSettings {
  /// The endpoint; nil when its format is none that ships, which reading the configuration rules
  /// out.
  var endpoint: AlertEndpoint? {
    guard let format = AlertFormat.named(format) else { return nil }
    return AlertEndpoint(
      id: id, url: url, format: format,
      keys: [secret, previousSecret].compactMap { $0.flatMap { try? WebhookSignature.Key($0) } },
      token: token, options: options, language: MessageLanguage.named(language) ?? .english)
  }

  var addresses: AddressAllowance {
    let allowed = allowPrivate.compactMap(AllowedAddress.init)
    return allowed.isEmpty ? .openOnly : .listed(allowed)
  }
}
