internal import ArgumentParser
internal import FeedParsing
internal import FoundationEssentials
internal import Glibc

/// `throughput parse`: bytes of feeds to finished articles, one thread.
struct ThroughputParse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Parse feeds as fast as it goes; a JSON line with the rate.")

  @Argument(help: "Feeds, or directories of them.")
  var paths: [String]

  @Option(help: "How often; the best run counts.")
  var runs = 5

  @Option(help: "Instead: parse this many documents and tell the resident memory on the way.")
  var memory: Int?

  func run() throws {
    let bodies = try paths.flatMap(Self.bodies)
    if let memory { return try watchMemory(over: memory, bodies) }
    let bytes = bodies.reduce(0) { $0 + $1.count }
    var best = Double.infinity
    var articles = 0
    for _ in 0..<max(1, runs) {
      articles = 0
      let began = Self.secondsOfThread()
      for body in bodies { articles += Self.articles(in: body) }
      best = min(best, Self.secondsOfThread() - began)
    }
    let line = Rate(
      documents: bodies.count, megabytes: Double(bytes) / 1e6, articles: articles,
      megabytesPerSecond: (Double(bytes) / 1e6 / best * 10).rounded() / 10,
      documentsPerSecond: (Double(bodies.count) / best).rounded(), runs: runs)
    print(String(decoding: try JSONEncoder().encode(line), as: UTF8.self))
  }

  private func watchMemory(over documents: Int, _ bodies: [[UInt8]]) throws {
    for number in 1...documents {
      _ = Self.articles(in: bodies[number % bodies.count])
      if number == 1_000 || number % 5_000 == 0 || number == documents {
        print("{\"documents\": \(number), \"residentKilobytes\": \(try Self.residentKilobytes())}")
      }
    }
  }

  /// `VmRSS` of proc(5).
  private static func residentKilobytes() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return line.split(separator: " ").compactMap { Int($0) }.first ?? 0
  }

  /// CPU time of this thread, so that other work on the machine is not counted.
  private static func secondsOfThread() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func articles(in body: [UInt8]) -> Int {
    let document = try? FeedParser.parse(
      body, contentType: nil, base: "https://feeds.example.test/feed.xml")
    return document?.articles(feed: nil, publisher: nil, language: nil).count ?? 0
  }

  private static func bodies(at path: String) throws -> [[UInt8]] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      return [[UInt8](try Data(contentsOf: URL(filePath: path)))]
    }
    return try names.sorted().map {
      [UInt8](try Data(contentsOf: URL(filePath: path).appending(path: $0)))
    }
  }
}

private struct Rate: Encodable {
  let documents: Int
  let megabytes: Double
  let articles: Int
  let megabytesPerSecond: Double
  let documentsPerSecond: Double
  let runs: Int
}
