internal import FoundationEssentials
internal import Glibc

/// The configuration as written: a file and its bytes.
package struct ConfigFile: Sendable, Equatable {
  /// As the user knows it.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Where the configuration is looked for when no path is given.
  package static let usualPaths = ["./config.json", "/etc/storywatch/config.json"]

  /// The file at `path`, or without one the first of the usual paths that exists.
  package static func open(_ path: String?) throws(ConfigError) -> ConfigFile {
    let found = path ?? usualPaths.first(where: exists)
    guard let found else {
      throw ConfigError(
        file: "",
        problems: [
          ConfigProblem(
            path: "",
            "neither \(usualPaths.joined(separator: " nor ")) exists; name one with --config PATH")
        ])
    }
    switch PrivateFile.read(found) {
    case .contents(let bytes, _): return ConfigFile(path: found, bytes: bytes)
    case .missing: throw unreadable(found, "the file does not exist")
    case .forbidden: throw unreadable(found, "the file may not be read by this user")
    case .unreadable(let why): throw unreadable(found, "the file \(why)")
    }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// True of a file without a byte, as a shell makes of `> config.json` before the command runs.
  static func isBlank(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_size == 0
  }

  private static func unreadable(_ path: String, _ why: String) -> ConfigError {
    ConfigError(file: path, problems: [ConfigProblem(path: "", why)])
  }

  /// The directory that relative paths begin from, absolute.
  package var directory: String {
    let directory = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    if directory.isEmpty { return "/" }
    guard let real = realpath(directory, nil) else { return directory }
    defer { free(real) }
    return String(cString: real)
  }

  /// Reads and checks the configuration; throws all that is wrong with it at once.
  package func settings(
    in environment: ConfigEnvironment, vocabulary: ConfigVocabulary,
    purpose: Settings.Purpose = .run
  ) throws(ConfigError) -> Settings {
    try Settings.read(
      bytes, at: path, environment: environment, vocabulary: vocabulary, purpose: purpose)
  }
}

extension ConfigEnvironment {
  /// What surrounds this process and its configuration file.
  package static func process(for file: ConfigFile) -> ConfigEnvironment {
    let variables = ProcessInfo.processInfo.environment
    // systemd names several directories with colons between; the first is the one of ours.
    func directory(_ name: String) -> String? {
      variables[name].flatMap { $0.split(separator: ":").first.map(String.init) }
    }
    return ConfigEnvironment(
      configDirectory: file.directory, stateDirectory: directory("STATE_DIRECTORY"),
      logsDirectory: directory("LOGS_DIRECTORY"),
      credentialsDirectory: directory("CREDENTIALS_DIRECTORY"), readFile: PrivateFile.read)
  }
}

/// Reads whole files together with who else may read them.
enum PrivateFile {
  /// More than any configuration or secret needs; a device or a mistaken path ends here.
  private static let limit = 16 << 20

  static func read(_ path: String) -> ConfigEnvironment.SecretFile {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return refused(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return refused(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .unreadable("is a directory")
    case S_IFREG: break
    default: return .unreadable("is no ordinary file")
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 { return refused(errno) }
      if count == 0 { return .contents(bytes, mode: status.st_mode & 0o777) }
      bytes += chunk[..<count]
    }
    return .unreadable("is larger than 16 MB")
  }

  private static func refused(_ code: Int32) -> ConfigEnvironment.SecretFile {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .forbidden
    default: .unreadable("cannot be read: \(String(cString: strerror(code)))")
    }
  }
}
