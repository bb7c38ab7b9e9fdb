import Foundation
import Testing

@testable import HTTPTransport

/// A proxy that nobody serves: every test shows that the environment does not choose one.
private let proxyIsSet: Bool = {
  for name in ["http_proxy", "https_proxy", "all_proxy", "ALL_PROXY"] {
    setenv(name, "http://127.0.0.1:9", 1)
  }
  return true
}()

private func get(_ url: String) -> HTTPRequest {
  precondition(proxyIsSet)
  var request = HTTPRequest(.get, url, userAgent: "Storywatch/test (+https://example.org)")
  request.addresses = .configured
  request.timeout = .seconds(20)
  return request
}

/// What an exchange brought, as one value.
private func outcome(
  _ transport: CurlTransport, _ request: HTTPRequest
) async -> Result<HTTPResponse, TransportError> {
  do throws(TransportError) {
    return .success(try await transport.perform(request))
  } catch {
    return .failure(error)
  }
}

private func reason(
  _ transport: CurlTransport, _ request: HTTPRequest
) async -> TransportError.Reason? {
  guard case .failure(let error) = await outcome(transport, request) else { return nil }
  return error.reason
}

@Suite struct TransportTests {
  let transport = CurlTransport()

  @Test func `an answer comes with status, fields and body`() async throws {
    let server = try LoopbackServer { _ in [.answer(200, "ETag: \"a\"", body: Array("news".utf8))] }
    let response = try await transport.perform(get(server.url("/feed?x=1#part")))
    #expect(response.status == 200)
    #expect(response.headers["etag"] == "\"a\"")
    #expect(response.body == Array("news".utf8))
    #expect(response.isComplete)
    #expect(response.url == server.url("/feed?x=1"))
    #expect(response.redirects.isEmpty)
    let received = try #require(server.received.first)
    #expect(received.target == "/feed?x=1")
    #expect(received.header("User-Agent") == "Storywatch/test (+https://example.org)")
    #expect(try #require(received.header("Accept-Encoding")).contains("gzip"))
    for name in ["Cookie", "Referer", "Cache-Control", "Expect", "Pragma"] {
      #expect(received.header(name) == nil)
    }
  }

  @Test func `fields are sent as given`() async throws {
    let server = try LoopbackServer { _ in [.text("HTTP/1.1 304 Same\r\n\r\n")] }
    var request = get(server.url("/"))
    request.headers = ["If-None-Match": "W/\"5f3\"", "If-Modified-Since": "Mon, 1 Jun 26"]
    request.originHeaders = ["X-Key": "k", "X-Empty": ""]
    let response = try await transport.perform(request)
    #expect(response.status == 304)
    let received = try #require(server.received.first)
    #expect(received.header("If-None-Match") == "W/\"5f3\"")
    #expect(received.header("If-Modified-Since") == "Mon, 1 Jun 26")
    #expect(received.header("X-Key") == "k")
    #expect(received.head.contains("\r\nX-Empty:"))
  }

  @Test func `a body is posted as it is, without asking first`() async throws {
    let server = try LoopbackServer { _ in [.answer(204)] }
    let body = [UInt8](repeating: 0, count: 3 << 20)
    var request = HTTPRequest(
      .post, server.url("/hook"), headers: ["Content-Type": "application/json"], body: body,
      userAgent: "test")
    request.addresses = .configured
    #expect(try await transport.perform(request).status == 204)
    let received = try #require(server.received.first)
    #expect(received.body == body)
    #expect(received.method == "POST")
    #expect(received.header("Content-Type") == "application/json")
    #expect(received.header("Expect") == nil)
  }

