internal import Glibc

/// Tells systemd how the service is, by the datagram protocol of sd_notify(3). Does nothing where
/// no socket is named.
package struct ServiceManager: Sendable {
  private let path: String?
  /// How often a ping is due, in seconds; nil when no watchdog listens.
  package let watchdogInterval: Double?

  /// Reads `NOTIFY_SOCKET`, `WATCHDOG_USEC` and `WATCHDOG_PID`.
  package init(environment: [String: String]) {
    path = environment["NOTIFY_SOCKET"]
    let isOurs = environment["WATCHDOG_PID"].map { Int32($0) == getpid() } ?? true
    let microseconds = environment["WATCHDOG_USEC"].flatMap(Double.init)
    // A third of the limit, so that two pings may be late.
    watchdogInterval = isOurs ? microseconds.map { max($0 / 3_000_000, 0.05) } : nil
  }

  package func ready(status: String) { send("READY=1", "STATUS=\(Self.oneLine(status))") }
  package func status(_ text: String) { send("STATUS=\(Self.oneLine(text))") }
  package func stopping(status: String) { send("STOPPING=1", "STATUS=\(Self.oneLine(status))") }
  package func ping() { send("WATCHDOG=1") }

  package func reloading() {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    send("RELOADING=1", "MONOTONIC_USEC=\(now.tv_sec * 1_000_000 + now.tv_nsec / 1000)")
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  private func send(_ lines: String...) {
    guard let path else { return }
    // Nobody to tell when the manager does not listen; the work goes on.
    _ = UnixDatagram.send(Array(lines.joined(separator: "\n").utf8), to: path)
  }
}
