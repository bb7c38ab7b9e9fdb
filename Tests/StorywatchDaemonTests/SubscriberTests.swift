import ArticleModel
import Crypto
import Foundation
import HubCallback
import StateStore
import Testing

@testable import HTTPTransport
@testable import StorywatchDaemon

/// Subscribing at hubs, in the newsroom with its moved clock.
struct SubscriberTests {
  static let hub = "https://hub.example/"
  static let callback = "https://me.example/push"
  let tass = Newsroom.tass

  /// What a hub was asked, as its form's fields.
  private func asked(_ room: Newsroom, _ hub: String = hub) -> [[String: String]] {
    room.web.requests(hub).map { request in
      let text = "http://x/?" + String(decoding: request.body ?? [], as: UTF8.self)
      let items = URLComponents(string: text)?.queryItems ?? []
      return Dictionary(items.map { ($0.name, $0.value ?? "") }) { $1 }
    }
  }

  private func document(_ room: Newsroom, _ entries: Entry..., hub: String = hub) -> String {
    room.atom(entries).replacing(
      "<title>News</title>",
      with:
        #"<title>News</title><link rel="hub" href="\#(hub)"/><link rel="self" href="\#(tass)"/>"#
    )
  }

  private func room(_ answers: ScriptedWeb.Answer...) throws -> Newsroom {
    let room = try Newsroom()
    room.web.script(tass, .says(200, ["ETag": "x"], document(room, Entry("a1", "Old"))), .says(304))
    if answers.isEmpty { room.web.script(Self.hub, .says(202)) }
    for answer in answers { room.web.script(Self.hub, answer) }
    return room
  }

  private struct Life {
    let shift: Shift
    let subscriber: Subscriber

    func turn() async {
      await subscriber.turn()
      await subscriber.drain()
    }
  }

  private func begin(
    _ room: Newsroom, callback: String? = callback, over store: (any NewsroomStore)? = nil
  ) async throws -> Life {
    let shift = try await room.begin(over: store)
    let lines = room.lines
    let subscriber = Subscriber(
      store: room.store, watch: shift.watch, transport: room.web, clock: room.clock.wall,
      journal: Journal(way: .prefixed) { lines.add($0) }.logger)
    try await subscriber.configure(callback: callback, userAgent: "test")
    return Life(shift: shift, subscriber: subscriber)
  }

  private func question(
    _ mode: String, _ token: String, of life: Life, topic: String = Newsroom.tass,
    lease: String = "86400"
  ) async -> HubAnswer {
    await life.subscriber.hear(
      .question([
        "hub.mode": mode, "hub.topic": topic, "hub.challenge": "c", "hub.lease_seconds": lease,
      ]), at: token)
  }

  private func push(
    _ body: String, _ token: String, of life: Life, secret: String
  ) async -> HubAnswer {
    let bytes = Array(body.utf8)
    let code = HMAC<SHA256>.authenticationCode(
      for: bytes, using: SymmetricKey(data: Array(secret.utf8)))
    let signature = "sha256=" + code.map { String(format: "%02x", $0) }.joined()
    return await life.subscriber.hear(
      .document(HubDocument(body: bytes, signature: signature)), at: token)
  }

