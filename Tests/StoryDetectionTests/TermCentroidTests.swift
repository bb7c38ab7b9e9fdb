import ArticleModel
import Foundation
import StoryDetection
import StoryModel
import Testing

/// What a story learns of its own articles, and what it does not.
struct TermCentroidTests {
  static let story = Story(
    id: "wreck", title: "The Calder Bay wreck", names: ["Calder Bay"],
    context: ["trawler", "sinking"],
    awaits: [AwaitedDevelopment(id: "report", kind: "report-published")])
  static let detector = Detector(stories: [story])

  /// The story as it is followed: articles come one after the other.
  struct Following {
    let reader = TermCentroidTests.detector.reader()
    var centroid = TermCentroid()

    /// Whether the article is on the story; it is learned from.
    @discardableResult
    mutating func hear(
      _ title: String, _ summary: String = "", from family: String, on day: String
    ) throws -> StoryReading? {
      let article = Article(
        id: "\(family)-\(day)-\(title)", title: title, summary: summary,
        published: try #require(CalendarDate(day)).start, language: "en", publisher: family)
      let known = centroid
      let (readings, lessons) = reader.examine(article) { _ in known }
      for lesson in lessons {
        centroid.learn(
          lesson, family: family, day: try #require(CalendarDate(day)),
          sketch: Voice.sketch(of: article))
      }
      return readings.first
    }

    /// Three papers tell of the sinking on three days.
    mutating func begin() throws {
      try hear(
        "Calder Bay trawler lost with nine crew off Orkney",
        "Salvage vessel Norsund searches near Orkney; inspector Margaret Holloway leads the inquiry.",
        from: "north.example", on: "2025-03-01")
      try hear(
        "What sank the Calder Bay? Inspector Holloway examines trawler",
        "The salvage vessel Norsund filmed the hull near Orkney, and Holloway heard survivors.",
        from: "coast.example", on: "2025-03-04")
      try hear(
        "Calder Bay sinking: survivors tell their story",
        "Survivors brought to Orkney thanked the Norsund, the salvage vessel; Holloway took notes.",
        from: "herald.example", on: "2025-03-09")
    }
  }

  @Test func `a story whose words shift is still recognised`() throws {
    var following = Following()
    let later = (
      "Calder Bay: Holloway to raise the hull in June",
      "The salvage vessel Norsund returns to Orkney, where survivors wait for the inspector's word."
    )
    #expect(try following.hear(later.0, later.1, from: "a.example", on: "2025-02-01") == nil)
    try following.begin()
    let reading = try #require(
      try following.hear(later.0, later.1, from: "north.example", on: "2025-05-02"))
    #expect(reading.on)
    #expect(reading.why.contains { $0.hasPrefix("terms ") && $0.contains("learned from 3") })
  }

