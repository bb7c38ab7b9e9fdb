extension Language {
  /// More ways in which Azerbaijani newspapers say it.
  static let azerbaijaniTurns: [(kind: String, rows: [KindWords.Row])] = [
    (
      "report-published",
      [
        .verbs("gün_üzünə_çıxmaq gün_işığına_çıxmaq mediaya_sızmaq", "hesabat rəy məruzə sənəd")
      ]
    ),
    (
      "charges-dropped",
      [.verbs("bəraət_verilmək düşmək götürülmək", "=üzərindən =üzərindəki", except: "=qadağa")]
    ),
    (
      "release",
      [
        .verbs(
          "əvəz_etmək/ed əvəz_edilmək əvəz_olunmaq əvəzlənmək dəyişdirilmək",
          "=dustaqlığı =dustaqlığına =zaminlə =iltizamla"),
        .verbs("buraxmaq buraxılmaq dönmək qayıtmaq", "=evinə =ailəsinə", except: "=iş =məktəb"),
        .verbs("azadlığına_qovuşmaq azadlığa_qovuşmaq"),
      ]
    ),
    (
      "fine",
      [
        .verbs(
          "tətbiq_etmək/ed tətbiq_edilmək tətbiq_olunmaq", "=maliyyə_=sanksiyası =inzibati_=cəza"),
        .verbs("cəzalandırılmaq cəzalandırmaq", "=manat =pul", except: "=həbs =il"),
      ]
    ),
    (
      "compensation-paid",
      [.lasting("almaq", "=pulunu =pullarını =təzminatını =kompensasiyasını", except: "=geri")]
    ),
    (
      "damage-assessed",
      [
        .states(
          "=manatdır =dollardır =avrodur =manata_=yaxındır", "ziyan zərər itki", except: "=cərimə")
      ]
    ),
    (
      "ceasefire",
      [
        .verbs(
          """
          razılaşmaq razılığa_gəlmək razılığa_gəlinmək razılıq_vermək razılıq_əldə_etmək/ed
          razılıq_əldə_olunmaq
          """,
          "=atəşin_=dayandırılması =atəşin_=dayandırılmasına =döyüşlərin_=dayandırılması")
      ]
    ),
    (
      "accession",
      [
        .verbs("keçmək", "=avroya =avrozonaya =avro_=zonasına"),
        .verbs("almaq", "=üzvlüyü =tamhüquqlu_=üzv", except: "=ilə"),
      ]
    ),
    (
      "admission",
      [
        .refuted(
          """
          =səhvi_=yoxdur =səhvimiz_=yoxdur =günahı_=yoxdur =günahları_=yoxdur =təqsiri_=yoxdur
          =təqsirimiz_=yoxdur =məsuliyyətimiz_=yoxdur =günahkar_=deyilik =səhv_=yoxdur
          """)
      ]
    ),
    (
      "resignation",
      [
        .refuted(
          """
          =işinə_=davam =işini_=davam =vəzifəsində_=qalır =vəzifəsinin_=icrasına
          =vəzifəsini_=icra_=edir =vəzifəmdəyəm =məzuniyyətdə_=olduğunu =istefa_=verməmişəm
          =istefa_=vermirəm
          """, "=vəzifə vəzifə istefa =kürsü =post"),
        .verbs("getmək", "=öz_=ərizəsi =ərizə =ərizəsi", except: "=məzuniyyət"),
      ]
    ),
    (
      "date-set",
      [
        .verbs(
          "təyin_etmək/ed təyin_edilmək təyin_olunmaq",
          """
          =yanvara =fevrala =marta =aprelə =maya =iyuna =iyula =avqusta =sentyabra =oktyabra
          =noyabra =dekabra =na =nə =ya =yə =ə =a =bazar_=ertəsinə =cüməyə =şənbəyə
          """, except: "=qədər =vəzifəsinə =direktor =rəis =səfir")
      ]
    ),
    (
      "launch",
      [
        .things("=ilk_=reysi =ilk_=reys =ilk_=reysini =ilk_=səfəri =ilk_=qatarı =ilk_=uçuşu"),
        .verbs(
          """
          fəaliyyətə_başlamaq sərnişin_daşımağa_başlamaq hərəkətə_başlamaq işləməyə_başlamaq
          """,
          "qatar avtobus reys marşrut metro zavod stansiya mərkəz klinika liman"),
      ]
    ),
    (
      "ban-imposed",
      [
        .verbs(
          "dayandırmaq dayandırılmaq məhdudlaşdırmaq",
          "=idxalını =ixracını =satışını =gətirilməsini =ovunu =ovu", except: "=tətil")
      ]
    ),
    (
      "ban-lifted",
      [
        .lacking(
          """
          =hələ_=də_=qüvvədədir =hələ_=qüvvədədir =hələ_=ki_=qüvvədədir =hələ_=ki_=qalır
          =hələ_=də_=qalır =hələlik_=qalır =hələ_=qalır
          """, "qadağa yasaq məhdudiyyət embarqo sanksiya"),
        .refuted("=qüvvədədir =qüvvəsini_=saxlayır", "qadağa yasaq embarqo"),
      ]
    ),
    (
      "cancelled",
      [
        .states(
          """
          =baş_=tutmadı =baş_=tutmayıb =baş_=tutmayacaq =həyata_=keçirilməyəcək =uçmadı
          =yerinə_=yetirilməyəcək =keçirilmədi
          """,
          "reys uçuş konsert matç oyun festival yarış turnir sammit tədbir mərasim parad görüş",
          except: "=hələ =vəkil")
      ]
    ),
    (
      "found",
      [
        .verbs(
          "aşkar_edilmək aşkarlanmaq tapılmaq müəyyən_edilmək çıxarılmaq",
          "=qalıqları =meyiti =meyitləri =cəsədi =izi", except: "=qara_qutu")
      ]
    ),
  ]
}
