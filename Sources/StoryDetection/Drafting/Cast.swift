internal import StoryModel

/// Whom and what a story is known by: its names, places, identifiers, and what is not meant.
struct Cast {
  /// The weightiest first.
  private(set) var names: [NameCandidate] = []
  private(set) var places: [NameCandidate] = []
  let identifiers: [String]
  /// Names of other events that the article compares with.
  private(set) var lookalikes: [String] = []
  /// True when nothing better than a country or a body was found.
  private(set) var isWeak = false

  /// At most so many names, and places.
  private static let mostNames = 4
  private static let mostPlaces = 2

  init(_ survey: Survey, around awaited: AwaitedStatements) {
    let scene = Scene(survey, awaited)
    let candidates = NameFinder.candidates(in: survey)
    identifiers = IdentifierFinder.identifiers(in: survey).filter { !scene.isCompared($0.place) }
      .map(\.text)
    let compared = candidates.filter { $0.places.allSatisfy(scene.isCompared) }
    let own = candidates.filter { !$0.places.allSatisfy(scene.isCompared) }
    let rated = own.compactMap { candidate -> (NameCandidate, Double)? in
      let points = scene.points(of: candidate)
      return points > 0 ? (candidate, points) : nil
    }.sorted { ($0.1, $1.0.bareForm) > ($1.1, $0.0.bareForm) }
    choose(rated, scene)
    lookalikes = compared.map(\.bareForm) + overlapping(own.filter { !scene.isNear($0) })
  }

  private mutating func choose(_ rated: [(NameCandidate, Double)], _ scene: Scene) {
    let able = rated.filter { $0.0.role != .place && !$0.0.isCommon && $0.0.role != .body }
    let best = able.first?.1 ?? 0
    names = able.filter { $0.1 >= best * 0.4 }.prefix(Self.mostNames).map(\.0)
    let spots = rated.filter { $0.0.role == .place && !$0.0.isCommon && scene.isSetting($0.0) }
    places = spots.prefix(Self.mostPlaces).map(\.0)
    if names.isEmpty, let place = places.first, scene.role != .trial {
      names = [place]
      places.removeFirst()
    }
    if names.isEmpty {
      isWeak = true
      names = rated.prefix(2).map(\.0)
    }
    names = names.filter { !$0.bareForm.isEmpty }
  }

  /// Longer names that hold one of the story's: Titanic Park beside Titanic.
  private func overlapping(_ all: [NameCandidate]) -> [String] {
    all.filter { other in
      !names.contains { $0.key == other.key } && !places.contains { $0.key == other.key }
        && names.contains { name in
          other.key.count > name.key.count && name.key.count <= 2
            && name.key.allSatisfy(other.key.contains) && !name.aliases.contains(other.key)
        }
    }.map(\.bareForm)
  }
}

/// How near the names of an article stand to what it awaits.
private struct Scene {
  let survey: Survey
  let role: EventFamily.Role?
  private let units: Set<Int>
  /// Sentences that await something or name the event.
  private var hot: [Survey.Place] = []
  /// Sentences that compare with another event.
  private var compared: [Survey.Place] = []

  init(_ survey: Survey, _ awaited: AwaitedStatements) {
    self.survey = survey
    role = awaited.family?.role
    units = awaited.units
    hot = awaited.statements.map { survey.sentence(of: $0) }
    for hit in survey.events where hit.family.id == awaited.family?.id {
      if let sentence = sentence(around: hit.place) { hot.append(sentence) }
    }
    for (number, field) in survey.text.fields.enumerated() {
      for clause in field.clauses where clause.tokens.contains(where: { compares($0, field) }) {
        compared.append(Survey.Place(field: number, tokens: clause.part))
      }
    }
  }

  /// Named in headline, lead, or beside what is awaited.
  func isNear(_ candidate: NameCandidate) -> Bool {
    candidate.places.contains { survey.text.fields[$0.field].field != .body || $0.isInside(hot) }
  }

