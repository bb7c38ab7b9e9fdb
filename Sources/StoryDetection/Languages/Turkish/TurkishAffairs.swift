extension Language {
  /// Reports, offices, treaties.
  static let turkishAffairs: [KindWords] = [
    KindWords(
      "report-published", example: "Bakanlık kazaya ilişkin nihai raporu yayımladı",
      .verbs(
        """
        yayımlamak yayımlanmak yayınlamak yayınlanmak açıklanmak sunmak sunulmak açıklamak
        duyurmak duyurulmak \
        paylaşmak paylaşılmak tamamlanmak tamamlamak teslim_etmek/ed teslim_edilmek çıkmak
        iletilmek yüklemek \
        kamuoyuna_sunmak dosyaya_girmek dosyaya_sunulmak hazırlamak hazırlanmak basına_yansımak
        masaya_koymak yayıma_girmek ulaştırılmak ilan_edilmek gün_yüzüne_çıkmak
        """,
        """
        rapor =raporu bulgu =soruşturmanın_=sonucu =soruşturma_=sonucu =soruşturma_=sonuçları
        =sonuçları bilirkişi \
        =raporunu otopsi tutanak =incelemesi =bulguları =analizi
        """,
        except: "seçim sınav =hava_=durumu =sağlık_=raporu"),
      .verbs("ortaya_çıkmak ortaya_koymak", "rapor"),
      .tells(
        """
        belirtilmek denilmek vurgulanmak kaydedilmek yer_almak tespit_edilmek ifade_edilmek
        anlatılmak \
        gösterilmek aktarılmak çekilmek
        """, "=raporda =raporunda =raporuna =raporlarda"),
      .nouns("yayımlanma açıklanma yayınlanma", "rapor"),
      .verbs(
        "yayımlamak yayımlanmak yayınlamak yayınlanmak açıklamak açıklanmak sunmak sunulmak paylaşmak",
        "denetim =denetimi =denetimini =araştırmasını =araştırması =tespitleri =tespitlerini =çalışmasını",
        except: "seçim sınav anket"),
      .verbs("koymak konulmak yüklemek yüklenmek", "rapor =raporunu =raporu", except: "=rafa"),
      .things(
        """
        rapor bulgu bilirkişi otopsi =raporu =soruşturma_=sonuçları =raporun
        """, except: "hava")),
    KindWords(
      "results-declared", example: "Sınav sonuçları açıklandı",
      .verbs(
        """
        açıklanmak duyurulmak yayımlamak yayımlanmak ilan_etmek/ed ilan_edilmek belli_olmak
        erişime_açmak \
        erişime_açılmak açıklamak duyurmak yayınlanmak belirlenmek öğrenilmek çıkmak netleşmek
        yayınlamak \
        belirlemek ilan_olunmak gelmek paylaşmak paylaşılmak yayında_olmak sorgulamaya_açmak
        sorgulamaya_açılmak
        """,
        """
        sonuç =sonuçları =sonuçlar kazanan =kazananlar =puanları =puanlar talihli =tercih
        =sonucu =galibi \
        =birincisi =kazananları puan kazanan yerleştirme =listesi =listeleri =birinci =şampiyon
        =talihlileri
        """, except: "soruşturma seçim bilirkişi otopsi"),
      .verbs(
        "kazanmak almak",
        """
        =ödülünü =yarışmasını =yarışmayı =birincilik =birinciliği =büyük_=ödülü =büyük_=ödül
        =ihaleyi =ihalesini =ikramiye =ikramiyeyi
        """),
      .verbs("sahibini_bulmak sahiplerini_bulmak"),
      .states("=yayında =erişimde", "sonuç puan =listesi"),
      .verbs("olmak sahibi_olmak", "=ödülü =ödülünün =birinciliğin =ikramiyenin =ikramiye"),
      .verbs(
        "olmak seçilmek ilan_edilmek",
        """
        =yarışmasının_=birincisi =yarışmanın_=birincisi =birincisi =kazananı =galibi =şampiyonu
        =yarışmasının_=kazananı
        """, except: "seçim =türünün =dünyanın =sandığın"),
      .verbs(
        "kazanmak almak layık_görülmek götürmek",
        "=ödüle =ödülüne =ödülü =birincilik =unvanını =unvanı =altın_=madalya =altın_=madalyayı =madalyayı =kupayı =ihaleyi",
        except: "=aday =adayı"),
      .verbs(
        "belli_olmak açıklanmak duyurulmak",
        "=ödülün_=sahibi =ödülünün_=sahibi =ödüllerin_=sahipleri =ödülün_=sahipleri =kupanın_=sahibi"
      ),
      .verbs(
        "verilmek vermek gitmek takdim_edilmek", "=büyük_=ödülü =ödülü =büyük_=ödül =ödül",
        except: "=para =aday"),
      .things(
        """
        =sonuçlar sonuç puan kazanan yerleştirme =sonuçları =sonuç =puanlar =puanları talihli
        """, except: "seçim")),
    KindWords(
      "election-result", example: "YSK seçim sonuçlarını açıkladı",
      .verbs(
        """
        açıklamak açıklanmak ilan_etmek/ed ilan_edilmek duyurmak duyurulmak kesinleşmek
        yayımlamak yayımlanmak \
        belli_olmak
        """,
        """
        =seçim_=sonuçları =seçim_=sonuçlarını =sonuçlar =sonuçları =seçimin_=sonuçları =sonucu
        sonuç \
        =seçimin_=galibi =kesin_=sonuçlar
        """,
        except: "sınav"),
      .verbs(
        """
        kazanmak seçilmek önde_bitirmek zafer_ilan_etmek/ed galip_çıkmak birinci_çıkmak
        ipi_göğüslemek
        """,
        """
        seçim =cumhurbaşkanı =seçimi =başkanı =seçimlerini =başkan =sandıktan =seçimlerde
        =seçimde =oyların \
        =seçiminde =başkanlığına =milletvekili =seçimlerinde =turda
        """),
      .contrary("iptal_etmek/ed iptal_edilmek", "seçim =sonuçları =sonucunu"),
      .verbs("göğüslemek", "=ipi", except: "=maraton =yarış =koşu =lig =şampiyon"),
      .verbs(
        "olmak",
        """
        =seçimin_=galibi =seçimin_=kazananı =sandığın_=galibi =birinci_=parti
        =seçimlerin_=galibi
        """),
      .verbs(
        """
        sandıktan_çıkmak zafer_kazanmak güven_tazelemek galip_gelmek
        """, "seçim oy sandık =sandıktan =turda aday başkan"),
      .states(
        """
        =yeniden_=başkan =yüzde_=birinci =ile_=birinci =yeniden_=cumhurbaşkanı
        =yeni_=cumhurbaşkanı =yeniden_=seçildi
        """,
        """
        =oy =oyla =yüzde =sandık =seçim =seçimde =sonuçlara =oyların
        """, except: "=adayı =aday =olmak"),
      .verbs(
        "kazanmak almak",
        """
        =cumhurbaşkanlığını =başkanlığı =belediyeyi =belediye_=başkanlığını =sandığı
        =mazbatasını =mazbatayı
        """),
      .verbs("çıkmak", "=sandıktan", except: "=karar =evet =hayır =sonuç"),
      .things(
        """
        =seçim_=sonuçları =seçim =sandık =sandıktan =seçimi =seçimde sonuç =ilk_=sonuç
        =sonuçlar =sonuçları =sonucunu
        """)),
    KindWords(
      "damage-assessed", example: "Bakanlık zararı 2 milyar lira olarak açıkladı",
      .verbs(
        """
        açıklamak açıklanmak belirlemek belirlenmek hesaplamak hesaplanmak tespit_etmek/ed
        tespit_edilmek bulmak \
        ulaşmak tamamlanmak duyurmak saptamak saptanmak tamamlamak belli_olmak aşmak
        ortaya_çıkmak  netleşmek bulunmak
        """,
        """
        =hasar =zarar =hasarı =zararı =hasar_=tespiti =zararın hasar bilanço =zararının
        =zararını =hasarını =hasarın =hasarının \
        =fatura =faturası =maliyet =maliyeti =kayıp =kaybı
        """, except: "=ölü =can_=kaybı"),
      .verbs("yapmak yapılmak", "=hasar_=tespiti =zarar_=tespiti =hasar_=tespit"),
      .verbs(
        """
        zarara_yol_açmak hasara_yol_açmak zarara_uğratmak zarar_vermek mal_olmak
        hasara_neden_olmak zarara_neden_olmak zarara_uğramak
        """,
        "=milyon =milyar =lira =dolar =avro =euro =liralık =dolarlık =avroluk"),
      .nouns(
        "=zarar =zararı =hasar =hasarı fatura =maliyeti =kaybı bilanço",
        """
        =milyon =milyar =lira =dolar =avro =euro =liralık =dolarlık =avroluk
        """, except: "=can =ölü =yaralı"),
      .verbs("bitirmek tamamlamak başlamak", "=hasar_=tespitini =hasar_=tespit =hasar_=tespiti"),
      .verbs(
        "çıkarmak çıkarılmak",
        "=faturası =faturasını =fatura =bilançosu =bilançosunu =bilanço =maliyeti"),
      .things(
        """
        hasar zarar ziyan bilanço =hasar_=tespiti =zarar_=tespiti =hasar_=tespit =zararı
        =hasarı =zarar =zararımızı
        """)),
    KindWords(
      "cause-named", example: "Kazanın nedeni belli oldu",
      .verbs(
        """
        belli_olmak açıklamak açıklanmak belirlemek belirlenmek tespit_etmek/ed tespit_edilmek
        ortaya_çıkmak \
        netleşmek saptamak saptanmak anlaşılmak bulmak bulunmak çözmek çözülmek aydınlatmak
        aydınlanmak duyurmak \
        ortaya_koymak
        """,
        """
        =neden =nedeni =nedenini =sebebi =sebebini =sebep =nedeninin =nedenleri =nedenlerini
        =sebebinin =niçin \
        =neyin =kaynaklandığı =kaynaklandığını
        """),
      .verbs(
        "neden_olmak sebep_olmak kaynaklanmak yol_açmak",
        """
        =kazaya =yangına =kesintisine =kesintiye =ölümüne =ölümlere =zehirlenmeye
        =zehirlenmelere =düşmesine =çökmesine =devrilmesine =faciaya =sele =patlamasına
        =yangınına =kazasına =arızaya =patlamaya =kazanın =yangının =facianın =çökmeye
        """),
      .contrary("kalmak", "=belirsiz =meçhul"),
      .verbs("çıkmak", "=nedeni =sebebi"),
      .lacking(
        """
        =belli_=değil =belirsiz =bilinmiyor =bilinmezliğini =netleşmedi =muamma =meçhul
        =açıklanamadı =belirlenemedi =gizemini =sır_=perdesi =aydınlatılamadı =çözülemedi
        """,
        "=neden =nedeni =sebebi =sebep =nedenini =nasıl =niçin"),
      .nouns("=nedeni =sebebi"),
      .verbs(
        "bağlamak",
        """
        =kazayı =yangını =patlamayı =devrilmesini =çökmesini =düşmesini =ölümünü =ölümleri =faciayı
        =çöküşü =zehirlenmeyi =arızayı =kesintiyi =batmasını
        """),
      .verbs(
        "kaynaklanmak çıkmak meydana_gelmek başlamak",
        """
        =devreden =kontağından =izmaritten =arızasından =arızadan =ihmalden =ihmalinden =hatasından
        =sızıntısından =kaçağından =yıldırımdan =dikkatsizlikten =yorgunluktan =kopmasından
        """),
      .verbs(
        """
        belirlemek belirlenmek anlaşılmak saptanmak ortaya_çıkmak tespit_edilmek tespit_etmek/ed
        """,
        "=yol_=açtığı =yol_=açtığını =neden_=olduğu =neden_=olduğunu =sebep_=olduğu =kaynaklandığı =çıktığı"
      ),
      .verbs(
        "belirlemek belirlenmek belli_olmak anlaşılmak saptamak saptanmak tespit_etmek/ed tespit_edilmek",
        "=nereden"),
      .things("=nereden"),
      .verbs("çıkmak olmak", "=sorumlusu =suçlusu =müsebbibi", except: "=kim"),
      .verbs(
        "çökmek batmak yanmak devrilmek düşmek patlamak çarpışmak yıkılmak",
        """
        =hatası_=yüzünden =arızası_=yüzünden =ihmali_=yüzünden =hatasından =arızasından =ihmalinden
        =dikkatsizlikten =sızıntısından =kaçağından
        """),
      .things(
        """
        =kaynağı =kaynağını =kaynağının =çıkış_=nedeni =neden_=düştüğü =nedenine =nedenin
        =nedenleri =sebebinin =nedeni =sebebi
        =nedenini =sebep =neden
        """)),
    KindWords(
      "recorders-found", example: "Uçağın kara kutusu bulundu",
      .verbs(
        "bulmak bulunmak ulaşmak ulaşılmak çıkarmak çıkarılmak ele_geçirilmek",
        "=kara_kutu karakutu =kayıt_cihaz =kokpit_=ses"
      ),
      .things("=kara_kutu karakutu =kayıt_cihaz")),
    KindWords(
      "date-set", example: "Seçim tarihi açıklandı",
      .verbs(
        """
        açıklamak açıklanmak belirlemek belirlenmek belli_olmak kararlaştırmak kararlaştırılmak
        duyurmak duyurulmak \
        ilan_etmek/ed ilan_edilmek kesinleşmek netleşmek ilan_edildi vermek
        """,
        """
        tarih =günü =ne_=zaman =hangi_=gün =gününü takvim =saati =gün =takvimini
        """, except: "=ömür =tarihi_=eser =tarihî"),
      .nouns("=tarih_=belirleme"),
      .lacking(
        """
        =belli_=değil =belirsiz =bilinmiyor =belirsiz =netlik_=kazanmadı =meçhul
        """,
        "tarih takvim =ne_=zaman =hangi_=gün =günü"),
      .verbs(
        "kararlaştırmak kararlaştırılmak karara_bağlanmak",
        """
        =yapılması =yapılmasını =düzenlenmesi =toplanması =gidilmesi =sandığa =gidilmesini
        """),
      .nouns("=tarih =tarihi =takvim =takvimi"),
      .verbs(
        "kararlaştırmak kararlaştırılmak karara_bağlanmak",
        "=görülmesi =görülmesini =başlaması =oynanması =oynanmasını =kutlanması"),
      .verbs(
        "ilan_etmek/ed ilan_edilmek açıklamak açıklanmak duyurmak duyurulmak",
        "=yapılacağını =yapılacağı =düzenleneceğini =görüleceğini =oynanacağını =başlayacağını"),
      .verbs(
        "belirlenmek belirlemek kararlaştırmak kararlaştırılmak",
        "referandum seçim kongre duruşma final konser zirve",
        except: "=aday =yer =adayı =sonuç =sonucu =kazanan =galibi =mekan"),
      .things(
        """
        tarih takvim =ne_=zaman =hangi_=gün =günü =takvim =takvimini =gün
        """, except: "=bugün")),
    KindWords(
      "resignation", example: "Savunma bakanı istifa etti",
      .verbs(
        """
        istifa_etmek/ed görevden_almak görevden_alınmak görevden_ayrılmak istifasını_vermek \
        istifasını_sunmak istifasını_açıklamak istifayı_basmak
        """,
        except: "=asker =ordu =askerler =anlaşmadan =turnuvadan =sular =ligden"),
      .verbs(
        "vermek sunmak açıklamak duyurmak kabul_etmek/ed kabul_edilmek",
        "istifa =istifasını =istifası"),
      .verbs(
        "ayrılmak bırakmak almak alınmak çekilmek azledilmek veda_etmek/ed devretmek/devred",
        """
        =görevinden =görevini =görevden =görevi =koltuğunu =koltuğundan =başkanlığı =makamını
        =görevine =bakanlıktan =başkanlıktan
        """
      ),
      .verbs("almak", "=istifa_=kararı"),
      .nouns("istifa"),
      .verbs(
        """
        ayrılmak çekilmek alınmak azledilmek istifa_etmek/ed vazgeçmek uzaklaştırılmak
        düşürülmek affedilmek
        """,
        """
        *lığından *liğinden *luğundan *lüğünden =görevden =koltuğundan =makamından
        """, except: "=hastalığından =karanlığından =sağlığından =adaylığından =üyeliğinden"),
      .verbs(
        "bırakmak devretmek/devred",
        """
        =koltuğu =görevi =başkanlığı =makamı =bayrağı =direksiyonu =koltuğunu
        """),
      .verbs("yolları_ayırmak yollarını_ayırmak yollar_ayrılmak yolları_ayrılmak"),
      .refuted(
        """
        =görevimin_=başındayım =görevimin_=başında =görevinin_=başında =işimin_=başındayım
        =görevime_=devam
        """, "istifa =iddiasına =iddialarına"),
      .refuted(
        """
        =bırakmıyorum =istifa_=etmiyorum =gitmiyorum =çekilmiyorum =etmeyeceğim
        """, "istifa =görevi =koltuğu"),
      .verbs("etmek/ed olmak", "=koltuğundan =makamından", except: "=memnun =şikayet =şikâyet"),
      .verbs("sürüklemek", "=istifaya"),
      .verbs("kaybetmek/kaybed", "=koltuğunu =bakanlığı =bakanlık_=koltuğunu", except: "=seçim"),
      .things("istifa")),
    KindWords(
      "appointment", example: "Merkez Bankası başkanlığına yeni isim atandı",
      .verbs(
        "atamak atanmak göreve_getirmek göreve_getirilmek görevlendirmek görevlendirilmek",
        except: "=imza =hakem =kayyum_=talebi"),
      .verbs(
        "getirmek getirilmek seçmek seçilmek geçmek oturmak",
        """
        =göreve =görevine =başkanlığına =başkanı =bakanlığına =genel_=müdürlüğüne =müdürlüğüne
        =yardımcılığına \
        =elçiliğine =rektörlüğüne =valiliğine =koltuğuna =başına =yeni_=başkan =sekreterliğine
        =başkanlığa \
        =müdürlüğe =direktörlüğe
        """, except: "=seçimi =seçimini"),
      .verbs("başlamak", "=göreve =görevine"),
      .verbs(
        "değişmek olmak",
        """
        =genel_=müdürü =müdürü =yeni_=bakanı =yeni_=başkanı =yeni_=müdürü =yeni_=hocası
        =yeni_=bakan =valisi
        """
      ),
      .nouns("=atama"),
      .verbs(
        "atanmak atamak getirmek getirilmek seçmek seçilmek geçmek oturmak görevlendirilmek",
        "*lığına *liğine *luğuna *lüğüne",
        except: """
          =cumhurbaşkanlığına =milletvekilliğine =birinciliğine =dikkatliğine
          =belediye_=başkanlığına =üyeliğine
          """),
      .verbs(
        "devralmak",
        """
        =görevi =koltuğu =koltuğunu =görevini =başkanlığı =bayrağı =makamını =direksiyonunu
        """),
      .verbs(
        "belli_olmak açıklanmak açıklamak oturmak gelmek",
        """
        =yeni_=başkanı =yeni_=başkan =yeni_=müdürü =yeni_=genel_=müdür =yeni_=hocası
        =yeni_=teknik =yeni_=rektör =yeni_=vali =yeni_=valisi =yeni_=bakan =yeni_=büyükelçi
        =yeni_=ceo =yeni_=direktör
        """),
      .states(
        """
        *ya_=yeni_=vali *ya_=yeni_=müdür =atama_=kararı =atama_=kararları =atama_=kararnamesi
        """, "=gazete =imza =imzasıyla =yayımlandı =kararname"),
      .pending("=kim_=olacak =kim_=gelecek =kim_=geçecek =başına_=kim =yerine_=kim"),
      .verbs(
        "seçmek seçilmek belli_olmak",
        """
        =yeni_=lideri =yeni_=lider =yeni_=genel_=başkanı =yeni_=genel_=başkan =yeni_=papa
        """),
      .nouns(
        """
        =yeni_=isim =yeni_=başkan =yeni_=müdür =yeni_=vali =yeni_=hoca =yeni_=rektör
        =yeni_=büyükelçi
        """, except: "=aday =arayışı =kim"),
      .verbs(
        "olmak",
        """
        =yeni_=patronu =yeni_=lideri =yeni_=direktörü =yeni_=rektörü =yeni_=valisi =yeni_=sekreteri
        =yeni_=büyükelçisi =yeni_=kaptanı
        """, except: "=kim"),
      .verbs(
        "emanet_edilmek emanet_etmek/ed", "=koltuk =koltuğu =dümeni =dümen =direksiyonu =başkanlık"),
      .verbs(
        "belli_olmak açıklanmak açıklamak duyurmak duyurulmak kesinleşmek netleşmek",
        "=kimin_=olacağı =kimin_=olacağını =kimin_=geçeceği =kimin_=geleceği =kimin_=getirileceği"),
      .things(
        """
        atama atanma =başına_=kim =yeni_=başkan =yeni_=müdür =yeni_=başkanı =yeni_=bakan
        =yeni_=hoca =yeni_=teknik =görevine =yeni_=genel_=müdür
        """)),
    KindWords(
      "agreement-signed", example: "İki ülke anlaşma imzaladı",
      .verbs(
        "imzalamak imzalanmak atmak atılmak koymak",
        """
        anlaşma sözleşme protokol mutabakat =imza =imzalar antlaşma imza bildiri memorandum
        =imzayı
        belge =imzası
        """
      ),
      .verbs("imzalamak imzalanmak", except: "=kararname =genelge =yasayı =kanunu =kararı"),
      .nouns("=imza =imzalar", "anlaşma protokol sözleşme =arasında"),
      .nouns("=imza =imzalar"),
      .things(
        """
        anlaşma sözleşme antlaşma mutabakat protokol =imza =imzaya =imzası memorandum imzalanma
        """)),
    KindWords(
      "ratified", example: "Meclis anlaşmayı onayladı",
      .verbs(
        """
        onaylamak onaylanmak kabul_etmek/ed kabul_edilmek onay_vermek yeşil_ışık_yakmak
        onay_almak geçmek
        """,
        """
        anlaşma antlaşma sözleşme protokol =üyeliğini =üyelik metin =üyeliğine =metnine
        =anlaşmasını =protokolü
        """),
      .contrary("reddetmek/redded reddedilmek geri_çevirmek", "anlaşma antlaşma sözleşme protokol"),
      .nouns("=onay", "anlaşma antlaşma sözleşme protokol üyelik =üyeliğine =anlaşmasına"),
      .things("=onay =onaylanması =onayı =onaya onaylanma", except: "=yasa =tasarı"),
      .things(
        "anlaşma antlaşma sözleşme protokol mutabakat =oylamasını =oylaması =oylama",
        """
        meclis parlamento senato kongre =tbmm =komisyonda =komisyonu =genel_=kurul =oylamasını
        =oylaması =onay =onayı =onayına
        """, except: "=yasa")),
    KindWords(
      "in-force", example: "Yeni yasa yürürlüğe girdi",
      .verbs("yürürlüğe_girmek yürürlüğe_sokmak yürürlüğe_konmak yürürlüğe_konulmak hayata_geçmek"),
      .verbs("girmek konmak konulmak", "=yürürlüğe"),
      .lasting(
        "uygulanmak uygulamaya_girmek",
        "yasa =cezalar tarife =kural =kurallar yönetmelik düzenleme", except: "=para_=cezası"),
      .states("=yürürlükte", except: "=değil =olan =kalacak =kaldı =bulunan"),
      .verbs(
        """
        başlamak devreye_girmek geçerli_olmak hayata_geçmek hayata_geçirilmek
        uygulamaya_başlanmak uygulamaya_konmak uygulamaya_konulmak uygulamaya_geçmek
        """,
        """
        ateşkes uygulama yasak tarife =dönemi düzenleme yasa kanun kural yönetmelik zam =ceza
        =cezalar sistem vergi karar =dönem
        """),
      .verbs("geçerli_olmak uygulanmak başlamak", "=oranları oran ücret fiyat"),
      .things(
        """
        yürürlük =uygulaması =uygulamaya =uygulamanın =yürürlüğe_=girmesi =yürürlük_=tarihi
        =yürürlüğe_=giriş =yürürlüğü
        """, except: "=eski")),
    KindWords(
      "ceasefire", example: "Taraflar ateşkes konusunda anlaştı",
      .verbs(
        """
        anlaşmak ilan_etmek/ed ilan_edilmek sağlanmak varmak varılmak kabul_etmek/ed
        kabul_edilmek duyurmak imzalamak \
        imzalanmak başlamak mutabık_kalmak yürürlüğe_girmek uzlaşmak onaylamak
        mutabakat_sağlanmak ilan_olunmak
        """,
        "ateşkes"),
      .verbs(
        "kesmek kesilmek durmak susmak durdurmak durdurulmak",
        "=ateşi =ateş =silahlar =çatışmalar =saldırıları =çatışmaları"),
      .contrary("bozmak bozulmak reddetmek/redded ihlal_etmek/ed çökmek", "ateşkes"),
      .nouns("ateşkes =ateşkes_=anlaşması"),
      .states("=yürürlükte", "ateşkes", except: "=değil =hâlâ =kalacak =kalıyor"),
      .verbs("susturmak bırakmak", "=silahları", except: "=teslim"),
      .verbs("susmak", "=silahların =topların"),
      .things("ateşkes")),
    KindWords(
      "accession", example: "Finlandiya NATO'ya katıldı",
      .verbs(
        "katılmak girmek üye_olmak olmak alınmak kabul_edilmek dahil_olmak üyeliğe_kabul_edilmek",
        """
        =nato =ab =birliği =birliğine =üyesi =üye =resmen =üyeliğe =ittifaka =brics =bölgesi
        =bölgesine =ailesine =şanghay
        """,
        except: "=toplantı =toplantısına =zirve =zirvesine =tatbikata =tören"),
      .states("=artık_=üye =üyesi_=oldu", ""),
      .nouns("=üyelik"),
      .verbs("kabul_etmek/ed", "=üyeliğe =üye_=olarak"),
      .verbs("geçmek", "=avroya =euroya =schengen =avro_=bölgesine"),
      .contrary("hayır_demek/di", "üyelik =üyeliğine =katılıma"),
      .verbs(
        "katılmak girmek üye_olmak alınmak kabul_edilmek dahil_olmak",
        "=oecd =dtö =imf =opec =apec =asean =bm =avrasya =örgütüne =örgüte =topluluğuna =topluluğa =konseyi =konseyine",
        except: "=toplantı =toplantısına =zirve =zirvesine =tatbikata =tören"),
      .things("üyelik katılım =üye =katılması =alınması =katılmasını =adaylık =adaylığı")),
  ]
}
