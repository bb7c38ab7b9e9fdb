internal import HubCallback
internal import Logging

// What WebSub hubs bring.
extension Service {
  /// Hears the hubs until the task is cancelled; where it cannot listen, feeds are polled.
  func makeCallback() -> Task<Void, Never>? {
    guard let listen = settings.polling.callback?.listen else { return nil }
    let callback = HubCallback(
      maxBody: settings.polling.maxBody,
      knows: { [subscriber] in await subscriber.knows($0) },
      hear: { [subscriber] call, token in await subscriber.hear(call, at: token) })
    return Task { [journal] in
      do { try await callback.serve(on: listen.forHubs) } catch is CancellationError {} catch {
        journal.error("nobody hears what hubs bring", metadata: ["why": "\(error)"])
      }
    }
  }
}

extension ListenAddress {
  fileprivate var forHubs: HubCallback.Listen {
    switch self {
    case .tcp(let host, let port): .tcp(host: host, port: port)
    case .unix(let path): .unix(path)
    }
  }
}
