/// What kind of event a story is about: by its words in five languages the further articles of the
/// story are told from others with the same names.
struct EventFamily: Sendable {
  /// Part of a proposed story's id.
  let id: String
  /// Which names such a story is known by.
  let role: Role
  /// By language, the words that are proposed as context; the first names the story.
  let strong: [LanguageCode: [String]]
  /// By language, further words by which the family is recognised.
  let weak: [LanguageCode: [String]]

  enum Role: Sendable {
    /// Something was hit: a vehicle, a house, a company.
    case accident
    /// Somebody is looked for.
    case search
    /// Somebody stands before a court.
    case trial
    /// Companies and unions act.
    case business
    /// States, parties and parliaments act.
    case politics
  }

  /// Words are parted by commas; `~` before a word makes it a weak one.
  init(
    _ id: String, _ role: Role, ru: String, en: String, az: String, tr: String, kk: String
  ) {
    self.id = id
    self.role = role
    var strong: [LanguageCode: [String]] = [:]
    var weak: [LanguageCode: [String]] = [:]
    for (code, list) in [(LanguageCode.ru, ru), (.en, en), (.az, az), (.tr, tr), (.kk, kk)] {
      for word in list.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let bare = word.drop { $0 == " " || $0 == "~" }
        guard !bare.isEmpty else { continue }
        if word.contains("~") {
          weak[code, default: []].append(String(bare))
        } else {
          strong[code, default: []].append(String(bare))
        }
      }
    }
    self.strong = strong
    self.weak = weak
  }

  static let allWords: [String] = all.flatMap { family in
    (Array(family.strong.values) + Array(family.weak.values)).flatMap(\.self)
  }.sorted()

  /// The families that a word speaks for.
  static let byWord: [String: [(family: EventFamily, language: LanguageCode, isStrong: Bool)]] = {
    var table: [String: [(family: EventFamily, language: LanguageCode, isStrong: Bool)]] = [:]
    for family in all {
      for (code, words) in family.strong {
        for word in words { table[word, default: []].append((family, code, true)) }
      }
      for (code, words) in family.weak {
        for word in words { table[word, default: []].append((family, code, false)) }
      }
    }
    return table
  }()
}

