import Foundation
import Testing

@testable import StorywatchDaemon

struct ServiceManagerTests {
  @Test func `it tells how things stand, by a path and by an abstract name`() throws {
    let scratch = try Scratch()
    for path in ["\(scratch.path)/notify", "@storywatch-test-\(UUID())"] {
      let receiver = try DatagramReceiver(path)
      let manager = ServiceManager(environment: ["NOTIFY_SOCKET": path])
      manager.ready(status: "watching 3 feeds\nREADY=0")
      manager.status("all well")
      manager.ping()
      manager.reloading()
      manager.stopping(status: "stopping")
      #expect(receiver.next() == "READY=1\nSTATUS=watching 3 feeds READY=0")
      #expect(receiver.next() == "STATUS=all well")
      #expect(receiver.next() == "WATCHDOG=1")
      let reload = try #require(receiver.next()).split(separator: "\n")
      #expect(reload.first == "RELOADING=1")
      #expect(reload.last?.hasPrefix("MONOTONIC_USEC=") == true)
      #expect(receiver.next() == "STOPPING=1\nSTATUS=stopping")
      #expect(receiver.next() == nil)
    }
  }

  @Test(arguments: ["", "relative/path", "/nowhere/at/all", String(repeating: "/x", count: 99)])
  func `nobody to tell is no trouble`(_ path: String) {
    ServiceManager(environment: ["NOTIFY_SOCKET": path]).ready(status: "fine")
  }

  @Test(.timeLimit(.minutes(1)))
  func `a manager that has stopped reading does not stop the watch`() throws {
    let path = "@storywatch-test-\(UUID())"
    let receiver = try DatagramReceiver(path)
    let queue = try #require(
      Int(
        try String(contentsOfFile: "/proc/sys/net/unix/max_dgram_qlen", encoding: .utf8)
          .trimmingCharacters(in: .whitespacesAndNewlines)))
    let sent = (0...queue + 1).prefix { _ in UnixDatagram.send(Array("WATCHDOG=1".utf8), to: path) }
    #expect(sent.count <= queue + 1, "the queue never filled")
    #expect(receiver.next() == "WATCHDOG=1")
    #expect(UnixDatagram.send(Array("WATCHDOG=1".utf8), to: path))
  }

  @Test func `the watchdog is pinged three times within its limit, if it is ours`() {
    func interval(_ environment: [String: String]) -> Double? {
      ServiceManager(environment: environment).watchdogInterval
    }
    #expect(interval([:]) == nil)
    #expect(interval(["WATCHDOG_USEC": "30000000"]) == 10)
    let own = "\(ProcessInfo.processInfo.processIdentifier)"
    #expect(interval(["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": own]) == 10)
    #expect(interval(["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "1"]) == nil)
    #expect(interval(["WATCHDOG_USEC": "nonsense"]) == nil)
  }
}

struct ServiceInputTests {
  private func input(_ text: String, type: String? = nil) -> NamedInput {
    NamedInput(name: "it", bytes: Array(text.utf8), contentType: type)
  }

  @Test(arguments: [
    ("", "it is empty"), ("{", "it is no article in JSON: it is not valid JSON"),
    (#"{"summary": "x"}"#, #"it is no article in JSON: "title" is missing"#),
    (#"{"title": 7}"#, #"it is no article in JSON: "title" has the wrong type"#),
    ("<html><body></body></html>", "it: page holds no article text"),
  ])
  func `what is no article says why`(_ text: String, _ problem: String) {
    #expect(throws: Failure.input(problem)) { try input(text).article() }
  }

  @Test func `a line that is no article is named by its number`() throws {
    #expect(try input("{\"title\":\"a\"}\n\n  \n{\"title\":\"b\"}\n").articles().count == 2)
    #expect(throws: Failure.input("it, line 3 is no article: it is not valid JSON")) {
      try input("{\"title\":\"a\"}\n\nnonsense\n").articles()
    }
  }

  @Test func `a file that is not there is named`() async throws {
    await #expect(
      throws: Failure.input(
        "cannot read /nowhere.json: there is no such file, or it may not be read")
    ) { try await NamedInput.read("/nowhere.json") }
  }

  @Test func `an address that does not answer ends with 69`() async throws {
    do {
      _ = try await NamedInput.read("http://127.0.0.1:1/feed")
      Issue.record("it answered")
    } catch let failure as Failure {
      #expect(failure.exitCode == 69 && failure.description.hasPrefix("cannot fetch http://127"))
    }
  }
}
