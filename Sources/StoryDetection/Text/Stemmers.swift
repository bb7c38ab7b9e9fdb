internal import CStemmer

/// Cuts words of the five languages to stems: Snowball for ru and en, tables of endings for
/// az, kk and tr. Snowball's Turkish leaves different stems for anlaşma and anlaşması.
///
/// Not to be shared between threads: a Snowball stemmer keeps its answer in itself.
final class Stemmers {
  private let snowball: [LanguageCode: OpaquePointer]

  init() {
    var made: [LanguageCode: OpaquePointer] = [:]
    let names: [(LanguageCode, String)] = [(.ru, "russian"), (.en, "english")]
    for (code, name) in names {
      guard let stemmer = sb_stemmer_new(name, "UTF_8") else {
        preconditionFailure("libstemmer has no \(name)")
      }
      made[code] = stemmer
    }
    snowball = made
  }

  deinit { for stemmer in snowball.values { sb_stemmer_delete(stemmer) } }

  /// The stem of a folded word.
  func stem(_ word: ArraySlice<UInt8>, _ language: LanguageCode) -> [UInt8] {
    switch language {
    case .az: return SuffixTable.azerbaijani.stem(word)
    case .kk: return SuffixTable.kazakh.stem(word)
    case .tr: return SuffixTable.turkish.stem(word)
    case .ru, .en: break
    }
    guard let stemmer = snowball[language] else { return Array(word) }
    let stem = word.withUnsafeBufferPointer { bytes in
      sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count)).map {
        Array(UnsafeBufferPointer(start: $0, count: Int(sb_stemmer_length(stemmer))))
      }
    }
    return stem ?? Array(word)
  }
}