  @Test func `nothing of a request is left for the next`() async throws {
    let server = try LoopbackServer {
      $0.method == "HEAD" ? [.text("HTTP/1.1 200 OK\r\n\r\n")] : [.answer()]
    }
    let methods: [HTTPRequest.Method] = [.post, .get, .head, .get, .put, .get, .post, .head, .put]
    for method in methods {
      var request = get(server.url("/"))
      request.method = method
      if method == .post || method == .put { request.body = Array("body".utf8) }
      if method == .post { request.headers = ["X-Post": "1"] }
      _ = try await transport.perform(request)
    }
    #expect(server.received.map(\.method) == methods.map(\.rawValue))
    for received in server.received {
      let hasBody = received.method == "POST" || received.method == "PUT"
      #expect(received.body == (hasBody ? Array("body".utf8) : []))
      #expect((received.header("X-Post") != nil) == (received.method == "POST"))
    }
  }

  @Test func `an empty body is posted as one`() async throws {
    let server = try LoopbackServer { _ in [.answer()] }
    var request = get(server.url("/"))
    request.method = .post
    _ = try await transport.perform(request)
    #expect(server.received.first?.header("Content-Length") == "0")
  }

  @Test func `an encoded body is decoded`() async throws {
    let body = Array("новости".utf8)
    let server = try LoopbackServer { _ in
      [.answer(200, "Content-Encoding: deflate", body: Deflated.stored(body))]
    }
    #expect(try await transport.perform(get(server.url("/"))).body == body)
  }

  @Test func `a cookie is never sent back`() async throws {
    let server = try LoopbackServer { _ in [.answer(200, "Set-Cookie: a=b; Path=/")] }
    for _ in 0..<3 { _ = try await transport.perform(get(server.url("/"))) }
    #expect(server.received.count == 3)
    #expect(server.received.allSatisfy { $0.header("Cookie") == nil })
  }

  @Test func `a connection is kept, or not, as asked`() async throws {
    let server = try LoopbackServer { _ in [.answer()] }
    var request = get(server.url("/"))
    for _ in 0..<3 { _ = try await transport.perform(request) }
    #expect(server.connections == 1)
    request.reusesConnection = false
    for _ in 0..<3 { _ = try await transport.perform(request) }
    // The first may still use the connection that was kept.
    #expect(server.connections >= 3)
  }

  @Test func `a body that ends early is told from a whole one`() async throws {
    let server = try LoopbackServer { _ in
      [.text("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"), .close]
    }
    let response = try await transport.perform(get(server.url("/")))
    #expect(!response.isComplete)
    #expect(response.body == Array("half".utf8))
  }
}

@Suite struct TransportLimitTests {
  let transport = CurlTransport()

  private static let head = "HTTP/1.1 200 OK\r\n"
  private static let chunked = head + "Transfer-Encoding: chunked\r\n\r\n"
  private static let kilobyte =
    Array("400\r\n".utf8) + [UInt8](repeating: 65, count: 1024) + [13, 10]

  private static let manyFields = Array(
    String(repeating: "X-More: and more of it\r\n", count: 100).utf8)

  struct Misdeed: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let reason: TransportError.Reason
    let steps: [LoopbackServer.Step]

