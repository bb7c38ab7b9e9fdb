import AlertDelivery
import FoundationEssentials
import StateStore
import StoryModel
import Testing

@testable import StorywatchDaemon

struct CoverageEpisodeTests {
  /// What befalls one feed of three, and the words by which its message is known.
  static let faults: [(QuietNewsroom.Poll, String)] = [
    (.failed(.gone, "HTTP 404"), "can no longer be found"),
    (.failed(.unresolved, "paper0.example has no address"), "can no longer be found"),
    (.failed(.refusing, "HTTP 403"), "refused by the server"),
    (.failed(.noFeed, "a web page instead of a feed"), "with something that is no feed"),
    (.failed(.unreachable, "no answer within 30 s"), "without an answer"),
  ]

  @Test(arguments: faults)
  func `a fault that lasts is one alert, and one more when it is over`(
    _ poll: QuietNewsroom.Poll, _ words: String
  ) async throws {
    let room = try QuietNewsroom()
    await room.pass(hours: 24)
    await room.pass(hours: 5) { $0 == 0 ? poll : .news }
    #expect(try await room.types == [])
    await room.pass(hours: 40) { $0 == 0 ? poll : .news }
    #expect(try await room.types == ["watch.blind"])
    await room.pass(hours: 24)
    let alerts = try await room.alerts
    #expect(alerts.map(\.type) == [.blind, .restored])
    let notes = alerts[0].notes.joined(separator: " ")
    #expect(notes.contains(words))
    #expect(notes.contains("Paper 0"))
    #expect(notes.contains("Covered now: 2 of 3 feeds in az, en; nothing in ru."))
    #expect(alerts[0].story?.id == "flight-8243")
    #expect(alerts[1].earlier == [alerts[0].id])
  }

  @Test func `a blip is written down and told to nobody`() async throws {
    let room = try QuietNewsroom()
    await room.pass(hours: 24)
    for _ in 0..<5 {
      await room.pass(hours: 5) { _ in .failed(.unreachable, "HTTP 503") }
      await room.pass(hours: 5)
    }
    #expect(try await room.types == [])
    let faults = try await room.store.view.faultRows(since: .distantPast)
    #expect(faults.filter { $0.kind == "unreachable" }.count == 15)
    #expect(faults.allSatisfy { $0.until != nil })
  }

  @Test func `twenty feeds behind one dead resolver are one alert`() async throws {
    let room = try QuietNewsroom(feeds: 20)
    await room.pass(hours: 24)
    await room.pass(hours: 30) { .failed(.unresolved, "paper\($0).example has no address") }
    #expect(try await room.types == ["watch.blind"])
    let notes = try await room.alerts[0].notes
    #expect(notes[0].hasPrefix("20 feeds on different hosts cannot be reached"))
    #expect(notes.contains { $0.hasPrefix("Nothing is covered") })
    // They come back one after another: the episode is over with the last.
    await room.pass(hours: 3) { $0 < 10 ? .news : .failed(.unresolved, "no address") }
    #expect(try await room.types == ["watch.blind"])
    await room.pass(hours: 3)
    #expect(try await room.types == ["watch.blind", "watch.restored"])
  }

  @Test func `feeds that fail within half an hour of each other are told together`() async throws {
    let room = try QuietNewsroom(feeds: 6)
    await room.pass(hours: 24)
    await room.pass(hours: 0.25) { $0 == 0 ? .failed(.refusing, "HTTP 403") : .news }
    await room.pass(hours: 12) { $0 < 3 ? .failed(.refusing, "HTTP 403") : .news }
    #expect(try await room.types == ["watch.blind"])
    #expect(try await room.alerts[0].notes[0].hasPrefix("3 feeds refused"))
  }

  @Test func `different faults at one time are different alerts`() async throws {
    let room = try QuietNewsroom(feeds: 6)
    await room.pass(hours: 24)
    await room.pass(hours: 12) {
      switch $0 {
      case 0: .failed(.refusing, "HTTP 403")
      case 1: .failed(.gone, "HTTP 410")
      default: .news
      }
    }
    #expect(try await room.types == ["watch.blind", "watch.blind"])
  }

  @Test func `a fault that changes its face goes on`() async throws {
    let room = try QuietNewsroom()
    await room.pass(hours: 24)
    await room.pass(hours: 12) { $0 == 0 ? .failed(.refusing, "HTTP 403") : .news }
    await room.pass(hours: 12) { $0 == 0 ? .failed(.unreachable, "HTTP 503") : .news }
    await room.pass(hours: 12) { $0 == 0 ? .failed(.refusing, "HTTP 403") : .news }
    #expect(try await room.types == ["watch.blind"])
    await room.pass(hours: 1)
    #expect(try await room.types == ["watch.blind", "watch.restored"])
  }

  @Test func `a frozen feed is told, and a quiet weekend is not`() async throws {
    let room = try QuietNewsroom()
    await room.pass(hours: 24 * 5)
    await room.pass(hours: 63) { $0 == 0 ? .nothing : .news }
    #expect(try await room.types == [])
    await room.pass(hours: 24) { $0 == 0 ? .nothing : .news }
    #expect(try await room.types == ["watch.blind"])
    #expect(try await room.alerts[0].notes[0].contains("frozen"))
    await room.pass(hours: 1)
    #expect(try await room.types == ["watch.blind", "watch.restored"])
  }

