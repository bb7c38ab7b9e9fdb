extension Language {
  /// Clauses that a verb of saying rules: "olunacağını açıqlayıb" publishes nothing.
  private static let azerbaijaniSaid = """
    =olunacağını =ediləcəyini =edəcəyini =olacağını =veriləcəyini =verəcəyini =açıqlanacağını \
    =açıqlayacağını =yayımlanacağını =olunmadığını =edilmədiyini =olunmayacağını =edilməyəcəyini \
    =etməyəcəyini =tutulduğunu =olmadığını =hazırlandığını =keçiriləcəyini =başlanacağını =davam_=etdiyini
    """

  /// Reports, offices, treaties, events.
  static let azerbaijaniAffairs: [KindWords] = [
    KindWords(
      "report-published", example: "Nazirlik qəza ilə bağlı yekun hesabatı dərc edib",
      .verbs(
        """
        dərc_etmək/ed dərc_olunmaq dərc_edilmək açıqlanmaq yayımlamaq yayımlanmaq yaymaq yayılmaq \
        təqdim_etmək/ed təqdim_olunmaq təqdim_edilmək ictimailəşdirmək ictimailəşdirilmək \
        elan_olunmaq elan_edilmək hazırlanmaq bölüşmək paylaşmaq paylaşılmaq çıxmaq təqdim_olunub
        """,
        "hesabat nəticə =nəticələri =nəticələrini =rəyi =rəyini =araşdırmanın_=nəticəsi məruzə",
        except: "seçki imtahan"),
      .verbs(
        "açıqlamaq elan_etmək/ed bəyan_etmək/ed",
        "hesabat nəticə =nəticələri =nəticələrini =rəyi =rəyini =araşdırmanın_=nəticəsi məruzə",
        except: "seçki imtahan " + azerbaijaniSaid),
      .nouns("açıqlanma dərc", "hesabat nəticə"),
      .things("hesabat =araşdırmanın_=nəticələri =istintaqın_=nəticələri nəticə", except: "seçki")),
    KindWords(
      "results-declared", example: "İmtahanın nəticələri elan olundu",
      .verbs(
        "elan_olunmaq elan_edilmək açıqlanmaq məlum_olmaq bəlli_olmaq",
        "nəticə =nəticələri qalib =qaliblər", except: "araşdırma istintaq"),
      .verbs(
        "elan_etmək/ed açıqlamaq", "nəticə =nəticələri qalib =qaliblər",
        except: "araşdırma istintaq " + azerbaijaniSaid),
      .things("nəticə =nəticələr")),
    KindWords(
      "election-result", example: "MSK seçkinin nəticələrini elan etdi",
      .verbs(
        "elan_etmək/ed elan_olunmaq elan_edilmək açıqlamaq açıqlanmaq təsdiq_etmək/ed təsdiq_olunmaq təsdiq_edilmək təsdiqləmək təsdiqlənmək",
        "=nəticələri =nəticələrini nəticə =yekunları =yekunlarını", except: "imtahan istintaq"),
      .verbs("qalib_gəlmək seçilmək qazanmaq", "seçki =prezident =seçkilərdə =deputat =seçkidə"),
      .contrary("ləğv_etmək/ed ləğv_edilmək ləğv_olunmaq", "seçki =nəticələri"),
      .things("=seçkinin_=nəticələri =nəticələr =nəticələri nəticə")),
    KindWords(
      "damage-assessed", example: "Nazirlik ziyanı 2 milyard manat qiymətləndirib",
      .verbs(
        "qiymətləndirmək qiymətləndirilmək hesablamaq hesablanmaq müəyyən_etmək/ed müəyyən_edilmək müəyyənləşdirmək açıqlamaq açıqlanmaq",
        "ziyan zərər =ziyanı =zərəri =zərərin"),
      .things("=zərərin_=qiymətləndirilməsi =ziyanın_=qiymətləndirilməsi")),
    KindWords(
      "cause-named", example: "Qəzanın səbəbi açıqlanıb",
      .verbs(
        "açıqlamaq açıqlanmaq müəyyən_etmək/ed müəyyən_edilmək müəyyən_olunmaq müəyyənləşmək müəyyənləşdirmək məlum_olmaq bəlli_olmaq aydınlaşmaq aşkarlanmaq üzə_çıxmaq",
        "səbəb =nədən", except: azerbaijaniSaid),
      .contrary("qalmaq", "=naməlum"),
      .things("səbəb")),
    KindWords(
      "recorders-found", example: "Təyyarənin qara qutusu tapılıb",
      .verbs(
        "tapmaq tapılmaq aşkar_etmək/ed aşkar_edilmək aşkarlamaq aşkarlanmaq çıxarmaq çıxarılmaq",
        "=qara_qutu"),
      .things("=qara_qutu")),
    KindWords(
      "date-set", example: "Seçkilərin tarixi açıqlanıb",
      .verbs(
        "açıqlamaq açıqlanmaq müəyyən_etmək/ed müəyyən_edilmək müəyyən_olunmaq müəyyənləşmək təyin_etmək/ed təyin_edilmək təyin_olunmaq elan_etmək/ed elan_olunmaq elan_edilmək məlum_olmaq bəlli_olmaq",
        "tarix =vaxtı =vaxtını =günü =gününü =seçki", except: azerbaijaniSaid),
      .things("tarix")),
    KindWords(
      "resignation", example: "Müdafiə naziri istefa verib",
      .verbs(
        "istefa_vermək istefaya_getmək/ged istefaya_göndərmək istefaya_göndərilmək istefa_etmək/ed istefaya_çıxmaq"
      ),
      .verbs(
        "vermək elan_etmək/ed qəbul_etmək/ed qəbul_edilmək qəbul_olunmaq açıqlamaq",
        "istefa =istefasını =istefası"),
      .verbs(
        "azad_etmək/ed azad_edilmək azad_olunmaq çıxarmaq çıxarılmaq getmək/ged tərk_etmək/ed ayrılmaq kənarlaşdırmaq kənarlaşdırılmaq",
        "=vəzifəsindən =vəzifədən =tutduğu_=vəzifədən =postundan =vəzifəsini =postunu"),
      .verbs("yazmaq təqdim_etmək/ed", "=istefa_=ərizəsi =istefa_=ərizəsini =istefa"),
      .nouns("istefa"),
      .things("istefa")),
    KindWords(
      "appointment", example: "Mərkəzi Banka yeni sədr təyin olunub",
      .verbs("təyin_etmək/ed təyin_edilmək təyin_olunmaq", except: "=cəza =tarixi =ekspertiza"),
      .verbs("almaq", "təyinat"),
      .verbs("seçilmək keçmək gətirilmək başlamaq", "=sədri =sədr =vəzifəsinə =vəzifəyə =rəhbəri"),
      .nouns("təyinat"),
      .things("təyinat =təyin_=edilməsi")),
    KindWords(
      "agreement-signed", example: "İki ölkə saziş imzalayıb",
      .verbs(
        "imzalamaq imzalanmaq bağlamaq bağlanmaq",
        "saziş müqavilə memorandum protokol sənəd razılaşma bəyannamə"),
      .nouns("imzalanma", "saziş müqavilə"),
      .things("saziş müqavilə =sülh_=müqaviləsi =sazişin")),
    KindWords(
      "ratified", example: "Milli Məclis sazişi ratifikasiya etdi",
      .verbs("ratifikasiya_etmək/ed ratifikasiya_olunmaq ratifikasiya_edilmək"),
      .verbs(
        "təsdiq_etmək/ed təsdiq_edilmək təsdiqləmək təsdiqlənmək",
        "saziş müqavilə konvensiya protokol"),
      .nouns("ratifikasiya"),
      .things("ratifikasiya")),
    KindWords(
      "in-force", example: "Yeni qanun qüvvəyə minib",
      .verbs("qüvvəyə_minmək"),
      .verbs("minmək girmək", "=qüvvəyə"),
      .states("=qüvvədədir"),
      .verbs("başlamaq", "atəşkəs"),
      .things("=qüvvəyə_=minməsi =qüvvəyə_=minmə")),
    KindWords(
      "ceasefire", example: "Tərəflər atəşkəs barədə razılaşıb",
      .verbs(
        "razılaşmaq elan_etmək/ed elan_olunmaq elan_edilmək razılığa_gəlmək əldə_etmək/ed əldə_olunmaq əldə_edilmək imzalamaq imzalanmaq başlamaq başlanmaq qəbul_etmək/ed qüvvəyə_minmək razılıq_vermək bərqərar_olmaq",
        "atəşkəs =atəşkəsə"),
      .contrary("pozmaq pozulmaq rədd_etmək/ed", "atəşkəs"),
      .nouns("atəşkəs"),
      .things("atəşkəs")),
    KindWords(
      "ban-imposed", example: "Hökumət elektron siqaretin satışını qadağan edib",
      .verbs("qadağan_etmək/ed qadağan_edilmək qadağan_olunmaq"),
      .verbs(
        "qoymaq qoyulmaq tətbiq_etmək/ed tətbiq_edilmək tətbiq_olunmaq",
        "qadağa embarqo sanksiya =qadağası məhdudiyyət"),
      .contrary("götürmək götürülmək", "qadağa embarqo sanksiya"),
      .nouns("qadağa"),
      .things("qadağa embarqo sanksiya")),
    KindWords(
      "ban-lifted", example: "Uçuş qadağası götürülüb",
      .verbs(
        "götürmək götürülmək aradan_qaldırmaq aradan_qaldırılmaq ləğv_etmək/ed ləğv_edilmək ləğv_olunmaq qaldırmaq qaldırılmaq",
        "qadağa =qadağası embarqo sanksiya məhdudiyyət"),
      .contrary("uzatmaq/uzad uzadılmaq", "qadağa embarqo sanksiya"),
      .things("=qadağanın_=götürülməsi =qadağanın_=aradan_=qaldırılması")),
    KindWords(
      "accession", example: "Finlandiya NATO-ya qoşulub",
      .verbs(
        "qoşulmaq daxil_olmaq üzv_olmaq qəbul_etmək/ed qəbul_edilmək qəbul_olunmaq",
        "=nato =aİ =aİ-yə =ittifaqına =ittifaqa =təşkilata =təşkilatına =üzv =müqaviləyə =konvensiyaya =üzvlüyə =ai =birliyinə"
      ),
      .verbs("üzv_olmaq"),
      .things("=üzvlük =üzvlüyü =qoşulması")),
    KindWords(
      "vote-passed", example: "Parlament qanun layihəsini qəbul etdi",
      .verbs(
        "qəbul_etmək/ed qəbul_edilmək qəbul_olunmaq təsdiq_etmək/ed təsdiq_edilmək təsdiqləmək təsdiqlənmək",
        "qanun =layihəsi =layihəsini =layihə büdcə =büdcəsi qətnamə =oxunuşda islahat"),
      .contrary("rədd_etmək/ed rədd_edilmək", "qanun =layihəsi =layihəsini qətnamə"),
      .verbs("keçmək", "=oxunuşdan =parlamentdən"),
      .things("=qanun_=layihəsi =səsvermə")),
    KindWords(
      "deal-reached", example: "Tərəflər razılıq əldə edib",
      .verbs(
        "əldə_etmək/ed əldə_olunmaq əldə_edilmək gəlmək",
        "razılıq razılaşma =razılığa saziş =kompromis"),
      .verbs("razılaşmaq razılığa_gəlmək"),
      .things("razılıq razılaşma saziş")),
    KindWords(
      "cancelled", example: "Konsert ləğv edilib",
      .verbs("ləğv_etmək/ed ləğv_edilmək ləğv_olunmaq"),
      .nouns(
        "=ləğv =ləğvi",
        except:
          "=edilməsi =edilməsini =edilmədiyini =edilə =edilməyəcək =edilməyib =olunmayıb =olunmadığını"
      ),
      .things("=ləğvi")),
    KindWords(
      "strike-started", example: "İşçilər tətilə başladı",
      .verbs("başlamaq çıxmaq elan_etmək/ed keçirmək", "tətil =tətilə"),
      .nouns("tətil"),
      .things("tətil")),
    KindWords(
      "strike-ended", example: "Tətil başa çatıb",
      .verbs(
        "başa_çatmaq dayandırmaq dayandırılmaq bitmək bitirmək son_qoymaq sona_çatmaq",
        "tətil =tətilə"),
      .contrary("davam_etmək/ed", "tətil"),
      .things("=tətilin_=dayandırılması")),
    KindWords(
      "recall", example: "Toyota 500 min avtomobili geri çağırıb",
      .verbs("geri_çağırmaq geri_çağırılmaq yığışdırmaq yığışdırılmaq", except: "=səfir =səfirini"),
      .states("=geri_=çağırır"),
      .things("=geri_=çağırılması")),
    KindWords(
      "launch", example: "Peyk orbitə buraxılıb",
      .verbs(
        "buraxmaq buraxılmaq çıxarmaq çıxarılmaq",
        "=orbitə =kosmosa =fəzaya =istismara =raket =peyk"),
      .verbs(
        "açmaq açılmaq verilmək düşmək işə_düşmək",
        "=istifadəyə =istismara =stansiyası =yolu =zavodu =xətti =hava_=limanı =istifadəyə_=verilmək körpü zavod"
      ),
      .verbs("istifadəyə_verilmək işə_salmaq işə_salınmaq işə_düşmək"),
      .nouns("=açılışı =buraxılışı"),
      .things("=açılışı =buraxılışı =işə_=salınması")),
    KindWords(
      "found", example: "İtkin düşmüş alpinist sağ tapılıb",
      .verbs("tapmaq tapılmaq aşkar_etmək/ed aşkar_edilmək aşkarlanmaq", except: "=qara_=qutu"),
      .things("=axtarış")),
  ]
}
