extension TimeLanguage {
  static let turkish = TimeLanguage(
    "tr",
    signs: [
      ([.month(1)], "ocak ocakta ocağa ocağın ocakın"), ([.month(2)], "şubat*"),
      ([.month(3)], "mart martta marta martın"),
      ([.month(4)], "nisan*"), ([.month(5)], "mayıs*"), ([.month(6)], "haziran*"),
      ([.month(7)], "temmuz*"), ([.month(8)], "ağustos*"), ([.month(9)], "eylül*"),
      ([.month(10)], "ekim ekimde ekime ekimin"), ([.month(11)], "kasım kasımda kasıma kasımın"),
      ([.month(12)], "aralık aralıkta aralığa aralığın"),
      ([.weekday(1)], "pazartesi*"), ([.weekday(2)], "salı salıya"), ([.weekday(3)], "çarşamba*"),
      ([.weekday(4)], "perşembe*"), ([.weekday(5)], "cuma cumaya"), ([.weekday(6)], "cumartesi*"),
      ([.weekday(7)], "pazar_günü"),
      ([.season(.spring)], "ilkbahar* bahar baharda bahara"),
      ([.season(.summer)], "yazın yaza yaz_aylarında bu_yaz"),
      ([.season(.autumn)], "sonbahar* güz güzün"), ([.season(.winter)], "kışın kışa kış"),
      ([.unit(.day)], "gün günü günde güne günün günlük"),
      ([.units(.day)], "günler günlerde günleri"),
      ([.unit(.week)], "hafta haftanın haftada haftaya haftası*"), ([.units(.week)], "haftalar*"),
      ([.unit(.month)], "ay ayın ayda ayı ayında ayının ayına aya aylık"),
      ([.units(.month)], "aylar aylarda ayları"),
      (
        [.unit(.year)],
        "yıl yılın yılda yılı yılında yılının yılına yıla yıllık sene senenin seneye senesi*"
      ),
      ([.units(.year)], "yıllar yıllarda"),
      ([.quarter], "çeyrek* çeyreğ*"), ([.half], "yarısı* yarıyıl*"),
      ([.by], "itibarıyla itibariyle en_geç"), ([.until], "kadar dek değin önce evvel"),
      ([.within], "içinde içerisinde zarfında boyunca süreyle"), ([.after], "sonra ardından"),
      ([.notBefore], "en_erken"), ([.early], "başı başında başına başları* başlangıc*"),
      ([.middle], "ortası* ortaları*"), ([.end], "sonu sonuna sonunda sonunu sonundan sonları*"),
      ([.next], "gelecek önümüzdeki ertesi seneye"), ([.this], "bu içinde_bulunduğumuz"),
      ([.coming], "yakın"), ([.few], "birkaç bir_kaç"),
      ([.newYear], "yılbaşı* yeni_yıl yeni_yıldan yeni_yıla yeni_yılda"),
      ([.today], "bugün"), ([.tomorrow], "yarın"), ([.inclusive], "dahil dâhil"),
      ([.or], "veya ya_da yahut"), ([.past], "geçen geçtiğimiz"), ([.at], ""),
      (
        [.link],
        "nın nin nun nün ın in un ün a e ya ye na ne dan den inci ıncı uncu üncü ve ı i u ü sı si"
      ),
      ([.number(1)], "bir birinci ilk"), ([.number(2)], "iki ikinci"), ([.number(3)], "üç üçüncü"),
      ([.number(4)], "dört dördüncü son_çeyrek"), ([.number(5)], "beş"), ([.number(6)], "altı"),
      ([.number(7)], "yedi"), ([.number(8)], "sekiz"), ([.number(9)], "dokuz"),
      ([.number(10)], "on"), ([.number(12)], "on_iki"), ([.number(15)], "on_beş"),
      ([.number(20)], "yirmi"), ([.number(30)], "otuz"),
    ],
    hedges: """
      olabilir açıklanabilir yayımlanabilir yayınlanabilir muhtemelen belki olası yaklaşık bekleniyor umuyor
      umuluyor tahmin* ihtimal* garanti* muhtemel tahminen mümkün
      """,
    moves: """
      ertele* öteleme* ötelen* kaydır*
      """,
    speech: """
      söyledi dedi açıkladı belirtti bildirdi duyurdu kaydetti söz_verdi belirten ifade_etti
      """,
    anchors: """
      kaza* felaket* olay*
      """,
    rules: """
      kural* standart* sözleşme* mevzuat*
      """,
    undated: """
      sonra ardından yakında kısa_sürede en_kısa_sürede tamamlan* bitince
      """)
}
