extension Language {
  /// Reports, offices, treaties.
  static let azerbaijaniAffairs: [KindWords] = [
    KindWords(
      "report-published", example: "Nazirlik qəza ilə bağlı yekun hesabatı dərc edib",
      .verbs(
        """
        dərc_etmək/ed dərc_olunmaq dərc_edilmək açıqlanmaq yayımlamaq yayımlanmaq yaymaq
        yayılmaq \
        təqdim_etmək/ed təqdim_olunmaq təqdim_edilmək ictimailəşdirmək ictimailəşdirilmək \
        elan_olunmaq elan_edilmək hazırlanmaq bölüşmək paylaşmaq paylaşılmaq çıxmaq açıqlamaq
        elan_etmək/ed \
        yerləşdirmək yerləşdirilmək hazır_olmaq tamamlanmaq yayıma_vermək açıqlanmaq üzə_çıxmaq
        işıq_üzü_görmək göndərmək göndərilmək nəşr_olunmaq çap_olunmaq \
        ictimaiyyətə_çatdırmaq təhvil_vermək nəşr_etmək/ed
        """,
        """
        hesabat nəticə =nəticələri =nəticələrini =rəyi =rəyini =araşdırmanın_=nəticəsi məruzə
        =məruzəsini =yekun_=sənəd =yekun_=sənədi rəy =rəyin =rəyinin =yekun_=rəy bülleten \
        =məruzəsi
        """,
        except: "seçki imtahan müsabiqə tender"),
      .tells(
        """
        bildirilmək deyilmək qeyd_olunmaq göstərilmək vurğulanmaq qeyd_edilmək yazılmaq
        əks_olunmaq aşkarlanmaq
        """,
        "=hesabatda =hesabatında =məruzədə =məruzəsində =rəydə =rəyində"),
      .nouns("açıqlanma dərc", "hesabat nəticə"),
      .verbs(
        """
        açıqlamaq açıqlanmaq dərc_etmək/ed dərc_olunmaq yayımlamaq yayımlanmaq təqdim_etmək/ed
        təqdim_olunmaq elan_etmək/ed elan_olunmaq ictimailəşdirmək ictimailəşdirilmək paylaşmaq
        """,
        """
        audit =auditi =auditini stenoqram =arayış =arayışı =arayışını =tapıntılarını =tapıntıları
        =tədqiqatını =tədqiqatı =araşdırmasını =araşdırması =yoxlamanın_=yekunları =bulqularını
        """),
      .verbs(
        "dərc_etmək/ed yerləşdirmək yerləşdirilmək açıqlamaq yaymaq", "icmal =icmalı =icmalını"),
      .things(
        "hesabat =araşdırmanın_=nəticələri =istintaqın_=nəticələri nəticə =yekun_=sənəd məruzə rəy =rəyin =rəyinin",
        except: "seçki")),
    KindWords(
      "results-declared", example: "İmtahanın nəticələri elan olundu",
      .verbs(
        """
        elan_olunmaq elan_edilmək açıqlanmaq məlum_olmaq bəlli_olmaq elan_etmək/ed açıqlamaq
        müəyyənləşmək \
        müəyyən_olunmaq müəyyən_edilmək bilinmək yayımlamaq dərc_olunmaq çıxmaq dərc_edilmək
        yerləşdirilmək \
        müəyyənləşdirmək sahibini_tapmaq açılmaq gəlmək
        """,
        """
        nəticə =nəticələri qalib =qaliblər =nəticələr =nəticələrini =qalibləri =qalibi
        =qaliblərin =ballar \
        =balları =siyahısı bal qalib siyahı nəticə
        """, except: "araşdırma istintaq seçki ekspertiza"),
      .verbs(
        "qazanmaq udmaq almaq",
        """
        =mükafatını =müsabiqəni =müsabiqəsini =tenderi =birinciliyi =mükafatı =baş_=mükafat
        =yarışmanı
        """),
      .verbs(
        """
        vermək verilmək təqdim_olunmaq təqdim_edilmək qismət_olmaq nəsib_olmaq layiq_görülmək
        qazanmaq tutmaq götürmək almaq sahib_olmaq
        """,
        """
        =birincilik =birinciliyi =birinci_=yer =birinci_=yeri =baş_=mükafat =baş_=mükafatı
        =mükafatına =mükafatı =qran-pri =qran-prini =adını =titulunu =medalı =medalını =medal =kuboku =kubokunu =tender =tenderdə
        """, except: "=yarışacaq =seçki"),
      .verbs(
        "olmaq elan_olunmaq elan_edilmək çıxmaq", "=qalibi =laureatı =birincisi =çempionu",
        except: "seçki"),
      .verbs(
        "məlum_olmaq bəlli_olmaq açıqlanmaq elan_olunmaq",
        "=mükafatın_=sahibi =mükafatının_=sahibi =kubokun_=sahibi =mükafatın_=sahibləri"),
      .things(
        "nəticə =nəticələr =nəticələri =qalibi =qalibləri =nəticələrin",
        except: "araşdırma istintaq")),
    KindWords(
      "election-result", example: "MSK seçkinin nəticələrini elan etdi",
      .verbs(
        """
        elan_etmək/ed elan_olunmaq elan_edilmək açıqlamaq açıqlanmaq təsdiq_etmək/ed
        təsdiq_olunmaq təsdiq_edilmək \
        təsdiqləmək təsdiqlənmək məlum_olmaq bəlli_olmaq
        """,
        """
        =nəticələri =yekun_=protokol =yekun_=protokolu =nəticələrini nəticə =yekunları
        =yekunlarını ekzitpol =yekunu =nəticələr
        """,
        except: "imtahan istintaq müsabiqə"),
      .verbs(
        "qalib_gəlmək seçilmək qazanmaq qələbə_qazanmaq qalib_çıxmaq udmaq toplamaq qələbə_çalmaq",
        """
        seçki =prezident =seçkilərdə =deputat =seçkidə =seçkiləri =səslərin =seçkisini =seçkini
        =namizəd \
        =partiyası =səs =seçkilərində =turda
        """),
      .contrary(
        "ləğv_etmək/ed ləğv_edilmək ləğv_olunmaq etibarsız_saymaq",
        "seçki =nəticələri =nəticələrini"),
      .verbs("olmaq", "=seçkinin_=qalibi =seçkilərin_=qalibi"),
      .states("=yenidən_=prezident", "=səs =faiz =seçki =seçkidə"),
      .verbs(
        """
        qələbə_çalmaq qələbə_qazanmaq öndə_getmək çoxluq_qazanmaq
        """, "partiya namizəd seçki =seçkidə"),
      .things(
        "ekzitpol"),
      .verbs(
        "seçilmək seçmək", "=meri =mer =qubernatoru =prezidenti =bələdiyyə",
        except: "=müavini =komissiya"),
      .things(
        """
        =seçkinin =seçkilərin =seçkiləri =səsvermənin =seçkinin_=nəticələri =nəticələr
        =nəticələri nəticə =seçki
        """)),
    KindWords(
      "damage-assessed", example: "Nazirlik ziyanı 2 milyard manat qiymətləndirib",
      .verbs(
        """
        qiymətləndirmək qiymətləndirilmək hesablamaq hesablanmaq müəyyən_etmək/ed
        müəyyən_edilmək müəyyənləşdirmək \
        açıqlamaq açıqlanmaq müəyyən_olunmaq müəyyənləşdirilmək təşkil_etmək/ed bəlli_olmaq
        məlum_olmaq \
        dəyərləndirmək dəyərləndirilmək müəyyənləşmək ötmək keçmək çatmaq aşmaq
        """,
        """
        ziyan zərər fəsad =fəsadları =ziyanı =zərəri =zərərin =ziyanın =itki
        """, except: "=kompensasiya =ödəni"),
      .verbs("vurmaq dəymək", "=manat =manatlıq =milyon =dollar"),
      .nouns(
        """
        =zərər =ziyan =zərəri =ziyanı itki =zərərin_=məbləği
        """, "=manat =milyon =milyard =dollar =manatlıq =avro"),
      .verbs(
        """
        bilinmək açıqlanmaq bəlli_olmaq məlum_olmaq hesablanmaq
        """, "=məbləği =həcmi", except: "=cərimə =kompensasiya =büdcə =kredit"),
      .verbs(
        "olmaq təşkil_etmək/ed", "=məbləği =həcmi",
        except: """
          =kompensasiya =cərimə =büdcə =kredit
          """),
      .states(
        "=bərabərdir =təşkil_=edir", "ziyan zərər =ziyanı =zərəri itki", except: "=deyil =hələ"),
      .verbs("bərabər_olmaq", "ziyan zərər itki"),
      .verbs("düşmək uğramaq", "=ziyana =zərərə"),
      .things(
        "=zərərin_=qiymətləndirilməsi =ziyanın_=qiymətləndirilməsi ziyan zərər",
        except: "=kompensasiya")),
    KindWords(
      "cause-named", example: "Qəzanın səbəbi açıqlanıb",
      .verbs(
        """
        açıqlamaq açıqlanmaq müəyyən_etmək/ed müəyyən_edilmək müəyyən_olunmaq müəyyənləşmək
        müəyyənləşdirmək \
        məlum_olmaq bəlli_olmaq aydınlaşmaq  aşkarlanmaq üzə_çıxmaq aydın_olmaq açılmaq tapılmaq
        müəyyənləşdirilmək \
        göstərilmək
        """,
        "səbəb =nədən =səbəbi =niyə =səbəbini"),
      .verbs(
        "səbəb_olmaq yol_açmaq",
        """
        =qəzasına =yanğınına =partlayışına =ölümünə =çökməsinə =aşmasına =zəhərlənməsinə =batmasına
        =yanğının =partlayışın =faciəyə
        """),
      .verbs("səbəb_olmaq", "=qəzaya =yanğına =partlayışa =qəzanın"),
      .lacking(
        """
        =naməlum =naməlumdur =bəlli_=deyil =məlum_=deyil =aydın_=deyil =müəmma =sirr =müəmmalı
        =bilinmir =dəqiqləşməyib =müəyyənləşməyib =müəyyən_=edilməyib
        """,
        "səbəb =səbəbi =niyə =nədən =nəyə"),
      .verbs("çıxmaq", "=səbəbi", except: "=bilər"),
      .nouns("=səbəbi"),
      .verbs(
        "bilinmək tapmaq göstərmək aydınlığa_qovuşmaq açıqlığa_qovuşmaq",
        "səbəb =səbəbi =səbəbini"),
      .verbs(
        """
        açıqlamaq açıqlanmaq müəyyən_etmək/ed müəyyən_edilmək müəyyənləşdirmək müəyyənləşdirilmək
        bilinmək məlum_olmaq bəlli_olmaq aydınlaşdırmaq aşkarlamaq aşkarlanmaq göstərmək
        """,
        "=nəyin =nə_=səbəbdən =hansı_=səbəbdən =kimin_=günahı =kimin_=ucbatından"),
      .verbs(
        "başlamaq baş_vermək törənmək qaynaqlanmaq yaranmaq çıxmaq uçmaq çökmək batmaq yanmaq aşmaq partlamaq toqquşmaq",
        """
        =qısaqapanmadan =qapanmadan =qapanmasından =nasazlıqdan =nasazlığından =səhlənkarlıqdan
        =səhlənkarlığından =naqillərdən =sızmasından =sızıntısından =ehtiyatsızlıqdan =səhvindən
        =yorğunluqdan =siqaretdən =kötüyündən =ildırımdan
        """),
      .states("=bəllidir =məlumdur", "səbəb =səbəbi", except: "=deyil =hələ"),
      .verbs(
        "müəyyən_etmək/ed müəyyən_edilmək müəyyənləşdirmək məlum_olmaq bəlli_olmaq aşkarlamaq",
        "=haradan"),
      .things("=haradan"),
      .verbs("çıxmaq olmaq", "=günahkarı =səbəbkarı =baiskarı"),
      .things("=niyə =nədən səbəb =nəyin_=səbəb")),
    KindWords(
      "recorders-found", example: "Təyyarənin qara qutusu tapılıb",
      .verbs(
        """
        tapmaq tapılmaq aşkar_etmək/ed aşkar_edilmək aşkarlamaq aşkarlanmaq çıxarmaq çıxarılmaq
        üzə_çıxmaq
        """,
        "=qara_qutu =bort_yazıcı =bort_özüyazan özüyazan =qeyd_cihaz"),
      .verbs("qaldırılmaq qaldırmaq götürülmək", "=qara_qutu özüyazan =qeyd_cihaz"),
      .verbs(
        """
        tapmaq tapılmaq aşkarlamaq aşkarlanmaq aşkar_etmək/ed aşkar_edilmək çıxarmaq çıxarılmaq
        qaldırmaq qaldırılmaq götürülmək
        """,
        "qeydedici =qeydediciləri =qeydedicisi =səsyazma =danışıqları_=yazan"),
      .things("qeydedici =qeydediciləri =qeydedicisi"),
      .things("=qara_qutu =bort_yazıcı özüyazan =bort_özüyazan =qeyd_cihaz")),
    KindWords(
      "date-set", example: "Seçkilərin tarixi açıqlanıb",
      .verbs(
        """
        açıqlamaq açıqlanmaq müəyyən_etmək/ed müəyyən_edilmək müəyyən_olunmaq müəyyənləşmək
        təyin_etmək/ed \
        təyin_edilmək təyin_olunmaq elan_etmək/ed elan_olunmaq elan_edilmək məlum_olmaq
        bəlli_olmaq \
        müəyyənləşdirmək müəyyənləşdirilmək dəqiqləşmək razılaşdırılmaq dəqiqləşdirilmək
        """,
        """
        tarix =vaxtı =nə_=vaxt =hansı_=gün =vaxtını =günü =gününü =seçki =tarixi =seçkiləri
        =iclası
        """,
        except: "=nəticələri =nəticələrini =bayram =elm"),
      .lacking(
        """
        =bəlli_=deyil =məlum_=deyil =dəqiqləşməyib =müəyyənləşməyib =bilinmir =açıqlanmayıb
        =naməlumdur =qeyri_=müəyyəndir =bəlli_=olmayıb
        """,
        "tarix =vaxtı =nə_=vaxt =günü =vaxt"),
      .verbs(
        """
        qərara_alınmaq qərarlaşdırılmaq təyin_edilmək təyin_olunmaq
        """, "=keçirilməsi =keçirilməsini =seçki =seçkilər"),
      .nouns("=tarixi"),
      .verbs(
        "təyin_etmək/ed təyin_olunmaq təyin_edilmək",
        """
        =seçkilərini =seçkisini =seçkilər =referendumu =referendum =seçkiləri
        """),
      .states(
        "=bəllidir =məlumdur", "tarix =tarixi =vaxtı =günü", except: "=deyil =hələ"),
      .verbs(
        "elan_etmək/ed elan_olunmaq açıqlamaq açıqlanmaq",
        "=keçiriləcəyini =keçiriləcəyi =başlayacağını =baş_=tutacağını"),
      .things("tarix =nə_=vaxt =hansı_=gün =vaxtı =gün =günü")),
    KindWords(
      "resignation", example: "Müdafiə naziri istefa verib",
      .verbs(
        """
        istefa_vermək istefaya_getmək/ged istefaya_göndərmək istefaya_göndərilmək
        istefa_etmək/ed istefaya_çıxmaq \
        istefaya_yollanmaq
        """
      ),
      .verbs(
        "vermək elan_etmək/ed qəbul_etmək/ed qəbul_edilmək qəbul_olunmaq açıqlamaq",
        "istefa =istefasını =istefası"),
      .verbs(
        """
        azad_etmək/ed azad_edilmək azad_olunmaq çıxarmaq çıxarılmaq getmək/ged tərk_etmək/ed
        ayrılmaq \
        kənarlaşdırmaq kənarlaşdırılmaq əl_çəkmək uzaqlaşdırılmaq götürülmək
        """,
        """
        =vəzifəsindən =vəzifədən =tutduğu_=vəzifədən =postundan =vəzifəsini =postunu
        =kreslosundan =postdan \
        =kreslosunu =kürsüsündən
        """),
      .verbs("yazmaq təqdim_etmək/ed", "=istefa_=ərizəsi =istefa_=ərizəsini =istefa"),
      .nouns("istefa"),
      .verbs(
        """
        getmək/ged ayrılmaq çıxarılmaq uzaqlaşdırılmaq istefa_vermək azad_edilmək azad_olunmaq
        kənarlaşdırılmaq vidalaşmaq
        """,
        """
        *lığından *liyindən *luğundan *lüyündən =vəzifəsindən =vəzifəsi =rəhbərlikdən
        =başçılıqdan
        """, except: "=üzvlüyündən =namizədliyindən"),
      .verbs("yollarını_ayırmaq yolları_ayrılmaq"),
      .refuted("=vəzifəmin_=başındayam =vəzifəsinin_=başındadır =işimin_=başındayam"),
      .things("=getməsini =getməsi =istefasını =istefası", "hökumət nazir prezident rəhbər sədr"),
      .verbs(
        """
        işdən_çıxmaq işdən_çıxarılmaq işdən_getmək/ged kreslosunu_itirmək postunu_itirmək
        vəzifəsini_itirmək
        """, "nazir müdir rəhbər sədr direktor başçı məşqçi rəis", except: "=işçi =əməkdaş"),
      .things("istefa")),
    KindWords(
      "appointment", example: "Mərkəzi Banka yeni sədr təyin olunub",
      .verbs(
        "təyin_etmək/ed təyin_edilmək təyin_olunmaq",
        except: "=cəza =tarixi =ekspertiza =seçkilər =seçkiləri =vaxtı =cərimə =müavinət =həbs"),
      .verbs("almaq", "təyinat"),
      .verbs(
        """
        seçilmək keçmək gətirilmək başlamaq olmaq etibar_etmək/ed həvalə_olunmaq gətirmək
        seçmək əyləşmək
        """,
        """
        =sədri =sədr =vəzifəsinə =vəzifəyə =rəhbəri =postunu =postuna =yeni_=naziri
        =yeni_=nazir =kreslosuna \
        =məşqçisi =rəhbərliyinə
        """, except: "=prezident =deputat"),
      .nouns("təyinat"),
      .verbs(
        """
        təyin_edilmək təyin_olunmaq gətirilmək seçilmək keçmək gətirmək başlamaq
        """, "*lığına *liyinə *luğuna *lüyünə",
        except: """
          =üzvlüyünə =namizədliyinə =deputatlığına =prezidentliyinə
          """),
      .verbs(
        "gəlmək olmaq bəlli_olmaq məlum_olmaq açıqlanmaq təqdim_olunmaq gətirilmək",
        """
        =yeni_=başçısı =yeni_=sədri =yeni_=rəhbəri =yeni_=rəisi =yeni_=direktoru
        =yeni_=baş_=məşqçi =yeni_=rektor =yeni_=rektoru =yeni_=katibi =yeni_=səfiri
        =yeni_=müdir =yeni_=müdiri =yeni_=məşqçisi =yeni_=məşqçi =yeni_=sədr =yeni_=rəhbər
        =yeni_=komandanı
        """),
      .pending("=kim_=olacaq =kim_=gələcək =kim_=keçəcək =yerinə_=kim =kim_=tutacaq"),
      .verbs(
        "dəyişmək dəyişdirilmək",
        """
        =rəhbərliyi =rəhbəri =rəisi =başçısı =müavini =rektoru =komandanı =məşqçisi =sədri =naziri
        =direktoru
        """),
      .verbs(
        "tapşırılmaq tapşırmaq həvalə_edilmək etibar_edilmək",
        "=rəhbərlik =rəhbərliyi =vəzifəsi =sükanı =başçılıq =idarəçiliyi"),
      .verbs("əyləşmək oturmaq", "=kreslosunda =kreslosuna =sükanı =sükan"),
      .verbs(
        "bilinmək məlum_olmaq bəlli_olmaq açıqlanmaq açıqlamaq elan_etmək/ed müəyyənləşmək",
        "=kimin_=olacağı =kimin_=olacağını =kimin_=keçəcəyi =kimin_=gələcəyi =kimin_=tutacağı"),
      .things(
        """
        =təyini =təyin_=olunması =yeni_=sədr =yeni_=rəhbər =yeni_=başçı =yeni_=məşqçi
        =yeni_=sədri =yeni_=naziri =vəzifəsinə təyinat =təyin_=edilməsi =yeni_=nazir
        =yeni_=səfir
        """)),
    KindWords(
      "agreement-signed", example: "İki ölkə saziş imzalayıb",
      .verbs(
        "imzalamaq imzalanmaq bağlamaq bağlanmaq imza_atmaq qol_çəkmək imza_atılmaq",
        """
        saziş müqavilə memorandum protokol sənəd razılaşma bəyannamə kontrakt =imza =sazişə
        bəyanat =kontraktı \
        =sənədə
        """, except: "=kəsildi =iş"),
      .verbs("imzalamaq imzalanmaq", except: "=sərəncam =fərman =qanun =sərəncamı =fərmanı"),
      .nouns("imzalanma =imza", "saziş müqavilə =arasında sənəd"),
      .verbs("qol_çəkmək", except: "=fərman =qanun =sərəncam =fərmana =sərəncama"),
      .things(
        """
        protokol razılaşma =imzalanması saziş müqavilə =sülh_=müqaviləsi =sazişin memorandum
        sənəd
        """)),
    KindWords(
      "ratified", example: "Milli Məclis sazişi ratifikasiya etdi",
      .verbs("ratifikasiya_etmək/ed ratifikasiya_olunmaq ratifikasiya_edilmək"),
      .verbs(
        """
        təsdiq_etmək/ed təsdiq_edilmək təsdiqləmək təsdiqlənmək təsdiq_olunmaq bəyənmək
        qəbul_etmək/ed qəbul_olunmaq
        """,
        "saziş müqavilə konvensiya protokol bəyannamə memorandum"),
      .contrary("rədd_etmək/ed rədd_edilmək veto_qoymaq", "saziş müqavilə konvensiya protokol"),
      .nouns("ratifikasiya"),
      .things("ratifikasiya"),
      .things(
        "saziş müqavilə konvensiya protokol",
        """
        parlament =məclis =məclisin =məclisinin =məclisdə senat =mm bundestaq =deputatlar
        =deputatların =seym =rada =təsdiqi =təsdiqinə komitə
        """)),
    KindWords(
      "in-force", example: "Yeni qanun qüvvəyə minib",
      .verbs("qüvvəyə_minmək qüvvəyə_girmək"),
      .verbs("minmək girmək", "=qüvvəyə"),
      .lasting(
        "tətbiq_olunmaq tətbiq_edilmək işə_düşmək",
        """
        qanun tarif qayda tələb dəyişiklik vergi rejim norma sistem güzəşt məcəllə düzəliş
        """, except: "=cərimə =cəza"),
      .states("=qüvvədədir"),
      .verbs(
        "başlamaq başlanmaq başlanılmaq",
        """
        atəşkəs tətbiq qanun =tətbiqinə =tətbiqi qayda tarif
        """),
      .verbs(
        "işləməyə_başlamaq tətbiqə_başlamaq qüvvəyə_minmək işə_düşmək",
        "saziş qanun qayda rejim =rejimi sistem tələb viza mexanizm"),
      .things("tətbiq =tətbiqi =tətbiqinə =tətbiqini =qüvvəyə =qüvvəyə_=minməsi =qüvvəyə_=minmə")),
    KindWords(
      "ceasefire", example: "Tərəflər atəşkəs barədə razılaşıb",
      .verbs(
        """
        razılaşmaq anlaşmaq elan_etmək/ed elan_olunmaq elan_edilmək razılığa_gəlmək əldə_etmək/ed
        əldə_olunmaq əldə_edilmək \
        imzalamaq imzalanmaq başlamaq başlanmaq qəbul_etmək/ed qüvvəyə_minmək razılıq_vermək
        bərqərar_olmaq \
        razılaşdırılmaq bağlanmaq
        """,
        "atəşkəs =atəşkəsə barışıq"),
      .verbs(
        "dayandırmaq dayandırılmaq dayanmaq kəsmək kəsilmək susmaq",
        "=atəş =atəşi =döyüşlər =hücumları =silahlar"),
      .contrary("pozmaq pozulmaq rədd_etmək/ed", "atəşkəs"),
      .nouns("=atəşkəs"),
      .states("=qüvvədədir =başlayıb", "atəşkəs"),
      .verbs(
        "susmaq kəsilmək səngimək dayanmaq", "=toplar =silah =silahlar =döyüş =döyüşlər =qarşıdurma"
      ),
      .things("atəşkəs")),
    KindWords(
      "accession", example: "Finlandiya NATO-ya qoşulub",
      .verbs(
        """
        qoşulmaq daxil_olmaq üzv_olmaq qəbul_etmək/ed qəbul_edilmək qəbul_olunmaq girmək
        qatılmaq çevrilmək
        """,
        """
        =nato =ütt =aib =mdb =aİ =aİ-yə =ittifaqına =ittifaqa =təşkilata =təşkilatına =üzv
        =müqaviləyə
        =konvensiyaya =üzvlüyə =ai \
        =birliyinə =alyansa =brics =briks =zonasına =bloka =üzvü =üzvlüyünə =ailəsinə =bankına
        =şot
        """, except: "=toplantı =təlim =sammit =iclas"),
      .verbs("üzv_olmaq üzvü_olmaq üzvlüyə_qəbul_olunmaq"),
      .verbs(
        "qoşulmaq qatılmaq üzv_olmaq daxil_olmaq",
        """
        fond təşkilat ittifaq statut bəyannamə birlik alyans müqavilə saziş konvensiya proqram
        bank
        =assosiasiyasına məhkəmə
        """, except: "=toplantı =təlim =sammit =iclas =aksiya"),
      .verbs("rəsmiləşdirmək rəsmiləşmək", "üzvlük =üzvlüyünü =üzvlüyü"),
      .verbs(
        "qoşulmaq daxil_olmaq qəbul_edilmək qəbul_olunmaq üzv_olmaq qatılmaq",
        """
        =şurasına =şuraya =alyansına =pakta =zonaya =məkanına =bazarına =fonduna =klubuna =oecd =bmt
        =opek =beynəlxalq_=valyuta
        """, except: "=toplantı =sammit =iclas =təlim"),
      .things("üzvlük qoşulma =üzvlüyə =üzvlük =üzvlüyü =qoşulması =üzv =üzvlüyünə")),
  ]
}
