import AlertDelivery
import ArticleModel
import FoundationEssentials
import StateStore
import StoryModel
import Testing

@testable import StorywatchDaemon

struct CoverageDigestTests {
  func weekly(heartbeat: Secret? = nil) -> CoverageSettings {
    CoverageSettings(
      blindAfter: 6 * QuietNewsroom.hour, digest: DigestTime("Sun 09:00"), heartbeat: heartbeat)
  }

  @Test func `a quiet month is four digests and nothing else`() async throws {
    let room = try QuietNewsroom(settings: weekly())
    for _ in 0..<4 {
      await room.pass(hours: 24 * 7)
      await room.restart()
    }
    let alerts = try await room.alerts
    #expect(alerts.map(\.type) == [.digest, .digest, .digest, .digest])
    // Sunday 09:00 four hours east of Greenwich.
    #expect(
      alerts.map { RFC3339.string(from: $0.time) } == [
        "2026-03-08T05:00:00Z", "2026-03-15T05:00:00Z", "2026-03-22T05:00:00Z",
        "2026-03-29T05:00:00Z",
      ])
    #expect(Set(alerts.map(\.id)).count == 4)
    #expect(
      alerts[3].notes == [
        "Nothing yet since 22 March 2026: publication of the report still awaited.",
        "All 3 feeds were alive all the time.",
        "Languages covered: az, en, ru.",
        "No gap between the polls.",
        "0 articles read, 0 on the story, 0 of them only promise or delay.",
      ])
  }

  @Test func `a digest missed while nobody was awake comes once`() async throws {
    let room = try QuietNewsroom(settings: weekly())
    await room.pass(hours: 24)
    await room.sleep(hours: 24 * 16)
    await room.restart()
    await room.pass(hours: 6)
    let digests = try await room.alerts.filter { $0.type == .digest }
    #expect(digests.count == 1)
    #expect(digests.first?.notes.contains { $0.contains("the watch did not run") } == true)
  }

  @Test func `a digest names the feeds that were not alive`() async throws {
    let room = try QuietNewsroom(settings: weekly())
    await room.pass(hours: 24)
    await room.pass(hours: 24) { $0 == 0 ? .failed(.refusing, "HTTP 403") : .news }
    await room.pass(hours: 24 * 6)
    let digest = try #require(try await room.alerts.first { $0.type == .digest })
    #expect(
      digest.notes[1] == "2 of 3 feeds were alive all the time; Paper 0 was not: HTTP 403.")
  }

  @Test func `a digest tells of a gap what its alert told, whatever the feed showed since`()
    async throws
  {
    let room = try QuietNewsroom(settings: weekly())
    await room.pass(hours: 24)
    await room.sleep(hours: 30)
    await room.pass(hours: 0.25) { $0 == 0 ? .gap : .news }
    await room.pass(hours: 24 * 6)
    let alerts = try await room.alerts
    let lost = try #require(alerts.first { $0.type == .blind }?.coverage?.feeds.first?.lost)
    let digest = try #require(alerts.first { $0.type == .digest }?.digest)
    #expect(digest.gaps.contains { $0.name == "Paper 0" && $0.lost == lost })
  }

  @Test(arguments: [
    ("Sun 09:00", "2026-03-01T05:00:00Z", "2026-03-01T05:00:00Z"),
    ("Sun 09:00", "2026-03-01T04:59:59Z", "2026-02-22T05:00:00Z"),
    ("Mon 00:30", "2026-03-01T20:29:59Z", "2026-02-22T20:30:00Z"),
    ("Sat 23:59", "2026-03-01T00:00:00Z", "2026-02-28T19:59:00Z"),
    ("Wed 12:00", "2026-03-03T12:00:00Z", "2026-02-25T08:00:00Z"),
  ])
  func `a slot is the last such time on the local clock`(
    _ time: String, _ now: String, _ slot: String
  ) throws {
    let place = LocalTime { _ in 4 * 3600 }
    let digest = try #require(DigestTime(time))
    let date = try #require(RFC3339.date(from: now))
    #expect(RFC3339.string(from: digest.last(before: date, in: place)) == slot)
    #expect(
      digest.next(after: date, in: place)
        == digest.last(before: date, in: place).addingTimeInterval(604_800))
  }

  @Test func `a slot keeps its local time when summer begins`() throws {
    // Summer time from 2026-03-29 01:00 UTC, as in Berlin.
    let summer = try #require(RFC3339.date(from: "2026-03-29T01:00:00Z"))
    let place = LocalTime { $0 < summer ? 3600 : 7200 }
    let digest = try #require(DigestTime("Sun 09:00"))
    for (now, slot) in [
      ("2026-03-29T12:00:00Z", "2026-03-29T07:00:00Z"),
      ("2026-03-28T12:00:00Z", "2026-03-22T08:00:00Z"),
    ] {
      let date = try #require(RFC3339.date(from: now))
      #expect(RFC3339.string(from: digest.last(before: date, in: place)) == slot)
    }
    let before = try #require(RFC3339.date(from: "2026-03-28T12:00:00Z"))
    #expect(RFC3339.string(from: digest.next(after: before, in: place)) == "2026-03-29T07:00:00Z")
  }

  @Test func `the heart beats only while the whole way works`() async throws {
    let room = try QuietNewsroom(settings: weekly(heartbeat: Secret("https://hc.example/secret")))
    await room.pass(hours: 2)
    #expect(room.heartbeats == 8)
    await room.pass(hours: 2) { _ in .failed(.unreachable, "HTTP 503") }
    #expect(room.heartbeats == 8)
    await room.pass(hours: 1)
    #expect(room.heartbeats == 12)
  }
}
