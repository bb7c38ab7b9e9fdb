extension Language {
  /// Clauses that a verb of saying rules: "yayımlanacağını açıkladı" publishes nothing.
  private static let turkishSaid = """
    =yayımlanacağını =yayımlayacağını =açıklanacağını =tamamlanacağını \
    =sunulacağını =paylaşılacağını =olacağını =edileceğini =edeceğini =yapılacağını \
    =belirleneceğini =yayımlamayacağını =açıklanmayacağını =açıklanmadığını \
    =yayımlanmadığını =tamamlanmadığını =olmadığını =edilmediğini =belirlenmediğini =hazırlandığını
    """

  /// Reports, offices, treaties, events.
  static let turkishAffairs: [KindWords] = [
    KindWords(
      "report-published", example: "Bakanlık kazaya ilişkin nihai raporu yayımladı",
      .verbs(
        """
        yayımlamak yayımlanmak yayınlamak yayınlanmak açıklanmak sunmak sunulmak \
        paylaşmak paylaşılmak tamamlanmak tamamlamak teslim_etmek/ed teslim_edilmek çıkmak
        """,
        "rapor =raporu bulgu =soruşturmanın_=sonucu =soruşturma_=sonucu =soruşturma_=sonuçları =sonuçları bilirkişi",
        except: "seçim sınav"),
      .verbs(
        "açıklamak",
        "rapor =raporu bulgu =soruşturmanın_=sonucu =soruşturma_=sonucu =soruşturma_=sonuçları",
        except: "seçim sınav " + turkishSaid),
      .verbs(
        "duyurmak",
        "rapor =raporu bulgu =soruşturmanın_=sonucu =soruşturma_=sonucu =soruşturma_=sonuçları",
        except: "seçim sınav =açıklayacağını =açıklamayacağını " + turkishSaid),
      .verbs("ortaya_çıkmak ortaya_koymak", "rapor"),
      .nouns("yayımlanma açıklanma yayınlanma", "rapor"),
      .things("rapor =raporu =soruşturma_=sonuçları", except: "hava")),
    KindWords(
      "results-declared", example: "Sınav sonuçları açıklandı",
      .verbs(
        "açıklanmak duyurulmak yayımlamak yayımlanmak ilan_etmek/ed ilan_edilmek belli_olmak erişime_açmak erişime_açılmak",
        "sonuç =sonuçları =sonuçlar kazanan =kazananlar =puanları", except: "soruşturma"),
      .verbs(
        "açıklamak duyurmak", "sonuç =sonuçları =sonuçlar kazanan =kazananlar =puanları",
        except: "soruşturma " + turkishSaid),
      .things("=sonuçlar =sonuçları")),
    KindWords(
      "election-result", example: "YSK seçim sonuçlarını açıkladı",
      .verbs(
        "açıklamak açıklanmak ilan_etmek/ed ilan_edilmek duyurmak duyurulmak kesinleşmek yayımlamak yayımlanmak",
        "=seçim_=sonuçları =seçim_=sonuçlarını =sonuçlar =sonuçları =seçimin_=sonuçları =sonucu sonuç",
        except: "sınav " + turkishSaid),
      .verbs("kazanmak seçilmek", "seçim =cumhurbaşkanı =seçimi =başkanı =seçimlerini =başkan"),
      .contrary("iptal_etmek/ed iptal_edilmek", "seçim =sonuçları"),
      .things("=seçim_=sonuçları =sonuçlar =sonuçları")),
    KindWords(
      "damage-assessed", example: "Bakanlık zararı 2 milyar lira olarak açıkladı",
      .verbs(
        "açıklamak açıklanmak belirlemek belirlenmek hesaplamak hesaplanmak tespit_etmek/ed tespit_edilmek bulmak ulaşmak tamamlanmak",
        "=hasar =zarar =hasarı =zararı =hasar_=tespiti =zararın hasar"),
      .verbs("yapmak yapılmak", "=hasar_=tespiti =zarar_=tespiti"),
      .things("=hasar_=tespiti =zarar_=tespiti")),
    KindWords(
      "cause-named", example: "Kazanın nedeni belli oldu",
      .verbs(
        "belli_olmak açıklamak açıklanmak belirlemek belirlenmek tespit_etmek/ed tespit_edilmek ortaya_çıkmak netleşmek saptamak saptanmak",
        "=neden =nedeni =nedenini =sebebi =sebebini =sebep =nedeninin =nedenleri =nedenlerini",
        except: turkishSaid),
      .contrary("kalmak", "=belirsiz =meçhul"),
      .things("=nedeni =sebebi")),
    KindWords(
      "recorders-found", example: "Uçağın kara kutusu bulundu",
      .verbs(
        "bulmak bulunmak ulaşmak ulaşılmak çıkarmak çıkarılmak",
        "=kara_kutu karakutu"
      ),
      .things("=kara_kutu karakutu")),
    KindWords(
      "date-set", example: "Seçim tarihi açıklandı",
      .verbs(
        "açıklamak açıklanmak belirlemek belirlenmek belli_olmak kararlaştırmak kararlaştırılmak duyurmak duyurulmak ilan_etmek/ed ilan_edilmek kesinleşmek netleşmek",
        "tarih =günü =gününü takvim", except: turkishSaid),
      .things("tarih")),
    KindWords(
      "resignation", example: "Savunma bakanı istifa etti",
      .verbs(
        "istifa_etmek/ed çekilmek görevden_almak görevden_alınmak görevden_ayrılmak istifasını_vermek istifasını_sunmak",
        except: "=asker =ordu =askerler"),
      .verbs(
        "vermek sunmak açıklamak duyurmak kabul_etmek/ed kabul_edilmek",
        "istifa =istifasını =istifası"),
      .verbs("ayrılmak bırakmak almak alınmak", "=görevinden =görevini =görevden"),
      .verbs("almak", "=istifa_=kararı"),
      .states(
        "=istifa", "=ten =tan =den =dan =direktörden =bakandan =başkandan =müdürden =başbakandan",
        except: """
          =istifası =istifasını =yalanlaması =açıklaması =talebi =çağrısı =sinyali =iddiası =iddialarına =kararı \
          =resti =sorusu =etti =ediyor =edecek =etmedi =etmesini =edebilir =isteği =istedi =tepkisi
          """),
      .nouns("istifa"),
      .things("istifa")),
    KindWords(
      "appointment", example: "Merkez Bankası başkanlığına yeni isim atandı",
      .verbs("atamak atanmak göreve_getirmek göreve_getirilmek görevlendirmek görevlendirilmek"),
      .verbs(
        "getirmek getirilmek seçmek seçilmek",
        "=göreve =görevine =başkanlığına =başkanı =bakanlığına =genel_=müdürlüğüne =müdürlüğüne =yardımcılığına =elçiliğine =rektörlüğüne =valiliğine =koltuğuna =başına =yeni_=başkan"
      ),
      .verbs("başlamak", "=göreve =görevine"),
      .nouns("atama"),
      .things("atama")),
    KindWords(
      "agreement-signed", example: "İki ülke anlaşma imzaladı",
      .verbs(
        "imzalamak imzalanmak atmak atılmak",
        "anlaşma sözleşme protokol mutabakat =imza =imzalar antlaşma"),
      .nouns("imza", "anlaşma"),
      .things("anlaşma sözleşme antlaşma")),
    KindWords(
      "ratified", example: "Meclis anlaşmayı onayladı",
      .verbs(
        "onaylamak onaylanmak kabul_etmek/ed kabul_edilmek",
        "anlaşma antlaşma sözleşme protokol =üyeliğini =üyelik"),
      .things("=onay =onaylanması")),
    KindWords(
      "in-force", example: "Yeni yasa yürürlüğe girdi",
      .verbs("yürürlüğe_girmek yürürlüğe_sokmak"),
      .verbs("girmek", "=yürürlüğe"),
      .states("=yürürlükte", except: "=değil =olan =kalacak =kaldı =bulunan"),
      .verbs("başlamak", "ateşkes uygulama yasak"),
      .things("=yürürlüğe_=girmesi =yürürlük_=tarihi")),
    KindWords(
      "ceasefire", example: "Taraflar ateşkes konusunda anlaştı",
      .verbs(
        "anlaşmak ilan_etmek/ed ilan_edilmek sağlanmak varmak varılmak kabul_etmek/ed kabul_edilmek duyurmak imzalamak imzalanmak başlamak mutabık_kalmak yürürlüğe_girmek uzlaşmak",
        "ateşkes"),
      .contrary("bozmak bozulmak reddetmek/redded ihlal_etmek/ed", "ateşkes"),
      .nouns("ateşkes"),
      .things("ateşkes")),
    KindWords(
      "ban-imposed", example: "Hükümet tek kullanımlık elektronik sigarayı yasakladı",
      .verbs("yasaklamak yasaklanmak"),
      .verbs(
        "getirmek getirilmek koymak konmak konulmak uygulamak uygulanmak ilan_etmek/ed ilan_edilmek",
        "yasak =yasağı ambargo yaptırım =engeli =engel kısıtlama"),
      .contrary("kaldırmak kaldırılmak", "yasak =yasağı ambargo yaptırım"),
      .nouns("yasak"),
      .things("yasak =yasağı ambargo")),
    KindWords(
      "ban-lifted", example: "Uçuş yasağı kaldırıldı",
      .verbs(
        "kaldırmak kaldırılmak sona_ermek kalkmak bitmek",
        "yasak =yasağı =yasağını ambargo yaptırım kısıtlama =ambargosu"),
      .contrary("uzatmak uzatılmak", "yasak =yasağı ambargo yaptırım"),
      .things("=yasağın_=kaldırılması")),
    KindWords(
      "accession", example: "Finlandiya NATO'ya katıldı",
      .verbs(
        "katılmak girmek üye_olmak olmak", "=nato =ab =birliği =birliğine =üyesi =üye =resmen",
        except: "=toplantı =toplantısına =zirve =zirvesine"),
      .things("=üyelik =üyeliği =katılımı")),
    KindWords(
      "vote-passed", example: "Meclis yasa teklifini kabul etti",
      .verbs(
        "kabul_etmek/ed kabul_edilmek onaylamak onaylanmak geçmek yasalaşmak geçirmek",
        "yasa tasarı teklif kanun bütçe önerge karar =teklifi =meclisten"),
      .verbs("yasalaşmak"),
      .contrary("reddetmek/redded reddedilmek", "yasa tasarı teklif kanun bütçe önerge"),
      .things("=teklifi tasarı =oylama")),
    KindWords(
      "deal-reached", example: "Taraflar anlaşmaya vardı",
      .verbs(
        "varmak varılmak sağlamak sağlanmak",
        "=anlaşmaya =anlaşma =uzlaşmaya =mutabakata =uzlaşma =mutabakat"),
      .verbs("anlaşmak uzlaşmak"),
      .things("anlaşma uzlaşma")),
    KindWords(
      "cancelled", example: "Konser iptal edildi",
      .verbs("iptal_etmek/ed iptal_edilmek iptal_olmak"),
      .states(
        "=iptal", "=seferleri =seferler =uçuşlar =uçuşları =maç =konser",
        except: """
          =edilmesi =edilmesini =edilmediğini =edilmedi =edileceği =edilebilir =edilmeyecek =edilecek \
          =etmedi =etmeyecek =edildi =etti =kararı =edilen =talebi =edildiği =ihtimali
          """),
      .nouns(
        "iptal",
        except:
          "=edilmesi =edilmesini =edilmediğini =edilmedi =edileceği =edilebilir =edilmeyecek =edilecek"
      ),
      .things("iptal")),
    KindWords(
      "strike-started", example: "İşçiler greve gitti",
      .verbs("başlamak başlatmak gitmek/gid çıkmak ilan_etmek/ed", "grev =greve =grevi"),
      .verbs("iş_bırakmak"),
      .nouns("grev"),
      .things("grev")),
    KindWords(
      "strike-ended", example: "Grev sona erdi",
      .verbs(
        "sona_ermek bitmek bitirmek sonlandırmak sonlandırılmak son_vermek ermek",
        "grev =grevi =greve"),
      .contrary("sürmek sürdürmek devam_etmek/ed", "grev"),
      .contrary("almak", "=sürdürme_=kararı =grevi_=sürdürme"),
      .things("=grevin_=sona_=ermesi")),
    KindWords(
      "recall", example: "Toyota 500 bin aracı geri çağırdı",
      .verbs("geri_çağırmak geri_çağrılmak toplatmak toplatılmak toplamak"),
      .states("=geri_=çağırıyor"),
      .nouns("=geri_=çağırma"),
      .things("=geri_=çağırma")),
    KindWords(
      "launch", example: "Uydu uzaya fırlatıldı",
      .verbs("fırlatmak fırlatılmak"),
      .verbs("göndermek gönderilmek", "=uzaya =yörüngeye"),
      .verbs(
        "açmak açılmak girmek başlamak",
        "=hizmete =istasyonu =hattı =havalimanı =faaliyete =hizmet köprü fabrika"),
      .nouns("fırlatma"),
      .things("fırlatma =açılış")),
    KindWords(
      "found", example: "Kayıp dağcı sağ bulundu",
      .verbs(
        "bulmak bulunmak ulaşmak ulaşılmak",
        "=kayıp =ceset =cesedi =cansız =sağ =enkaz =enkazı =kaybolan cesedi kayıp =enkazına =bedeni =aranan"
      ),
      .contrary("haber_alınamamak"),
      .things("=arama_=çalışmaları")),
  ]
}
