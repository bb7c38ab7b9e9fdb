internal import AlertDelivery
internal import FoundationEssentials
internal import Glibc
package import Logging

/// Diagnostics as one line for each event: native journal entries with fields when the journal
/// listens, lines with a level prefix under another service manager, plain lines on a terminal.
package struct Journal: LogHandler {
  package enum Way: Sendable, Equatable {
    /// systemd's own protocol on its socket (systemd.io/JOURNAL_NATIVE_PROTOCOL).
    case native
    /// Standard error with `<N>` before the line (sd-daemon(3)).
    case prefixed
    /// Standard error, for people.
    case plain
  }

  package var metadata: Logger.Metadata = [:]
  package var logLevel: Logger.Level = .notice
  private let way: Way
  /// Where systemd's journal listens.
  private let socket: String
  /// Takes each line; standard error by default.
  private let write: @Sendable (String) -> Void

  package init(
    way: Way, level: Logger.Level = .debug, socket: String = "/run/systemd/journal/socket",
    write: (@Sendable (String) -> Void)? = nil
  ) {
    self.way = way
    logLevel = level
    self.socket = socket
    self.write = write ?? Self.writeToStandardError
  }

  /// A logger that writes by this journal.
  package var logger: Logger { Logger(label: "storywatch") { _ in self } }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// The way that fits the process's standard error.
  package static func way(environment: [String: String]) -> Way {
    guard let stream = environment["JOURNAL_STREAM"] else {
      return environment["INVOCATION_ID"] != nil && isatty(2) == 0 ? .prefixed : .plain
    }
    var status = stat()
    guard fstat(2, &status) == 0, stream == "\(status.st_dev):\(status.st_ino)" else {
      return .plain
    }
    return access("/run/systemd/journal/socket", W_OK) == 0 ? .native : .prefixed
  }

  package func log(event: LogEvent) {
    var fields = metadata
    for (key, value) in event.metadata ?? [:] { fields[key] = value }
    tell(
      "\(event.message)", fields.mapValues { "\($0)" }, priority: priority(event.level),
      level: event.level == .notice ? nil : event.level.rawValue)
  }

  /// `level` is what people are told of the priority.
  func tell(_ message: String, _ fields: [String: String], priority: Int, level: String? = nil) {
    let line = Self.line(message, fields)
    switch way {
    case .native:
      if !send(line, fields, priority) { write("<\(priority)>\(line)\n") }
    case .prefixed: write("<\(priority)>\(line)\n")
    case .plain: write("\(level.map { "\($0): " } ?? "")\(line)\n")
    }
  }

  /// The message and its fields in the order of their names, without anything that could begin
  /// another line or drive a terminal.
  static func line(_ message: String, _ fields: [String: String]) -> String {
    let parts = fields.sorted { $0.key < $1.key }.map { key, text in
      "\(key)=" + (text.contains(where: { $0 == " " || $0 == "\"" }) ? "\"\(text)\"" : text)
    }
    return LineText.escaped(([message] + parts).joined(separator: " "))
  }

  private func priority(_ level: Logger.Level) -> Int {
    switch level {
    case .critical: 2
    case .error: 3
    case .warning: 4
    case .notice: 5
    case .info: 6
    case .debug, .trace: 7
    }
  }

  private static func writeToStandardError(_ line: String) {
    var bytes = Array(line.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  private func send(_ message: String, _ fields: [String: String], _ priority: Int) -> Bool {
    var entry = "PRIORITY=\(priority)\nSYSLOG_IDENTIFIER=storywatch\nMESSAGE=\(message)\n"
    for (key, value) in fields {
      let name = key.uppercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
      entry += "STORYWATCH_\(String(name))=\(LineText.escaped(value))\n"
    }
    return UnixDatagram.send(Array(entry.utf8), to: socket)
  }
}
