/// One word of a text: a run of letters or a run of digits, with what parts it from the one before.
struct PlainWord: Equatable {
  /// As it stands in the text.
  let text: Substring
  /// Lower case, with ё as е and every i as i: what word lists are written in.
  let fold: String
  let gap: Gap

  /// What stands between a word and the one before it, from weak to strong.
  enum Gap: Int, Comparable {
    /// Nothing, a hyphen or an apostrophe: "2026-cı", "Aralık'a", "30дней".
    case joined
    case space
    /// A comma, a bracket, a quotation mark, a dash.
    case pause
    /// The end of a sentence.
    case stop

    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  var startsUpper: Bool { text.first?.isUppercase == true }
  var isUpper: Bool { text.allSatisfy { !$0.isLowercase } }
  var number: Int? { text.count <= 6 ? Int(fold) : nil }

  static func fold(_ text: some StringProtocol) -> String {
    let lower = text.lowercased()
    // Most words hold none of the letters below, and i with a dot is never one scalar in lower case.
    let isPlain = lower.unicodeScalars.allSatisfy {
      $0 != "ё" && $0 != "ı" && $0 != "â" && !(0x300...0x36f).contains($0.value)
    }
    guard !isPlain else { return lower }
    var folded = ""
    for character in lower {
      switch character {
      case "ё": folded.append("е")
      case "ı", "i̇": folded.append("i")
      case "â": folded.append("a")
      default: folded.append(character)
      }
    }
    return folded
  }

  /// The words of a text in order.
  static func words(of text: String) -> [PlainWord] {
    var words: [PlainWord] = []
    var index = text.startIndex
    var gapStart = index
    while index < text.endIndex {
      let kind = Kind(text[index])
      guard kind != .other else {
        index = text.index(after: index)
        continue
      }
      let start = index
      while index < text.endIndex, Kind(text[index]) == kind { index = text.index(after: index) }
      let gap = words.isEmpty ? Gap.stop : Gap.of(text[gapStart..<start])
      let word = text[start..<index]
      words.append(PlainWord(text: word, fold: fold(word), gap: gap))
      gapStart = index
    }
    return words
  }

  private enum Kind {
    case letter, digit, other

    init(_ character: Character) {
      if character.isLetter {
        self = .letter
      } else {
        self = character.isASCII && character.isNumber ? .digit : .other
      }
    }
  }
}

extension PlainWord.Gap {
  /// The strongest sign in what lies between two words.
  ///
  /// A full stop ends a sentence only before white space, so that "Lenta.ru" and "31.12" hold
  /// together.
  fileprivate static func of(_ text: Substring) -> Self {
    // "10–15" holds together as "10-15" does.
    if text == "–" || text == "—" { return .joined }
    var gap = PlainWord.Gap.joined
    var last: Character?
    for character in text {
      switch character {
      case "-", "‑", "'", "’", "ʼ", "`", "№": break
      case ".":
        if text.count == 1 { gap = max(gap, .joined) }
      case "!", "?", "…", ";", "\n": gap = .stop
      case _ where character.isWhitespace:
        gap = max(gap, last == "." ? .stop : .space)
      default: gap = max(gap, .pause)
      }
      last = character
    }
    return gap
  }
}
