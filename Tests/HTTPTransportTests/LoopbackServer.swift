import Foundation
import Glibc

/// A server on loopback whose answers are scripts, so that it can misbehave in every way.
///
/// Blocking code on a thread for each connection: plain to read, and it shares nothing with what
/// it tests.
final class LoopbackServer: Sendable {
  struct Received: Sendable {
    let method: String
    let target: String
    let head: String
    let body: [UInt8]
    /// Connections are numbered in the order in which they came.
    let connection: Int

    func header(_ name: String) -> String? {
      head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("\(name.lowercased()): ") }
        .map { String($0.dropFirst(name.count + 2)) }
    }
  }

  enum Step: Sendable {
    case send([UInt8])
    case pause(milliseconds: UInt32)
    /// Sends it over and over, until the client goes away.
    case endless([UInt8], pause: UInt32)
    /// Waits until the client goes away.
    case hold
    case close

    static func text(_ text: String) -> Step { .send(Array(text.utf8)) }

    static func answer(
      _ status: Int = 200, _ headers: String..., body: [UInt8] = Array("ok".utf8)
    ) -> Step {
      let lines = headers.map { "\($0)\r\n" }.joined()
      let head = "HTTP/1.1 \(status) Sentence\r\n\(lines)Content-Length: \(body.count)\r\n\r\n"
      return .send(Array(head.utf8) + body)
    }
  }

  typealias Script = @Sendable (Received) -> [Step]

  private struct Log {
    var received: [Received] = []
    var connections = 0
    var busy = 0
    var peak = 0
  }

  let host: String
  let port: Int
  private let listener: Int32
  private let greeting: [UInt8]
  private let script: Script
  /// Guarded by `lock`, which is no `Mutex` since the thread sanitizer does not see through that.
  private nonisolated(unsafe) var log = Log()
  private let lock = NSLock()

  /// The greeting is sent on connect, before anything is asked.
  init(host: String = "127.0.0.1", greeting: [UInt8] = [], script: @escaping Script) throws {
    self.host = host
    self.greeting = greeting
    self.script = script
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    port = try Self.listen(listener, host: host)
    Thread.detachNewThread { [listener, weak self] in
      while case let client = accept(listener, nil, nil), client >= 0 {
        guard let self else {
          Glibc.close(client)
          return
        }
        serve(client)
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  func url(_ path: String, host: String? = nil) -> String {
    "http://\(host ?? self.host):\(port)\(path)"
  }

  var received: [Received] { lock.withLock { log.received } }
  var connections: Int { lock.withLock { log.connections } }
  /// Most requests at once.
  var peak: Int { lock.withLock { log.peak } }

  private static func listen(_ listener: Int32, host: String) throws -> Int {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    inet_pton(AF_INET, host, &address.sin_addr)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) | Glibc.listen(listener, 512)
          | getsockname(listener, $0, &length)
      }
    }
    guard code == 0 else { throw POSIXError(.EADDRNOTAVAIL) }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  private func serve(_ client: Int32) {
    let number = lock.withLock {
      log.connections += 1
      return log.connections
    }
    Thread.detachNewThread { [self] in
      _ = Self.send(greeting, client)
      var rest: [UInt8] = []
      while let received = Self.read(client, &rest, number) {
        guard answer(received, client) else { break }
      }
      Glibc.close(client)
    }
  }

  /// Whether the connection goes on. A request counts as done before its last step, since with that
  /// the client may send the next.
  private func answer(_ received: Received, _ client: Int32) -> Bool {
    lock.withLock {
      log.received.append(received)
      log.busy += 1
      log.peak = max(log.peak, log.busy)
    }
    let steps = script(received)
    let goesOn = steps.dropLast().allSatisfy { Self.run($0, client) }
    lock.withLock { log.busy -= 1 }
    return goesOn && steps.suffix(1).allSatisfy { Self.run($0, client) }
  }

  private static func read(_ client: Int32, _ rest: inout [UInt8], _ number: Int) -> Received? {
    let end = Array("\r\n\r\n".utf8)
    while true {
      if let range = rest.firstRange(of: end) {
        let head = String(decoding: rest[..<range.lowerBound], as: UTF8.self)
        let received = Received(
          method: String(head.prefix { $0 != " " }),
          target: String(head.split(separator: " ")[1]), head: head, body: [], connection: number)
        let length = received.header("Content-Length").flatMap { Int($0) } ?? 0
        if rest.count >= range.upperBound + length {
          let body = Array(rest[range.upperBound..<(range.upperBound + length)])
          rest.removeFirst(range.upperBound + length)
          return Received(
            method: received.method, target: received.target, head: head, body: body,
            connection: number)
        }
      }
      guard take(client, &rest) else { return nil }
    }
  }

  private static func take(_ client: Int32, _ rest: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16384)
    let count = recv(client, &buffer, buffer.count, 0)
    if count > 0 { rest += buffer[..<count] }
    return count > 0
  }

  /// Whether the connection goes on.
  private static func run(_ step: Step, _ client: Int32) -> Bool {
    switch step {
    case .send(let bytes): return send(bytes, client)
    case .pause(let milliseconds):
      usleep(milliseconds * 1000)
      return true
    case .endless(let bytes, let pause):
      while send(bytes, client) { usleep(pause * 1000) }
      return false
    case .hold:
      var rest: [UInt8] = []
      while take(client, &rest) {}
      return false
    case .close: return false
    }
  }

  private static func send(_ bytes: [UInt8], _ client: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }
}
