package import ArticleModel
internal import FeedParsing
internal import FoundationEssentials
internal import Glibc
internal import HTTPTransport

/// Bytes that a person names on the command line: a file, an address, or `-` for standard input.
package struct NamedInput: Sendable {
  /// As it was named.
  package let name: String
  package let bytes: [UInt8]
  package let contentType: String?

  /// Reads it; fails with 65 when a file cannot be read, with 69 when an address gives no answer.
  package static func read(_ name: String, userAgent: String = Product.userAgent) async throws
    -> NamedInput
  {
    if name == "-" {
      return NamedInput(name: name, bytes: try standardInput(), contentType: nil)
    }
    if name.hasPrefix("http://") || name.hasPrefix("https://") {
      return try await fetch(name, userAgent: userAgent)
    }
    guard let data = FileManager.default.contents(atPath: name) else {
      throw Failure.input("cannot read \(name): there is no such file, or it may not be read")
    }
    return NamedInput(name: name, bytes: [UInt8](data), contentType: nil)
  }

  private static func standardInput() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(0, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure.input("cannot read standard input") }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= 64 << 20 else {
        throw Failure.input("standard input holds more than 64 MB")
      }
    }
  }

  private static func fetch(_ url: String, userAgent: String) async throws -> NamedInput {
    let transport = CurlTransport()
    var request = HTTPRequest(.get, url, userAgent: userAgent)
    request.redirects = .follow(max: 5)
    request.addresses = .configured
    do throws(TransportError) {
      let response = try await transport.perform(request)
      await transport.stop()
      guard response.status == 200 else {
        throw TransportError(.other, "\(url) answers with HTTP \(response.status)")
      }
      return NamedInput(
        name: response.url, bytes: response.body, contentType: response.headers["content-type"])
    } catch { throw Failure.network("cannot fetch \(url): \(error.sentence)") }
  }

  /// The one article that the input holds: JSON in the shape of the article model, a web page, or
  /// plain text with an optional first `date YYYY-MM-DD`.
  package func article() throws -> Article {
    let text = String(decoding: bytes, as: UTF8.self)
    let start = text.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\u{feff}" }
    if start == "{" {
      do { return try JSONDecoder().decode(Article.self, from: Data(bytes)) } catch {
        throw Failure.input("\(name) is no article in JSON: \(Self.words(error))")
      }
    }
    if start == "<" {
      do throws(PageParseError) {
        return try PageParser.parse(
          bytes, contentType: contentType, url: name.hasPrefix("http") ? name : "")
      } catch { throw Failure.input("\(name): \(error)") }
    }
    guard let article = Article(plainText: text, id: name) else {
      throw Failure.input("\(name) is empty")
    }
    return article
  }

  /// The articles of JSON Lines, one in each line that is not blank.
  package func articles() throws -> [Article] {
    let decoder = JSONDecoder()
    var articles: [Article] = []
    for (number, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 32 }) {
      do { articles.append(try decoder.decode(Article.self, from: Data(line))) } catch {
        throw Failure.input("\(name), line \(number + 1) is no article: \(Self.words(error))")
      }
    }
    return articles
  }

  private static func words(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "\"\(key.stringValue)\" is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\" has the wrong type"
    case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
      context.debugDescription
    default: "it is not valid JSON"
    }
  }
}
