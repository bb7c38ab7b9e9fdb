internal import ArgumentParser
internal import ArticleModel
internal import FeedParsing

/// `dates`: the moment that each date of a feed means.
struct DatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dates", abstract: "Read dates: {input} on standard input, {input, utc} out.")

  func run() throws {
    try JSONLines.answer(Question.self) { question in
      Answer(
        input: question.input, utc: FeedDate.parse(question.input).map(RFC3339.string))
    }
  }
}

private struct Question: Decodable {
  let input: String
}

private struct Answer: Encodable {
  let input: String
  let utc: String?
}
