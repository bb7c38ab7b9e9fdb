package import Dispatch

/// Runs tasks on a queue where they belong to no actor: beside an actor of that queue they need no
/// thread of their own to hand over to it.
package final class QueueTaskExecutor: TaskExecutor {
  private let queue: DispatchQueue

  package init(queue: DispatchQueue) { self.queue = queue }

  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedTaskExecutor()
    queue.async { job.runSynchronously(on: executor) }
  }
}
