import AlertDelivery
import StoryModel
import StorywatchDaemon
import Testing

struct ConfigurationReadingTests {
  @Test func `a configuration with every key becomes settings`() throws {
    let settings = try Samples.settings(
      #"""
      {
        "$schema": "docs/config.schema.json",
        "feeds": [
          { "url": "https://tass.ru/rss/v2.xml", "name": "ТАСС", "language": "ru",
            "publisher": "tass", "official": true, "every": "10m",
            "headers": { "User-Agent": "Mozilla/5.0" }, "readPages": "never" }
        ],
        "stories": [
          { "id": "flight-8243", "title": "Flight 8243", "began": "2024-12-25",
            "identifiers": ["J2-8243"], "names": ["AZAL"], "context": ["Актау"], "not": ["Ан-24"],
            "awaits": [
              { "id": "final-report", "title": "The report", "kind": "report-published",
                "phase": "final", "by": ["Казахстан"], "who": ["AZAL"], "due": "2025-12-31",
                "confirm": 3 },
              { "id": "admission", "words": ["Россия признала вину"] }
            ] }
        ],
        "alerts": {
          "logs": [ { "path": "/srv/a.log", "format": "text",
                      "rotate": { "size": "512 KB", "keep": 3 } } ],
          "webhooks": [
            { "id": "desk", "url": "https://hooks.example.org/x", "format": "ntfy",
              "token": "tk_1", "options": { "topic": "news" }, "language": "ru",
              "stories": ["flight-8243"], "types": ["development.*"],
              "allowPrivate": ["10.0.0.0/8"] }
          ]
        },
        "polling": { "every": "5m", "concurrency": 8, "timeout": "20s", "maxBody": "1 MB",
                     "userAgent": "me/1", "callback": "https://watch.example.org/hub" },
        "coverage": { "blindAfter": "2h", "digest": "Mon 07:30",
                      "heartbeat": "https://hc.example.org/ping" },
        "status": { "listen": "127.0.0.1:8424" },
        "state": "/srv/state.sqlite"
      }
      """#)
    var expected = Settings(
      feeds: [
        FeedSettings(
          url: "https://tass.ru/rss/v2.xml", name: "ТАСС", language: "ru", publisher: "tass",
          official: true, every: 600,
          headers: [HeaderSetting(name: "User-Agent", value: Secret("Mozilla/5.0"))],
          readPages: .never)
      ],
      stories: [
        Story(
          id: "flight-8243", title: "Flight 8243", began: CalendarDate("2024-12-25"),
          identifiers: ["J2-8243"], names: ["AZAL"], context: ["Актау"], not: ["Ан-24"],
          awaits: [
            AwaitedDevelopment(
              id: "final-report", title: "The report", kind: "report-published", phase: .final,
              by: ["Казахстан"], who: ["AZAL"], due: CalendarDate("2025-12-31"), confirm: 3),
            AwaitedDevelopment(id: "admission", words: ["Россия признала вину"]),
          ])
      ],
      logs: [
        LogSettings(
          path: "/srv/a.log", format: .text, rotation: LogRotation(size: 524_288, keep: 3))
      ],
      webhooks: [
        WebhookSettings(
          id: "desk", url: Secret("https://hooks.example.org/x"), format: "ntfy",
          token: Secret("tk_1"), options: ["topic": "news"], language: "ru",
          stories: ["flight-8243"], types: [TypePattern("development.*")],
          allowPrivate: ["10.0.0.0/8"])
      ],
      polling: PollingSettings(
        every: 300, concurrency: 8, timeout: 20, maxBody: 1_048_576, userAgent: "me/1",
        callback: CallbackSettings(url: "https://watch.example.org/hub")),
      coverage: CoverageSettings(
        blindAfter: 7200, digest: DigestTime("Mon 07:30"),
        heartbeat: Secret("https://hc.example.org/ping")),
      listen: .tcp(host: "127.0.0.1", port: 8424), state: "/srv/state.sqlite")
    expected.fingerprint = settings.fingerprint
    expected.notes = settings.notes
    #expect(settings == expected)
  }

  @Test func `what is left out has its default`() throws {
    let settings = try Samples.settings(Samples.whole(""))
    #expect(
      settings.feeds == [FeedSettings(url: "https://tass.com/rss/v2.xml", publisher: "tass.com")])
    #expect(settings.polling == PollingSettings())
    #expect(settings.coverage == CoverageSettings())
    #expect(settings.listen == nil)
    #expect(settings.state == "/etc/storywatch/var/storywatch.sqlite")
    #expect(
      settings.logs == [
        LogSettings(path: "/etc/storywatch/var/alerts.log", format: .text),
        LogSettings(path: "/etc/storywatch/var/alerts.jsonl", format: .json),
      ])
    #expect(settings.webhooks.isEmpty)
    #expect(settings.notes.isEmpty)
  }

  @Test func `under systemd relative paths lie in its directories`() throws {
    let environment = ConfigEnvironment(
      configDirectory: "/etc/storywatch", stateDirectory: "/var/lib/storywatch",
      logsDirectory: "/var/log/storywatch")
    let settings = try Samples.settings(
      Samples.whole(#""status": {"listen": "unix:page.sock"}"#), in: environment)
    #expect(settings.state == "/var/lib/storywatch/storywatch.sqlite")
    #expect(settings.logs.map(\.path).first == "/var/log/storywatch/alerts.log")
    #expect(settings.listen == .unix("/var/lib/storywatch/page.sock"))
  }

  @Test func `stories alone are enough to examine articles and not to run`() throws {
    let text = Samples.whole("", without: ["feeds"])
    #expect(try Samples.settings(text, for: .examine).stories.count == 1)
    #expect(
      Samples.problems(text) == [
        "feeds: is missing; the daemon needs at least one feed, such as "
          + "{\"url\": \"https://tass.com/rss/v2.xml\"}"
      ])
    let notes = try Samples.settings(text, for: .whatItHolds).notes.map(\.text)
    #expect(notes == ["there are no feeds: enough for replay and explain, not for run"])
    let more = Samples.whole(#""polling": {}"#, without: ["feeds"])
    #expect(Samples.problems(more, for: .whatItHolds).count == 1)
  }

  @Test func `the fingerprint is that of the bytes`() throws {
    let text = Samples.whole("")
    let fingerprint = try Samples.settings(text).fingerprint
    #expect(fingerprint == "sha256:" + Fingerprint.sha256(text))
    #expect(try Samples.settings(text + " ").fingerprint != fingerprint)
  }

  @Test func `a webhook hears of its stories and types, and of the watch itself`() throws {
    let text = Samples.webhook(
      #""url": "https://a.example/", "stories": ["one"], "types": ["development.*", "watch.blind"]"#
    )
    let webhook = try #require(try Samples.settings(text).webhooks.first)
    #expect(webhook.wants(.confirmed, stories: ["one"]))
    #expect(!webhook.wants(.confirmed, stories: ["two"]))
    #expect(webhook.wants(.blind, stories: []))
    #expect(!webhook.wants(.digest, stories: ["one"]))
  }

  @Test func `notes say what is allowed and unwise`() throws {
    let key = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    let text = Samples.whole(
      #"""
      "alerts": {"logs": [], "webhooks": [
        {"id": "a", "url": "http://127.0.0.1:9/", "secret": "\#(key)"},
        {"id": "b", "url": "https://10.1.2.3/", "allowPrivate": ["10.0.0.0/8"]}]},
      "status": {"listen": "0.0.0.0:80"}
      """#)
    let notes = try Samples.settings(text).notes.map(\.description)
    #expect(
      notes == [
        "alerts.webhooks[0].url: 127.0.0.1 is a private address and will be refused; add "
          + "\"127.0.0.1\" to \"allowPrivate\" (line 2)",
        "alerts.webhooks[0].secret: stands in the configuration itself; \"file:PATH\" or "
          + "\"credential:NAME\" keeps it out of copies and backups (line 2)",
        "status.listen: is open to the network: whoever reaches it can read the status page (line 4)",
      ])
  }

  @Test func `an empty choice of stories or types means all, and is noted`() throws {
    let text = Samples.webhook(#""url": "https://a.example/", "stories": [], "types": []"#)
    let settings = try Samples.settings(text)
    #expect(settings.webhooks[0].wants(.confirmed, stories: ["one"]))
    #expect(
      settings.notes.map(\.text) == [
        "is empty and means all stories", "is empty and means all types",
      ])
  }

  @Test func `a log that nobody reads is worth a note`() throws {
    let notes = try Samples.settings(Samples.whole(#""alerts": {"logs": []}"#)).notes.map(\.text)
    #expect(notes == ["no log and no webhook: nobody will hear of an alert"])
  }
}
