import FoundationEssentials
import StoryModel
import Testing

struct StoryModelTests {
  let story = Story(
    id: "s", title: "S", names: ["N"], awaits: [AwaitedDevelopment(id: "d", kind: "verdict")])

  @Test func `a changed title keeps the revision, a changed name does not`() {
    var other = story
    other.title = "T"
    #expect(other.revision == story.revision)
    other.names.append("M")
    #expect(other.revision != story.revision)
  }

  @Test func `an alert id is the same everywhere`() {
    #expect(Fingerprint.alertID(for: "a") == "swa_zklycewkdo64v6wcggzzui64jw")
    #expect(Fingerprint.sha256("abc").hasPrefix("ba7816bf8f01cfea"))
  }

  @Test func `an alert survives being written and read`() throws {
    let alert = Alert(
      seq: 4, id: "swa_x", type: .reported, time: Date(timeIntervalSince1970: 1_766_653_964),
      story: .init(id: "s", title: "S"),
      development: .init(id: "d", kind: "verdict", phase: nil, from: .awaited, to: .reported),
      evidence: [
        Evidence(
          quote: "q", language: nil, title: "t", url: nil, publisher: "p", official: false,
          published: nil, seen: Date(timeIntervalSince1970: 0), sha256: "00")
      ],
      families: ["p"], config: "sha256:0")
    let data = try JSONEncoder().encode(alert)
    #expect(try JSONDecoder().decode(Alert.self, from: data) == alert)
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.contains(#""undoes":null"#) && !text.contains("notes"))
  }

  @Test func `a finding survives being written and read`() throws {
    let finding = Finding(
      article: "a", story: "s", development: "d", status: .anticipated, phase: .final,
      confidence: 4, quote: "q", field: .body, range: 3..<9, cues: ["c"],
      promise: Promise(by: CalendarDate("2025-12-31"), words: "до конца года"))
    let data = try JSONEncoder().encode(finding)
    #expect(try JSONDecoder().decode(Finding.self, from: data) == finding)
    #expect(String(decoding: data, as: UTF8.self).contains(#""range":[3,9]"#))
  }

  @Test func `calendar dates count days`() {
    #expect(CalendarDate("2024-02-28")?.adding(days: 2) == CalendarDate("2024-03-01"))
    #expect(CalendarDate("2025-02-29") == nil)
    #expect(CalendarDate("2025-12-31")!.end == CalendarDate("2026-01-01")!.start)
  }
}
