package import StateStore
package import StoryModel

/// Which endpoints hear of which alert.
package struct AlertRoutes: Sendable {
  private let webhooks: [WebhookSettings]
  /// The fingerprint of the configuration.
  package let config: String

  package init(webhooks: [WebhookSettings], config: String = "") {
    self.webhooks = webhooks
    self.config = config
  }

  /// The ids of the endpoints that want the alert, in the order of the configuration.
  package func endpoints(for alert: Alert) -> [String] {
    webhooks.filter { $0.wants(alert.type, stories: alert.storyIDs) }.map(\.id)
  }

  /// The alert with its deliveries, ready to be recorded.
  package func entry(_ alert: Alert) -> AlertEntry {
    AlertEntry(alert: alert, endpoints: endpoints(for: alert))
  }
}
