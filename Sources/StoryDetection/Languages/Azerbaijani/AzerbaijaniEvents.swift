extension Language {
  /// Bans, votes, deals, events.
  static let azerbaijaniEvents: [KindWords] = [
    KindWords(
      "ban-imposed", example: "Hökumət elektron siqaretin satışını qadağan edib",
      .verbs("qadağan_etmək/ed qadağan_edilmək qadağan_olunmaq"),
      .verbs(
        "qoymaq qoyulmaq tətbiq_etmək/ed tətbiq_edilmək tətbiq_olunmaq elan_etmək/ed elan_olunmaq gətirmək gətirilmək",
        "qadağa embarqo sanksiya =qadağası məhdudiyyət moratorium"),
      .verbs(
        "kənarlaşdırmaq kənarlaşdırılmaq uzaqlaşdırılmaq",
        "=futboldan =yarışlardan =idmandan =yarışdan =turnirdən"),
      .verbs(
        "bloklamaq bloklanmaq dayandırmaq dayandırılmaq",
        "=ixracını =idxalını =idxalı =ixracı =saytı =sosial_=şəbəkə"),
      .contrary("götürmək götürülmək", "qadağa embarqo sanksiya"),
      .nouns("=qadağa =embarqo =sanksiya =sanksiyalar =məhdudiyyət =qadağası"),
      .things("qadağa embarqo sanksiya")),
    KindWords(
      "ban-lifted", example: "Uçuş qadağası götürülüb",
      .verbs(
        """
        götürmək götürülmək aradan_qaldırmaq aradan_qaldırılmaq ləğv_etmək/ed ləğv_edilmək ləğv_olunmaq qaldırmaq \
        qaldırılmaq bitmək yumşaltmaq yumşaldılmaq dayandırmaq dayandırılmaq aradan_qalxmaq başa_çatmaq
        """,
        "qadağa =qadağası embarqo sanksiya məhdudiyyət"),
      .verbs("icazə_vermək icazə_verilmək", "=idxalına =ixracına =uçuşlara =satışına =yenidən"),
      .contrary("uzatmaq/uzad uzadılmaq", "qadağa embarqo sanksiya"),
      .things(
        "=qadağanın_=götürülməsi =qadağanın_=aradan_=qaldırılması qadağa embarqo sanksiya məhdudiyyət"
      )),
    KindWords(
      "vote-passed", example: "Parlament qanun layihəsini qəbul etdi",
      .verbs(
        """
        qəbul_etmək/ed qəbul_edilmək qəbul_olunmaq təsdiq_etmək/ed təsdiq_edilmək təsdiqləmək təsdiqlənmək \
        təsdiq_olunmaq səs_vermək bəyənmək
        """,
        """
        qanun =layihəsi =layihəsini layihə büdcə =büdcəsi qətnamə =oxunuşda islahat dəyişiklik \
        =büdcəsini düzəliş =layihəyə =qanuna
        """, except: "=istefasını =nəticələrini"),
      .contrary("rədd_etmək/ed rədd_edilmək", "qanun =layihəsi =layihəsini qətnamə"),
      .verbs("keçmək", "=oxunuşdan =parlamentdən"),
      .things("=qanun_=layihəsi =səsvermə =layihəsi =layihə büdcə =qanununa qanun")),
    KindWords(
      "deal-reached", example: "Tərəflər razılıq əldə edib",
      .verbs(
        "əldə_etmək/ed əldə_olunmaq əldə_edilmək gəlmək",
        "razılıq razılaşma =razılığa saziş =kompromis =anlaşma =məxrəcə"),
      .verbs("razılaşmaq razılığa_gəlmək anlaşmaq razılaşdırılmaq ortaq_məxrəcə_gəlmək"),
      .verbs(
        "həll_etmək/ed həll_olunmaq həll_edilmək", "=məsələsini =mübahisə =mübahisəni =məsələsi"),
      .nouns("=razılıq =razılaşma"),
      .things("razılıq razılaşma saziş =danışıqlar")),
    KindWords(
      "cancelled", example: "Konsert ləğv edilib",
      .verbs("ləğv_etmək/ed ləğv_edilmək ləğv_olunmaq"),
      .verbs(
        "dayandırılmaq dayandırmaq imtina_olunmaq",
        "=reys =reysi =reyslər =konsert =konserti =matç =oyun =festival =yarış =turnir =uçuşlar =uçuşları =konsertdən =səfər"
      ),
      .states(
        "=baş_=tutmadı =baş_=tutmayacaq =keçirilməyəcək =baş_=tutmayıb",
        "=konsert =konserti =görüş =görüşü =matç =oyun =festival =reys =yarış =sammit =turnir =səfər =səfəri"
      ),
      .nouns(
        "=ləğv =ləğvi",
        except:
          "=edilməsi =edilməsini =edilmədiyini =edilə =edilməyəcək =edilməyib =olunmayıb =olunmadığını"
      ),
      .things("=ləğvi =ləğv")),
    KindWords(
      "strike-started", example: "İşçilər tətilə başladı",
      .lasting(
        "başlamaq çıxmaq elan_etmək/ed keçirmək başlanmaq",
        "tətil =tətilə =aclıq_=aksiyası"),
      .verbs("dayandırmaq", "=işi =işlərini =işini", except: "=cinayət =tətil =tətili"),
      .verbs("tətil_etmək/ed"),
      .nouns("=tətil"),
      .things("tətil")),
    KindWords(
      "strike-ended", example: "Tətil başa çatıb",
      .verbs(
        "başa_çatmaq dayandırmaq dayandırılmaq bitmək bitirmək son_qoymaq sona_çatmaq sona_ermək yekunlaşmaq sona_yetmək",
        "tətil =tətilə =tətili =tətilini"),
      .verbs("qayıtmaq çıxmaq", "=iş_=başına =işə =işlərinə", except: "=tətilə"),
      .contrary("davam_etmək/ed", "tətil"),
      .things("=tətilin_=dayandırılması tətil")),
    KindWords(
      "recall", example: "Toyota 500 min avtomobili geri çağırıb",
      .lasting(
        "geri_çağırmaq geri_çağırılmaq yığışdırmaq yığışdırılmaq geri_çağrılmaq",
        except: "=səfir =səfirini =deputat"),
      .lasting("çıxarmaq çıxarılmaq yığılmaq götürülmək", "=satışdan =bazardan =rəflərdən"),
      .things("=geri_=çağırılması =yığışdırılması =geri_=çağırılmasını")),
    KindWords(
      "launch", example: "Peyk orbitə buraxılıb",
      .verbs(
        "buraxmaq buraxılmaq çıxarmaq çıxarılmaq göndərmək göndərilmək uçmaq yollanmaq",
        "=orbitə =kosmosa =fəzaya =istismara =raket =peyk =raketi =peyki =kosmik"),
      .verbs(
        "açmaq açılmaq verilmək düşmək işə_düşmək başlamaq",
        """
        =istifadəyə =istismara =stansiyası =yolu =zavodu =xətti =hava_=limanı =istifadəyə_=verilmək körpü zavod \
        =xəttinin =mərkəzi =fabriki xəstəxana məktəb =fəaliyyətə =parkı =limanı =reys
        """, except: "=cinayət =atəş =sərgi"),
      .verbs("istifadəyə_verilmək işə_salmaq işə_salınmaq işə_düşmək"),
      .nouns("=açılışı =buraxılışı"),
      .things("=açılışı =buraxılışı =işə_=salınması =açılışına =buraxılış")),
    KindWords(
      "found", example: "İtkin düşmüş alpinist sağ tapılıb",
      .verbs(
        "tapmaq tapılmaq aşkar_etmək/ed aşkar_edilmək aşkarlanmaq",
        except:
          "=qara_=qutu =yazıcı =özüyazan =təqsirli =günahkar =həllini =səbəbi =qanun_=pozuntusu =narkotik"
      ),
      .verbs("çıxarılmaq", "=meyiti =cəsədi"),
      .verbs("xilas_edilmək xilas_olunmaq", "=itkin"),
      .things("=axtarış =itkin =axtarışlar")),
  ]
}
