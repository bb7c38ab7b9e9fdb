internal import FoundationEssentials
internal import Glibc

/// The directories that the daemon writes to.
enum Folders {
  /// Makes those that are missing: the state private, the logs readable by the group.
  static func make(for settings: Settings) throws {
    try make(directory(of: settings.state), mode: 0o700)
    for log in settings.logs { try make(directory(of: log.path), mode: 0o750) }
  }

  private static func directory(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  private static func make(_ path: String, mode: mode_t) throws {
    guard !path.isEmpty, access(path, F_OK) != 0 else { return }
    try make(directory(of: path), mode: mode)
    guard mkdir(path, mode) == 0 || errno == EEXIST else {
      let why = String(cString: strerror(errno))
      let text = "cannot make the directory \(path): \(why)"
      throw errno == EACCES || errno == EPERM ? Failure.permission(text) : Failure.state(text)
    }
  }
}
