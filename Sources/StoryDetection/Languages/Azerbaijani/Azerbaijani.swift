internal import StoryModel

extension Language {
  static let azerbaijani = Language(
    code: .az, head: .last, cues: azerbaijaniCues,
    kinds: azerbaijaniJustice + azerbaijaniAffairs + azerbaijaniEvents,
    turns: azerbaijaniTurns,
    phases: [
      (.preliminary, "ilkin =ilk"),
      (.interim, "=aralıq müvəqqəti"),
      (.final, "=yekun =son =tam qəti"),
    ],
    synonyms: ["açıqlamaq dərc_etmək/ed yayımlamaq", "imzalamaq bağlamaq"],
    months: [
      "yanvar", "fevral", "mart", "aprel", "=may|=mayda|=mayın", "=iyun|=iyunda|=iyunun",
      "=iyul|=iyulda|=iyulun", "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr",
    ],
    conjugate: TurkicVerb.azerbaijani)

  /// Verbs that put off beside a later time in the dative: "payıza saxlanılıb".
  private static let azerbaijaniLater: String = {
    let times = """
      sabaha həftəyə gecəyə səhərə aya günə vaxta tarixə sessiyaya payıza yaza yaya qışa rübə mövsümə
      yanvara
      fevrala marta aprelə iyuna iyula avqusta sentyabra oktyabra noyabra dekabra iclasa
      mərhələyə sonuna əvvəlinə ortasına sessiyasına ayına sonraya dövrə gələn_=ilə
      yanvarına fevralına martına aprelinə mayına iyununa iyuluna avqustuna sentyabrına oktyabrına
      noyabrına dekabrına həftəsinə gününə rübünə sessiyasına
      növbəti_=ilə cu_=ilə ci_=ilə cı_=ilə
      """
    return putOff(
      to: times,
      verbs: """
        keçmək keçirmək keçirilmək qalmaq saxlamaq saxlanılmaq saxlanmaq çəkilmək atılmaq
        """)
  }()

