package import AlertDelivery
package import StoryModel

/// The configuration, checked: what the daemon and the commands work with.
///
/// Spans are in seconds, sizes in bytes, paths absolute wherever the environment's are.
package struct Settings: Sendable, Equatable {
  package var feeds: [FeedSettings]
  package var stories: [Story]
  package var logs: [LogSettings]
  package var webhooks: [WebhookSettings]
  package var polling: PollingSettings
  package var coverage: CoverageSettings
  /// Where the status page listens; nil when it is off.
  package var listen: ListenAddress?
  /// The path of the database.
  package var state: String
  /// `sha256:` and the SHA-256 of the file's bytes in hexadecimal.
  package var fingerprint: String
  /// Secrets that stand elsewhere. Until `resolveSecrets` has put them in, the fields they belong to
  /// hold the reference as it is written.
  package var references: [SecretReference]
  /// What is allowed and yet worth saying, for `check`.
  package var notes: [ConfigProblem]

  package init(
    feeds: [FeedSettings] = [], stories: [Story] = [], logs: [LogSettings] = [],
    webhooks: [WebhookSettings] = [], polling: PollingSettings = PollingSettings(),
    coverage: CoverageSettings = CoverageSettings(), listen: ListenAddress? = nil,
    state: String = "", fingerprint: String = "", references: [SecretReference] = [],
    notes: [ConfigProblem] = []
  ) {
    self.feeds = feeds
    self.stories = stories
    self.logs = logs
    self.webhooks = webhooks
    self.polling = polling
    self.coverage = coverage
    self.listen = listen
    self.state = state
    self.fingerprint = fingerprint
    self.references = references
    self.notes = notes
  }

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

/// How feeds are read.
package struct PollingSettings: Sendable, Equatable {
  /// Seconds between two polls of a feed, where nothing says otherwise.
  package var every: Double
  /// How many requests run at once.
  package var concurrency: Int
  /// Seconds for one request.
  package var timeout: Double
  /// Bytes of a body after decoding.
  package var maxBody: Int
  /// Nil leaves it to the program: its name, version and address.
  package var userAgent: String?
  /// Where WebSub hubs call back; nil when feeds are only polled.
  package var callback: CallbackSettings?

  package init(
    every: Double = 900, concurrency: Int = 64, timeout: Double = 30, maxBody: Int = 10 << 20,
    userAgent: String? = nil, callback: CallbackSettings? = nil
  ) {
    self.every = every
    self.concurrency = concurrency
    self.timeout = timeout
    self.maxBody = maxBody
    self.userAgent = userAgent
    self.callback = callback
  }
}

/// Where WebSub hubs call back.
package struct CallbackSettings: Sendable, Equatable {
  /// The public base address, as hubs know it.
  package var url: String
  /// Where this machine hears them, usually behind a proxy.
  package var listen: ListenAddress

  package init(url: String, listen: ListenAddress = .tcp(host: "127.0.0.1", port: 8425)) {
    self.url = url
    self.listen = listen
  }
}

/// How silence is proven.
package struct CoverageSettings: Sendable, Equatable {
  /// Seconds after which a story that no feed covers is called blind.
  package var blindAfter: Double
  /// When the digest is sent; nil sends none.
  package var digest: DigestTime?
  /// An address asked regularly while all is well. It names the account, so it is a secret.
  package var heartbeat: Secret?

  package init(blindAfter: Double = 21_600, digest: DigestTime? = nil, heartbeat: Secret? = nil) {
    self.blindAfter = blindAfter
    self.digest = digest
    self.heartbeat = heartbeat
  }
}