    /// The limit that is to end it is short; the other leaves room for a busy machine.
    var limits: (timeout: Duration, patience: Duration) {
      reason == .timeout ? (.seconds(2), .seconds(60)) : (.seconds(60), .seconds(1))
    }
  }

  private static let misdeeds: [Misdeed] = [
    Misdeed(
      testDescription: "announces too much", reason: .tooLarge,
      steps: [
        .text(head + "Content-Length: 90000000\r\n\r\n"),
        .endless([UInt8](repeating: 65, count: 65536), pause: 0),
      ]),
    Misdeed(
      testDescription: "never ends", reason: .tooLarge,
      steps: [.text(chunked), .endless(kilobyte, pause: 0)]),
    Misdeed(
      testDescription: "sends a gzip bomb", reason: .tooLarge,
      steps: [.answer(200, "Content-Encoding: gzip", body: Deflated.bomb(unpacked: 50_000_000))]),
    Misdeed(
      testDescription: "sends broken gzip", reason: .encoding,
      steps: [.answer(200, "Content-Encoding: gzip", body: Array("no gzip at all".utf8))]),
    Misdeed(
      testDescription: "sends a huge header", reason: .headersTooLarge,
      steps: [
        .text(head + "X-Long: " + String(repeating: "a", count: 100_000) + "\r\n\r\n"), .hold,
      ]),
    Misdeed(
      testDescription: "sends header after header", reason: .headersTooLarge,
      steps: [.text(head), .endless(manyFields, pause: 0)]),
    Misdeed(
      testDescription: "drips its header", reason: .tooSlow,
      steps: [.text(head), .endless(Array("A: b\r\n".utf8), pause: 200)]),
    Misdeed(
      testDescription: "drips its body", reason: .tooSlow,
      steps: [.text(chunked), .endless(Array("1\r\nA\r\n".utf8), pause: 200)]),
    Misdeed(
      testDescription: "keeps a steady but endless pace", reason: .timeout,
      steps: [.text(chunked), .endless(kilobyte, pause: 50)]),
    Misdeed(testDescription: "hangs up", reason: .broken, steps: [.close]),
    Misdeed(
      testDescription: "hangs up in its header", reason: .broken, steps: [.text(head), .close]),
    Misdeed(
      testDescription: "is no web server", reason: .notHTTP,
      steps: [.text("220 mail.example ESMTP ready\r\n"), .close]),
  ]

  @Test(arguments: misdeeds)
  func `a server that misbehaves costs its own answer`(_ misdeed: Misdeed) async throws {
    let server = try LoopbackServer { $0.target == "/good" ? [.answer()] : misdeed.steps }
    var request = get(server.url("/bad"))
    request.maxBody = 1 << 20
    (request.timeout, request.patience) = misdeed.limits
    #expect(await reason(transport, request) == misdeed.reason)
    #expect(try await transport.perform(get(server.url("/good"))).status == 200)
  }

  @Test func `a body too large can be cut off instead`() async throws {
    let server = try LoopbackServer { _ in [.text(Self.chunked), .endless(Self.kilobyte, pause: 0)]
    }
    var request = get(server.url("/"))
    request.maxBody = 1500
    request.cutsBody = true
    let response = try await transport.perform(request)
    #expect(response.status == 200)
    #expect(response.body == [UInt8](repeating: 65, count: 1500))
    #expect(!response.isComplete)
  }

  @Test func `silence ends at the time limit`() async throws {
    let server = try LoopbackServer { _ in [.hold] }
    var request = get(server.url("/"))
    request.timeout = .milliseconds(300)
    request.patience = .seconds(60)
    #expect(await reason(transport, request) == .timeout)
  }

  @Test func `nobody there is told as such`() async throws {
    let unserved = try LoopbackServer { _ in [] }.url("/")
    #expect(await reason(transport, get(unserved)) == .connect)
    #expect(await reason(transport, get("http://nowhere.invalid/")) == .resolve)
  }

  @Test func `a plain server asked for a secure connection is told as such`() async throws {
    let server = try LoopbackServer(greeting: Array("HTTP/1.1 400 Plain\r\n\r\n".utf8)) { _ in [] }
    let url = server.url("/").replacing("http:", with: "https:")
    #expect(await reason(transport, get(url)) == .tls)
  }

  @Test func `a message never tells more of the address than its host`() async throws {
    let server = try LoopbackServer { _ in [.close] }
    for url in [
      server.url("/secret?secret=secret"), "http://nowhere.invalid/secret", "ftp://secret",
    ] {
      guard case .failure(let error) = await outcome(transport, get(url)) else {
        Issue.record("no failure")
        continue
      }
      #expect(!"\(error)".contains("secret"))
    }
  }

  @Test func `line ends do not get into a request`() async throws {
    let server = try LoopbackServer { _ in [.answer()] }
    var request = get(server.url("/"))
    request.headers = ["X-A": "a\r\nX-Injected: b"]
    #expect(await reason(transport, request) == .badRequest)
    request = get(server.url("/"))
    request.userAgent = "a\r\nX-Injected: b"
    #expect(await reason(transport, request) == .badRequest)
    #expect(await reason(transport, get(server.url("/\r\nX-Injected: b"))) == .badURL)
    #expect(server.received.isEmpty)
  }
}