  /// A feed that was read, asked for at its hub, and confirmed.
  private func subscribed(_ room: Newsroom) async throws -> (
    life: Life, token: String, secret: String
  ) {
    let life = try await begin(room)
    try await life.shift.round()
    await life.turn()
    let form = try #require(asked(room).first)
    let token = try #require(form["hub.callback"]?.split(separator: "/").last.map(String.init))
    #expect(await question("subscribe", token, of: life) == .agreed(to: "c"))
    return (life, token, try #require(form["hub.secret"]))
  }

  @Test func `a feed with a hub is asked for there, once`() async throws {
    let room = try room()
    let (life, token, secret) = try await subscribed(room)
    await life.turn()
    try await life.shift.round()
    await life.turn()
    let forms = asked(room)
    #expect(forms.count == 1)
    #expect(forms[0]["hub.mode"] == "subscribe" && forms[0]["hub.topic"] == tass)
    #expect(forms[0]["hub.callback"] == "\(Self.callback)/\(token)")
    #expect(token.utf8.count == 32 && secret.utf8.count == 32 && token != secret)
  }

  @Test func `without a callback address no hub is asked`() async throws {
    let room = try room()
    let life = try await begin(room, callback: nil)
    try await life.shift.round()
    await life.turn()
    #expect(asked(room).isEmpty)
  }

  @Test func `only what was asked for is agreed to`() async throws {
    let room = try room()
    let (life, token, _) = try await subscribed(room)
    #expect(await question("unsubscribe", token, of: life) == .unknown)
    #expect(await question("subscribe", token, of: life, topic: "https://else/") == .unknown)
    #expect(await question("other", token, of: life) == .unknown)
    #expect(await question("subscribe", "guessed", of: life) == .unknown)
    let bare = await life.subscriber.hear(
      .question(["hub.mode": "subscribe", "hub.topic": tass]), at: token)
    #expect(bare == .unknown)
  }

  @Test func `what a hub brings is kept before it is answered, and known when polled`()
    async throws
  {
    let room = try room()
    let (life, token, secret) = try await subscribed(room)
    let news = Entry("a2", "AZAL resumes its flights")
    #expect(await push(document(room, news), token, of: life, secret: secret) == .taken)
    #expect(try await room.store.kept().map(\.article.title) == ["Old", news.title])
    #expect(try await room.store.kept().map(\.isBacklog) == [true, false])
    room.web.script(tass, .says(200, [:], document(room, news, Entry("a1", "Old"))))
    try await life.shift.round()
    #expect(try await room.store.kept().count == 2)
    #expect(await life.shift.watch.overview[0].health.gap == nil)
  }

  @Test(arguments: [nil, "sha256=00", "sha256=", "md5=aa"] as [String?])
  func `what is not signed rightly is ignored and politely answered`(_ signature: String?)
    async throws
  {
    let room = try room()
    let (life, token, _) = try await subscribed(room)
    let body = Array(document(room, Entry("a2", "Forged")).utf8)
    let answer = await life.subscriber.hear(
      .document(HubDocument(body: body, signature: signature)), at: token)
    #expect(answer == .taken)
    #expect(try await room.store.kept().map(\.article.title) == ["Old"])
    #expect(room.lines.count("wrong signature") == 1)
  }

  @Test func `what cannot be written down is to come again`() async throws {
    let room = try room()
    let store = RefusingStore(room.store)
    let life = try await begin(room, over: store)
    try await life.shift.round()
    await life.turn()
    let form = asked(room)[0]
    let token = String(form["hub.callback"]!.split(separator: "/").last!)
    _ = await question("subscribe", token, of: life)
    store.change(.named(["keep"]))
    let news = document(room, Entry("a2", "AZAL resumes its flights"))
    #expect(await push(news, token, of: life, secret: form["hub.secret"]!) == .later)
    store.change(.never)
    #expect(await push(news, token, of: life, secret: form["hub.secret"]!) == .taken)
    #expect(try await room.store.kept().count == 2)
  }

  @Test func `a feed that a hub brings is polled more slowly, until the hub misses something`()
    async throws
  {
    let room = try room()
    let (life, token, secret) = try await subscribed(room)
    func wait() async throws -> Double {
      try await life.shift.round()
      return await life.shift.watch.overview[0].due.timeIntervalSince(room.clock.now)
    }
    #expect(try await wait() == 945)
    let news = document(room, Entry("a2", "AZAL resumes its flights"))
    _ = await push(news, token, of: life, secret: secret)
    #expect(try await wait() == 3780)
    // A poll finds what no push brought.
    room.web.script(
      tass, .says(200, [:], document(room, Entry("a3", "Missed"), Entry("a1", "Old"))), .says(304))
    _ = try await wait()
    await life.turn()
    #expect(await life.shift.watch.overview[0].due.timeIntervalSince(room.clock.now) == 945)
    #expect(try await wait() == 945)
    #expect(room.lines.count("polled as before") == 1)
    _ = await push(news, token, of: life, secret: secret)
    #expect(try await wait() == 3780)
  }

  @Test func `a lease is renewed before it ends, and without one the feed is polled as before`()
    async throws
  {
    let room = try room()
    let (life, token, secret) = try await subscribed(room)
    _ = await push(
      document(room, Entry("a2", "AZAL resumes its flights")), token, of: life, secret: secret)
    try await life.shift.round()
    room.clock.advance(60_000)
    await life.turn()
    #expect(asked(room).count == 1)
    room.clock.advance(10_000)
    await life.turn()
    #expect(asked(room).count == 2)
    #expect(asked(room)[1] == asked(room)[0])
    // The hub does not ask back: the lease ends.
    try await life.shift.round()
    #expect(await life.shift.watch.overview[0].rules.isPushed)
    room.clock.advance(17_000)
    await life.turn()
    #expect(!(await life.shift.watch.overview[0].rules.isPushed))
    #expect(room.lines.count("the hub did not ask back") == 1)
  }

  @Test func `all is known again after a restart`() async throws {
    let room = try room()
    let (first, token, secret) = try await subscribed(room)
    _ = await push(
      document(room, Entry("a2", "AZAL resumes its flights")), token, of: first, secret: secret)
    await first.subscriber.stop()
    await first.shift.end()
    let life = try await begin(room)
    await life.turn()
    #expect(asked(room).count == 1)
    #expect(await life.shift.watch.overview[0].rules.isPushed)
    #expect(
      await push(document(room, Entry("a3", "And more")), token, of: life, secret: secret)
        == .taken)
    #expect(try await room.store.kept().count == 3)
  }

