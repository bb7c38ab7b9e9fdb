internal import StoryModel

/// Decides whether an article is on a story, and says why.
struct StoryGate {
  let text: ArticleText
  let compiled: CompiledStories
  private let found: Set<Int32>

  init(text: ArticleText, compiled: CompiledStories) {
    self.text = text
    self.compiled = compiled
    found = text.names.reduce(into: []) { all, hits in
      for hit in hits { all.insert(hit.phrase) }
    }
  }

  /// Stories of which at least an identifier or a name is there, in their order.
  func candidates() -> [Int] {
    var stories: Set<Int> = []
    for phrase in found {
      stories.formUnion(compiled.identifying[phrase] ?? [])
      stories.formUnion(compiled.naming[phrase] ?? [])
    }
    return stories.sorted()
  }

  /// How surely an article is on a story.
  enum Sureness {
    case off
    /// A name of the story is there, and no context word.
    case named
    case on
    /// The identifier stands in headline or lead, or twice; or a name in the headline.
    case certain
  }

  func judge(_ index: Int) -> (sureness: Sureness, why: [String]) {
    let story = compiled.stories[index]
    let alikes = hits(story.not)
    if let form = first(story.identifiers, outside: alikes) {
      let places = hits(story.identifiers)
      let isCertain = places.count > 1 || places.contains { $0.field == 0 || isLead($0.field) }
      return (isCertain ? .certain : .on, ["identifier \(form)"])
    }
    guard let name = first(story.names, outside: alikes) else {
      let why =
        story.names.isDisjoint(with: found)
        ? "no identifier and no name of the story" : "only a look-alike of its names"
      return (.off, [why])
    }
    if let alike = explains(alikes, over: story.names) {
      return (.off, ["name \(name)", "but rather about the look-alike \(alike)"])
    }
    let isCertain = hits(story.names).contains { $0.field == 0 }
    guard !story.context.isEmpty else { return (isCertain ? .certain : .on, ["name \(name)"]) }
    guard let context = first(story.context, outside: []) else {
      return (.named, ["name \(name)", "but no context word"])
    }
    return (isCertain ? .certain : .on, ["name \(name)", "context \(context)"])
  }

  private func isLead(_ field: Int) -> Bool { text.fields[field].field == .summary }

  private typealias Place = (field: Int, hit: PhraseTable.Hit)

  private func hits(_ phrases: Set<Int32>) -> [Place] {
    guard !phrases.isDisjoint(with: found) else { return [] }
    return text.names.enumerated().flatMap { field, hits in
      hits.filter { phrases.contains($0.phrase) }.map { (field, $0) }
    }
  }

  /// The first match that no look-alike covers, with the form that matched.
  private func first(_ phrases: Set<Int32>, outside alikes: [Place]) -> String? {
    let match = hits(phrases).first { place in
      !alikes.contains { $0.field == place.field && $0.hit.tokens.overlaps(place.hit.tokens) }
    }
    return match.map { quoted($0) }
  }

  /// The look-alike that explains the article better: it is in the title and the names are not, or
  /// it stands there more often.
  private func explains(_ alikes: [Place], over names: Set<Int32>) -> String? {
    guard let alike = alikes.first else { return nil }
    let own = hits(names)
    let isInTitle = alikes.contains { $0.field == 0 }
    let ownInTitle = own.contains { $0.field == 0 }
    if isInTitle != ownInTitle { return isInTitle ? quoted(alike) : nil }
    return alikes.count >= own.count ? quoted(alike) : nil
  }

  private func quoted(_ place: Place) -> String {
    let field = text.fields[place.field]
    let tokens = place.hit.tokens
    let range =
      field.tokens[tokens.lowerBound].range
      .lowerBound..<field.tokens[tokens.upperBound - 1].range.upperBound
    return "“\(field.quote(range))” (\(field.field.rawValue))"
  }
}
