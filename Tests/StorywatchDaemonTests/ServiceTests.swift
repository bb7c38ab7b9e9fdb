import AlertDelivery
import Foundation
import Glibc
import StateStore
import StoryModel
import Testing

@testable import StorywatchDaemon

/// Takes connections on loopback and never answers.
final class BlackHole: Sendable {
  let descriptor: Int32
  let port: UInt16

  init() throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let (own, size) = (descriptor, length)
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(own, $0, size) }
    }
    try #require(bound == 0 && listen(descriptor, 64) == 0)
    _ = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(own, $0, &length) }
    }
    port = UInt16(bigEndian: address.sin_port)
  }

  deinit { close(descriptor) }
}

struct ServiceTests {
  let scratch: Scratch
  let hole: BlackHole
  let lines = Lines()

  init() throws {
    scratch = try Scratch()
    hole = try BlackHole()
  }

  /// A configuration whose feeds and endpoint do not answer.
  private func write(log: String = "a.log") {
    let feeds = (1...4).map { #"{"url": "http://127.0.0.1:\#(hole.port)/\#($0)"}"# }
    scratch.write(
      """
      {
        "feeds": [\(feeds.joined(separator: ", "))],
        "stories": [{"id": "flight", "title": "Flight", "names": ["AZAL"],
          "awaits": [{"id": "admission", "words": ["Russia admitted responsibility"]}]}],
        "alerts": {
          "logs": [{"path": "\(scratch.path)/\(log)", "format": "text"}],
          "webhooks": [{"id": "desk", "url": "http://127.0.0.1:\(hole.port)/hook",
            "format": "storywatch", "allowPrivate": ["127.0.0.1"]}]
        },
        "state": "\(scratch.path)/state.sqlite"
      }
      """, to: "config.json")
  }

  private func service() async throws -> Service {
    try await Service(
      config: "\(scratch.path)/config.json", manager: ServiceManager(environment: [:]),
      journal: Journal(way: .prefixed) { [lines] in lines.add($0) }.logger)
  }

  private func fillOutbox(_ service: Service, count: Int) async throws {
    let routes = AlertRoutes(webhooks: await service.settings.webhooks)
    let entries = (0..<count).map { number in
      routes.entry(
        .init(id: "swa_\(number)", type: .digest, time: .now, notes: ["Nothing \(number)."]))
    }
    _ = try await service.store.record(Examination(alerts: entries), now: .now)
  }

  @Test func `it stops within ten seconds while nothing answers and the outbox is full`()
    async throws
  {
    write()
    let service = try await service()
    await service.start()
    try await fillOutbox(service, count: 500)
    await service.courier.turn()
    try await Task.sleep(for: .milliseconds(300))
    let span = await ContinuousClock().measure { await service.stop() }
    #expect(span < .seconds(10))
    #expect(scratch.text("a.log").split(separator: "\n").count == 500)
    #expect(lines.all.filter { $0.hasPrefix("<3>") } == [])
    #expect(lines.count("storywatch stopped") == 1)
  }

  @Test func `asked to stop, it does not poll to the end`() async throws {
    write()
    let service = try await service()
    async let once: Void = service.runOnce()
    try await Task.sleep(for: .milliseconds(300))
    let span = await ContinuousClock().measure {
      await service.stop()
      await service.stop()
    }
    try await once
    #expect(span < .seconds(10))
    #expect(await service.watch.overview.allSatisfy { $0.state.failures == 0 })
  }

  @Test func `a bad configuration is refused, and the old one stays`() async throws {
    write()
    let service = try await service()
    let before = await service.settings
    scratch.write("{}", to: "config.json")
    await service.reload()
    #expect(await service.settings == before)
    #expect(lines.count("reload refused") == 1)
    write(log: "b.log")
    await service.reload()
    #expect(await service.settings.logs.map(\.path) == ["\(scratch.path)/b.log"])
    await service.stop()
  }

  @Test func `a second one does not work on the same state`() async throws {
    write()
    let first = try await service()
    await #expect {
      _ = try await service()
    } throws: { ($0 as? Failure)?.exitCode == 75 }
    await first.stop()
  }

  @Test func `a damaged database is set aside, and no number of the log is given again`()
    async throws
  {
    write()
    do {
      let first = try await service()
      try await fillOutbox(first, count: 3)
      await first.stop()
    }
    scratch.write(String(repeating: "no database ", count: 500), to: "state.sqlite")
    let second = try await service()
    let alerts = try await second.store.alerts(after: 0, limit: 9)
    #expect(alerts.last?.type == .blind)
    #expect(alerts.last.map { $0.seq } == 4)
    await second.stop()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path).contains {
        $0.contains(".damaged-")
      })
  }

  @Test func `of what a log gives back, only the recent goes to the endpoints again`() async throws
  {
    write()
    let now = Date()
    let alerts = [80.0, 70, 1].enumerated().map { index, hours in
      Alert(
        seq: index + 1, id: Fingerprint.alertID(for: "\(index)"), type: .digest,
        time: now.addingTimeInterval(-hours * 3600), notes: ["Nothing \(index)."])
    }
    scratch.write(alerts.map { AlertLine.text($0) + "\n" }.joined(), to: "a.log")
    let service = try await service()
    let known = try await service.store.alerts(after: 0, limit: 9)
    #expect(known.map(\.id) == alerts.map(\.id))
    let due = try await service.store.view.deliveries(in: [.pending], limit: 9)
    #expect(due.map(\.alert.seq) == [2, 3])
    await service.stop()
  }

  @Test func `a database that was set aside is told, also when the start was cut off after it`()
    async throws
  {
    write()
    scratch.write("damaged", to: "state.sqlite.damaged-1700000000")
    scratch.write("its log", to: "state.sqlite-wal")
    for _ in 0..<2 {
      let service = try await service()
      let types = try await service.store.alerts(after: 0, limit: 9).map(\.type)
      #expect(types == [.blind])
      await service.stop()
    }
    #expect(scratch.text("state.sqlite.damaged-1700000000-wal") == "its log")
    #expect(lines.count("was damaged and set aside") == 1)
  }

  @Test func `a log that cannot be opened stops the start`() async throws {
    write(log: "")
    await #expect {
      _ = try await service()
    } throws: { $0 is Failure || $0 is ConfigError }
  }
}
