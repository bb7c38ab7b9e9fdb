import AlertDelivery
import ArticleModel
import Foundation
import StateStore
import StoryModel
import Testing

@testable import HTTPTransport
@testable import StorywatchDaemon

struct CourierTests {
  let desk = Newsroom.desk
  let chat = "https://chat.example/hook"

  private func room(_ webhooks: [WebhookSettings]? = nil) throws -> Newsroom {
    try Newsroom(feeds: [], webhooks: webhooks ?? [.at(desk)])
  }

  /// Records one alert for every endpoint that wants it.
  @discardableResult
  private func raise(_ name: String, in room: Newsroom) async throws -> Alert {
    let alert = Alert(
      id: Fingerprint.alertID(for: name), type: .reported, time: room.clock.now,
      story: .init(id: name, title: name))
    let routes = AlertRoutes(webhooks: room.webhooks)
    return try await room.store.record(
      Examination(alerts: [routes.entry(alert)]), now: room.clock.now)[0]
  }

  private func states(_ room: Newsroom, of endpoint: String = "desk") async throws -> [String] {
    try await room.store.view.deliveries(
      in: [.pending, .delivered, .dead, .held], limit: 99
    ).filter { $0.endpoint == endpoint }.sorted { $0.alert.seq < $1.alert.seq }.map(
      \.state.rawValue)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var answer: ScriptedWeb.Answer
    var state: String
    /// Seconds until the next attempt, with dice in the middle.
    var wait: Double?
    var testDescription: String { "\(answer)" }
  }

  @Test(arguments: [
    Case(answer: .says(200), state: "delivered"), Case(answer: .says(204), state: "delivered"),
    Case(answer: .says(302), state: "pending", wait: 5),
    Case(answer: .says(400), state: "pending", wait: 5),
    Case(answer: .says(401), state: "pending", wait: 5),
    Case(answer: .says(404), state: "pending", wait: 5),
    Case(answer: .says(410), state: "held"),
    Case(answer: .says(429, ["Retry-After": "90"]), state: "pending", wait: 90),
    Case(answer: .says(500), state: "pending", wait: 5),
    Case(answer: .says(503, ["Retry-After": "120"]), state: "pending", wait: 120),
    Case(answer: .fails(.resolve), state: "pending", wait: 5),
    Case(answer: .fails(.timeout), state: "pending", wait: 5),
    Case(answer: .fails(.refusedAddress), state: "pending", wait: 5),
  ])
  func `an answer settles the delivery or names the next attempt`(_ example: Case) async throws {
    let room = try room()
    room.web.script(desk, example.answer)
    let shift = try await room.begin()
    try await raise("a", in: room)
    await shift.courier.drain()
    #expect(room.web.received(desk).count == 1)
    #expect(try await states(room).prefix(1) == [example.state])
    guard let wait = example.wait else { return }
    let row = try await room.store.view.deliveries(in: [.pending], limit: 9).first {
      $0.alert.type == .reported
    }
    #expect(row?.next == room.clock.now + wait)
  }

  @Test func `an endpoint that always fails is tried over three days, and then it is dead`()
    async throws
  {
    let room = try room()
    room.web.script(desk, .says(500))
    let shift = try await room.begin()
    try await raise("a", in: room)
    let begin = room.clock.now
    for _ in 0..<1500 where try await states(room) == ["pending"] {
      await shift.courier.drain()
      room.clock.advance(room.web.received(desk).count < 3 ? 5 : 300)
    }
    #expect(try await states(room) == ["dead"])
    #expect(room.web.received(desk).count == 10)
    #expect((70...80).contains(room.clock.now.timeIntervalSince(begin) / 3600))
    #expect(room.lines.count("delivery abandoned") == 1)
    // The logs heard of it, too.
    #expect(try await room.store.told() == [.reported, .endpointFailing])
  }

  @Test func `it is sent anew under the same id when it was stopped in the middle`() async throws {
    let room = try room()
    room.web.script(desk, .hangs)
    let shift = try await room.begin()
    let alert = try await raise("a", in: room)
    await shift.courier.turn()
    #expect(await eventually { room.web.received(desk).count == 1 })
    await shift.courier.stop(within: 0.05)
    #expect(try await states(room) == ["pending"])
    room.web.script(desk, .says(200))
    try await room.begin().courier.drain()
    #expect(room.web.received(desk) == [alert.id, alert.id])
    #expect(try await states(room) == ["delivered"])
  }

