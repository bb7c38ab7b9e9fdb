package import FoundationEssentials
package import StateStore
package import StoryModel

/// What the courier needs remembered. Every call is one transaction.
package protocol CourierStore: Sendable {
  /// The first delivery that is due and need not wait for an earlier one of its story.
  func dueDelivery(
    of endpoint: String, now: Date, hold: Double
  ) async throws(StoreError) -> DeliveryRow?
  func oldestDelivery(of endpoint: String) async throws(StoreError) -> DeliveryRow?
  func nextDelivery(of endpoint: String) async throws(StoreError) -> Date?
  func settle(
    _ delivery: DeliveryRow, health: String, holding: Bool, alerts: [AlertEntry], now: Date
  ) async throws(StoreError) -> [Alert]
  /// What each endpoint's breaker wrote.
  func endpoints() async throws(StoreError) -> [String: String]
}

extension SQLiteStore: CourierStore {}
