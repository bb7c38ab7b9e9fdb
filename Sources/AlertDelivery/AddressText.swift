/// The few questions that a message asks of a web address, answered on its text.
enum AddressText {
  /// The part between `//` and the path, without user and password; nil unless http or https.
  static func authority(of address: String) -> (host: String, port: Substring?)? {
    guard let scheme = scheme(of: address) else { return nil }
    let rest = address.utf8.dropFirst(scheme.utf8.count + 3)
    let end = rest.firstIndex { "/?#\\".utf8.contains($0) } ?? rest.endIndex
    let authority = Substring(rest[..<end])
    let server = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] }
    let (host, port) = split(server ?? authority)
    guard !host.isEmpty, host.utf8.allSatisfy(isHostByte) else { return nil }
    return (host.lowercased(), port)
  }

  /// `http` or `https` in lower case; nil for every other address.
  static func scheme(of address: String) -> String? {
    ["http", "https"].first { address.prefix($0.count + 3).lowercased() == $0 + "://" }
  }

  /// The address as a link in a message: http or https, no spaces or controls, at most
  /// `limit` bytes of UTF-8; nil when it cannot be one.
  static func link(_ address: String?, limit: Int = 1000) -> String? {
    guard let address, authority(of: address) != nil else { return nil }
    let link = percentEncoded(address) {
      $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0)
    }
    return link.utf8.count <= limit ? link : nil
  }

  /// The text as one segment of a path: all but RFC 3986 "unreserved" is percent-encoded.
  static func pathSegment(_ text: String) -> String {
    percentEncoded(text) { byte in isAlphanumeric(byte) || "-._~".utf8.contains(byte) }
  }

  /// The address with `path` at the end of its own path; query and fragment are dropped.
  static func appending(_ path: String, to address: String) -> String {
    var base = address.prefix { $0 != "?" && $0 != "#" }
    while base.hasSuffix("/") { base.removeLast() }
    return base + path
  }

  private static func split(_ server: Substring) -> (host: String, port: Substring?) {
    guard let colon = server.lastIndex(of: ":"), !server.hasSuffix("]") else {
      return (String(server), nil)
    }
    return (String(server[..<colon]), server[server.index(after: colon)...])
  }

  private static func percentEncoded(_ text: String, keeping keeps: (UInt8) -> Bool) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      bytes += keeps(byte) ? [byte] : [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte >= 0x80 || "-._:[]".utf8.contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
