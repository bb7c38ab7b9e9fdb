internal import FoundationEssentials
internal import Glibc
package import StateStore

extension Settings {
  /// Finds, reads and checks the configuration for a command.
  ///
  /// - Parameter path: nil looks in the usual places.
  package static func load(
    _ path: String?, for purpose: Purpose, withSecrets: Bool
  ) throws(ConfigError) -> Settings {
    let file = try ConfigFile.open(path)
    let environment = ConfigEnvironment.process(for: file)
    let settings = try file.settings(in: environment, vocabulary: .shipped, purpose: purpose)
    guard withSecrets else { return settings }
    return try settings.resolveSecrets(at: file.path, environment: environment)
  }

  /// The state of the daemon, to look at; nil when there is none yet.
  package func view() throws(StoreError) -> StateView? {
    guard !state.isEmpty, access(state, F_OK) == 0 else { return nil }
    return try SQLiteStore.readOnly(path: state)
  }

  package var officialFeeds: Set<String> { Set(feeds.filter(\.official).map(\.url)) }
}

/// JSON for programs: one line, slashes as they are.
package enum JSONText {
  package static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  package static func pretty(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
