/// Spellings of one name brought together across alphabets.
enum GateKey {
  /// The word in plain Latin letters: Актау, Ақтау and Aqtau are `aktau`.
  static func strict(_ word: some Sequence<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    var scalars = String(decoding: Array(word), as: UTF8.self).unicodeScalars.makeIterator()
    while let scalar = scalars.next() { key.append(contentsOf: latin(scalar.value)) }
    return key
  }

  /// The strict key with vowels in three classes and clusters of transliteration made one:
  /// Бозумбаев, Bozumbayev and Бозымбаев are equal. Nil for words under six letters.
  static func wide(_ strict: [UInt8]) -> [UInt8]? {
    guard strict.count >= 6, !strict.contains(where: { $0 <= 0x39 }) else { return nil }
    var key: [UInt8] = []
    var index = 0
    while index < strict.count {
      let pair = index + 1 < strict.count ? (strict[index], strict[index + 1]) : (strict[index], 0)
      let (letter, taken) = merged(pair)
      index += taken
      let isVowel = "aio".utf8.contains(letter)
      if letter == key.last { continue }
      if isVowel, let last = key.last, "aio".utf8.contains(last) {
        // Glides between vowels are written in many ways: baye, бае, baie.
        if letter == UInt8(ascii: "i") { continue }
        if last == UInt8(ascii: "i") { key.removeLast() }
        if letter == key.last { continue }
      }
      key.append(letter)
    }
    return key
  }

  private static func merged(_ pair: (UInt8, UInt8)) -> (UInt8, Int) {
    switch (Character(Unicode.Scalar(pair.0)), Character(Unicode.Scalar(pair.1))) {
    case ("z", "h"), ("d", "j"), ("d", "z"): (UInt8(ascii: "j"), 2)
    case ("k", "h"): (UInt8(ascii: "h"), 2)
    case ("s", "h"), ("c", "h"): (UInt8(ascii: "s"), 2)
    case ("t", "s"): (UInt8(ascii: "c"), 2)
    case ("p", "h"): (UInt8(ascii: "f"), 2)
    case ("a", _), ("e", _): (UInt8(ascii: "a"), 1)
    case ("i", _), ("y", _), ("u", _): (UInt8(ascii: "i"), 1)
    case ("w", _): (UInt8(ascii: "v"), 1)
    case ("q", _): (UInt8(ascii: "k"), 1)
    case ("x", _): (UInt8(ascii: "h"), 1)
    default: (pair.0, 1)
    }
  }

  private static func latin(_ scalar: UInt32) -> [UInt8] {
    if scalar < 0x80 { return [UInt8(scalar)] }
    return table[scalar] ?? Array(String(Unicode.Scalar(scalar)!).utf8)
  }

  private static let table: [UInt32: [UInt8]] = {
    let pairs =
      "аa бb вv гg ғg дd еe жzh зz иi йy кk қk лl мm нn ңn оo өo пp рr сs тt уu ұu үu фf хkh һh "
      + "цts чch шsh щsh ъ ыy іi ьъ эe юyu яya әa ёe їi єe ґg "
      + "əa ıi ğg şsh çch öo üu âa îi ûu éeèe êe áa àa äa ãa åa ñn ßss óo òo ôo õo íi ìi ïi úu ùu "
      + "ýy žzh ščh čch ćc łl ńn śs źz żz ąa ęe řr ěe ůu ťt ďd"
    var table: [UInt32: [UInt8]] = [:]
    for pair in pairs.split(separator: " ") {
      let letter = pair.unicodeScalars.first!
      let latin = pair.unicodeScalars.dropFirst().filter { $0.value < 0x80 }
      table[letter.value] = latin.map { UInt8($0.value) }
    }
    return table
  }()
}