  private static let azerbaijaniCues = [
    CueWords(
      .not,
      """
      =deyiləm =deyilik =deyillər =bilmədik =bilmirik =bilməyəcəyik =deyil =deyildir =bilmədi
      =bilmədilər =bilməyib =bilməyiblər =bilmir =bilmirlər =bilməyəcək =bilməz =bilmədiyini
      """
    ),
    CueWords(.without, "=yoxdu =bəlli_=deyil =yoxdur =yox =deyil =yoxdu =deyildir"),
    CueWords(
      .yet,
      """
      =vəd_=edilən =keçsə =ay_=keçib =il_=keçib =gün_=keçib =vaxtında =keçməsinə =hələ_=heç
      =indiyə_=qədər =yenə =yenə_=də =bu_=həftə_=də =bu_=ay_=da =bu_=il_=də
      =bu_=dəfə_=də =bu_=gün_=də
      =indiyə_=kimi =bugünədək
      =bu_=günədək =hələlik =hələ =hələlik =indiyədək =indiyə =vaxtında =bu_=vaxtadək =hələ_=də
      =hələ_=ki
      """),
    CueWords(
      .refuse,
      """
      =qulaqardı
      =həqiqətə_=uyğun_=olmadığını =doğru_=olmadığını =yalan_=olduğunu =əsassız_=olduğunu
      =uydurma_=olduğunu =əks_=xəbərləri =doğru_=deyil =əsassız =yalan_=adlandırıb =feyk
      =yanlışdır =yanlış =iddialarına_=cavab =şayiələrə_=cavab =xəbərləri_=təkzib =gündəmdə_=deyil
      =gündəlikdə_=deyil =söhbət_=gedə_=bilməz =söz_=mövzusu_=deyil =həqiqəti_=əks_=etdirmir
      =həqiqətə_=uyğun_=deyil =dezinformasiyadır =saxtadır =gözlənilmir =nəzərdə_=tutulmur
      =planlaşdırılmır imtina etiraz təkzib =əleyhinə =qarşı rədd =yalandır =yalan =əsassızdır
      =feykdir =uydurmadır =uydurma =əks_=etdirmir =həqiqətə =istisna_=edir =istisna_=edib
      =istisna_=etdi
      """,
      verbs: """
        kulaqardı_etmək/ed arxa_çevirmək qulaq_asmamaq sırt_çevirmək əlinin_tərsi_ilə_itələmək
        fikrindən_daşınmaq niyyətindən_daşınmaq geri_çevirmək geri_çevrilmək qapını_bağlamaq
        veto_qoymaq yaxınlaşmamaq rədd_etmək/ed
        rədd_edilmək rədd_olunmaq imtina_etmək/ed
        imtina_edilmək təkzib_etmək/ed təkzib_olunmaq təkzib_edilmək inkar_etmək/ed \
        ləğv_etmək/ed ləğv_olunmaq ləğv_edilmək etiraz_etmək/ed yalanlamaq geri_götürmək
        dayandırmaq \
        dayandırılmaq əngəlləmək mane_olmaq vaz_keçmək boyun_qaçırmaq yaxasını_kənara_çəkmək
        qəbul_etməmək təmin_etməmək təmin_edilməmək təmin_olunmamaq
        """),
    CueWords(.delay, verbs: azerbaijaniLater),
    CueWords(
      .delay, "=sürüncəmədə =ləngimə =yubanma təxirə gecikmə =başqa_=vaxta =sonrakı_=vaxta",
      verbs:
        """
        yubatmaq sürüncəmədə_qalmaq ləngitmək gerə_salınmaq sonraya_saxlanılmaq təxirə_salmaq
        təxirə_salınmaq gecikmək gecikdirmək gecikdirilmək uzanmaq uzadılmaq ertələmək
        ertələnmək \
        =na_keçirilmək =nə_keçirilmək yubanmaq yubadılmaq ləngimək ləngidilmək yarımçıq_qalmaq
          \
                sessiya_saxlanılmaq gün_saxlanılmaq
        vaxt_saxlanılmaq \
        sessiya_qalmaq il_saxlanılmaq həftə_saxlanılmaq tarix_keçirilmək vaxt_keçirilmək
        gün_keçirilmək \
        il_keçirilmək ay_keçirilmək sona_qalmaq
        """
    ),
    CueWords(
      .await,
      """
      axtarış =axtarışı =axtarışları =axtarışını =gözləntilər =gözlənti =gözlər =ümidi =ümidlə
      =ümidvaram =ümidvarıq ümid =gözlənilir =gözləntisi proqnoz
      """,
      verbs:
        """
        axtarış_davam_etmək/ed axtarış_davam_etdirmək səbirsizliklə_gözləmək iş_davam_etmək/ed
        işlər_davam_etmək/ed yoxlanılmaq gözləmək gözlənilmək gözlənmək ümid_etmək/ed
        güman_etmək/ed proqnozlaşdırmaq proqnozlaşdırılmaq ümidvar_olmaq axtarmaq axtarılmaq
        araşdırmaq araşdırılmaq
        """
    ),
    CueWords(
      .demand,
      """
      ultimatum =çağırışı =xahişi =təklifi =vəsatəti =müraciəti =şərti tələb çağırış xahiş vəsatət
      təklif =tələbi müraciət
      """,
      verbs: """
        yalvarmaq tələb_qoymaq şərt_qoymaq şikayət_vermək iddia_qaldırmaq zəruri_saymaq
        təklif_vermək müraciət_ünvanlamaq dəvət_etmək/ed çağırış_etmək/ed tələb_etmək/ed
        tələb_olunmaq istəmək çağırmaq çağırış_etmək/ed xahiş_etmək/ed təklif_etmək/ed
        təklif_olunmaq \
        təklif_edilmək tövsiyə_etmək/ed müraciət_etmək/ed israr_etmək/ed təkid_etmək/ed
        səsləmək vəsatət_qaldırmaq dilə_tutmaq
        """),
    CueWords(
      .plan,
      """
      =yaşıl_=işıq =komissiya_=yaradılıb =qərargah_=yaradılıb =üz_=üzədir =yaxınıq =yaxındır =yaxınlaşır
      =yaxınlaşıb =hədəfi =hədəfimiz =məqsədimiz
      =hazırlığı
      =hazırlıqları =yolda =müzakirəsinə =müzakirəsi =gündəmdə =gündəmə =baxılacaq =müzakirələr
      =danışıqlar =ərəfəsində =mərhələdə =mərhələdədir =üzərində =siqnalı =niyyətindədir =plan
      =planı hazırlıq =söz vəd niyyət =hədə =hazır =hazırdır məqsəd müzakirə =ehtimal =ehtimalı
      layihə =nəzərdə =səsə =danışıqlar =danışıqları =səsverməyə =gündəlikdə =gündəliyə
      =müzakirəyə =üçün =yaxındır
      """,
      verbs: """
        =gün_qalmaq =həftə_qalmaq =ay_qalmaq =günlər_qalmaq =saatlar_qalmaq az_qalmaq
        yaxınlaşmaq müzakirəyə_çıxarmaq müzakirəyə_çıxarılmaq səsə_qoymaq
        səsə_qoyulmaq gündəliyə_çıxarmaq gündəliyə_salınmaq hədəfləmək əzmində_olmaq
        çıxarılacaq baxılmaq nəzərdən_keçirmək sürətləndirmək işlənilmək hazırlanmaq hazırlamaq
        planlaşdırmaq planlaşdırılmaq nəzərdə_tutmaq nəzərdə_tutulmaq vəd_etmək/ed söz_vermək
        hazırlaşmaq \
        hədələmək müzakirə_etmək/ed müzakirə_olunmaq düşünmək niyyətində_olmaq
        öhdəsinə_götürmək baxmaq çalışmaq \
        baxılmaq
        """),
    CueWords(
      .may,
      """
      =bilərik =ehtimalı =mümkündürmü =ehtimal_=olunur =bilər =bilərlər =bilərdi =mümkündür
      =mümkün =bəlkə =yəqin =ehtimal =ola_=bilsin =ola_=bilər =biləcəyini =biləcəyi =biləcəyinə
      =biləcək =biləcəklər =istisna_=etmir =istisna_=olunmur =istisna_=deyil
      """
    ),
    CueWords(
      .must,
      """
      =məcburdurlar =labüddür =vacib =lazımdır =gərəkdir =vacibdir =lazım =zəruridir =gərək
      =olmalıdır =məcburdur =borcludur
      """),
    CueWords(
      .will,
      """
      =olacaqlar =edəcəklər =verilə =keçiriləcək =görə_=biləcək =çıxarılacaq =gələcək =çıxacaq
      =veriləcək =alacaq =olacaq =ediləcək =edəcək =olunacaq =ediləcəyini =olunacağını
      =edəcəyini =olacağını =başlayacaq =verəcək
      """
    ),
    CueWords(
      .condition,
      """
      =olarsa =olsa =edərsə =təqdirdə =qədərincə =əgər *an_=halda *ən_=halda *acağı_=halda *əcəyi_=halda
      =əks_=halda =şərtilə *ması_=halında *məsi_=halında
      =hər_=hansı
      """),
    CueWords(.whether, "=mi =mı =mu =mü =görəsən =yoxsa"),
    CueWords(.why, "=niyə =nəyə =nədən =necə =nə_=üçün"),
    CueWords(
      .hedge,
      """
      =təsdiq_=yoxdur =isə_=susur =isə_=susurlar =isə_=şərh_=vermir =pıçıldaşırlar
      =çəkilməsini =açıqlanmasını_=istəməyən =saytların_=yazdığına =saytlar_=yazır =bəzi_=saytlar =bəzi_=saytların =yazılanlara
      =adını_=açıqlamaq_=istəməyən =anonim =teleqram_=kanallarında =teleqram_=kanalları =teleqram_=kanalı
      =paylaşımlara =rəsmi_=söz_=yoxdur =rəsmi_=təsdiq_=yoxdur =rəsmi_=açıqlama_=yoxdur
      =rəsmən_=təsdiqlənməyib =qulaqdan_=qulağa =dedi-qodu =dedi-qodulara =bilənlərin =eşitdiyimizə
      =danışılanlara =yayılanlara =xəbər_=dolaşır =şayiələrə_=görə
      =ekzitpollara =ekzitpola =sorğularına =sorğulara =mətbuatına =şəbəkə_=istifadəçiləri
      =şahidlərin =şahidlərə =ehtimala =ehtimallara =versiyaya =təsdiqləmir =təsdiqləmirlər
      =təsdiqlənmir =iddialara
      =iddiaya =sızdırılıb =sosial_=şəbəkələrdə_=yayılan =adının =mənbələrinin =qaynaqlar
      =qaynaqlara =kuluarlarda =pıçıldaşır =söylənti =mənbəyinə iddia =guya =sözdə şayiə
      =deyilənə =mənbə =mənbələr =mənbələrə =mənbənin =mənbəyə \
      =təsdiqlənməmiş =qeyri_=rəsmi =mənbəsi =söz_=söhbət =deyilir =deyilənlərə =mənbələrin
      =görünür =yazılır =sızan =söz_söhbət =söz_söhbətə =söylənilir =söylənir =deyirlər
      =bildirilənə =məlumatlara =mənbələrinə =inansaq =güman =deyəsən =söhbətlərə =deyənlər
      =dolaşır =təsdiqləməyib =təsdiqlənməyib =təsdiqini_=tapmayan
      """),
    CueWords(
      .earlier,
      """
      =ildönümündə =il_=dönümü =bir_=vaxtlar =əvvəlki =ötən_=payız
      =keçən_=yay =ötən_=yay =zamanında =on_=il_=əvvəl =daha_=əvvəl =əvvəllər =öncə =ötən_=il
      =keçən_=il =il_=əvvəl =ay_=əvvəl =xatırladaq =bundan_=əvvəl \
      =qeyd_=edək =həftə_=əvvəl =ötən_=ay =keçən_=ay =vaxtilə =keçmişdə =ildönümü =əvvəlcə
      =ilində =illər_=əvvəl =xatırladırıq
      """),
    CueWords(.purpose, "=deyə =məqsədilə =ötrü"),
    CueWords(.before, "=əvvəl =qədər =ərəfəsində =öncə =kimi =dək =qabaq"),
    CueWords(.after, "=sonra =ardından =bəri =nəticəsində =səbəbindən"),
    CueWords(.success, "", verbs: "bacarmaq nail_olmaq"),
    CueWords(
      .occurred, "",
      verbs: """
        başlamaq başlanmaq baş_tutmaq həyata_keçirmək həyata_keçirilmək \
        baş_vermək elan_etmək/ed elan_olunmaq elan_edilmək olmaq verilmək vermək
        """),
    CueWords(
      .unreal,
      """
      =psixoloq =psixoloqlar =mühazirə mühazirəsi =dərs =dərsi =dərsində dərslik şahmat qrossmeyster
      =atalar_=sözü tapmaca viktorina krossvord resept etnoqraf filoloq ensiklopediya lüğət =məsləhət
      =məsləhəti =məsləhətlər =məsləhətləri astroloq nağıl =lətifə =zəka =bilik_=yarışı =maraqlı_=faktlar
      =qaynana =seminar =seminarı =ipucları =təlimat =yaddaş_=kitabçası =sirlərindən
      """),
    CueWords(
      .work,
      """
      kitab roman film serial tamaşa komediya =mahnı =mahnısı sərgi muzey povest =şeir ssenari balet
      opera hekayə =cizgi
      """),
    CueWords(.be, "=idi"),
    CueWords(.relative, ""),
    CueWords(.that, "=ki"),
    CueWords(
      .soon,
      """
      =sabahdan =bu_=axşam =bazar_=ertəsi =qarşıdakı =yaxın_=günlərdə =yaxın_=vaxtlarda
      =bu_=həftə =həftəsonu =sabah =tezliklə =yaxın =gələn =növbəti =yaxınlarda
      =ilin_=sonunadək =sonuna =birisigün
      """),
    CueWords(.now, "=bu_=gün =dünən =indicə =bugün"),
    CueWords(
      .relation,
      """
      =vəkili =qardaşı =bacısı =həyat_=yoldaşı =oğlu =qızı =atası =anası =dostu =köməkçisi
      =müavini =cinayət_=ortağı \
      =sürücüsü =mühafizəçisi =tərəfdarı =tərəfdarları =həmkarı =qohumu =ortağı =xanımı
      =vəkilləri =ailəsi
      """),
    CueWords(
      .official,
      """
      məhkəmə prokurorluq nazirlik nazirliyi hökumət prezident rəsmən =mərkəzi komissiya komitə
      parlament =mm =baş_=prokurorluq =dtx
      """
    ),
    CueWords(.oblique, ""),
    CueWords(.splitter, "=amma =lakin =ancaq =halbuki =isə =çünki =və"),
    CueWords(.live, "=canlı"),
  ]
}
