internal import StoryModel

/// All stories with their names in one automaton and their awaited developments in the lexicons.
struct CompiledStories: Sendable {
  let stories: [CompiledStory]
  let phrases: PhraseTable
  let lexicons: [LanguageCode: Lexicon]
  /// The stories that each phrase identifies, and those that it names.
  let identifying: [Int32: [Int]]
  let naming: [Int32: [Int]]

  struct CompiledStory: Sendable {
    var story: Story
    var identifiers: Set<Int32>
    var names: Set<Int32>
    var context: Set<Int32>
    var not: Set<Int32>
    var awaits: [CompiledAwait]
  }

  struct CompiledAwait: Sendable {
    var development: AwaitedDevelopment
    /// The shipped kind, and the kind made of the user's own words.
    var kinds: Set<Int>
    var hasPhases: Bool
    var by: Set<Int32>
    var who: Set<Int32>
    /// `by` folded, to be compared with what a verb implies.
    var byWords: Set<String>
  }

  init(_ stories: [Story]) {
    let stemmers = Stemmers()
    var phrases = PhraseTable()
    var lexicons = Lexicon.shipped
    var identifying: [Int32: [Int]] = [:]
    var naming: [Int32: [Int]] = [:]
    var compiled: [CompiledStory] = []
    for (index, story) in stories.enumerated() {
      func ids(_ words: [String]) -> Set<Int32> {
        Set(words.compactMap { phrases.add($0, stemmers: stemmers) })
      }
      let identifiers = ids(story.identifiers)
      let names = ids(story.names)
      for id in identifiers { identifying[id, default: []].append(index) }
      for id in names { naming[id, default: []].append(index) }
      let awaits = story.awaits.map { development in
        CompiledAwait(
          development: development,
          kinds: Self.kinds(of: development, &lexicons, stemmers),
          hasPhases: Self.hasPhases(development),
          by: ids(development.by + Self.surnames(development.by)),
          who: ids(
            development.who + Self.surnames(development.who) + Self.tails(development.who)),
          byWords: Set(development.by.map { Self.folded($0) }))
      }
      compiled.append(
        CompiledStory(
          story: story, identifiers: identifiers, names: names, context: ids(story.context),
          not: ids(story.not), awaits: awaits))
    }
    self.stories = compiled
    self.phrases = phrases
    self.lexicons = lexicons
    self.identifying = identifying
    self.naming = naming
  }

  private static func folded(_ phrase: String) -> String {
    let text = Tokenizer.tokens(of: phrase, dotted: false)
    return text.tokens.map { text.string($0) }.joined(separator: " ")
  }

  /// A person given with first name and surname is meant by the surname alone, too.
  private static func surnames(_ people: [String]) -> [String] {
    people.compactMap { person in
      let parts = person.split(separator: " ")
      guard parts.count == 2, let last = parts.last, last.count >= 4,
        parts.allSatisfy({ $0.first?.isUppercase ?? false })
      else { return nil }
      return String(last)
    }
  }

  /// A thing given in three words or more is meant by the last ones, too.
  private static func tails(_ things: [String]) -> [String] {
    things.compactMap { thing in
      let parts = thing.split(separator: " ")
      guard parts.count >= 3, parts.allSatisfy({ $0.first?.isLowercase ?? false }) else {
        return nil
      }
      return parts.dropFirst().joined(separator: " ")
    }
  }

  private static func hasPhases(_ development: AwaitedDevelopment) -> Bool {
    guard let kind = development.kind, let number = DevelopmentKind.number(of: kind) else {
      return development.phase != nil
    }
    return DevelopmentKind.all[number].hasPhases
  }

  private static func kinds(
    of development: AwaitedDevelopment, _ lexicons: inout [LanguageCode: Lexicon],
    _ stemmers: Stemmers
  ) -> Set<Int> {
    var kinds: Set<Int> = []
    if let kind = development.kind, let number = DevelopmentKind.number(of: kind) {
      kinds.insert(number)
    }
    guard !development.words.isEmpty else { return kinds }
    var own = 0
    for code in LanguageCode.allCases { own = lexicons[code]?.addKind() ?? own }
    kinds.insert(own)
    for words in development.words {
      guard let phrase = UserPhrase(words) else { continue }
      lexicons[phrase.language]?.addRow(to: own, phrase, stemmers)
    }
    return kinds
  }
}
