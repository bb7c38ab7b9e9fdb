/// Cases of a Russian noun, made by rule: enough to know all stems that Snowball gives it.
///
/// Snowball takes some endings of nouns for those of verbs and adjectives: отмен-у, but отм-ена;
/// коре-я, but кор-еи.
enum RussianNoun {
  static func cases(of word: String) -> [String] {
    switch word.last {
    // забастовка, забастовок; игрушка, игрушек
    case "а" where word.hasSuffix("ка") && word.count > 4:
      ["у", "и", "ой", "е", ""].map { word.dropLast() + $0 }
        + ["ок", "ек"].map { word.dropLast(2) + $0 }
    case "а": ["у", "ы", "ой", "е", ""].map { word.dropLast() + $0 }
    case "я": ["ю", "и", "ей", "е"].map { word.dropLast() + $0 }
    case "ь": ["я", "и", "ю", "ем", "ей", "ями"].map { word.dropLast() + $0 }
    case "о", "е", "и", "ы", "й", "ю", "у", nil: []
    default: ["а", "у", "ом", "е", "ы", "ов", "ами"].map { word + $0 }
    }
  }
}
