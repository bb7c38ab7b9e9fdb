internal import ArgumentParser
internal import ArticleModel
internal import FoundationEssentials
internal import StoryDetection
internal import StoryModel

/// `throughput detect`: articles examined in a second by one thread, best of several runs.
struct ThroughputDetect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "detect", abstract: "Examine articles (JSON Lines) against many stories.")

  @Argument(help: "Files of articles, one JSON object on each line.") var files: [String]
  @Option(help: "How many stories are followed.") var stories = 100
  @Option(help: "Runs, of which the best counts.") var runs = 5
  @Flag(help: "Also print what the compiled lexicons and stories take in memory.") var memory =
    false
  @Option(help: "Repeat the lead until an article has this many bytes of body.") var body = 0

  func run() throws {
    let clock = ContinuousClock()
    let bare = Self.residentBytes()
    var detector: Detector?
    let lexicons = clock.measure { detector = Detector(stories: []) }
    let compiled = Self.residentBytes()
    let start = clock.measure { detector = Detector(stories: made()) }
    let ready = Self.residentBytes()
    // Read last: what it frees would hide what the lexicons take.
    let articles = try files.flatMap(Self.articles).map { lengthened($0) }
    guard let reader = detector?.reader() else { return }
    var best = Double.infinity
    var on = 0
    for _ in 0..<max(1, runs) {
      on = 0
      let took = clock.measure { for article in articles { on += reader.examine(article).count } }
      best = min(best, took / .seconds(1))
    }
    print(
      "\(articles.count) articles, \(stories) stories, \(on) on a story: "
        + "\(Int(Double(articles.count) / best)) articles/s; ready in \(Int(start / .milliseconds(1))) ms"
    )
    guard memory else { return }
    print(
      "lexicons \(Self.megabytes(compiled - bare)) MB in \(Int(lexicons / .milliseconds(1))) ms, "
        + "\(stories) stories \(Self.megabytes(ready - compiled)) MB")
  }

  /// Bytes of this process that are in memory, by proc(5).
  private static func residentBytes() -> Int {
    let text = try? String(contentsOf: URL(filePath: "/proc/self/statm"), encoding: .utf8)
    let pages = text?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * 4096
  }

  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes * 10) >> 20
    return "\(tenths / 10).\(abs(tenths % 10))"
  }

  private static func articles(_ path: String) throws -> [Article] {
    let decoder = JSONDecoder()
    return try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n"))
      .map { try decoder.decode(Article.self, from: $0) }
  }

  private func lengthened(_ article: Article) -> Article {
    var article = article
    var left = body
    while left > 0 {
      let paragraph = article.title + ". " + article.summary
      article.body.append(paragraph)
      left -= paragraph.utf8.count + 1
    }
    return article
  }

  /// Stories in five languages with names that news holds now and then.
  private func made() -> [Story] {
    let names = [
      ("Лукашенко", "санкции"), ("Barcelona", "transfer"), ("İstanbul", "deprem"),
      ("Qarabağ", "sülh"), ("Астана", "үкімет"), ("Microsoft", "deal"), ("Норильск", "авария"),
      ("Chennai", "arrest"),
    ]
    return (0..<stories).map { index in
      let (name, context) = names[index % names.count]
      return Story(
        id: "story-\(index)", title: "", identifiers: ["QX-\(index)"],
        names: ["\(name) \(index)", index < names.count ? name : "Имя\(index)"],
        context: [context, "крушение самолёта", "plane crash"],
        awaits: [
          AwaitedDevelopment(id: "report", kind: "report-published", phase: .final),
          AwaitedDevelopment(id: "arrest", kind: "arrest", who: ["Иванов"]),
          AwaitedDevelopment(id: "deal", kind: "agreement-signed"),
        ])
    }
  }
}
