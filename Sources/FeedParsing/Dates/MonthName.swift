/// The months in the languages of the feeds, by how their names begin.
enum MonthName {
  /// The number of the month whose name this is, 1…12. The word is in lower case.
  static func number(of word: Substring) -> Int? {
    let word = String(word.trimmed(of: "."))
    for length in stride(from: min(6, word.count), through: 3, by: -1) {
      if let month = beginnings[String(word.prefix(length))] { return month }
    }
    return nil
  }

  private static let beginnings: [String: Int] = {
    var beginnings: [String: Int] = [:]
    for (index, names) in written.enumerated() {
      for name in names.split(separator: " ") { beginnings[String(name)] = index + 1 }
    }
    return beginnings
  }()

  /// English, Russian, Azerbaijani, Turkish, Kazakh, German, French, Spanish, Italian, Portuguese,
  /// Dutch, Polish, Hungarian, Greek.
  private static let written = [
    "jan янв yan oca қаң jän janv ene gen sty ιαν",
    "feb фев fev şub ақп fév feb lut φεβ",
    "mar мар mar нау mär mrz maa mrt márc μάρ μαρ μαώ μάώ",
    "apr апр apr nis сәу avr abr kwi ápr απρ",
    "may май мая mayı мам mai mag mei maj máj μάι μαϊ μαι",
    "jun июн iyu haz мау juni juin giu cze jún ιούν ιον",
    "jul июл iyul tem шіл juli juil lug lip júl ιούλ ιολ",
    "aug авг avq ağu там aoû ago sie αύγ αυγ",
    "sep сен sen eyl қыр sept set wrz sze σεπ",
    "oct окт okt eki қаз ott out paź οκτ",
    "nov ноя noy kas қар lis νοέ νοε",
    "dec дек dek ara жел dez déc dic gru δεκ",
  ]
}
