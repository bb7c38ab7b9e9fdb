extension TurkicVerb {
  static func azerbaijani(_ written: String) -> VerbForms {
    forms(written, endings: ["maq", "mək"], rules: azerbaijaniRules)
  }

  static let azerbaijaniRules: [Rule] = [
    Rule(.contains, "mazsa məzsə madıqca mədikcə", .conditional),
    Rule(.starts, "mayacaq məyəcək mayacağ məyəcəy", .negatedFuture),
    Rule(
      .starts,
      "madı mədi mayıb məyib mamış məmiş mır mir mur mür mayıbdır madığ mədiy", .negatedPast),
    Rule(.starts, "mama məmə madan mədən", .negatedNominal),
    Rule(.starts, "maz məz", .negatedFuture),
    Rule(.contains, "dıqdan dikdən duqdan dükdən dıgdan", .afterwards),
    Rule(.ends, "andan əndən yandan yəndən", .afterwards),
    Rule(.contains, "dığından diyindən duğundan düyündən dıqda dikdə duqda dükdə", .afterwards),
    Rule(.contains, "acağı əcəyi", .infinitive),
    Rule(.contains, "acaq əcək acağ əcəy", .future),
    Rule(.contains, "malı məli", .necessity),
    Rule(.ends, "ırdı irdi urdu ürdü mışdı mişdi muşdu müşdü ıbdı ibdi", .backgroundPast),
    Rule(.contains, "dığı diyi duğu düyü", .fact),
    Rule(.ends, "sın sin sun sün sınlar sinlər", .wish),
    Rule(.whole, "ın in un ün yın yin", .wish),
    Rule(.ends, "sa sə", .conditional),
    Rule(.ends, "anadək ənədək", .future),
    Rule(.ends, "maqdadır məkdədir", .present),
    Rule(
      .ends,
      "ması məsi masını məsini masına məsinə masının məsinin masından məsindən masında məsində maları mələri",
      .nominal),
    Rule(.ends, "ası əsi asıdır əsidir", .future),
    Rule(.ends, "mağın məyin maq mək mağa məyə mağı məyi maqla məklə maqdan məkdən", .infinitive),
    Rule(.ends, "dı di du dü dılar dilər dular dülər dım dim dum düm dıq dik duq dük", .past),
    Rule(
      .ends,
      "ıb ib ub üb ıbdır ibdir ubdur übdür ıblar iblər ublar üblər mışdır mişdir muşdur müşdür mışlardır mişlərdir",
      .past),
    Rule(.ends, "mış miş muş müş mışlar mişlər", .perfect),
    Rule(.ends, "araq ərək arkən ərkən", .gerund),
    Rule(.ends, "anda əndə", .conditional),
    Rule(.ends, "an ən anlar ənlər ana ənə anın ənin anı əni anların ənlərin", .attribute),
    Rule(.ends, "ıram irəm uram ürəm ırıq irik uruq ürük", .present),
    Rule(.ends, "ır ir ur ür ar ər ırlar irlər urlar ürlər", .present),
    Rule(.whole, "a ə ya yə", .potential),
  ]
}
