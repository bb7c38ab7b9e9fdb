import Foundation
import Glibc
import Testing

@testable import StatusPage

struct ServingTests {
  @Test func `the page is served on a Unix socket until it is cancelled`() async throws {
    let path = NSTemporaryDirectory() + "storywatch-\(UUID().uuidString.prefix(8)).sock"
    let (ready, signal) = AsyncStream.makeStream(of: Void.self)
    let serving = Task {
      try await Hostile.page.serve(on: .unix(path)) { signal.finish() }
    }
    for await _ in ready {}
    let answer = try ask(path, "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(answer.hasSuffix("ok, with problems\n"))
    #expect(answer.contains("Content-Security-Policy: default-src 'none'"))
    let post = try ask(
      path, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    #expect(post.hasPrefix("HTTP/1.1 404"))
    serving.cancel()
    _ = await serving.result
    unlink(path)
  }

  /// One request and the whole answer.
  private func ask(_ path: String, _ request: String) throws -> String {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
    }
    try #require(connected == 0)
    _ = request.withCString { write(descriptor, $0, strlen($0)) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
