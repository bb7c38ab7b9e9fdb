extension TurkicVerb {
  static func turkish(_ written: String) -> VerbForms {
    var made = forms(written, endings: ["mak", "mek"], rules: turkishRules)
    // A last a or e falls before -iyor: bekle-mek, bekl-iyor.
    guard let stem = made.prefixes.first, stem.hasSuffix("a") || stem.hasSuffix("e") else {
      return made
    }
    made.prefixes.append(String(stem.dropLast()))
    let read = made.read
    made.read = { word, rest in
      guard word.count - rest.count < stem.count else { return read(word, rest) }
      return ["ıyor", "iyor", "uyor", "üyor"].contains(where: rest.hasPrefix)
        ? read(word, rest) : nil
    }
    return made
  }

  static let turkishRules: [Rule] = [
    Rule(.contains, "mazsa mezse madıkça medikçe mayınca meyince", .conditional),
    Rule(
      .starts,
      "mayacak meyecek mayacağ meyeceğ amayaca emeyece yamayaca yemeyece", .negatedFuture),
    Rule(
      .starts,
      "madı medi mamış memiş mıyor miyor muyor müyor amadı emedi yamadı yemedi amıyor emiyor yamıyor yemiyor madığ mediğ amadığ emediğ yamadığ yemediğ amamış ememiş yamamış yememiş",
      .negatedPast),
    Rule(.starts, "mama meme madan meden", .negatedNominal),
    Rule(.starts, "maz mez amaz emez yamaz yemez", .negatedFuture),
    Rule(.contains, "abilec ebilec abilir ebilir abilece ebilece", .potential),
    Rule(
      .contains, "dıktan dikten duktan dükten tıktan tikten tuktan tükten", .afterwards),
    // "edeceğini yalanladı": what governs the clause decides.
    Rule(.contains, "acağı eceği", .infinitive),
    Rule(.contains, "acak ecek acağ eceğ", .future),
    Rule(.contains, "malı meli", .necessity),
    // "yürürlüğe gireli 40 yıl oldu"
    Rule(.ends, "eli yalı yeli", .afterwards),
    Rule(.ends, "yordu muştu mıştı mişti müştü", .backgroundPast),
    Rule(.contains, "ıyor iyor uyor üyor", .present),
    Rule(.ends, "ırım irim urum ürüm erim arım ırız iriz uruz ürüz eriz arız", .present),
    Rule(.ends, "makta mekte maktadır mektedir", .present),
    Rule(.contains, "dığından diğinden duğundan düğünden tığından tiğinden", .afterwards),
    Rule(.contains, "dığında diğinde duğunda düğünde tığında tiğinde", .afterwards),
    Rule(.contains, "dığı diği duğu düğü tığı tiği tuğu tüğü", .fact),
    Rule(.ends, "sın sin sun sün sınlar sinler", .wish),
    Rule(.whole, "mam mem mayız meyiz", .negatedFuture),
    Rule(.whole, "ın in un ün yın yin yun yün", .wish),
    Rule(.ends, "alım elim", .wish),
    Rule(.ends, "sa se rsa rse", .conditional),
    Rule(
      .ends,
      "ması mesi masını mesini masına mesine masının mesinin masından mesinden masıyla mesiyle maları meleri ma me mayı meyi maya meye masında mesinde",
      .nominal),
    Rule(.ends, "manın menin", .nominal),
    Rule(.ends, "mak mek mayla maktan mekten makla mekle", .infinitive),
    Rule(
      .ends,
      "dı di du dü tı ti tu tü dılar diler dular düler tılar tiler tular tüler dım dim dum düm tım tim tum tüm dık dik duk dük tık tik tuk tük",
      .past),
    Rule(.ends, "mıştır miştir muştur müştür", .past),
    Rule(.ends, "mış miş muş müş mışlar mişler", .perfect),
    Rule(.ends, "ınca ince unca ünce", .conditional),
    Rule(.ends, "ıp ip up üp arak erek", .gerund),
    Rule(.ends, "an en anlar enler ana ene anın enin anı eni anların enlerin", .attribute),
    Rule(.ends, "ır ir ur ür ar er r ırlar irler", .future),
    Rule(.ends, "ış iş uş üş ışı işi uşu üşü", .nominal),
  ]
}
