internal import StoryModel

extension Language {
  static let turkish = Language(
    code: .tr, head: .last, cues: turkishCues,
    kinds: turkishJustice + turkishAffairs + turkishEvents,
    turns: turkishTurns,
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

  /// Verbs that put off beside a later time in the dative: "kasıma bırakıldı".
  private static let turkishLater: String = {
    let times = """
      yarına yıla geceye sabaha aya haftaya güne tarihe sezona bahara yaza kışa güze sonbahara döneme
      sonuna başına yılına dönemine sezonuna haftasına gününe toplantısına oturumuna bahara
      ayına ocağa şubata marta nisana mayısa hazirana temmuza ağustosa eylüle ekime kasıma
      aralığa pazartesiye salıya çarşambaya perşembeye cumaya cumartesiye oturuma duruşmaya
      celseye seneye sonrasına
      """
    return putOff(to: times, verbs: "kalmak bırakmak bırakılmak atmak atılmak sarkmak")
  }()

  private static let turkishCues = [
    CueWords(.not, "=değilim =değiliz =değiller =değil =değildir"),
    CueWords(
      .without,
      """
      =geri_=adım_=yok =belirsizliğini =bilinmezliğini =bilinmiyor =belirsiz =yok =değil =yoktur
      =değildir
      """),
    CueWords(
      .yet,
      """
      =yine =gene =bu_=hafta_=da =bu_=ay_=da =bu_=yıl_=da =bu_=kez_=de =bu_=sefer_=de =bugün_=de
      =ay_=geçti =yıl_=geçti =gün_=geçti =hafta_=geçti =süresinde =geçmesine =henüz_=daha
      =şimdilik =bugüne =bugüne_=dek =şu_=ana
      =henüz =hâlâ =hala =halen =zamanında =rağmen
      """),
    CueWords(
      .refuse,
      """
      =doğru_=olmadığını =gerçek_=olmadığını =gerçeği_=yansıtmadığını =asılsız_=olduğunu
      =yalan_=olduğunu =uydurma_=olduğunu =söz_=konusu_=olmadığını
      =devam_=dedi =yanlış =yanlıştır =iddialarına_=yanıt =iddialarına_=cevap =haberlerine_=yanıt
      =açıklık_=getirdi
      =söz_=konusu_=değil =asparagas =gerçeği_=yansıtmamaktadır =uydurma =dezenformasyon
      =montaj =ret =karşı itiraz =yalan yalanlama =asılsız =asılsızdır =gerçeği_=yansıtmıyor
      =doğru_=değil =gerçek_=dışı
      """,
      verbs: """
        elinin_tersiyle_itmek kulak_tıkamak sırt_çevirmek kulak_asmamak geri_tepmek çöpe_atmak
        kapıyı_kapatmak hayır_demek/di yalanlanmak veto_etmek/ed tekzip_etmek/ed direnmek
        suya_düşmek rest_çekmek
        reddetmek/redded reddedilmek yalanlamak yalanlanmak vazgeçmek karşı_çıkmak
        geri_çevirmek iptal_etmek/ed iptal_edilmek \
        engellemek engellenmek itiraz_etmek/ed inkar_etmek/ed kaçınmak durdurmak durdurulmak \
        geri_çekmek bozmak bozulmak kabul_etmemek yanaşmamak
        """),
    CueWords(.delay, verbs: turkishLater),
    CueWords(
      .delay, "=sürüncemede =askıda erteleme gecikme =geç =bir_=türlü",
      verbs:
        """
        kaydırmak kaydırılmak yavaşlatmak sürüncemede_kalmak ertelemek ertelenmek gecikmek
        geciktirmek ötelemek ötelenmek uzamak sarkmak askıya_almak askıya_alınmak \
        duruşma_bırakılmak tarih_bırakılmak
        sonra_bırakmak \
        ileri_atılmak rafa_kaldırılmak aksamak bekletilmek tarih_bırakmak  \
         yavaşlamak sonra_bırakılmak
        """),
    CueWords(
      .await,
      """
      =beklentisi =bekleyişi =çalışmaları =arayışı =umuduyla =gözü =kulaklar =beklenen
      =merakla =umutlu =umutluyuz =umudu =umut beklenti =muhtemel =gözler
      """,
      verbs:
        """
        arama_sürmek arama_devam_etmek/ed çalışma_sürmek çalışma_devam_etmek/ed
        çalışma_başlamak inceleme_sürmek beklenilmek bekletmek sabırsızlanmak beklemek
        beklenmek ummak umut_etmek/ed aramak aranmak araştırmak araştırılmak öngörmek
        öngörülmek tahmin_etmek/ed tahmin_edilmek
        """
    ),
    CueWords(
      .demand,
      """
      ültimatom =çağrısı =talebi =istemi =baskısı =şartı =önerisi =teklifi =isteği çağrı talep
      istem
      dilekçe öneri =istemiyle =talebiyle baskı
      """,
      verbs: """
        başvuru_yapmak dilekçe_vermek şart_koşmak suç_duyurusunda_bulunmak gerektirmek
        savunmak bastırmak çağırılmak yalvarmak davet_etmek/ed istemek istenmek talep_etmek/ed
        talep_edilmek çağırmak çağrıda_bulunmak talebinde_bulunmak çağrısı_yapmak önermek
        önerilmek \
        önerisinde_bulunmak ısrar_etmek/ed başvurmak başvuruda_bulunmak bastırmak
        """),
    CueWords(
      .plan,
      """
      =kurul_=oluşturuldu =komisyon_=kuruldu =an_=meselesi =karşı_=karşıya =yolu_=açılıyor
      =yolunu_=açıyor =yolu_=açıldı =hedefi
      =hedefimiz
      =hazırlığında =hazırlığı
      =planı =yolda =eli_=kulağında =kapıda
      =müzakeresi =pazarlığı =sinyali =yolunda =son_=aşamada =ele_=alınacak =değerlendirilecek
      =görüşülecek =tartışılıyor =gündeme =formülü =plan =planı =hazırlık hazırlığı =söz
      taahhüt tehdit =vaat ihtimal =hazır =aday görüşme müzakere tasarı =niyet =amacı =hedef
      =gündemde =gündeminde =yeşil_=ışık =için =yakınız =yakın =masada
      """,
      verbs: """
        =gün_kalmak =hafta_kalmak =ay_kalmak =günler_kalmak =saatler_kalmak =haftalar_kalmak
        az_kalmak yaklaşmak sona_yaklaşmak eşiğine_gelmek masaya_yatırmak masaya_yatırılmak
        ele_alınmak ele_almak gündeme_getirmek hız_vermek hızlandırmak kolları_sıvamak
        sinyal_vermek müjde_vermek müjdelemek tasarlamak öngörmek geri_saymak görüşülmek
        değerlendirilmek tartışılmak planlamak planlanmak hazırlanmak vaat_etmek/ed söz_vermek
        tehdit_etmek/ed hedeflemek hedeflenmek \
        düşünmek değerlendirmek amaçlamak niyetlenmek görüşmek tartışmak gündeme_gelmek
        taahhüt_etmek/ed \
        oylamak oylanmak gündemde_olmak çalışmak
        """),
    CueWords(
      .may,
      """
      =olabilir =ihtimal =mümkün_=mü =gelebilir =mümkün =belki =olası =muhtemelen =ihtimali
      =olabilir =mümkündür
      """),
    CueWords(
      .must,
      """
      =gerekecek =şarttır =gerekli =gerek =gerekiyor =gerekir =lazım =gerektiğini =şart
      =gerekli =gerektiği =zorunda =gerekmektedir
      """
    ),
    CueWords(
      .will,
      """
      =edecekler =olacaklar =verilecek =alınacak =gelecek =çıkacak =yapacak =olacak =edilecek
      =edecek =olacağı =olacağını =yapılacak =başlayacak =verecek
      """),
    CueWords(
      .condition,
      """
      =sürece =kaydıyla =sürerse =edilirse =olmadıkça =eğer =şayet *ması_=halinde *mesi_=halinde
      *ması_=hâlinde *mesi_=hâlinde =takdirde *ması_=durumunda *mesi_=durumunda =aksi_=halde
      =olursa =olmazsa
      """),
    CueWords(.whether, "=mi =mı =mu =mü =midir =mıdır =mudur"),
    CueWords(.why, "=neden =niçin =niye =nasıl"),
    CueWords(
      .hedge,
      """
      =sessizliğini_=koruyor =ise_=sessiz =konuşuyor =konuşuyorlar =teyit_=yok =doğrulama_=yok =teyidi_=yok
      =kulaktan_=kulağa =yayılanlara =bakılırsa =doğrulamadığı =adını_=vermek_=istemeyen
      =adı_=açıklanmayan =ismi_=açıklanmayan =ismini_=vermek_=istemeyen =adının_=açıklanmasını_=istemeyen
      =konuşulanlara =anlatılanlara =dedikodulara =doğrulanmayan =teyit_=edilmeyen =teyit_=edilmedi
      =resmi_=açıklama_=yok =resmî_=açıklama_=yok =fısıltılara =dilden_=dile =rivayete =rivayetlere
      =telegram_=kanalları =telegram_=kanalında =whatsapp_=gruplarında
      =fısıltı =anketlerine =anketlere =anketine =ankete =haberine_=göre =medyasına =görgü
      =tanıklara =iddiaya_=göre =ihtimale =tahmine =sızdırıldı =basınına =iddialara
      =iddiaya =fısıldanıyor =söylentisi
      =söylentilere =kulağına =sosyal_=medyada_=dolaşan =kaynağına =kaynağa =yetkilinin
      =isminin =adının =dayandırdığı =yazdı iddia =iddiasi =iddiası söylenti =sözde =öne =güya
      =kulis =doğrulanmamış =söyleniyor kaynaklara =kaynaklarına \
      =kaynaklar =resmi_=olmayan =duyum kulis =konuşuluyor =söyleniyor
      =ileri_=sürüldü dedikodu teyitsiz =ileri_=sürülüyor =yetkiliye =iddia_=ediliyor
      =kulislere =kulislerde =söylüyor =sızan =duyumlara =konuşuluyor =yazıldı =rivayet
      =çiziliyor =doğrulanmadı =doğrulamadı
      """),
    CueWords(
      .earlier,
      """
      =yıl_=dönümünde =yıldönümü =yıl_=dönümü =seneidevriyesinde =bir_=zamanlar =vaktiyle
      =öncesinde_=de =yıllar_=sonra =daha_=önce =geçen_=yıl
      =geçen_=ay =yıl_=önce =ay_=önce =önceden =geçtiğimiz_=yıl =hatırlanacağı \
      =yıllar_=önce =eskiden =geçmişte =anımsanacağı =hatırlatalım =hafta_=önce =geçtiğimiz_=ay
      =geçen_=sene =yılında =yıldönümünde
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
        duyurulmak açıklanmak yayımlanmak ilan_etmek/ed ilan_edilmek kesinleşmek sağlanmak
        çıkmak verilmek vermek
        """),
    CueWords(
      .unreal,
      """
      =psikolog =psikologlar =ders =dersi =dersini =dersinde =seminer =semineri satranç atasözü bilmece
      bulmaca ansiklopedi sözlük astrolog =burç =burçlar =atölye =atölyesi =ipuçları =püf_=noktaları
      =denemeler =tarif =tarifi =tarifleri masal fıkra =bilgi_=yarışması =uzmanından =sürecini_=anlattı =aşamalarını =aşamaları
      =kaynana =gelin_=kaynana =tavsiyeler =tavsiyesi =kılavuzu =anneanne
      =istatistikler =ilginç_=bilgiler
      """),
    CueWords(
      .work,
      """
      kitap roman =dizisi =dizinin =konu_=alan =konu_=edinen film =sinema belgesel tiyatro sergi müze
      şarkı şiir komedi öykü =oyunu =türkü =türküsü =türküler bale opera =hikâye =hikaye
      """),
    CueWords(.be, "=idi =edi"),
    CueWords(.relative, ""),
    CueWords(.that, "=ki =diyerek"),
    CueWords(
      .soon,
      """
      =pazartesi_=günü =salı_=günü =çarşamba_=günü =perşembe_=günü =cuma_=günü =cumartesi_=günü
      =pazar_=günü
      =haftaya =pazartesi =önümüzdeki_=günlerde =bu_=akşam =yarından =kısa_=sürede =birazdan
      =saatler_=sonra =gün_=sayıyor =yarın =yakında =gelecek =önümüzdeki =haftaya
      =yakın_=zamanda =sonuna
      """),
    CueWords(.now, "=bugün =dün =az_=önce =şimdi"),
    CueWords(
      .relation,
      """
      avukat kardeş =eşi =oğlu =kızı babası annesi yakını arkadaşı =suç_=ortağı danışmanı
      koruması şoförü \
      yardımcısı ortağı sözcüsü destekçisi destekçileri kardeşi avukatı akrabası halefi selefi
      """),
    CueWords(
      .official,
      """
      mahkeme savcılık bakanlık bakanı hükümet cumhurbaşkanı başsavcılık resmen kurulu meclis
      emniyet valilik
      """
    ),
    CueWords(.oblique, ""),
    CueWords(.splitter, "=ama =fakat =ancak =oysa =lakin =çünkü =ise =ve"),
    CueWords(.live, "=canlı"),
  ]
}