  /// A place that tells the story from others: where it happened, or in headline and lead.
  func isSetting(_ place: NameCandidate) -> Bool {
    switch role {
    case .accident, .search: isNear(place)
    default: place.places.contains { survey.text.fields[$0.field].field != .body }
    }
  }

  func isCompared(_ place: Survey.Place) -> Bool { place.isInside(compared) }

  private func sentence(around place: Survey.Place) -> Survey.Place? {
    survey.text.fields[place.field].clauses
      .first { $0.part.overlaps(place.tokens) }
      .map { Survey.Place(field: place.field, tokens: $0.part) }
  }

  /// Points of a candidate; 0 when it stands in no paragraph of the story.
  func points(of candidate: NameCandidate) -> Double {
    guard candidate.places.contains(where: { units.contains(survey.unit($0)) }) else { return 0 }
    var points = 0.0
    for place in candidate.places {
      switch survey.text.fields[place.field].field {
      case .title: points += units.contains(0) ? 4 : 0.5
      case .summary: points += units.contains(0) ? 3 : 0.5
      case .body: points += units.contains(survey.unit(place)) ? 2 : 0.5
      }
      if place.isInside(hot) { points += 2 }
    }
    return min(points, 14) * weight(of: candidate)
  }

  private func weight(of candidate: NameCandidate) -> Double {
    var weight = roleWeight(of: candidate.role)
    if candidate.isSpeaker { weight *= role == .trial ? 0.6 : 0.25 }
    if candidate.isCommon { weight *= role == .politics ? 0.5 : 0.15 }
    return weight
  }

  private func roleWeight(of name: NameCandidate.Role) -> Double {
    switch (role, name) {
    case (.accident?, .thing): 3
    case (.accident?, .person): 0.5
    case (.accident?, .plain): 1.5
    case (.search?, .thing), (.search?, .person): 3
    case (.trial?, .person): 3
    case (.trial?, .thing): 1.5
    case (.trial?, .plain): 2
    case (.business?, .thing): 3
    case (.business?, .plain): 2.5
    case (.business?, .person): 0.5
    case (.politics?, .thing), (.politics?, .plain): 2
    case (.politics?, .person): 1
    case (_, .place): 1
    case (_, .body): 0.4
    case (_, .thing): 2.5
    case (_, .person), (_, .plain): 2
    }
  }

  private func compares(_ index: Int, _ field: FieldText) -> Bool {
    let word = field.string(at: index)
    return field.tokens[index].kind == .word
      && Self.comparing.contains { word.hasPrefix($0) && word.count <= $0.count + 5 }
  }

  /// Words that bring in another event for comparison, as beginnings.
  private static let comparing = [
    "аналогичн", "похож", "напомина", "напомнил", "подобн", "similar", "unlike", "reminiscent",
    "echoes", "oxşar", "bənzə", "benzer", "andır", "ұқсас",
  ]
}

extension Survey.Place {
  fileprivate func isInside(_ places: [Survey.Place]) -> Bool {
    places.contains { $0.field == field && $0.tokens.overlaps(tokens) }
  }
}

/// Finds what nothing else is called: flights, registrations, case numbers, ships' numbers.
enum IdentifierFinder {
  struct Found: Equatable {
    let text: String
    let place: Survey.Place
  }

  static func identifiers(in survey: Survey) -> [Found] {
    var all: [Found] = []
    for (number, field) in survey.text.fields.enumerated() {
      for index in field.tokens.indices {
        for (text, tokens) in [code(at: index, field), numbered(at: index, field)].compactMap(
          \.self)
        where !all.contains(where: { $0.text == text }) {
          all.append(Found(text: text, place: Survey.Place(field: number, tokens: tokens)))
        }
      }
      all += cases(in: field, number).filter { found in !all.contains { $0.text == found.text } }
    }
    // "J2-8243" and "J2" alone, "рейс 8243" and "8243": the longer says it.
    return all.filter { found in
      !all.contains { $0.text != found.text && $0.text.hasSuffix(found.text) }
    }
  }

