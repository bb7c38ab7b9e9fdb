extension Language {
  /// More ways in which Turkish newspapers say it.
  static let turkishTurns: [(kind: String, rows: [KindWords.Row])] = [
    (
      "compensation-paid",
      [
        .lasting(
          "ödemek ödenmek", "=zararlarını =zararlarının =zararı =zararını =bedelini",
          except: "=ceza =vergi"),
        .lasting(
          "vermek verilmek ödemek", "=yakınlarına =ailelerine =mağdurlarına",
          except: "=söz =ödül =bilgi =cenaze =teslim =mesaj =haber =umut =destek"),

        .lasting(
          "yatmak yatırılmak ödenmek dağıtılmak verilmek",
          "=yardımı =yardımları =desteği =destekleri =hak_=edişleri =alacakları",
          except: "=söz =ilk_=yardım =maaş"),
      ]
    ),
    (
      "cause-named",
      [
        .verbs(
          "kesinleşmek ortaya_çıkmak belirlenmek anlaşılmak",
          "=pilot_=hatası =insan_=hatası =ihmal =kundaklama",
          except: "=iddiası =davası"),

        .verbs(
          "çözülmek çözmek aydınlanmak aydınlatılmak ortaya_çıkmak aralanmak",
          "=sırrı =sırrını =gizemi =gizemini =esrarı =muamması =sır_=perdesi", except: "=cinayet"),
      ]
    ),
    (
      "found",
      [
        .lacking(
          "=sonuçsuz_=kaldı =sonuç_=vermedi =sonuçsuz =sonuç_=alınamadı =sonuç_=alınamıyor",
          "arama =aramalar =aramaları =çalışmaları"),

        .verbs(
          "kurtarılmak çıkarılmak kurtarmak", "=canlı =sağ =enkazdan =mahsur",
          except: "=köpek =kedi =rehine"),

        .verbs(
          "ortaya_çıkmak bulunmak ele_geçirilmek", "=heykeli =tablosu =tablo =çalınan =çalıntı",
          except: "=uyuşturucu =silah"),

        .verbs(
          "tespit_edilmek tespit_etmek/ed belirlenmek ulaşılmak çıkarılmak rastlanmak",
          """
          =enkazı =enkazına =enkaz =cesedi =cesedine =cansız_=bedeni =cansız_=bedenine =naaşı =naaşına
          """, except: "=kara_kutu =henüz"),
      ]
    ),
    (
      "vote-passed",
      [
        .verbs(
          "kabul_görmek yasa_olmak kanun_olmak geçirmek geçmek",
          "yasa tasarı teklif kanun bütçe önerge", except: "=mümkün =adayı =komisyon"),

        .nouns(
          "=evet", "=referandumda =referandum =sandıktan =halk_=oylamasında",
          except: "=kampanyası =mi =hayır"),
        .verbs(
          "onay_vermek onay_çıkmak yeşil_ışık_yakmak",
          "=artışına =değişikliğine =kanuna =yasasına =meclisi =teklife",
          except: "anlaşma protokol üyelik savaş"),

        .verbs(
          """
          oyla_kabul_etmek/ed oyla_kabul_edilmek oyla_geçirmek oyla_geçmek oyla_onaylamak
          oyla_onaylanmak oyuyla_kabul_edilmek oyuyla_geçmek
          """, "bütçe tasarı yasa teklif kanun önerge tezkere paket reform düzenleme"),
      ]
    ),
    (
      "in-force",
      [
        .verbs(
          "başlamak devreye_girmek uygulanmak",
          "zorunluluk =zorunluluğu =şartı =muafiyeti =muafiyet harç =harcı kota",
          except: "=soruşturma"),

        .verbs("uygulamaya_girmek uygulamaya_geçmek uygulamaya_alınmak yürürlüğe_alınmak"),

        .verbs(
          "uygulanmaya_başlamak uygulanmaya_başlanmak geçerli_olmaya_başlamak",
          "ceza tarife kural yasak karar ücret vergi düzenleme sistem yönetmelik fiyat"),
      ]
    ),
    (
      "admission",
      [
        .lasting(
          "kabul_etmek/ed", "=sızıntısını =hatasını =ihlalini =açığını =suistimali =usulsüzlüğü"),
        .verbs(
          "söylemek anlatmak", "=işlediğini =öldürdüğünü =çaldığını",
          except: "=tanık =iddia =gördüğünü =görgü"),

        .refuted(
          """
          =hatası_=yok =hatamız_=yok =kusuru_=yok =ihmalimiz_=yok =ihmali_=yok =suçumuz_=yok
          =sorumluluğu_=yok =ihmal_=yok
          """),
      ]
    ),
    (
      "resignation",
      [
        .verbs("bırakmak", "=siyaseti =direksiyonu =partiyi", except: "=fiili"),

        .verbs(
          "çekilmek ayrılmak", "=kabineden =hükümetten =yönetimden =kuruldan",
          except: "=asker =koalisyon"),

        .refuted(
          """
          =görevinin_=başında_=olduğunu =takımının_=başında_=olduğunu =işinin_=başında_=olduğunu
          =görevine_=devam_=ettiğini =görevinde_=olduğunu =görevde_=olduğunu
          """),
        .verbs(
          "bırakmak", "=başkan =başkanı =bakan =genel_=müdür =teknik_=direktör =başhekim",
          except: "=serbest =yasak =miras =geride =bayrak =iş =karar"),
      ]
    ),
    (
      "appointment",
      [
        .verbs(
          "olmak",
          """
          =yeni_=yardımcısı =yeni_=sözcüsü =yeni_=komutanı =yeni_=temsilcisi =yeni_=amiri
          =yeni_=müsteşarı =yeni_=savcısı =yeni_=müftüsü =yeni_=dekanı =yeni_=emniyet_=müdürü
          """, except: "=kim =aday =adayı")
      ]
    ),
    (
      "date-set",
      [
        .verbs(
          "belirlemek kararlaştırmak seçmek",
          "=ocak =şubat =mart =nisan =mayıs =haziran =temmuz =ağustos =eylül =ekim =kasım =aralık",
          except: "=enflasyon =faiz =fiyat =fiyatı =aday =başkan =zam =ücret"),

        .verbs(
          "karar_vermek karar_verilmek hükmetmek/hükmed",
          """
          =yapılmasına =görülmesine =oynanmasına =düzenlenmesine =toplanmasına =başlamasına
          =gidilmesine
          """),
        .verbs("alınmak almak", "=takvime", except: "=maç"),
      ]
    ),
    (
      "launch",
      [
        .verbs("uçmak havalanmak", "=ilk_=kez =ilk_=defa =ilk_=uçuşunu", except: "=yolcu =turist"),

        .verbs("oturmak girmek yerleştirilmek fırlatılmak", "=yörüngeye =yörüngesine"),

        .verbs("yola_çıkmak fırlamak havalanmak", "roket kapsül uydu mekik", except: "=yolcu"),

        .verbs(
          """
          yolcu_taşımaya_başlamak yolcu_almaya_başlamak hizmet_vermeye_başlamak
          sefer_yapmaya_başlamak çalışmaya_başlamak
          """,
          "tren metro hat uçak gemi feribot otobüs tramvay hastane santral tesis istasyon merkez"),
      ]
    ),
    (
      "ban-imposed",
      [
        .verbs(
          "durdurmak durdurulmak askıya_almak askıya_alınmak",
          "=ithalatını =ihracatını =ithalatı =ihracatı =satışını =satışı =vize =avcılığı",
          except: "=karar =grev")
      ]
    ),
    (
      "ban-lifted",
      [
        .verbs("kalkmak kaldırılmak bitmek", "karantina sokağa_çıkma engel =engeli"),
        .verbs("açılmak açmak", "=erişim", except: "=dava"),
        .verbs("iptal_edilmek kaldırılmak", "=men_=kararı =men_=cezası =yasak_=kararı"),

        .lacking(
          "=hâlâ_=yürürlükte =hala_=yürürlükte =halen_=yürürlükte =hâlâ_=geçerli",
          "yasak ambargo kısıtlama yaptırım"),
        .refuted("=yürürlükte =kalıcı", "yasak ambargo", except: "=kalktı =girdi"),
      ]
    ),
    (
      "recall",
      [
        .lasting(
          "toplamak toplatmak", "telefon batarya =raflardan =piyasadan kahvaltılık",
          except: "=imza =bilgi =ödül =para =kan =çöp"),

        .verbs(
          "geri_çekmek geri_çekilmek geri_toplamak geri_toplatmak",
          "ampul ilaç ürün parti model cihaz serum aşı mama gıda oyuncak"),

        .pending("=toplat =toplatın =toplayın", "model ürün araç parti ilaç cihaz oyuncak"),
        .verbs("toplatmak toplatılmak", "model ürün araç parti ilaç cihaz oyuncak gıda"),
      ]
    ),
    (
      "strike-ended",
      [
        .verbs(
          "bitirmek sonlandırmak sona_ermek son_vermek bitmek",
          "=bırakma_=eylemi =bırakma_=eylemini =eylemi =eylemini =eyleme =boykotu",
          except: "=açlık =oturma =terör"),

        .verbs("işbaşı_yapmak işbaşı_etmek/ed iş_başı_yapmak", except: "=yeni_=başkan"),
      ]
    ),
    (
      "report-published",
      [
        .verbs(
          "sızmak sızdırılmak basına_sızmak vermek iletmek ulaşmak raporlamak", "rapor bilirkişi",
          except: "=hava =sağlık =istirahat =bilgi =karar =söz =önem")
      ]
    ),
    (
      "results-declared",
      [
        .nouns("=birincilik =birinciliği", "yarışma ödül olimpiyat", except: "=için =aday"),

        .verbs("kalmak", "=ihalesi =ihale", except: "=yarım =sürüncemede =tarihe =belirsiz"),
        .nouns("=sahibi", "madalya ödül kupa birincilik", except: "=ev =iş =mülk"),
      ]
    ),
    (
      "verdict",
      [
        .verbs("suçlu_ilan_etmek/ed suçlu_ilan_edilmek suçlu_görmek suçlu_görülmek suçlu_sayılmak")
      ]
    ),
    (
      "charged",
      [
        .verbs("çıkarılmak çıkmak", "=yargı_=önüne =mahkeme_=önüne", except: "=ünlü")
      ]
    ),
    (
      "charges-dropped",
      [
        .verbs(
          "vazgeçmek geri_adım_atmak geri_almak geri_alınmak düşmek düşürmek",
          "suçlama itham isnat =suçlamasından =suçlamasını"
        )
      ]
    ),
    (
      "arrest",
      [
        .verbs("kelepçelemek kelepçelenmek derdest_edilmek paketlemek paketlenmek"),
        .nouns("=kıskıvrak"),
        .verbs("gönderilmek konulmak", "=tutuklanarak =tutukevine"),
      ]
    ),
    (
      "release",
      [
        .verbs(
          "hükmetmek/hükmed karar_vermek karar_verilmek", "=tahliyesine =salıverilmesine =serbest"),
        .verbs("bırakılmak bırakmak", "=şartıyla =kefaletle =kontrolle =kontrol_=şartıyla"),
      ]
    ),
    (
      "fine",
      [
        .verbs("uygulamak uygulanmak kesmek kesilmek", "=idari_=yaptırım =idari_=ceza"),
        .nouns("=idari_=yaptırım =idari_=ceza"),

        .nouns(
          "=ceza =cezası", "=milyonluk =binlik =yenlik =sterlinlik =liralık", except: "=hapis"),
      ]
    ),
    (
      "damage-assessed",
      [
        .verbs(
          "bitmek tamamlanmak sona_ermek sonuçlanmak",
          "=hasar_=tespiti =zarar_=tespiti =tespit_=çalışması"),
        .nouns(
          "=bilançosu =faturası", "=milyon =milyar =lira =dolar =avro", except: "=ölü =can =yaralı"),
      ]
    ),
    (
      "agreement-signed",
      [
        .verbs("imza_altına_almak imza_altına_alınmak imzaları_atmak imzayı_atmak"),
        .nouns(
          "=protokolü =anlaşması =sözleşmesi", "=arasında",
          except: "=krizi =ihlali =iptal =taslağı =görüşmesi =barış"),
      ]
    ),
    (
      "accession",
      [
        .verbs(
          "girmek katılmak dahil_olmak geçmek", "schengen avrozon =euro",
          except: "=vize =vizesi =toplantı =zirve =tır"),
        .states(
          "=resmen_=üye =resmen_=nato_=üyesi =resmen_=ab_=üyesi =artık_=nato_=üyesi =resmen_=üyesi"),
      ]
    ),
    (
      "apology",
      [
        .verbs("iletmek sunmak", "=özrünü =özürlerini =özür =özürleri")
      ]
    ),
    (
      "cancelled",
      [
        .verbs("vazgeçmek", "turne konser gösteri festival =ziyaretinden =turnesinden =konserinden")
      ]
    ),
    (
      "sentence",
      [
        .nouns(
          "=yıl =ay",
          "sürücü sanık katil şüpheli zanlı hırsız dolandırıcı çete fail magandaya kocaya koca =polise =müdüre =başkana =doktora =öğretmene =kişiye",
          except: "=sonra =önce =izin =garanti =vade =süre =tazminat")
      ]
    ),
    (
      "ceasefire",
      [
        .states("=tamam", "ateşkes", except: "=mı =mi =değil =henüz")
      ]
    ),
    (
      "deal-reached",
      [
        .states(
          "=tamam", "anlaşma uzlaşma mutabakat =imzalar =transferde",
          except: "=mı =mi =değil =henüz =ateşkes")
      ]
    ),
  ]
}