@Suite struct TransportRedirectTests {
  let transport = CurlTransport()

  private func follow(_ url: String) -> HTTPRequest {
    var request = get(url)
    request.redirects = .follow(max: 5)
    request.originHeaders = ["X-Key": "k"]
    return request
  }

  @Test func `the chain is told with its statuses`() async throws {
    let server = try LoopbackServer { received in
      switch received.target {
      case "/a": [.answer(301, "Location: /b")]
      case "/b": [.answer(302, "Location: c?d=e")]
      default: [.answer(200, body: Array("end".utf8))]
      }
    }
    let response = try await transport.perform(follow(server.url("/a")))
    #expect(response.body == Array("end".utf8))
    #expect(response.url == server.url("/c?d=e"))
    #expect(
      response.redirects == [
        .init(status: 301, url: server.url("/b")), .init(status: 302, url: server.url("/c?d=e")),
      ])
    #expect(server.received.map { $0.header("X-Key") } == ["k", "k", "k"])
  }

  @Test func `a loop ends after five hops, and is told`() async throws {
    let server = try LoopbackServer { _ in [.answer(301, "Location: /again")] }
    guard case .failure(let error) = await outcome(transport, follow(server.url("/"))) else {
      Issue.record("no failure")
      return
    }
    #expect(error.reason == .redirect)
    #expect(error.redirects.count == 6)
    #expect(server.received.count == 6)
  }

  @Test func `keys do not go to another host`() async throws {
    let other = try LoopbackServer(host: "127.0.0.2") { _ in [.answer()] }
    let target = other.url("/")
    let server = try LoopbackServer { _ in [.answer(302, "Location: \(target)")] }
    _ = try await transport.perform(follow(server.url("/")))
    #expect(server.received.first?.header("X-Key") == "k")
    #expect(other.received.count == 1)
    #expect(other.received.first?.header("X-Key") == nil)
  }

  @Test func `a redirect is the answer unless it is to be followed`() async throws {
    let server = try LoopbackServer { _ in [.answer(302, "Location: /elsewhere")] }
    #expect(try await transport.perform(get(server.url("/"))).status == 302)
    var post = HTTPRequest(.post, server.url("/"), body: [1], userAgent: "test")
    post.addresses = .configured
    post.redirects = .follow(max: 5)
    #expect(try await transport.perform(post).status == 302)
    #expect(server.received.count == 2)
  }

  @Test func `a redirect without an end of its own runs out of time`() async throws {
    let server = try LoopbackServer { _ in
      [.pause(milliseconds: 200), .answer(302, "Location: /next")]
    }
    var request = follow(server.url("/"))
    request.redirects = .follow(max: 1000)
    request.timeout = .milliseconds(700)
    #expect(await reason(transport, request) == .timeout)
    #expect(server.received.count < 6)
  }
}

@Suite struct TransportAddressTests {
  let transport = CurlTransport()

  @Test(arguments: [
    "127.0.0.1", "2130706433", "0x7f000001", "0177.0.0.1", "127.1",
    "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "0", "0.0.0.0", "localhost", "LOCALHOST", "127.9.9.9",
  ])
  func `this machine is not reached in any spelling`(_ host: String) async throws {
    let server = try LoopbackServer { _ in [.answer()] }
    var request = get(server.url("/", host: host))
    request.addresses = .openOnly
    #expect(await reason(transport, request) == .refusedAddress)
    #expect(server.connections == 0)
  }

  @Test func `a kept connection is judged again for each request`() async throws {
    let server = try LoopbackServer { _ in [.answer()] }
    var request = get(server.url("/"))
    #expect(try await transport.perform(request).status == 200)
    request.addresses = .openOnly
    #expect(await reason(transport, request) == .refusedAddress)
    #expect(server.received.count == 1)
  }

