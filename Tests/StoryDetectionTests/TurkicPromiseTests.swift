import StoryDetection
import StoryModel
import Testing

/// Promises not kept, news denied and neighbours' words in Azerbaijani, Kazakh and Turkish.
struct TurkicPromiseTests {
  static let late = [
    ("tr", "report-published", "Rapor mayısta açıklanacaktı, ama komisyon süre istedi"),
    ("tr", "release", "Tutukluların salı bırakılması bekleniyordu ancak takas ertelendi"),
    ("tr", "strike-ended", "Cuma bitmesi beklenen grev hâlâ sürüyor"),
    ("tr", "results-declared", "Sınav sonuçları yine duyurulmadı"),
    ("tr", "verdict", "Beklenen karar 12 Mart'a kaldı"),
    ("az", "in-force", "Qaydalar martda qüvvəyə minməli idi, lakin nazirlik hazır deyil"),
    ("az", "verdict", "Hökm bu gün oxunmalı idi, iclas aprelin 12-nə keçirilib"),
    ("az", "results-declared", "Müsabiqənin nəticələri yenə elan olunmadı"),
    ("kk", "in-force", "Заң шілдеде күшіне енуі тиіс еді, бірақ үкімет оны кейінге қалдырды"),
    ("kk", "strike-ended", "Ертең бітеді деген ереуіл жалғасып жатыр"),
    ("kk", "damage-assessed", "Шығын екі айдан бері есептелмей отыр"),
  ]

  @Test(arguments: late)
  func `what was due and has not come is late`(
    _ language: String, _ kind: String, _ sentence: String
  ) {
    #expect(status(language, kind, sentence) == .delayed)
  }

  static let kept = [
    ("tr", "resignation", "Bakanın istifa etmesi bekleniyordu, bu sabah istifa etti"),
    ("az", "strike-started", "Tətil cümə günü başlamalı idi, işçilər bu gün tətilə başladı"),
    ("kk", "release", "Ол ертең босатылуы тиіс еді, бүгін түрмеден босатылды"),
  ]

  @Test(arguments: kept)
  func `a promise that is kept in the same sentence has happened`(
    _ language: String, _ kind: String, _ sentence: String
  ) {
    #expect(status(language, kind, sentence) == .happened)
  }

  static let denied = [
    ("tr", "arrest", "Emniyet, oyuncunun tutuklandığı yönündeki haberleri yalanladı"),
    (
      "tr", "accession",
      "Bakan, ülkesinin NATO'ya katılacağına dair iddiaların gündemde olmadığını söyledi"
    ),
    (
      "az", "release",
      "Nazirlik jurnalistin azad edildiyi barədə məlumatın həqiqəti əks etdirmədiyini bildirdi"
    ),
    ("kk", "found", "Полиция баланың табылғаны туралы хабарды растамады"),
    ("kk", "election-result", "Комиссия оппозиция сайлауда жеңді деген ақпаратты жоққа шығарды"),
  ]

  @Test(arguments: denied)
  func `news that the main verb denies has not happened`(
    _ language: String, _ kind: String, _ sentence: String
  ) {
    #expect(status(language, kind, sentence) == .denied)
  }

  static let besides: [(String, String, String, Finding.Status)] = [
    // what follows lies ahead, not what is told first
    ("az", "found", "İtkin alpinist tapılıb və sabah Bakıya gətiriləcək", .happened),
    ("az", "verdict", "Məhkəmə onu təqsirli bilib və hökm vəkilə veriləcək", .happened),
    // what is alleged is told of somebody else
    ("tr", "arrest", "Kaçmasına yardım ettiği öne sürülen şoför yakalandı", .happened),
    (
      "tr", "arrest", "Kaçmasına yardım ettiği öne sürülen şoförün yakalandığı iddia edildi",
      .rumoured
    ),
    // the press before a colon
    ("tr", "cancelled", "Yunan basını: Zirve iptal edildi", .rumoured),
    ("az", "resignation", "Yerli mətbuat: Nazir istefa verib", .rumoured),
    ("kk", "resignation", "Отставкаға кетті деген министрді ешкім көрмеді", .rumoured),
    // a state is no condition
    ("az", "arrest", "Sərxoş halda maşın sürən müğənni saxlanıldı", .happened),
    ("az", "arrest", "Qaçmağa cəhd edən halda şübhəli saxlanılacaq", .anticipated),
    // how long it has been
    ("tr", "in-force", "Yasa yürürlüğe gireli on yıl oldu", .recap),
    ("az", "ceasefire", "O, 1994-cü ildə atəşkəs elan olunanda tələbə idi", .recap),
    ("tr", "election-result", "1999 seçimlerini kazanarak ilk kez başkan olan yazar öldü", .recap),
    // votes are counted, not opposed
    ("tr", "vote-passed", "Senato bütçeyi 52'ye karşı 48 oyla kabul etti", .happened),
    // a holiday is no strike, a lesson's hour no lesson
    ("az", "strike-started", "Şagirdlər qış tətilinə çıxdı", .none),
    (
      "az", "ban-imposed", "Nazir dərs vaxtı telefonun qadağan olunmasını təklif edib", .anticipated
    ),
  ]

  @Test(arguments: besides)
  func `a neighbour's word does not touch the event`(
    _ language: String, _ kind: String, _ sentence: String, _ expected: Finding.Status
  ) {
    #expect(status(language, kind, sentence) == expected)
  }

  static let days: [(String, String, Finding.Status)] = [
    ("tr", "Mahkeme duruşmanın 4 Haziran'da görülmesine karar verdi", .happened),
    ("tr", "Meclis seçimlerin erkene alınarak yapılmasına karar verdi", .none),
    ("az", "Hakim ilk iclası 9 dekabra təyin edib", .happened),
    ("az", "Nazirliyə yeni mətbuat katibi təyin edilib", .none),
    ("kk", "Сот 11 ақпанда басталатын болды", .happened),
  ]

  @Test(arguments: days)
  func `a day is set where the decision names it`(
    _ language: String, _ sentence: String, _ expected: Finding.Status
  ) {
    #expect(status(language, "date-set", sentence) == expected)
  }

  private func status(_ language: String, _ kind: String, _ sentence: String) -> Finding.Status {
    StatusExample(language: language, kind: kind, status: "", sentence: sentence).reading().status
  }
}