  @Test func `a feed that is taken out is given up at its hub`() async throws {
    var room = try room()
    let (life, token, secret) = try await subscribed(room)
    room.feeds = [.of(Newsroom.apa)]
    try await life.shift.configure(room)
    try await life.subscriber.configure(callback: Self.callback, userAgent: "test")
    await life.turn()
    #expect(asked(room).map { $0["hub.mode"] } == ["subscribe", "unsubscribe"])
    #expect(await push("<feed/>", token, of: life, secret: secret) == .gone)
    #expect(await question("subscribe", token, of: life) == .unknown)
    #expect(await question("unsubscribe", token, of: life) == .agreed(to: "c"))
    #expect(!(await life.subscriber.knows(token)))
    #expect(try await room.store.subscriptions().isEmpty)
  }

  @Test func `a feed that names another hub goes there`() async throws {
    let room = try room()
    let (life, token, _) = try await subscribed(room)
    let other = "https://other.example/"
    room.web.script(other, .says(202))
    room.web.script(tass, .says(200, [:], document(room, Entry("a1", "Old"), hub: other)))
    try await life.shift.round()
    await life.turn()
    #expect(asked(room).map { $0["hub.mode"] } == ["subscribe", "unsubscribe"])
    #expect(asked(room, other).map { $0["hub.mode"] } == ["subscribe"])
    #expect(!(asked(room, other)[0]["hub.callback"] ?? "").contains(token))
  }

  @Test(arguments: [
    (ScriptedWeb.Answer.says(500), "the hub answers 500"), (.says(404), "the hub answers 404"),
    (.says(410), "the hub answers 410"), (.fails(.connect), "it fails: connect"),
    (.says(302, ["Location": "https://else.example/"]), "the hub answers 302"),
    (.says(307, ["Location": "http://else.example/"]), "cannot be followed"),
    (.says(308, ["Location": "/"]), "redirects too often"),
  ])
  func `a hub that will not is asked again later, and the feed is polled`(
    _ answer: ScriptedWeb.Answer, _ why: String
  ) async throws {
    let room = try room(answer)
    let life = try await begin(room)
    try await life.shift.round()
    await life.turn()
    let count = asked(room).count
    #expect(room.lines.count(why) == 1)
    await life.turn()
    #expect(asked(room).count == count)
    room.clock.advance(700)
    await life.turn()
    #expect(asked(room).count == 2 * count)
    #expect(await life.shift.watch.overview[0].health.trouble == nil)
  }

  @Test func `a hub that moved is followed with the method and all`() async throws {
    let room = try room(.says(307, ["Location": "https://else.example/hub"]))
    room.web.script("https://else.example/hub", .says(202))
    let life = try await begin(room)
    try await life.shift.round()
    await life.turn()
    #expect(asked(room, "https://else.example/hub") == asked(room))
    #expect(asked(room).count == 1)
  }

  @Test func `a denial is taken at its word`() async throws {
    let room = try room()
    let (life, token, secret) = try await subscribed(room)
    _ = await push(
      document(room, Entry("a2", "AZAL resumes its flights")), token, of: life, secret: secret)
    let answer = await life.subscriber.hear(
      .question(["hub.mode": "denied", "hub.topic": tass, "hub.reason": "no"]), at: token)
    #expect(answer == .taken)
    #expect(!(await life.shift.watch.overview[0].rules.isPushed))
    room.clock.advance(80_000)
    await life.turn()
    #expect(asked(room).count == 1)
    room.clock.advance(15_000)
    await life.turn()
    #expect(asked(room).count == 2)
  }

  @Test func `what is no feed is no proof that the hub brings it`() async throws {
    let room = try room()
    let (life, token, secret) = try await subscribed(room)
    #expect(await push("<html>Hello</html>", token, of: life, secret: secret) == .taken)
    #expect(!(await life.shift.watch.overview[0].rules.isPushed))
  }
}
