package import FoundationEssentials
package import StateStore
package import StoryModel

/// What the courier needs remembered. Every call is one transaction.
package protocol CourierStore: Sendable {
  /// The first delivery that is due and need not wait for an earlier one of its story.
  func dueDelivery(
    of endpoint: String, now: Date, hold: Double, horizon: Date
  ) async throws(StoreError) -> DeliveryRow?
  func leastTriedDelivery(of endpoint: String) async throws(StoreError) -> DeliveryRow?
  func newestUntried(of endpoint: String) async throws(StoreError) -> Int?
  func settle(
    _ delivery: DeliveryRow, health: String, holding: Bool, alerts: [AlertEntry], now: Date
  ) async throws(StoreError) -> [Alert]
  func release(of endpoint: String, now: Date) async throws(StoreError)
  func abandon(
    of endpoint: String, raisedUpTo time: Date, because reason: String, now: Date
  ) async throws(StoreError) -> Int
  func abandon(
    exceptOf known: [String], because reason: String, now: Date
  ) async throws(StoreError) -> Int
  /// What each endpoint's breaker wrote.
  func endpoints() async throws(StoreError) -> [String: String]
}

extension SQLiteStore: CourierStore {}
