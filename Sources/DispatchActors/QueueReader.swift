package import Dispatch

/// Watches one descriptor for reading, on a queue, until it is let go.
///
/// One source for the whole life of the descriptor: Dispatch on Linux loses events where a
/// descriptor is closed under a source or has two (swift-corelibs-libdispatch issue 833).
package final class QueueReader {
  private let source: any DispatchSourceRead

  /// `closing` runs once Dispatch no longer looks at the descriptor: the place to close it.
  package init(
    _ descriptor: Int32, on queue: DispatchQueue, handler: @escaping @Sendable () -> Void,
    closing: @escaping @Sendable () -> Void
  ) {
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
    source.setEventHandler(handler: handler)
    source.setCancelHandler(handler: closing)
    source.activate()
  }

  deinit { source.cancel() }
}
