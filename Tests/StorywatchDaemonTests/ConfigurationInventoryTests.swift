import AlertDelivery
import StorywatchDaemon
import Testing

/// The keys of the reader, of the schema, of `config.json` and of the manual are the same.
struct ConfigurationInventoryTests {
  /// The members of an object as they stand in the file.
  private func members(_ json: ConfigJSON?) -> [String: ConfigJSON] {
    guard case .object(let members) = json?.value else { return [:] }
    return Dictionary(members.map { ($0.key, $0.json) }) { $1 }
  }

  private func texts(_ json: ConfigJSON?) -> [String] {
    guard case .list(let elements) = json?.value else { return [] }
    return elements.compactMap { if case .text(let text) = $0.value { text } else { nil } }
  }

  private func schema() throws -> ConfigJSON {
    try ConfigJSONReader.read(Array(try Samples.file("docs/config.schema.json").utf8))
  }

  private func definition(_ shape: ConfigShape) throws -> [String: ConfigJSON] {
    let whole = members(try schema())
    return shape.definition.isEmpty ? whole : members(members(whole["$defs"])[shape.definition])
  }

  @Test(arguments: ConfigShape.all.map(\.definition))
  func `reader and schema know the same keys`(_ name: String) throws {
    let shape = try #require(ConfigShape.all.first { $0.definition == name })
    let object = try definition(shape)
    #expect(Set(members(object["properties"]).keys) == Set(shape.keys))
    #expect(texts(object["required"]) == shape.required)
    #expect(object["additionalProperties"]?.value == .bool(false))
  }

  @Test func `the schema defines every kind of object once`() throws {
    #expect(Set(ConfigShape.all.map(\.definition)).count == ConfigShape.all.count)
    let objects = members(members(try schema())["$defs"]).filter {
      members($0.value)["properties"] != nil
    }
    #expect(Set(objects.keys) == Set(ConfigShape.all.map(\.definition)).subtracting([""]))
  }

  @Test func `the schema names the formats and languages that ship`() throws {
    let webhook = members(try definition(.webhook)["properties"])
    #expect(texts(members(webhook["format"])["enum"]) == AlertFormat.all.map(\.name))
    #expect(texts(members(webhook["language"])["enum"]) == MessageLanguage.all.map(\.code))
  }

  /// Where an object of each shape stands in a configuration, with `KEY` for the key tested.
  static let places: [(String, String, String)] = [
    ("", "", "{KEY}"), ("feed", "feeds[0].", #"{"feeds": [{KEY}]}"#),
    ("story", "stories[0].", #"{"stories": [{KEY}]}"#),
    ("awaited", "stories[0].awaits[0].", #"{"stories": [{"awaits": [{KEY}]}]}"#),
    ("alerts", "alerts.", #"{"alerts": {KEY}}"#),
    ("log", "alerts.logs[0].", #"{"alerts": {"logs": [{KEY}]}}"#),
    ("rotation", "alerts.logs[0].rotate.", #"{"alerts": {"logs": [{"rotate": {KEY}}]}}"#),
    ("webhook", "alerts.webhooks[0].", #"{"alerts": {"webhooks": [{KEY}]}}"#),
    ("polling", "polling.", #"{"polling": {KEY}}"#),
    ("callback", "polling.callback.", #"{"polling": {"callback": {KEY}}}"#),
    ("coverage", "coverage.", #"{"coverage": {KEY}}"#),
    ("status", "status.", #"{"status": {KEY}}"#),
  ]

  @Test(arguments: places)
  func `every key that is known is read and checked`(
    _ name: String, _ path: String, _ text: String
  ) throws {
    let shape = try #require(ConfigShape.all.first { $0.definition == name })
    for key in shape.keys {
      let problems = Samples.problems(text.replacing("KEY", with: "\"\(key)\": null"))
      let found = problems.contains { $0.hasPrefix("\(path)\(key): must be ") }
      #expect(found, "\(path)\(key) takes null without a word: \(problems)")
    }
  }

  @Test func `the manual explains every key`() throws {
    let manual = try Samples.file("docs/CONFIG.md")
    for shape in ConfigShape.all {
      let missing = shape.keys.filter { key in
        !manual.contains("\"\(key)\"") && !manual.contains("`\(key)`")
      }
      #expect(missing == [], "keys of \(shape.name)")
    }
  }

  @Test(arguments: AlertFormat.all.map(\.name))
  func `the manual has a row for every format, with its options`(_ name: String) throws {
    let rows = try Samples.file("docs/CONFIG.md").split(separator: "\n")
    let row = try #require(rows.last { $0.hasPrefix("| `") && $0.contains("`\(name)`") })
    let options = try #require(AlertFormat.named(name)).options
    #expect(options.filter { !row.contains("`\($0.name)`") }.map(\.name) == [])
    #expect(
      options.filter { row.contains("`\($0.name)` **needed**") != $0.isRequired }.map(\.name) == [])
  }
}