  @Test func `a store that refuses the settlement does not send the message again`() async throws {
    let room = try room()
    room.web.script(desk, .says(200))
    let store = RefusingStore(room.store)
    let shift = try await room.begin(over: store)
    try await raise("a", in: room)
    store.change(.named(["settle delivery"]))
    await shift.courier.drain()
    for _ in 0..<5 { await shift.courier.turn() }
    #expect(room.web.received(desk).count == 1)
    #expect(room.lines.count("outbox cannot be") == 1)
    store.change(.never)
    #expect(try await eventually { try await states(room) == ["delivered"] })
    #expect(room.web.received(desk).count == 1)
    await shift.end()
  }

  @Test func `a settlement that was refused is written down at the end`() async throws {
    let room = try room()
    room.web.script(desk, .says(200))
    let store = RefusingStore(room.store)
    let shift = try await room.begin(over: store)
    try await raise("a", in: room)
    store.change(.named(["settle delivery"]))
    await shift.courier.drain()
    store.change(.never)
    await shift.end()
    #expect(try await states(room) == ["delivered"])
  }

  @Test func `an endpoint that swallows everything delays no other`() async throws {
    let room = try room([.at(desk), .at(chat, id: "chat")])
    room.web.script(desk, .hangs)
    room.web.script(chat, .says(200))
    let shift = try await room.begin()
    for name in ["a", "b", "c"] { try await raise(name, in: room) }
    await shift.courier.turn()
    #expect(await eventually { room.web.received(chat).count == 3 })
    #expect(room.web.received(desk).count == 1)
    await shift.courier.stop(within: 0.05)
  }

  @Test func `410 holds the deliveries, tells the others, and a retry by hand sends them`()
    async throws
  {
    let room = try room([.at(desk), .at(chat, id: "chat")])
    room.web.script(desk, .says(410))
    room.web.script(chat, .says(200))
    let shift = try await room.begin()
    try await raise("a", in: room)
    try await raise("b", in: room)
    await shift.courier.drain()
    #expect(try await states(room) == ["held", "held"])
    #expect(room.web.received(desk).count == 1)
    #expect(try await room.store.told() == [.reported, .reported, .endpointDisabled])
    #expect(room.web.received(chat).count == 3)
    #expect(await shift.courier.troubles == ["endpoint desk disabled"])

    room.web.script(desk, .says(200))
    _ = try await room.store.retry(alertIDs: [], endpoint: "desk", now: room.clock.now)
    #expect(try await eventually { try await states(room) == ["delivered", "delivered"] })
    await shift.end()
  }

  @Test(arguments: [true, false])
  func `an endpoint given anew, also at a restart, gets what was held`(_ restarts: Bool)
    async throws
  {
    var room = try room()
    room.web.script(desk, .says(410))
    let first = try await room.begin()
    try await raise("a", in: room)
    await first.courier.drain()
    #expect(try await states(room) == ["held"])
    let moved = "https://desk.example/new"
    room.web.script(moved, .says(200))
    if restarts { await first.end() }
    let second = restarts ? try await room.begin() : first
    await second.courier.drain()
    #expect(try await states(room) == ["held"], "the same definition stays disabled")
    room.webhooks = [.at(moved)]
    if restarts { await second.end() }
    let third = restarts ? try await room.begin() : first
    if !restarts { try await third.configure(room) }
    await third.courier.drain()
    #expect(try await states(room) == ["delivered"])
    #expect(room.web.received(moved).count == 1)
    await third.end()
  }

  @Test func `an outage is told once through the others`() async throws {
    let room = try room([.at(desk), .at(chat, id: "chat")])
    room.web.script(desk, .fails(.connect))
    room.web.script(chat, .says(200))
    let shift = try await room.begin()
    try await raise("a", in: room)
    for _ in 0..<200 {
      await shift.courier.drain()
      room.clock.advance(120)
    }
    #expect(try await room.store.told() == [.reported, .endpointFailing])
    #expect(room.web.received(chat).count == 2)
    #expect(await shift.courier.troubles.first?.hasPrefix("endpoint desk failing") == true)
  }

