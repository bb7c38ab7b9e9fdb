/// What surrounds the configuration: where relative paths lie, and how a secret's file is read.
package struct ConfigEnvironment: Sendable {
  /// The directory of the configuration file.
  package var configDirectory: String
  /// `$STATE_DIRECTORY`; nil outside systemd.
  package var stateDirectory: String?
  /// `$LOGS_DIRECTORY`; nil outside systemd.
  package var logsDirectory: String?
  /// `$CREDENTIALS_DIRECTORY`; nil outside systemd.
  package var credentialsDirectory: String?
  package var readFile: @Sendable (_ path: String) -> SecretFile

  package init(
    configDirectory: String, stateDirectory: String? = nil, logsDirectory: String? = nil,
    credentialsDirectory: String? = nil,
    readFile: @escaping @Sendable (_ path: String) -> SecretFile = { _ in .missing }
  ) {
    self.configDirectory = configDirectory
    self.stateDirectory = stateDirectory
    self.logsDirectory = logsDirectory
    self.credentialsDirectory = credentialsDirectory
    self.readFile = readFile
  }

  /// What became of reading a secret's file.
  package enum SecretFile: Sendable, Equatable {
    /// `mode` holds the permission bits.
    case contents([UInt8], mode: UInt32)
    case missing
    case forbidden
    /// Why, such as "is a directory".
    case unreadable(String)
  }

  package func statePath(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(stateDirectory ?? "\(configDirectory)/var")/\(path)"
  }

  package func logPath(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(logsDirectory ?? "\(configDirectory)/var")/\(path)"
  }

  /// A path that is relative to the configuration file.
  func besideConfig(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(configDirectory)/\(path)"
  }
}
