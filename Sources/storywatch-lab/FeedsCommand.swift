internal import ArgumentParser
internal import ArticleModel
internal import FeedParsing
internal import FoundationEssentials

/// `feeds`: what each feed holds, field by field, before it becomes articles.
struct FeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds",
    abstract: "Parse feeds: {path, base_url, content_type} on standard input, a line each out.")

  func run() throws {
    try JSONLines.answer(Question.self) { question in
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: question.path)))
      do throws(FeedParseError) {
        let document = try FeedParser.parse(
          bytes, contentType: question.contentType, base: question.baseURL ?? "")
        return Answer(question.path, document)
      } catch {
        return Answer(path: question.path, error: "\(error)")
      }
    }
  }
}

private struct Question: Decodable {
  let path: String
  let baseURL: String?
  let contentType: String?

  enum CodingKeys: String, CodingKey {
    case path
    case baseURL = "base_url"
    case contentType = "content_type"
  }
}

private struct Answer: Encodable {
  let path: String
  var error: String?
  var format: String?
  var title: String?
  var items: [Item]?

  init(path: String, error: String) {
    self.path = path
    self.error = error
  }

  init(_ path: String, _ document: FeedDocument) {
    self.path = path
    format = document.format.name
    title = document.title
    items = document.entries.map { Item($0, of: document) }
  }
}

private struct Item: Encodable {
  let id: String?
  let title: String?
  let link: String?
  let published: String?
  let updated: String?
  let summary: String?
  let content: String?

  init(_ entry: FeedEntry, of document: FeedDocument) {
    id = document.text(entry.id)
    title = document.text(entry.title)
    link = document.text(entry.link)
    published = entry.published.map(RFC3339.string)
    updated = entry.updated.map(RFC3339.string)
    summary = document.text(entry.summary)
    content = document.text(entry.content)
  }
}
