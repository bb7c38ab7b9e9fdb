internal import Dispatch
internal import DispatchActors
internal import FoundationEssentials
internal import HTTPTransport
package import HubCallback
package import Logging
package import StateStore

/// What the subscriber needs remembered. Every call is one transaction.
package protocol SubscriberStore: Sendable {
  func subscriptions() async throws(StoreError) -> [SubscriptionRow]
  func settle(
    subscriptions: [SubscriptionRow], forgetting tokens: [String]
  ) async throws(StoreError)
}

extension SQLiteStore: SubscriberStore {}

/// Subscribes to feeds at the hubs they name, keeps the subscriptions up, and hands on what the
/// hubs bring.
package actor Subscriber {
  private let executor = QueueExecutor(label: "storywatch.subscriber")
  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  private let store: any SubscriberStore
  private let watch: Watch
  private let transport: any HTTPExchange
  private let clock: WallClock
  private let journal: Logger

  /// The public base address; nil while pushes are off.
  private var callback: String?
  private var userAgent = Product.userAgent
  private var subscriptions: [String: Subscription] = [:]
  /// The host of each feed, which its hub may share.
  private var hosts: [Int64: String] = [:]
  /// Requests under way, by token.
  private var asking: [String: Task<Void, Never>] = [:]
  private var timer: QueueTimer?
  private var turning: Task<Void, Never>?
  private var isStopping = false
  private var toldOfForgery = Date.distantPast

  /// Requests to hubs at once.
  private static let atOnce = 8

  package init(
    store: any SubscriberStore, watch: Watch, transport: any HTTPExchange, clock: WallClock,
    journal: Logger
  ) {
    self.store = store
    self.watch = watch
    self.transport = transport
    self.clock = clock
    self.journal = journal
  }

  /// Takes up what is remembered under the configuration in force; call it after the watch's.
  package func configure(
    callback: String?, userAgent: String
  ) async throws(StoreError) {
    let rows = try await store.subscriptions()
    self.userAgent = userAgent
    self.callback = callback
    var kept: [String: Subscription] = [:]
    for var subscription in rows.compactMap(Subscription.init) {
      // Where nobody listens any more nothing can be ended either; the lease runs out.
      guard let callback, subscription.callback == Self.address(callback, subscription.token)
      else { continue }
      let isWatched = await watch.isWatched(subscription.feed)
      if !isWatched, subscription.standing != .leaving { subscription.leave(clock.now()) }
      kept[subscription.token] = subscription
    }
    try await store.settle(
      subscriptions: kept.values.map(\.row),
      forgetting: rows.map(\.token).filter { kept[$0] == nil })
    subscriptions = kept
    for subscription in kept.values {
      await watch.rely(on: subscription.isRelied(clock.now()), for: subscription.feed)
    }
  }

  /// Begins to subscribe.
  package func start() {
    timer = QueueTimer(on: executor.queue) { [weak self] in
      self?.assumeIsolated { subscriber in
        guard subscriber.turning == nil else { return }
        subscriber.turning = Task {
          await subscriber.turn()
          subscriber.ended()
        }
      }
    }
    timer?.fire(every: .seconds(1))
  }

  private func ended() { turning = nil }

  /// No new requests; what is remembered stays in force.
  package func stop() async {
    isStopping = true
    timer = nil
    for task in asking.values { task.cancel() }
    for task in [turning].compactMap(\.self) + asking.values { await task.value }
  }

  /// Takes up new hubs, asks those that are due, and looks whether the feeds still come.
  package func turn() async {
    guard callback != nil, !isStopping else { return }
    do throws(StoreError) {
      for (feed, host, offer) in await watch.takeOffers() {
        hosts[feed] = host
        try await follow(offer, of: feed)
      }
      try await look()
    } catch { journal.error("subscriptions are not written down", metadata: ["why": "\(error)"]) }
  }

  /// Waits for the requests under way.
  package func drain() async { for task in asking.values { await task.value } }

  private static func address(_ base: String, _ token: String) -> String {
    base.hasSuffix("/") ? base + token : "\(base)/\(token)"
  }

  /// 32 characters that nobody guesses, for addresses and secrets.
  private static func unguessable() -> String {
    var dice = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(dice.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// A feed names a hub, another one, or none any more.
  private func follow(_ offer: HubOffer?, of feed: Int64) async throws(StoreError) {
    guard let callback else { return }
    let own = subscriptions.values.filter {
      $0.feed == feed && $0.standing != .unwanted && $0.standing != .leaving
    }
    guard own.isEmpty || own.contains(where: { $0.offer != offer }) else { return }
    var changed: [Subscription] = []
    for var subscription in own where subscription.offer != offer {
      subscription.leave(clock.now())
      changed.append(subscription)
    }
    if let offer, !own.contains(where: { $0.offer == offer }) {
      let token = Self.unguessable()
      changed.append(
        Subscription(
          of: feed, at: offer, callback: Self.address(callback, token), token: token,
          secret: Self.unguessable(), now: clock.now()))
    }
    try await settle(changed)
    if own.contains(where: \.isCarrying) { await watch.rely(on: false, for: feed) }
  }

  private func look() async throws(StoreError) {
    let now = clock.now()
    for (token, subscription) in subscriptions.sorted(by: { $0.key < $1.key }) {
      if subscription.isCarrying {
        let isRelied = await watch.isRelying(on: subscription.feed)
        // It runs again from the next push on.
        if !isRelied || !subscription.isLive(now) { try await stopRelying(on: token) }
      }
      guard let due = subscriptions[token], due.next <= now, asking[token] == nil else { continue }
      switch due.standing {
      case .asked: try await fail(token, "the hub did not ask back")
      case .leaving: try await settle([], forgetting: [token])
      default: if asking.count < Self.atOnce { try await ask(token) }
      }
    }
  }

  private func stopRelying(on token: String) async throws(StoreError) {
    guard var subscription = subscriptions[token] else { return }
    subscription.isCarrying = false
    try await settle([subscription])
    await watch.rely(on: false, for: subscription.feed)
    journal.notice(
      "the hub does not bring all of a feed; it is polled as before",
      metadata: ["topic": "\(subscription.offer.topic)"])
  }

  /// Writes down that the hub is asked, and asks it: it may ask back before it answers.
  private func ask(_ token: String) async throws(StoreError) {
    guard var subscription = subscriptions[token], !isStopping else { return }
    subscription.ask(clock.now())
    try await settle([subscription])
    let request = HubRequest(transport: transport, userAgent: userAgent)
    let host = hosts[subscription.feed] ?? ""
    asking[token] = Task {
      let fault = await request.send(subscription, from: host)
      await answered(token, subscription.standing, fault)
    }
  }

  private func answered(
    _ token: String, _ standing: Subscription.Standing, _ fault: String?
  ) async {
    defer { asking[token] = nil }
    // It asked back meanwhile: then the answer says nothing more.
    guard !isStopping, let fault, subscriptions[token]?.standing == standing else { return }
    do throws(StoreError) {
      if standing == .leaving {
        try await settle([], forgetting: [token])
      } else {
        try await fail(token, fault)
      }
    } catch { journal.error("subscriptions are not written down", metadata: ["why": "\(error)"]) }
  }

  private func fail(_ token: String, _ why: String) async throws(StoreError) {
    guard var subscription = subscriptions[token] else { return }
    subscription.fail(clock.now(), dice: clock.jitter())
    try await settle([subscription])
    let fields: Logger.Metadata = ["topic": "\(subscription.offer.topic)", "why": "\(why)"]
    if subscription.failures == 1 {
      journal.warning("no subscription at the hub; the feed is polled", metadata: fields)
    } else {
      journal.debug("still no subscription at the hub", metadata: fields)
    }
  }

  /// In memory only what the store holds.
  private func settle(
    _ changed: [Subscription], forgetting tokens: [String] = []
  ) async throws(StoreError) {
    guard !changed.isEmpty || !tokens.isEmpty else { return }
    try await store.settle(subscriptions: changed.map(\.row), forgetting: tokens)
    for subscription in changed { subscriptions[subscription.token] = subscription }
    for token in tokens { subscriptions[token] = nil }
  }
}

// What hubs say.
extension Subscriber {
  package func knows(_ token: String) -> Bool { subscriptions[token] != nil }

  package func hear(_ call: HubCall, at token: String) async -> HubAnswer {
    do throws(StoreError) {
      switch call {
      case .question(let query): return try await answer(query, at: token)
      case .document(let document): return try await take(document, at: token)
      }
    } catch {
      journal.error("subscriptions are not written down", metadata: ["why": "\(error)"])
      return .later
    }
  }

  /// Agrees only to what was asked for, under the name and the address given for it.
  private func answer(
    _ query: [String: String], at token: String
  ) async throws(StoreError) -> HubAnswer {
    guard var subscription = subscriptions[token], query["hub.topic"] == subscription.offer.topic
    else { return .unknown }
    let (now, dice) = (clock.now(), clock.jitter())
    switch (query["hub.mode"], query["hub.challenge"], subscription.standing) {
    case ("denied", _, _):
      guard subscription.standing != .leaving, subscription.standing != .unwanted else {
        return .taken
      }
      subscription.deny(now, dice: dice)
      try await settle([subscription])
      await watch.rely(on: false, for: subscription.feed)
      journal.warning(
        "the hub denies the subscription; the feed is polled",
        metadata: [
          "topic": "\(subscription.offer.topic)", "why": "\(query["hub.reason"] ?? "-")",
        ])
      return .taken
    case ("subscribe", let challenge?, .asked), ("subscribe", let challenge?, .active),
      ("subscribe", let challenge?, .failed), ("subscribe", let challenge?, .denied):
      subscription.confirm(
        lease: query["hub.lease_seconds"].flatMap(Double.init), now: now, dice: dice)
      try await settle([subscription])
      journal.debug("subscribed", metadata: ["topic": "\(subscription.offer.topic)"])
      return .agreed(to: challenge)
    case ("unsubscribe", let challenge?, .leaving):
      try await settle([], forgetting: [token])
      return .agreed(to: challenge)
    default: return .unknown
    }
  }

  private func take(
    _ document: HubDocument, at token: String
  ) async throws(StoreError) -> HubAnswer {
    guard let subscription = subscriptions[token], subscription.standing != .unwanted,
      subscription.standing != .leaving
    else { return .gone }
    guard
      let signature = document.signature,
      HubSignature.isRight(signature, of: document.body, secret: subscription.secret)
    else {
      tellOfForgery(subscription)
      // So the specification wants it: whoever forges learns nothing.
      return .taken
    }
    switch await watch.take(document, of: subscription.feed, topic: subscription.offer.topic) {
    case .refused: return .later
    case .unreadable(let why):
      journal.debug(
        "what the hub brought is no feed",
        metadata: ["topic": "\(subscription.offer.topic)", "why": "\(why)"])
      return .taken
    case .kept:
      try await noteArrival(token)
      return .taken
    }
  }

  private func noteArrival(_ token: String) async throws(StoreError) {
    guard var subscription = subscriptions[token], subscription.isLive(clock.now()) else { return }
    if !subscription.isCarrying {
      subscription.isCarrying = true
      try await settle([subscription])
    }
    await watch.rely(on: true, for: subscription.feed)
  }

  private func tellOfForgery(_ subscription: Subscription) {
    let now = clock.now()
    guard now.timeIntervalSince(toldOfForgery) > 3600 else { return }
    toldOfForgery = now
    journal.warning(
      "a document with a wrong signature came for a feed and was ignored",
      metadata: ["topic": "\(subscription.offer.topic)"])
  }
}
