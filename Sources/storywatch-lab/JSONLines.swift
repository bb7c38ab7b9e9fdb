internal import FoundationEssentials

/// JSON Lines on standard input and output.
enum JSONLines {
  /// Answers each line of standard input in turn.
  static func answer<Question: Decodable, Answer: Encodable>(
    _: Question.Type, by answer: (Question) throws -> Answer
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    while let line = readLine() {
      if line.isEmpty { continue }
      let question = try JSONDecoder().decode(Question.self, from: Data(line.utf8))
      print(String(decoding: try encoder.encode(try answer(question)), as: UTF8.self))
    }
  }
}