  @Test func `one headline known by its terms alone raises no alert`() throws {
    var following = Following()
    try following.begin()
    let reading = try #require(
      try following.hear(
        "Calder Bay: Holloway publishes report",
        "Survivors in Orkney read it on the salvage vessel Norsund beside the inspector.",
        from: "coast.example", on: "2025-06-02"))
    let finding = try #require(reading.findings.first)
    #expect(finding.status == .happened)
    #expect(finding.confidence < 3)
    #expect(finding.rule?.contains("known by its terms alone") == true)
  }

  @Test func `terms without a name recognise nothing`() throws {
    var following = Following()
    try following.begin()
    let reading = try following.hear(
      "Holloway publishes report on the wreck", "Survivors, Orkney, salvage vessel Norsund.",
      from: "coast.example", on: "2025-06-02")
    #expect(reading == nil)
  }

  @Test func `an article with the name on another matter is not recognised`() throws {
    var following = Following()
    try following.begin()
    let reading = try following.hear(
      "Calder Bay hotel opens its doors",
      "Guests came from Leeds to taste the menu of chef Tim Roe.",
      from: "coast.example", on: "2025-06-02")
    #expect(reading == nil)
  }

  @Test func `a flood of poisoned articles of one family drags nothing away`() throws {
    var following = Following()
    try following.begin()
    for day in 1...28 {
      try following.hear(
        "Calder Bay trawler: win at Luckystar Casino, number \(day)",
        "Luckystar Casino in Marbella offers jackpots; croupier Dolores Quint deals the blackjack "
          + "table, sinking doubts, edition \(day).",
        from: "spam.example", on: "2025-04-\(day < 10 ? "0" : "")\(day)")
    }
    let lure = try following.hear(
      "Calder Bay: Luckystar Casino jackpot", "Croupier Dolores Quint in Marbella deals blackjack.",
      from: "spam.example", on: "2025-05-01")
    #expect(lure == nil)
    let own = try following.hear(
      "Calder Bay: Holloway to raise the hull",
      "The salvage vessel Norsund returns to Orkney; survivors wait for the inspector.",
      from: "north.example", on: "2025-05-02")
    #expect(own?.on == true)
  }

  @Test func `a hundred articles of one day weigh as a few`() throws {
    var centroid = TermCentroid()
    let terms = (0..<20).map {
      TermCentroid.Term(text: "t\($0)", written: "T\($0)", isProper: true)
    }
    let day = try #require(CalendarDate("2025-03-01"))
    for family in 0..<100 {
      centroid.learn(
        .init(story: "wreck", isOn: true, terms: terms), family: "f\(family)", day: day, sketch: [])
    }
    #expect(centroid.articles == 6)
    #expect(centroid.known(among: terms).isEmpty, "terms of a single day do not count")
  }

  @Test func `the memory is bounded, and keeps what comes again`() throws {
    var centroid = TermCentroid()
    let lasting = (0..<5).map {
      TermCentroid.Term(text: "lasting\($0)", written: "L\($0)", isProper: true)
    }
    let first = try #require(CalendarDate("2025-01-01"))
    for day in 0..<400 {
      let passing = (0..<50).map {
        TermCentroid.Term(text: "d\(day)-\($0)", written: "P", isProper: false)
      }
      centroid.learn(
        .init(story: "wreck", isOn: true, terms: lasting + passing), family: "f\(day % 3)",
        day: first.adding(days: day), sketch: [])
    }
    #expect(centroid.known(among: lasting).count == 5)
    let size = try JSONEncoder().encode(centroid).count
    #expect(size < 60_000)
  }

  @Test func `terms that other matters of the same name share lose their weight`() throws {
    var centroid = TermCentroid()
    let terms = [TermCentroid.Term(text: "orkney", written: "Orkney", isProper: true)]
    let first = try #require(CalendarDate("2025-01-01"))
    for day in 0..<4 {
      centroid.learn(
        .init(story: "wreck", isOn: true, terms: terms), family: "f\(day)",
        day: first.adding(days: day), sketch: [])
    }
    #expect(centroid.known(among: terms).count == 1)
    for day in 4..<7 {
      centroid.learn(
        .init(story: "wreck", isOn: false, terms: terms), family: "g", day: first.adding(days: day),
        sketch: [])
    }
    #expect(centroid.known(among: terms).isEmpty)
  }

  @Test func `what is not heard again wanes`() throws {
    var following = Following()
    try following.begin()
    let old = following.centroid
    // A year on, one article teaches other words; the old ones have waned.
    try following.hear(
      "Calder Bay trawler remembered", "A wreath in Aberdeen.", from: "north.example",
      on: "2026-04-01")
    let reading = try following.hear(
      "Calder Bay: Holloway to raise the hull",
      "The salvage vessel Norsund returns to Orkney; survivors wait for the inspector.",
      from: "coast.example", on: "2026-04-03")
    #expect(reading == nil)
    #expect(following.centroid != old)
  }

  @Test func `what was learned is the same after it was written down and read`() throws {
    var following = Following()
    try following.begin()
    let text = try JSONEncoder().encode(following.centroid)
    #expect(try JSONDecoder().decode(TermCentroid.self, from: text) == following.centroid)
  }
}
