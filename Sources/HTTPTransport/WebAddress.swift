internal import CCurl

/// A URL of http or https as libcurl itself reads it, so that what is judged is what is asked.
package struct WebAddress: Equatable, Sendable {
  /// The whole address, normalised.
  package let text: String
  package let scheme: String
  /// In lower case, without brackets and final dot; numeric spellings of IPv4 in dotted form.
  package let host: String
  package let port: Int

  /// Nil for other schemes, user names in the address, control characters, or no URL at all.
  package init?(_ text: String) {
    if let plain = PlainAddress(text) {
      self.init(text: text, plain)
    } else {
      self.init(text, after: nil)
    }
  }

  private init(text: String, _ plain: PlainAddress) {
    (self.text, scheme, host, port) = (text, plain.scheme, plain.host, plain.port)
  }

  /// The same without the short way; for tests.
  init?(readByLibcurl text: String) { self.init(text, after: nil) }

  /// `reference` as found in a page or `Location` header of this address.
  package func resolving(_ reference: String) -> WebAddress? {
    WebAddress(reference, after: self.text)
  }

  /// Scheme, host and port are equal: headers meant for one may go to the other.
  package func sharesOrigin(with other: WebAddress) -> Bool {
    scheme == other.scheme && host == other.host && port == other.port
  }

  private init?(_ text: String, after base: String?) {
    guard text.utf8.count <= 8192, !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }),
      let handle = curl_url()
    else { return nil }
    defer { curl_url_cleanup(handle) }
    let flags = UInt32(CURLU_URLENCODE | CURLU_ALLOW_SPACE | CURLU_DISALLOW_USER)
    if let base, curl_url_set(handle, CURLUPART_URL, base, flags) != CURLUE_OK { return nil }
    guard curl_url_set(handle, CURLUPART_URL, text, flags) == CURLUE_OK,
      curl_url_set(handle, CURLUPART_FRAGMENT, nil, 0) == CURLUE_OK,
      let url = Self.part(CURLUPART_URL, of: handle),
      let scheme = Self.part(CURLUPART_SCHEME, of: handle)?.lowercased(),
      scheme == "http" || scheme == "https",
      let host = Self.part(CURLUPART_HOST, of: handle),
      let port = Self.part(CURLUPART_PORT, of: handle, UInt32(CURLU_DEFAULT_PORT)).flatMap({
        Int($0)
      })
    else { return nil }
    (self.text, self.scheme, self.port) = (url, scheme, port)
    self.host = Self.plain(host)
    guard !self.host.isEmpty else { return nil }
  }

  private static func plain(_ host: String) -> String {
    var host = host.lowercased()[...]
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    if host.hasSuffix(".") { host = host.dropLast() }
    return String(host)
  }

  private static func part(_ part: CURLUPart, of handle: OpaquePointer, _ flags: UInt32 = 0)
    -> String?
  {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(handle, part, &text, flags) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }
}
