internal import CCurl
internal import CLinux
internal import Glibc

/// libcurl's sockets in an epoll set of our own. The set is itself one descriptor that one Dispatch
/// source watches for its whole life, so Dispatch never sees a socket that libcurl opens, closes,
/// or opens again under the same number.
final class EpollSet {
  /// Closed by whoever watches it, once he no longer does.
  let descriptor: Int32
  /// By descriptor, which are in the set, as far as libcurl told: it spares the call that fails.
  private var isIn: [Bool] = []
  private let events = UnsafeMutableBufferPointer<epoll_event>.allocate(capacity: 256)

  init() {
    descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
    precondition(descriptor >= 0, "no descriptor left for epoll")
  }

  deinit { events.deallocate() }

  /// `interest` is one of CURL_POLL_IN, _OUT, _INOUT, _REMOVE.
  func update(_ socket: Int32, interest: Int32) {
    var event = epoll_event()
    event.data.fd = socket
    if interest & CURL_POLL_IN != 0 { event.events |= EPOLLIN.rawValue }
    if interest & CURL_POLL_OUT != 0 { event.events |= EPOLLOUT.rawValue }
    let index = Int(socket)
    while isIn.count <= index { isIn.append(false) }
    if interest == CURL_POLL_REMOVE {
      _ = epoll_ctl(descriptor, EPOLL_CTL_DEL, socket, &event)
    } else if isIn[index] {
      // A closed descriptor has left the set by itself.
      if epoll_ctl(descriptor, EPOLL_CTL_MOD, socket, &event) != 0, errno == ENOENT {
        _ = epoll_ctl(descriptor, EPOLL_CTL_ADD, socket, &event)
      }
    } else if epoll_ctl(descriptor, EPOLL_CTL_ADD, socket, &event) != 0, errno == EEXIST {
      _ = epoll_ctl(descriptor, EPOLL_CTL_MOD, socket, &event)
    }
    isIn[index] = interest != CURL_POLL_REMOVE
  }

  /// Calls `body` with each ready socket and its CURL_CSELECT_ mask; whether there was any.
  func drain(_ body: (Int32, Int32) -> Void) -> Bool {
    let count = Int(epoll_wait(descriptor, events.baseAddress!, Int32(events.count), 0))
    for event in events.prefix(max(0, count)) {
      var mask: Int32 = 0
      if event.events & (EPOLLIN.rawValue | EPOLLHUP.rawValue) != 0 { mask |= CURL_CSELECT_IN }
      if event.events & EPOLLOUT.rawValue != 0 { mask |= CURL_CSELECT_OUT }
      if event.events & EPOLLERR.rawValue != 0 { mask |= CURL_CSELECT_ERR }
      body(event.data.fd, mask)
    }
    return count > 0
  }
}
