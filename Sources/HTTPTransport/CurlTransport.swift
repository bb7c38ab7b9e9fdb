internal import CCurl
internal import Dispatch
internal import DispatchActors
internal import Glibc

/// HTTP exchanges by libcurl, on one Dispatch queue.
///
/// Two transports share nothing: what must not meet on a connection (feeds and webhooks) gets a
/// transport each.
package actor CurlTransport {
  package struct Limits: Equatable, Sendable {
    /// Exchanges at once.
    package var connections = 64
    package var perHost = 1
    /// The pause between two requests to one host.
    package var spacing: Duration = .zero
    /// A file of certificates to trust instead of the system's.
    package var trust: String?

    package init(
      connections: Int = 64, perHost: Int = 1, spacing: Duration = .zero, trust: String? = nil
    ) {
      self.connections = connections
      self.perHost = perHost
      self.spacing = spacing
      self.trust = trust
    }
  }

  private typealias Outcome = Result<Reply, TransportError>

  private struct Waiting {
    let hop: Hop
    let continuation: CheckedContinuation<Outcome, Never>
  }

  private struct Running {
    let transfer: CurlTransfer
    let continuation: CheckedContinuation<Outcome, Never>
  }

  private let executor = QueueExecutor(label: "transport")
  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// For tasks that do little but wait for this transport: they run on its queue, which saves two
  /// wake-ups of a thread for each exchange, and hold it up while they work.
  package nonisolated let taskExecutor: any TaskExecutor

  private let limits: Limits
  private let loop: CurlLoop
  private var queue: HostQueue
  private var waiting: [UInt64: Waiting] = [:]
  private var running: [UInt64: Running] = [:]
  private var idle: [CurlTransfer] = []
  private var lastID: UInt64 = 0
  private var isStopped = false
  private var turnIsQueued = false
  private var reader: QueueReader?
  private var timer: QueueTimer?
  private var armed: ContinuousClock.Instant?

  package init(limits: Limits = Limits()) {
    self.limits = limits
    taskExecutor = QueueTaskExecutor(queue: executor.queue)
    loop = CurlLoop(connections: limits.connections)
    queue = HostQueue(
      total: limits.connections, perHost: limits.perHost, spacing: limits.spacing)
  }

  /// Exchanges that wait for a place and that run.
  package var load: (waiting: Int, running: Int) { (waiting.count, running.count) }

  /// Brings the answer, whatever its status, after the redirects that the request follows.
  /// Cancelling the task ends the transfer.
  package func perform(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    var hop = try Hop(request)
    while true {
      let reply = try await exchange(hop).get()
      guard let next = try hop.next(after: reply) else { return hop.response(from: reply) }
      hop = next
    }
  }

  /// Ends every exchange with `.stopped`; later ones end at once.
  package func stop() {
    isStopped = true
    for id in Array(waiting.keys) + Array(running.keys) {
      end(id, TransportError(.stopped, "stopped"))
    }
    reader = nil
    timer = nil
  }
}

extension CurlTransport {
  private func exchange(_ hop: Hop) async -> Outcome {
    lastID += 1
    let id = lastID
    return await withTaskCancellationHandler {
      await withCheckedContinuation { begin(id, Waiting(hop: hop, continuation: $0)) }
    } onCancel: {
      executor.queue.async { self.assumeIsolated { $0.cancel(id) } }
    }
  }

  private func begin(_ id: UInt64, _ exchange: Waiting) {
    guard !isStopped, !Task.isCancelled else {
      let reason = isStopped ? TransportError(.stopped, "stopped") : Self.cancelled
      return exchange.continuation.resume(returning: .failure(reason))
    }
    if reader == nil { wakeOnEvents() }
    waiting[id] = exchange
    queue.add(id, host: exchange.hop.url.host)
    if startWaiting() { turnSoon() } else { arm() }
  }

  private func wakeOnEvents() {
    let turn: @Sendable () -> Void = { [weak self] in self?.assumeIsolated { $0.turn() } }
    let descriptor = loop.sockets.descriptor
    reader = QueueReader(descriptor, on: executor.queue, handler: turn) { close(descriptor) }
    timer = QueueTimer(on: executor.queue, handler: turn)
  }

  /// All that is ready or due, and what may start because of it, until nothing more starts.
  private func turn() {
    turnIsQueued = false
    repeat {
      loop.drain()
      settleFinished()
    } while startWaiting()
    arm()
  }

  /// A turn after what the queue already holds: one for all requests that come in together, and
  /// without the timer, which would wake two threads.
  private func turnSoon() {
    guard !turnIsQueued else { return }
    turnIsQueued = true
    executor.queue.async { self.assumeIsolated { $0.turn() } }
  }

  /// Whether it started any.
  private func startWaiting() -> Bool {
    var hasStarted = false
    while let id = queue.next(now: .now), let exchange = waiting.removeValue(forKey: id) {
      let transfer = idle.popLast() ?? CurlTransfer(trust: limits.trust)
      transfer.prepare(exchange.hop, id: id)
      running[id] = Running(transfer: transfer, continuation: exchange.continuation)
      loop.add(transfer)
      hasStarted = true
    }
    return hasStarted
  }

  private func settleFinished() {
    while let (transfer, code) = loop.takeFinished() {
      guard let exchange = running.removeValue(forKey: transfer.id) else { continue }
      let outcome = transfer.finish(code)
      queue.finish(host: transfer.hop.url.host, now: .now)
      idle.append(transfer)
      exchange.continuation.resume(returning: outcome)
    }
  }

  private static let cancelled = TransportError(.cancelled, "cancelled")

  private func cancel(_ id: UInt64) {
    end(id, Self.cancelled)
    if startWaiting() { turnSoon() } else { arm() }
  }

  private func end(_ id: UInt64, _ error: TransportError) {
    if let exchange = waiting.removeValue(forKey: id) {
      queue.cancel(id, host: exchange.hop.url.host)
      exchange.continuation.resume(returning: .failure(error))
    } else if let exchange = running.removeValue(forKey: id) {
      loop.remove(exchange.transfer)
      queue.finish(host: exchange.transfer.hop.url.host, now: .now)
      idle.append(exchange.transfer)
      exchange.continuation.resume(returning: .failure(error))
    }
  }

  /// Sets the timer only for an earlier deadline; one that fires early does no harm, and setting
  /// it costs two wake-ups of a thread.
  private func arm() {
    guard let due = [loop.due, queue.wake].compactMap(\.self).min() else { return }
    let now = ContinuousClock.now
    if let armed, armed > now, armed <= due { return }
    armed = due
    timer?.fire(after: .nanoseconds(Int((max(.zero, due - now)) / .nanoseconds(1))))
  }
}
