internal import ArticleModel
internal import FoundationEssentials
internal import StoryModel

/// What an article awaits: the statements of one story among all that it says.
struct AwaitedStatements {
  let survey: Survey
  /// What the story is about; nil when no word of the article tells.
  let family: EventFamily?
  /// The paragraphs that are about the story: 0 is headline and lead.
  private(set) var units: Set<Int>
  /// Statements that something lies ahead, the weightiest first.
  private(set) var statements: [Survey.Statement]
  /// What the article tells as news.
  let told: [DraftRefusal.Told]

  init(in survey: Survey) {
    self.survey = survey
    let ahead = survey.statements.filter { Self.isAhead($0.verdict.status) }
    told = survey.statements.filter { $0.verdict.status == .happened && $0.verdict.zone != .body }
      .map { DraftRefusal.Told(kind: $0.kind, quote: survey.quote(of: $0).text) }
    let anchor = Self.anchor(of: ahead, survey)
    family = Self.family(in: survey, anchor: anchor)
    var units: Set<Int> = anchor.map { [$0] } ?? []
    for hit in survey.events where hit.family.id == family?.id {
      if hit.isStrong || survey.unit(hit.place) == 0 { units.insert(survey.unit(hit.place)) }
    }
    // An article whose headline awaits something is about it; what follows a paragraph further down
    // goes on about that.
    if anchor == 0 { units.formUnion(0...survey.article.body.count) }
    if let anchor, anchor > 0 { units.insert(anchor + 1) }
    self.units = units
    statements = []
    choose(from: ahead)
  }

  /// Takes in the paragraphs that name the story's names.
  mutating func widen(to places: [Survey.Place]) {
    units.formUnion(places.map { survey.unit($0) })
    choose(from: survey.statements.filter { Self.isAhead($0.verdict.status) })
  }

  private mutating func choose(from ahead: [Survey.Statement]) {
    let near = ahead.filter { units.contains(survey.unit(of: $0)) && fits($0) }
    statements = near.enumerated().sorted {
      (-Self.weight($0.element), $0.offset) < (-Self.weight($1.element), $1.offset)
    }.map(\.element)
  }

  static func isAhead(_ status: Finding.Status) -> Bool {
    status == .anticipated || status == .delayed || status == .rumoured
  }

  /// Kinds whose words say little by themselves count where the article is about them: in headline
  /// and lead, or in a story of their family.
  private func fits(_ statement: Survey.Statement) -> Bool {
    if let families = Self.atHome[statement.kind], let family {
      if families.contains(family.id) { return true }
    }
    if Self.homebound.contains(statement.kind) { return false }
    return !Self.loose.contains(statement.kind) || statement.verdict.zone != .body
  }

  /// Kinds that are proposed in stories of these families only.
  private static let homebound: Set<String> = ["found", "election-result"]
  /// Kinds whose words are used of many other things.
  private static let loose: Set<String> = [
    "launch", "date-set", "cancelled", "appointment", "accession", "deal-reached",
    "results-declared",
  ]
  private static let atHome: [String: Set<String>] = [
    "found": ["disappearance", "shipwreck"],
    "election-result": ["election"],
    "launch": ["launch"],
    "deal-reached": ["merger", "strike", "ceasefire", "treaty"],
    "results-declared": [
      "election", "air-crash", "train-crash", "mine-accident", "blast", "outbreak",
    ],
    "appointment": ["dismissal"],
    "accession": ["treaty"],
  ]

  /// "If he is convicted" names it, and sets no time.
  static func isSupposed(_ statement: Survey.Statement) -> Bool {
    ["only supposed", "conditional", "a question"].contains(statement.verdict.rule)
  }

  /// The families of kinds that belong to one alone.
  private static let home = [
    "recall": "recall", "strike-started": "strike", "strike-ended": "strike", "verdict": "trial",
    "sentence": "trial", "ceasefire": "ceasefire", "ratified": "treaty", "launch": "launch",
    "election-result": "election", "ban-imposed": "ban", "ban-lifted": "ban",
    "resignation": "dismissal", "appointment": "dismissal",
  ]

  private static func weight(_ statement: Survey.Statement) -> Int {
    let zone = statement.verdict.zone.points * 2
    return zone + (statement.verdict.status == .rumoured ? 0 : 1)
      - (isSupposed(statement) ? 2 : 0)
      + (loose.contains(statement.kind) || homebound.contains(statement.kind) ? 0 : 1)
  }

  private static func isAnchoring(_ statement: Survey.Statement, _ survey: Survey) -> Bool {
    guard homebound.contains(statement.kind) else { return true }
    let unit = survey.unit(of: statement)
    return survey.events.contains {
      survey.unit($0.place) == unit && atHome[statement.kind]?.contains($0.family.id) ?? false
    }
  }

  /// The paragraph that awaits most: headline and lead when they await anything.
  private static func anchor(of ahead: [Survey.Statement], _ survey: Survey) -> Int? {
    var weights: [Int: Int] = [:]
    for statement in ahead where isAnchoring(statement, survey) {
      weights[survey.unit(of: statement), default: 0] += weight(statement)
    }
    guard !weights.isEmpty else { return nil }
    for unit in weights.keys {
      let events = survey.events.filter { survey.unit($0.place) == unit }
      weights[unit, default: 0] += min(4, events.count)
    }
    if weights[0] != nil { return 0 }
    return weights.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// The family with most words in the anchor, then in the article.
  private static func family(in survey: Survey, anchor: Int?) -> EventFamily? {
    var points: [String: (points: Int, family: EventFamily)] = [:]
    for hit in survey.events {
      let unit = survey.unit(hit.place)
      let isNear = unit == anchor || unit == 0 && anchor == 0
      let weight = (isNear ? 3 : 1) * (hit.isStrong ? 2 : 1)
      // Headline and lead are about another thing when the story is told further down.
      guard isNear || anchor == 0 || unit > 0 else { continue }
      points[hit.family.id, default: (0, hit.family)].points += weight
    }
    // What is awaited first of all says what the story is about, too.
    for statement in survey.statements where statement.verdict.zone == .title {
      guard anchor == 0, isAhead(statement.verdict.status),
        let family = EventFamily.all.first(where: { $0.id == home[statement.kind] })
      else { continue }
      points[family.id, default: (0, family)].points += 6
    }
    return points.values.max {
      ($0.points, $1.family.id) < ($1.points, $0.family.id)
    }?.family
  }
}
