/// A verb that stands behind another one's converb and tells how it is done: төлеп жатыр, жеңіп шықты.
enum KazakhAuxiliary {
  /// The form of the whole after a converb; nil when the word is no auxiliary.
  ///
  /// `isAble` says that the converb ends in -а, -е, -й, after which алу means to be able.
  static func form(_ word: String, isAble: Bool) -> Form? {
    if let form = lasting(word) { return form }
    for stem in completing where word.hasPrefix(stem) {
      guard let form = KazakhVerb.form(of: String(word.dropFirst(stem.count))) else { continue }
      if isAble && stem == "ал" && form == .future { return .potential }
      // "төлемей келеді", "төлеп келеді": it goes on.
      if (stem == "кел" || stem == "бар") && form == .future { return .present }
      return form
    }
    return nil
  }

  /// жатыр, отыр, тұр, жүр: under way.
  private static func lasting(_ word: String) -> Form? {
    for stem in ["жатыр", "отыр", "тұр", "жүр", "жат"] where word.hasPrefix(stem) {
      let rest = String(word.dropFirst(stem.count))
      if stem != "жат" && ["", "мыз", "міз", "мын", "мін", "сыз", "сіз"].contains(rest) {
        return .present
      }
      switch KazakhVerb.form(of: rest) {
      case .past: return .backgroundPast
      case .perfect: return .perfect
      case .fact: return .present
      case let form?: return form
      case nil: continue
      }
    }
    return nil
  }

  private static let completing = [
    "кет", "қой", "шық", "шығ", "бер", "ал", "жібер", "таста", "түс", "кел", "бол", "бітір", "біт",
    "сал", "үлгер", "қал", "өт", "баста", "бар", "көр",
  ]
}
