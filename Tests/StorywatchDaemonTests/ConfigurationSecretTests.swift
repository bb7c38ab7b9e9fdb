import AlertDelivery
import StorywatchDaemon
import Testing

struct ConfigurationSecretTests {
  static let key = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

  private func environment(
    _ files: [String: ConfigEnvironment.SecretFile], credentials: String? = "/run/credentials"
  ) -> ConfigEnvironment {
    ConfigEnvironment(
      configDirectory: "/etc/storywatch", credentialsDirectory: credentials,
      readFile: { files[$0] ?? .missing })
  }

  private func resolve(
    _ text: String, _ environment: ConfigEnvironment
  ) throws(ConfigError) -> Settings {
    try Samples.settings(text, in: environment)
      .resolveSecrets(at: "config.json", environment: environment)
  }

  @Test func `secrets come from files and credentials`() throws {
    let text = Samples.whole(
      #"""
      "feeds": [{"url": "https://a.example/", "headers": {"X": "1", "Authorization": "file:pass"}}],
      "alerts": {"webhooks": [{"id": "desk", "url": "credential:desk-url", "secret": "file:/srv/key",
        "previousSecret": "credential:old", "format": "storywatch"}]},
      "coverage": {"heartbeat": "credential:ping"}
      """#, without: ["feeds"])
    let environment = environment([
      "/etc/storywatch/pass": .contents(Array("Basic abc\n".utf8), mode: 0o600),
      "/srv/key": .contents(Array("\(Self.key)\n".utf8), mode: 0o400),
      // systemd grants access by an ACL, whose mask shows as the group's permission.
      "/run/credentials/desk-url": .contents(Array("https://a.example/h".utf8), mode: 0o440),
      "/run/credentials/old": .contents(Array(Self.key.utf8), mode: 0o440),
      "/run/credentials/ping": .contents(Array("https://hc.example/1".utf8), mode: 0o440),
    ])
    let settings = try resolve(text, environment)
    let webhook = try #require(settings.webhooks.first)
    #expect(webhook.url == Secret("https://a.example/h"))
    #expect(webhook.secret == Secret(Self.key))
    #expect(webhook.previousSecret == Secret(Self.key))
    #expect(settings.feeds[0].headers[1].value == Secret("Basic abc"))
    #expect(settings.coverage.heartbeat == Secret("https://hc.example/1"))
    #expect(settings.references.isEmpty)
  }

  struct Failure: CustomTestStringConvertible, Sendable {
    let file: ConfigEnvironment.SecretFile
    let problem: String
    let exitCode: Int32
    var testDescription: String { problem }
  }

  static let failures = [
    Failure(
      file: .missing, problem: "the secret's file /srv/key does not exist", exitCode: 78),
    Failure(
      file: .contents(Array(key.utf8), mode: 0o640),
      problem: "the secret's file /srv/key is open to others; chmod 600 /srv/key", exitCode: 77),
    Failure(
      file: .contents(Array(key.utf8), mode: 0o604),
      problem: "the secret's file /srv/key is open to others; chmod 600 /srv/key", exitCode: 77),
    Failure(
      file: .forbidden, problem: "the secret's file /srv/key may not be read by this user",
      exitCode: 77),
    Failure(
      file: .contents([0x0A], mode: 0o600), problem: "the secret's file /srv/key is empty",
      exitCode: 78),
    Failure(
      file: .contents([0xFF], mode: 0o600),
      problem: "the secret's file /srv/key holds no UTF-8 text",
      exitCode: 78),
    Failure(
      file: .unreadable("is a directory"), problem: "the secret's file /srv/key is a directory",
      exitCode: 78),
    Failure(
      file: .contents(Array("whsec_short".utf8), mode: 0o600),
      problem: WebhookSignature.problem(in: Secret("whsec_short"))!, exitCode: 78),
  ]

  @Test(arguments: failures)
  func `a secret that cannot be used is a problem`(_ failure: Failure) {
    let text = Samples.webhook(#""url": "https://a.example/", "secret": "file:/srv/key""#)
    let environment = environment(["/srv/key": failure.file])
    let error = #expect(throws: ConfigError.self) { try resolve(text, environment) }
    let problem = "alerts.webhooks[0].secret: \(failure.problem) (line 1)"
    #expect(error?.problems.map(\.description) == [problem])
    #expect(error?.exitCode == failure.exitCode)
  }

  @Test func `a check needs no secrets`() throws {
    let text = Samples.webhook(#""url": "credential:a", "secret": "file:b""#)
    let settings = try Samples.settings(text, in: environment([:], credentials: nil))
    #expect(
      settings.references.map(\.path) == ["alerts.webhooks[0].url", "alerts.webhooks[0].secret"])
    let error = #expect(throws: ConfigError.self) {
      try settings.resolveSecrets(
        at: "config.json", environment: environment([:], credentials: nil))
    }
    #expect(
      error?.problems.first?.text
        == "the credential \"a\" cannot be found: $CREDENTIALS_DIRECTORY is not set; systemd sets "
        + "it with LoadCredential=, elsewhere use \"file:PATH\"")
    #expect(error?.problems.count == 2)
  }

  @Test func `an address in a file is checked like one in the configuration`() {
    let environment = environment([
      "/run/credentials/url": .contents(Array("http://hooks.example/canary".utf8), mode: 0o440)
    ])
    let error = #expect(throws: ConfigError.self) {
      try resolve(Samples.webhook(#""url": "credential:url""#), environment)
    }
    #expect(
      error?.problems.map(\.text) == [
        "must begin with https://; http:// is only for a host named in \"allowPrivate\""
      ])
  }

  @Test func `settings print no secret`() throws {
    let text = Samples.webhook(
      #""url": "https://a.example/canary-1", "format": "ntfy", "token": "canary-2", "options": {"topic": "t"}"#
    )
    #expect(!"\(try Samples.settings(text))".contains("canary"))
  }
}
