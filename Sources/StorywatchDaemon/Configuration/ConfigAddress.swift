internal import HTTPTransport

extension ConfigValue {
  /// An http or https address, shown in messages.
  func webAddress() -> WebAddress? {
    guard let text = text("an address that begins with http:// or https://") else { return nil }
    if let address = WebAddress(written: text) { return address }
    fail("\"\(text)\" is no address: \(WebAddress.fault(in: text, isShown: true))")
    return nil
  }

  /// The same for an address that is itself a secret: messages do not show it.
  func secretAddress(_ text: String) -> WebAddress? {
    if let address = WebAddress(written: text) { return address }
    fail("is no address: \(WebAddress.fault(in: text, isShown: false))")
    return nil
  }

  /// Checks where a webhook goes: https, unless `allowed` names the host.
  ///
  /// A private address that is not allowed is refused when it is connected to, whatever its
  /// spelling; where it can be seen already, that is worth a note.
  func checkEndpoint(_ text: String, allowPrivate allowed: [String]) {
    guard let address = secretAddress(text) else { return }
    let host = address.host
    if allowed.contains(where: { $0.lowercased() == host }) { return }
    let scope = IPAddress(host)?.scope ?? (host == "localhost" ? .local : .open)
    if scope == .private, allowed.contains(where: { AddressRange($0)?.holds(host) == true }) {
      return
    }
    if scope == .local, allowed.contains(where: { AddressRange($0)?.holds(host) == true }) {
      note(
        """
        \(host) is an address of this machine or link, which a range does not open; \
        add \"\(host)\" itself to \"allowPrivate\"
        """)
    } else if scope != .open {
      note("\(host) is a private address and will be refused; add \"\(host)\" to \"allowPrivate\"")
    } else if address.scheme != "https" {
      fail("must begin with https://; http:// is only for a host named in \"allowPrivate\"")
    }
  }
}

extension AddressRange {
  /// True when the address, written in numbers, lies in the range.
  fileprivate func holds(_ address: String) -> Bool {
    let bits = address.contains(":") ? 128 : 32
    return (0...bits).contains { AddressRange("\(address)/\($0)") == self }
  }
}

extension WebAddress {
  /// Nil also for what libcurl forgives: spaces, and slashes that are missing.
  init?(written text: String) {
    guard let scheme = Self.scheme(of: text), !text.contains(where: \.isWhitespace),
      text.dropFirst(scheme.count + 3).first != "/"
    else { return nil }
    self.init(text)
  }

  private static func scheme(of text: String) -> String? {
    guard let end = text.firstRange(of: "://") else { return nil }
    return text[..<end.lowerBound].lowercased()
  }

  /// What is wrong with an address that could not be read.
  fileprivate static func fault(in text: String, isShown: Bool) -> String {
    guard let scheme = scheme(of: text) else {
      let guess = text.contains(".") ? WebAddress(written: "https://\(text)") : nil
      return "it must begin with http:// or https://"
        + (isShown && guess != nil ? "; did you mean \"https://\(text)\"?" : "")
    }
    if scheme != "http" && scheme != "https" {
      return "\(scheme):// is not supported; use http:// or https://"
    }
    if text.contains(" ") { return "it holds a space; write it as %20" }
    let authority = text.dropFirst(scheme.count + 3).prefix { !"/?#".contains($0) }
    if authority.isEmpty { return "a host name is missing after \"//\"" }
    if authority.contains("@") {
      return "a name and password do not belong into it; a feed can send them by \"headers\""
    }
    return "its host name, its port or a character in it is not allowed"
  }
}
