package import Dispatch
internal import Glibc

/// Signals as events on a queue, for as long as it is kept.
package final class Signals {
  private let sources: [any DispatchSourceSignal]

  /// Make it before any thread starts: it blocks the signals first, so that one which comes before
  /// its source is registered waits instead of ending the process.
  package init(
    _ numbers: [Int32], on queue: DispatchQueue, handler: @escaping @Sendable (Int32) -> Void
  ) {
    signal(SIGPIPE, SIG_IGN)
    var set = sigset_t()
    sigemptyset(&set)
    for number in numbers { sigaddset(&set, number) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
    sources = numbers.map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { handler(number) }
      source.activate()
      return source
    }
  }

  deinit { for source in sources { source.cancel() } }
}
