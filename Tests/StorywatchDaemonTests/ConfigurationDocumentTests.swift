import FoundationEssentials
import StoryModel
import StorywatchDaemon
import Testing

/// What the project ships about its configuration is true.
struct ConfigurationDocumentTests {
  /// A fenced block of a document: what follows the fence, its text, and where it begins.
  struct Block: Sendable, CustomTestStringConvertible {
    let info: String
    let text: String
    let line: Int
    var testDescription: String { "docs/CONFIG.md:\(line)" }
  }

  static func blocks() throws -> [Block] {
    var blocks: [Block] = []
    var open: (info: String, line: Int, lines: [Substring])?
    let lines = try Samples.file("docs/CONFIG.md").split(
      separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      if !line.hasPrefix("```") {
        open?.lines.append(line)
      } else if let block = open {
        let text = block.lines.joined(separator: "\n")
        blocks.append(Block(info: block.info, text: text, line: block.line))
        open = nil
      } else {
        open = (String(line.dropFirst(3)), number + 1, [])
      }
    }
    return blocks
  }

  /// The block with the smallest feeds and stories where it has none.
  private func whole(_ block: Block) throws -> String {
    let json = try ConfigJSONReader.read(Array(block.text.utf8))
    guard case .object(let members) = json.value else { return block.text }
    let keys = Set(members.map(\.key))
    let inner = block.text.drop { $0 != "{" }.dropFirst()
    let end = try #require(inner.lastIndex(of: "}"))
    let story = Samples.story.replacing("\"one\"", with: "\"flight-8243\"")
    var text = String(inner[..<end])
    if !keys.contains("feeds") { text += #", "feeds": [\#(Samples.feed)]"# }
    if !keys.contains("stories") { text += #", "stories": [\#(story)]"# }
    return "{\(text)}"
  }

  @Test func `every block of the manual is a configuration without problems`() throws {
    let blocks = try Self.blocks().filter { $0.info == "json" }
    #expect(blocks.count >= 5)
    for block in blocks {
      #expect(Samples.problems(try whole(block)) == [], "the block in line \(block.line)")
    }
  }

  @Test func `every wrong block of the manual gets the answer printed below it`() throws {
    let blocks = try Self.blocks()
    let wrong = blocks.indices.filter { blocks[$0].info == "json wrong" }
    #expect(wrong.count == 2)
    for index in wrong {
      let error = #expect(throws: ConfigError.self) { try Samples.settings(blocks[index].text) }
      let answer = try #require(blocks[(index + 1)...].first)
      #expect(answer.info == "text")
      #expect(error?.description == answer.text)
    }
  }

  @Test func `no block of the manual is left untested`() throws {
    let infos = Set(try Self.blocks().map(\.info))
    #expect(infos == ["json", "json wrong", "text"])
  }

  @Test func `config.json works as it stands`() throws {
    let settings = try Samples.settings(try Samples.file("config.json"))
    #expect(settings.notes == [])
    #expect(settings.references == [])
    #expect(settings.feeds.count >= 40)
    #expect(Set(settings.feeds.compactMap(\.language)).isSuperset(of: ["ru", "az", "en", "kk"]))
    #expect(
      settings.feeds.filter(\.official).map(\.publisher) == ["kremlin", "kremlin", "sledcom"])
    #expect(settings.webhooks.isEmpty)
    #expect(
      settings.logs.map(\.path) == [
        "/etc/storywatch/var/alerts.log", "/etc/storywatch/var/alerts.jsonl",
      ])
    let story = try #require(settings.stories.first)
    #expect(story.id == "flight-8243")
    #expect(
      Set(story.awaits.map(\.id)).isSuperset(of: [
        "final-report", "interim-report", "compensation", "admission", "charges", "case-closed",
      ]))
  }

  @Test func `feeds of one house are one family`() throws {
    let settings = try Samples.settings(try Samples.file("config.json"))
    var families: [String: Set<String>] = [:]
    for feed in settings.feeds {
      let host = PublisherFamily.registrable(URL(string: feed.url)?.host() ?? "")
      if host != "google.com" { families[host, default: []].insert(feed.publisher) }
    }
    #expect(families.filter { $0.value.count > 1 } == [:])
  }
}
