internal import AlertDelivery
internal import FoundationEssentials
package import StateStore
internal import StoryModel

/// Deliveries that have not arrived, for people and for programs.
package struct DeliveryReport: Sendable {
  private let deliveries: [DeliveryRow]

  package init(_ deliveries: [DeliveryRow]) { self.deliveries = deliveries }

  /// A JSON line for each.
  package var lines: [String] {
    get throws {
      try deliveries.map {
        try JSONText.line(
          Line(
            alert: $0.alert.id, seq: $0.alert.seq, type: $0.alert.type.rawValue,
            endpoint: $0.endpoint, state: $0.state, attempts: $0.attempts, status: $0.status,
            reason: $0.reason, next: $0.state == .pending ? $0.next.inWords : nil))
      }
    }
  }

  package var text: String {
    guard !deliveries.isEmpty else { return "everything was delivered" }
    return deliveries.map { delivery in
      var line =
        "\(delivery.state.rawValue)  \(delivery.endpoint)  #\(delivery.alert.seq) "
        + "\(delivery.alert.type.rawValue)  \(delivery.alert.id)\n    "
        + "tried \(delivery.attempts == 1 ? "once" : "\(delivery.attempts) times")"
      if let reason = delivery.reason { line += ": \(LineText.escaped(reason))" }
      if delivery.state == .pending { line += "; next \(delivery.next.inWords)" }
      return line
    }.joined(separator: "\n")
  }

  private struct Line: Encodable {
    let alert: String
    let seq: Int
    let type: String
    let endpoint: String
    let state: DeliveryRow.State
    let attempts: Int
    let status: Int?
    let reason: String?
    let next: String?
  }
}
