internal import Glibc

/// One datagram to a local socket.
enum UnixDatagram {
  /// False when it could not be sent within a second: a receiver that has stopped reading must not
  /// stop the watch with it. A name that begins with `@` is an abstract one.
  static func send(_ message: [UInt8], to path: String) -> Bool {
    let name = Array(path.utf8)
    var address = sockaddr_un()
    guard let first = name.first, first == UInt8(ascii: "/") || first == UInt8(ascii: "@"),
      name.count < MemoryLayout.size(ofValue: address.sun_path)
    else { return false }
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
    if first == UInt8(ascii: "@") { address.sun_path.0 = 0 }
    // An abstract name has no terminator: the length alone says where it ends.
    let length = socklen_t(MemoryLayout<sockaddr_un>.offset(of: \.sun_path)! + name.count)

    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var patience = timeval(tv_sec: 1, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        sendto(descriptor, message, message.count, Int32(MSG_NOSIGNAL), $0, length)
      }
    } == message.count
  }
}
