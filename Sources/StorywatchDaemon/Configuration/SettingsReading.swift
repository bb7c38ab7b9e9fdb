internal import AlertDelivery
internal import FoundationEssentials
internal import HTTPTransport
internal import StoryModel

extension Settings {
  /// Reads and checks the configuration in `bytes`; throws all that is wrong with it at once.
  ///
  /// Secrets that stand elsewhere are left to `resolveSecrets`.
  ///
  /// - Parameter path: the file's path as the user knows it, for messages.
  package static func read(
    _ bytes: [UInt8], at path: String, environment: ConfigEnvironment,
    vocabulary: ConfigVocabulary, purpose: Purpose = .run
  ) throws(ConfigError) -> Settings {
    let json: ConfigJSON
    do {
      json = try ConfigJSONReader.read(bytes)
    } catch {
      throw ConfigError(file: path, problems: [error])
    }
    let findings = ConfigFindings()
    var reading = SettingsReading(environment: environment, vocabulary: vocabulary)
    reading.read(ConfigValue(json: json, path: "", findings: findings), for: purpose)
    guard findings.problems.isEmpty else {
      throw ConfigError(file: path, problems: findings.problems)
    }
    var settings = reading.settings
    settings.fingerprint = "sha256:" + Fingerprint.sha256(bytes)
    settings.notes = findings.notes
    return settings
  }
}

/// One reading of a configuration: what is right goes into `settings`, what is wrong into the
/// findings of the values read.
struct SettingsReading {
  let environment: ConfigEnvironment
  let vocabulary: ConfigVocabulary
  var settings = Settings()

  init(environment: ConfigEnvironment, vocabulary: ConfigVocabulary) {
    self.environment = environment
    self.vocabulary = vocabulary
  }

  mutating func read(_ value: ConfigValue, for purpose: Settings.Purpose) {
    guard let file = value.object(.configuration) else { return }
    _ = file["$schema"]?.text()
    settings.stories = stories(file["stories"])
    readFeeds(file["feeds"])
    readAlerts(file["alerts"])
    readPolling(file["polling"])
    readCoverage(file["coverage"])
    settings.listen = file["status"]?.object(.status)?["listen"].flatMap { listen($0) }
    settings.state = state(file["state"])
    checkFeeds(of: file, for: purpose)
    checkLetters(file["stories"])
  }

  /// A story whose names are in letters that no feed is written in: worth saying, nothing wrong.
  private func checkLetters(_ stories: ConfigValue?) {
    let languages = settings.feeds.map(\.language)
    for story in settings.stories
    where !StoryLetters.missing(of: story, in: languages).isEmpty {
      stories?.note(
        "the story \"\(story.id)\" has names in Cyrillic letters, and no feed is in a language "
          + "written in them")
    }
  }

  private func checkFeeds(of file: ConfigObject, for purpose: Settings.Purpose) {
    if let feeds = file["feeds"] {
      if case .list(let written) = feeds.json.value, !written.isEmpty { return }
      if case .list = feeds.json.value {
        feeds.fail("is empty; the daemon needs at least one feed")
      }
      return
    }
    let others = ["alerts", "polling", "coverage", "status", "state"]
    let holdsOthers = others.contains { file[$0] != nil }
    if purpose == .run || purpose == .whatItHolds && holdsOthers {
      file.value.findings.add(
        problem: ConfigProblem(
          path: "feeds",
          "is missing; the daemon needs at least one feed, such as "
            + "{\"url\": \"https://tass.com/rss/v2.xml\"}"))
    } else if purpose == .whatItHolds {
      file.value.note("there are no feeds: enough for replay and explain, not for run")
    }
  }

  private func state(_ value: ConfigValue?) -> String {
    guard let value else { return environment.statePath("storywatch.sqlite") }
    return environment.statePath(value.path("the path of the database") ?? "")
  }