  /// Capitals and digits in one: J2-8243, 4K-AZ65, MH370.
  private static func code(at index: Int, _ field: FieldText) -> (String, Range<Int>)? {
    let tokens = field.tokens
    guard tokens[index].kind == .word || tokens[index].kind == .number,
      index == 0 || tokens[index - 1].kind != .joint
    else { return nil }
    var end = index + 1
    while end + 1 < tokens.count, tokens[end].kind == .joint,
      tokens[end].range.lowerBound == tokens[end - 1].range.upperBound,
      tokens[end + 1].range.lowerBound == tokens[end].range.upperBound,
      tokens[end + 1].kind == .number || tokens[end + 1].kind == .word
    {
      end += 2
    }
    let written = field.quote(
      tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound)
    let letters = written.filter(\.isLetter)
    let digits = written.filter(\.isNumber)
    // Models of aircraft and guns are short: Ту-154, F-16, A320.
    guard (1...4).contains(letters.count), letters.allSatisfy(\.isUppercase), digits.count >= 2,
      letters.count + digits.count >= 5, !written.hasPrefix("COVID"),
      digits.count >= 4 || end > index + 1 || followsNoun(index, field)
    else { return nil }
    return (written, index..<end)
  }

  private static func followsNoun(_ index: Int, _ field: FieldText) -> Bool {
    guard index > 0 else { return false }
    let before = field.string(at: index - 1)
    return nouns.contains { before.hasPrefix($0.stem) }
  }

  /// A noun with its number: рейс 8243, flight 8243, 8243 saylı reys, IMO 9123456.
  private static func numbered(at index: Int, _ field: FieldText) -> (String, Range<Int>)? {
    let tokens = field.tokens
    guard tokens[index].kind == .word else { return nil }
    let word = field.string(at: index)
    guard
      let noun = nouns.first(where: { word.hasPrefix($0.stem) && word.count <= $0.stem.count + 3 })
    else { return nil }
    for near in [index + 1, index + 2, index - 1, index - 2] where tokens.indices.contains(near) {
      guard tokens[near].kind == .number, (3...7).contains(tokens[near].range.count) else {
        continue
      }
      let digits = field.written(near)
      // A year is no number of a flight.
      guard digits.allSatisfy(\.isNumber), !(1990...2035).contains(Int(digits) ?? 0) else {
        continue
      }
      let text = noun.isNumberFirst ? "\(digits) \(noun.name)" : "\(noun.name) \(digits)"
      return (text, min(index, near)..<max(index, near) + 1)
    }
    return nil
  }

  private static let nouns: [(stem: String, name: String, isNumberFirst: Bool)] = [
    ("рейс", "рейс", false), ("flight", "flight", false), ("reys", "saylı reys", true),
    ("sefer", "sefer", false), ("imo", "IMO", false), ("борт", "борт", false),
  ]

  /// № 1-23/2024, case no. 2:21-cv-00123, 2024/123 E.
  private static func cases(in field: FieldText, _ number: Int) -> [Found] {
    let pattern =
      /(?i:№|\bno\.|\bnumber)\s?([0-9]{1,4}[-–:\/][0-9A-Za-zА-Яа-я\-–\/:]{1,20}[0-9])/
    return field.source.matches(of: pattern).compactMap { match in
      let text = String(match.1)
      let start = field.source.unicodeScalars.distance(
        from: field.source.startIndex, to: match.1.startIndex)
      let tokens = field.tokens.indices.filter {
        field.tokens[$0].range.overlaps(start..<start + text.unicodeScalars.count)
      }
      guard let first = tokens.first, let last = tokens.last else { return nil }
      return Found(text: text, place: Survey.Place(field: number, tokens: first..<last + 1))
    }
  }
}
