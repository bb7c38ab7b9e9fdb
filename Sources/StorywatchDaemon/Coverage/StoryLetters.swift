package import StoryModel

/// Which alphabet a story's names are in, and whether some feed is written in it.
///
/// Of Cyrillic alone: Latin names stand in texts of every alphabet, Cyrillic ones in their own.
package enum StoryLetters {
  /// The languages written in Cyrillic letters, by their BCP 47 codes.
  private static let cyrillic: Set<String> = [
    "ru", "kk", "uk", "be", "bg", "sr", "mk", "ky", "tg", "mn", "tt", "ba", "cv", "os", "ce", "ab",
    "av", "sah", "udm", "kv", "mhr", "bua",
  ]

  /// The alphabets that no feed is written in. A feed without a language may be in any.
  package static func missing(of story: Story, in languages: [String?]) -> [String] {
    guard !languages.isEmpty, !languages.contains(nil), hasCyrillic(story) else { return [] }
    let covered = languages.contains { language in
      cyrillic.contains(String((language ?? "").prefix { $0 != "-" && $0 != "_" }.lowercased()))
    }
    return covered ? [] : ["Cyrl"]
  }

  private static func hasCyrillic(_ story: Story) -> Bool {
    let phrases =
      story.identifiers + story.names + story.context + story.awaits.flatMap(\.words)
    return phrases.contains { phrase in
      phrase.unicodeScalars.contains { (0x0400...0x052F).contains($0.value) }
    }
  }
}
