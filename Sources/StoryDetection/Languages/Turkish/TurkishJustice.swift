extension Language {
  /// Courts, police and money.
  static let turkishJustice: [KindWords] = [
    KindWords(
      "verdict", example: "Mahkeme eski bakanı suçlu buldu",
      .verbs(
        """
        suçlu_bulmak suçlu_bulunmak mahkum_etmek/ed mahkum_edilmek mahkum_olmak beraat_etmek/ed
        mahkûm_etmek/ed \
        mahkûm_edilmek mahkûm_olmak aklamak aklanmak kusurlu_bulmak kusurlu_bulunmak
        beraat_ettirmek suçsuz_bulmak \
        suçsuz_bulunmak hüküm_giymek karara_bağlamak karara_bağlanmak hükme_bağlamak
        hükme_bağlanmak kararını_vermek haklı_bulmak haksız_bulmak
        """, except: "=kara_=para"),
      .verbs(
        """
        vermek verilmek açıklamak açıklanmak çıkmak okumak okunmak kurmak kurulmak ilan_etmek/ed \
        kesinleşmek onamak onanmak belli_olmak
        """,
        "karar hüküm =beraat mahkumiyet mahkûmiyet =hükmünü =hükmü =hükmünün",
        except:
          """
          =ara_=karar seçim =istifa =grev =yasak =erteleme =tahliye =takipsizlik =tutuklama
          =meclis
          """
      ),
      .contrary(
        "bozmak bozulmak kaldırmak kaldırılmak", "hüküm =kararı =kararını mahkumiyet mahkûmiyet"),
      .nouns("hüküm =beraat =beraat_=kararı mahkumiyet mahkûmiyet =mahkumiyet_=kararı"),
      .nouns("=karar", "=dava =davasında =davada =mahkemeden =davasına"),
      .pending("=karar_=günü =karar_=duruşması =karar_=bekleniyor"),
      .verbs(
        "hükmetmek/hükmed karar_vermek karar_verilmek",
        """
        =beraatine =beraatına =suçlu_=olduğuna =suçsuz_=olduğuna =mahkumiyetine =mahkûmiyetine
        """),
      .things(
        """
        =karar =kararın =karara =beraatini =beraati =hükmü =hükmünü =kararı hüküm =kararını
        =beraat
        """, except: "=meclis =kurul")),
    KindWords(
      "sentence", example: "Eski belediye başkanına sekiz yıl hapis cezası verildi",
      .verbs(
        """
        vermek verilmek çarptırmak çarptırılmak almak alınmak mahkum_olmak mahkum_edilmek
        mahkûm_edilmek \
        mahkûm_olmak cezalandırmak cezalandırılmak çarpmak kesmek yemek onamak onanmak kesilmek
        """,
        """
        =hapis =hapse =cezayı =cezası =cezasına müebbet =ceza =hapis_=cezası =hapis_=cezasına =yıl
        =müebbede =hapsine
        """,
        except:
          "=para =kırmızı =idari =söz =görev =izin =ödül =yıl_=sonra =maaş =lira =gün =maç =men"),
      .verbs("cezalandırmak cezalandırılmak", "=suçlular =sorumlular =failler sorumlu suçlu"),
      .verbs("girmek gönderilmek", "=hapse =cezaevine", except: "=yıl_=önce"),
      .states("=hapis_=yatacak =yıl_=yatacak"),
      .contrary("bozmak bozulmak kaldırmak kaldırılmak", "=cezası =cezasını =cezayı =cezasının"),
      .nouns(
        """
        =hapis_=cezası =müebbet =hapis =ağırlaştırılmış_=müebbet =müebbet_=hapis =idam
        =ömür_=boyu_=hapis \
        =müebbet_=hapis_=cezası
        """),
      .nouns("=ceza =hapsi", "=yıl =hapis"),
      .verbs("yağmak çıkmak", "=ceza =hapis =cezası"),
      .verbs("ceza_yemek hapsi_boylamak"),
      .verbs(
        """
        mahkum_etmek/ed mahkum_edilmek mahkum_olmak mahkûm_etmek/ed mahkûm_edilmek mahkûm_olmak
        çarptırılmak çarptırmak
        """, "=yıla =aya =müebbede =hapse =hapis =hapsine"),
      .verbs("göndermek gönderilmek girmek", "=demir_=parmaklıklar =parmaklıklar"),
      .pledges(
        "istemek talep_etmek/ed", "=yıl =yıla =yılla =müebbet",
        except: "=önce =sonra =tazminat =zam =erteleme"),
      .states(
        "=geçirecek =geçirecekler", "=parmaklıklar =cezaevinde =hapiste", except: "=bayramı =geceyi"
      ),
      .things(
        """
        =hapis_=cezası =cezayı =cezasını =cezasının =müebbet =hapisle =cezaya =yaptırım =cezası
        ceza =hapsi =hapsini =hapis
        """, except: "=para")),
    KindWords(
      "charged", example: "Pilot hakkında iddianame hazırlandı",
      .verbs("suçlamak suçlanmak itham_etmek/ed itham_edilmek dava_açmak dava_açılmak"),
      .verbs(
        "açmak açılmak başlatmak başlatılmak", "dava soruşturma =kamu_=davası",
        except: "=yeniden =üs =sergi =fabrika"),
      .verbs(
        """
        hazırlamak hazırlanmak kabul_etmek/ed kabul_edilmek tamamlamak tamamlanmak sunmak
        düzenlemek düzenlenmek \
        gönderilmek sunulmak yazılmak bitmek hazırlatmak ulaşmak çıkmak onaylanmak
        """,
        "iddianame fezleke"),
      .verbs("yöneltmek yöneltilmek isnat_edilmek yöneltmek", "suçlama suç"),
      .verbs("çıkmak çıkarılmak", "=hâkim_=karşısına =hakim_=karşısına", except: "=yarın"),
      .contrary("reddetmek/redded iade_etmek/ed iade_edilmek", "iddianame"),
      .nouns("suçlama iddianame =soruşturma =kamu_=davası"),
      .nouns("=dava =iddianame =fezleke", "=istemiyle =talebiyle =istemli"),
      .prospects("yargılanmak yargılamak hâkim_karşısına_çıkmak"),
      .nouns("=dava", "*maktan *mekten *suçundan *iddiasıyla hakkında"),
      .things("yargılanma =yargılanmasının suçlama iddianame dava soruşturma fezleke")),
    KindWords(
      "arrest", example: "Şüpheliler tutuklandı",
      .verbs(
        "tutuklamak tutuklanmak yakalamak yakalanmak enselemek enselenmek",
        except: "=fırsatı =başarısını =dikkat =hastalığa =balık"),
      .verbs("gözaltına_almak gözaltına_alınmak kelepçe_takılmak kelepçe_takmak"),
      .verbs("almak alınmak", "=gözaltına"),
      .verbs("göndermek gönderilmek girmek konulmak konmak", "=cezaevine =hapse"),
      .verbs("vermek verilmek", "=tutuklama =tutuklama_=kararı"),
      .states("=gözaltında", except: "=ölüm =işkence =öldü =hayatını"),
      .contrary("serbest_bırakmak serbest_bırakılmak", except: "kefalet"),
      .nouns("tutuklama gözaltı =tutuklama_=kararı =kelepçe =yakalama =gözaltı_=kararı"),
      .verbs("yakayı_ele_vermek kıskıvrak_yakalanmak parmaklıkların_arkasına_girmek"),
      .verbs("gözaltına_aldırmak"),
      .things(
        "şüpheli zanlı firari fail",
        """
        =aranıyor =arıyor =aranan =yakalamak =yakalanması =peşinde
        """),
      .things("tutuklama gözaltı tutuklanma yakalanma =yakalama")),
    KindWords(
      "release", example: "Gazeteci serbest bırakıldı",
      .verbs(
        """
        serbest_bırakmak serbest_bırakılmak tahliye_etmek/ed tahliye_edilmek tahliye_olmak
        salıvermek salınmak \
        serbest_kalmak salıverilmek
        """, except: "=bina =bölge =otel =köy =sakinleri"),
      .verbs("çıkmak ayrılmak", "=cezaevinden =hapisten =tutukevinden =hapishaneden"),
      .verbs("kavuşmak", "=özgürlüğüne =özgürlüğe =ailesine =ailelerine =özgürlüklerine"),
      .verbs("dönmek çıkarılmak", "=esaretten =rehine =tutsak =mahkûm =mahkum =esir"),
      .contrary("uzatmak uzatılmak", "tutukluluk =gözaltı"),
      .contrary("karar_vermek karar_verilmek hükmetmek/hükmed", "=devamına"),
      .nouns("=tahliye =tahliye_=kararı =serbest"),
      .verbs("vermek verilmek çıkmak", "=tahliye_=kararı =tahliye_=müzekkeresi"),
      .verbs("bırakmak bırakılmak salmak teslim_etmek/ed iade_etmek/ed", "rehine esir tutsak"),
      .states(
        "=özgür =özgürlüğünde",
        """
        =siyasetçi gazeteci tutuklu =hapsindeki öğrenci rehine aktivist
        """),
      .contrary("devam_demek/di", "tutukluluk"),
      .verbs(
        "dönmek kavuşmak", "=yurda =memleketine =yuvasına", except: "=tatil =maç =turnuva =zirve"),
      .things(
        """
        tahliye =serbest_=bırakılması =serbest_=kalması =serbest_=bırakılmasını =özgürlüğü
        salıverilme
        """)),
    KindWords(
      "compensation-paid", example: "Ailelere tazminat ödendi",
      .lasting(
        "ödemek ödenmek yatırmak yatırılmak tazmin_etmek/ed aktarmak aktarılmak tazmin_edilmek",
        """
        tazminat ödeme =zarar =zararı =sigorta =ailelere =ailelerine bedel =hesaplara
        =bedelleri =zararları \
        =hesaplarına mağdur =zararını =depremzedelere
        """, except: "=fidye =vergi =borç =kira =maaş"),
      .verbs(
        "almak vermek verilmek",
        "tazminat ödeme =zararı =sigorta bedel",
        except: "=söz =sözü =sözünü =karar =kararı =talimat"),
      .lasting("yapmak yapılmak tamamlanmak", "ödeme ödemeleri =ödemesi"),
      .lasting("karşılamak karşılanmak gidermek giderilmek", "=zarar =zararı =zararını =zararları"),
      .nouns("ödeme", "tazminat =ailelere"),
      .nouns("=tazminat =tazminat_=ödemesi"),
      .lasting(
        """
        yatmak dağıtmak dağıtılmak dağıtılmaya_başlanmak geçmek
        """, "tazminat ödeme =hesaplarına =hesaplara =hesabına"),
      .lasting(
        "ödemek ödenmek",
        """
        =yolcuya =yolculara =mağdura =mağdurlara =kurbanlara =ailesine =işçiye =işçilere
        =vatandaşa =çiftçiye =çiftçilere =esnafa
        """, except: "=fidye vergi =borç =kira =maaş =ceza =cezası"),
      .lacking(
        "=alamıyor =alamıyorlar =alamadı =alamadılar =alamamaktan",
        "=paralarını =parasını tazminat =bedelini =bedellerini =ödemesini =istimlak =kamulaştırma"),
      .verbs(
        "kavuşmak", "tazminat =tazminatına =tazminatlarına =parasına =paralarına =alacaklarına"),
      .lasting(
        "ödemek ödenmek yatırmak yatırılmak aktarmak aktarılmak",
        "=eşlerine =yakınlarına =yetimlere =mudilere =sakinlere =çocuklarına =mirasçılarına",
        except: "=maaş =kira =vergi =borç"),
      .things("tazminat ödeme ödemeler =zararları =zararı =mağduriyeti =mağduriyetleri")),
    KindWords(
      "case-closed", example: "Savcılık soruşturmayı kapattı",
      .verbs(
        """
        kapatmak kapatılmak kapanmak sonlandırmak sonlandırılmak düşürmek düşmek sona_ermek
        rafa_kaldırmak \
        rafa_kaldırılmak düşürülmek
        """,
        "dava soruşturma dosya =davası =soruşturması", except: "=suçlamalar =suçlama"),
      .verbs(
        "vermek verilmek",
        "takipsizlik =takipsizlik_=kararı =yer_=olmadığına =düşme_=kararı =düşmesine"),
      .contrary("sürmek devam_etmek/ed yeniden_açmak yeniden_açılmak", "dava soruşturma dosya"),
      .nouns("=kapatılması takipsizlik =takipsizlik_=kararı"),
      .verbs("uğramak", "=zaman_=aşımına =zamanaşımına"),
      .verbs("kovuşturmaya_yer_olmadığına_karar_vermek takipsizlikle_sonuçlanmak"),
      .things("=davanın_=kapatılması takipsizlik soruşturma dosya dava =davanın_=düşürülmesi")),
    KindWords(
      "charges-dropped", example: "Oyuncu hakkındaki suçlamalar düşürüldü",
      .verbs(
        """
        düşürmek düşürülmek düşmek geri_çekmek geri_çekilmek kaldırmak kaldırılmak vazgeçmek
        geri_almak geri_alınmak
        """,
        """
        suçlama =suçlamalar =suçlamaları =suçlamadan =davadan =davası =davayı =suçlamalardan
        =iddiasından \
        =ithamlar dava =davanın suçlama şikâyet şikayet
        """),
      .nouns("=suçlamaların_=düşürülmesi"),
      .things(
        """
        suçlamaların_düşürülmesi suçlama dava =davanın_=düşürülmesi =davanın_=düşürülmesini
        """)),
    KindWords(
      "fine", example: "Şirkete 10 milyon lira para cezası kesildi",
      .verbs(
        """
        kesmek kesilmek vermek verilmek uygulamak uygulanmak çarptırmak çarptırılmak yemek
        almak onamak onanmak \
        yazmak yazılmak ödemek yağmak çarpmak gelmek ödetmek
        """,
        "=para_=cezası =para_=cezasına =cezaya =para_=cezaya =ceza =cezası =idari_=para =cezasına",
        except: "=hapis =müebbet =hapse =infaz =men =maç =puan"),
      .contrary(
        "iptal_etmek/ed iptal_edilmek kaldırmak kaldırılmak bozmak bozulmak",
        "=para_=cezasını =para_=cezası =cezasını =cezası =cezayı"),
      .nouns("=para_=cezası =idari_=para_=cezası =trafik_=cezası"),
      .nouns(
        "=ceza =cezası",
        "=lira =euro =dolar =milyon =milyar =liralık =avro =tl =rekor =dolarlık =euroluk =avroluk",
        except: "=hapis =infaz"),
      .things(
        """
        =para_=cezası =ceza =cezası =cezası_=bekliyor =ceza_=bekliyor
        """, except: "=hapis =hapse")),
    KindWords(
      "admission", example: "Şirket sorumluluğunu kabul etti",
      .lasting(
        "kabul_etmek/ed kabullenmek üstlenmek itiraf_etmek/ed",
        """
        suç sorumluluk =suçunu =sorumluluğu =sorumluluğunu =hata =hatasını kusur =suçlamaları
        =hatalarını =ihmali \
        =ihmalini =hatayı
        """,
        except: "iddianame tasarı =istifasını"),
      .lasting("itiraf_etmek/ed itirafta_bulunmak"),
      .lasting(
        "kabul_etmek/ed",
        """
        =vurulduğunu =vurduğunu =düşürüldüğünü =düşürdüğünü =öldürdüğünü =yaptığını
        =yaptıklarını =olduğunu \
        =çaldığını =aldığını =verdiğini =sonunda
        """),
      .contrary(
        "reddetmek/redded inkar_etmek/ed yalanlamak inkâr_etmek/ed",
        "suç sorumluluk suçlama cinayet =cinayeti kusur =suçunu =sorumluluğu =iddiaları"),
      .nouns("itiraf"),
      .lasting(
        "kabul_etmek/ed",
        """
        *dığını *diğini *duğunu *düğünü *tığını *tiğini *tuğunu *tüğünü *dıklarını *diklerini
        *tıklarını *tiklerini
        """, except: "iddianame =üyeliğe tasarı"),
      .verbs("etmek/ed", "=itiraf =itirafta"),
      .states(
        """
        =hata_=yaptık =yanlış_=yaptık =yanlış_=yaptım =hatalı_=davrandık =hata_=yaptım
        =sorumluluk_=bizim =sorumluluk_=bende =suçluyum
        =benim_=hatam =bizim_=hatamız =hatalıyız =hatalıydım =hatalıydık
        """),
      .refuted(
        """
        =suçsuzum =masumum =kusurum_=yok =suçum_=yok =suçlu_=değilim =sorumlu_=değiliz
        =sorumluluğumuz_=yok =kusurumuz_=yok =iftira
        """),
      .states("=ben_=öldürdüm =rüşvet_=aldım =ben_=yaptım =pişmanım =suçumu_=kabul_=ediyorum"),
      .verbs("kabul_etmek/ed", "=suçlamaları =suçlamayı =iddiaları =isnatları"),
      .things(
        """
        =sorumluluğunu =suçu =itirafı itiraf =sorumluluğun_=kabulü =hatasını =suçunu
        =sorumluluğu
        """)),
    KindWords(
      "apology", example: "Şirket yolculardan özür diledi",
      .lasting("özür_dilemek özür_dilenmek af_dilemek helallik_istemek"),
      .verbs("yayımlamak", "=özür =özrü"),
      .nouns("=özür =özrü"),
      .things("=özür")),
  ]
}
