/// Endings of nouns of an agglutinative language, stripped until none is left.
struct SuffixTable: Sendable {
  /// By their last byte, the longest first: of some seventy, a word is compared with two or three.
  private let suffixes: [[[UInt8]]]
  private let softened: [(from: [UInt8], to: [UInt8])]
  /// Bytes that must be left.
  private let least: Int

  init(_ suffixes: String, softened: [(String, String)], least: Int) {
    var byLast = Array(repeating: [[UInt8]](), count: 256)
    for suffix in suffixes.split(separator: " ").map({ Array($0.utf8) }) {
      byLast[Int(suffix[suffix.count - 1])].append(suffix)
    }
    self.suffixes = byLast.map { $0.sorted { $0.count > $1.count } }
    self.softened = softened.map { (Array($0.utf8), Array($1.utf8)) }
    self.least = least
  }

  /// The word without its endings, its last consonant as in the bare noun.
  func stem(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var rest = word
    while let last = rest.last,
      let suffix = suffixes[Int(last)].first(where: {
        rest.count - $0.count >= least && rest.suffix($0.count).elementsEqual($0)
      })
    {
      rest = rest.dropLast(suffix.count)
    }
    for (from, to) in softened where rest.suffix(from.count).elementsEqual(from) {
      return Array(rest.dropLast(from.count)) + to
    }
    return Array(rest)
  }

  static let azerbaijani = SuffixTable(
    """
    lar lər ları ləri ların lərin larının lərinin ı i u ü sı si su sü ın in un ün nın nin nun nün \
    a ə ya yə na nə da də nda ndə dan dən ndan ndən nı ni nu nü yı yi yu yü la lə yla ylə \
    ım im um üm ımız imiz umuz ümüz dır dir dur dür dakı dəki
    """, softened: [("ğ", "q")], least: 4)

  static let turkish = SuffixTable(
    """
    lar ler ları leri ların lerin larını lerini larının lerinin larına lerine larında lerinde \
    larından lerinden ı i u ü sı si su sü ın in un ün nın nin nun nün a e ya ye na ne da de ta te \
    nda nde dan den tan ten ndan nden nı ni nu nü yı yi yu yü la le yla yle ını ini unu ünü ına ine \
    una üne ında inde unda ünde ından inden sını sini sunu sünü sına sine suna süne daki deki
    """, softened: [("ğ", "k"), ("b", "p"), ("c", "ç"), ("d", "t")], least: 4)

  static let kazakh = SuffixTable(
    """
    лар лер дар дер тар тер ы і сы сі ның нің дың дің тың тің ны ні ды ді ты ті н ға ге қа ке на \
    не а е да де та те нда нде дан ден тан тен нан нен мен бен пен дағы дегі тағы тегі ндағы ндегі
    """, softened: [("б", "п"), ("ғ", "қ"), ("г", "к")], least: 6)
}
