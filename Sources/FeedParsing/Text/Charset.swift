internal import CXML2
internal import Glibc

/// From whatever encoding to UTF-8.
///
/// What counts, in this order: a byte order mark or the zero bytes of UTF-16 and UTF-32, bytes
/// that only UTF-8 explains, the HTTP header, the XML declaration, and then what the bytes look like.
enum Charset {
  /// The document as UTF-8. Where nothing speaks against UTF-8 the bytes are returned unchecked:
  /// a strict reader finds out, and `repaired` helps.
  static func decoded(_ bytes: [UInt8], contentType: String?) -> [UInt8] {
    if let wide = wideEncoding(of: bytes) {
      return converted(bytes, from: wide) ?? repaired(bytes)
    }
    let header = contentType.flatMap(parameter).map(Label.usual)
    let declared = declaration(in: bytes).map(Label.usual)
    let candidates = [header, declared].compactMap(\.self).filter { $0 != "utf-8" }
    guard let first = candidates.first, !(header == "utf-8" && isUTF8(bytes)) else { return bytes }
    if !Label.isStateful(first), isUTF8(bytes) { return bytes }
    for candidate in candidates {
      if let text = converted(bytes, from: candidate) { return text }
    }
    return bytes
  }

  /// The same for a web page, which says its encoding in a `meta` element.
  static func decodedPage(_ bytes: [UInt8], contentType: String?) -> [UInt8] {
    if contentType.flatMap(parameter) != nil { return decoded(bytes, contentType: contentType) }
    let declared = bytes.withUnsafeBufferPointer { bytes in
      TagScanner(UnsafeBufferPointer(rebasing: bytes.prefix(4_096))).lazy
        .filter { $0.name == "meta" }.map(\.attributes)
        .compactMap { $0["charset"] ?? $0["content"].flatMap(parameter) }.first
    }
    return decoded(bytes, contentType: declared.map { "text/html; charset=\($0)" })
  }

  /// Bytes that are no UTF-8, as UTF-8: by the encoding that their letters suggest, or, where only
  /// a few are wrong, with U+FFFD for these.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    if isUTF8(bytes) { return bytes }
    if let guess = Guess(bytes).encoding, let text = converted(bytes, from: guess) { return text }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer(UTF8Check.isValid)
  }

  // MARK: What is declared

  /// The charset of a Content-Type header.
  static func parameter(of contentType: String) -> String? {
    for part in contentType.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].trimmed(of: " \t").lowercased() == "charset" else { continue }
      let name = pair[1].trimmed(of: " \t\"'")
      return name.isEmpty ? nil : String(name)
    }
    return nil
  }

  /// The encoding of an XML declaration, in an encoding that extends ASCII.
  static func declaration(in bytes: [UInt8]) -> String? {
    bytes.withUnsafeBufferPointer { bytes in
      let head = UnsafeBufferPointer(rebasing: bytes.prefix(400))
      guard let start = head.position(of: "<?xml", from: 0),
        let end = head.position(of: "?>", from: start),
        let key = head.position(of: "encoding", from: start), key < end
      else { return nil }
      var index = key + 8
      while head[index].isSpace || head[index] == UInt8(ascii: "=") { index += 1 }
      let quote = head[index]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let close = head.position(of: quote, from: index + 1, to: end)
      else { return nil }
      let name = UnsafeBufferPointer(rebasing: head[index + 1..<close]).trimmed()
      return name.isEmpty ? nil : String(utf8: name)
    }
  }

  /// UTF-16 or UTF-32, by byte order mark or by where the zero bytes of `<?` or `<x` stand.
  private static func wideEncoding(of bytes: [UInt8]) -> String? {
    guard bytes.count >= 4 else { return nil }
    switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
    case (0, 0, 0xfe, 0xff), (0, 0, 0, 0x3c): return "utf-32be"
    case (0xff, 0xfe, 0, 0), (0x3c, 0, 0, 0): return "utf-32le"
    case (0xfe, 0xff, _, _), (0, 0x3c, 0, _), (0, 0x7b, 0, _): return "utf-16be"
    case (0xff, 0xfe, _, _), (0x3c, 0, _, 0), (0x7b, 0, _, 0): return "utf-16le"
    case (0x4c, 0x6f, 0xa7, 0x94): return "cp037"
    default: return nil
    }
  }

  // MARK: Conversion

  /// Nil when the encoding is unknown or the bytes are not in it.
  static func converted(_ bytes: [UInt8], from encoding: String) -> [UInt8]? {
    guard let descriptor = iconv_open("UTF-8", encoding), Int(bitPattern: descriptor) != -1 else {
      return nil
    }
    defer { iconv_close(descriptor) }
    var source = bytes
    return source.withUnsafeMutableBytes { source in
      convert(source.bindMemory(to: CChar.self), by: descriptor)
    }
  }

  private static func convert(
    _ source: UnsafeMutableBufferPointer<CChar>, by descriptor: iconv_t
  ) -> [UInt8]? {
    var input = source.baseAddress
    var inputLeft = source.count
    var text: [UInt8] = []
    // Four bytes of UTF-8 come of one byte at most three times; room for the rare case grows.
    var capacity = source.count * 2 + 16
    while inputLeft > 0 {
      var failed = false
      text.append(
        contentsOf: [UInt8](unsafeUninitializedCapacity: capacity) { piece, count in
          piece.withMemoryRebound(to: CChar.self) { piece in
            var output = piece.baseAddress
            var outputLeft = piece.count
            let result = iconv(descriptor, &input, &inputLeft, &output, &outputLeft)
            failed = result == -1 && errno != E2BIG
            count = piece.count - outputLeft
          }
        })
      if failed { return nil }
      capacity = inputLeft * 4 + 16
    }
    return text
  }
}

