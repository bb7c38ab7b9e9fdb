internal import StoryModel

/// English words that name an event of a kind, and in other company something quite different.
enum EnglishSenses {
  /// One word that may mean another thing, by the words beside it.
  private struct Sense {
    let words: Set<String>
    /// Words right before it, that make it another thing.
    var before: Set<String> = []
    /// Words right behind it.
    var after: Set<String> = []
    /// Words somewhere in its clause.
    var anywhere: Set<String> = []
  }

  /// Whether a token means something else than the kind does.
  static func isAnother(_ index: Int, _ kind: Int, _ clause: Range<Int>, _ field: FieldText) -> Bool
  {
    guard field.tokens[index].kind == .word, let senses = byKind[kind] else { return false }
    let word = field.string(at: index)
    for sense in senses where sense.words.contains(word) {
      if sense.before.contains(neighbour(index, -1, clause, field)) { return true }
      if sense.after.contains(neighbour(index, 1, clause, field)) { return true }
      if !sense.anywhere.isEmpty,
        clause.contains(where: {
          field.tokens[$0].kind == .word
            && sense.anywhere.contains(field.string(at: $0))
        })
      {
        return true
      }
    }
    return false
  }

  /// Whether people remember and no maker takes anything back: "villagers recall the night".
  static func isMemory(_ index: Int, _ kind: Int, _ clause: Range<Int>, _ field: FieldText) -> Bool
  {
    guard kind == recall,
      ["recall", "recalls", "recalling"].contains(
        field.string(at: index))
    else { return false }
    if memories.contains(where: { word in
      (index + 1...index + 4).contains { neighbour($0, 0, clause, field) == word }
    }) {
      return true
    }
    guard index > clause.lowerBound else { return false }
    let before = field.tokens[index - 1]
    guard before.kind == .word, !before.isCapitalised else { return false }
    return people.contains(field.text.string(before))
  }

  /// Whether it is the name of a thing that is explained right behind: "Case Closed, a board game".
  static func isName(_ mention: Range<Int>, _ clause: Range<Int>, _ field: FieldText) -> Bool {
    let end = mention.upperBound
    guard mention.lowerBound == clause.lowerBound, end + 1 < clause.upperBound,
      field.tokens[end].kind == .comma, field.tokens[end - 1].isCapitalised
    else { return false }
    return ["a", "an", "the"].contains(neighbour(end + 1, 0, clause, field))
  }

  private static func neighbour(
    _ index: Int, _ step: Int, _ clause: Range<Int>, _ field: FieldText
  ) -> String {
    var next = index + step
    while clause.contains(next), [.quote, .joint].contains(field.tokens[next].kind) {
      next += step == 0 ? 1 : step
    }
    return clause.contains(next) ? field.word(at: next) : ""
  }

  private static let recall = DevelopmentKind.number(of: "recall")
  private static let memories: Set<String> = [
    "how", "when", "night", "day", "days", "moment", "morning", "years", "era", "childhood", "life",
    "times", "scenes", "being", "seeing", "hearing", "terror", "horror", "horrors",
  ]
  private static let people: Set<String> = [
    "veterans", "pilots", "survivors", "villagers", "residents", "friends", "neighbours",
    "neighbors", "witnesses", "fans", "pensioners", "islanders", "locals", "relatives", "sailors",
    "players", "pupils", "soldiers", "historians", "colleagues", "grandmothers", "elders", "mural",
    "plaque", "film", "exhibition", "novel", "book", "i", "we", "they",
  ]

  private static let byKind: [Int: [Sense]] = {
    let table: [(String, [Sense])] = [
      ("strike-started", strikes), ("strike-ended", strikes),
      (
        "arrest",
        [Sense(words: ["arrest", "arrests"], before: ["cardiac", "respiratory", "citizen"])]
      ),
      (
        "compensation-paid",
        [
          Sense(
            words: ["compensation"],
            before: ["executive", "ceo", "director", "incentive"],
            after: ["committee", "package", "packages", "culture", "consultant", "consultancy"])
        ]
      ),
      (
        "cause-named",
        [
          Sense(
            words: ["cause", "causes"],
            before: ["leading", "good", "common", "worthy", "rebel", "favourite", "charitable"],
            after: ["closest", "dearest", "dear", "she", "he", "they", "célèbre", "celebre"])
        ]
      ),
      ("in-force", [Sense(words: ["in"], before: ["out"])]),
      (
        "fine",
        [
          Sense(
            words: ["fine"],
            after: [
              "day", "art", "arts", "dining", "wine", "wines", "form", "weather", "line", "tuning",
              "print", "example", "balance", "margins",
            ])
        ]
      ),
      (
        "verdict",
        [
          Sense(
            words: ["verdict"],
            before: ["our", "diners", "fans", "critics", "readers", "viewers", "my", "your"])
        ]
      ),
      (
        "resignation",
        [
          Sense(
            words: ["resignation"],
            before: ["weary", "quiet", "calm", "stoic", "grim", "mournful"],
            anywhere: ["sigh", "air", "shrug", "sense", "mood"])
        ]
      ),
      (
        "apology",
        [Sense(words: ["apology"], anywhere: ["art", "linguist", "therapist", "psychology"])]
      ),
      (
        "release",
        [Sense(words: ["release"], before: ["press", "album", "dvd", "stress", "pressure"])]
      ),
      (
        "charged",
        [
          Sense(
            words: ["charge", "charges"],
            before: ["service", "delivery", "congestion", "battery", "depth", "parking"])
        ]
      ),
    ]
    return Dictionary(
      uniqueKeysWithValues: table.compactMap { kind, senses in
        DevelopmentKind.number(of: kind).map { ($0, senses) }
      })
  }()

  private static let strikes = [
    Sense(
      words: ["strike", "strikes"],
      before: [
        "air", "lightning", "missile", "drone", "snake", "cobra", "bird", "rocket", "artillery",
        "military", "lucky", "meteor", "whale", "late", "nuclear",
      ],
      after: ["gold", "oil", "rate", "twice", "lucky", "force", "aircraft", "price"])
  ]
}
