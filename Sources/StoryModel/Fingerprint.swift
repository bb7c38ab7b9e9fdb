internal import Crypto
package import FoundationEssentials

/// Names made of what they name: the same input gives the same name on every machine.
package enum Fingerprint {
  /// SHA-256 in lower-case hexadecimal.
  package static func sha256(_ data: some DataProtocol) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let bytes = SHA256.hash(data: data).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// SHA-256 of the text's UTF-8 in lower-case hexadecimal.
  package static func sha256(_ text: String) -> String { sha256(Data(text.utf8)) }

  /// The id of the alert that `key` describes: `swa_` and the first 130 bits of the key's SHA-256
  /// in base 32 (RFC 4648, lower case). The same development told again has the same id.
  package static func alertID(for key: String) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    var bits = 0
    var held = 0
    var text: [UInt8] = []
    for byte in SHA256.hash(data: Data(key.utf8)) {
      bits = bits << 8 | Int(byte)
      held += 8
      while held >= 5, text.count < 26 {
        text.append(alphabet[bits >> (held - 5) & 31])
        held -= 5
      }
      bits &= (1 << held) - 1
    }
    return "swa_" + String(decoding: text, as: UTF8.self)
  }
}
