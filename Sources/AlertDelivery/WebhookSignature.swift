internal import Crypto
internal import FoundationEssentials
internal import StoryModel

/// Signatures of Standard Webhooks 1.0.0: HMAC-SHA256 over `id.timestamp.body`.
package enum WebhookSignature {
  /// A signing key. It prints as a mask.
  package struct Key: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
    fileprivate let bytes: Data

    /// Reads `whsec_` and base64 of 24 to 64 bytes; prefix and padding may be missing.
    package init(_ secret: Secret) throws(KeyProblem) {
      var text = secret.revealed.trimmingSuffix { $0.isNewline }
      if text.hasPrefix("whsk_") || text.hasPrefix("whpk_") { throw .asymmetric }
      if text.hasPrefix("whsec_") { text.removeFirst("whsec_".count) }
      while text.hasSuffix("=") { text.removeLast() }
      text += String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
      guard let bytes = Data(base64Encoded: text) else { throw .notBase64 }
      guard bytes.count >= 24 else { throw .tooShort(bytes: bytes.count) }
      guard bytes.count <= 64 else { throw .tooLong(bytes: bytes.count) }
      self.bytes = bytes
    }

    /// Tells keys apart without showing them.
    var fingerprint: String { Fingerprint.sha256(bytes) }

    package var description: String { Secret.mask }
    package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
  }

  /// Why a secret is no key, in words that do not hold the secret.
  package enum KeyProblem: Error, Equatable, CustomStringConvertible {
    case asymmetric, notBase64
    case tooShort(bytes: Int)
    case tooLong(bytes: Int)

    package var description: String {
      let wayOut = "make one with: echo \"whsec_$(openssl rand -base64 32)\""
      return switch self {
      case .asymmetric: "is an ed25519 key; webhooks are signed with a whsec_ secret; \(wayOut)"
      case .notBase64: "is not base64 after whsec_; \(wayOut)"
      case .tooShort(0): "is empty; \(wayOut)"
      case .tooShort(let bytes): "holds \(bytes) bytes, 24 to 64 are needed; \(wayOut)"
      case .tooLong(let bytes): "holds \(bytes) bytes, 24 to 64 are allowed; \(wayOut)"
      }
    }
  }

  /// What is wrong with a secret, in words; nil when it can sign.
  package static func problem(in secret: Secret) -> String? {
    do throws(KeyProblem) {
      _ = try Key(secret)
      return nil
    } catch {
      return error.description
    }
  }

  /// The value of `webhook-signature`: one entry for each key, parted by exactly one space.
  ///
  /// `timestamp` is the attempt's, in whole seconds since 1970: receivers refuse one that is more
  /// than five minutes off.
  package static func header(id: String, timestamp: Int, body: [UInt8], keys: [Key]) -> String {
    let signed = Data("\(id).\(timestamp).".utf8) + body
    return keys.map { key in
      let code = HMAC<SHA256>.authenticationCode(
        for: signed, using: SymmetricKey(data: key.bytes))
      return "v1," + Data(code).base64EncodedString()
    }.joined(separator: " ")
  }
}

extension String {
  fileprivate func trimmingSuffix(where drops: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, drops(last) { text.removeLast() }
    return text
  }
}
