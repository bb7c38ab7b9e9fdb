internal import CCurl
internal import Glibc

/// libcurl's multi interface with its sockets and its next deadline.
///
/// Not Sendable: its owner keeps it on one queue. libcurl calls back from within the calls made
/// here, so no method is under an exclusive access while libcurl runs.
final class CurlLoop {
  typealias Instant = ContinuousClock.Instant

  let sockets = EpollSet()
  private let multi: UnsafeMutableRawPointer
  private(set) var due: Instant?

  private static let isReady: Bool = {
    // CURLOPT_NOSIGNAL leaves this to us: OpenSSL writes without MSG_NOSIGNAL.
    signal(SIGPIPE, SIG_IGN)
    return curl_global_init(3) == CURLE_OK  // CURL_GLOBAL_ALL
  }()

  init(connections: Int) {
    precondition(Self.isReady, "libcurl cannot be used")
    multi = curl_multi_init()!
    sw_multi_set_long(multi, CURLMOPT_MAXCONNECTS, connections)
    let this = Unmanaged.passUnretained(self).toOpaque()
    sw_multi_set_pointer(multi, CURLMOPT_SOCKETDATA, this)
    sw_multi_set_pointer(multi, CURLMOPT_TIMERDATA, this)
    sw_multi_set_socket_callback(multi) { _, socket, interest, context, _ in
      CurlLoop.from(context).sockets.update(socket, interest: interest)
      return 0
    }
    sw_multi_set_timer_callback(multi) { _, milliseconds, context in
      CurlLoop.from(context).due = milliseconds < 0 ? nil : .now + .milliseconds(milliseconds)
      return 0
    }
  }

  deinit {
    // The clean-up closes sockets, which must no longer call back.
    sw_multi_set_socket_callback(multi, nil)
    sw_multi_set_timer_callback(multi, nil)
    curl_multi_cleanup(multi)
  }

  func add(_ transfer: CurlTransfer) { curl_multi_add_handle(multi, transfer.easy) }

  func remove(_ transfer: CurlTransfer) { curl_multi_remove_handle(multi, transfer.easy) }

  /// Serves what is ready and due. It ends after some rounds even where more is ready, so that
  /// others on the queue get their turn; what is left wakes the source again.
  func drain() {
    for _ in 0..<32 {
      if let due, due <= .now {
        self.due = nil
        act(on: CURL_SOCKET_TIMEOUT, 0)
      }
      guard sockets.drain({ act(on: $0, $1) }) || due.map({ $0 <= .now }) ?? false else { return }
    }
  }

  private func act(on socket: Int32, _ mask: Int32) {
    var running: Int32 = 0
    curl_multi_socket_action(multi, socket, mask, &running)
  }

  /// A transfer that ended, and libcurl's verdict.
  func takeFinished() -> (CurlTransfer, CURLcode)? {
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else {
        continue
      }
      let code = sw_message_result(message)
      curl_multi_remove_handle(multi, easy)  // `message` is gone from here on
      var context: UnsafeMutableRawPointer?
      sw_get_private(easy, &context)
      return (CurlTransfer.from(context), code)
    }
    return nil
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> CurlLoop {
    Unmanaged<CurlLoop>.fromOpaque(context!).takeUnretainedValue()
  }
}
