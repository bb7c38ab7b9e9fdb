package import ArticleModel

// Which source an article cites.
extension Voice {
  /// The source that the article cites, folded ("tass", "reuters"); nil when it cites none.
  ///
  /// A reference ("со ссылкой на", "citing", "istinadən", "сілтеме") outweighs a report ("передаёт",
  /// "told"), that a dateline; of equals the first. A publisher that names itself cites nobody else.
  package static func origin(of article: Article) -> String? {
    let own = canonical(family(of: article))
    var best: Citation?
    for text in cited(article) {
      let words = PlainWord.words(of: text)
      for citation in knownCitations(words) + unknownCitations(words) {
        if outweighs(citation, best, own: own) { best = citation }
      }
    }
    return best?.name
  }

  private static func outweighs(_ new: Citation, _ old: Citation?, own: String) -> Bool {
    guard let old else { return true }
    guard (new.name == own) == (old.name == own) else { return old.name == own }
    return (new.weight, -new.distance) > (old.weight, -old.distance)
  }

  private struct Citation {
    let name: String
    let weight: Int
    /// How many words lie between the source and the word that cites it.
    let distance: Int
  }

  /// Sources stand in the headline, the lead, the first paragraphs and the last.
  private static func cited(_ article: Article) -> [String] {
    let body = article.body
    return [article.title, article.summary] + body.prefix(3) + body.dropFirst(3).suffix(1)
  }

  /// Sources with an entry in `NewsSource`, near a word of citing.
  private static func knownCitations(_ words: [PlainWord]) -> [Citation] {
    var citations: [Citation] = []
    var index = 0
    while index < words.count {
      guard let (name, length) = source(at: index, in: words) else {
        index += 1
        continue
      }
      let place = index..<(index + length)
      let (weight, distance) = weight(around: place, in: words)
      if weight > 0 {
        citations.append(Citation(name: name, weight: weight, distance: distance))
      }
      index += length
    }
    return citations
  }

  private static func source(at index: Int, in words: [PlainWord]) -> (String, Int)? {
    let word = words[index]
    guard word.startsUpper else { return nil }
    if word.text == "Report", isAgency(at: index, in: words) { return ("report", 1) }
    let first = Transliteration.latin(word.text)
    for pattern in NewsSource.patterns[String(first.prefix(2))] ?? [] {
      guard index + pattern.words.count <= words.count else { continue }
      if pattern.isShort {
        if word.isUpper, first == pattern.words[0] { return (pattern.name, 1) }
        continue
      }
      let fits = pattern.words.enumerated().allSatisfy { offset, part in
        let found = Transliteration.latin(words[index + offset].text)
        // Endings of up to three letters: "Интерфаксу", "Reutersin".
        return found == part
          || (part.count >= 4 && found.hasPrefix(part) && found.count <= part.count + 3)
          || (offset > 0 && part.count >= 5 && found.hasPrefix(part.dropLast()))
      }
      if fits { return (pattern.name, pattern.words.count) }
    }
    return nil
  }

  /// "Report" is an agency in Baku where the words beside it are not English.
  private static func isAgency(at index: Int, in words: [PlainWord]) -> Bool {
    words[max(0, index - 4)..<min(words.count, index + 5)].contains { word in
      ["xəbər", "istinad", "məlumat", "bildir", "сообщ", "переда", "ссыл"].contains {
        word.fold.hasPrefix($0)
      }
    }
  }

  /// How strongly the words around a source cite it, and how far off the strongest stands: 3 a
  /// reference, 2 a report, 1 a dateline.
  ///
  /// "Со ссылкой на" and "citing" stand before their source, "istinadən" and "сілтеме" behind it.
  private static func weight(
    around place: Range<Int>, in words: [PlainWord]
  ) -> (weight: Int, distance: Int) {
    var best = (weight: isDateline(place, in: words) ? 1 : 0, distance: 0)
    func weigh(_ index: Int, _ side: CitingWords.Side, _ distance: Int) {
      let weight = CitingWords.weight(of: words[index].fold, source: side)
      if weight > best.weight { best = (weight, distance) }
    }
    var index = place.lowerBound
    while index > 0, place.lowerBound - index < 6, words[index].gap != .stop {
      index -= 1
      weigh(index, .after, place.lowerBound - 1 - index)
    }
    index = place.upperBound
    while index < words.count, index - place.upperBound < 6, words[index].gap != .stop {
      weigh(index, .before, index - place.upperBound)
      index += 1
    }
    return best
  }

  /// "МОСКВА, 25 декабря. /ТАСС/", "ASTANA (Reuters) - ": early, and set off on both sides.
  private static func isDateline(_ place: Range<Int>, in words: [PlainWord]) -> Bool {
    guard place.lowerBound <= 6, words[place.lowerBound].gap >= .pause else { return false }
    return place.upperBound < words.count && words[place.upperBound].gap >= .pause
  }

