extension Language {
  /// Courts, police and money.
  static let turkishJustice: [KindWords] = [
    KindWords(
      "verdict", example: "Mahkeme eski bakanı suçlu buldu",
      .verbs(
        "suçlu_bulmak suçlu_bulunmak mahkum_etmek/ed mahkum_edilmek mahkum_olmak beraat_etmek/ed mahkûm_etmek/ed mahkûm_edilmek mahkûm_olmak"
      ),
      .verbs(
        "vermek verilmek açıklamak açıklanmak çıkmak okumak okunmak",
        "karar hüküm =beraat =mahkumiyet", except: "=ara_=karar seçim"),
      .nouns("hüküm =beraat mahkumiyet"),
      .things("=karar =kararı hüküm")),
    KindWords(
      "sentence", example: "Eski belediye başkanına sekiz yıl hapis cezası verildi",
      .verbs(
        "vermek verilmek çarptırmak çarptırılmak almak mahkum_olmak mahkum_edilmek mahkûm_edilmek cezalandırmak cezalandırılmak çarpmak kesmek",
        "hapis =hapse =cezası =cezasına müebbet =ceza =hapis_=cezası =hapis_=cezasına =yıl",
        except: "=para =kırmızı =idari"),
      .verbs("cezalandırmak cezalandırılmak", "=suçlular =sorumlular =failler sorumlu suçlu"),
      .states(
        "=hapis", "=yıl",
        except: """
          =istedi =istendi =istemi =istemiyle =isteniyor =isteyecek =istiyor =talep =talebi =talebiyle =kadar \
          =alabilir =bekleniyor =yargılanıyor =yargılanacak =iptal =bozdu =bozuldu =alan =verilen \
          =çarptırılan =öngörülüyor =öngören =hapsi =yatan =yattı =yatacak =verilebilir =ertelendi =cezasını
          """),
      .nouns("=hapis_=cezası =müebbet"),
      .things("=hapis_=cezası =cezası ceza =hapsi =hapsini", except: "=para")),
    KindWords(
      "charged", example: "Pilot hakkında iddianame hazırlandı",
      .verbs("suçlamak suçlanmak itham_etmek/ed itham_edilmek dava_açmak dava_açılmak"),
      .verbs("açmak açılmak başlatmak başlatılmak", "dava soruşturma =kamu_=davası"),
      .verbs(
        "hazırlamak hazırlanmak kabul_etmek/ed kabul_edilmek tamamlamak tamamlanmak sunmak",
        "iddianame"),
      .verbs("yöneltmek yöneltilmek", "suçlama"),
      .nouns("suçlama iddianame"),
      .things("suçlama iddianame =dava")),
    KindWords(
      "arrest", example: "Şüpheliler tutuklandı",
      .verbs("tutuklamak tutuklanmak yakalamak yakalanmak"),
      .verbs("gözaltına_almak gözaltına_alınmak"),
      .verbs("almak alınmak", "=gözaltına"),
      .verbs("göndermek gönderilmek", "=cezaevine =hapse"),
      .states("=gözaltında"),
      .states(
        "=gözaltı =tutuklama", "=operasyonunda =operasyonda =soruşturmasında",
        except: "=kararı =talebi =süresi =istemi =emri"),
      .contrary("serbest_bırakmak serbest_bırakılmak"),
      .nouns("tutuklama gözaltı"),
      .things("tutuklama =gözaltı tutuklanması")),
    KindWords(
      "release", example: "Gazeteci serbest bırakıldı",
      .verbs(
        "serbest_bırakmak serbest_bırakılmak tahliye_etmek/ed tahliye_edilmek tahliye_olmak salıvermek salınmak serbest_kalmak"
      ),
      .verbs("çıkmak", "=cezaevinden =hapisten"),
      .verbs("kavuşmak", "=özgürlüğüne"),
      .contrary("uzatmak uzatılmak", "tutukluluk =gözaltı"),
      .contrary("karar_vermek karar_verilmek hükmetmek/hükmed", "=devamına"),
      .nouns("tahliye"),
      .things("tahliye =serbest_=bırakılması")),
    KindWords(
      "compensation-paid", example: "Ailelere tazminat ödendi",
      .verbs(
        "ödemek ödenmek yatırmak yatırılmak tazmin_etmek/ed",
        "tazminat ödeme =zarar =zararı =sigorta =ailelere =ailelerine bedel"),
      .verbs(
        "almak vermek verilmek",
        "tazminat ödeme =zarar =zararı =sigorta =ailelere =ailelerine bedel",
        except: "=söz =sözü =karar =kararı =talimat"),
      .verbs("yapmak yapılmak tamamlanmak", "ödeme ödemeleri =ödemesi"),
      .verbs("karşılamak karşılanmak", "=zarar =zararı =zararını =zararları"),
      .nouns("ödeme", "tazminat =ailelere"),
      .things("tazminat ödeme")),
    KindWords(
      "case-closed", example: "Savcılık soruşturmayı kapattı",
      .verbs(
        "kapatmak kapatılmak kapanmak sonlandırmak sonlandırılmak düşürmek düşmek",
        "dava soruşturma dosya =davası =soruşturması"),
      .verbs("vermek verilmek", "takipsizlik =takipsizlik_=kararı =yer_=olmadığına"),
      .nouns("=kapatılması"),
      .things("=davanın_=kapatılması takipsizlik")),
    KindWords(
      "charges-dropped", example: "Oyuncu hakkındaki suçlamalar düşürüldü",
      .verbs(
        "düşürmek düşürülmek düşmek geri_çekmek geri_çekilmek kaldırmak kaldırılmak vazgeçmek",
        "suçlama dava =suçlamalar =suçlamaları =suçlamadan"),
      .things("suçlamaların_düşürülmesi")),
    KindWords(
      "fine", example: "Şirkete 10 milyon lira para cezası kesildi",
      .verbs(
        "kesmek kesilmek vermek verilmek uygulamak uygulanmak çarptırmak çarptırılmak",
        "=para_=cezası =para_=cezasına =ceza =cezası =idari_=para", except: "=hapis =müebbet"),
      .states(
        "=ceza", "=lira =euro =dolar",
        except: """
          =istemi =talebi =iptal =kesilecek =verilecek =uygulanacak =verilebilir =kesilebilir =itiraz =kesiliyor \
          =kadar =hapis =ödeyecek =var =alacak =kesilen =verilen =geliyor
          """),
      .states(
        "=para_=cezası", "=ten =tan =den =dan",
        except:
          "=istemi =talebi =iptal =kesilecek =verilecek =uygulanacak =verilebilir =kesilebilir =itiraz"
      ),
      .contrary(
        "iptal_etmek/ed iptal_edilmek kaldırmak kaldırılmak",
        "=para_=cezasını =para_=cezası =cezasını"),
      .nouns("=para_=cezası"),
      .things("=para_=cezası")),
    KindWords(
      "admission", example: "Şirket sorumluluğunu kabul etti",
      .verbs(
        "kabul_etmek/ed kabullenmek üstlenmek",
        "suç sorumluluk =suçunu =sorumluluğu =sorumluluğunu =hata =hatasını kusur =suçlamaları",
        except: "iddianame tasarı =istifasını"),
      .verbs("itiraf_etmek/ed"),
      .verbs(
        "kabul_etmek/ed",
        "=vurulduğunu =vurduğunu =düşürüldüğünü =düşürdüğünü =öldürdüğünü =yaptığını =yaptıklarını"),
      .contrary(
        "reddetmek/redded inkar_etmek/ed yalanlamak", "suç sorumluluk suçlama =sorumluluğu"),
      .nouns("itiraf"),
      .things("itiraf =sorumluluğun_=kabulü")),
    KindWords(
      "apology", example: "Şirket yolculardan özür diledi",
      .verbs("özür_dilemek özür_dilenmek"),
      .verbs("yayımlamak", "=özür =özrü"),
      .nouns("özür"),
      .things("=özür")),
  ]
}
