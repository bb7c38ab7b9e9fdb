package import AlertDelivery
package import StoryModel

/// A file that gets one line for each alert.
package struct LogSettings: Sendable, Equatable {
  package var path: String
  package var format: LogFormat
  /// Nil when the log is left to grow, or to logrotate.
  package var rotation: LogRotation?

  package init(path: String, format: LogFormat, rotation: LogRotation? = nil) {
    self.path = path
    self.format = format
    self.rotation = rotation
  }
}

package enum LogFormat: String, Sendable, CaseIterable { case text, json }

package struct LogRotation: Sendable, Equatable {
  /// Bytes at which the log is put aside.
  package var size: Int
  /// How many old logs are kept.
  package var keep: Int

  package init(size: Int, keep: Int) {
    self.size = size
    self.keep = keep
  }
}

/// An endpoint that alerts are sent to.
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

  package init(
    id: String, url: Secret, format: String = "storywatch", secret: Secret? = nil,
    previousSecret: Secret? = nil, token: Secret? = nil, options: [String: String] = [:],
    language: String = "en", stories: [String]? = nil, types: [TypePattern] = [],
    allowPrivate: [String] = []
  ) {
    self.id = id
    self.url = url
    self.format = format
    self.secret = secret
    self.previousSecret = previousSecret
    self.token = token
    self.options = options
    self.language = language
    self.stories = stories
    self.types = types
    self.allowPrivate = allowPrivate
  }

  /// True when an alert of this type on these stories (none for alerts about the watch itself) is
  /// for this endpoint: it hears of one of them.
  package func wants(_ type: AlertType, stories ids: [String]) -> Bool {
    if let stories, !ids.isEmpty, !ids.contains(where: stories.contains) { return false }
    return types.isEmpty || types.contains { $0.matches(type) }
  }
}
