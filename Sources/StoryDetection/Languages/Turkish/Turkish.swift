internal import StoryModel

extension Language {
  static let turkish = Language(
    code: .tr, head: .last, cues: turkishCues,
    kinds: turkishJustice + turkishAffairs + turkishEvents,
    phases: [
      (.preliminary, "=ön =ilk öncül preliminer"),
      (.interim, "=ara =geçici"),
      (.final, "nihai kesin =tam =son"),
    ],
    synonyms: ["onaylamak kabul_etmek/ed", "açıklamak yayımlamak duyurmak", "imzalamak"],
    months: [
      "ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim",
      "kasım", "aralık",
    ],
    conjugate: TurkicVerb.turkish)

  private static let turkishCues = [
    CueWords(.not, "=değil =değildir"),
    CueWords(.without, "=bilinmiyor =belirsiz =yok =değil =yoktur =değildir"),
    CueWords(.yet, "=henüz =hâlâ =hala =halen =zamanında =rağmen"),
    CueWords(
      .refuse,
      "=ret =karşı itiraz =yalan yalanlama =asılsız =asılsızdır =gerçeği_=yansıtmıyor =doğru_=değil =gerçek_=dışı",
      verbs: """
        reddetmek/redded reddedilmek yalanlamak yalanlanmak vazgeçmek karşı_çıkmak geri_çevirmek iptal_etmek/ed iptal_edilmek \
        engellemek engellenmek itiraz_etmek/ed inkar_etmek/ed kaçınmak durdurmak durdurulmak \
        geri_çekmek bozmak bozulmak kabul_etmemek yanaşmamak
        """),
    CueWords(
      .delay, "erteleme gecikme =geç =bir_=türlü",
      verbs:
        """
        ertelemek ertelenmek gecikmek geciktirmek ötelemek ötelenmek uzamak sarkmak askıya_almak askıya_alınmak \
        hafta_kalmak yıl_kalmak ay_kalmak sezon_kalmak duruşma_bırakılmak tarih_bırakılmak sonra_bırakmak \
        ileri_atılmak rafa_kaldırılmak aksamak bekletilmek tarih_bırakmak bahar_kalmak ekim_kalmak kasım_kalmak \
        aralık_kalmak ocak_kalmak eylül_kalmak yavaşlamak sonra_bırakılmak
        """),
    CueWords(
      .await, "=umudu =umut beklenti =muhtemel =gözler",
      verbs:
        "beklemek beklenmek ummak umut_etmek/ed aramak aranmak araştırmak araştırılmak öngörmek öngörülmek tahmin_etmek/ed tahmin_edilmek"
    ),
    CueWords(
      .demand, "çağrı talep istem dilekçe öneri =istemiyle =talebiyle baskı",
      verbs: """
        istemek istenmek talep_etmek/ed talep_edilmek çağırmak çağrıda_bulunmak talebinde_bulunmak çağrısı_yapmak önermek önerilmek \
        önerisinde_bulunmak ısrar_etmek/ed başvurmak başvuruda_bulunmak bastırmak
        """),
    CueWords(
      .plan,
      "=plan =planı =hazırlık hazırlığı =söz taahhüt tehdit =vaat ihtimal =hazır =aday görüşme müzakere tasarı =niyet =amacı =hedef =gündemde =gündeminde =için =yakınız =yakın =masada",
      verbs: """
        planlamak planlanmak hazırlanmak vaat_etmek/ed söz_vermek tehdit_etmek/ed hedeflemek hedeflenmek \
        düşünmek değerlendirmek amaçlamak niyetlenmek görüşmek tartışmak gündeme_gelmek taahhüt_etmek/ed \
        oylamak oylanmak gündemde_olmak çalışmak
        """),
    CueWords(.may, "=mümkün =belki =olası =muhtemelen =ihtimali =olabilir =mümkündür"),
    CueWords(
      .must,
      "=gerek =gerekiyor =gerekir =lazım =gerektiğini =şart =gerekli =gerektiği =zorunda =gerekmektedir"
    ),
    CueWords(
      .will, "=olacak =edilecek =edecek =olacağı =olacağını =yapılacak =başlayacak =verecek"),
    CueWords(.condition, "=eğer =şayet =halinde =takdirde =durumunda =olursa =olmazsa"),
    CueWords(.whether, "=mi =mı =mu =mü =midir =mıdır =mudur"),
    CueWords(.why, "=neden =niçin =niye =nasıl"),
    CueWords(
      .hedge,
      """
      iddia =iddiasi =iddiası söylenti =sözde =öne =güya =kulis =doğrulanmamış =söyleniyor kaynaklara =kaynaklarına \
      =kaynaklar =kaynakları =resmi_=olmayan =duyum kulis =konuşuluyor =söyleniyor =ileri_=sürüldü dedikodu teyitsiz =ileri_=sürülüyor =yetkiliye =iddia_=ediliyor =kulislere =kulislerde =söylüyor =sızan =duyumlara =konuşuluyor =yazıldı =rivayet =çiziliyor =doğrulanmadı =doğrulamadı
      """),
    CueWords(
      .earlier,
      """
      =daha_=önce =geçen_=yıl =geçen_=ay =yıl_=önce =ay_=önce =önceden =geçtiğimiz_=yıl =hatırlanacağı \
      =yıllar_=önce =eskiden =geçmişte =anımsanacağı =hatırlatalım =hafta_=önce =geçtiğimiz_=ay =geçen_=sene =yılında =yıldönümünde
      """),
    CueWords(.purpose, "=amacıyla =diye =üzere"),
    CueWords(.before, "=önce =öncesi =öncesinde =kadar =dek =değin"),
    CueWords(
      .after, "=sonra =sonrası =sonrasında =ardından =üzerine =beri =dolayı =yüzünden"),
    CueWords(.success, "", verbs: "başarmak"),
    CueWords(
      .occurred, "",
      verbs: """
        başlamak gerçekleşmek yapılmak gerçekleştirmek gerçekleştirilmek \
        duyurulmak açıklanmak yayımlanmak ilan_etmek/ed ilan_edilmek kesinleşmek sağlanmak çıkmak verilmek vermek
        """),
    CueWords(.be, "=idi =edi"),
    CueWords(.relative, ""),
    CueWords(.that, "=ki =diyerek"),
    CueWords(.soon, "=yarın =yakında =gelecek =önümüzdeki =haftaya =yakın_=zamanda =sonuna"),
    CueWords(.now, "=bugün =dün =az_=önce =şimdi"),
    CueWords(
      .relation,
      """
      avukat kardeş =eşi =oğlu =kızı babası annesi yakını arkadaşı =suç_=ortağı danışmanı koruması şoförü \
      yardımcısı ortağı sözcüsü destekçisi destekçileri kardeşi avukatı akrabası halefi selefi
      """),
    CueWords(
      .official,
      "mahkeme savcılık bakanlık bakanı hükümet cumhurbaşkanı başsavcılık resmen kurulu meclis emniyet valilik"
    ),
    CueWords(.oblique, ""),
    CueWords(.splitter, "=ama =fakat =ancak =oysa =lakin =çünkü =ise =ve"),
    CueWords(.live, "=canlı"),
  ]
}
