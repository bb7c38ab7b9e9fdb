internal import StoryModel

extension SettingsReading {
  func stories(_ value: ConfigValue?) -> [Story] {
    guard let value else { return [] }
    let elements = value.list("stories")
    if case .list(let written) = value.json.value, written.isEmpty {
      value.fail("is empty; there must be at least one story")
    }
    var ids = UniqueIDs()
    return elements.compactMap { story($0, ids: &ids) }
  }

  private func story(_ value: ConfigValue, ids: inout UniqueIDs) -> Story? {
    guard let story = value.object(.story) else { return nil }
    let id = story["id"].flatMap { ids.take($0) }
    let title = story["title"]?.text()
    let began = story["began"]?.date()
    let identifiers = story["identifiers"]?.texts() ?? []
    let names = story["names"]?.texts() ?? []
    if story["identifiers"] == nil && story["names"] == nil
      || story.isEmptyList("identifiers", or: "names")
    {
      value.fail(
        "no article can belong to it; give it \"names\" or \"identifiers\" to know its articles by")
    }
    let awaits = awaits(story["awaits"], began: began)
    return Story(
      id: id ?? "", title: title ?? "", began: began, identifiers: identifiers, names: names,
      context: story["context"]?.texts() ?? [], not: story["not"]?.texts() ?? [], awaits: awaits)
  }

  private func awaits(_ value: ConfigValue?, began: CalendarDate?) -> [AwaitedDevelopment] {
    guard let value else { return [] }
    let elements = value.list("awaited developments")
    if case .list(let written) = value.json.value, written.isEmpty {
      value.fail("is empty; a story awaits at least one development")
    }
    var ids = UniqueIDs()
    return elements.compactMap { awaited($0, began: began, ids: &ids) }
  }

  private func awaited(
    _ value: ConfigValue, began: CalendarDate?, ids: inout UniqueIDs
  ) -> AwaitedDevelopment? {
    guard let awaited = value.object(.awaited) else { return nil }
    let id = awaited["id"].flatMap { ids.take($0) }
    let kind = awaited["kind"].flatMap(kind)
    let words = awaited["words"]?.texts() ?? []
    if awaited["kind"] == nil, awaited["words"] == nil || awaited.isEmptyList("words") {
      value.fail(
        "nothing says what is awaited; give it a \"kind\" (storywatch kinds lists them), or own "
          + "\"words\" that state it as done")
    }
    let phase = awaited["phase"].flatMap { self.phase($0, of: kind) }
    let due = awaited["due"]?.date()
    if let due, let began, due < began {
      awaited["due"]?.fail("\(due) lies before the story began, on \(began)")
    }
    return AwaitedDevelopment(
      id: id ?? "", title: awaited["title"]?.text(), kind: kind, words: words,
      phase: phase, by: awaited["by"]?.texts() ?? [],
      who: awaited["who"]?.texts() ?? [], due: due,
      confirm: awaited["confirm"]?.whole(in: 1...20) ?? 2)
  }

  private func phase(_ value: ConfigValue, of kind: String?) -> Phase? {
    let name = value.name(among: Phase.allCases.map(\.rawValue))
    if let kind, vocabulary.kind(named: kind)?.hasPhases == false {
      value.note("has no effect: the kind \"\(kind)\" has no phases")
      return nil
    }
    return name.flatMap(Phase.init)
  }

  private func kind(_ value: ConfigValue) -> String? {
    guard let text = value.text("a kind such as \"report-published\"") else { return nil }
    guard vocabulary.kind(named: text) != nil else {
      let way =
        vocabulary.kind(meantBy: text).map { "did you mean \"\($0)\"?" }
        ?? "storywatch kinds lists those that ship; or say it in own \"words\""
      value.fail("\"\(text)\" is unknown; \(way)")
      return nil
    }
    return text
  }
}

/// The ids used so far of one family, which must not be used again.
struct UniqueIDs {
  private var paths: [String: String] = [:]

  /// The id that `value` holds; nil when it is none or used before.
  mutating func take(_ value: ConfigValue) -> String? {
    guard let id = value.id() else { return nil }
    if let earlier = paths[id] {
      value.fail("\"\(id)\" is used already, at \(earlier); choose another")
      return nil
    }
    paths[id] = value.path
    return id
  }
}

extension ConfigObject {
  /// True when the lists under `keys` are written and hold nothing.
  func isEmptyList(_ first: String, or second: String? = nil) -> Bool {
    let written = [first, second].compactMap { $0 }.compactMap { self[$0]?.json.value }
    return !written.isEmpty && written.allSatisfy { $0 == .list([]) }
  }
}
