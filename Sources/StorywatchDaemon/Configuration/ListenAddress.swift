internal import HTTPTransport

/// Where the status page listens.
package enum ListenAddress: Sendable, Equatable {
  case tcp(host: String, port: Int)
  /// The path of a Unix socket.
  case unix(String)

  /// Reads `127.0.0.1:8424`, `[::1]:8424` or `unix:PATH`; nil when it is none of these.
  package init?(_ text: String, environment: ConfigEnvironment) {
    if text.hasPrefix("unix:") {
      let path = environment.statePath(String(text.dropFirst(5)))
      // sun_path holds 108 bytes with the closing zero.
      guard text.utf8.count > 5, path.utf8.count < 108 else { return nil }
      self = .unix(path)
      return
    }
    guard !text.contains(where: { "/?#".contains($0) }),
      let address = WebAddress(written: "http://\(text)"),
      let colon = text.lastIndex(of: ":"), let port = UInt16(text[colon...].dropFirst())
    else { return nil }
    self = .tcp(host: address.host, port: Int(port))
  }

  /// True when only this machine can reach it.
  package var isLocal: Bool {
    switch self {
    case .tcp(let host, _):
      host == "localhost" || IPAddress(host)?.scope == .local && host != "0.0.0.0" && host != "::"
    case .unix: true
    }
  }
}
