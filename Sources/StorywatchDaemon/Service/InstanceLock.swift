internal import CLinux
internal import Glibc

/// Keeps a second instance from working on the same state.
package struct InstanceLock: ~Copyable {
  private let descriptor: Int32

  /// Nil when another instance holds the lock at `path`.
  package init?(path: String) throws(LogError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw LogError(path, "open") }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      if code == EWOULDBLOCK { return nil }
      throw LogError(path, "lock", code: code)
    }
  }

  deinit { close(descriptor) }
}