  @Test func `a host on the list is reached by that name only`() async throws {
    let server = try LoopbackServer { _ in [.answer()] }
    var request = get(server.url("/", host: "localhost"))
    request.addresses = .listed([try #require(AllowedAddress("localhost"))])
    #expect(try await transport.perform(request).status == 200)
    request.url = server.url("/")
    #expect(await reason(transport, request) == .refusedAddress)
  }

  @Test func `a redirect does not lead inside`() async throws {
    let inside = try LoopbackServer(host: "127.0.0.2") { _ in [.answer()] }
    let target = inside.url("/")
    let server = try LoopbackServer { _ in [.answer(302, "Location: \(target)")] }
    var request = get(server.url("/"))
    request.redirects = .follow(max: 5)
    request.addresses = .listed([try #require(AllowedAddress("127.0.0.1"))])
    #expect(await reason(transport, request) == .refusedAddress)
    #expect(inside.connections == 0)
  }
}

@Suite struct TransportLoadTests {
  @Test func `five hundred at once keep to the limits, and all are answered`() async throws {
    let servers = try (1...5).map { host in
      try LoopbackServer(host: "127.0.0.\(host)") { received in
        [.pause(milliseconds: 1), .answer(200, body: Array(received.target.utf8))]
      }
    }
    let transport = CurlTransport(limits: .init(connections: 8, perHost: 2))
    let right = await withTaskGroup(of: Bool.self) { group in
      for index in 0..<500 {
        let request = get(servers[index % 5].url("/\(index)"))
        group.addTask {
          guard case .success(let response) = await outcome(transport, request) else {
            return false
          }
          return response.body == Array("/\(index)".utf8)
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(right == 500)
    for server in servers {
      #expect(server.received.count == 100)
      #expect(server.peak == 2)
    }
    #expect(await transport.load == (0, 0))
  }

  @Test func `requests to one host are spaced`() async throws {
    let server = try LoopbackServer { _ in [.answer()] }
    let transport = CurlTransport(limits: .init(spacing: .milliseconds(100)))
    let request = get(server.url("/"))
    let began = ContinuousClock.now
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4 { group.addTask { _ = await outcome(transport, request) } }
    }
    #expect(server.received.count == 4)
    #expect(began.duration(to: .now) >= .milliseconds(300))
  }

  @Test func `cancelling ends those that run and those that wait`() async throws {
    let server = try LoopbackServer { $0.target == "/hold" ? [.hold] : [.answer()] }
    let transport = CurlTransport()
    let tasks = (0..<5).map { _ in
      Task { await reason(transport, get(server.url("/hold"))) }
    }
    while server.received.isEmpty { await Task.yield() }
    for task in tasks { task.cancel() }
    for task in tasks { #expect(await task.value == .cancelled) }
    #expect(await transport.load == (0, 0))
    #expect(try await transport.perform(get(server.url("/good"))).status == 200)
  }

  @Test func `stopping ends everything`() async throws {
    let server = try LoopbackServer { _ in [.hold] }
    let transport = CurlTransport()
    let tasks = (0..<3).map { _ in Task { await reason(transport, get(server.url("/"))) } }
    while server.received.isEmpty { await Task.yield() }
    await transport.stop()
    for task in tasks { #expect(await task.value == .stopped) }
    #expect(await reason(transport, get(server.url("/"))) == .stopped)
  }

  @Test func `two transports share no connection`() async throws {
    let server = try LoopbackServer { _ in [.answer()] }
    for transport in [CurlTransport(), CurlTransport()] {
      _ = try await transport.perform(get(server.url("/")))
    }
    #expect(server.connections == 2)
  }

  @Test func `many come and go at random, and none is forgotten`() async throws {
    let server = try LoopbackServer { received in
      received.target.hasSuffix("7") ? [.close] : [.pause(milliseconds: 2), .answer()]
    }
    let transport = CurlTransport(limits: .init(connections: 4, perHost: 4))
    await withTaskGroup(of: Void.self) { group in
      for index in 0..<300 {
        let task = Task { await outcome(transport, get(server.url("/\(index)"))) }
        if index % 3 == 0 {
          group.addTask {
            await Task.yield()
            task.cancel()
          }
        }
        group.addTask { _ = await task.value }
      }
    }
    #expect(await transport.load == (0, 0))
  }
}
