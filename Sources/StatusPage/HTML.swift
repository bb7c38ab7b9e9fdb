/// HTML text. What stands in the source as a literal is markup; every value put into it is
/// escaped, so that a hostile title is only ever a title.
package struct HTML: Sendable, Equatable {
  package private(set) var text: String

  init() { text = "" }

  /// Markup that is known to be HTML.
  private init(markup: String) { text = markup }

  static func += (left: inout HTML, right: HTML) { left.text += right.text }

  /// The one escaping function: for text between tags and inside quoted attributes, in HTML and
  /// in XML. What XML cannot hold at all is left out.
  static func escaped(_ value: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(value.utf8.count)
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".utf8
      case "<": result += "&lt;".utf8
      case ">": result += "&gt;".utf8
      case "\"": result += "&quot;".utf8
      case "'": result += "&#39;".utf8
      case _ where !isAllowed(scalar): continue
      default: result += UTF8.encode(scalar)!
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// XML 1.0 section 2.2; besides, nothing that turns the direction of the text around it.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
    case 0x202A...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}

extension HTML: ExpressibleByStringInterpolation {
  package init(stringLiteral value: StaticString) { text = "\(value)" }

  package init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 24)
    }

    package mutating func appendLiteral(_ literal: StaticString) { text += "\(literal)" }
    package mutating func appendInterpolation(_ html: HTML) { text += html.text }
    package mutating func appendInterpolation(_ value: String) { text += HTML.escaped(value) }
    package mutating func appendInterpolation(_ value: Int) { text += String(value) }
    package mutating func appendInterpolation(all parts: some Sequence<HTML>) {
      for part in parts { text += part.text }
    }
  }
}
