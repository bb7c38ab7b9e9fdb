import ArticleModel
import Foundation
import StateStore
import StoryModel
import Testing

@testable import HTTPTransport
@testable import StorywatchDaemon

/// The pipeline is stopped at each of its store calls, and goes on with another life.
struct NewsroomCrashTests {
  enum Kind: String, CaseIterable { case refused, unanswered }

  struct Story {
    var types: [AlertType] = []
    var ids: [String] = []
    var log: [String] = []
    var received: [String] = []
    var calls = 0
  }

  /// Two families say it one after the other; at call `number` the first life ends.
  private func play(_ kind: Kind, at number: Int) async throws -> Story {
    let (tass, apa, desk) = (Newsroom.tass, Newsroom.apa, Newsroom.desk)
    let room = try Newsroom(feeds: [.of(tass), .of(apa)], webhooks: [.at(desk)])
    let scratch = try Scratch()
    let path = "\(scratch.path)/a.log"
    let store = RefusingStore(
      room.store, kind == .refused ? .all(from: number) : .dying(after: number))
    room.web.script(desk, .says(204))
    let weather = Entry("w", "Rain over Baku", published: room.clock.now)
    let said = Entry(
      "s1", "Russia admitted responsibility for the AZAL crash", published: room.clock.now)
    let saidToo = Entry(
      "s2", "Kremlin: Russia admitted responsibility, AZAL welcomes it",
      published: room.clock.now)
    let rounds = [([weather], [weather]), ([said, weather], [weather]), ([said], [saidToo])]

    var shift = try? await room.begin(over: store, log: path)
    for (first, second) in rounds {
      room.web.script(tass, .says(200, [:], room.atom(first)))
      room.web.script(apa, .says(200, [:], room.atom(second)))
      room.clock.advance(900)
      do {
        guard let shift else { throw CancellationError() }
        try await shift.round()
        guard store.count <= number else { throw CancellationError() }
      } catch {
        await shift?.end()
        let next = try await room.begin(log: path)
        shift = next
        try await next.round()
      }
    }
    await shift?.end()
    let alerts = try await room.store.alerts(after: 0, limit: 99)
    #expect(alerts.map(\.seq) == alerts.indices.map { $0 + 1 })
    return Story(
      types: alerts.map(\.type), ids: alerts.map(\.id),
      log: scratch.text("a.log").split(separator: "\n").map { String($0.suffix(30)) },
      received: room.web.received(desk), calls: store.count)
  }

  @Test(arguments: Kind.allCases)
  func `stopped at any store call, nothing is lost and nothing is told twice`(
    _ kind: Kind
  ) async throws {
    let whole = try await play(kind, at: .max)
    #expect(whole.types == [.reported, .confirmed])
    #expect(whole.log == whole.ids && whole.received == whole.ids)
    #expect(whole.calls > 30)
    for number in 0..<whole.calls {
      let story = try await play(kind, at: number)
      #expect(story.types == whole.types && story.ids == whole.ids, "at call \(number)")
      #expect(story.log == whole.ids, "at call \(number)")
      // A receiver may hear twice, under the same id, and misses nothing.
      #expect(Set(story.received) == Set(whole.ids), "at call \(number)")
      #expect(story.received.count <= whole.ids.count + 1, "at call \(number)")
    }
  }

  @Test func `a store that refuses for a while loses nothing and repeats nothing`() async throws {
    let room = try Newsroom(webhooks: [.at(Newsroom.desk)])
    room.web.script(Newsroom.desk, .says(204))
    let store = RefusingStore(room.store)
    let weather = Entry("w", "Rain over Baku")
    let said = Entry("s1", "Russia admitted responsibility for the AZAL crash")
    let shift = try await room.begin(over: store)
    room.web.script(Newsroom.tass, .says(200, [:], room.atom(weather)))
    try await shift.round()
    room.web.script(Newsroom.tass, .says(200, [:], room.atom(said, weather)))
    for part in ["settle feeds", "fingerprints", "keep", "lastChange", "articles", "record"] {
      store.change(.named([part]))
      try? await shift.round()
    }
    store.change(.never)
    try await shift.round()
    #expect(try await room.store.told() == [.reported])
    #expect(room.web.received(Newsroom.desk).count == 1)
  }
}
