internal import FoundationEssentials
internal import HTTPTransport

/// What the headers of an answer say about coming again; spans in seconds.
struct CacheHeaders {
  let headers: HTTPHeaders
  let now: Date

  /// How long the answer stays fresh, by RFC 9111 section 4.2; nil where the server does not say
  /// or wants to be asked each time.
  var freshness: Double? {
    let directives = directives
    // `no-cache="Set-Cookie"` speaks of that field alone.
    guard !directives.contains(where: { $0 == ("no-cache", nil) || $0.name == "no-store" })
    else { return nil }
    let lifetime: Double?
    if let maxAge = directives.first(where: { $0.name == "max-age" }) {
      lifetime = Self.seconds(maxAge.value)
    } else {
      lifetime = headers["Expires"].flatMap(HTTPDate.date)?.timeIntervalSince(serverTime)
    }
    guard let lifetime, lifetime > 0 else { return nil }
    return max(0, lifetime - (Self.seconds(headers["Age"]) ?? 0))
  }

  /// Retry-After, in seconds or as a date by the server's own clock.
  var retryAfter: Double? {
    guard let text = headers["Retry-After"] else { return nil }
    return Self.seconds(text)
      ?? HTTPDate.date(from: text).map { max(0, $0.timeIntervalSince(serverTime)) }
  }

  /// Differences of the server's dates are right even where its clock is wrong.
  private var serverTime: Date { headers["Date"].flatMap(HTTPDate.date) ?? now }

  private var directives: [(name: String, value: String?)] {
    Self.parts(headers.list("Cache-Control") ?? "").map { part in
      let pair = part.split(separator: "=", maxSplits: 1)
      let name = pair.first.map { Self.trimmed($0).lowercased() } ?? ""
      return (name, pair.count > 1 ? Self.trimmed(pair[1]) : nil)
    }
  }

  /// Parts at commas outside of quotes.
  private static func parts(_ text: String) -> [Substring] {
    var isQuoted = false
    return text.split {
      if $0 == "\"" { isQuoted.toggle() }
      return $0 == "," && !isQuoted
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let blank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\"" }
    guard let first = text.firstIndex(where: { !blank($0) }),
      let last = text.lastIndex(where: { !blank($0) })
    else { return "" }
    return String(text[first...last])
  }

  /// Digits only; RFC 9111 section 1.2.2 lets a number too large stand for a very long time.
  private static func seconds(_ text: String?) -> Double? {
    guard let text = text.map({ trimmed($0[...]) }), !text.isEmpty,
      text.utf8.allSatisfy({ 48...57 ~= $0 })
    else { return nil }
    return Int(text).map(Double.init) ?? Double(Int32.max)
  }
}
