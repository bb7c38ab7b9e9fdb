extension Language {
  /// Bans, votes, deals, events.
  static let azerbaijaniEvents: [KindWords] = [
    KindWords(
      "ban-imposed", example: "Hökumət elektron siqaretin satışını qadağan edib",
      .verbs("qadağan_etmək/ed qadağan_edilmək qadağan_olunmaq"),
      .verbs(
        """
        qoymaq qoyulmaq tətbiq_etmək/ed tətbiq_edilmək tətbiq_olunmaq elan_etmək/ed
        elan_olunmaq gətirmək gətirilmək salmaq salınmaq
        """,
        "qadağa embarqo sanksiya =qadağası məhdudiyyət moratorium"),
      .verbs(
        "kənarlaşdırmaq kənarlaşdırılmaq uzaqlaşdırılmaq",
        "=futboldan =yarışlardan =idmandan =yarışdan =turnirdən"),
      .verbs(
        "bloklamaq bloklanmaq dayandırmaq dayandırılmaq",
        "=ixracını =idxalını =idxalı =ixracı =saytı =sosial_=şəbəkə"),
      .contrary("götürmək götürülmək", "qadağa embarqo sanksiya"),
      .nouns("=qadağa =embarqo =sanksiya =sanksiyalar =məhdudiyyət =qadağası"),
      .verbs(
        "məhdudlaşdırmaq məhdudlaşdırılmaq bağlanmaq bağlamaq",
        """
        =girişi =giriş =idxalı =ixracı =satışı =satışını =uçuşlara =sərhəd =sərhədi
        =hava_=məkanını =saytı
        """),
      .verbs("yasaqlamaq yasaqlanmaq yasaq_etmək/ed yasaq_edilmək yasaq_olunmaq"),
      .verbs(
        "qoymaq qoyulmaq tətbiq_etmək/ed tətbiq_edilmək elan_etmək/ed elan_olunmaq gətirilmək",
        "yasaq =yasağı"),
      .things("yasaq =yasağı =yasaqlanması"),
      .things(
        """
        qadağa embarqo sanksiya məhdudiyyət =qadağan =qadağan_=olunması =qadağan_=edilməsi
        """)),
    KindWords(
      "ban-lifted", example: "Uçuş qadağası götürülüb",
      .verbs(
        """
        götürmək götürülmək aradan_qaldırmaq aradan_qaldırılmaq ləğv_etmək/ed ləğv_edilmək
        ləğv_olunmaq qaldırmaq \
        qaldırılmaq bitmək yumşaltmaq yumşaldılmaq dayandırmaq dayandırılmaq aradan_qalxmaq
        başa_çatmaq
        """,
        "qadağa =qadağası embarqo sanksiya məhdudiyyət"),
      .verbs("icazə_vermək icazə_verilmək", "=idxalına =ixracına =uçuşlara =satışına =yenidən"),
      .contrary("uzatmaq/uzad uzadılmaq", "qadağa embarqo sanksiya"),
      .verbs(
        "açmaq açılmaq bərpa_etmək/ed bərpa_olunmaq",
        """
        =sərhəd =sərhədi =sərhədlər =sərhədləri =hava_=məkanı =hava_=məkanını =giriş =idxal
        =ixrac =uçuşlar =uçuşları
        """, except: "=atəş"),
      .contrary("saxlamaq saxlanılmaq qüvvədə_qalmaq", "=qadağa =qadağası"),
      .things(
        """
        =sərhədlərinin =sərhədlərin =sərhədin =sərhəd
        """, "=açılması =açılmasını =açılmasına =açılacaq"),
      .contrary("davam_etmək/ed", "qadağa embarqo sanksiya"),
      .refuted("=qadağa_=qalır =qüvvədə_=qalır =qadağa_=qüvvədədir", "qadağa embarqo"),
      .verbs(
        """
        götürmək götürülmək qalxmaq qaldırmaq qaldırılmaq ləğv_etmək/ed ləğv_edilmək ləğv_olunmaq
        aradan_qaldırılmaq
        """, "yasaq =yasağı =yasağın =qadağa =qadağası məhdudiyyət karantin"),
      .things("yasaq =yasağı =yasağın"),
      .things(
        """
        =qadağanın_=götürülməsi =qadağanın_=aradan_=qaldırılması qadağa embarqo sanksiya
        məhdudiyyət
        """
      )),
    KindWords(
      "vote-passed", example: "Parlament qanun layihəsini qəbul etdi",
      .verbs(
        """
        qəbul_etmək/ed qəbul_edilmək qəbul_olunmaq təsdiq_etmək/ed təsdiq_edilmək təsdiqləmək
        təsdiqlənmək \
        təsdiq_olunmaq səs_vermək bəyənmək
        """,
        """
        qanun =layihəsi =layihəsini layihə büdcə =büdcəsi qətnamə =oxunuşda islahat dəyişiklik \
        =büdcəsini düzəliş =layihəyə =qanuna
        """, except: "=istefasını =nəticələrini"),
      .contrary("rədd_etmək/ed rədd_edilmək", "layihə büdcə qanun =layihəsi =layihəsini qətnamə"),
      .verbs("keçmək", "=oxunuşdan =parlamentdən"),
      .verbs(
        "hə_demək bəli_demək lehinə_səs_vermək dəstəkləmək",
        """
        =qanun =layihəsi =layihəsini =layihəyə büdcə referendum islahat =artırılmasına =qətnamə
        deputat parlament bundestaq senat =təklifi =təklifə =seçicilər *lılar *lilər
        """),
      .contrary("yox_demək qəbul_etməmək", "=qanun =layihəsi referendum büdcə qətnamə"),
      .verbs(
        "razılıq_vermək",
        """
        =artırılmasına =qanun layihə büdcə =azaldılmasına =dəyişikliyə islahat
        """),
      .verbs(
        "hə_demək bəli_demək lehinə_səs_vermək səs_vermək",
        "=qanuna =qanununa =layihəyə =layihəsinə =təklifə =sazişə =qətnaməyə =büdcəyə"),
      .verbs(
        "qəbul_etmək/ed qəbul_edilmək qəbul_olunmaq təsdiq_etmək/ed təsdiq_edilmək",
        "konstitusiya məcəllə"),
      .things(
        """
        qətnamə islahat referendum =layihəsinə =layihəsini =layihənin =qanun_=layihəsi
        =səsvermə =layihəsi =layihə büdcə =qanununa qanun
        """)),
    KindWords(
      "deal-reached", example: "Tərəflər razılıq əldə edib",
      .verbs(
        "əldə_etmək/ed əldə_olunmaq əldə_edilmək gəlmək",
        "razılıq razılaşma =razılığa saziş =kompromis =anlaşma =məxrəcə"),
      .verbs("razılaşmaq razılığa_gəlmək anlaşmaq razılaşdırılmaq ortaq_məxrəcə_gəlmək"),
      .verbs(
        "həll_etmək/ed həll_olunmaq həll_edilmək", "=məsələsini =mübahisə =mübahisəni =məsələsi"),
      .nouns("=razılıq =razılaşma"),
      .contrary(
        """
        razılaşmasız_başa_çatmaq razılaşmasız_bitmək nəticəsiz_qalmaq nəticəsiz_başa_çatmaq
        nəticə_verməmək dalana_dirənmək nəticəsiz_bitmək razılaşmasız_yekunlaşmaq
        nəticəsiz_yekunlaşmaq
        """),
      .contrary(
        "dağılmaq ayrılmaq bitmək başa_çatmaq",
        "=razılıq_=olmadan =razılaşmadan =razılığa_=gəlmədən =nəticəsiz"),
      .verbs(
        "həll_etmək/ed həll_olunmaq həll_edilmək",
        "=mübahisəsini =münaqişəni =ixtilafı =ixtilafını =mübahisəsi"),
      .things("kompromis =sövdələşmə =razılaşmaya =razılığa razılıq razılaşma saziş =danışıqlar")),
    KindWords(
      "cancelled", example: "Konsert ləğv edilib",
      .verbs("ləğv_etmək/ed ləğv_edilmək ləğv_olunmaq"),
      .verbs(
        "dayandırılmaq dayandırmaq imtina_olunmaq",
        """
        =reys =reysi =reyslər =konsert =konserti =matç =oyun =festival =yarış =turnir =uçuşlar
        =uçuşları =konsertdən =səfər
        """
      ),
      .states(
        "=baş_=tutmadı =baş_=tutmayacaq =keçirilməyəcək =baş_=tutmayıb",
        """
        =oyunu =tamaşa =tamaşası =konsert =konserti =görüş =görüşü =matç =oyun =festival =reys =yarış =sammit =turnir
        =səfər =səfəri
        """
      ),
      .nouns(
        "=ləğv =ləğvi",
        except:
          """
          =edilməsi =edilməsini =edilmədiyini =edilə =edilməyəcək =edilməyib =olunmayıb
          =olunmadığını
          """
      ),
      .states(
        "=keçirilməyəcək =olmayacaq =oynanılmayacaq =baş_=tutmayacaq =uçmayacaq",
        """
        konsert festival matç oyun yarış turnir sammit tədbir mərasim parad reys görüş səfər
        """),
      .things("ləğv =ləğvi =ləğvini =ləğvinə")),
    KindWords(
      "strike-started", example: "İşçilər tətilə başladı",
      .lasting(
        "başlamaq çıxmaq elan_etmək/ed keçirmək başlanmaq",
        "tətil =tətilə =aclıq_=aksiyası",
        except: """
          =yay_=tətili =yay_=tətilinə =qış_=tətili =qış_=tətilinə =yaz_=tətili =yaz_=tətilinə
          =payız_=tətilinə =məktəblilər =şagirdlər =qol_=tətili =qol_=tətilinə =çimərlik
          """),
      .verbs("dayandırmaq", "=işi =işlərini =işini", except: "=cinayət =tətil =tətili"),
      .verbs("tətil_etmək/ed"),
      .contrary(
        "ləğv_etmək/ed ləğv_edilmək təxirə_salmaq imtina_etmək/ed",
        """
        =tətil_=qərarı =tətil_=qərarını =tətil_=qərarından =tətildən
        """),
      .verbs("iş_dayandırmaq işi_dayandırmaq işə_çıxmamaq"),
      .states("=tətildədir =tətildədirlər"),
      .nouns("=tətil"),
      .verbs("qalxmaq", "=tətilə"),
      .verbs("çıxmamaq", "=işə =xəttə =növbəyə"),
      .things("tətil")),
    KindWords(
      "strike-ended", example: "Tətil başa çatıb",
      .verbs(
        """
        başa_çatmaq dayandırmaq dayandırılmaq bitmək bitirmək son_qoymaq sona_çatmaq sona_ermək
        yekunlaşmaq sona_yetmək
        """,
        "tətil =tətilə =tətili =tətilini"),
      .verbs(
        "qayıtmaq/qayıd çıxmaq", "=iş_=başına =iş_=yerlərinə =iş_=yerinə =işə =işlərinə",
        except: "=tətilə"),
      .contrary("davam_etmək/ed davam_etdirmək uzatmaq/uzad uzadılmaq", "tətil"),
      .verbs("saxlamaq saxlatmaq", "=tətili"),
      .things("=tətilin_=dayandırılması tətil")),
    KindWords(
      "recall", example: "Toyota 500 min avtomobili geri çağırıb",
      .lasting(
        "geri_çağırmaq geri_çağırılmaq yığışdırmaq yığışdırılmaq geri_çağrılmaq",
        except: "=səfir =səfirini =deputat"),
      .lasting(
        """
        çıxarmaq çıxarılmaq yığılmaq yığmaq götürmək götürülmək
        """, "=satışdan =bazardan =rəflərdən =rəflərindən =mağazalardan"),
      .nouns("=geri_=çağırış"),
      .things(
        """
        =geri_=çağırmaq =yığışdırılmasını =geri_=çağırılması =yığışdırılması
        =geri_=çağırılmasını
        """)),
    KindWords(
      "launch", example: "Peyk orbitə buraxılıb",
      .verbs(
        "buraxmaq buraxılmaq çıxarmaq çıxarılmaq göndərmək göndərilmək uçmaq yollanmaq",
        "=orbitə =kosmosa =fəzaya =istismara =raket =peyk =raketi =peyki =kosmik"),
      .verbs(
        "açmaq açılmaq verilmək düşmək işə_düşmək başlamaq",
        """
        =istifadəyə =istismara =stansiyası =yolu =zavodu =xətti =hava_=limanı
        =istifadəyə_=verilmək körpü zavod \
        =xəttinin =mərkəzi =fabriki xəstəxana məktəb =fəaliyyətə =parkı =limanı =reys
        """, except: "=cinayət =atəş =sərgi"),
      .verbs("istifadəyə_verilmək işə_salmaq işə_salınmaq işə_düşmək"),
      .nouns("=açılışı =buraxılışı"),
      .verbs(
        """
        satışa_çıxarmaq satışa_çıxarılmaq satışa_çıxmaq istifadəyə_vermək istismara_verilmək
        istismara_buraxılmaq işə_başlamaq fəaliyyətə_başlamaq uçuşlara_başlamaq yayıma_başlamaq
        xəttə_çıxmaq xəttə_buraxılmaq suya_salınmaq suya_buraxılmaq qapılarını_açmaq
        ekranlara_çıxmaq bazara_çıxarmaq bazara_çıxarılmaq bazara_çıxmaq kosmosa_yola_düşmək
        yola_salınmaq
        """, except: "=qanun =cərimə"),
      .verbs(
        "təqdim_etmək/ed təqdim_olunmaq",
        """
        =modelini =modeli =smartfonunu =smartfonu =avtomobilini =tətbiqini =telefonunu
        """),
      .verbs(
        """
        start_götürmək uçuşa_başlamaq orbitə_çıxmaq orbitə_çıxarılmaq ilk_sərnişinlərini_qəbul_etmək/ed
        """),
      .verbs(
        "qəbul_etmək/ed",
        "=ilk_=xəstələrini =ilk_=sərnişinlərini =ilk_=ziyarətçilərini =ilk_=şagirdlərini =ilk_=qonaqlarını"
      ),
      .verbs("yola_düşmək xəttə_çıxmaq", "=ilk_=qatar =ilk_=qatarı =ilk_=reys =ilk_=avtobus"),
      .things(
        """
        buraxılış açılış =buraxılışını =buraxılışının =açılışı =buraxılışı =işə_=salınması
        =açılışına =buraxılış
        """)),
    KindWords(
      "found", example: "İtkin düşmüş alpinist sağ tapılıb",
      .verbs(
        "tapmaq tapılmaq aşkar_etmək/ed aşkar_edilmək aşkarlanmaq",
        except:
          """
          =qara_qutu =yazıcı =özüyazan =təqsirli =günahkar =həllini =səbəbi =qanun_=pozuntusu
          =narkotik
          """
      ),
      .verbs("çıxarılmaq", "=meyiti =cəsədi"),
      .verbs("xilas_edilmək xilas_olunmaq", "=itkin"),
      .verbs(
        "xilas_edilmək xilas_olunmaq çıxarılmaq xilas_etmək/ed",
        """
        =dağıntı =dağıntılar =uçqun =göçük =dənizdən =quyudan =meyit =meyiti =azmış =itmiş
        """, except: "=gəmi"),
      .lacking("=iz_=yoxdur =xəbər_=yoxdur =xəbər_=alınmır =tapılmır =izinə_=düşülməyib"),
      .verbs(
        "üzə_çıxmaq", "=oğurlanmış =itmiş =itkin =tablo =əlyazma =xalça =rəsm =əsər",
        except: "=həqiqət =fakt"),
      .verbs("əlaqəyə_çıxmaq", except: "=telefonla"),
      .things("axtarış =axtarışı =axtarışını =axtarılır =axtarış =itkin =axtarışlar")),
  ]
}
