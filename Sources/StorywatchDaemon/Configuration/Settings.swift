package import AlertDelivery
internal import FoundationEssentials
package import StoryModel

/// The configuration, checked: what the daemon and the commands work with.
///
/// Spans are in seconds, sizes in bytes, paths absolute wherever the environment's are.
package struct Settings: Sendable, Equatable {
  package var feeds: [FeedSettings] = []
  package var stories: [Story] = []
  package var logs: [LogSettings] = []
  package var webhooks: [WebhookSettings] = []
  package var polling = PollingSettings()
  package var coverage = CoverageSettings()
  /// Where the status page listens; nil when it is off.
  package var listen: ListenAddress?
  /// The path of the database.
  package var state = ""
  /// `sha256:` and the SHA-256 of the file's bytes in hexadecimal.
  package var fingerprint = ""
  /// Secrets that stand elsewhere. Until `resolveSecrets` has put them in, the fields they belong to
  /// hold the reference as it is written.
  package var references: [SecretReference] = []
  /// What is allowed and yet worth saying, for `check`.
  package var notes: [ConfigProblem] = []

  /// What the configuration is read for.
  package enum Purpose: Sendable {
    /// The daemon: at least one feed and one story.
    case run
    /// `replay` and `explain`: at least one story.
    case examine
    /// What the file seems to be meant for: `examine` when it holds stories and nothing else.
    case whatItHolds
  }
}

package struct FeedSettings: Sendable, Equatable {
  package var url: String
  package var name: String?
  /// BCP 47.
  package var language: String?
  /// The publisher family: two feeds of one publisher never confirm each other.
  package var publisher: String
  /// True when this body's own word confirms.
  package var official = false
  /// Seconds between two polls; nil leaves it to `PollingSettings.every`.
  package var every: Double?
  /// Sent to this origin only.
  package var headers: [HeaderSetting] = []
  package var readPages: PageReading = .onStory
}

/// A header of a feed's requests; its value may be a password.
package struct HeaderSetting: Sendable, Equatable {
  package var name: String
  package var value: Secret
}

/// When the page behind an entry is fetched.
package enum PageReading: String, Sendable, CaseIterable {
  case never
  case onStory = "on-story"
}

package struct LogSettings: Sendable, Equatable {
  package var path: String
  package var format: LogFormat
  /// Nil when the log is left to grow, or to logrotate.
  package var rotation: LogRotation?
}

package enum LogFormat: String, Sendable, CaseIterable { case text, json }

package struct LogRotation: Sendable, Equatable {
  /// Bytes at which the log is put aside.
  package var size: Int
  /// How many old logs are kept.
  package var keep: Int
}

package struct WebhookSettings: Sendable, Equatable, Identifiable {
  package var id: String
  package var url: Secret
  /// The name of an alert format.
  package var format: String
  package var secret: Secret?
  package var previousSecret: Secret?
  package var token: Secret?
  /// What the format needs: chat id, topic, room.
  package var options: [String: String]
  /// The language of the message.
  package var language: String
  /// The ids of the stories it hears of; nil means all.
  package var stories: [String]?
  /// Empty means all.
  package var types: [TypePattern]
  /// Address ranges (CIDR), addresses and host names it may reach although they are private.
  package var allowPrivate: [String]

  /// True when an alert of this type on this story (nil for alerts about the watch itself) is for
  /// this endpoint.
  package func wants(_ type: AlertType, story: String?) -> Bool {
    if let stories, let story, !stories.contains(story) { return false }
    return types.isEmpty || types.contains { $0.matches(type) }
  }
}

package struct PollingSettings: Sendable, Equatable {
  /// Seconds between two polls of a feed, where nothing says otherwise.
  package var every: Double = 900
  /// How many requests run at once.
  package var concurrency = 64
  /// Seconds for one request.
  package var timeout: Double = 30
  /// Bytes of a body after decoding.
  package var maxBody = 10 << 20
  /// Nil leaves it to the program: its name, version and address.
  package var userAgent: String?
  /// The public base address for WebSub.
  package var callback: String?
}

package struct CoverageSettings: Sendable, Equatable {
  /// Seconds after which a story that no feed covers is called blind.
  package var blindAfter: Double = 21_600
  /// When the digest is sent; nil sends none.
  package var digest: DigestTime?
  /// An address asked regularly while all is well. It names the account, so it is a secret.
  package var heartbeat: Secret?
}
