import AlertDelivery
import ArticleModel
import Foundation
import StateStore
import StoryModel
import Testing

@testable import StorywatchDaemon

/// A directory that is gone when the test is over.
final class Scratch {
  let path = FileManager.default.temporaryDirectory.path + "/storywatch-\(UUID())"

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func text(_ name: String) -> String {
    String(
      decoding: FileManager.default.contents(atPath: "\(path)/\(name)") ?? Data(), as: UTF8.self)
  }

  func size(_ name: String) -> Int {
    var status = stat()
    return stat("\(path)/\(name)", &status) == 0 ? Int(status.st_size) : 0
  }

  func write(_ text: String, to name: String) {
    _ = FileManager.default.createFile(atPath: "\(path)/\(name)", contents: Data(text.utf8))
  }
}

struct AlertLogFileTests {
  func file(_ scratch: Scratch, rotateAt: Int = 0, keep: Int = 3) -> AlertLogFile {
    AlertLogFile(
      path: "\(scratch.path)/a.log", rotateAt: rotateAt, keep: keep, leastAge: .zero)
  }

  @Test func `lines are appended, each whole`() throws {
    let scratch = try Scratch()
    var file = file(scratch)
    try file.append("one")
    try file.append("two")
    #expect(scratch.text("a.log") == "one\ntwo\n")
  }

  @Test func `a fragment of the same line is completed`() throws {
    let scratch = try Scratch()
    scratch.write("one\ntw", to: "a.log")
    var file = file(scratch)
    try file.append("two")
    #expect(scratch.text("a.log") == "one\ntwo\n")
  }

  @Test func `a fragment of another line is ended and left`() throws {
    let scratch = try Scratch()
    scratch.write("one\n{\"se", to: "a.log")
    var file = file(scratch)
    try file.append("two")
    #expect(scratch.text("a.log") == "one\n{\"se\ntwo\n")
  }

  @Test func `a full file is put aside between lines, and the oldest goes`() throws {
    let scratch = try Scratch()
    var file = file(scratch, rotateAt: 8, keep: 2)
    for line in ["1111111", "2222222", "3333333", "4444444"] { try file.append(line) }
    #expect(scratch.text("a.log") == "4444444\n")
    #expect(scratch.text("a.log.1") == "3333333\n")
    #expect(scratch.text("a.log.2") == "2222222\n")
    #expect(scratch.text("a.log.3").isEmpty)
  }

  @Test func `a file that somebody moved is made anew`() throws {
    let scratch = try Scratch()
    var file = file(scratch)
    try file.append("one")
    try FileManager.default.moveItem(
      atPath: "\(scratch.path)/a.log", toPath: "\(scratch.path)/a.log.1")
    try file.append("two")
    #expect(scratch.text("a.log") == "two\n")
    #expect(scratch.text("a.log.1") == "one\n")
  }

  @Test func `the last whole line is found behind a torn one and in rotated files`() throws {
    let scratch = try Scratch()
    scratch.write("7\n8\n9", to: "a.log")
    #expect(file(scratch).lastLine { Int($0) } == 8)
    scratch.write("", to: "a.log")
    scratch.write("5\n6\n", to: "a.log.1")
    #expect(file(scratch).lastLine { Int($0) } == 6)
  }

  @Test func `a log that somebody put aside under another name is still known`() throws {
    let scratch = try Scratch()
    scratch.write("3\n4\n", to: "a.log-20261122")
    scratch.write("9\n", to: "a.logbook")
    #expect(file(scratch).lastLine { Int($0) } == 4)
    #expect(file(scratch).allLines() == ["3", "4"])
  }

  @Test func `a place that cannot be written is named`() throws {
    var file = AlertLogFile(path: "/proc/none/a.log", rotateAt: 0, keep: 1)
    #expect(throws: LogError.self) { try file.append("one") }
  }

  @Test func `tail misses nothing in a thousand rotations`() async throws {
    let scratch = try Scratch()
    // Each line fills its file, so each next one goes to a new file.
    var file = file(scratch, rotateAt: 8, keep: 2)
    try file.append("1000000")
    let tail = Process()
    tail.executableURL = URL(filePath: "/usr/bin/timeout")
    tail.arguments = ["120", "tail", "-n", "+1", "-F", "\(scratch.path)/a.log"]
    scratch.write("", to: "seen")
    tail.standardOutput = FileHandle(forWritingAtPath: "\(scratch.path)/seen")
    tail.standardError = FileHandle.nullDevice
    try tail.run()
    defer { tail.terminate() }
    var expected = "1000000\n"
    for number in 1_000_001...1_001_000 {
      // In the daemon a file keeps its name for seconds; here until tail has shown its line.
      try await until { scratch.size("seen") >= expected.utf8.count }
      try file.append("\(number)")
      expected += "\(number)\n"
    }
    try await until { scratch.size("seen") >= expected.utf8.count }
    let isSame = scratch.text("seen") == expected
    #expect(isSame)
  }

