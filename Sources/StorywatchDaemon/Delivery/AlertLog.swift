internal import AlertDelivery
internal import DispatchActors
package import StateStore
package import StoryModel

/// What a log needs remembered.
package protocol LogStore: Sendable {
  func alerts(after seq: Int, limit: Int) async throws(StoreError) -> [Alert]
  func lastSeq() async throws(StoreError) -> Int
  func note(_ name: String) async throws(StoreError) -> String?
  func setNote(_ name: String, _ body: String) async throws(StoreError)
}

extension SQLiteStore: LogStore {}

/// A numbered log of alerts that heals itself: what the store has recorded and the log does not
/// show is appended, in order, each once.
///
/// The place up to which it is written stands in the log itself; the store keeps it too, for the
/// day on which somebody deletes the file.
package actor AlertLog {
  package nonisolated let path: String
  package nonisolated let format: LogFormat
  private let executor: QueueExecutor
  private let store: any LogStore
  private var file: AlertLogFile
  private var cursor: Int?

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  package init(
    path: String, format: LogFormat, rotateAt: Int, keep: Int, store: any LogStore
  ) {
    self.path = path
    self.format = format
    self.store = store
    executor = QueueExecutor(label: "storywatch.log")
    file = AlertLogFile(path: path, rotateAt: rotateAt, keep: keep)
  }

  /// Finds the place up to which the log is written. A new log begins with the next alert, so this
  /// must be settled before one can be recorded.
  package func begin() async throws(StoreError) {
    guard cursor == nil else { return }
    let found = try await findPlace()
    // Another call may have come in during the await, and written lines since.
    if cursor == nil { cursor = found }
  }

  /// Appends every recorded alert that is not in the log yet. Throws `LogError` or `StoreError`;
  /// called again it goes on where it stopped.
  package func catchUp() async throws {
    try await begin()
    while case let alerts = try await store.alerts(after: cursor ?? 0, limit: 64),
      !alerts.isEmpty
    {
      // Another call may have come in during the await and written these.
      for alert in alerts where alert.seq > cursor ?? 0 {
        try file.append(line(alert))
        cursor = alert.seq
      }
      FaultPoint.logSynced.pass()
      try await store.setNote(place, String(cursor ?? 0))
      FaultPoint.logNoted.pass()
    }
  }

  /// Finds the file anew before the next line.
  package func reopen() { file.reopen() }

  /// The number of the last alert in the log; nil when it shows none.
  package func lastSeq() -> Int? { file.lastLine { seq(of: $0) } }

  /// The alerts that the log shows beyond `seq`: after a restored backup the log knows more than
  /// the store. A text log tells of each only what a line holds.
  package func alerts(beyond seq: Int) -> [Alert] {
    file.allLines().compactMap { line in
      switch format {
      case .text: AlertLine.alert(ofTextLine: String(line))
      case .json: AlertLine.alert(ofJSONLine: String(line))
      }
    }.filter { $0.seq > seq }
  }

  /// Opens the file, or makes it, so that a log that cannot be written is known at the start.
  package func check() throws { try file.ready() }

  private nonisolated var place: String { "log \(path)" }

  /// A log met for the first time begins with the next alert, not with the past.
  private func findPlace() async throws(StoreError) -> Int {
    let shown = file.lastLine { seq(of: $0) } ?? 0
    if let noted = try await store.note(place).flatMap({ Int($0) }) { return max(noted, shown) }
    let start = max(shown, shown == 0 ? try await store.lastSeq() : 0)
    try await store.setNote(place, String(start))
    FaultPoint.logBegun.pass()
    return start
  }

  private func line(_ alert: Alert) -> String {
    switch format {
    case .text: AlertLine.text(alert)
    case .json: AlertLine.json(alert)
    }
  }

  private func seq(of line: Substring) -> Int? {
    switch format {
    case .text: AlertLine.seq(ofTextLine: String(line))
    case .json: AlertLine.seq(ofJSONLine: String(line))
    }
  }
}