extension EventFamily {
  static let all: [EventFamily] = [
    EventFamily(
      "air-crash", .accident,
      ru: """
        авиакатастрофа,крушение самолёта,катастрофа,крушение,трагедия,авиапроисшествие
        ~самолёт,~авиалайнер,~вертолёт,~авиакомпания,~экипаж,~авиалинии,~бортовой самописец
        """,
      en: """
        plane crash,air crash,crash,air disaster
        ~plane,~aircraft,~airliner,~jet,~helicopter,~airline,~flight,~flight recorder
        """,
      az: "təyyarə qəzası,aviaqəza,qəza,~təyyarə,~helikopter,~ekipaj,~hava yolları",
      tr: "uçak kazası,kaza,düşen uçak,~uçak,~helikopter,~mürettebat,~hava yolları",
      kk: "ұшақ апаты,апат,~ұшақ,~тікұшақ,~экипаж,~әуе жолдары"),
    EventFamily(
      "shipwreck", .accident,
      ru: """
        кораблекрушение,крушение судна,затонувшее судно,крушение,~судно,~паром,~танкер,~сухогруз
        ~корабль,~моряки,~траулер,~экипаж,~теплоход
        """,
      en: """
        shipwreck,sinking,capsizing,wreck,~ferry,~vessel,~ship,~tanker,~trawler,~crew,~freighter
        ~coastguard,~cargo ship
        """,
      az: "gəmi qəzası,batmış gəmi,qəza,~gəmi,~bərə,~tanker,~dənizçi,~ekipaj",
      tr: "gemi kazası,batan gemi,kaza,~gemi,~feribot,~tanker,~mürettebat,~denizci",
      kk: "кеме апаты,батқан кеме,апат,~кеме,~паром,~танкер,~теңізші,~экипаж"),
    EventFamily(
      "train-crash", .accident,
      ru: "крушение поезда,железнодорожная авария,столкновение поездов,~поезд,~электричка,~вагон",
      en: "train crash,derailment,rail crash,~train,~railway,~carriage",
      az: "qatar qəzası,~qatar,~vaqon,~dəmir yolu",
      tr: "tren kazası,~tren,~vagon,~demiryolu",
      kk: "пойыз апаты,~пойыз,~вагон,~теміржол"),
    EventFamily(
      "mine-accident", .accident,
      ru: "авария на шахте,взрыв на шахте,авария,~шахта,~рудник,~шахтёр,~горняк,~метан",
      en: "mine explosion,mine accident,mine disaster,~mine,~colliery,~miner,~methane",
      az: "mədən qəzası,şaxtada partlayış,qəza,~şaxta,~mədən,~mədənçi,~şaxtaçı",
      tr: "maden kazası,maden faciası,göçük,~maden,~madenci,~ocak,~grizu",
      kk: "шахтадағы апат,шахтадағы жарылыс,апат,~шахта,~кеніш,~кенші,~шахтер,~метан"),
    EventFamily(
      "blast", .accident,
      ru:
        "взрыв,пожар,обрушение,авария,~обвал,~рухнул,~обрушился,~возгорание,~пострадавшие,~погибшие",
      en: "explosion,blast,fire,collapse,~blaze,~victims,~rubble",
      az: "partlayış,yanğın,uçqun,qəza,~alov,~dağıntı",
      tr: "patlama,yangın,çökme,facia,~alev,~enkaz,~çöken,~çöktü",
      kk: "жарылыс,өрт,апат,құлау,~қирау"),
    EventFamily(
      "disappearance", .search,
      ru: "исчезновение,пропавший без вести,поиски,~пропал,~пропавший,~розыск",
      en: "disappearance,missing,search,~vanished,~searchers",
      az: "itkin düşmə,itkin,axtarış,~itkin düşüb,~yoxa çıxıb",
      tr: "kaybolma,kayıp,arama çalışmaları,~kayboldu,~kaybolan",
      kk: "жоғалу,хабарсыз кету,іздеу,~жоғалған,~хабарсыз кеткен"),
    EventFamily(
      "outbreak", .accident,
      ru: "отравление,вспышка,загрязнение,утечка,разлив нефти,~заражение",
      en: "poisoning,outbreak,contamination,spill,leak",
      az: "zəhərlənmə,çirklənmə,sızma,~yoluxma",
      tr: "zehirlenme,salgın,sızıntı,kirlilik",
      kk: "улану,ластану,төгілу,~індет"),
    EventFamily(
      "trial", .trial,
      ru: """
        суд,уголовное дело,приговор,следствие,обвинение,~процесс,~прокурор,~адвокат,~арест
        ~подсудимый,~прокуратура,~обвиняемый,~заседание,~мошенничество,~взятка
        """,
      en: """
        trial,court,charges,verdict,~prosecutors,~jury,~judge,~defendant,~fraud,~indictment,~lawyers
        ~sentencing,~bribery,~hearing
        """,
      az: """
        məhkəmə,cinayət işi,hökm,ittiham,~prokuror,~vəkil,~hakim,~istintaq,~rüşvət,~müttəhim
        ~təqsirləndirilən
        """,
      tr: "dava,mahkeme,iddianame,yargılama,~savcı,~avukat,~sanık,~duruşma,~rüşvet,~hâkim,~tutuklu",
      kk: "сот,қылмыстық іс,үкім,айыптау,~прокурор,~адвокат,~айыпталушы,~пара,~тергеу,~сот отырысы"),
    EventFamily(
      "merger", .business,
      ru: "слияние,поглощение,сделка,объединение,~акционер,~акции,~покупка,~антимонопольный",
      en: "merger,takeover,acquisition,deal,~shareholders,~regulators,~shares,~antitrust",
      az: "birləşmə,satınalma,sövdələşmə,birləşir,birləşəcək,~şirkət,~səhmdar,~səhm,~antiinhisar",
      tr: "birleşme,satın alma,devralma,birleşiyor,~şirket,~hissedar,~hisse,~rekabet kurumu",
      kk: "бірігу,сатып алу,мәміле,бірігеді,~компания,~акционер,~акция"),
    EventFamily(
      "strike", .business,
      ru: "забастовка,стачка,~профсоюз,~бастующие,~зарплата,~рабочие",
      en: "strike,walkout,industrial action,~union,~pay,~workers,~ballot",
      az: "tətil,iş dayandırma,~həmkarlar ittifaqı,~əməkhaqqı,~işçilər",
      tr: "grev,iş bırakma,~sendika,~ücret,~işçi,~toplu sözleşme",
      kk: "ереуіл,жұмыс тоқтату,~кәсіподақ,~жалақы,~жұмысшы"),
    EventFamily(
      "recall", .business,
      ru: "отзыв,дефект,неисправность,~отозвать,~брак,~владельцы,~подушка безопасности",
      en: "recall,defect,safety recall,~faulty,~owners,~airbag,~regulator",
      az: "geri çağırma,qüsur,nasazlıq,~geri çağırır,~sahibləri",
      tr: "geri çağırma,arıza,kusur,~geri çağırıyor,~araç sahipleri",
      kk: "кері қайтару,ақау,~кері қайтарып алу,~иелері"),
    EventFamily(
      "treaty", .politics,
      ru: "договор,соглашение,ратификация,конвенция,пакт,~подписание,~саммит",
      en: "treaty,agreement,pact,accord,ratification,~summit,~signing,~convention",
      az: "müqavilə,saziş,ratifikasiya,~imzalanma,~sammit,~konvensiya",
      tr: "anlaşma,antlaşma,sözleşme,~imza,~zirve,~mutabakat",
      kk: "шарт,келісім,ратификация,~қол қою,~саммит"),
    EventFamily(
      "ceasefire", .politics,
      ru: "перемирие,прекращение огня,мирные переговоры,~война,~обстрел,~войска,~боевые действия",
      en: "ceasefire,truce,peace talks,~war,~shelling,~troops,~fighting",
      az: "atəşkəs,sülh danışıqları,~müharibə,~qoşun,~döyüş",
      tr: "ateşkes,barış görüşmeleri,~savaş,~asker,~çatışma",
      kk: "атысты тоқтату,бітім,бейбіт келіссөз,~соғыс,~әскер"),
    EventFamily(
      "election", .politics,
      ru: "выборы,голосование,референдум,~кандидат,~избирком,~бюллетень,~явка",
      en: "election,vote,referendum,~candidate,~ballots,~turnout,~polling stations",
      az: "seçki,səsvermə,referendum,~namizəd,~bülleten,~seçici",
      tr: "seçim,oylama,referandum,~aday,~sandık,~seçmen",
      kk: "сайлау,дауыс беру,референдум,~кандидат,~үміткер,~сайлаушы"),
    EventFamily(
      "law", .politics,
      ru: "законопроект,закон,поправки,~депутаты,~парламент,~чтение",
      en: "bill,law,legislation,~lawmakers,~parliament,~senate,~reading",
      az: "qanun layihəsi,qanun,~deputat,~parlament,~oxunuş",
      tr: "kanun teklifi,yasa,yasa tasarısı,~milletvekili,~meclis",
      kk: "заң жобасы,заң,~депутат,~мәжіліс,~парламент"),
    EventFamily(
      "ban", .politics,
      ru: "запрет,санкции,эмбарго,~ограничения,~импорт,~экспорт",
      en: "ban,sanctions,embargo,~restrictions,~imports,~exports",
      az: "qadağa,sanksiya,embarqo,~məhdudiyyət,~idxal,~ixrac",
      tr: "yasak,yaptırım,ambargo,~kısıtlama,~ithalat,~ihracat",
      kk: "тыйым,санкция,эмбарго,~шектеу,~импорт,~экспорт"),
    EventFamily(
      "launch", .business,
      ru: "запуск,ввод в эксплуатацию,открытие,~строительство,~ракета,~мост,~электростанция,~метро",
      en: "launch,opening,inauguration,~rocket,~spacecraft,~construction,~plant,~bridge,~mission",
      az: "açılış,istismara verilmə,buraxılış,~tikinti,~körpü,~peyk,~stansiya",
      tr: "açılış,fırlatma,hizmete alma,~inşaat,~köprü,~uydu,~santral",
      kk: "ашылу,іске қосу,ұшыру,~құрылыс,~көпір,~спутник,~станция"),
    EventFamily(
      "dismissal", .politics,
      ru: "отставка,назначение,~кабинет министров,~премьер-министр,~недоверие",
      en: "resignation,appointment,~cabinet,~no confidence,~successor",
      az: "istefa,təyinat,~nazirlər kabineti,~baş nazir",
      tr: "istifa,atama,~kabine,~başbakan",
      kk: "отставка,тағайындау,~министрлер кабинеті,~премьер-министр"),
  ]
}
