internal import ArticleModel

/// RFC 822 and asctime, with what feeds do to them. The text is in lower case.
extension FeedDate {
  static func rfc822(_ text: String) -> Moment? {
    var parts = text.split(whereSeparator: \.isWhitespace)
    if parts.count < 5 { parts += ["00:00:00", "0000"] }
    if let name = parts.first, dayNames.contains(String(name.prefix(3))) { parts.removeFirst() }
    guard parts.count >= 5 else { return nil }
    if parts.count == 6, parts[5] == "am" || parts[5] == "pm" { return nil }
    // Some swap day and month.
    let first = digits(parts[0])
    guard let day = first ?? digits(parts[1].trimmed(of: ",")),
      let month = englishMonth(first == nil ? parts[0] : parts[1]),
      let written = digits(parts[2].trimmed(of: ","))
    else { return nil }
    if parts[4] == "am" || parts[4] == "pm" { return nil }
    // Two digits: the nineties, or this century.
    let year = parts[2].utf8.count <= 2 ? written + (written < 90 ? 2000 : 1900) : written
    var moment = Moment(year: year, month: month, day: day)
    guard read(time: parts[3], into: &moment) else { return nil }
    guard let offset = Zone.offset(of: parts[4]) else { return nil }
    moment.offsetMinutes = offset
    return moment
  }

  /// `Sun Jan 4 16:29:06 2004`, with or without a zone before the year.
  static func asctime(_ text: String) -> Moment? {
    var parts = text.split(whereSeparator: \.isWhitespace)
    if parts.count == 5 { parts.insert("+0000", at: 4) }
    guard parts.count == 6 else { return nil }
    return rfc822([0, 2, 1, 5, 3, 4].map { parts[$0] }.joined(separator: " "))
  }

  private static let dayNames: Set<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static func englishMonth(_ name: Substring) -> Int? {
    let names = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    return names.firstIndex(of: String(name.prefix(3))).map { $0 + 1 }
  }
}

extension FeedDate.Moment {
  static func length(ofMonth month: Int, year: Int) -> Int {
    RFC3339.lengthOfMonth(month, year: year)
  }
}

extension Substring {
  func trimmed(of characters: String) -> Substring {
    var text = self
    while let last = text.last, characters.contains(last) { text.removeLast() }
    while let first = text.first, characters.contains(first) { text.removeFirst() }
    return text
  }
}

/// Time zones as feeds name them.
enum Zone {
  /// Minutes east of Greenwich; 0 for a name we do not know, nil for a damaged offset.
  /// The text is in lower case.
  static func offset(of text: some StringProtocol) -> Int? {
    var name = text[...]
    if name.hasPrefix("etc/") { name = name.dropFirst(4) }
    for prefix in ["gmt", "utc"] where name.hasPrefix(prefix) && name.utf8.count > 3 {
      name = name.dropFirst(3)
    }
    guard let sign = name.first, sign == "+" || sign == "-" else { return names[String(name)] ?? 0 }
    let isZulu = name.hasSuffix("z")
    let parts = name.dropFirst().dropLast(isZulu ? 1 : 0).split(
      separator: ":", omittingEmptySubsequences: false)
    guard let minutes = minutes(parts) else { return nil }
    return sign == "-" ? -minutes : minutes
  }

  private static func minutes<Text: StringProtocol>(_ parts: [Text]) -> Int? {
    guard (1...3).contains(parts.count), let first = FeedDate.digits(parts[0]) else { return nil }
    if parts.count > 1 {
      guard let second = FeedDate.digits(parts[1]) else { return nil }
      return first * 60 + second
    }
    return parts[0].utf8.count <= 2 ? first * 60 : first / 100 * 60 + first % 100
  }

  private static let names: [String: Int] = [
    "adt": -180, "ast": -240, "at": -240, "edt": -240, "est": -300, "et": -300, "cdt": -300,
    "cst": -360, "ct": -360, "mdt": -360, "mst": -420, "mt": -420, "pdt": -420, "pst": -480,
    "pt": -480, "a": -60, "n": 60, "m": -720, "y": 720, "met": 60, "mest": 120, "cet": 60,
    "cest": 120, "eet": 120, "eest": 180, "west": 60, "msk": 180, "msd": 240, "azt": 240,
    "trt": 180, "jst": 540, "kst": 540,
  ]
}
