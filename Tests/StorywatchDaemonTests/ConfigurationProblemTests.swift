import AlertDelivery
import StorywatchDaemon
import Testing

struct ConfigurationProblemTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let problems: [String]
    var testDescription: String { text }

    init(_ text: String, _ problems: String...) { (self.text, self.problems) = (text, problems) }

    static func feed(_ keys: String, _ problem: String) -> Case {
      Case(
        Samples.whole(#""feeds": [{"url": "https://a.example/", \#(keys)}]"#, without: ["feeds"]),
        "feeds[0]." + problem + " (line 1)")
    }

    static func url(_ url: String, _ problem: String) -> Case {
      Case(
        Samples.whole(#""feeds": [{"url": "\#(url)"}]"#, without: ["feeds"]),
        "feeds[0].url: " + problem + " (line 1)")
    }

    static func awaited(_ keys: String, _ problem: String) -> Case {
      let story = #"{"id": "one", "title": "One", "names": ["AZAL"], "began": "2025-01-01","#
      return Case(
        Samples.whole(
          #""stories": [\#(story) "awaits": [{"id": "a", \#(keys)}]}]"#, without: ["stories"]),
        "stories[0].awaits[0]" + problem + " (line 1)")
    }

    static func webhook(_ keys: String, _ problem: String) -> Case {
      Case(Samples.webhook(keys), "alerts.webhooks[0]" + problem + " (line 1)")
    }

    static func key(_ key: String, _ value: String, _ problem: String) -> Case {
      Case(Samples.whole(#""\#(key)": \#(value)"#), problem + " (line 1)")
    }
  }

  static let feeds: [Case] = [
    .feed(#""evrey": "5m""#, #"evrey: is unknown; did you mean "every"?"#),
    .feed(#""read_pages": "never""#, #"read_pages: is unknown; did you mean "readPages"?"#),
    .feed(
      #""timeout": "5s""#, "timeout: does not belong here; it is a key of polling"),
    .feed(
      #""every": 15"#,
      #"every: must be a span such as "90s", "15m", "6h" or "7d"; is "15m" meant, or "15s"?"#),
    .feed(
      #""every": "soon""#, #"every: "soon" is no span; write it as "90s", "15m", "6h" or "7d""#),
    .feed(#""every": "0s""#, #"every: "0s" must lie between 1s and 30d"#),
    .feed(#""official": "yes""#, "official: must be true or false, not text"),
    .feed(
      #""official": null"#, "official: must be true or false; leave the key out to have the default"
    ),
    .feed(#""name": " ""#, "name: is empty; it must be text in double quotes"),
    .feed(
      #""language": "Russian""#,
      #"language: "Russian" is no language; write its code, such as "ru", "en" or "kk-Latn""#),
    .feed(
      #""readPages": "always""#,
      #"readPages: "always" is unknown; known are "never" and "on-story""#),
    .feed(
      #""headers": {"X Y": "a"}"#,
      #"headers["X Y"]: is no header name: letters, digits and hyphens only"#),
    .feed(
      #""headers": {"A": "a\r\nB: b"}"#,
      "headers.A: a header's value can hold printable ASCII characters only"),
    .feed(#""headers": {"Host": "a"}"#, "headers.Host: is set by Storywatch itself; remove it"),
    .feed(#""headers": "none""#, "headers: must be an object in curly brackets, not text"),
    .url(
      "tass.ru/rss",
      #""tass.ru/rss" is no address: it must begin with http:// or https://; did you mean "https://tass.ru/rss"?"#
    ),
    .url(
      "ftp://a.example/x",
      #""ftp://a.example/x" is no address: ftp:// is not supported; use http:// or https://"#),
    .url("https:///x", #""https:///x" is no address: a host name is missing after "//""#),
    .url(
      "https://a.example/a b",
      #""https://a.example/a b" is no address: it holds a space; write it as %20"#),
    .url(
      "https://me:pass@a.example/",
      #""https://me:pass@a.example/" is no address: a name and password do not belong into it; a feed can send them by "headers""#
    ),
    .url(
      "https://a.example:99999/",
      #""https://a.example:99999/" is no address: its host name, its port or a character in it is not allowed"#
    ),
    Case(
      Samples.whole(#""feeds": [\#(Samples.feed), \#(Samples.feed)]"#, without: ["feeds"]),
      "feeds[1]: has the same address as feeds[0]; remove one (line 1)"),
    Case(
      Samples.whole(
        #""feeds": [{"url": "https://a.example/", "// slow": ""}]"#, without: ["feeds"]),
      #"feeds[0]["// slow"]: is unknown; JSON has no comments (line 1)"#),
    Case(
      Samples.whole(#""feeds": []"#, without: ["feeds"]),
      "feeds: is empty; the daemon needs at least one feed (line 1)"),
    Case(
      Samples.whole(#""feeds": {}"#, without: ["feeds"]),
      "feeds: must be a list of feeds in square brackets, not an object (line 1)"),
    Case(
      Samples.whole(#""feeds": [{"name": "x"}]"#, without: ["feeds"]),
      "feeds[0].url: is missing; a feed needs it (line 1)"),
  ]

  static let stories: [Case] = [
    .awaited(
      #""kind": "investigation-result""#,
      #".kind: "investigation-result" is unknown; did you mean "report-published"?"#),
    .awaited(
      #""kind": "compensation-payed""#,
      #".kind: "compensation-payed" is unknown; did you mean "compensation-paid"?"#),
    .awaited(
      #""kind": "zzz""#,
      #".kind: "zzz" is unknown; storywatch kinds lists those that ship; or say it in own "words""#),
    .awaited(
      #""title": "A""#,
      #": nothing says what is awaited; give it a "kind" (storywatch kinds lists them), or own "words" that state it as done"#
    ),
    .awaited(
      #""words": []"#,
      #": nothing says what is awaited; give it a "kind" (storywatch kinds lists them), or own "words" that state it as done"#
    ),
    .awaited(
      #""words": ["a b", "a b"]"#, #".words[1]: "a b" stands in this list twice; remove one"#),
    .awaited(
      #""kind": "verdict", "by": "court""#,
      #".by: must be a list of texts in square brackets; write ["court"]"#),
    .awaited(
      #""kind": "verdict", "due": "31.12.2025""#,
      #".due: "31.12.2025" is no date; write it as "2025-12-31""#),
    .awaited(
      #""kind": "verdict", "due": "2025-02-29""#,
      #".due: "2025-02-29" is no date; write it as "2025-12-31""#),
    .awaited(
      #""kind": "verdict", "due": "2024-02-29""#,
      ".due: 2024-02-29 lies before the story began, on 2025-01-01"),
    .awaited(
      #""kind": "report-published", "phase": "finale""#,
      #".phase: "finale" is unknown; did you mean "final"?"#),
    .awaited(
      #""kind": "verdict", "confirm": 0"#,
      ".confirm: must be a whole number from 1 to 20, not 0"),
    .awaited(
      #""kind": "verdict", "kind": "arrest""#,
      ".kind: is given twice, first on line 1; keep one"),
    Case(#"{"feeds": [\#(Samples.feed)]}"#, "stories: is missing; the configuration needs it"),
    Case(
      Samples.whole(#""stories": []"#, without: ["stories"]),
      "stories: is empty; there must be at least one story (line 1)"),
    Case(
      Samples.whole(
        #""stories": [{"id": "a", "title": "A", "awaits": []}]"#, without: ["stories"]),
      #"stories[0]: no article can belong to it; give it "names" or "identifiers" to know its articles by (line 1)"#,
      "stories[0].awaits: is empty; a story awaits at least one development (line 1)"),
    Case(
      Samples.whole(#""stories": [\#(Samples.story), \#(Samples.story)]"#, without: ["stories"]),
      #"stories[1].id: "one" is used already, at stories[0].id; choose another (line 1)"#
    ),
    Case(
      Samples.whole(
        #""stories": [{"id": "Рейс", "title": "A", "names": ["A"], "awaits": [\#(Samples.awaited)]}]"#,
        without: ["stories"]),
      #"stories[0].id: "Рейс" is no id: at most 64 lower-case letters a to z, digits, - and _, and a letter or digit first (line 1)"#
    ),
  ]

  private static func options(of format: AlertFormat?) -> String {
    (format?.options ?? []).map(\.name).joined(separator: ", ")
  }

  static let webhooks: [Case] = [
    .webhook(
      #""url": "http://a.example/""#,
      #".url: must begin with https://; http:// is only for a host named in "allowPrivate""#),
    .webhook(
      #""url": "no address""#, ".url: is no address: it must begin with http:// or https://"),
    .webhook(
      #""url": "https://a.example/", "format": "slak""#,
      #".format: "slak" is unknown; did you mean "slack"?"#),
    .webhook(
      #""url": "https://a.example/", "format": "ntfy", "options": {"topic": "news", "colour": 1}"#,
      ".options.colour: is unknown; ntfy has " + options(of: .named("ntfy"))),
    .webhook(
      #""url": "https://a.example/", "format": "matrix", "options": {"room": "!a:b.example"}"#,
      ".token: is missing: matrix needs one"),
    .webhook(
      #""url": "https://a.example/", "types": ["development.reprted"]"#,
      #".types[0]: no alert has the type "development.reprted"; did you mean "development.reported"?"#
    ),
    .webhook(
      #""url": "https://a.example/", "stories": ["two"]"#,
      #".stories[0]: "two" is unknown; known are "one""#),
    .webhook(
      #""url": "https://a.example/", "language": "kk""#,
      #".language: "kk" is unknown; known are "en", "ru" and "az""#),
    .webhook(
      #""url": "https://a.example/", "allowPrivate": ["10.0.0.0/40"]"#,
      #".allowPrivate[0]: "10.0.0.0/40" is no address range such as "10.0.0.0/8" and no host name"#),
    .webhook(
      #""url": "credential:../x""#,
      #".url: "../x" is no name of a credential: letters, digits, dots, - and _ only"#),
    .webhook(
      #""url": "https://a.example/", "secret": "file:""#,
      #".secret: a path is missing after "file:""#),
    .webhook(
      #""url": "https://a.example/", "previousSecret": "file:x""#,
      #".previousSecret: is of use only beside "secret"; rename it to "secret""#),
    Case(
      Samples.whole(#""alerts": {"logs": [{"path": "a"}, {"path": "a", "format": "json"}]}"#),
      "alerts.logs[1]: writes to the same file as alerts.logs[0]; choose another path (line 1)"),
    Case(
      Samples.whole(#""alerts": {"logs": [{"path": "a", "rotate": "10 MB"}]}"#),
      "alerts.logs[0].rotate: must be an object in curly brackets, not text (line 1)"),
  ]

  static let others: [Case] = [
    .key("digest", #""Sun 09:00""#, "digest: does not belong here; it is a key of coverage"),
    .key(
      "coverage", #"{"digest": "Sunday 9"}"#,
      #"coverage.digest: "Sunday 9" is no weekday and time; write it as "Sun 09:00", the day as "Sun", "Mon", "Tue", "Wed", "Thu", "Fri" or "Sat""#
    ),
    .key(
      "polling", #"{"maxBody": 10}"#,
      #"polling.maxBody: must be a size such as "512 KB" or "10 MB"; is "10 MB" meant, or "10 KB"?"#
    ),
    .key(
      "polling", #"{"maxBody": "ten"}"#,
      #"polling.maxBody: "ten" is no size; write it as "512 KB" or "10 MB""#),
    .key(
      "polling", #"{"concurrency": 1.5}"#,
      "polling.concurrency: must be a whole number from 1 to 10000, not 1.5"),
    .key(
      "polling", #"{"userAgent": "вахта"}"#,
      "polling.userAgent: can hold printable ASCII characters only"),
    .key(
      "status", #"{"listen": ":8424"}"#,
      #"status.listen: ":8424" is no address to listen on; write it as "127.0.0.1:8424" or "unix:PATH", the path at most 107 bytes long"#
    ),
    .key(
      "state", #""~/storywatch.sqlite""#,
      #"state: "~/storywatch.sqlite" cannot be used: write the whole path of a file, without ~"#),
    .key("state", "true", "state: must be the path of the database, not true"),
    Case("[]", "line 1, column 1: must be an object in curly brackets, not a list"),
  ]

  @Test(arguments: feeds + stories + webhooks + others)
  func `a problem has its place and a way out`(_ example: Case) {
    #expect(Samples.problems(example.text) == example.problems)
  }

  @Test func `all problems are told at once`() throws {
    let text = """
      {
        "feeds": [{"url": "x"}],
        "stories": [{"id": "A", "title": 1, "names": [], "awaits": [{}]}],
        "alerts": {"logs": [{}], "webhooks": [{}]},
        "polling": {"every": "x", "timeout": "x"}
      }
      """
    let error = #expect(throws: ConfigError.self) { try Samples.settings(text) }
    let paths = try #require(error).problems.map(\.path)
    #expect(
      Set(paths) == [
        "feeds[0].url", "stories[0].id", "stories[0].title", "stories[0]",
        "stories[0].awaits[0]", "stories[0].awaits[0].id", "alerts.logs[0].path",
        "alerts.webhooks[0].id", "alerts.webhooks[0].url", "polling.every", "polling.timeout",
      ])
    #expect(error?.exitCode == 78)
  }

  @Test func `no message shows a webhook's address`() {
    let text = Samples.webhook(#""url": "ftp://hooks.example.org/canary-4711""#)
    #expect(Samples.problems(text).count == 1)
    #expect(!Samples.problems(text).joined().contains("canary"))
  }
}
