internal import Hummingbird

/// Hears what WebSub hubs call back with, over HTTP.
///
/// The last part of the path says whom it concerns, so that it does not matter what a proxy in
/// front cuts off.
package struct HubCallback: Sendable {
  package enum Listen: Sendable, Equatable {
    case tcp(host: String, port: Int)
    /// The path of a Unix socket; a file that was left there is replaced.
    case unix(String)
  }

  /// Whether anything is expected under a token: no body is read of what is not.
  let knows: @Sendable (_ token: String) async -> Bool
  let hear: @Sendable (_ call: HubCall, _ token: String) async -> HubAnswer
  /// Bytes of a body.
  let maxBody: Int

  package init(
    maxBody: Int, knows: @escaping @Sendable (String) async -> Bool,
    hear: @escaping @Sendable (HubCall, String) async -> HubAnswer
  ) {
    self.maxBody = maxBody
    self.knows = knows
    self.hear = hear
  }

  /// Answers hubs until the task is cancelled. Throws when the address cannot be bound.
  package func serve(
    on listen: Listen, onReady: @escaping @Sendable () async -> Void = {}
  ) async throws {
    let router = Router()
    router.get("**") { request, _ in await answer(question: request).response }
    router.post("**") { request, _ in await answer(document: request).response }
    let address: BindAddress =
      switch listen {
      case .tcp(let host, let port): .hostname(host, port: port)
      case .unix(let path): .unixDomainSocket(path: path)
      }
    let application = Application(
      router: router, server: .http1(configuration: .init(idleTimeout: .seconds(60))),
      configuration: .init(address: address, backlog: 64),
      onServerRunning: { _ in await onReady() })
    try await application.run()
  }

  private func answer(question request: Request) async -> HubAnswer {
    guard let token = await token(of: request) else { return .unknown }
    return await hear(.question(FormQuery.fields(of: request.uri.query ?? "")), token)
  }

  private func answer(document request: Request) async -> HubAnswer {
    guard let token = await token(of: request) else { return .gone }
    if let encoding = request.headers[.contentEncoding], encoding != "identity" {
      return HubAnswer(415)
    }
    guard let body = try? await request.body.collect(upTo: maxBody) else { return HubAnswer(413) }
    return await hear(
      .document(
        HubDocument(
          body: Array(body.readableBytesView), contentType: request.headers[.contentType],
          signature: request.headers[.init("X-Hub-Signature")!])), token)
  }

  private func token(of request: Request) async -> String? {
    guard let token = request.uri.path.split(separator: "/").last.map(String.init),
      await knows(token)
    else { return nil }
    return token
  }
}

extension HubAnswer {
  fileprivate var response: Response {
    var headers = HTTPFields()
    headers[.contentType] = "text/plain; charset=utf-8"
    // A challenge is text of others: no browser shall take it for anything else.
    headers[.init("X-Content-Type-Options")!] = "nosniff"
    headers[.init("Cache-Control")!] = "no-store"
    return Response(
      status: .init(code: status), headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
  }
}
