internal import StoryModel

/// The texts of the page in one language. Adding one: a file beside this, its name in `all`.
package struct PageLanguage: Sendable {
  /// BCP 47.
  let code: String
  /// What it calls itself.
  let name: String
  let skip: String
  let allWell: String
  let notWell: @Sendable (Int) -> String
  let stories: String
  let feeds: String
  let languages: String
  let endpoints: String
  let lastAlerts: String
  let noAlerts: String
  let timeline: String
  let nothingYet: String
  let articles: String
  let noArticles: String
  let developments: String
  let state: String
  let due: String
  let promised: String
  let overdue: @Sendable (Int) -> String
  let articleCount: @Sendable (_ all: Int, _ week: Int) -> String
  let feed: String
  let language: String
  let publisher: String
  let lastRead: String
  let lastNew: String
  let window: String
  let alive: String
  let notAlive: String
  let never: String
  let since: String
  let why: String
  let newer: String
  let older: String
  let back: String
  let began: String
  let said: String
  let promise: String
  let pending: String
  let dead: String
  let follow: String
  let asOf: String
  let notFound: String
  let blind: String
  let lostCarriers: String
  let letters: String
  let problems: [WatchOverview.Kind: String]
  let states: [DevelopmentState: String]
  let statuses: [Finding.Status: String]
  let pushes: [PushStanding: String]

  package static let all: [PageLanguage] = [english, russian, azerbaijani]

  /// What is wrong, in English, as a clause.
  package static func words(of kind: WatchOverview.Kind) -> String {
    english.problems[kind] ?? kind.rawValue
  }

  static func named(_ code: String) -> PageLanguage? { all.first { $0.code == code } }

  /// The one asked for by name, else the first that the browser likes, else English.
  static func chosen(query: String?, acceptLanguage: String) -> PageLanguage {
    if let language = query.flatMap(named) { return language }
    let wishes = acceptLanguage.split(separator: ",").enumerated().compactMap { index, part in
      let pieces = part.split(separator: ";")
      let weight =
        pieces.dropFirst().first { $0.contains("q=") }
        .flatMap { Double($0.drop { $0 != "=" }.dropFirst()) } ?? 1
      let code = pieces.first?.filter { $0 != " " }.prefix { $0 != "-" }.lowercased()
      return code.map { (code: $0, weight: weight, index: index) }
    }
    let best = wishes.filter { $0.weight > 0 && named($0.code) != nil }
      .min { ($1.weight, $0.index) < ($0.weight, $1.index) }
    return best.flatMap { named($0.code) } ?? english
  }
}
