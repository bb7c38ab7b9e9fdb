import ArticleModel
import Foundation
import StateStore
import StoryModel
import Synchronization

@testable import StorywatchDaemon

/// A store that refuses from one call on, as a full disk does, or dies with it, as a kill does.
final class RefusingStore: Sendable {
  enum Plan: Sendable {
    case never
    /// All calls from that one on, counted from 0; nothing of them is written.
    case all(from: Int)
    /// That call is carried out and not answered, and none after it is carried out.
    case dying(after: Int)
    /// Calls whose name holds one of these words.
    case named([String])
  }

  let base: SQLiteStore
  private let plan: Mutex<Plan>
  private let calls = Mutex(0)

  init(_ base: SQLiteStore, _ plan: Plan = .never) {
    self.base = base
    self.plan = Mutex(plan)
  }

  var count: Int { calls.withLock { $0 } }
  func change(_ next: Plan) { plan.withLock { $0 = next } }

  private static let full = StoreError.sqlite(
    code: 13, message: "database or disk is full", doing: "test")

  private func call<Result: Sendable>(
    _ name: String = #function, _ body: () async throws(StoreError) -> Result
  ) async throws(StoreError) -> Result {
    let number = calls.withLock { count in
      defer { count += 1 }
      return count
    }
    switch plan.withLock({ $0 }) {
    case .never: return try await body()
    case .all(let from):
      guard number < from else { throw Self.full }
      return try await body()
    case .dying(let after):
      guard number <= after else { throw Self.full }
      let result = try await body()
      guard number < after else { throw Self.full }
      return result
    case .named(let words):
      guard !words.contains(where: { name.contains($0) }) else { throw Self.full }
      return try await body()
    }
  }
}

extension RefusingStore: WatchStore {
  func enrol(
    feeds: [(url: String, due: Date)], poll: String, health: String
  ) async throws(StoreError) -> [FeedRow] {
    try await call { () async throws(StoreError) in
      try await base.enrol(feeds: feeds, poll: poll, health: health)
    }
  }

  func settle(_ feeds: [FeedRow]) async throws(StoreError) {
    try await call("settle feeds") { () async throws(StoreError) in try await base.settle(feeds) }
  }

  func fingerprints(
    of feed: Int64, sharing keys: Set<Int64>
  ) async throws(StoreError) -> (rows: [FingerprintRow], feedIsKnown: Bool) {
    try await call { () async throws(StoreError) in
      try await base.fingerprints(of: feed, sharing: keys)
    }
  }

  func keep(_ harvest: Harvest, of feed: FeedRow, seen: Date) async throws(StoreError) {
    try await call { () async throws(StoreError) in
      try await base.keep(harvest, of: feed, seen: seen)
    }
  }

  func duePages(now: Date, limit: Int) async throws(StoreError) -> [PageRow] {
    try await call { () async throws(StoreError) in
      try await base.duePages(now: now, limit: limit)
    }
  }

  func settlePage(enriching article: Article) async throws(StoreError) {
    try await call { () async throws(StoreError) in try await base.settlePage(enriching: article) }
  }

  func settlePage(of article: String, next: Date?) async throws(StoreError) {
    try await call { () async throws(StoreError) in
      try await base.settlePage(of: article, next: next)
    }
  }

  func prune(
    articles: Date, fingerprints: Date, limit: Int
  ) async throws(StoreError) -> Int {
    try await call { () async throws(StoreError) in
      try await base.prune(articles: articles, fingerprints: fingerprints, limit: limit)
    }
  }
}

extension RefusingStore: ExaminerStore {
  func enrol(
    stories: [(id: String, revision: String)]
  ) async throws(StoreError) -> [StoryRow] {
    try await call { () async throws(StoreError) in try await base.enrol(stories: stories) }
  }

  func developments() async throws(StoreError) -> [DevelopmentRow] {
    try await call { () async throws(StoreError) in try await base.developments() }
  }

  func lastChange() async throws(StoreError) -> Int64 {
    try await call { () async throws(StoreError) in try await base.lastChange() }
  }

  func articles(
    after change: Int64, upTo bound: Int64, limit: Int
  ) async throws(StoreError) -> [KeptArticle] {
    try await call { () async throws(StoreError) in
      try await base.articles(after: change, upTo: bound, limit: limit)
    }
  }

  func record(_ examination: Examination, now: Date) async throws(StoreError) -> [Alert] {
    try await call { () async throws(StoreError) in try await base.record(examination, now: now) }
  }
}

extension RefusingStore: CourierStore, LogStore {
  func dueDelivery(
    of endpoint: String, now: Date, hold: Double, horizon: Date
  ) async throws(StoreError) -> DeliveryRow? {
    try await call { () async throws(StoreError) in
      try await base.dueDelivery(of: endpoint, now: now, hold: hold, horizon: horizon)
    }
  }

  func leastTriedDelivery(of endpoint: String) async throws(StoreError) -> DeliveryRow? {
    try await call { () async throws(StoreError) in
      try await base.leastTriedDelivery(of: endpoint)
    }
  }

  func newestUntried(of endpoint: String) async throws(StoreError) -> Int? {
    try await call { () async throws(StoreError) in try await base.newestUntried(of: endpoint) }
  }

  func settle(
    _ delivery: DeliveryRow, health: String, holding: Bool, alerts: [AlertEntry], now: Date
  ) async throws(StoreError) -> [Alert] {
    try await call("settle delivery") { () async throws(StoreError) in
      try await base.settle(delivery, health: health, holding: holding, alerts: alerts, now: now)
    }
  }

  func abandon(
    of endpoint: String, raisedUpTo time: Date, because reason: String, now: Date
  ) async throws(StoreError) -> Int {
    try await call { () async throws(StoreError) in
      try await base.abandon(of: endpoint, raisedUpTo: time, because: reason, now: now)
    }
  }

  func abandon(
    exceptOf known: [String], because reason: String, now: Date
  ) async throws(StoreError) -> Int {
    try await call { () async throws(StoreError) in
      try await base.abandon(exceptOf: known, because: reason, now: now)
    }
  }

  func release(of endpoint: String, now: Date) async throws(StoreError) {
    try await call { () async throws(StoreError) in
      try await base.release(of: endpoint, now: now)
    }
  }

  func endpoints() async throws(StoreError) -> [String: String] {
    try await call { () async throws(StoreError) in try await base.endpoints() }
  }

  func alerts(after seq: Int, limit: Int) async throws(StoreError) -> [Alert] {
    try await call { () async throws(StoreError) in
      try await base.alerts(after: seq, limit: limit)
    }
  }

  func lastSeq() async throws(StoreError) -> Int {
    try await call { () async throws(StoreError) in try await base.lastSeq() }
  }

  func note(_ name: String) async throws(StoreError) -> String? {
    try await call { () async throws(StoreError) in try await base.note(name) }
  }

  func setNote(_ name: String, _ body: String) async throws(StoreError) {
    try await call { () async throws(StoreError) in try await base.setNote(name, body) }
  }
}
