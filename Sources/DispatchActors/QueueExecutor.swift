package import Dispatch

/// Runs an actor on a serial Dispatch queue, so that timers, sockets and signals aimed at the
/// queue arrive inside the actor.
///
/// Dispatch on Linux has no `DispatchSerialQueue`, which does this elsewhere
/// (swift-corelibs-libdispatch issue 848).
package final class QueueExecutor: SerialExecutor {
  package let queue: DispatchQueue

  package init(label: String) { queue = DispatchQueue(label: label) }

  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedSerialExecutor()
    queue.async { job.runSynchronously(on: executor) }
  }

  /// Lets `assumeIsolated` succeed in the handlers of sources that target `queue`, and trap at once
  /// anywhere else.
  package func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
