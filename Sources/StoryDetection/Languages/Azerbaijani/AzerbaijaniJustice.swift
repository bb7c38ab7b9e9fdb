extension Language {
  /// Courts, police and money.
  static let azerbaijaniJustice: [KindWords] = [
    KindWords(
      "verdict", example: "Məhkəmə keçmiş naziri təqsirli bildi",
      .verbs(
        "təqsirli_bilmək təqsirli_bilinmək təqsirli_saymaq məhkum_etmək/ed məhkum_edilmək məhkum_olunmaq bəraət_vermək bəraət_almaq günahkar_bilmək günahkar_tanımaq təqsirli_tapılmaq təqsirli_bilinmək"
      ),
      .verbs(
        "çıxarmaq çıxarılmaq vermək verilmək oxumaq oxunmaq elan_etmək/ed elan_olunmaq elan_edilmək",
        "hökm =qərar =qərarı bəraət =hökmü", except: "seçki"),
      .nouns("hökm"),
      .things("hökm =hökmü =qərarı")),
    KindWords(
      "sentence", example: "Keçmiş icra başçısı səkkiz il həbs cəzası alıb",
      .verbs(
        "almaq vermək verilmək məhkum_etmək/ed məhkum_edilmək məhkum_olunmaq təyin_etmək/ed təyin_edilmək təyin_olunmaq kəsmək kəsilmək cəzalandırmaq cəzalandırılmaq",
        "=həbs =həbsə =cəza =cəzası =cəzasına =cəzasını ömürlük =azadlıqdan_=məhrum =il =illik",
        except: "=pul =cərimə"),
      .verbs("məhrum_etmək/ed məhrum_edilmək məhrum_olunmaq", "=azadlıqdan"),
      .verbs(
        "cəzalandırmaq cəzalandırılmaq",
        "günahkar =günahkarlar təqsirkar =təqsirkarlar =cinayətkarlar =məsul"),
      .verbs("almaq vermək verilmək", "=cəzasını"),
      .nouns("=həbs_=cəzası =cəza"),
      .things("=cəza =həbs_=cəzası =cəzası")),
    KindWords(
      "charged", example: "Pilota ittiham irəli sürülüb",
      .verbs(
        "irəli_sürmək irəli_sürülmək elan_etmək/ed elan_olunmaq elan_edilmək vermək verilmək",
        "ittiham =ittihamı"),
      .verbs("ittiham_etmək/ed ittiham_olunmaq ittiham_edilmək təqsirləndirmək təqsirləndirilmək"),
      .verbs(
        "başlamaq başlanmaq başlanılmaq qaldırmaq qaldırılmaq açmaq açılmaq",
        "=cinayət_=işi =cinayət =iş"),
      .verbs(
        "cəlb_etmək/ed cəlb_olunmaq cəlb_edilmək",
        "=məsuliyyətə =cinayət_=məsuliyyətinə təqsirləndirilən"),
      .contrary("götürmək götürülmək", "ittiham"),
      .nouns("ittiham"),
      .things("ittiham =ittihamın_=irəli_=sürülməsi")),
    KindWords(
      "arrest", example: "Polis şübhəlini saxlayıb",
      .verbs(
        "həbs_etmək/ed həbs_edilmək həbs_olunmaq saxlamaq saxlanılmaq tutulmaq tutmaq yaxalamaq yaxalanmaq",
        except: "=nəzərdə =gizli =cavabsız =sirr =göz_=önündə"),
      .verbs("seçmək seçilmək verilmək", "=həbs_=qərarı =həbs =qətimkan =həbs_=qətimkan"),
      .verbs("götürmək götürülmək buraxmaq", "=nəzarətə =həbsə"),
      .contrary("azadlığa_buraxmaq azadlığa_buraxılmaq"),
      .nouns("həbs", except: "=həbs_=cəzası =edilən =olunan =edilmiş =olunmuş"),
      .things("həbs", except: "=həbs_=cəzası =edilən =olunan =edilmiş =olunmuş")),
    KindWords(
      "release", example: "Jurnalist azadlığa buraxılıb",
      .verbs(
        "azadlığa_buraxmaq azadlığa_buraxılmaq azad_etmək/ed azad_edilmək azad_olunmaq sərbəst_buraxılmaq sərbəst_buraxmaq",
        except: "=vəzifəsindən =vəzifədən =kənd =işğaldan =rayon =vergidən"),
      .verbs("çıxmaq qovuşmaq", "=azadlığa =həbsdən =həbsxanadan"),
      .verbs(
        "buraxmaq buraxılmaq", "=azadlığa =sərbəst =həbsdən =həbsxanadan =evə =dustaqlığına =zaminə"
      ),
      .contrary("uzatmaq/uzad uzadılmaq", "=həbs =həbs_=müddəti =müddəti"),
      .nouns("=azadlığa_=buraxılma azadlıq"),
      .things("=azadlığa_=buraxılması =azad_=edilməsi")),
    KindWords(
      "compensation-paid", example: "Həlak olanların ailələrinə kompensasiya ödənilib",
      .verbs(
        "ödəmək ödənilmək ödənmək köçürmək köçürülmək",
        "kompensasiya təzminat ödəniş =zərər =ziyan sığorta =vəsait =ailələrinə =ailələrə müavinət"),
      .verbs(
        "vermək verilmək almaq",
        "kompensasiya təzminat ödəniş =zərər =ziyan sığorta =vəsait =ailələrinə =ailələrə müavinət",
        except: "=söz =sözü =vəd =qərar"),
      .verbs(
        "ödəniş_etmək/ed ödəniş_edilmək ödəniş_olunmaq kompensasiya_edilmək kompensasiya_olunmaq"),
      .contrary("imtina_etmək/ed", "=kompensasiyadan =ödənişdən"),
      .nouns("ödənilmə ödəniş", "kompensasiya təzminat"),
      .things("kompensasiya təzminat ödəniş")),
    KindWords(
      "case-closed", example: "Cinayət işinə xitam verilib",
      .verbs(
        "bağlamaq bağlanmaq bağlanılmaq dayandırmaq dayandırılmaq",
        "=cinayət_=işi =işi =iş =istintaq araşdırma =təhqiqat"),
      .verbs("xitam_vermək xitam_verilmək"),
      .verbs("vermək verilmək", "=xitam"),
      .contrary("davam_etmək/ed davam_etdirmək", "=istintaq =cinayət_=işi"),
      .things("=xitam =işin_=bağlanması")),
    KindWords(
      "charges-dropped", example: "Fəala qarşı ittihamlar götürülüb",
      .verbs(
        "götürmək götürülmək geri_götürmək imtina_etmək/ed ləğv_etmək/ed ləğv_edilmək ləğv_olunmaq",
        "ittiham =ittihamlar =ittihamdan =ittihamlardan"),
      .things("=ittihamların_=götürülməsi")),
    KindWords(
      "fine", example: "Şirkət 50 min manat cərimələnib",
      .verbs("cərimələmək cərimələnmək cərimə_etmək/ed cərimə_edilmək cərimə_olunmaq"),
      .verbs(
        "tətbiq_etmək/ed tətbiq_edilmək tətbiq_olunmaq kəsmək yazmaq yazılmaq təyin_etmək/ed",
        "cərimə"),
      .nouns("cərimə"),
      .things("cərimə")),
    KindWords(
      "admission", example: "Rusiya təyyarəyə görə məsuliyyətini etiraf edib",
      .verbs("etiraf_etmək/ed =özünü_təqsirli_bilmək =özünü_günahkar_saymaq"),
      .verbs(
        "boynuna_almaq qəbul_etmək/ed öz_üzərinə_götürmək tanımaq götürmək",
        "=məsuliyyəti =məsuliyyətini =günahı =günahını təqsir =təqsirini günah məsuliyyət =səhvini =cinayəti"
      ),
      .contrary("inkar_etmək/ed rədd_etmək/ed təkzib_etmək/ed", "məsuliyyət günah təqsir ittiham"),
      .nouns("etiraf"),
      .things("etiraf =məsuliyyətin_=etirafı")),
    KindWords(
      "apology", example: "Şirkət sərnişinlərdən üzr istəyib",
      .verbs("üzr_istəmək üzr_istənilmək"),
      .verbs("çatdırmaq", "üzrxahlıq"),
      .nouns("üzrxahlıq =üzr"),
      .things("=üzr üzrxahlıq")),
  ]
}
