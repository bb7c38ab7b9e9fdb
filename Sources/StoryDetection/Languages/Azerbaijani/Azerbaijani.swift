internal import StoryModel

extension Language {
  static let azerbaijani = Language(
    code: .az, head: .last, cues: azerbaijaniCues,
    kinds: azerbaijaniJustice + azerbaijaniAffairs + azerbaijaniEvents,
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

  private static let azerbaijaniCues = [
    CueWords(
      .not,
      "=deyil =deyildir =bilmədi =bilmədilər =bilməyib =bilməyiblər =bilmir =bilmirlər =bilməyəcək =bilməz =bilmədiyini"
    ),
    CueWords(.without, "=yoxdur =yox =deyil =yoxdu =deyildir"),
    CueWords(.yet, "=hələ =hələlik =indiyədək =indiyə =vaxtında =bu_=vaxtadək =hələ_=də =hələ_=ki"),
    CueWords(
      .refuse,
      "imtina etiraz təkzib =əleyhinə =qarşı rədd =yalandır =yalan =əsassızdır =feykdir =uydurmadır =uydurma =əks_=etdirmir =həqiqətə =istisna_=edir =istisna_=edib =istisna_=etdi",
      verbs: """
        rədd_etmək/ed rədd_edilmək rədd_olunmaq imtina_etmək/ed imtina_edilmək təkzib_etmək/ed təkzib_olunmaq təkzib_edilmək inkar_etmək/ed \
        ləğv_etmək/ed ləğv_olunmaq ləğv_edilmək etiraz_etmək/ed yalanlamaq geri_götürmək dayandırmaq \
        dayandırılmaq əngəlləmək mane_olmaq vaz_keçmək boyun_qaçırmaq yaxasını_kənara_çəkmək qəbul_etməmək təmin_etməmək təmin_edilməmək təmin_olunmamaq
        """),
    CueWords(
      .delay, "təxirə gecikmə =başqa_=vaxta =sonrakı_=vaxta",
      verbs:
        """
        təxirə_salmaq təxirə_salınmaq gecikmək gecikdirmək gecikdirilmək uzanmaq uzadılmaq ertələmək ertələnmək \
        =na_keçirilmək =nə_keçirilmək yubanmaq yubadılmaq ləngimək ləngidilmək yarımçıq_qalmaq həftə_qalmaq \
        rüb_qalmaq ay_qalmaq il_qalmaq gün_qalmaq sessiya_saxlanılmaq gün_saxlanılmaq vaxt_saxlanılmaq \
        sessiya_qalmaq il_saxlanılmaq həftə_saxlanılmaq tarix_keçirilmək vaxt_keçirilmək gün_keçirilmək \
        il_keçirilmək ay_keçirilmək sona_qalmaq
        """
    ),
    CueWords(
      .await, "ümid =gözlənilir =gözləntisi proqnoz",
      verbs:
        "gözləmək gözlənilmək gözlənmək ümid_etmək/ed güman_etmək/ed proqnozlaşdırmaq proqnozlaşdırılmaq ümidvar_olmaq axtarmaq axtarılmaq araşdırmaq araşdırılmaq"
    ),
    CueWords(
      .demand, "tələb çağırış xahiş vəsatət təklif =tələbi müraciət",
      verbs: """
        tələb_etmək/ed tələb_olunmaq istəmək çağırmaq çağırış_etmək/ed xahiş_etmək/ed təklif_etmək/ed təklif_olunmaq \
        təklif_edilmək tövsiyə_etmək/ed müraciət_etmək/ed israr_etmək/ed təkid_etmək/ed səsləmək vəsatət_qaldırmaq dilə_tutmaq
        """),
    CueWords(
      .plan,
      "=plan =planı hazırlıq =söz vəd niyyət =hədə =hazır =hazırdır məqsəd müzakirə =ehtimal =ehtimalı layihə =nəzərdə =səsə =danışıqlar =danışıqları =səsverməyə =gündəlikdə =gündəliyə =müzakirəyə =üçün =yaxındır",
      verbs: """
        planlaşdırmaq planlaşdırılmaq nəzərdə_tutmaq nəzərdə_tutulmaq vəd_etmək/ed söz_vermək hazırlaşmaq \
        hədələmək müzakirə_etmək/ed müzakirə_olunmaq düşünmək niyyətində_olmaq öhdəsinə_götürmək baxmaq çalışmaq \
        baxılmaq
        """),
    CueWords(
      .may,
      "=bilər =bilərlər =bilərdi =mümkündür =mümkün =bəlkə =yəqin =ehtimal =ola_=bilsin =ola_=bilər =biləcəyini =biləcəyi =biləcəyinə =biləcək =biləcəklər =istisna_=etmir =istisna_=olunmur =istisna_=deyil"
    ),
    CueWords(
      .must,
      "=lazımdır =gərəkdir =vacibdir =lazım =zəruridir =gərək =olmalıdır =məcburdur =borcludur"),
    CueWords(
      .will,
      "=olacaq =ediləcək =edəcək =olunacaq =ediləcəyini =olunacağını =edəcəyini =olacağını =başlayacaq =verəcək"
    ),
    CueWords(.condition, "=əgər =halda =təqdirdə =şərtilə =halında =hər_=hansı"),
    CueWords(.whether, "=mi =mı =mu =mü =görəsən =yoxsa"),
    CueWords(.why, "=niyə =nəyə =nədən =necə =nə_=üçün"),
    CueWords(
      .hedge,
      """
      iddia =guya =sözdə şayiə =deyilənə =mənbə =mənbələr =mənbələrə =mənbənin =mənbəyə \
      =təsdiqlənməmiş =qeyri_=rəsmi =mənbəsi =söz_=söhbət =deyilir =deyilənlərə =mənbələrin =görünür =yazılır =sızan =söz_söhbət =söz_söhbətə =söylənilir =söylənir =deyirlər =bildirilənə =məlumatlara =mənbələrinə =inansaq =güman =deyəsən =söhbətlərə =deyənlər =dolaşır =təsdiqləməyib =təsdiqlənməyib =təsdiqini_=tapmayan
      """),
    CueWords(
      .earlier,
      """
      =daha_=əvvəl =əvvəllər =öncə =ötən_=il =keçən_=il =il_=əvvəl =ay_=əvvəl =xatırladaq =bundan_=əvvəl \
      =qeyd_=edək =həftə_=əvvəl =ötən_=ay =keçən_=ay =vaxtilə =keçmişdə =ildönümü =əvvəlcə =ilində =illər_=əvvəl =xatırladırıq
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
    CueWords(.be, "=idi"),
    CueWords(.relative, ""),
    CueWords(.that, "=ki"),
    CueWords(
      .soon,
      "=sabah =tezliklə =yaxın =gələn =növbəti =yaxınlarda =ilin_=sonunadək =sonuna =birisigün"),
    CueWords(.now, "=bu_=gün =dünən =indicə =bugün"),
    CueWords(
      .relation,
      """
      =vəkili =qardaşı =bacısı =həyat_=yoldaşı =oğlu =qızı =atası =anası =dostu =köməkçisi =müavini =cinayət_=ortağı \
      =sürücüsü =mühafizəçisi =tərəfdarı =tərəfdarları =həmkarı =qohumu =ortağı =xanımı =vəkilləri =ailəsi
      """),
    CueWords(
      .official,
      "məhkəmə prokurorluq nazirlik nazirliyi hökumət prezident rəsmən =mərkəzi komissiya komitə parlament =mm =baş_=prokurorluq =dtx"
    ),
    CueWords(.oblique, ""),
    CueWords(.splitter, "=amma =lakin =ancaq =halbuki =isə =çünki =və"),
    CueWords(.live, "=canlı"),
  ]
}
