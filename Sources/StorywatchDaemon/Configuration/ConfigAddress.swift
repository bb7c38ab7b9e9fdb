/// An http or https address, as far as the configuration must know it.
struct ConfigAddress {
  let text: String
  let isSecure: Bool
  /// In lower case, without the brackets of an IPv6 address.
  let host: String

  enum Fault: Error {
    case noScheme
    case otherScheme(String)
    case noHost
    case badHost(String)
    case badPort
    case password
    case character(Character)
  }

  init(_ text: String) throws(Fault) {
    guard let colon = text.firstRange(of: "://") else { throw .noScheme }
    let scheme = text[..<colon.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { throw .otherScheme(scheme) }
    if let odd = text.first(where: {
      $0.isWhitespace || "<>\"{}|\\^`".contains($0) || !$0.isPrinted
    }) {
      throw .character(odd)
    }
    let authority = text[colon.upperBound...].prefix { !"/?#".contains($0) }
    guard !authority.isEmpty else { throw .noHost }
    guard !authority.contains("@") else { throw .password }
    let (host, port) = try Self.parts(of: authority)
    if let port, port.isEmpty || !port.allSatisfy(\.isNumber) || UInt16(port) == nil {
      throw .badPort
    }
    guard host.contains(":") || Self.isHostName(host) else { throw .badHost(host) }
    self.text = text
    self.host = host.lowercased()
    isSecure = scheme == "https"
  }

  private static func parts(
    of authority: Substring
  ) throws(Fault) -> (host: String, port: Substring?) {
    if authority.hasPrefix("[") {
      guard let end = authority.firstIndex(of: "]") else { throw .badHost(String(authority)) }
      let host = String(authority[..<end].dropFirst())
      guard ConfigAddressRange(host) != nil, host.contains(":") else { throw .badHost(host) }
      let rest = authority[end...].dropFirst()
      guard rest.isEmpty || rest.hasPrefix(":") else { throw .badPort }
      return (host, rest.isEmpty ? nil : rest.dropFirst())
    }
    let colon = authority.firstIndex(of: ":") ?? authority.endIndex
    let port = colon == authority.endIndex ? nil : authority[colon...].dropFirst()
    return (String(authority[..<colon]), port)
  }

  /// Labels of letters, digits, hyphens and underscores; letters of any alphabet.
  static func isHostName(_ text: String) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return text.utf8.count <= 253
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count)
          && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
          && label.first != "-" && label.last != "-"
      }
  }
}

extension Character {
  fileprivate var isPrinted: Bool {
    unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }
}

extension ConfigValue {
  /// An http or https address, shown in messages.
  func webAddress() -> ConfigAddress? {
    guard let text = text("an address that begins with http:// or https://") else { return nil }
    do {
      return try ConfigAddress(text)
    } catch {
      fail("\"\(text)\" is no address: \(sentence(for: error, in: text))")
      return nil
    }
  }

  /// The same for an address that is itself a secret: messages do not show it.
  func secretAddress(_ text: String) -> ConfigAddress? {
    do {
      return try ConfigAddress(text)
    } catch {
      fail("is no address: \(sentence(for: error, in: nil))")
      return nil
    }
  }

  private func sentence(for fault: ConfigAddress.Fault, in text: String?) -> String {
    switch fault {
    case .noScheme:
      if let text, text.contains("."), let guess = try? ConfigAddress("https://\(text)") {
        "it must begin with http:// or https://; did you mean \"\(guess.text)\"?"
      } else {
        "it must begin with http:// or https://"
      }
    case .otherScheme(let scheme): "\(scheme):// is not supported; use http:// or https://"
    case .noHost: "a host name is missing after \"//\""
    case .badHost(let host): "\"\(host)\" is no host name"
    case .badPort: "the port must be a number up to 65535"
    case .password:
      "a name and password do not belong into an address; send them by \"headers\""
    case .character(" "): "it holds a space; write it as %20"
    case .character(let odd):
      odd.isWhitespace || !odd.isPrinted
        ? "it holds a line break, a tab or another control character"
        : "it holds \(odd), which must be percent-encoded"
    }
  }

  /// Checks where a webhook goes: https, unless `allowPrivate` names the host.
  func checkEndpoint(_ text: String, allowPrivate: [String]) {
    guard let address = secretAddress(text) else { return }
    let isNamed = allowPrivate.contains { entry in
      entry.lowercased() == address.host
        || ConfigAddressRange(entry)?.contains(address.host) == true
    }
    if isNamed { return }
    if address.host == "localhost" || ConfigAddressRange.isPrivate(address.host) {
      fail("\(address.host) is a private address; name it in \"allowPrivate\" to allow it")
    } else if !address.isSecure {
      fail("must begin with https://; http:// is for hosts named in \"allowPrivate\"")
    }
  }
}
