internal import ArgumentParser
internal import ArticleModel
internal import FeedParsing
internal import FoundationEssentials

/// `identity`: what is new and what was edited in successive fetches of one feed.
struct IdentityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identity",
    abstract: "Tell new entries from known ones: {sequence: DIRECTORY} in, the steps out.")

  func run() throws {
    try JSONLines.answer(Question.self) { question in
      let directory = URL(filePath: question.sequence)
      let spec = try JSONDecoder().decode(
        Spec.self, from: Data(contentsOf: directory.appending(path: "spec.json")))
      var memory = FeedMemory()
      let steps = try spec.steps.map { step in
        // What is remembered survives a restart; here that is the array itself.
        memory.read(
          [UInt8](try Data(contentsOf: directory.appending(path: step.doc))), base: spec.baseURL)
      }
      return Answer(sequence: question.sequence, steps: steps)
    }
  }
}

private struct Question: Decodable {
  let sequence: String
}

private struct Spec: Decodable {
  struct Step: Decodable {
    let doc: String
  }
  let baseURL: String
  let steps: [Step]

  enum CodingKeys: String, CodingKey {
    case baseURL = "base_url"
    case steps
  }
}

private struct Answer: Encodable {
  let sequence: String
  let steps: [Step]
}

private struct Step: Encodable {
  var new: [String] = []
  var edited: [String] = []
}

/// What a store keeps of one feed, in the shape in which a store is asked: by key.
private struct FeedMemory {
  private var known: [KnownEntry] = []

  mutating func read(_ bytes: [UInt8], base: String) -> Step {
    guard let document = try? FeedParser.parse(bytes, contentType: nil, base: base) else {
      return Step()
    }
    let parsed = document.articles(feed: base, publisher: nil, language: nil)
    let fingerprints = parsed.map(\.fingerprint)
    let keys = Set(fingerprints.flatMap(\.lookupKeys))
    let decision = ArticleIdentity.decide(
      entries: fingerprints,
      candidates: known.filter { !keys.isDisjoint(with: $0.fingerprint.lookupKeys) },
      feedIsKnown: !known.isEmpty)
    var step = Step()
    for (index, verdict) in decision.verdicts.enumerated() {
      let article = parsed[index].article
      switch verdict {
      case .new:
        step.new.append(article.title)
        known.append(KnownEntry(articleID: article.id, fingerprint: fingerprints[index]))
      case .edited(let entry):
        step.edited.append(article.title)
        keep(fingerprints[index], of: entry, edits: entry.edits + 1)
      case .known(let entry): keep(fingerprints[index], of: entry, edits: entry.edits)
      case .duplicate: break
      }
    }
    return step
  }

  private mutating func keep(_ fingerprint: EntryFingerprint, of entry: KnownEntry, edits: Int) {
    guard fingerprint != entry.fingerprint else { return }
    known.append(KnownEntry(articleID: entry.articleID, fingerprint: fingerprint, edits: edits))
  }
}
