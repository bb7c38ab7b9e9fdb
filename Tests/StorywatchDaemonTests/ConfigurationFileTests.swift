import AlertDelivery
import FoundationEssentials
import StorywatchDaemon
import Testing

/// The configuration and its secrets as files on disk.
struct ConfigurationFileTests {
  /// A directory of its own for one test, removed afterwards.
  private func withDirectory(_ work: (URL) throws -> Void) throws {
    let name = "storywatch-configuration-\(UUID().uuidString)"
    let directory = FileManager.default.temporaryDirectory.appending(path: name)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    try work(directory)
  }

  private func write(_ text: String, to url: URL, mode: Int) throws {
    try Data(text.utf8).write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path())
  }

  @Test(arguments: [(0o600, Int32(0)), (0o400, 0), (0o640, 77), (0o644, 77)])
  func `a secret's file must be closed to others`(_ mode: Int, _ exitCode: Int32) throws {
    try withDirectory { directory in
      try write(
        Samples.webhook(#""url": "https://a.example/", "secret": "file:desk.key""#),
        to: directory.appending(path: "config.json"), mode: 0o644)
      try write(
        ConfigurationSecretTests.key + "\n", to: directory.appending(path: "desk.key"), mode: mode)
      let file = try ConfigFile.open(directory.appending(path: "config.json").path())
      let environment = ConfigEnvironment.process(for: file)
      let settings = try file.settings(in: environment, vocabulary: .shipped)
      do throws(ConfigError) {
        let resolved = try settings.resolveSecrets(at: file.path, environment: environment)
        #expect(exitCode == 0)
        #expect(resolved.webhooks[0].secret?.revealed == ConfigurationSecretTests.key)
      } catch {
        #expect(error.exitCode == exitCode)
      }
    }
  }

  @Test func `a file that cannot be read says why`() throws {
    try withDirectory { directory in
      let missing = directory.appending(path: "none.json").path()
      let error = #expect(throws: ConfigError.self) { try ConfigFile.open(missing) }
      #expect(error?.description == "\(missing) has a problem:\n  the file does not exist")
      let other = #expect(throws: ConfigError.self) { try ConfigFile.open(directory.path()) }
      #expect(other?.problems.map(\.text) == ["the file is a directory"])
      #expect(other?.exitCode == 78)
    }
  }

  @Test func `relative paths begin beside the configuration`() throws {
    try withDirectory { directory in
      let path = directory.appending(path: "config.json")
      try write(Samples.whole(""), to: path, mode: 0o644)
      let file = try ConfigFile.open(path.path())
      let environment = ConfigEnvironment(configDirectory: file.directory)
      let settings = try file.settings(in: environment, vocabulary: .shipped)
      #expect(settings.state == file.directory + "/var/storywatch.sqlite")
      #expect(file.directory.hasSuffix(directory.lastPathComponent))
    }
  }

  @Test func `a report sums up what the configuration holds`() throws {
    let settings = try Samples.settings(Samples.whole(#""status": {"listen": "0.0.0.0:80"}"#))
    #expect(
      ConfigReport(settings, in: "config.json").text == """
        config.json is good: 1 feed of 1 publisher, 1 story awaiting 1 development, 2 logs, 0 webhooks
          note: status.listen: is open to the network: whoever reaches it can read the status page (line 1)
        """)
  }

  @Test func `the kinds that ship can be searched`() {
    #expect(KindsReport().kinds.map(\.id) == Samples.vocabulary.kinds.map(\.id))
    #expect(KindsReport(holding: "Report").kinds.map(\.id).contains("report-published"))
    #expect(KindsReport(holding: "no such kind").text == "")
  }
}
