internal import Crypto

/// The signature of what a hub brings: `sha256=` and an HMAC of the body in hexadecimal (WebSub,
/// section 7.1).
package enum HubSignature {
  /// Whether `header` is the signature of `body` by `secret`; compared in constant time.
  package static func isRight(_ header: String, of body: [UInt8], secret: String) -> Bool {
    guard let equals = header.firstIndex(of: "=") else { return false }
    guard let code = bytes(hexadecimal: header[equals...].dropFirst()) else { return false }
    let key = SymmetricKey(data: Array(secret.utf8))
    return switch header[..<equals].lowercased() {
    case "sha1":
      HMAC<Insecure.SHA1>.isValidAuthenticationCode(code, authenticating: body, using: key)
    case "sha256": HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: body, using: key)
    case "sha384": HMAC<SHA384>.isValidAuthenticationCode(code, authenticating: body, using: key)
    case "sha512": HMAC<SHA512>.isValidAuthenticationCode(code, authenticating: body, using: key)
    default: false
    }
  }

  private static func bytes(hexadecimal text: Substring) -> [UInt8]? {
    let digits = text.utf8.map { UInt8($0) }
    guard !digits.isEmpty, digits.count.isMultiple(of: 2), digits.count <= 128 else { return nil }
    var bytes: [UInt8] = []
    for pair in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = Hexadecimal.byte(digits[pair], digits[pair + 1]) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}
