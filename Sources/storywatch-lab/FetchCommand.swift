import ArgumentParser
import Foundation
import Glibc
import HTTPTransport
import Synchronization

/// `storywatch-lab fetch`: what the transport alone costs over a list of addresses.
struct FetchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch", abstract: "Fetches a list of addresses and prints what it cost.")

  @Option(help: "A file of addresses, one a line.") var list: String
  @Option(help: "Requests at once.") var concurrency = 64
  @Option(help: "Requests at once to one host; as many as in all where it is not given.")
  var perHost: Int?
  @Option(help: "A header of every request, as 'Name: value'.") var header: [String] = []
  @Option(help: "A file of certificates to trust instead of the system's.") var trust: String?

  func run() async throws {
    let transport = CurlTransport(
      limits: .init(
        connections: concurrency, perHost: perHost ?? concurrency, trust: trust))
    let list = FetchList(try requests())
    let began = ContinuousClock.now
    let tally = await withTaskGroup(of: FetchTally.self) { group in
      for _ in 0..<concurrency {
        group.addTask(executorPreference: transport.taskExecutor) {
          var tally = FetchTally()
          while let request = list.next() { await tally.fetch(request, by: transport) }
          return tally
        }
      }
      return await group.reduce(into: FetchTally()) { $0.add($1) }
    }
    print(try tally.line(wall: began.duration(to: .now)))
  }

  private func requests() throws -> [HTTPRequest] {
    let urls = try String(contentsOfFile: list, encoding: .utf8).utf8
      .split { $0 == 10 || $0 == 13 }.map { String(Substring($0)) }
    let hosts = urls.map(Self.host)
    let feeds = hosts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let headers = try headers()
    return zip(urls, hosts).map { url, host in
      var request = HTTPRequest(
        .get, url, headers: headers, userAgent: "storywatch-lab (+https://example.org)")
      request.addresses = .configured
      request.redirects = .follow(max: 5)
      request.reusesConnection = feeds[host] != 1
      return request
    }
  }

  /// Host and port, read without care: it costs time that is not the transport's.
  private static func host(of url: String) -> Substring {
    Substring(url.utf8.dropFirst(url.hasPrefix("https") ? 8 : 7).prefix { $0 != 47 })
  }

  private func headers() throws -> HTTPHeaders {
    var headers = HTTPHeaders()
    for text in header {
      let pair = text.split(separator: ":", maxSplits: 1).map(String.init)
      guard pair.count == 2 else { throw ValidationError("'\(text)' is no header") }
      headers.add(pair[0], pair[1].trimmingCharacters(in: .whitespaces))
    }
    return headers
  }
}

/// Hands out the requests, each once.
private final class FetchList: Sendable {
  private let requests: [HTTPRequest]
  private let handedOut = Atomic(0)

  init(_ requests: [HTTPRequest]) { self.requests = requests }

  func next() -> HTTPRequest? {
    let index = handedOut.add(1, ordering: .relaxed).oldValue
    return index < requests.count ? requests[index] : nil
  }
}

private struct FetchTally {
  var statuses: [Int: Int] = [:]
  var failures: [String: Int] = [:]
  var bytes = 0

  mutating func fetch(_ request: HTTPRequest, by transport: CurlTransport) async {
    do throws(TransportError) {
      let response = try await transport.perform(request)
      statuses[response.status, default: 0] += 1
      bytes += response.body.count
    } catch {
      failures[error.reason.rawValue, default: 0] += 1
    }
  }

  mutating func add(_ other: FetchTally) {
    statuses.merge(other.statuses, uniquingKeysWith: +)
    failures.merge(other.failures, uniquingKeysWith: +)
    bytes += other.bytes
  }

  func line(wall: Duration) throws -> String {
    var usage = rusage()
    getrusage(0, &usage)  // RUSAGE_SELF, whose type does not fit the parameter
    let line = Line(
      wallS: wall / .seconds(1),
      cpuS: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime),
      peakMb: Double(usage.ru_maxrss) / 1024, bytes: bytes,
      statuses: Dictionary(uniqueKeysWithValues: statuses.map { ("\($0)", $1) }),
      failures: failures)
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(line), as: UTF8.self)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }

  private struct Line: Encodable {
    let wallS, cpuS, peakMb: Double
    let bytes: Int
    let statuses, failures: [String: Int]
  }
}