  @Test func `one message that fails for ever does not hold the others`() async throws {
    let room = try room([.at(desk)])
    let shift = try await room.begin()
    let poison = try await raise("poison", in: room)
    room.web.script(desk, .judges { $0.originHeaders["webhook-id"] == poison.id ? 500 : 200 })
    for _ in 0..<200 {
      await shift.courier.drain()
      room.clock.advance(60)
    }
    #expect(try await states(room) == ["pending"])
    #expect(await shift.courier.troubles.count == 1)
    // A new alert brings the trial forward, and is itself what is tried.
    let alert = try await raise("b", in: room)
    let end = room.clock.now + 320
    #expect(
      await eventually {
        await shift.courier.turn()
        if room.clock.now < end { room.clock.advance(1) }
        return room.web.received(desk).last == alert.id
      })
    #expect(try await eventually { try await states(room) == ["pending", "delivered"] })
    #expect(await shift.courier.troubles.isEmpty)
    await shift.end()
  }

  @Test func `what waited behind an outage of three days is over with it`() async throws {
    let room = try room([.at(desk)])
    room.web.script(desk, .fails(.connect))
    let shift = try await room.begin()
    for name in ["a", "b", "c", "d", "e", "f"] { try await raise(name, in: room) }
    for hour in 0..<110 {
      if hour == 80 { try await raise("late", in: room) }
      await shift.courier.drain()
      room.clock.advance(3600)
    }
    let states = try await states(room)
    #expect(states.prefix(6).allSatisfy { $0 == "dead" })
    #expect(states.last == "pending")
    let asked = room.web.received(desk).count
    #expect(asked < 130, "an endpoint that is down is left in peace")
  }

  @Test func `a service that answers again with refusals is not hammered`() async throws {
    let room = try room([.at(desk)])
    room.web.script(desk, .says(500))
    let shift = try await room.begin()
    try await raise("a", in: room)
    for _ in 0..<200 {
      await shift.courier.drain()
      room.clock.advance(60)
    }
    let asked = room.web.received(desk).count
    room.web.script(desk, .says(400))
    for _ in 0..<100 {
      await shift.courier.drain()
      room.clock.advance(600)
    }
    #expect(room.web.received(desk).count - asked < 10)
  }

  @Test func `a message that is refused goes out plainer, down to the least`() async throws {
    let room = try room([.at(desk, format: "discord")])
    room.web.script(desk, .says(400), .says(400), .says(204))
    let shift = try await room.begin()
    try await raise("a", in: room)
    await shift.courier.drain()
    let bodies = room.web.requests(desk).map { $0.body?.count ?? 0 }
    #expect(bodies.count == 3 && bodies == bodies.sorted(by: >))
    #expect(try await states(room) == ["delivered"])
  }

  @Test func `a large answer is cut, not an error`() async throws {
    let room = try room()
    room.web.script(desk, .says(200))
    let shift = try await room.begin()
    try await raise("a", in: room)
    await shift.courier.drain()
    #expect(room.web.requests(desk)[0].cutsBody)
  }

  @Test func `once sends all that is due, at the pace of the service`() async throws {
    let room = try room()
    room.web.script(desk, .says(200))
    let shift = try await room.begin()
    for number in 0..<5 { try await raise("a\(number)", in: room) }
    await shift.courier.drain()
    #expect(room.web.received(desk).count == 5)
  }

  @Test func `a clock that was put back holds no delivery`() async throws {
    let room = try room()
    room.web.script(desk, .says(500))
    let shift = try await room.begin()
    try await raise("a", in: room)
    await shift.courier.drain()
    room.clock.advance(-90 * 86_400)
    room.web.script(desk, .says(200))
    await shift.courier.drain()
    #expect(try await states(room) == ["delivered"])
  }

  @Test func `an endpoint that was taken out leaves nothing pending`() async throws {
    var room = try room([.at(desk), .at(chat, id: "chat")])
    for url in [desk, chat] { room.web.script(url, .says(500)) }
    let shift = try await room.begin()
    try await raise("a", in: room)
    await shift.courier.drain()
    room.webhooks.removeFirst()
    try await shift.configure(room)
    #expect(try await states(room) == ["dead"])
    #expect(try await states(room, of: "chat") == ["pending"])
    #expect(room.lines.count("not configured any more") == 1)
  }

  @Test func `an answer to the old definition does not disable the new one`() async throws {
    var room = try room()
    let gate = Gate()
    room.web.script(desk, .behind(gate, 410))
    let shift = try await room.begin()
    try await raise("a", in: room)
    await shift.courier.turn()
    #expect(await eventually { room.web.received(desk).count == 1 })
    let moved = "https://desk.example/new"
    room.web.script(moved, .says(200))
    room.webhooks = [.at(moved)]
    try await shift.configure(room)
    await gate.open()
    #expect(try await eventually { try await states(room) == ["delivered"] })
    #expect(room.web.received(moved).count == 1)
    await shift.end()
  }

  @Test func `a reload while a log is written doubles no line`() async throws {
    let scratch = try Scratch()
    let room = try room([])
    let shift = try await room.begin(log: "\(scratch.path)/a.log")
    for number in 0..<100 { try await raise("a\(number)", in: room) }
    for _ in 0..<20 {
      await shift.courier.turn()
      let logs = [
        AlertLog(
          path: "\(scratch.path)/a.log", format: .text, rotateAt: 0, keep: 1, store: room.store)
      ]
      try await shift.courier.configure(
        logs: logs, channels: [], routes: AlertRoutes(webhooks: []))
    }
    await shift.courier.drain()
    let lines = scratch.text("a.log").split(separator: "\n")
    #expect(lines.count == 100 && Set(lines).count == 100)
    await shift.end()
  }

  @Test func `a reload that the store refuses leaves the logs as they were`() async throws {
    let scratch = try Scratch()
    let room = try room([])
    let store = RefusingStore(room.store)
    let shift = try await room.begin(over: store, log: "\(scratch.path)/a.log")
    store.change(.named(["note(_:)"]))
    let next = AlertLog(
      path: "\(scratch.path)/b.log", format: .text, rotateAt: 0, keep: 1, store: store)
    await #expect(throws: StoreError.self) {
      try await shift.courier.configure(
        logs: [next], channels: [], routes: AlertRoutes(webhooks: []))
    }
    try await raise("a", in: room)
    await shift.courier.drain()
    #expect(scratch.text("a.log").contains("#1 ") && scratch.text("b.log").isEmpty)
    await shift.end()
  }

  @Test func `a log whose folder vanished goes on where it was when there is one again`()
    async throws
  {
    let scratch = try Scratch()
    let folder = "\(scratch.path)/logs"
    let files = FileManager.default
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let room = try room([])
    let shift = try await room.begin(log: "\(folder)/a.log")
    try await raise("a", in: room)
    await shift.courier.drain()
    try files.removeItem(atPath: folder)
    try await raise("b", in: room)
    await shift.courier.drain()
    #expect(room.lines.count("alert log cannot be written") == 1)
    #expect(await shift.courier.troubles.count == 1)
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    await shift.courier.stop(within: 1)
    let lines = scratch.text("logs/a.log").split(separator: "\n")
    #expect(lines.count == 1 && lines[0].contains("#2 "))
  }

  @Test func `a line of a log that was torn within its id is no alert`() {
    let alert = Alert(
      seq: 7, id: Fingerprint.alertID(for: "a"), type: .overdue,
      time: Date(timeIntervalSince1970: 1_766_653_200), story: .init(id: "s", title: "S"),
      development: .init(id: "d", kind: nil, phase: nil, from: .awaited, to: .awaited))
    let line = AlertLine.text(alert)
    #expect(AlertLine.alert(ofTextLine: line)?.id == alert.id)
    for count in 1..<30 {
      #expect(AlertLine.alert(ofTextLine: String(line.dropLast(count))) == nil)
    }
    #expect(AlertLine.alert(ofTextLine: line + "x") == nil)
  }
}