  @Test func `a gap longer than the document's window is told as lost articles`() async throws {
    let room = try QuietNewsroom()
    await room.pass(hours: 24)
    await room.sleep(hours: 30)
    await room.pass(hours: 0.25) { $0 == 0 ? .gap : .news }
    #expect(try await room.types == ["watch.blind"])
    #expect(try await room.alerts[0].notes[0].hasPrefix("Articles may have been lost"))
    await room.pass(hours: 1)
    #expect(try await room.types == ["watch.blind", "watch.restored"])
    await room.pass(hours: 48)
    #expect(try await room.types == ["watch.blind", "watch.restored"])
  }

  @Test func `a gap that an outage left is told with its end`() async throws {
    let room = try QuietNewsroom()
    await room.pass(hours: 24)
    await room.pass(hours: 12) { $0 == 0 ? .failed(.unreachable, "HTTP 503") : .news }
    await room.pass(hours: 0.25) { $0 == 0 ? .gap : .news }
    #expect(try await room.types == ["watch.blind"])
    await room.pass(hours: 1)
    #expect(try await room.types == ["watch.blind", "watch.restored"])
    #expect(try await room.alerts[1].notes.contains { $0.hasPrefix("What came meanwhile") })
  }

  @Test func `a feed too quick for us is told once it goes on`() async throws {
    let room = try QuietNewsroom()
    await room.pass(hours: 24)
    await room.pass(hours: 5) { $0 == 0 ? .gap : .news }
    #expect(try await room.types == [])
    await room.pass(hours: 10) { $0 == 0 ? .gap : .news }
    #expect(try await room.types == ["watch.blind"])
    await room.pass(hours: 12)
    #expect(try await room.types == ["watch.blind", "watch.restored"])
  }

  @Test func `a restart tells nothing twice, and nothing of old`() async throws {
    let room = try QuietNewsroom()
    await room.pass(hours: 24)
    await room.pass(hours: 4) { $0 == 0 ? .failed(.gone, "HTTP 404") : .news }
    // Down for a day: the trouble is old, but it may have healed.
    await room.sleep(hours: 24)
    await room.restart()
    await room.turn()
    #expect(try await room.types == [])
    await room.pass(hours: 0.25) { $0 == 0 ? .failed(.gone, "HTTP 404") : .news }
    #expect(try await room.types == ["watch.blind"])
    await room.restart()
    await room.pass(hours: 12) { $0 == 0 ? .failed(.gone, "HTTP 404") : .news }
    #expect(try await room.types == ["watch.blind"])
    await room.restart()
    await room.pass(hours: 1)
    #expect(try await room.types == ["watch.blind", "watch.restored"])
  }

  @Test func `a machine that slept tells of no fault before it was seen again`() async throws {
    let room = try QuietNewsroom()
    await room.pass(hours: 24)
    await room.pass(hours: 1) { $0 == 0 ? .failed(.unreachable, "HTTP 503") : .news }
    await room.sleep(hours: 10)
    await room.turn()
    #expect(try await room.types == [])
    // Healed meanwhile: a blip.
    await room.pass(hours: 1)
    #expect(try await room.types == [])
    await room.pass(hours: 1) { $0 == 0 ? .failed(.gone, "HTTP 404") : .news }
    await room.sleep(hours: 10)
    await room.turn()
    #expect(try await room.types == [])
    await room.pass(hours: 0.25) { $0 == 0 ? .failed(.gone, "HTTP 404") : .news }
    #expect(try await room.types == ["watch.blind"])
  }

  @Test func `a sleep is written down as a time without a watch, a clock put ahead is not`()
    async throws
  {
    let room = try QuietNewsroom()
    await room.pass(hours: 24)
    await room.putAhead(hours: 10)
    await room.pass(hours: 1)
    func stops() async throws -> [FaultRow] {
      try await room.store.view.faultRows(since: .distantPast).filter { $0.kind == "stopped" }
    }
    #expect(try await stops().isEmpty)
    let slept = await room.now
    await room.sleep(hours: 10)
    await room.pass(hours: 1)
    let stop = try #require(try await stops().first)
    #expect(try await stops().count == 1)
    #expect(abs(stop.since.timeIntervalSince(slept)) <= 900)
    #expect(stop.until.map { $0.timeIntervalSince(stop.since) >= 36_000 } == true)
    #expect(try await room.types == [])
  }

  @Test func `a feed taken out of the configuration is not restored`() async throws {
    let room = try QuietNewsroom()
    await room.pass(hours: 24)
    await room.pass(hours: 12) { $0 == 0 ? .failed(.gone, "HTTP 404") : .news }
    await room.remove(0)
    await room.pass(hours: 12)
    #expect(try await room.types == ["watch.blind"])
    #expect(try await room.store.openFaults().isEmpty)
  }

  @Test func `the id of an episode is the same whenever it is told`() async throws {
    var ids: [String] = []
    for _ in 0..<2 {
      let room = try QuietNewsroom()
      await room.pass(hours: 24)
      await room.pass(hours: 12) { $0 == 0 ? .failed(.gone, "HTTP 404") : .news }
      ids.append(try await room.alerts[0].id)
    }
    #expect(ids[0] == ids[1])
  }
}
