import Foundation
import Glibc
import Testing

@testable import StorywatchDaemon

/// A datagram socket that remembers what it was sent.
final class DatagramReceiver: Sendable {
  let descriptor: Int32

  /// A name that begins with `@` is an abstract one.
  init(_ path: String) throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let name = Array(path.utf8)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
    if path.hasPrefix("@") { address.sun_path.0 = 0 }
    let length = socklen_t(MemoryLayout<sockaddr_un>.offset(of: \.sun_path)! + name.count)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
    }
    try #require(result == 0)
  }

  deinit { close(descriptor) }

  /// The next message; nil when none waits.
  func next() -> String? {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(descriptor, &bytes, bytes.count, Int32(MSG_DONTWAIT))
    return count < 0 ? nil : String(decoding: bytes[..<count], as: UTF8.self)
  }
}

struct JournalTests {
  @Test(arguments: [
    "two\nlines", "a forged prefix\n<0>panic", "a bell \u{7} and an escape \u{1b}[2J",
    "a carriage\rreturn", "a separator \u{2028} of lines", "c1 \u{9b}31m",
  ])
  func `nothing in a field begins a line or drives a terminal`(_ text: String) {
    let lines = Lines()
    Journal(way: .prefixed) { lines.add($0) }
      .tell(text, ["why": text], priority: 5)
    #expect(lines.all.count == 1)
    let line = lines.all[0]
    #expect(line.hasPrefix("<5>") && line.hasSuffix("\n"))
    #expect(
      line.dropLast().unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control && $0 != "\u{2028}"
      })
  }

  @Test func `fields stand behind the message in the order of their names`() {
    #expect(
      Journal.line("feed read", ["url": "x", "new": "3", "why": "a b"])
        == "feed read new=3 url=x why=\"a b\"")
  }

  @Test func `the journal gets fields of its own, none of which can be forged`() throws {
    let scratch = try Scratch()
    let receiver = try DatagramReceiver("\(scratch.path)/journal")
    let lines = Lines()
    Journal(way: .native, socket: "\(scratch.path)/journal") { lines.add($0) }
      .tell("feed", ["why-not": "x\nPRIORITY=0"], priority: 4)
    let fields = try #require(receiver.next()).split(separator: "\n")
    #expect(fields.contains("PRIORITY=4") && !fields.contains("PRIORITY=0"))
    #expect(fields.contains { $0.hasPrefix("MESSAGE=feed why-not=") })
    #expect(fields.contains { $0.hasPrefix("STORYWATCH_WHY_NOT=x") })
    #expect(lines.all.isEmpty)
  }

  @Test func `where the journal does not listen the line goes to standard error`() {
    let lines = Lines()
    Journal(way: .native, socket: "/nowhere/at/all") { lines.add($0) }
      .tell("trouble", [:], priority: 3)
    #expect(lines.all == ["<3>trouble\n"])
  }
}
