import ArticleModel
import Foundation
import StoryDetection
import StoryModel
import Testing

/// Sentences of our own with the status that they tell, a table for each language in `Cases`.
struct StatusTableTests {
  static let languages = ["ru", "en", "az", "kk", "tr"]

  @Test(arguments: languages)
  func `a sentence has the status that a reader gives it`(_ language: String) throws {
    let examples = try StatusExample.table(language)
    let wrong = examples.compactMap { example -> String? in
      let got = example.reading()
      return got.status.rawValue == example.status
        ? nil : "\(example.kind) \(example.status) got \(got.status): \(example.sentence)"
    }
    let share = Double(examples.count - wrong.count) / Double(examples.count)
    #expect(share >= 0.95, "\(wrong.joined(separator: "\n"))")
  }

  @Test(arguments: languages)
  func `nothing is told as happened that has not`(_ language: String) throws {
    let untrue = try StatusExample.table(language).filter {
      $0.status != "happened" && $0.reading().status == .happened
    }
    #expect(untrue.isEmpty, "\(untrue.map(\.sentence))")
  }

  /// Languages of which every kind has sentences enough.
  static let covered = languages

  @Test(arguments: covered)
  func `every kind has sentences that tell it and sentences that do not`(_ language: String)
    throws
  {
    let wanted = [
      (5, ["happened"]), (5, ["anticipated"]), (3, ["delayed", "denied"]), (2, ["recap"]),
    ]
    let byKind = Dictionary(grouping: try StatusExample.table(language), by: \.kind)
    let missing = DevelopmentKind.all.flatMap { kind in
      wanted.compactMap { least, statuses -> String? in
        let there = byKind[kind.id, default: []].count { statuses.contains($0.status) }
        return there >= least ? nil : "\(kind.id): \(there) of \(least) \(statuses[0])"
      }
    }
    #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
  }

  @Test(arguments: DevelopmentKind.all)
  func `the example of a kind says that it has happened`(_ kind: DevelopmentKind) {
    for (language, sentence) in kind.examples {
      let example = StatusExample(
        language: language, kind: kind.id, status: "happened", sentence: sentence)
      #expect(example.reading().status == .happened, "\(language): \(sentence)")
    }
  }

  @Test func `every kind has words in every language`() {
    let missing = DevelopmentKind.all.filter { Set($0.languages) != Set(Self.languages) }
    #expect(missing.isEmpty, "\(missing.map(\.id))")
    #expect(DevelopmentKind.all.count == 35)
  }
}

/// One sentence as the headline of an article that is on its story.
struct StatusExample {
  let language: String
  let kind: String
  let status: String
  let sentence: String

  static func table(_ language: String) throws -> [StatusExample] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    // A language may have a second table, of the types of error seen in its statuses.
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0 == "\(language).tsv" || $0 == "\(language)-status.tsv" }.sorted()
    let text = try files.map {
      try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }.joined(separator: "\n")
    return text.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t").map(String.init)
      return StatusExample(
        language: language, kind: parts[0], status: parts[1], sentence: parts[2])
    }
  }

  /// Awaits every kind, so that one detector serves all sentences.
  private static let detector = Detector(stories: [
    Story(
      id: "story", title: "", identifiers: ["QX-77"],
      awaits: DevelopmentKind.all.map { AwaitedDevelopment(id: $0.id, kind: $0.id) })
  ])

  func reading() -> Finding {
    let article = Article(
      id: "article", title: sentence, summary: "QX-77",
      published: CalendarDate("2025-10-10")?.start, language: language)
    let findings = Self.detector.examine(article)[0].findings
    return findings.first { $0.development == kind }!
  }
}
