extension Language {
  /// Bans, votes, deals, events.
  static let turkishEvents: [KindWords] = [
    KindWords(
      "ban-imposed", example: "Hükümet tek kullanımlık elektronik sigarayı yasakladı",
      .verbs("yasaklamak yasaklanmak men_etmek/ed men_edilmek"),
      .verbs(
        """
        getirmek getirilmek koymak konmak konulmak uygulamak uygulanmak ilan_etmek/ed ilan_edilmek vermek verilmek \
        başlamak
        """,
        "yasak =yasağı ambargo yaptırım =engeli =engel kısıtlama =men =erişim_=engeli =men_=cezası",
        except: "=hapis =kaldırıldı"),
      .verbs("engellemek engellenmek kapatılmak", "=erişim =erişime =erişimi"),
      .contrary("kaldırmak kaldırılmak", "yasak =yasağı ambargo yaptırım"),
      .nouns(
        "yasak =yasağı =men =ambargo =erişim_=engeli =yaptırım =engel =kısıtlama =men_=cezası"),
      .things("yasak =yasağı ambargo =yaptırım")),
    KindWords(
      "ban-lifted", example: "Uçuş yasağı kaldırıldı",
      .verbs(
        "kaldırmak kaldırılmak sona_ermek kalkmak bitmek son_vermek silmek iptal_etmek/ed iptal_edilmek esnetmek hafifletmek gevşetmek askıya_almak",
        "yasak =yasağı =yasağını ambargo yaptırım kısıtlama =ambargosu engel =engeli"),
      .verbs(
        "serbest_bırakmak serbest_bırakılmak izin_vermek izin_verilmek",
        "=yeniden =ithalatına =ihracatına =satışına"),
      .contrary("uzatmak uzatılmak", "yasak =yasağı ambargo yaptırım"),
      .things("=yasağın_=kaldırılması yasak =yasağı ambargo yaptırım kısıtlama")),
    KindWords(
      "vote-passed", example: "Meclis yasa teklifini kabul etti",
      .verbs(
        "kabul_etmek/ed kabul_edilmek onaylamak onaylanmak geçmek yasalaşmak geçirmek çıkmak",
        """
        yasa tasarı teklif kanun bütçe önerge karar =teklifi =meclisten =meclis düzenleme =paketi tezkere \
        =paket =değişikliği
        """, except: "anlaşma =karşı =seçim =komisyondan =komisyonda =komisyonu"),
      .verbs("yasalaşmak"),
      .contrary(
        "reddetmek/redded reddedilmek", "yasa tasarı teklif kanun bütçe önerge tezkere düzenleme"),
      .nouns("=onay", "yasa tasarı teklif kanun bütçe tezkere =teklifine =tasarısına"),
      .things(
        "=teklifi tasarı =oylama teklif =düzenlemesi yasa bütçe önerge =oylanması =tasarısı =paketi"
      )),
    KindWords(
      "deal-reached", example: "Taraflar anlaşmaya vardı",
      .verbs(
        "varmak varılmak sağlamak sağlanmak",
        "=anlaşmaya =anlaşma =uzlaşmaya =mutabakata =uzlaşma =mutabakat =uzlaşıya =uzlaşı"),
      .verbs(
        "anlaşmak uzlaşmak el_sıkışmak mutabık_kalmak orta_yolu_bulmak uzlaşı_sağlanmak prensipte_anlaşmak"
      ),
      .verbs("çözmek çözülmek", "=sorun =sorunu =anlaşmazlık =anlaşmazlığı"),
      .nouns("=anlaşma =uzlaşma =mutabakat =uzlaşı"),
      .things("anlaşma uzlaşma =uzlaşı mutabakat")),
    KindWords(
      "cancelled", example: "Konser iptal edildi",
      .verbs("iptal_etmek/ed iptal_edilmek iptal_olmak"),
      .contrary("yapılmak gerçekleşmek", "=planlandığı"),
      .verbs("kaldırılmak", "=seferden =seferler =seferleri =programdan =takvimden"),
      .nouns("=iptal"),
      .states(
        "=iptal", "=seferleri =seferler =uçuşlar =uçuşları =maç =konser",
        except: """
          =edilmesi =edilmesini =edilmediğini =edilmedi =edileceği =edilebilir =edilmeyecek =edilecek \
          =etmedi =etmeyecek =edildi =etti =kararı =edilen =talebi =edildiği =ihtimali =edilmemiş =edilmiş
          """),
      .things("iptal")),
    KindWords(
      "strike-started", example: "İşçiler greve gitti",
      .lasting(
        "başlamak başlatmak gitmek/gid çıkmak ilan_etmek/ed yapmak",
        "grev =greve =grevi =grevde =grev_=pankartı", except: "=çağrı"),
      .verbs("iş_bırakmak kontak_kapatmak iş_durdurmak şalter_indirmek"),
      .states("=grevde"),
      .nouns("=grev =iş_=bırakma"),
      .things("grev =iş_=bırakma")),
    KindWords(
      "strike-ended", example: "Grev sona erdi",
      .verbs(
        """
        sona_ermek bitmek bitirmek sonlandırmak sonlandırılmak son_vermek ermek noktalanmak sona_erdirmek \
        durdurmak askıya_almak son_bulmak noktalamak
        """,
        "grev =grevi =greve =direniş =eylem"),
      .verbs(
        "dönmek başlamak", "=iş_=başı =işbaşı =işe =işlerinin_=başına",
        except: "=yeni =genel =greve"),
      .contrary("sürmek sürdürmek devam_etmek/ed", "grev"),
      .contrary("almak", "=sürdürme_=kararı =grevi_=sürdürme"),
      .things("=grevin_=sona_=ermesi grev")),
    KindWords(
      "recall", example: "Toyota 500 bin aracı geri çağırdı",
      .lasting(
        "geri_çağırmak geri_çağrılmak toplatmak toplatılmak",
        except: "=elçi =büyükelçi =büyükelçisini"),
      .lasting("toplamak toplanmak çekmek çekilmek", "=piyasadan =raflardan =satıştan"),
      .nouns("=geri_=çağırma =toplatma"),
      .things("=geri_=çağırma =toplatılması =geri_=çağrılması")),
    KindWords(
      "launch", example: "Uydu uzaya fırlatıldı",
      .verbs("fırlatmak fırlatılmak"),
      .verbs(
        "göndermek gönderilmek havalanmak yükselmek ulaşmak yerleşmek",
        "=uzaya =yörüngeye roket uydu =yörüngesine"),
      .verbs(
        "açmak açılmak girmek başlamak alınmak almak geçmek",
        """
        =hizmete =istasyonu =hattı =havalimanı =faaliyete =hizmet köprü fabrika =tesis =tesisi =santral tünel hastane \
        =devreye =otoyolu =metrosu =üretime =sefere =seferlere =yolu =barajı =müzesi
        """, except: "=dava =soruşturma"),
      .contrary("düşmek patlamak", "roket"),
      .nouns("fırlatma =açılış"),
      .things("fırlatma =açılış =açılışı =fırlatılışı =fırlatılması")),
    KindWords(
      "found", example: "Kayıp dağcı sağ bulundu",
      .verbs(
        "bulmak bulunmak ulaşmak ulaşılmak çıkarmak çıkarılmak kurtarmak kurtarılmak",
        """
        =kayıp =ceset =cesedi =cansız =sağ =enkaz =enkazı =kaybolan cesedi kayıp =enkazına =bedeni =aranan \
        =naaşı =naaşına =bedenine =enkazından
        """, except: "=kara =karar =tutuklama =nedeni"
      ),
      .contrary("haber_alınamamak"),
      .nouns("=ceset", "=evde =ormanda =kayıp =denizde =barajda"),
      .things("=arama_=çalışmaları =kayıp =kaybolan")),
  ]
}
