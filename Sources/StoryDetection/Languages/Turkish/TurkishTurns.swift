extension Language {
  /// More ways in which Turkish newspapers say it.
  static let turkishTurns: [(kind: String, rows: [KindWords.Row])] = [
    (
      "compensation-paid",
      [
        .lasting(
          "yatmak yatırılmak ödenmek dağıtılmak verilmek",
          "=yardımı =yardımları =desteği =destekleri =hak_=edişleri =alacakları",
          except: "=söz =ilk_=yardım =maaş")
      ]
    ),
    (
      "cause-named",
      [
        .verbs(
          "çözülmek çözmek aydınlanmak aydınlatılmak ortaya_çıkmak aralanmak",
          "=sırrı =sırrını =gizemi =gizemini =esrarı =muamması =sır_=perdesi", except: "=cinayet")
      ]
    ),
    (
      "found",
      [
        .verbs(
          "tespit_edilmek tespit_etmek/ed belirlenmek ulaşılmak çıkarılmak rastlanmak",
          """
          =enkazı =enkazına =enkaz =cesedi =cesedine =cansız_=bedeni =cansız_=bedenine =naaşı =naaşına
          """, except: "=kara_kutu =henüz")
      ]
    ),
    (
      "vote-passed",
      [
        .verbs(
          """
          oyla_kabul_etmek/ed oyla_kabul_edilmek oyla_geçirmek oyla_geçmek oyla_onaylamak
          oyla_onaylanmak oyuyla_kabul_edilmek oyuyla_geçmek
          """, "bütçe tasarı yasa teklif kanun önerge tezkere paket reform düzenleme")
      ]
    ),
    (
      "in-force",
      [
        .verbs(
          "uygulanmaya_başlamak uygulanmaya_başlanmak geçerli_olmaya_başlamak",
          "ceza tarife kural yasak karar ücret vergi düzenleme sistem yönetmelik fiyat")
      ]
    ),
    (
      "admission",
      [
        .refuted(
          """
          =hatası_=yok =hatamız_=yok =kusuru_=yok =ihmalimiz_=yok =ihmali_=yok =suçumuz_=yok
          =sorumluluğu_=yok =ihmal_=yok
          """)
      ]
    ),
    (
      "resignation",
      [
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
        .verbs(
          """
          yolcu_taşımaya_başlamak yolcu_almaya_başlamak hizmet_vermeye_başlamak
          sefer_yapmaya_başlamak çalışmaya_başlamak
          """,
          "tren metro hat uçak gemi feribot otobüs tramvay hastane santral tesis istasyon merkez")
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
        .lacking(
          "=hâlâ_=yürürlükte =hala_=yürürlükte =halen_=yürürlükte =hâlâ_=geçerli",
          "yasak ambargo kısıtlama yaptırım"),
        .refuted("=yürürlükte =kalıcı", "yasak ambargo", except: "=kalktı =girdi"),
      ]
    ),
    (
      "recall",
      [
        .pending("=toplat =toplatın =toplayın", "model ürün araç parti ilaç cihaz oyuncak"),
        .verbs("toplatmak toplatılmak", "model ürün araç parti ilaç cihaz oyuncak gıda"),
      ]
    ),
    (
      "strike-ended",
      [
        .verbs("işbaşı_yapmak işbaşı_etmek/ed iş_başı_yapmak", except: "=yeni_=başkan")
      ]
    ),
  ]
}
