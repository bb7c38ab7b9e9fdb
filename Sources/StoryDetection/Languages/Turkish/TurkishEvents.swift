extension Language {
  /// Bans, votes, deals, events.
  static let turkishEvents: [KindWords] = [
    KindWords(
      "ban-imposed", example: "Hükümet tek kullanımlık elektronik sigarayı yasakladı",
      .verbs("yasaklamak yasaklanmak men_etmek/ed men_edilmek"),
      .verbs(
        """
        getirmek getirilmek koymak konmak konulmak uygulamak uygulanmak ilan_etmek/ed
        ilan_edilmek vermek verilmek \
        başlamak
        """,
        "yasak =yasağı ambargo yaptırım =engeli =engel kısıtlama =men =erişim_=engeli =men_=cezası",
        except: "=hapis =kaldırıldı"),
      .verbs("engellemek engellenmek kapatılmak", "=erişim =erişime =erişimi"),
      .contrary("kaldırmak kaldırılmak", "yasak =yasağı ambargo yaptırım"),
      .nouns(
        "yasak =yasağı =men =ambargo =erişim_=engeli =yaptırım =engel =kısıtlama =men_=cezası"),
      .verbs("gelmek konmak", "yasak =yasağı kısıtlama ambargo =yaptırım"),
      .verbs(
        """
        erişime_kapatmak erişime_kapatılmak erişime_engellenmek yasak_getirmek kısıtlamak
        kısıtlanmak
        """),
      .verbs("yasak_kapsamına_almak yasak_kapsamına_alınmak"),
      .things("yasak =yasağı ambargo yaptırım yasaklanma kısıtlama =yasaklamaya =engeli")),
    KindWords(
      "ban-lifted", example: "Uçuş yasağı kaldırıldı",
      .verbs(
        """
        kaldırmak kaldırılmak sona_ermek kalkmak bitmek son_vermek silmek iptal_etmek/ed
        iptal_edilmek esnetmek hafifletmek gevşetmek askıya_almak
        """,
        "yasak =yasağı =yasağını ambargo yaptırım kısıtlama =ambargosu engel =engeli"),
      .verbs(
        "serbest_bırakmak serbest_bırakılmak izin_vermek izin_verilmek",
        "=yeniden =ithalatına =ihracatına =satışına"),
      .contrary("uzatmak uzatılmak", "yasak =yasağı ambargo yaptırım"),
      .verbs(
        "açmak açılmak",
        """
        =sınır =sınırı =sınır_=kapısı =sınır_=kapıları =hava_=sahasını =hava_=sahası
        =yeniden_=erişime =erişime =uçuşlara
        """, except: "=kapatıldı =ateş"),
      .things(
        """
        =yasağın_=kaldırılması yasak =yasağı ambargo yaptırım kısıtlama =engeli =erişim_=engeli
        """),
      .contrary(
        """
        yasak_sürmek yasağı_sürmek cezası_sürmek ambargo_sürmek yaptırım_sürmek
        yasak_devam_etmek/ed
        """),
      .things(
        """
        =sınır_=kapısı =sınır_=kapılarının =sınır_=kapısının =sınırın
        """, "=açılması =açılmasını =açılmasına =açılacak")),
    KindWords(
      "vote-passed", example: "Meclis yasa teklifini kabul etti",
      .verbs(
        "kabul_etmek/ed kabul_edilmek onaylamak onaylanmak geçmek yasalaşmak geçirmek çıkmak",
        """
        yasa tasarı teklif kanun bütçe önerge karar =teklifi =meclisten =meclis düzenleme
        =paketi tezkere \
        =paket =değişikliği
        """, except: "anlaşma =karşı =seçim =komisyondan =komisyonda =komisyonu"),
      .verbs("yasalaşmak yasalaştırmak yasalaştırılmak"),
      .contrary(
        "reddetmek/redded reddedilmek", "yasa tasarı teklif kanun bütçe önerge tezkere düzenleme"),
      .nouns("=onay", "yasa tasarı teklif kanun bütçe tezkere =teklifine =tasarısına"),
      .verbs(
        "evet_demek/di",
        """
        referandum =sandıkta =sandık seçmen halk meclis parlamento senato =üyeler delege plan
        teklif anlaşma tasarı yasa kanun kongre reform vekil =milletvekilleri
        """),
      .verbs(
        "onay_vermek onay_çıkmak vize_vermek onay_almak yeşil_ışık_yakmak",
        """
        yasa tasarı teklif kanun bütçe =teklifine =paketine =bütçesine =tasarıya =düzenlemeye
        reform =pakete =bütçeye
        """),
      .contrary("hayır_demek/di", "yasa tasarı teklif referandum =sandıkta plan reform"),
      .verbs(
        "kabul_etmek/ed kabul_edilmek onaylamak onaylanmak geçirmek",
        "tüzük =tüzüğü =tüzüğünü direktif anayasa", except: "=seçim"),
      .things(
        """
        düzenleme reform tezkere kanun paket =referandum =oylanacak =teklifi tasarı =oylama
        teklif =düzenlemesi yasa bütçe önerge =oylanması =tasarısı =paketi
        """
      )),
    KindWords(
      "deal-reached", example: "Taraflar anlaşmaya vardı",
      .verbs(
        "varmak varılmak sağlamak sağlanmak",
        "=anlaşmaya =anlaşma =uzlaşmaya =mutabakata =uzlaşma =mutabakat =uzlaşıya =uzlaşı"),
      .verbs(
        """
        anlaşmak uzlaşmak el_sıkışmak mutabık_kalmak orta_yolu_bulmak uzlaşı_sağlanmak
        prensipte_anlaşmak
        """
      ),
      .verbs("çözmek çözülmek", "=sorun =sorunu =anlaşmazlık =anlaşmazlığı"),
      .nouns("=anlaşma =uzlaşma =mutabakat =uzlaşı"),
      .contrary(
        """
        sonuçsuz_kalmak çıkmaza_girmek anlaşmasız_bitmek anlaşmasız_sonuçlanmak
        anlaşmasız_sona_ermek masadan_kalkmak sonuç_çıkmamak
        """),
      .verbs("bağlamak bağlanmak", "=anlaşmaya =mutabakata =uzlaşmaya"),
      .contrary(
        "dağılmak ayrılmak sona_ermek bitmek",
        "=anlaşma_=olmadan =anlaşmasız =uzlaşma_=olmadan =sonuçsuz =anlaşmaya_=varılamadan"),
      .verbs(
        "çözmek çözülmek gidermek giderilmek",
        "=anlaşmazlığını =anlaşmazlık =ihtilafı =ihtilafını =uyuşmazlığı =uyuşmazlığını"),
      .things("anlaşma uzlaşma uzlaşı mutabakat müzakere görüşmeler pazarlık =el_=sıkışma")),
    KindWords(
      "cancelled", example: "Konser iptal edildi",
      .verbs("iptal_etmek/ed iptal_edilmek iptal_olmak"),
      .contrary("yapılmak gerçekleşmek", "=planlandığı"),
      .verbs("kaldırılmak", "=seferden =seferler =seferleri =programdan =takvimden"),
      .nouns("=iptal"),
      .states(
        "=iptal", "=seferleri =seferler =uçuşlar =uçuşları =maç =konser",
        except: """
          =edilmesi =edilmesini =edilmediğini =edilmedi =edileceği =edilebilir =edilmeyecek
          =edilecek \
          =etmedi =etmeyecek =edildi =etti =kararı =edilen =talebi =edildiği =ihtimali
          =edilmemiş =edilmiş
          """),
      .states(
        """
        =yapılmayacak =düzenlenmeyecek =oynanmayacak =gerçekleşmeyecek =kutlanmayacak
        =gerçekleştirilmeyecek =yapılamayacak =uçmayacak
        """,
        """
        konser festival =maç turnuva zirve toplantı tören sefer kutlama etkinlik yarış gösteri
        resepsiyon fuar =ziyaret ziyareti panel =uçuş
        """, except: "=iddiası =haberi"),
      .states(
        "=oynanmadı =yapılamadı =oynanamadı =gerçekleşmedi =düzenlenemedi",
        "=maçı =maç konser festival turnuva zirve tören yarış gösteri =ziyaret ziyareti",
        except: "=henüz =hâlâ =hala"),
      .things("iptal")),
    KindWords(
      "strike-started", example: "İşçiler greve gitti",
      .lasting(
        "başlamak başlatmak gitmek/gid çıkmak ilan_etmek/ed yapmak",
        "grev =greve =grevi =grevde =grev_=pankartı", except: "=çağrı"),
      .contrary(
        """
        kaldırmak kaldırılmak iptal_etmek/ed iptal_edilmek geri_çekmek
        """, "=grev_=kararı =grev_=kararını =grev =grevi"),
      .verbs(
        """
        greve_çıkmak iş_yavaşlatmak iş_bırakmak kontak_kapatmak iş_durdurmak şalter_indirmek
        """),
      .states("=grevde"),
      .nouns("=grev =iş_=bırakma"),
      .things("grev =iş_=bırakma =iş_=bırakmaya")),
    KindWords(
      "strike-ended", example: "Grev sona erdi",
      .verbs(
        """
        sona_ermek bitmek bitirmek sonlandırmak sonlandırılmak son_vermek ermek noktalanmak
        sona_erdirmek \
        durdurmak askıya_almak son_bulmak noktalamak
        """,
        "grev =grevi =greve =direniş =eylem"),
      .verbs(
        "dönmek başlamak",
        """
        =iş_=başı =iş_=başına =iş_=başına =tezgâh =işbaşı =işe =işlerinin_=başına
        """,
        except: "=yeni =genel =greve"),
      .contrary("sürmek sürdürmek devam_etmek/ed", "grev"),
      .contrary("almak", "=sürdürme_=kararı =grevi_=sürdürme =greve_=devam =devam_=kararı"),
      .verbs("işbaşı_yapmak iş_başı_yapmak"),
      .things("=grevin_=sona_=ermesi grev direniş")),
    KindWords(
      "recall", example: "Toyota 500 bin aracı geri çağırdı",
      .lasting(
        "geri_çağırmak geri_çağrılmak toplatmak toplatılmak",
        except: "=elçi =büyükelçi =büyükelçisini"),
      .lasting(
        "toplamak toplanmak çekmek çekilmek",
        "=piyasadan =raflardan =raflarından =satıştan =mağazalardan"),
      .nouns("=geri_=çağırma =toplatma"),
      .verbs("toplatma_kararı_vermek toplatılmasına_karar_vermek"),
      .lasting("servise_çağırmak servise_çağrılmak", "araç =aracı =aracını otomobil model"),
      .lasting(
        "kaldırılmak indirilmek çekilmek",
        """
        =raflarından =raflardan =market_=raflarından =reyonlardan
        """, except: "=kitap"),
      .things("=toplatma =geri_=çağrılma =geri_=çağırma =toplatılması =geri_=çağrılması")),
    KindWords(
      "launch", example: "Uydu uzaya fırlatıldı",
      .verbs("fırlatmak fırlatılmak"),
      .verbs(
        "göndermek gönderilmek havalanmak yükselmek ulaşmak yerleşmek",
        "=uzaya =yörüngeye roket uydu =yörüngesine"),
      .verbs(
        "açmak açılmak girmek başlamak alınmak almak geçmek",
        """
        =hizmete =istasyonu =hattı =hattın =hattının =köprünün =metronun =havalimanı =faaliyete
        =hizmet köprü fabrika =tesis =tesisi
        =santral tünel hastane \
        =devreye =otoyolu =metrosu =üretime =sefere =seferlere =yolu =barajı =müzesi
        """, except: "=dava =soruşturma"),
      .contrary("düşmek patlamak", "roket"),
      .nouns("fırlatma =açılış"),
      .verbs(
        """
        piyasaya_sürmek piyasaya_sürülmek piyasaya_çıkmak satışa_sunmak satışa_sunulmak
        satışa_çıkmak satışa_çıkarmak satışa_çıkarılmak görücüye_çıkmak yayına_girmek
        yayına_başlamak yayın_hayatına_başlamak vizyona_girmek hizmete_girmek hizmete_açmak
        hizmete_açılmak hizmete_alınmak hizmete_sunulmak denize_indirmek denize_indirilmek
        kullanıma_sunmak kullanıma_sunulmak kullanıma_açmak kullanıma_açılmak kapılarını_açmak
        raylara_inmek yollara_çıkmak seferine_çıkmak sefere_çıkmak sefere_konmak
        seferlere_başlamak uçuşlara_başlamak açılışı_yapılmak açılışını_yapmak devreye_almak
        devreye_alınmak devreye_girmek göklere_çıkmak trafiğe_açılmak trafiğe_açmak
        üretime_geçmek üretim_bandından_inmek
        """,
        except: "=yasa =ceza =kural =düzenleme =yasak"),
      .verbs(
        "tanıtmak tanıtılmak",
        """
        =modelini =modeli =telefonunu =telefonu =aracını =otomobilini =otomobil =uygulamasını
        =sürümünü
        """),
      .verbs(
        "buluşmak",
        "=yolcularıyla =yolcuyla =yolcularla =kullanıcılarla =izleyiciyle =okurla =seyirciyle =okuyucuyla =izleyicisiyle"
      ),
      .things("=ilk_=seferine =ilk_=seferi =ilk_=uçuşuna =ilk_=seferini"),
      .verbs(
        "kabul_etmek/ed ağırlamak taşımak",
        """
        =ilk_=hastalarını =ilk_=yolcularını =ilk_=ziyaretçilerini =ilk_=öğrencilerini
        =ilk_=müşterilerini =ilk_=misafirlerini
        """),
      .things(
        """
        fırlatma fırlatılma fırlatılış =lansmanı lansman =açılış_=töreni =ilk_=uçuş =açılış
        =açılışı =fırlatılışı =fırlatılması
        """)),
    KindWords(
      "found", example: "Kayıp dağcı sağ bulundu",
      .verbs(
        "bulmak bulunmak ulaşmak ulaşılmak çıkarmak çıkarılmak kurtarmak kurtarılmak",
        """
        =kayıp =ceset =cesedi =cansız =sağ =enkaz =enkazı =kaybolan cesedi kayıp =enkazına
        =bedeni =aranan \
        =naaşı =naaşına =bedenine =enkazından =göçük =mahsur =çığ =toprak_=altında =ölü
        =aradığı =kayıptı
        """, except: "=kara =karar =tutuklama =nedeni"
      ),
      .contrary("haber_alınamamak"),
      .nouns("=ceset", "=evde =ormanda =kayıp =denizde =barajda"),
      .lacking(
        """
        =iz_=yok =haber_=yok =ize_=rastlanmadı =iz_=bulunamadı =ulaşılamadı =haber_=alınamıyor
        =bulunamıyor
        """),
      .lacking(
        "=ulaşılamıyor =bulunamıyor",
        """
        tekne mürettebat kayıp =kaybolan balıkçı dağcı =kazazede
        """),
      .verbs(
        "bulmak bulunmak", "=mağarada =uçurumda =kuyuda =arandıktan =aranırken =çalınan =çalıntı"),
      .prospects(
        "bulmak", "helikopter tekne yat gemi uçak dağcı denizci pilot çocuk =kazazedeleri"),
      .things("=arama_=çalışmaları =kayıp =kaybolan =göçük =mahsur =arama =aramalar")),
  ]
}
