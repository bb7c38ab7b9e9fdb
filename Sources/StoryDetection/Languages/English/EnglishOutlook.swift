/// English words whose sense beside a scene depends on their neighbours.
enum EnglishOutlook {
  /// Whether "not" or "no" denies: not "whether or not", "not only", "no later than".
  static func isNegation(_ before: String, _ word: String, _ next: String) -> Bool {
    if before == "or" || before == "if" || before == "why" { return false }
    // "no-fault", "asked not to be named"
    if next.isEmpty || before == "asked" && next == "to" { return false }
    if word == "without", ["further", "incident", "warning"].contains(next) { return false }
    return !["only", "until", "later", "just", "matter", "doubt", "longer"].contains(next)
  }

  /// Whether a word that can refuse is a noun here: "an apartment block".
  static func isBuilding(_ before: String, _ word: String) -> Bool {
    ["block", "blocks"].contains(word)
      && ["apartment", "tower", "office", "housing", "flats", "residential", "the", "a"]
        .contains(before)
  }

  /// Whether a word that may tell of what lies ahead does: not "won the vote", "14 May", "told".
  static func isAhead(_ before: String, _ word: String, _ next: String, isMonth: Bool) -> Bool {
    switch word {
    case "won": next == "t"
    case "may": !isMonth && Int(before) == nil
    case "campaign", "campaigns", "agree", "agrees", "drafted", "told", "tell", "tells", "ordered",
      "orders", "agreed", "tried", "decided", "announced",
      "committed", "offered":
      false
    default: true
    }
  }

  /// Whether "to" between these words begins an infinitive: not "back to work", "to the court".
  static func isInfinitive(_ before: String, _ next: String) -> Bool {
    !opposed.contains(before) && !nominal.contains(next) && Int(next) == nil
      && !next.hasSuffix("ing") && !next.hasSuffix("ed")
  }

  private static let opposed: Set<String> = [
    "back", "according", "up", "thanks", "return", "returns", "returned", "goes", "went", "go",
    "came", "comes", "led", "leads", "sent", "taken", "took", "down", "access", "close",
    "admitted", "confessed", "used", "had", "due", "failed", "year", "years", "home", "managed",
    "from", "moved", "linked", "answer", "response", "reaction", "right", "free", "able",
  ]
  private static let nominal: Set<String> = [
    "the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "this", "that", "these",
    "those", "any", "no", "some", "every", "each", "all", "him", "them", "it", "me", "us", "prison",
    "jail", "court", "death", "work", "life", "power", "date", "blame", "parliament", "hospital",
    "police", "more", "less", "about", "around", "nearly", "almost", "over", "up", "under",
    "safety", "people", "victims", "families",
  ]
}
