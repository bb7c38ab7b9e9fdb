extension Language {
  /// More ways in which Azerbaijani newspapers say it.
  static let azerbaijaniTurns: [(kind: String, rows: [KindWords.Row])] = [
    (
      "report-published",
      [
        .verbs(
          "işıq_üzü_görmək nəşr_olunmaq çap_olunmaq açıqlanmaq",
          "icmal bülleten tədqiqat araşdırma kitabça",
          except: "=roman =şeir"),

        .verbs("gün_üzünə_çıxmaq gün_işığına_çıxmaq mediaya_sızmaq", "hesabat rəy məruzə sənəd"),
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
        .verbs(
          "buraxmaq buraxılmaq dönmək qayıtmaq/qayıd", "=evinə =ailəsinə", except: "=iş =məktəb"),
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
      [
        .lasting(
          "paylanmaq paylanılmaq verilmək ödənilmək ödəmək",
          "təzminat kompensasiya =ailəsinə =ailələrinə =pulu",
          except: "cərimə =söz =vəd =mükafat =ərzaq"),
        .lasting("almaq", "=pulunu =pullarını =təzminatını =kompensasiyasını", except: "=geri"),
      ]
    ),
    (
      "damage-assessed",
      [
        .verbs(
          "hesablamaq hesablanmaq qiymətləndirmək qiymətləndirilmək",
          "=dağıntının =dağıntıların =fəlakətin =daşqının =zəlzələnin =yanğının =tufanın",
          except: "=səbəbi =səbəbini"),

        .states(
          "=manatdır =dollardır =avrodur =manata_=yaxındır", "ziyan zərər itki", except: "=cərimə"),
      ]
    ),
    (
      "ceasefire",
      [
        .verbs(
          "dayandırmaq dayandırılmaq",
          "=hərbi_=əməliyyatları =hərbi_=əməliyyatlar =bombardmanı =atışmanı",
          except: "=müvəqqəti_=işi"),

        .verbs(
          """
          razılaşmaq razılığa_gəlmək razılığa_gəlinmək razılıq_vermək razılıq_əldə_etmək/ed
          razılıq_əldə_olunmaq
          """,
          "=atəşin_=dayandırılması =atəşin_=dayandırılmasına =döyüşlərin_=dayandırılması"),
      ]
    ),
    (
      "accession",
      [
        .verbs(
          "qəbul_edilmək qəbul_olunmaq qoşulmaq daxil_olmaq", "=şət =mağatə", except: "=sammit"),

        .verbs("keçmək", "=avroya =avrozonaya =avro_=zonasına"),
        .verbs("almaq", "=üzvlüyü =tamhüquqlu_=üzv", except: "=ilə"),
      ]
    ),
    (
      "admission",
      [
        .refuted(
          "=səhv_=etməmişik =səhv_=etməmişəm =günahımız_=yoxdur =günahı_=qəbul_=etmir =günahını_=qəbul_=etmir"
        ),

        .lasting(
          "təsdiqləmək qəbul_etmək/ed etiraf_etmək/ed boynuna_almaq",
          "=sızdığını =törətdiyini =etdiyini =səhv =səhvi =aldatdığını =yalan",
          except: "=qanun =layihəsi =istefa =polis =nazirlik =ekspert"),
        .verbs(
          "demək söyləmək", "=törətdiyini =öldürdüyünü =oğurladığını",
          except: "=şahid =vəkil =prokuror"),

        .refuted(
          """
          =səhvi_=yoxdur =səhvimiz_=yoxdur =günahı_=yoxdur =günahları_=yoxdur =təqsiri_=yoxdur
          =təqsirimiz_=yoxdur =məsuliyyətimiz_=yoxdur =günahkar_=deyilik =səhv_=yoxdur
          """),
      ]
    ),
    (
      "resignation",
      [
        .verbs(
          "tərk_etmək/ed buraxmaq itirmək",
          "=kürsüsünü =kürsünü =postunu =postu =kabineti =vəzifəni =vəzifəsini =kreslosunu",
          except: "=icra =müvəqqəti"),
        .lacking("=hələ_=də_=kreslosundadır =hələ_=də_=vəzifəsindədir =hələ_=də_=postundadır"),

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
          "elan_olunmaq elan_etmək/ed",
          "=ə =a =nə =na =yanvara =fevrala =marta =aprelə =iyuna =iyula =avqusta =sentyabra =oktyabra =noyabra =dekabra",
          except: "=nəticələri =qalib =qədər =vəzifə =dair"),

        .verbs(
          "təyin_etmək/ed təyin_edilmək təyin_olunmaq",
          """
          =yanvara =fevrala =marta =aprelə =maya =iyuna =iyula =avqusta =sentyabra =oktyabra
          =noyabra =dekabra =na =nə =ə =a =bazar_=ertəsinə =cüməyə =şənbəyə
          """, except: "=qədər =vəzifəsinə =direktor =rəis =səfir"),
      ]
    ),
    (
      "launch",
      [
        .verbs(
          "bərpa_olunmaq bərpa_edilmək bərpa_etmək/ed", "qatar reys uçuş avtobus marşrut bərə",
          except: "=qadağa =məhdudiyyət"),

        .verbs(
          "açılmaq açmaq işə_düşmək işə_salmaq",
          "=xəttin =xəttinin =stansiyanın =yolun =körpünün =zavodun =terminalın",
          except: "=atəş =cinayət"),

        .verbs(
          "yola_salmaq yola_salınmaq", "missiya peyk raket =gəmi =kapsul",
          except: "=qonaq =sərnişin"),

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
          "bloklamaq bloklanmaq bağlamaq", "platforma sayt şəbəkə tətbiq", except: "=yol =küçə"),
        .verbs("cəzalandırılmaq cəzalandırmaq", "=oyunluq =ilə_=futboldan"),

        .verbs(
          "dayandırmaq dayandırılmaq məhdudlaşdırmaq",
          "=idxalını =ixracını =satışını =gətirilməsini =ovunu =ovu", except: "=tətil"),
      ]
    ),
    (
      "ban-lifted",
      [
        .verbs("icazə_vermək icazə_verilmək", "=ovuna =ovu =idxala =ixraca =uçuşa =gətirilməsinə"),

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
        .lacking(
          "=nəticəsiz_=qalıb =nəticəsiz_=qaldı =nəticə_=vermir =nəticə_=vermədi =nəticə_=verməyib =nəticəsizdir",
          "axtarış =axtarışı =axtarışlar"),

        .verbs(
          "aşkar_edilmək aşkarlanmaq tapılmaq müəyyən_edilmək çıxarılmaq",
          "=qalıqları =meyiti =meyitləri =cəsədi =izi", except: "=qara_qutu"),
      ]
    ),
    (
      "results-declared",
      [
        .verbs("açıqlanmaq bilinmək bəlli_olmaq", "lotereya =biletləri =udan", except: "=satış"),

        .verbs(
          "verilmək vermək təqdim_olunmaq getmək", "=palma =şir =ayı =mükafat =oskar =qızıl_=medal"),
      ]
    ),
    (
      "verdict",
      [
        .verbs(
          "saxlamaq saxlanılmaq buraxmaq buraxılmaq",
          "=hökmü_=dəyişmədən =hökmü_=qüvvədə =hökm_=dəyişmədən =qərarı_=qüvvədə")
      ]
    ),
    (
      "sentence",
      [
        .verbs(
          "cəlb_etmək/ed cəlb_edilmək göndərilmək məhkum_olunmaq",
          "=islah_=işlərinə =islah =cəzaçəkmə")
      ]
    ),
    (
      "charged",
      [
        .states("=təqsirləndirilir =təqsirləndirilirlər =ittiham_=olunur", except: "=kimi =siyasi")
      ]
    ),
    (
      "cause-named",
      [
        .verbs(
          "məlum_olmaq müəyyən_etmək/ed müəyyən_edilmək aşkarlanmaq bəlli_olmaq",
          "=gətirib_=çıxardığı =səbəb_=olduğu =yol_=açdığı =səbəb_=olduğunu =qaynaqlandığı")
      ]
    ),
    (
      "recorders-found",
      [
        .verbs(
          "götürmək qaldırmaq tapmaq aşkarlamaq",
          "=özüyazanını =özüyazan =səsyazma_=cihazını =qara_qutu")
      ]
    ),
    (
      "vote-passed",
      [
        .verbs(
          "səs_vermək", "=dəyişikliyinə =dəyişikliyə =dəyişikliklərə =düzəlişə =islahata =büdcəyə",
          except: "=əleyhinə"),

        .verbs(
          "qəbul_etmək/ed qəbul_edilmək bəyənilmək təsdiqlənmək",
          "paket konvensiya =dəyişikliklər =dəyişikliyi =qanunvericilik",
          except: "=üzvlüyə =saziş =hədiyyə =qonaq =nümayəndə"),

        .verbs("keçmək keçirmək", "=oxunuşda =oxunuşdan =səsvermədən", except: "=imtahan =klip"),
      ]
    ),
    (
      "in-force",
      [
        .verbs(
          "qüvvəyə_minmək qüvvəyə_girmək tətbiq_olunmağa_başlamaq tətbiq_edilməyə_başlamaq icrasına_başlanmaq"
        ),

        .verbs("dəyişmək dəyişdirilmək qalxmaq artmaq", "tarif", except: "=saat =təklif"),
      ]
    ),
    (
      "ratified",
      [
        .verbs(
          "razılıq_vermək keçmək bəyənmək", "=üzvlüyünə =senatdan =ratifikasiyadan =parlamentdən",
          except: "qanun büdcə =layihəsi")
      ]
    ),
    (
      "deal-reached",
      [
        .verbs(
          "dil_tapmaq ortaq_dil_tapmaq kompromisə_gəlmək konsensusa_gəlmək barışmaq",
          except: "=necə =mühazirə"),
        .states("=razılıq_=var =razılaşma_=var =anlaşma_=var", except: "=deyil =ümid =ehtiyac =mi"),
      ]
    ),
    (
      "strike-started",
      [
        .states("=tətil_=edir =tətil_=edirlər", except: "=yay =qış =davam"),
        .verbs("iş_buraxmaq işi_saxlamaq işi_dayandırmaq", except: "=məzuniyyət"),
      ]
    ),
    (
      "recall",
      [
        .verbs(
          "geri_götürmək geri_götürülmək geri_yığmaq geri_yığılmaq",
          "=satışdan =bazardan =məhsul =məhsulu =məhsulunu avtomobil =partiyanı =seriyanı",
          except: "=ittiham =təklif =sözünü"),

        .verbs(
          "çıxarmaq çıxarılmaq yığışdırmaq yığışdırılmaq",
          "=dövriyyədən =satışdan =rəflərdən =apteklərdən =mağazalardan"),
      ]
    ),
    (
      "strike-ended",
      [
        .verbs(
          "son_vermək son_qoymaq başa_çatdırmaq yekunlaşdırmaq dayandırmaq",
          "=tətilə =tətil =tətili =tətillərinə", except: "=yay =qış =fəaliyyətə")
      ]
    ),
    (
      "appointment",
      [
        .states(
          "=çalışdıracaq =rəhbərlik_=edəcək =idarə_=edəcək",
          "klub =klubunu komanda =komandanı =komandasını =komandaya =nazirliyə =şirkətə =klubuna =bundan_=sonra",
          except: "=kim =namizəd =bilər =ola =mümkün =gözlənilir")
      ]
    ),
  ]
}
