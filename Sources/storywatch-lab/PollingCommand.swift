import ArgumentParser
import ArticleModel
import FeedParsing
import Foundation
import HTTPTransport
import StorywatchDaemon

/// `storywatch-lab polling`: what the poll policy makes of given answers, JSON Lines in and out.
struct PollingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "polling", abstract: "Decides when feeds are polled again.")

  func run() throws {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    while let line = readLine() {
      guard !line.isEmpty else { continue }
      do {
        let row = try decoder.decode(PollingRow.self, from: Data(line.utf8))
        print(String(decoding: try encoder.encode(row.decided), as: UTF8.self))
      } catch {
        FileHandle.standardError.write(Data("cannot read \(line): \(error)\n".utf8))
      }
    }
  }
}

private struct PollingRow: Decodable {
  let name: String
  let config: Config
  let now: Date
  let state: State
  let response: Response

  enum CodingKeys: CodingKey { case name, config, now, state, response }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    name = try row.decode(String.self, forKey: .name)
    config = try row.decode(Config.self, forKey: .config)
    let text = try row.decode(String.self, forKey: .now)
    guard let now = RFC3339.date(from: text) else {
      throw DecodingError.dataCorruptedError(forKey: .now, in: row, debugDescription: text)
    }
    self.now = now
    state = try row.decode(State.self, forKey: .state)
    response = try row.decode(Response.self, forKey: .response)
  }

  struct Config: Decodable {
    let intervalS: Double
    let floorS, hintCapS, backoffCapS, retryAfterCapS, jitter: Double?
    let permanentRedirectsNeeded: Int?
    let permanentRedirectSpanS: Double?
  }

  struct State: Decodable {
    let url: String
    let etag, lastModified, bodySha: String?
    let consecutiveFailures: Int?
    let permanentRedirectsSeen: Int?
    let permanentRedirectTarget: String?
    let permanentRedirectFirstSAgo, last200SAgo: Double?
  }

  struct Response: Decodable {
    let status: Int
    let headers: [String: String]
    let body: Body
    let redirects: [Redirect]?
  }

  struct Redirect: Decodable {
    let status: Int
    let url: String

    init(from decoder: any Decoder) throws {
      var pair = try decoder.unkeyedContainer()
      status = try pair.decode(Int.self)
      url = try pair.decode(String.self)
    }
  }

  /// A word for a body, or what a feed in it asks of pollers.
  enum Body: Decodable {
    case word(String)
    case feed(PollingHints)

    enum CodingKeys: String, CodingKey {
      case ttl, skipHours, skipDays
      case updatePeriod = "sy:updatePeriod"
      case updateFrequency = "sy:updateFrequency"
    }

    init(from decoder: any Decoder) throws {
      if let word = try? decoder.singleValueContainer().decode(String.self) {
        self = .word(word)
        return
      }
      let feed = try decoder.container(keyedBy: CodingKeys.self)
      func text(_ key: CodingKeys) throws -> String? {
        if let number = try? feed.decode(Int.self, forKey: key) { return "\(number)" }
        return try feed.decodeIfPresent(String.self, forKey: key)?
          .trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
      }
      var hints = PollingHints()
      hints.ttl = try text(.ttl).flatMap { Int($0) }
      hints.updatePeriod = try text(.updatePeriod)
      hints.updateFrequency = try text(.updateFrequency).flatMap { Int($0) }
      hints.skipHours = try feed.decodeIfPresent([Int].self, forKey: .skipHours) ?? []
      hints.skipDays = try feed.decodeIfPresent([String].self, forKey: .skipDays) ?? []
      self = .feed(hints)
    }
  }
}

extension PollingRow {
  var decided: PollingResult {
    let policy = PollPolicy(rules)
    let decision = policy.decide(answer, after: pollState, now: now, dice: 0.5)
    return PollingResult(
      name: name, waitS: decision.wait, hostPausedS: decision.hostPause,
      nextRequestHeaders: policy.headers(for: decision.state).fields.reduce(into: [:]) {
        $0[$1.name] = $1.value
      },
      parse: isParsed, failure: decision.isFailure, active: decision.outcome != .gone,
      url: decision.state.url, operatorNotice: decision.notice != nil,
      consecutiveFailures: decision.state.failures,
      permanentRedirectsSeen: decision.state.sighting?.count ?? 0,
      permanentRedirectTarget: decision.state.sighting?.target, seenItemsKept: true,
      reason: decision.reason)
  }

  private var rules: PollRules {
    var rules = PollRules(interval: config.intervalS)
    rules.floor = config.floorS ?? rules.floor
    rules.hintCap = config.hintCapS ?? rules.hintCap
    rules.backoffCap = config.backoffCapS ?? rules.backoffCap
    rules.retryAfterCap = config.retryAfterCapS ?? rules.retryAfterCap
    rules.jitter = config.jitter ?? rules.jitter
    rules.movedSightings = config.permanentRedirectsNeeded ?? rules.movedSightings
    rules.movedSpan = config.permanentRedirectSpanS ?? rules.movedSpan
    return rules
  }

  private var pollState: PollState {
    var polled = PollState(url: state.url)
    polled.etag = state.etag
    polled.lastModified = state.lastModified
    polled.bodySHA = state.bodySha
    polled.failures = state.consecutiveFailures ?? 0
    polled.lastBody = state.last200SAgo.map { now.addingTimeInterval(-$0) }
    if let target = state.permanentRedirectTarget, let count = state.permanentRedirectsSeen {
      let first = now.addingTimeInterval(-(state.permanentRedirectFirstSAgo ?? 0))
      polled.sighting = .init(target: target, count: count, first: first)
    }
    return polled
  }

  private var answer: PollAnswer {
    guard response.status > 0 else { return .failed("no answer") }
    var headers = HTTPHeaders()
    for (name, value) in response.headers { headers.add(name, value) }
    return .answered(
      status: response.status, headers: headers,
      redirects: (response.redirects ?? []).map { .init(status: $0.status, url: $0.url) },
      body: body)
  }

  private var sha: String {
    if case .word("feed-same") = response.body { return state.bodySha ?? "same" }
    return "new"
  }

  private var isParsed: Bool {
    guard response.status > 0 else { return false }
    if case .word(let word) = response.body,
      ["empty", "none", "oversize", "gzip-bomb"].contains(word)
    {
      return false
    }
    return PollPolicy.isToBeRead(status: response.status, sha: sha, after: pollState)
  }

  private var body: PollBody {
    guard response.status == 200 || response.status == 203 else { return .ignored }
    switch response.body {
    case .feed(let hints): return feed(hints)
    case .word("feed-same") where state.bodySha != nil: return .same
    case .word("empty"), .word("none"): return .empty
    case .word("short-read"): return feed(PollingHints(), isWhole: false)
    case .word(let word) where word.hasPrefix("feed"): return feed(PollingHints())
    case .word(let word): return .unreadable("the answer is no feed: \(word)")
    }
  }

  private func feed(_ hints: PollingHints, isWhole: Bool = true) -> PollBody {
    .feed(hints, sha: sha, isWhole: isWhole, mayHaveGap: false)
  }
}

struct PollingResult: Encodable {
  let name: String
  let waitS: Double?
  let hostPausedS: Double?
  let nextRequestHeaders: [String: String]
  let parse, failure, active: Bool
  let url: String
  let operatorNotice: Bool
  let consecutiveFailures: Int
  let permanentRedirectsSeen: Int
  let permanentRedirectTarget: String?
  let seenItemsKept: Bool
  let reason: String
}
