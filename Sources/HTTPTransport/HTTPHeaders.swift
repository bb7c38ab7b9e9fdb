/// Header fields in their order; names are compared without regard to case.
package struct HTTPHeaders: Equatable, Sendable {
  package struct Field: Equatable, Sendable {
    package let name: String
    package let value: String
  }

  package private(set) var fields: [Field] = []

  package init() {}

  /// The first value of that name.
  package subscript(name: String) -> String? {
    fields.first { Self.isSame($0.name, name) }?.value
  }

  /// All values of that name as one list, as RFC 9110 section 5.3 lets them be joined.
  package func list(_ name: String) -> String? {
    let values = fields.filter { Self.isSame($0.name, name) }.map(\.value)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }

  package mutating func add(_ name: String, _ value: String) {
    fields.append(Field(name: name, value: value))
  }

  package mutating func add(_ others: HTTPHeaders) { fields += others.fields }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count
      && zip(left.utf8, right.utf8).allSatisfy { lowered($0) == lowered($1) }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { 65...90 ~= byte ? byte | 0x20 : byte }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { add(name, value) }
  }
}

extension HTTPHeaders {
  /// Reads header lines as they came in; a later status line starts anew, since what stood before
  /// belonged to an interim answer.
  init(lines: [UInt8]) {
    lines.withUnsafeBytes { bytes in
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
        read(Self.trimmed(bytes[start..<end], front: false))
        start = end + 1
      }
    }
  }

  private mutating func read(_ line: Slice<UnsafeRawBufferPointer>) {
    guard let first = line.first else { return }
    if line.starts(with: "HTTP/".utf8) {
      fields.removeAll(keepingCapacity: true)
    } else if first == 32 || first == 9 {
      guard let last = fields.popLast() else { return }
      add(last.name, "\(last.value) \(Self.text(line))")
    } else if let colon = line.firstIndex(of: 58) {
      add(Self.text(line[..<colon]), Self.text(line[(colon + 1)...]))
    }
  }

  private static func text(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
    String(decoding: UnsafeRawBufferPointer(rebasing: trimmed(bytes)), as: UTF8.self)
  }

  private static func trimmed(
    _ bytes: Slice<UnsafeRawBufferPointer>, front: Bool = true
  ) -> Slice<UnsafeRawBufferPointer> {
    var bytes = bytes
    while let last = bytes.last, last == 32 || last == 9 || last == 13 { bytes.removeLast() }
    while front, let first = bytes.first, first == 32 || first == 9 { bytes.removeFirst() }
    return bytes
  }
}

extension HTTPHeaders {
  /// What keeps these fields from being sent; nil when they may be.
  ///
  /// libcurl passes line ends on as they are, and a field that frames the message would let it be
  /// read as another one.
  var problem: String? {
    for field in fields {
      guard !field.name.isEmpty, field.name.utf8.allSatisfy(Self.isToken) else {
        return "a header name holds characters that are not allowed"
      }
      if field.value.utf8.contains(where: { $0 < 0x20 && $0 != 9 || $0 == 0x7F }) {
        return "the value of header \(field.name) holds control characters"
      }
      if Self.framing.contains(where: { Self.isSame($0, field.name) }) {
        return "the header \(field.name) cannot be set"
      }
    }
    return nil
  }

  private static let framing = [
    "Host", "Content-Length", "Transfer-Encoding", "Connection", "Expect", "TE", "Trailer",
    "Upgrade", "Accept-Encoding", "User-Agent",
  ]

  private static func isToken(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122: true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}