  /// Sources without an entry: a quoted name or a host after a reference or a word for a medium.
  private static func unknownCitations(_ words: [PlainWord]) -> [Citation] {
    var citations: [Citation] = []
    for index in words.indices {
      let citing = words[index].fold
      let strength = max(
        CitingWords.weight(of: citing, source: .after),
        CitingWords.weight(of: citing, source: .before))
      guard strength >= 2 else { continue }
      for near in max(0, index - 4)..<min(words.count, index + 6) where near != index {
        guard let name = host(at: near, in: words) ?? medium(at: near, in: words) else { continue }
        let weight = CitingWords.weight(of: citing, source: near < index ? .before : .after)
        citations.append(Citation(name: name, weight: weight, distance: abs(near - index)))
        break
      }
    }
    return citations
  }

  /// "nur.kz": two words held together by a full stop, the second a top-level domain.
  private static func host(at index: Int, in words: [PlainWord]) -> String? {
    guard index + 1 < words.count, words[index + 1].gap == .joined,
      CitingWords.domains.contains(words[index + 1].fold), !words[index].fold.isEmpty
    else { return nil }
    // A body's own site is no medium.
    guard !["gov", "www", "kremlin"].contains(words[index].fold) else { return nil }
    return canonical(words[index].fold + "." + words[index + 1].fold)
  }

  /// «…» after a word for a medium: "газета «Время»", "телеканал «Хабар»".
  private static func medium(at index: Int, in words: [PlainWord]) -> String? {
    guard index + 1 < words.count, words[index + 1].startsUpper, words[index + 1].gap <= .pause,
      CitingWords.media.contains(where: words[index].fold.hasPrefix)
    else { return nil }
    var name = Transliteration.latin(words[index + 1].text)
    if words[index + 1].gap == .pause, index + 2 < words.count, words[index + 2].gap == .space,
      words[index + 2].startsUpper
    {
      name += Transliteration.latin(words[index + 2].text)
    }
    return NewsSource.named(name) ?? name
  }
}

/// The words by which articles cite, folded, as beginnings.
private enum CitingWords {
  /// Where the source stands beside the word that cites it.
  enum Side { case before, after }

  static func weight(of word: String, source side: Side) -> Int {
    guard let first = word.unicodeScalars.first, let candidates = byFirst[first] else { return 0 }
    var weight = 0
    for candidate in candidates where candidate.side == nil || candidate.side == side {
      guard candidate.weight > weight else { continue }
      if candidate.isWhole ? word == candidate.text : word.hasPrefix(candidate.text) {
        weight = candidate.weight
      }
    }
    return weight
  }

  private struct Candidate {
    let text: String
    let weight: Int
    let side: Side?
    let isWhole: Bool
  }

  private static let byFirst: [Unicode.Scalar: [Candidate]] = {
    let all =
      forward.map { Candidate(text: $0, weight: 3, side: .after, isWhole: false) }
      + backward.map { Candidate(text: $0, weight: 3, side: .before, isWhole: false) }
      + reports.map { Candidate(text: $0, weight: 2, side: nil, isWhole: false) }
      + exact.map { Candidate(text: $0, weight: 2, side: nil, isWhole: true) }
    return Dictionary(grouping: all) { $0.text.unicodeScalars.first! }
  }()

  /// References that name their source behind them.
  static let forward = [
    "ссылк", "ссылаяс", "ссылает", "сослал", "citing", "cited", "cites", "quoting", "quoted",
    "reference",
  ]
  /// References that name their source before them.
  static let backward = ["istinad", "сілтеме", "dayandir", "atifla", "atfen"]
  static let reports = [
    // ru
    "сообщ", "переда", "пишет", "пишут", "написал", "рассказа", "сказал", "заявил", "уточнил",
    "информ", "данным", "сведени", "версии", "публику", "цитир", "приводит", "источник",
    "корреспондент", "стало", "известил",
    // en
    "report", "according", "source", "agency",
    // az
    "xəbər", "məlumat", "bildir", "mənbə", "açiqla",
    // tr
    "göre", "aktar", "kaynak", "haber", "duyur", "yazdi", "konuş", "demeç",
    // kk
    "хабарла", "жазд", "жазад", "жазып", "мәлімд", "мәлімет", "дерег", "дерек", "ақпарат",
    "тілші", "келтір",
  ]
  static let exact: Set<String> = [
    "via", "told", "said", "says", "writes", "wrote", "yazir", "yazib", "deyib", "görə",
  ]
  static let media = [
    "агентств", "издани", "газет", "телеканал", "канал", "портал", "журнал", "сайт", "телекомпани",
    "newspaper", "channel", "outlet", "magazine", "portal", "agency",
    "agentliy", "nəşr", "qəzet", "ajans", "gazete", "kanal", "агенттіг", "газет", "басылым", "арна",
  ]
  static let domains: Set<String> = [
    "ru", "kz", "az", "com", "tr", "org", "net", "info", "news", "uk", "eu", "ua", "by", "uz", "kg",
    "io", "tv",
  ]
}
