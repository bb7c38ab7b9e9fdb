internal import FoundationEssentials
internal import StateStore

/// The numbers for Prometheus, in its text format 0.0.4.
struct Metrics {
  let overview: WatchOverview

  var text: String {
    var lines: [String] = []
    func add(_ name: String, _ type: String, _ help: String, _ samples: [(String, Double)]) {
      guard !samples.isEmpty else { return }
      lines += ["# HELP \(name) \(help)", "# TYPE \(name) \(type)"]
      lines += samples.map { "\(name)\($0.0) \(Self.number($0.1))" }
    }
    let overview = overview
    add(
      "storywatch_up", "gauge", "1 while the daemon gives signs of life.",
      [("", overview.isRunning ? 1 : 0)])
    add(
      "storywatch_problems", "gauge", "Problems a person should know of.",
      [("", Double(overview.problems.count))])
    add(
      "storywatch_build_info", "gauge", "The version.",
      [(Self.labels([("version", overview.version)]), 1)])
    add(
      "storywatch_feed_up", "gauge", "1 while the feed is alive.",
      overview.feeds.map { (Self.labels(of: $0), $0.isAlive ? 1 : 0) })
    add(
      "storywatch_feed_last_read_timestamp_seconds", "gauge", "When the feed was last read.",
      overview.feeds.compactMap { feed in
        feed.lastRead.map { (Self.labels(of: feed), $0.timeIntervalSince1970) }
      })
    add(
      "storywatch_feed_last_new_timestamp_seconds", "gauge", "When a new article last came.",
      overview.feeds.compactMap { feed in
        feed.lastNew.map { (Self.labels(of: feed), $0.timeIntervalSince1970) }
      })
    let pushes = overview.pushes
    add(
      "storywatch_push_subscriptions", "gauge", "Feeds with a subscription at a hub, by its state.",
      pushes.isEmpty
        ? []
        : PushStanding.allCases.map {
          (Self.labels([("state", $0.rawValue)]), Double(pushes[$0] ?? 0))
        })
    add(
      "storywatch_story_articles", "gauge", "Articles found on the story.",
      overview.stories.map { (Self.labels([("story", $0.id)]), Double($0.articles)) })
    add(
      "storywatch_story_covered", "gauge", "1 while some feed covers the story.",
      overview.stories.map { (Self.labels([("story", $0.id)]), $0.isBlind ? 0 : 1) })
    add(
      "storywatch_alerts_total", "counter", "Alerts recorded.",
      overview.counts.alertsByType.sorted { $0.key < $1.key }.map {
        (Self.labels([("type", $0.key)]), Double($0.value))
      })
    add(
      "storywatch_articles_kept", "gauge", "Articles kept.",
      [("", Double(overview.counts.articles))])
    add(
      "storywatch_deliveries", "gauge", "Deliveries by their state.",
      overview.endpoints.flatMap { endpoint in
        [DeliveryRow.State.pending, .delivered, .dead, .held].map { state in
          (
            Self.labels([("endpoint", endpoint.id), ("state", state.rawValue)]),
            Double(endpoint.counts[state] ?? 0)
          )
        }
      })
    return lines.joined(separator: "\n") + "\n"
  }

  private static func labels(of feed: FeedStanding) -> String {
    labels([("feed", feed.url), ("language", feed.language ?? ""), ("publisher", feed.publisher)])
  }

  private static func labels(_ pairs: [(String, String)]) -> String {
    let parts = pairs.map { name, value in
      let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        .replacing("\n", with: "\\n")
      return "\(name)=\"\(escaped)\""
    }
    return "{\(parts.joined(separator: ","))}"
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
