package import Dispatch

/// A timer on a queue, once or repeating; it ends when it is let go.
///
/// The handler is `@Sendable` on purpose: Dispatch's own `setEventHandler` takes a plain closure,
/// and one written inside an actor silently gets that actor's isolation and traps on another queue.
package final class QueueTimer {
  private let source: any DispatchSourceTimer

  package init(on queue: DispatchQueue, handler: @escaping @Sendable () -> Void) {
    source = DispatchSource.makeTimerSource(queue: queue)
    source.setEventHandler(handler: handler)
    source.schedule(deadline: .distantFuture)
    source.activate()
  }

  /// Fires once after `delay`; an earlier setting is forgotten.
  package func fire(after delay: DispatchTimeInterval) {
    source.schedule(deadline: .now() + delay, leeway: .milliseconds(1))
  }

  /// Fires every `interval`, first after one; an earlier setting is forgotten.
  package func fire(every interval: DispatchTimeInterval) {
    source.schedule(deadline: .now() + interval, repeating: interval, leeway: .milliseconds(20))
  }

  /// Does not fire until it is set again.
  package func rest() { source.schedule(deadline: .distantFuture) }

  deinit { source.cancel() }
}