  private func listen(
    _ value: ConfigValue, example: String = "127.0.0.1:8424",
    risk: String? = "whoever reaches it can read the status page"
  ) -> ListenAddress? {
    guard let text = value.text("an address such as \"\(example)\" or \"unix:PATH\"") else {
      return nil
    }
    guard let address = ListenAddress(text, environment: environment) else {
      value.fail(
        "\"\(text)\" is no address to listen on; write it as \"\(example)\" or "
          + "\"unix:PATH\", the path at most 107 bytes long")
      return nil
    }
    if let risk, !address.isLocal { value.note("is open to the network: \(risk)") }
    return address
  }

  private mutating func readPolling(_ value: ConfigValue?) {
    guard let polling = value?.object(.polling) else { return }
    if let every = polling["every"]?.span(from: "1s", to: "30d") { settings.polling.every = every }
    if let number = polling["concurrency"]?.whole(in: 1...10_000) {
      settings.polling.concurrency = number
    }
    if let span = polling["timeout"]?.span(from: "1s", to: "10m") {
      settings.polling.timeout = span
    }
    if let size = polling["maxBody"]?.size(from: "1 KB", to: "1 GB") {
      settings.polling.maxBody = size
    }
    settings.polling.userAgent = polling["userAgent"].flatMap(userAgent)
    settings.polling.callback = polling["callback"].flatMap(callback)
  }

  private func userAgent(_ value: ConfigValue) -> String? {
    guard let text = value.text("a name such as \"storywatch/1.0 (+https://example.org)\"") else {
      return nil
    }
    guard text.isPrintableASCII else {
      value.fail("can hold printable ASCII characters only")
      return nil
    }
    return text
  }

  /// The public address alone, or with where to listen.
  private func callback(_ value: ConfigValue) -> CallbackSettings? {
    guard case .object = value.json.value else {
      return base(value).map { CallbackSettings(url: $0) }
    }
    guard let callback = value.object(.callback) else { return nil }
    let heard = callback["listen"].map { listen($0, example: "127.0.0.1:8425", risk: nil) }
    guard let url = callback["url"].flatMap(base), heard != .some(nil) else { return nil }
    var settings = CallbackSettings(url: url)
    if case .some(.some(let address)) = heard { settings.listen = address }
    return settings
  }

  private func base(_ value: ConfigValue) -> String? {
    guard let address = value.webAddress() else { return nil }
    guard !address.text.contains("?") else {
      value.fail("must be a base address, without a query")
      return nil
    }
    if address.scheme == "http", IPAddress(address.host)?.scope ?? .open == .open {
      value.note("begins with http://: what hubs bring can be read and held back on its way")
    }
    return address.text
  }

  private mutating func readCoverage(_ value: ConfigValue?) {
    guard let coverage = value?.object(.coverage) else { return }
    if let span = coverage["blindAfter"]?.span() { settings.coverage.blindAfter = span }
    settings.coverage.digest = coverage["digest"].flatMap(digest)
    settings.coverage.heartbeat = coverage["heartbeat"].flatMap { value in
      secret(value, for: .heartbeat) { _ = value.secretAddress($0) }
    }
  }

  private func digest(_ value: ConfigValue) -> DigestTime? {
    guard let text = value.text("a weekday and a time such as \"Sun 09:00\"") else { return nil }
    guard let time = DigestTime(text) else {
      value.fail(
        "\"\(text)\" is no weekday and time; write it as \"Sun 09:00\", the day as "
          + DigestTime.days.quoted(or: "or"))
      return nil
    }
    return time
  }

  /// A secret, or where it stands. What is written inline is checked at once, the rest when it is
  /// resolved.
  mutating func secret(
    _ value: ConfigValue, for use: SecretReference.Use, check: (String) -> Void = { _ in }
  ) -> Secret? {
    guard let text = value.text("text, or a reference \"credential:NAME\" or \"file:PATH\"") else {
      return nil
    }
    var problem: String?
    let source = SecretReference.Source(text, environment: environment, problem: &problem)
    if let problem {
      value.fail(problem)
    } else if let source {
      settings.references.append(
        SecretReference(path: value.path, place: value.json.place, source: source, use: use))
    } else {
      check(text)
    }
    return Secret(text)
  }
}
