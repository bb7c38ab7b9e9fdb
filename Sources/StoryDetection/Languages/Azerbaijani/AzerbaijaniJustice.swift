extension Language {
  /// Courts, police and money.
  static let azerbaijaniJustice: [KindWords] = [
    KindWords(
      "verdict", example: "Məhkəmə keçmiş naziri təqsirli bildi",
      .verbs(
        """
        təqsirli_bilmək təqsirli_bilinmək təqsirli_saymaq məhkum_etmək/ed məhkum_edilmək
        məhkum_olunmaq bəraət_vermək \
        bəraət_almaq günahkar_bilmək günahkar_tanımaq təqsirli_tapılmaq günahkar_bilinmək
        təqsirli_sayılmaq \
        bəraət_qazanmaq günahsız_sayılmaq bəraət_verilmək təqsirli_tapmaq günahkar_tanınmaq
        təqsirkar_tanımaq \
        günahkar_saymaq günahkar_sayılmaq
        """, except: "=özünü"),
      .verbs(
        """
        çıxarmaq çıxarılmaq vermək verilmək oxumaq oxunmaq elan_etmək/ed elan_olunmaq
        elan_edilmək açıqlamaq açıqlanmaq
        """,
        "hökm =qərar =qərarı bəraət =hökmü =qərarını =hökmünü",
        except: "seçki =həbs =istefa =hökumət =azad =dayandırılması =bağlanması =ləğvi"),
      .contrary("ləğv_etmək/ed ləğv_edilmək ləğv_olunmaq pozmaq", "hökm =hökmü =hökmünü"),
      .nouns("hökm =bəraət =bəraət_=hökmü"),
      .pending("=hökm_=günü =hökm_=gözlənilir =hökm_=oxunacaq"),
      .verbs("haqlı_saymaq haqsız_saymaq qanuni_saymaq"),
      .verbs("qüvvədə_saxlamaq qüvvədə_saxlanılmaq qüvvədə_qalmaq dəyişdirilməmək", "hökm"),
      .verbs(
        "saymaq bilmək tanımaq hesab_etmək/ed tapmaq sayılmaq bilinmək tanınmaq",
        "=təqsirsiz =günahsız =təqsirli =günahkar =təqsirkar", except: "=özünü"),
      .things("hökm =hökmü bəraət =qərarı =qərarını =hökmün", except: "=prezidentin =hökumətin")),
    KindWords(
      "sentence", example: "Keçmiş icra başçısı səkkiz il həbs cəzası alıb",
      .verbs(
        """
        almaq vermək verilmək məhkum_etmək/ed məhkum_edilmək məhkum_olunmaq təyin_etmək/ed
        təyin_edilmək \
        təyin_olunmaq kəsmək kəsilmək cəzalandırmaq cəzalandırılmaq elan_olunmaq elan_edilmək
        müəyyən_edilmək \
        yatmaq çəkmək müəyyən_olunmaq
        """,
        """
        =həbs =həbsə =cəza =cəzası =cəzasına =cəzasını ömürlük =azadlıqdan_=məhrum =il =illik
        =həbsinə =cəzaya \
        =illiyə
        """,
        except:
          "=pul =cərimə =il_=əvvəl =oyun =müqavilə =müddətində =kredit =təhsil =mükafat =vəzifəyə"),
      .verbs("məhrum_etmək/ed məhrum_edilmək məhrum_olunmaq", "=azadlıqdan"),
      .verbs(
        "cəzalandırmaq cəzalandırılmaq",
        "günahkar =günahkarlar təqsirkar =təqsirkarlar =cinayətkarlar =məsul"),
      .verbs("göndərilmək salmaq salınmaq atılmaq", "=həbsxanaya =həbsə =koloniyaya"),
      .contrary("ləğv_etmək/ed ləğv_edilmək ləğv_olunmaq", "=cəza =cəzanı =cəzası =cəzasını"),
      .nouns("=həbs_=cəzası =cəza =ömürlük_=həbs =həbs =ömürlük", "=il =ömürlük =ay =illik"),
      .nouns("=həbs_=cəzası =cəza =ömürlük_=həbs =ömürlük_=həbs_=cəzası"),
      .states("=il_=yatacaq =il_=həbsdə_=qalacaq =il_=yatacaqlar"),
      .verbs("məhkum_etmək/ed məhkum_edilmək məhkum_olunmaq"),
      .verbs(
        "göndərmək göndərilmək yollanmaq salınmaq",
        "=həbsxanaya =koloniyaya =dəmir_=barmaqlıqlar", except: "=yoxlama"),
      .verbs("kəsmək kəsilmək biçmək biçilmək", "=cəza =cəzası"),
      .pledges(
        "istəmək tələb_etmək/ed", "=il =ilə =illik =ömürlük",
        except: "=əvvəl =kompensasiya =maaş =müddətinə =sonra"),
      .states(
        "=keçirəcək =keçirəcəklər", "=barmaqlıqlar =həbsdə =həbsxanada =koloniyada",
        except: "=bayramı =gecəni =yoxlama =tədbir"),
      .things(
        """
        =həbs =həbsini =həbsi =ömürlük =cəzaya =cəza =həbs_=cəzası =cəzası =cəzanı =cəzasını
        """, except: "=cərimə")),
    KindWords(
      "charged", example: "Pilota ittiham irəli sürülüb",
      .verbs(
        """
        irəli_sürmək irəli_sürülmək elan_etmək/ed elan_olunmaq elan_edilmək vermək verilmək
        yönəltmək yönəldilmək
        """,
        "ittiham =ittihamı", except: "=hökm"),
      .verbs(
        """
        ittiham_etmək/ed ittiham_olunmaq ittiham_edilmək təqsirləndirmək təqsirləndirilmək
        suçlanmaq suçlamaq
        """,
        except: "=bir-birini"),
      .verbs(
        "başlamaq başlanmaq başlanılmaq qaldırmaq qaldırılmaq açmaq açılmaq",
        "=cinayət_=işi =cinayət =iş =araşdırma =istintaq", except: "=tətil =zavod =yeni_=iş"),
      .verbs(
        "cəlb_etmək/ed cəlb_olunmaq cəlb_edilmək",
        "=məsuliyyətə =cinayət_=məsuliyyətinə təqsirləndirilən =qismində"),
      .verbs("təqdim_edilmək göndərilmək verilmək", "=ittiham_=aktı"),
      .contrary("götürmək götürülmək", "ittiham"),
      .nouns("ittiham =cinayət_=işi"),
      .verbs("tanınmaq tanımaq", "=şübhəli =təqsirləndirilən"),
      .verbs("təsdiq_etmək/ed göndərmək", "=ittiham_=aktı =ittiham_=aktını"),
      .things(
        """
        ittiham =ittihamnamə =ittiham_=aktı =ittihamın_=irəli_=sürülməsi =cinayət_=işi
        =cinayət_=işinin
        """)),
    KindWords(
      "arrest", example: "Polis şübhəlini saxlayıb",
      .verbs(
        """
        həbs_etmək/ed həbs_edilmək həbs_olunmaq saxlamaq saxlanılmaq tutulmaq tutmaq yaxalamaq
        yaxalanmaq \
        ələ_keçmək qandallamaq qandallanmaq saxlanmaq
        """,
        except: """
          =nəzərdə =gizli_saxla* =cavabsız =sirr =göz_=önündə =yadda =təmasda =diqqətdə =açıq =ayaqda
          =balıq =yas =günəş \
          =gününə =son_=anda =sayğı
          """),
      .verbs(
        "seçmək seçilmək verilmək çıxarmaq",
        "=həbs_=qərarı =həbs =qətimkan =həbs_=qətimkan =qətimkan_=tədbiri"),
      .verbs("götürmək götürülmək buraxmaq alınmaq salınmaq", "=nəzarətə =həbsə =həbsxanaya"),
      .verbs("taxmaq taxılmaq vurmaq vurulmaq", "qandal"),
      .contrary(
        "azadlığa_buraxmaq azadlığa_buraxılmaq", except: "girov zamin =zaminə =iltizamla"),
      .nouns(
        "həbs =saxlanma", except: "=həbs_=cəzası =edilən =olunan =edilmiş =olunmuş =ömürlük =il"),
      .verbs(
        """
        dəmir_barmaqlıqlar_arxasına_salınmaq nəzarətə_götürülmək
        istintaq_təcridxanasına_yerləşdirilmək həbsxanaya_göndərilmək
        """),
      .verbs(
        "yerləşdirilmək göndərilmək aparılmaq",
        """
        =təcridxanaya =təcridxanasına =istintaq_=təcridxanasına
        """),
      .things("şübhəli =cinayətkar =qatil", "=axtarılır =axtarışı =axtarışa =axtarışda =axtarır"),
      .verbs(
        """
        həbsə_almaq həbsə_alınmaq həbsə_atmaq həbsə_atılmaq ələ_keçirilmək ələ_keçirmək tora_düşmək
        """, except: "=silah =narkotik =sənəd =hakimiyyəti"),
      .things(
        "həbs =saxlanılması =tutulması =həbsi =həbsinə",
        except: """
          =həbs_=cəzası =edilən =olunan =edilmiş =olunmuş
          """)),
    KindWords(
      "release", example: "Jurnalist azadlığa buraxılıb",
      .verbs(
        """
        azadlığa_buraxmaq azadlığa_buraxılmaq azad_etmək/ed azad_edilmək azad_olunmaq
        sərbəst_buraxılmaq sərbəst_buraxmaq
        """,
        except: """
          =vəzifəsindən =vəzifədən =kənd =işğaldan =rayon =vergidən =postundan =rüsumdan =şəhər
          =işdən =torpaq
          """),
      .verbs(
        "çıxmaq qovuşmaq qayıtmaq/qayıd tərk_etmək/ed",
        """
        =azadlığa =həbsdən =həbsxanadan =həbsxananı =əsirlikdən =girovluqdan =koloniyadan
        =girovluqda
        """
      ),
      .verbs(
        "buraxmaq buraxılmaq keçirilmək verilmək",
        """
        =azadlığa =sərbəst =həbsdən =həbsxanadan =evə =dustaqlığına =zaminə =koloniyadan
        =koloniyalardan \
        =girovları =girovlar =əsirləri =əsirlər
        """
      ),
      .contrary("uzatmaq/uzad uzadılmaq", "=həbs =həbs_=müddəti =müddəti"),
      .nouns("=azadlığa_=buraxılma azadlıq"),
      .verbs(
        """
        təhvil_vermək təhvil_verilmək geri_qaytarmaq qaytarılmaq
        """, "girov əsir =əsgəri =əsgərləri =hərbçini"),
      .verbs("əfv_etmək/ed əfv_olunmaq əfv_edilmək amnistiyaya_düşmək"),
      .verbs(
        "qayıtmaq/qayıd", "=vətənə =ölkəsinə", except: "=məzuniyyət =yarış =səfər =turnir"),
      .things(
        """
        azadlıq =buraxılması =buraxılmasını =azad_=olunması =azadlığa_=buraxılması
        =azad_=edilməsi =azadlığa
        """)),
    KindWords(
      "compensation-paid", example: "Həlak olanların ailələrinə kompensasiya ödənilib",
      .lasting(
        "ödəmək ödənilmək ödənmək köçürmək köçürülmək çatdırılmaq",
        """
        kompensasiya təzminat ödəniş =zərər =ziyan sığorta =vəsait =ailələrinə =ailələrə
        müavinət zərərçəkən \
        =zərəri =zərərçəkənlərə =ziyanı =pul
        """, except: "cərimə =borc vergi kredit"),
      .verbs(
        "vermək verilmək almaq",
        "kompensasiya təzminat ödəniş =ziyan sığorta =vəsait müavinət",
        except: "=söz =sözü =vəd =qərar =qərarı"),
      .lasting(
        """
        ödəniş_etmək/ed ödəniş_edilmək ödəniş_olunmaq kompensasiya_edilmək kompensasiya_olunmaq
        ödəniş_aparılmaq kompensasiya_etmək/ed əvəzi_ödənilmək
        """
      ),
      .contrary("imtina_etmək/ed boyun_qaçırmaq", "=kompensasiyadan =ödənişdən =ödəməkdən"),
      .nouns("ödənilmə ödəniş", "kompensasiya təzminat"),
      .nouns("=kompensasiya =təzminat"),
      .lasting(
        "edilmək edilib olunmaq verilmək köçürülmək paylanmaq paylanılmaq",
        """
        =sığorta_=ödənişi =sığorta_=ödənişləri =ödənişlər =kompensasiyalar =müavinət
        """),
      .lasting(
        "tamamlamaq tamamlanmaq başlamaq başlanmaq yekunlaşmaq",
        """
        =sığorta_=ödənişi =sığorta_=ödənişləri =ödənişini =ödənişləri =ödənişlərini
        =ödənişlərinə kompensasiya
        """),
      .things(
        "=ödəmə =yardım =müavinət",
        """
        =zərərçəkənlərə =ailələrinə =ailələrə =əlilləri =şəhid =zərərçəkmiş =sakinlərə
        """),
      .lasting(
        "köçürmək köçürülmək yatırılmaq", "=hesabına =hesablarına",
        except: "büdcə =şirkətin =partiya"),
      .lasting(
        "ödəmək ödənilmək ödənmək köçürmək köçürülmək",
        """
        =qadınlarına =yaxınlarına =valideynlərinə =sərnişinlərə =əmanətçilərə =fermerlərə =yetimlərə
        =sakinlərə
        """, except: "maaş pensiya =vergi =kredit"),
      .things("kompensasiya təzminat ödəniş")),
    KindWords(
      "case-closed", example: "Cinayət işinə xitam verilib",
      .verbs(
        """
        bağlamaq bağlanmaq bağlanılmaq dayandırmaq dayandırılmaq son_qoymaq başa_çatmaq
        yekunlaşmaq qapadılmaq
        """,
        """
        =cinayət_=işi =işi =iş =istintaq araşdırma =təhqiqat =icraata =icraat =işin =işini
        =istintaqı
        """,
        except: "=zavod =tətil =işçilər =işi_=dayandırıb"),
      .verbs("xitam_vermək xitam_verilmək"),
      .verbs("vermək verilmək", "=xitam"),
      .contrary("davam_etmək/ed davam_etdirmək təzələmək təzələnmək", "=istintaq =cinayət_=işi"),
      .nouns("=xitam"),
      .verbs("qapanmaq qapatmaq", "=iş =işi =istintaq =dosye"),
      .verbs(
        """
        başa_çatdırmaq başa_çatdırılmaq yekunlaşdırılmaq tamamlanmaq
        """, "=icraat =istintaq =istintaqı =iş"),
      .things(
        """
        xitam istintaq =işin_=bağlanması =cinayət_=işinin =cinayət_=işi =cinayət_=işinə
        =istintaq
        """)),
    KindWords(
      "charges-dropped", example: "Fəala qarşı ittihamlar götürülüb",
      .verbs(
        """
        götürmək götürülmək geri_götürmək ləğv_etmək/ed ləğv_edilmək ləğv_olunmaq
        geri_götürülmək \
        çıxarmaq çıxarılmaq düşmək
        """,
        "ittiham =ittihamlar =ittihamdan =ittihamlardan =ittihamları =ittihamı"),
      .verbs("imtina_etmək/ed əl_çəkmək geri_çəkilmək", "=ittihamdan =ittihamlardan"),
      .nouns("=ləğvi =ləğvini =ləğvinə =götürülməsi =götürülməsini", "ittiham"),
      .things("=ittihamın =ittihamı =ittihamların_=götürülməsi =ittihamlar =ittihamların")),
    KindWords(
      "fine", example: "Şirkət 50 min manat cərimələnib",
      .verbs("cərimələmək cərimələnmək cərimə_etmək/ed cərimə_edilmək cərimə_olunmaq"),
      .verbs(
        """
        tətbiq_etmək/ed tətbiq_edilmək tətbiq_olunmaq kəsmək yazmaq yazılmaq təyin_etmək/ed
        kəsilmək təyin_olunmaq \
        təyin_edilmək vermək verilmək almaq ödəmək qoyulmaq gəlmək kəsmək yemək
        """,
        "cərimə"),
      .contrary("ləğv_etmək/ed ləğv_edilmək ləğv_olunmaq", "cərimə"),
      .nouns("=cərimə"),
      .verbs("qurtarmaq canını_qurtarmaq", "=cərimə"),
      .things("cərimə")),
    KindWords(
      "admission", example: "Rusiya təyyarəyə görə məsuliyyətini etiraf edib",
      .lasting("etiraf_etmək/ed etiraf_olunmaq", except: "=təəssüf"),
      .verbs("bilmək saymaq", "=özünü_=təqsirli =özünü_=günahkar"),
      .lasting(
        "boynuna_almaq qəbul_etmək/ed üzərinə_götürmək tanımaq götürmək",
        """
        =məsuliyyəti =məsuliyyətini =günahı =günahını təqsir =təqsirini günah məsuliyyət
        =səhvini =cinayəti \
        =əməlini =günahlarını =səhvlərini
        """
      ),
      .verbs("boynuna_almaq"),
      .contrary("inkar_etmək/ed rədd_etmək/ed təkzib_etmək/ed", "məsuliyyət günah təqsir ittiham"),
      .nouns("etiraf"),
      .lasting(
        "qəbul_etmək/ed boynuna_almaq",
        """
        *dığını *diyini *duğunu *düyünü *dıqlarını *diklərini
        """),
      .states(
        """
        =səhv_=bizdədir =səhv_=etmişik =səhv_=etmişəm =günahkaram =günah_=məndədir
        =günah_=bizdədir =məsuliyyət_=bizdədir =təqsirkaram =səhv_=etdik =səhv_=etdim
        """),
      .refuted(
        """
        =günahsızam =günahım_=yoxdur =təqsirim_=yoxdur =günahkar_=deyiləm =təqsirkar_=deyiləm
        =təqsirsizəm =günahımız_=yoxdur
        """),
      .lasting("yol_vermək", "=səhvə =səhvlərə =nöqsana =nöqsanlara"),
      .things("etiraf =məsuliyyətin_=etirafı =günahını =məsuliyyəti")),
    KindWords(
      "apology", example: "Şirkət sərnişinlərdən üzr istəyib",
      .lasting("üzr_istəmək üzr_istənilmək üzrxahlıq_etmək/ed"),
      .verbs("çatdırmaq yayımlamaq yaymaq bildirmək", "üzrxahlıq =üzr"),
      .verbs("keçmək", "=bağışlanmasını"),
      .nouns("üzrxahlıq =üzr"),
      .lasting("üzr_diləmək bağışlanma_diləmək əfv_diləmək bağışlanmasını_istəmək"),
      .things("=üzr üzrxahlıq")),
  ]
}