  /// Waits at most ten seconds for another process.
  func until(_ claim: () -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while !claim(), .now < deadline { try await Task.sleep(for: .milliseconds(5)) }
  }
}

struct AlertLogTests {
  let now = Date(timeIntervalSince1970: 1_766_653_964)

  func store(holding count: Int) async throws -> SQLiteStore {
    let store = try SQLiteStore.inMemory()
    for number in 0..<count { try await add(number, to: store) }
    return store
  }

  func add(_ number: Int, to store: SQLiteStore) async throws {
    let alert = Alert(
      id: Fingerprint.alertID(for: "\(number)"), type: .reported, time: now,
      story: .init(id: "s", title: "S"),
      development: .init(id: "d", kind: nil, phase: nil, from: .awaited, to: .reported))
    _ = try await store.record(
      Examination(alerts: [AlertEntry(alert: alert, endpoints: [])]), now: now)
  }

  func log(_ scratch: Scratch, _ store: SQLiteStore, _ format: LogFormat = .json) -> AlertLog {
    AlertLog(path: "\(scratch.path)/a.log", format: format, rotateAt: 0, keep: 3, store: store)
  }

  @Test(arguments: LogFormat.allCases)
  func `a new log begins with the next alert, and shows each once`(_ format: LogFormat)
    async throws
  {
    let scratch = try Scratch()
    let store = try await store(holding: 2)
    let log = log(scratch, store, format)
    try await log.catchUp()
    #expect(scratch.text("a.log").isEmpty)
    try await add(2, to: store)
    try await log.catchUp()
    try await log.catchUp()
    #expect(await log.lastSeq() == 3)
    #expect(scratch.text("a.log").split(separator: "\n").count == 1)
  }

  @Test func `what a kill left out is appended at the next start`() async throws {
    let scratch = try Scratch()
    let store = try await store(holding: 0)
    try await log(scratch, store).catchUp()
    for number in 0..<3 { try await add(number, to: store) }
    try await log(scratch, store).catchUp()
    // The kill: the last line is torn and the note of the place was not written.
    let whole = scratch.text("a.log")
    scratch.write(String(whole.dropLast(40)), to: "a.log")
    try await store.setNote("log \(scratch.path)/a.log", "1")
    try await log(scratch, store).catchUp()
    #expect(scratch.text("a.log") == whole)
  }

  @Test func `a log that was deleted goes on and does not begin again`() async throws {
    let scratch = try Scratch()
    let store = try await store(holding: 0)
    let log = log(scratch, store)
    try await log.catchUp()
    try await add(0, to: store)
    try await log.catchUp()
    try FileManager.default.removeItem(atPath: "\(scratch.path)/a.log")
    try await add(1, to: store)
    let later = self.log(scratch, store)
    try await later.catchUp()
    #expect(scratch.text("a.log").split(separator: "\n").count == 1)
    #expect(await later.lastSeq() == 2)
  }

  @Test(arguments: LogFormat.allCases)
  func `after a restored backup the log tells what the store forgot`(_ format: LogFormat)
    async throws
  {
    let scratch = try Scratch()
    let store = try await store(holding: 0)
    let log = log(scratch, store, format)
    try await log.catchUp()
    for number in 0..<3 { try await add(number, to: store) }
    try await log.catchUp()
    let backup = try await self.store(holding: 1)
    let forgotten = await log.alerts(beyond: try await backup.lastSeq())
    #expect(forgotten.map(\.seq) == [2, 3])
    let count = try await backup.restore(
      forgotten.map { AlertEntry(alert: $0, endpoints: []) }, now: now)
    #expect(count == 2)
    #expect(try await backup.lastSeq() == 3)
    // The same development found again is the same alert: it is not recorded.
    try await add(2, to: backup)
    #expect(try await backup.alerts(after: 0, limit: 9).map(\.seq) == [1, 2, 3])
  }
}
