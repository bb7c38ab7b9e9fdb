package import AlertDelivery

/// A feed that is read.
package struct FeedSettings: Sendable, Equatable {
  package var url: String
  package var name: String?
  /// BCP 47.
  package var language: String?
  /// The publisher family: two feeds of one publisher never confirm each other.
  package var publisher: String
  /// True when this body's own word confirms.
  package var official: Bool
  /// Seconds between two polls; nil leaves it to `PollingSettings.every`.
  package var every: Double?
  /// Sent to this origin only.
  package var headers: [HeaderSetting]
  package var readPages: PageReading

  package init(
    url: String, name: String? = nil, language: String? = nil, publisher: String,
    official: Bool = false, every: Double? = nil, headers: [HeaderSetting] = [],
    readPages: PageReading = .onStory
  ) {
    self.url = url
    self.name = name
    self.language = language
    self.publisher = publisher
    self.official = official
    self.every = every
    self.headers = headers
    self.readPages = readPages
  }
}

/// A header of a feed's requests; its value may be a password.
package struct HeaderSetting: Sendable, Equatable {
  package var name: String
  package var value: Secret

  package init(name: String, value: Secret) {
    self.name = name
    self.value = value
  }
}

/// When the page behind an entry is fetched.
package enum PageReading: String, Sendable, CaseIterable {
  case never
  case onStory = "on-story"
}
