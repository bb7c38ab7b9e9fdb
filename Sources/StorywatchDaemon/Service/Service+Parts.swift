internal import AlertDelivery
internal import FoundationEssentials
internal import Glibc
internal import HTTPTransport
internal import Logging
internal import StateStore
internal import StoryModel

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
      try await courier.configure(logs: logs, channels: try makeChannels(), routes: routes)
      try await watch.configure(feeds: settings.feeds, polling: settings.polling)
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

  static func lock(_ state: String) throws -> InstanceLock {
    let path = state + ".lock"
    do {
      if let lock = try InstanceLock(path: path) { return lock }
    } catch {
      throw error.code == EACCES || error.code == EPERM
        ? Failure.permission("\(error)") : Failure.state("\(error)")
    }
    throw Failure.busy(
      "another storywatch works on \(state); stop it first, or set another `state`")
  }

  /// Opens the database. A damaged one is set aside, never thrown away, and a new one begun; then
  /// the second part says so.
  static func open(_ path: String, clock: WallClock) throws -> (SQLiteStore, String?) {
    do { return (try SQLiteStore(path: path), nil) } catch {
      guard error.isCorruption else {
        throw access(path, W_OK) == 0 || errno != EACCES
          ? Failure.state("\(error)") : Failure.permission("\(error)")
      }
      let aside = "\(path).damaged-\(Int(clock.now().timeIntervalSince1970))"
      for suffix in ["", "-wal", "-shm"] { rename(path + suffix, aside + suffix) }
      do { return (try SQLiteStore(path: path), aside) } catch {
        throw Failure.state("\(error)")
      }
    }
  }

  /// After a restored backup the logs know more than the store: what they show is taken back, and
  /// no number is given twice.
  func heal(from logs: [AlertLog]) async throws {
    let routes = AlertRoutes(webhooks: settings.webhooks, config: settings.fingerprint)
    do {
      let known = try await store.lastSeq()
      var last = known
      var shown: [Int: Alert] = [:]
      for log in logs {
        guard let lastInLog = await log.lastSeq(), lastInLog > known else { continue }
        last = max(last, lastInLog)
        for alert in await log.alerts(beyond: known) {
          // The JSON form knows more than the text form.
          if shown[alert.seq].map({ $0.evidence.count <= alert.evidence.count }) ?? true {
            shown[alert.seq] = alert
          }
        }
      }
      guard last > known else { return }
      let count = try await store.restore(
        shown.values.sorted { $0.seq < $1.seq }.map(routes.entry), now: clock.now())
      try await store.raiseSeq(to: last)
      journal.warning(
        "the logs know alerts that the database does not; they were taken back",
        metadata: ["alerts": "\(count)", "database": "\(known)", "logs": "\(last)"])
    } catch { throw Failure.state("\(error)") }
  }

  /// Tells that the database was set aside: silence about the past would look like news of none.
  func tell(setAside path: String) async throws {
    let now = clock.now()
    let routes = AlertRoutes(webhooks: settings.webhooks, config: settings.fingerprint)
    let alert = Alert(
      id: Fingerprint.alertID(for: "state|\(path)"), type: .blind, time: now,
      config: settings.fingerprint,
      notes: [
        "The database was damaged and was set aside as \(path).",
        "The watch goes on with a new one: what is in the feeds now counts as found at the start.",
      ])
    do {
      _ = try await store.record(Examination(alerts: [routes.entry(alert)]), now: now)
    } catch { throw Failure.state("\(error)") }
    journal.error("the database was damaged and set aside", metadata: ["as": "\(path)"])
    await courier.turn()
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