/// Names of encodings.
private enum Label {
  /// The name under which the C library knows it, in lower case.
  static func usual(_ label: String) -> String {
    if label == "UTF-8" || label == "utf-8" { return "utf-8" }
    let name = label.lowercased().filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0))
    }
    return aliases[name] ?? name
  }

  /// Whether bytes that are pure ASCII mean something else in it.
  static func isStateful(_ name: String) -> Bool {
    ["iso-2022", "hz", "utf-7", "utf-16", "utf-32", "ucs", "cp037"].contains { name.hasPrefix($0) }
  }

  private static let aliases: [String: String] = [
    "utf8": "utf-8", "utf_8": "utf-8", "unicode-1-1-utf-8": "utf-8", "u8": "utf-8",
    "gb2312": "gb18030", "gb_2312-80": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949", "ks_c_5601": "cp949", "euc-kr": "cp949", "ksc5601": "cp949",
    "x-sjis": "cp932", "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932",
    "x-euc-jp": "euc-jp", "x-big5": "big5-hkscs", "big5": "big5-hkscs", "win-1251": "cp1251",
    "win1251": "cp1251",
    "windows-1251": "cp1251", "x-cp1251": "cp1251", "windows-1252": "cp1252",
    "x-mac-cyrillic": "mac-cyrillic", "x-mac-roman": "macintosh", "mac-roman": "macintosh",
    "windows-874": "cp874", "iso-8859-8-i": "iso-8859-8", "koi8": "koi8-r", "cp-866": "cp866",
    "utf-16": "utf-8", "utf16": "utf-8", "unicode": "utf-8", "ucs-2": "utf-8",
  ]
}

/// What single-byte text looks like.
private struct Guess {
  let encoding: String?

  init(_ bytes: [UInt8]) {
    var high = 0
    var inRuns = 0
    var upperHalf = 0
    var run = 0
    for byte in bytes {
      guard byte >= 0x80 else {
        if run >= 3 { inRuns += run }
        run = 0
        continue
      }
      high += 1
      run += 1
      if byte >= 0xe0 { upperHalf += 1 }
    }
    if run >= 3 { inRuns += run }
    // Letters of other encodings hardly ever look like UTF-8, so where more is right than wrong the
    // wrong bytes are damage; U+FFFD tells of them.
    var right = 0
    var wrong = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar.value > 0x7f {
      if scalar == "\u{fffd}" { wrong += 1 } else { right += 1 }
    }
    if right > 0, right >= wrong {
      encoding = nil
    } else if inRuns * 2 > high {
      // Whole words of high bytes: Cyrillic. Its small letters are the upper half of Windows'
      // table and the lower half of KOI8's.
      encoding = upperHalf * 2 >= high ? "cp1251" : "koi8-r"
    } else {
      encoding = "cp1252"
    }
  }
}
