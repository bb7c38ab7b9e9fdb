/// An address so plain that libcurl would leave every character of it as it is. Most are, and to
/// be read by libcurl costs a twentieth of an exchange.
struct PlainAddress {
  let scheme: String
  let host: String
  let port: Int

  /// Nil where the address may be a valid one, but is not plain.
  init?(_ text: String) {
    var text = text
    let parts = text.withUTF8(Self.parts)
    guard let (isSecure, host, port) = parts else { return nil }
    scheme = isSecure ? "https" : "http"
    self.host = host
    self.port = port ?? (isSecure ? 443 : 80)
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  private static func parts(_ bytes: Bytes) -> (isSecure: Bool, host: String, port: Int?)? {
    guard bytes.count <= 2048 else { return nil }
    let isSecure = bytes.starts(with: "https://".utf8)
    guard isSecure || bytes.starts(with: "http://".utf8) else { return nil }
    let start = isSecure ? 8 : 7
    guard let slash = bytes[start...].firstIndex(of: UInt8(ascii: "/")),
      isPlainPath(bytes[slash...])
    else { return nil }
    let colon = bytes[start..<slash].firstIndex(of: UInt8(ascii: ":"))
    let host = bytes[start..<(colon ?? slash)]
    guard isPlainHost(host) else { return nil }
    var port: Int?
    if let colon {
      port = number(bytes[(colon + 1)..<slash], upTo: 65_535)
      guard port ?? 0 > 0 else { return nil }
    }
    return (isSecure, String(decoding: host, as: UTF8.self), port)
  }

  /// Letters, digits and hyphens in labels, the last of which begins with a letter; or an IPv4
  /// address as it is usually written: other spellings of numbers are for libcurl to read.
  private static func isPlainHost(_ host: Slice<Bytes>) -> Bool {
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let last = labels.last, !labels.contains(where: \.isEmpty), host.count < 254 else {
      return false
    }
    if labels.count == 4, labels.allSatisfy({ number($0, upTo: 255) != nil }) { return true }
    guard let first = last.first, 97...122 ~= first else { return false }
    return host.allSatisfy { 97...122 ~= $0 || 48...57 ~= $0 || $0 == 45 || $0 == 46 }
  }

  /// Without percent signs, without a dot at the start of a part, with at most one question mark.
  private static func isPlainPath(_ path: Slice<Bytes>) -> Bool {
    var last: UInt8 = 0
    var questions = 0
    for byte in path {
      switch byte {
      case 48...57, 65...90, 97...122, 45, 95, 126, 61, 38: break
      case UInt8(ascii: "/"): break
      case UInt8(ascii: "."): if last == UInt8(ascii: "/") { return false }
      case UInt8(ascii: "?"): questions += 1
      default: return false
      }
      last = byte
    }
    // A question mark with nothing after it is dropped.
    return questions == 0 || questions == 1 && last != UInt8(ascii: "?")
  }

  /// Digits without a zero in front.
  private static func number(_ digits: Slice<Bytes>, upTo limit: Int) -> Int? {
    guard 1...5 ~= digits.count, digits.count == 1 || digits.first != 48 else { return nil }
    var number = 0
    for digit in digits {
      guard 48...57 ~= digit else { return nil }
      number = number * 10 + Int(digit - 48)
    }
    return number <= limit ? number : nil
  }
}
